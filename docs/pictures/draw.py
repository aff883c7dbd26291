"""Draw the README's picture: a real console in tmux, its screen written as SVG.

    python docs/pictures/draw.py

Needs tmux. The clock is virtual, so the picture is the same every time.
"""

import re
import subprocess
import sys
import time
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
DEMO = ROOT / "demo_configs" / "first-call"
COLUMNS, ROWS = 80, 37
TYPED = (
    "enable",
    "lab packet 10.10.1.7",
    "lab advance 200ms",
    "show l2tp dial-out session",
    "ping 10.10.1.7",
    "show l2tp dial-out session",
)
ASKED = "show l2tp dial-out session ?"  # shows help at once, without Enter
THEME = TerminalTheme(
    (24, 26, 31), (214, 218, 224),
    [(24, 26, 31), (224, 108, 117), (126, 190, 105), (222, 184, 98),
     (97, 150, 222), (190, 128, 210), (86, 182, 194), (214, 218, 224)],
)  # fmt: skip


def tmux(*words: str) -> str:
    """Run one tmux command on a server of our own."""
    ran = subprocess.run(
        ["tmux", "-L", "junose-picture", *words], check=True, capture_output=True, text=True
    )
    return ran.stdout


def settle() -> str:
    """Wait until the screen stands still and return it, colours included."""
    before = ""
    for _ in range(100):
        time.sleep(0.3)
        now = tmux("capture-pane", "-p", "-e")
        if now == before and now.strip():
            return now
        before = now
    sys.exit("the screen does not come to rest")


def screen() -> str:
    """Type the lines and return the last screen."""
    command = (
        f"cd {ROOT} && {sys.executable} -m junose_shell --world {DEMO}/world.yaml {DEMO}/router.scr"
    )
    size = ("-x", str(COLUMNS), "-y", str(ROWS))
    tmux("-f", "/dev/null", "new-session", "-d", *size, f"TERM=xterm-256color {command}")
    try:
        settle()
        for line in TYPED:
            tmux("send-keys", "-l", line)
            tmux("send-keys", "Enter")
            settle()
        tmux("send-keys", "-l", ASKED)
        return settle()
    finally:
        tmux("kill-server")


def svg(ansi: str) -> str:
    """Return the screen as SVG without anything fetched from elsewhere."""
    console = Console(record=True, width=COLUMNS, file=StringIO(), force_terminal=True)
    lines = ansi.rstrip("\n").split("\n")
    console.print(Text.from_ansi("\n".join(lines[-ROWS:])), end="")
    drawn = console.export_svg(title="junose-shell", theme=THEME, unique_id="console")
    drawn = re.sub(r"@font-face \{.*?\}\s*", "", drawn, flags=re.DOTALL)
    drawn = re.sub(r"<!--.*?-->\s*", "", drawn, flags=re.DOTALL)
    return re.sub(
        r"[ \t]+$",
        "",
        drawn.replace("Fira Code, monospace", "monospace").replace("Fira Code", "monospace"),
        flags=re.MULTILINE,
    )


if __name__ == "__main__":
    (HERE / "console.svg").write_text(svg(screen()), encoding="utf-8")

"""Draw the README's picture and its cast: a real console, its screen as SVG, its output as a cast.

    python docs/pictures/draw.py

Needs tmux and pexpect. The clock is virtual, so picture and cast are the same every time. The
cast is an asciicast, version 2: ``asciinema play docs/pictures/console.cast`` plays it.
"""

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pexpect
from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
DEMO = ROOT / "demo_configs" / "first-call"
COLUMNS, ROWS = 80, 41
TYPED = (
    "enable",
    "lab packet 10.10.1.7",
    "lab advance 200ms",
    "show l2tp dial-out session",
    "ping 10.10.1.7",
    "show l2tp dial-out session",
)
TOLD = (
    "enable",
    "lab packet 10.10.1.7",
    'lab watch "show l2tp dial-out session" every 500ms count 6',
    "lab ladder 10.10.1.7 brief",
    "lab explain 10.10.1.7",
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


def screen(folder: str) -> str:
    """Type the lines and return the last screen. What a user keeps is in ``folder``."""
    own = f"XDG_CONFIG_HOME={folder} XDG_STATE_HOME={folder} TERM=xterm-256color"
    command = f"cd {ROOT} && {own} {sys.executable} -m junose_shell --demo {DEMO.name}"
    size = ("-x", str(COLUMNS), "-y", str(ROWS))
    tmux("-f", "/dev/null", "new-session", "-d", *size, command)
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


def cast(folder: str) -> Iterator[str]:
    """Yield the lines of the cast. Its times are those of a reader, and the same in every run."""
    yield json.dumps({"version": 2, "width": COLUMNS, "height": 30, "title": "junose-shell"})
    own = {"XDG_CONFIG_HOME": folder, "XDG_STATE_HOME": folder, "TERM": "xterm-256color"}
    words = ["-m", "junose_shell", "--demo", DEMO.name]
    child = pexpect.spawn(
        sys.executable, words, cwd=str(ROOT), env=os.environ | own, dimensions=(30, COLUMNS),
        encoding="utf-8", timeout=20,
    )  # fmt: skip
    at = 0.0
    yield _event(at, _rest(child))
    for line in TOLD:
        for key in (*line, "\r"):
            child.send(key)
            at += 0.6 if key == "\r" else 0.06
            yield _event(at, _rest(child))
        at += 1.5
    child.close(force=True)


def _rest(child: "pexpect.spawn[str]") -> str:
    """Return what the console writes until it pauses."""
    found = ""
    while True:
        try:
            found += child.read_nonblocking(65_536, timeout=0.5 if found else 10)
        except pexpect.TIMEOUT:
            return found


def _event(at: float, text: str) -> str:
    return json.dumps([round(at, 2), "o", text])


def main() -> None:
    """Write the picture and the cast."""
    with TemporaryDirectory() as folder:
        (HERE / "console.svg").write_text(svg(screen(folder)), encoding="utf-8")
    with TemporaryDirectory() as folder:
        (HERE / "console.cast").write_text("\n".join(cast(folder)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()

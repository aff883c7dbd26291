"""Draw what tshark reads in the capture of the first demo.

    python docs/pictures/dissection.py

Needs tshark. The capture is that of tests/captures, so the picture changes with it, or with tshark.
"""

import subprocess
from io import StringIO
from itertools import takewhile
from pathlib import Path

from draw import THEME
from rich.console import Console
from rich.text import Text

HERE = Path(__file__).parent
CAPTURE = HERE.parents[1] / "tests" / "captures" / "first-call.pcapng"
PICTURE = HERE / "dissection.svg"
COLUMNS = 108
COLUMN = '"No.","%m","Time","%t","From","%s","To","%d","Protocol","%p","Info","%i"'
SHOWN = 'frame.comment contains "-> inService"'  # the packet that ends the dialling
COLOURS = {"RADIUS": "yellow", "L2TP": "cyan", "PPP": "green", "ICMP": "magenta"}


def told(*words: str) -> list[str]:
    """Return what tshark prints about the capture."""
    command = ["tshark", "-r", str(CAPTURE), "-N", "n", "-o", f"gui.column.format:{COLUMN}"]
    done = subprocess.run([*command, *words], check=True, capture_output=True, text=True)
    return done.stdout.rstrip().splitlines()


def picture() -> str:
    """Return the packets, and one of them in full, as SVG."""
    console = Console(
        file=StringIO(), record=True, width=COLUMNS, force_terminal=True, color_system="truecolor"
    )
    console.print(Text("$ tshark -r call.pcapng -N n", style="bold"))
    for line in told("-Y", "frame.number <= 40"):
        found = next((style for name, style in COLOURS.items() if f" {name}" in line), "")
        console.print(Text(line, style=found), no_wrap=True, crop=True)
    console.print(Text(f"\n$ tshark -r call.pcapng -N n -V -Y '{SHOWN}'", style="bold"))
    every = told("-V", "-Y", SHOWN)
    comment = takewhile(lambda line: "Expert Info" not in line, every)
    named = (line for line in every if line.startswith("Frame") or "Interface name" in line)
    begin = next(at for at, line in enumerate(every) if line.startswith("Layer 2"))
    for line in (*comment, *named, *every[begin:]):
        console.print(Text(line), no_wrap=True, crop=True)
    return console.export_svg(title="tshark", theme=THEME, unique_id="dissection")


if __name__ == "__main__":
    PICTURE.write_text(picture() + "\n", encoding="utf-8")

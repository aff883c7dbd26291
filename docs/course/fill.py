"""Write into the pages of the course what the router answers to the lines in them.

    python docs/course/fill.py            write the pages
    python docs/course/fill.py --check    exit with 1 if one of them is out of date

``make generate`` runs it.

A page names its scene, a folder with ``world.yaml`` and ``router.scr``. Its ``session`` blocks are
one session at that router. Blanks at the ends of lines are left out.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from junose_shell.model.session import CliSession
from junose_shell.session.runner import Runner
from junose_shell.session.script import read_script
from junose_shell.training.scene import configure
from junose_shell.wiring import build_shell
from junose_shell.world.loader import load

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SCENE = re.compile(r"<!-- scene: (\S+) -->")
BLOCK = re.compile(r"```session\n(.*?)^```", re.DOTALL | re.MULTILINE)


def outputs() -> dict[Path, str]:
    """Return the text that each page should have."""
    return {page: filled(page) for page in sorted(HERE.glob("[0-9]*.md"))}


def filled(page: Path) -> str:
    """Return the text of a page with the answers of the router."""
    text = page.read_text(encoding="utf-8")
    scene = SCENE.search(text)
    if scene is None:
        raise SystemExit(f"{page}: no scene")
    folder = ROOT / scene[1]
    shell = build_shell(load(folder / "world.yaml"))
    configure(shell, read_script(folder / "router.scr"))
    runner = Runner(shell, CliSession(privilege=15))
    return BLOCK.sub(lambda block: f"```session\n{''.join(played(runner, block[1]))}```", text)


def played(runner: Runner, block: str) -> Iterator[str]:
    """Yield the lines of a block: each typed line at its prompt, and the answer."""
    for line in block.splitlines():
        prompt = runner.prompt
        if line.startswith(prompt):
            typed = line.removeprefix(prompt)
            yield f"{prompt}{typed}\n"
            for answer in runner.lines(runner.begin(typed), len(prompt)):
                yield f"{answer.rstrip()}\n"


def main(check: bool) -> int:
    """Write the pages, or only compare them; return the exit status."""
    stale = [(page, text) for page, text in outputs().items() if page.read_text() != text]
    for page, text in stale:
        print(page.relative_to(ROOT))
        if not check:
            page.write_text(text, encoding="utf-8")
    return int(check and bool(stale))


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv))

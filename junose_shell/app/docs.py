"""``junose-shell docs``: the documentation, in the terminal."""

import sys
from pathlib import Path

from junose_shell.app.parsing import Parser
from junose_shell.app.shipped import shipped
from junose_shell.errors import UsageError

DESCRIPTION = """Print a page of the documentation. Without PAGE, list the pages."""
COURSE = "course"


def main(argv: list[str]) -> int:
    """Print a page, or the list of pages; return the exit status.

    A terminal gets the page formatted and paged. A pipe or a file gets the Markdown text.
    Raises UsageError when there is no such page.
    """
    parser = Parser("junose-shell docs", description=DESCRIPTION, allow_abbrev=False)
    parser.add_argument("page", nargs="?", metavar="PAGE", help="for example dial-out")
    wanted: str | None = parser.parse_args(argv).page
    found = pages()
    if wanted is None:
        width = max(map(len, found))
        for name, path in found.items():
            print(f"{name:{width}}  {title(path)}")
        return 0
    text = found[_name(wanted, list(found))].read_text(encoding="utf-8")
    if sys.stdout.isatty():
        from junose_shell.views.pages import show_page

        show_page(text)
    else:
        print(text, end="")
    return 0


def pages() -> dict[str, Path]:
    """Return the file of each page by the page's name, in alphabetical order, the course last."""
    folder = shipped("docs")
    found = {path.stem.lower(): path for path in sorted(folder.glob("*.md"))}
    found[COURSE] = folder / COURSE / "README.md"
    lessons = sorted((folder / COURSE).glob("[0-9]*.md"))
    return found | {f"{COURSE}/{path.stem}": path for path in lessons}


def title(path: Path) -> str:
    """Return the heading of a page."""
    with path.open(encoding="utf-8") as file:
        return file.readline().removeprefix("# ").rstrip()


def _name(wanted: str, known: list[str]) -> str:
    """Return the page that ``wanted`` names; capitals and a trailing ``.md`` make no difference."""
    name = wanted.lower().removeprefix("docs/").removesuffix(".md")
    if name in known:
        return name
    from difflib import get_close_matches

    close = get_close_matches(name, known, n=1, cutoff=0.5)
    hint = f"did you mean {close[0]!r}?" if close else f"there are: {', '.join(known)}"
    raise UsageError(f"there is no page {wanted!r}; {hint}")

"""Writes reading.txt: for every row of the tables that RFC 2661 and RFC 1661 describe, a test.

    python tests/reading.py

Each line has the section that the row follows, the row, and the transcript, case or test that goes
through it and through the fewest other rows. tests/test_rfc_reading.py checks the list.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from mutate_rows import HERE, TABLES, flips_of, runs, witnesses

SECTIONS = {  # of the tables; a row may name another one
    "tunnel": "RFC 2661 7.2.1",
    "delivery": "RFC 2661 5.8",
    "keepalive": "RFC 2661 6.5",
    "call": "RFC 2661 7.5.2",
    "automaton": "RFC 1661 4.1",
}
LIST = HERE / "reading.txt"


def rows() -> Iterator[tuple[str, str]]:
    """Yield section and name of each row, in the order of the tables."""
    for name, section in SECTIONS.items():
        for entry in TABLES[name].entries():
            yield section, f"{name}.{entry.state.name}.{entry.event.name}"


def shown(path: Path) -> str:
    """Return a test as it stands in the list."""
    return path.relative_to(HERE).as_posix()


def main() -> int:
    """Write the list; return 1 if a row has no test."""
    seen = {}
    for name in SECTIONS:
        found = witnesses(runs(list(flips_of(TABLES[name]))))
        seen |= {row: shown(paths[0]) for row, paths in found.items() if row.startswith(f"{name}.")}
    lines = [f"{section} | {row} | {seen.get(row, '')}\n" for section, row in rows()]
    LIST.write_text("".join(lines))
    return any(line.endswith("| \n") for line in lines)


if __name__ == "__main__":
    sys.exit(main())

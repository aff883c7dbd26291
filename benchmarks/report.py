"""Writes the results as a table for the terminal, and as docs/performance.md."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from causes import CAUSES

HEAD = ("work", "ours", "rival", "result", "target", "met")
INTRO = """\
# Performance

Written by `benchmarks/run.py` from `benchmarks/results.json`; do not edit it by hand.

    make bench                            all works; about a quarter of an hour
    python benchmarks/run.py NAME...      some works; --list prints their names

Each work runs in a process of its own. Our runs and those of the rival alternate, in at least five
pairs. "Ours" and "rival" are medians; the result is the median of the ratios of the pairs. Work
inside one process is measured in processor time, whole processes in wall time, unless a row says
otherwise. Missing rivals are installed, or the row says what to install. Other programs share the
machine, so ratios are more reliable than single figures. The notes have the load before and after
each work.
"""


def table(works: dict[str, Any]) -> list[str]:
    """Return the table in lines of plain text."""
    rows = [HEAD, *(_cells(row) for work in works.values() for row in work["rows"])]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEAD))]
    lines = [
        "  ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)).rstrip() for row in rows
    ]
    return [lines[0], "  ".join("-" * width for width in widths), *lines[1:]]


def write(results: dict[str, Any], path: Path) -> None:
    """Write the report."""
    path.write_text("\n".join(_document(results["machine"], results["works"])) + "\n")


def _document(machine: dict[str, str], works: dict[str, Any]) -> Iterator[str]:
    yield INTRO
    yield "## Machine"
    yield ""
    yield from (f"* {name}: {value}" for name, value in machine.items())
    yield ""
    yield "## Figures"
    yield ""
    yield "| " + " | ".join(HEAD) + " |"
    yield "|" + " --- |" * len(HEAD)
    for work in works.values():
        for row in work["rows"]:
            yield "| " + " | ".join(_cells(row)) + " |"
    yield ""
    yield from _short(works)
    yield "## Notes"
    yield ""
    for name, work in works.items():
        before, after = work["load"]
        yield f"* `{name}`, {work['date']}, load {before} to {after}"
        yield from (f"  * {row['what']}: {_note(row)}" for row in work["rows"])


def _short(works: dict[str, Any]) -> Iterator[str]:
    """Yield what falls short, with its cause."""
    rows = [row for work in works.values() for row in work["rows"] if row["met"] is False]
    yield "## What falls short"
    yield ""
    if not rows:
        yield "Nothing."
    for row in rows:
        cause = CAUSES.get(row["what"], "the cause is not known yet")
        yield f"* **{row['what']}** ({_result(row)}, target {_target(row)}): {cause}."
    yield ""


def _cells(row: dict[str, Any]) -> tuple[str, ...]:
    met = {True: "yes", False: "NO", None: ""}[row["met"]]
    if row["figure"] is None:
        return (row["what"], "", "", row["note"], "", "")
    rival = f"{row['rival_name']} {_amount(row['rival'], row['unit'])}" if row["rival_name"] else ""
    ours = _amount(row["ours"], row["unit"]) if row["rival_name"] else ""
    return (row["what"], ours, rival, _result(row), _target(row), met)


def _result(row: dict[str, Any]) -> str:
    if row["figure_unit"] != "x":
        return _amount(row["figure"], row["figure_unit"])
    return f"{row['figure']:.2f} x{'' if row['at_most'] else ' faster'}"


def _target(row: dict[str, Any]) -> str:
    if row["limit"] is None:
        return ""
    unit = row["figure_unit"]
    return f"{'at most' if row['at_most'] else 'at least'} {row['limit']:,g} {unit}"


def _amount(value: float, unit: str) -> str:
    digits = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:,.{digits}f} {unit}"


def _note(row: dict[str, Any]) -> str:
    if row["figure"] is None:
        return row["note"]
    low, high = row["spread"]
    said = f"{row['runs']} {'pairs' if row['rival_name'] else 'runs'}, "
    said += f"{low:,.4g} to {high:,.4g} {row['figure_unit']}"
    return said + (f"; {row['note']}" if row["note"] else "")

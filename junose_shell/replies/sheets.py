"""Replies that are sheets: labelled values and plain tables."""

from collections.abc import Mapping

from junose_shell.record import record


@record
class Labelled:
    """Values by their labels, under a title."""

    title: str
    values: Mapping[str, str]


@record
class Facts:
    """Labelled values under a title; for programs an object with the labels as names."""

    title: str
    facts: tuple[tuple[str, str], ...]

    def as_json(self) -> Labelled:
        """Return the values for programs."""
        return Labelled(self.title, dict(self.facts))


@record
class Grid:
    """A table of texts; for programs a list of rows, each an object with the columns as names.

    In the reply a ``>`` before the name of a column aligns it to the right. With ``widths``, a
    width for each column, a longer cell is cut there and goes on in the next line.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...] = ()

    def as_json(self) -> tuple[Mapping[str, str], ...]:
        """Return the rows for programs."""
        names = [" ".join(name.removeprefix(">").split()) for name in self.columns]
        return tuple(dict(zip(names, row, strict=True)) for row in self.rows)


@record
class Sheet:
    """Parts in their order, and a last line such as ``2 subscribers found``."""

    facts: tuple[Facts, ...] = ()
    grids: tuple[Grid, ...] = ()
    last: str = ""

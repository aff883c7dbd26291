"""Replies that are sheets: labelled values and plain tables."""

from junose_shell.record import record


@record
class Facts:
    """Labelled values under a title."""

    title: str
    facts: tuple[tuple[str, str], ...]


@record
class Grid:
    """A table of texts. Columns at whose name a ``>`` stands are aligned to the right."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@record
class Sheet:
    """Parts in their order, and a last line such as ``2 subscribers found``."""

    facts: tuple[Facts, ...] = ()
    grids: tuple[Grid, ...] = ()
    last: str = ""

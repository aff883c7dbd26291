"""The configuration as a script whose lines are produced on demand."""

from collections.abc import Iterator

from junose_shell.model.emulation import StatementKind
from junose_shell.record import record


@record
class Configuration:
    """The configuration.

    ``header`` and ``footer`` are comment lines; ``lines`` can be read once.
    """

    header: tuple[str, ...]
    lines: Iterator[str]
    footer: tuple[str, ...]


@record
class Emulation:
    """The kinds of statements that are configured, by mode and leading words."""

    kinds: tuple[StatementKind, ...]

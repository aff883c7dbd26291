"""Replies about moments of a router."""

from junose_shell.record import record


@record
class NamedMoments:
    """The named moments: name and time (ms of the router)."""

    moments: tuple[tuple[str, int], ...]


@record
class Differences:
    """The lines that commands would change, under the command that shows them.

    A line begins with ``-`` if it would go, with ``+`` if it would come. ``refused`` has the
    commands that the router would refuse, with the reason.
    """

    changes: tuple[tuple[str, tuple[str, ...]], ...]
    refused: tuple[tuple[str, str], ...] = ()

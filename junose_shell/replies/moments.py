"""Replies about moments of a router."""

from junose_shell.record import record


@record
class NamedMoments:
    """The named moments: name, time (ms of the router), number of inputs before it."""

    moments: tuple[tuple[str, int, int], ...]


@record
class Differences:
    """The lines that commands would change, under the command that shows them.

    A line begins with ``-`` if it would go, with ``+`` if it would come. ``refused`` has the
    commands that the router would refuse, with the reason.
    """

    changes: tuple[tuple[str, tuple[str, ...]], ...]
    refused: tuple[tuple[str, str], ...] = ()

"""Replies about accounting."""

from junose_shell.record import record


@record
class TakenRecord:
    """A record that a server took. ``at`` is in ms, ``time`` the router's clock, as text.

    ``attributes`` are names and texts, as in the Accounting-Request.
    """

    at: int
    time: str
    server: str
    attributes: dict[str, str | tuple[str, ...]]


@record
class TakenRecords:
    """Records, oldest first."""

    records: tuple[TakenRecord, ...]

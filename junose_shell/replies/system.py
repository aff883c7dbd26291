"""The router as a box: clock and slots."""

from datetime import datetime

from junose_shell.record import record


@record
class Clock:
    """``zone`` is the name of the time zone."""

    time: datetime
    zone: str


@record
class SlotStatus:
    """``uptime`` in seconds, None for a slot that is not online."""

    slot: int
    state: str
    kind: str
    admin: str
    spare: str
    release: str
    uptime: int | None


@record
class Version:
    """What ``show version`` knows; ``running`` in seconds."""

    model: str
    copyright: str
    release: str
    version: str
    built: str
    running: int
    since: str
    slots: tuple[SlotStatus, ...]

"""Replies about the router as a whole: its clock and its slots."""

from datetime import datetime

from junose_shell.record import record


@record
class Clock:
    """The date and time. ``zone`` is the name of the time zone."""

    time: datetime
    zone: str


@record
class SlotStatus:
    """A slot. ``uptime`` is in seconds, None if the slot is not online."""

    slot: int
    state: str
    kind: str
    admin: str
    spare: str
    release: str
    uptime: int | None


@record
class Version:
    """The reply of ``show version``. ``running`` is in seconds."""

    model: str
    copyright: str
    release: str
    version: str
    built: str
    running: int
    since: str
    slots: tuple[SlotStatus, ...]

"""Views of the router as a whole."""

from collections.abc import Iterable

from junose_shell.durations import split
from junose_shell.model.calendar import stamped
from junose_shell.replies.system import Clock, Version
from junose_shell.views import draws
from junose_shell.views.blocks import ABSENT, Block, Column, Lines, Table


@draws(Clock)
def clock(data: Clock) -> Iterable[Block]:
    """One line."""
    return (Lines((stamped(data.time, data.zone),)),)


@draws(Version)
def version(data: Version) -> Iterable[Block]:
    """The layout of captures from an ERX [seen: NOC-T, JNAT]."""
    columns = (
        Column("slot"), Column("state", state=True), Column("type"), Column("admin"),
        Column("spare"), Column("running release"), Column("slot uptime"),
    )  # fmt: skip
    rows = [
        (
            str(slot.slot), slot.state or ABSENT, slot.kind or ABSENT, slot.admin or ABSENT,
            slot.spare or ABSENT, slot.release or ABSENT,
            ABSENT if slot.uptime is None else _slot_uptime(slot.uptime),
        )
        for slot in data.slots
    ]  # fmt: skip
    return (
        Lines(
            (
                f"Juniper Edge Routing Switch {data.model}",
                data.copyright,
                f"System Release: {data.release}",
                f"\tVersion: {data.version}   ({data.built})",
                f"System running for: {_duration(data.running)}",
                f"\t(since {data.since})",
                "",
            )
        ),
        Table(columns, rows),
    )


def _duration(seconds: int) -> str:
    counts = zip(split(seconds), ("day", "hour", "minute", "second"), strict=True)
    return ", ".join(f"{count} {unit}{'' if count == 1 else 's'}" for count, unit in counts)


def _slot_uptime(seconds: int) -> str:
    days, hours, minutes, second = split(seconds)
    return f"{days}d{hours:02}h:{minutes:02}m:{second:02}s"

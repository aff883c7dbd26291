"""The router as a whole: its clock and release."""

from junose_shell.commands.system import ShowClock, ShowVersion
from junose_shell.handlers.feature import Context, Feature
from junose_shell.model.inventory import BUILD_DATE, COPYRIGHT, VERSION, Slot
from junose_shell.replies.steps import Answer, Reply
from junose_shell.replies.system import Clock, SlotStatus, Version

feature = Feature("system")


@feature.handles(ShowClock)
def show_clock(context: Context, _command: ShowClock) -> Answer:
    """Show the router's own time."""
    calendar = context.router.calendar
    return Reply(Clock(calendar.at(context.router.clock.now()), calendar.zone))


@feature.handles(ShowVersion)
def show_version(context: Context, _command: ShowVersion) -> Answer:
    """Show release and slots."""
    router = context.router
    running = (router.clock.now() - router.booted) // 1000
    return Reply(
        Version(
            router.chassis.model, COPYRIGHT, router.chassis.release, VERSION, BUILD_DATE, running,
            router.calendar.stamp(router.booted),
            tuple(_slot(slot, router.chassis.release, running) for slot in router.chassis.slots),
        )
    )  # fmt: skip


def _slot(slot: Slot, release: str, running: int) -> SlotStatus:
    if not slot.kind:
        return SlotStatus(slot.number, "", "", "", "", "", None)
    uptime = running if slot.state == "online" else None
    return SlotStatus(slot.number, slot.state, slot.kind, "enabled", "", release, uptime)

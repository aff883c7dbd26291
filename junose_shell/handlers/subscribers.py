"""Subscribers: the remote sites whose calls are up, and sending them off."""

from collections.abc import Iterator

from junose_shell.commands.subscribers import (
    LogoutSubscribers,
    ShowSubscribers,
    ShowSubscribersSummary,
)
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.l2tp.events import PppDown
from junose_shell.l2tp.snapshots import SessionView
from junose_shell.l2tp.states import LinkState
from junose_shell.nouns import found
from junose_shell.replies.sheets import Grid, Sheet
from junose_shell.replies.steps import Answer, Reply

feature = Feature("subscribers")


def _on(context: Context) -> Iterator[SessionView]:
    """Yield the sessions whose PPP is open; from the default virtual router, all of them."""
    for view in context.network.dial_out.sessions():
        call = view.call
        if call and call.ppp is LinkState.open and context.name in ("default", call.context):
            yield view


@feature.handles(ShowSubscribers)
def show(context: Context, command: ShowSubscribers) -> Answer:
    """Show name, address, interface and time of each [fields seen: MIB:AAA]."""
    rows = []
    for view in _on(context):
        call = view.call
        if call is None or command.subscriber_name not in (None, call.peer):
            continue
        made = context.network.interfaces.of(call.call_id)
        address = str(made.peer) if made and made.peer is not None else "none"
        login = context.router.calendar.stamp(call.since)
        rows.append((call.peer or "<none>", "ppp", address, call.context, call.interface, login))
    columns = ("User Name", "Type", "Addr", "Virtual Router", "Interface", "Login Time")
    return Reply(Sheet(grids=(Grid(columns, tuple(rows)),), last=found(len(rows), "subscriber")))


@feature.handles(ShowSubscribersSummary)
def show_summary(context: Context, _command: ShowSubscribersSummary) -> Answer:
    """Count the subscribers of each virtual router."""
    counts: dict[str, int] = {}
    for view in _on(context):
        name = view.call.context if view.call else ""
        counts[name] = counts.get(name, 0) + 1
    rows = tuple((name, str(count)) for name, count in counts.items())
    grid = Grid(("Virtual Router", ">Subscribers"), rows)
    return Reply(Sheet(grids=(grid,), last=found(sum(counts.values()), "subscriber")))


@feature.handles(LogoutSubscribers)
def logout(context: Context, command: LogoutSubscribers) -> Answer:
    """End the calls of all subscribers, or of one by name."""
    wanted = command.subscriber_name
    calls = [view.call for view in _on(context) if view.call and wanted in (None, view.call.peer)]
    if wanted is not None and not calls:
        raise CliError("no_such_subscriber", at="subscriber_name", name=wanted)
    for call in calls:
        context.router.driver.post(PppDown(call.call_id, "admin logout"))
    return None

"""Subscribers: the remote sites whose calls are up, and sending them off."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from junose_shell.commands.subscribers import (
    LogoutSubscribers,
    ShowSubscribers,
    ShowSubscribersSummary,
)
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.l2tp.events import PppDown
from junose_shell.l2tp.snapshots import CallView
from junose_shell.l2tp.states import LinkState
from junose_shell.replies.steps import Answer, Reply
from junose_shell.replies.subscribers import Subscriber, SubscriberCounts, Subscribers

feature = Feature("subscribers")

DOMAIN = "@"  # stands before the domain in a user name, unless it is configured otherwise
CHOICES = ("subscriber_name", "subscriber_domain", "vr_context", "subscriber_interface")


def _on(context: Context) -> Iterator[CallView]:
    """Yield the calls whose PPP is open; from the default virtual router, all of them."""
    for view in context.network.dial_out.sessions():
        call = view.call
        if call and call.ppp is LinkState.open and context.name in ("default", call.context):
            yield call


def _chosen(context: Context, command: Any) -> list[CallView]:  # Any: both commands choose alike
    """Return the calls that a command chooses; raise CliError if it names one that is not there."""
    if command.vr_context is not None and command.vr_context not in context.router.config.contexts:
        raise CliError("no_such_context", at="vr_context", name=command.vr_context)
    return [
        call
        for call in _on(context)
        if command.subscriber_name in (None, call.peer)
        and command.subscriber_domain in (None, call.peer.rpartition(DOMAIN)[2])
        and command.vr_context in (None, call.context)
        and command.subscriber_interface in (None, call.interface)
    ]


@feature.handles(ShowSubscribers)
def show(context: Context, command: ShowSubscribers) -> Answer:
    """Show name, address, interface and time of each."""
    calendar = context.router.calendar
    calls = _chosen(context, command)
    return Reply(Subscribers(tuple(_told(context, call) for call in calls), calendar.zone))


def _told(context: Context, call: CallView) -> Subscriber:
    made = context.network.interfaces.of(call.call_id)
    leg = context.network.calls.leg(call.call_id)
    given = leg.link.ipcp.peer if leg and leg.link else None
    return Subscriber(
        call.peer,
        "ppp",
        made.peer if made else None,
        "the peer" if given is None else "AAA",
        call.context,
        call.interface,
        call.number,
        context.router.calendar.at(call.since),
    )


@feature.handles(ShowSubscribersSummary)
def show_summary(context: Context, _command: ShowSubscribersSummary) -> Answer:
    """Count the subscribers of each virtual router."""
    counts = Counter(call.context for call in _on(context))
    return Reply(SubscriberCounts(tuple(counts.items()), counts.total()))


@feature.handles(LogoutSubscribers)
def logout(context: Context, command: LogoutSubscribers) -> Answer:
    """End the calls of all subscribers, or of those that the command chooses."""
    calls = _chosen(context, command)
    named = next((name for name in CHOICES if getattr(command, name) is not None), None)
    if named is not None and not calls:
        raise CliError("no_such_subscriber", at=named, name=getattr(command, named))
    for call in calls:
        context.router.driver.post(PppDown(call.call_id, "admin logout"))
    return None

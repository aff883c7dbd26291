"""The counters of AAA, a test of it, and its baselines."""

from dataclasses import astuple
from typing import TYPE_CHECKING

from junose_shell.commands.aaa_activity import (
    BaselineAaa,
    BaselineRadius,
    ShowAaaStatistics,
    TestAaa,
)
from junose_shell.handlers.aaa_status import PURPOSES, baseline_name, server_counts
from junose_shell.handlers.feature import Context, Feature
from junose_shell.l2tp.events import AccessDenied, SubscriberGranted
from junose_shell.replies.sheets import Facts, Sheet
from junose_shell.replies.steps import Answer, Reply, Steps, Wait

if TYPE_CHECKING:
    from junose_shell.aaa.surroundings import Verdict

feature = Feature("aaa_activity")

LONGEST = 600_000  # ms that a test waits: every server, every retransmission [own]
LABELS = (
    "Incoming initiate requests", "Incoming terminate requests", "Outgoing tunnel grants",
    "Outgoing grants", "Outgoing denies", "Outgoing errors",
    "Outgoing authentication requests", "Incoming authentication responses",
    "Outgoing accounting requests",
    "Lost accounting requests", "Outgoing duplicate accounting requests",
    "Outgoing broadcast accounting requests", "Outgoing address requests",
    "Incoming address responses",
)  # fmt: skip


def _counts(context: Context) -> dict[str, int]:
    counters = context.network.aaa.statistics_of(context.name)
    return dict(zip(LABELS, astuple(counters), strict=True))


@feature.handles(ShowAaaStatistics)
def show_statistics(context: Context, command: ShowAaaStatistics) -> Answer:
    """Show the counters of the current virtual router [fields seen: MIB:AAA]."""
    counts = _counts(context)
    if command.delta:
        counts = context.network.baselines.delta("aaa", context.name, counts)
    facts = tuple((label, str(count)) for label, count in counts.items())
    return Reply(Sheet((Facts("AAA statistics", facts),)))


@feature.handles(BaselineAaa)
def baseline_aaa(context: Context, _command: BaselineAaa) -> Answer:
    """Count from now on."""
    now = context.router.clock.now()
    context.network.baselines.set("aaa", context.name, now, _counts(context))
    return None


@feature.handles(BaselineRadius)
def baseline_radius(context: Context, _command: BaselineRadius) -> Answer:
    """Count from now on, for every server of the current virtual router."""
    now = context.router.clock.now()
    for purpose in PURPOSES:
        for address, counts in server_counts(context, purpose):
            name = baseline_name(context, purpose, address)
            context.network.baselines.set("radius", name, now, counts)
    return None


@feature.handles(TestAaa)
def test_aaa(context: Context, command: TestAaa) -> Answer:
    """Ask AAA as for a PPP subscriber, and wait for the answer."""
    return _test(context, command)


def _test(context: Context, command: TestAaa) -> Steps:
    came: list[Verdict] = []
    aaa = context.network.aaa
    aaa.test(context.name, command.test_user, command.test_password, came.append)
    context.router.driver.catch_up()
    if not came:
        yield Wait(LONGEST, lambda: bool(came))
    yield Reply(Sheet((_told(command.test_user, came),)))


def _told(user: str, came: "list[Verdict]") -> Facts:
    title = f"Test of {user}"
    match came:
        case [SubscriberGranted(grant=grant)]:
            routes = ", ".join(map(str, grant.framed_routes))
            return Facts(
                title,
                (
                    ("verdict", "grant"),
                    ("IP address", str(grant.framed_address or "none")),
                    ("access route", routes or "none"),
                    ("virtual router", grant.virtual_router or "that of the profile"),
                ),
            )
        case [AccessDenied(reason=reason, server=server)]:
            asked = str(server) if server is not None else "none"
            return Facts(title, (("verdict", "deny"), ("reason", reason), ("RADIUS server", asked)))
        case _:
            return Facts(title, (("verdict", "no answer"),))

"""PPP interfaces over L2TP sessions: state, configuration, options, counters."""

from collections.abc import Iterator

from junose_shell.commands.ppp_status import (
    BaselinePppInterface,
    ShowPppInterface,
    ShowPppInterfaceSummary,
    ShowPppPeer,
)
from junose_shell.commands.profiles import (
    PppKeepalive,
    PppMagicNumberDisable,
    PppMru,
    PppPassiveMode,
    PppPeerDns,
    PppPeerWins,
    Profile,
)
from junose_shell.durations import clock
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.l2tp.snapshots import CallView
from junose_shell.l2tp.states import LinkState
from junose_shell.model.config import Section
from junose_shell.nouns import found
from junose_shell.ppp.settings import LinkSettings
from junose_shell.replies.sheets import Facts, Grid, Sheet
from junose_shell.replies.steps import Answer, Reply

feature = Feature("ppp_status")

USUAL = LinkSettings()
_STATUS = {
    LinkState.closed: "Initial",
    LinkState.starting: "Starting",
    LinkState.lcp: "Starting",
    LinkState.authenticating: "Authenticate",
    LinkState.ipcp: "Network",
    LinkState.open: "Network",
}


def _calls(context: Context, name: str | None = None) -> list[CallView]:
    calls = [
        view.call
        for view in context.network.dial_out.sessions()
        if view.call and view.call.interface
    ]
    if name is None:
        return calls
    one = [call for call in calls if call.interface == name]
    if not one:
        raise CliError("no_such_interface", at="ppp_name", name=name)
    return one


def _counts(context: Context, call: CallView) -> dict[str, int]:
    traffic = context.network.forwarding.traffic(call.interface)
    return {
        "in packets": traffic.in_packets,
        "out packets": traffic.out_packets,
        "in octets": traffic.in_octets,
        "out octets": traffic.out_octets,
    }


@feature.handles(ShowPppInterface)
def show(context: Context, command: ShowPppInterface) -> Answer:
    """Show the interfaces, each in a line or with the parts asked for."""
    form = command.ppp_form
    calls = _calls(context, command.ppp_name)
    parts = [
        part for call in calls for part in _parts(context, call, form or "", delta=command.delta)
    ]
    return Reply(Sheet(tuple(parts), last=found(len(calls), "ppp interface")))


def _parts(context: Context, call: CallView, form: str, *, delta: bool) -> Iterator[Facts]:
    up = "Up" if call.ppp is LinkState.open else "Down (negotiating)"
    made = context.network.interfaces.of(call.call_id)
    profile = context.router.config.chassis.section(Profile, made.profile) if made else None
    head: tuple[tuple[str, str], ...] = ()
    if form in ("config", "full"):
        head = (
            ("interface administrative status", "open"),
            ("configured network protocol", "IPCP"),
            ("profile", made.profile if made else ""),
        )
    yield Facts(f"PPP interface {call.interface} is {up}", head)
    if form in ("config", "lcp", "full"):
        yield Facts("LCP protocol configuration", tuple(_lcp(profile, made)))
    if form in ("status", "lcp", "full"):
        yield Facts(
            "LCP status",
            (
                ("link-status", _STATUS[call.ppp]),
                ("peer name", call.peer or "none"),
                ("time in state", clock(context.router.clock.now() - call.since)),
            ),
        )
    if form in ("ipcp", "full"):
        yield Facts("IPCP", tuple(_ipcp(call, profile, made)))
    if form in ("statistics", "full"):
        yield from _statistics(context, call, delta=delta)


def _lcp(profile: Section | None, made: object) -> Iterator[tuple[str, str]]:
    settings = getattr(made, "settings", None)
    mru = profile.get(PppMru) if profile else None
    keepalive = profile.get(PppKeepalive) if profile else None
    plain = profile.get(PppMagicNumberDisable) if profile else None
    passive = profile.get(PppPassiveMode) if profile else None
    yield "max-receive-unit", str(mru.mru_size) if mru else "use lower layer"
    yield "authentication", "/".join(settings.authentication) if settings else "none"
    yield "magic-number", "disabled" if plain and plain.enabled else "enabled"
    period = keepalive.keepalive_seconds if keepalive else USUAL.keepalive // 1000
    yield "keepalive-timer", f"{period} seconds"
    yield "restart-timer", f"{USUAL.restart // 1000} seconds"
    yield "max-terminate", str(USUAL.max_terminate)
    yield "max-configure", str(USUAL.max_configure)
    yield "max-failure", str(USUAL.max_failure)
    yield "passive-mode", "enabled" if passive and passive.enabled else "disabled"


def _ipcp(call: CallView, profile: Section | None, made: object) -> Iterator[tuple[str, str]]:
    local = getattr(getattr(made, "settings", None), "local_address", None)
    peer = getattr(made, "peer", None)
    dns = profile.get(PppPeerDns) if profile else None
    wins = profile.get(PppPeerWins) if profile else None
    yield "administrative-status", "open"
    yield "state", "open" if call.ppp is LinkState.open else "not open"
    yield "ip-address", f"{local}, peer {peer}" if peer is not None else f"{local}"
    yield "dns-precedence", "peer" if dns and dns.enabled else "local"
    yield "wins-precedence", "peer" if wins and wins.enabled else "local"


def _statistics(context: Context, call: CallView, *, delta: bool) -> Iterator[Facts]:
    counts = _counts(context, call)
    baselines = context.network.baselines
    if delta:
        counts = baselines.delta("ppp", call.interface, counts)
    baseline = baselines.of("ppp", call.interface)
    ago = clock(context.router.clock.now() - baseline.at) if baseline else ""
    yield Facts(f"Baseline was set {ago} ago" if baseline else "No baseline has been set", ())
    yield Facts("Interface statistics", tuple((name, str(n)) for name, n in counts.items()))


@feature.handles(ShowPppInterfaceSummary)
def show_summary(context: Context, _command: ShowPppInterfaceSummary) -> Answer:
    """Count the interfaces by phase."""
    phases = [call.ppp for call in _calls(context)]
    rows = tuple((state.name, str(phases.count(state))) for state in LinkState if state)
    grid = Grid(("phase", ">interfaces"), rows)
    return Reply(Sheet(grids=(grid,), last=found(len(phases), "ppp interface")))


@feature.handles(ShowPppPeer)
def show_peer(context: Context, _command: ShowPppPeer) -> Answer:
    """Show name and address of each peer."""
    rows = []
    for call in _calls(context):
        made = context.network.interfaces.of(call.call_id)
        address = str(made.peer) if made and made.peer is not None else "none"
        rows.append((call.interface, call.peer or "<none>", address))
    return Reply(Sheet(grids=(Grid(("interface", "peer name", "peer address"), tuple(rows)),)))


@feature.handles(BaselinePppInterface)
def baseline(context: Context, command: BaselinePppInterface) -> Answer:
    """Count from now on."""
    now = context.router.clock.now()
    for call in _calls(context, command.ppp_name):
        context.network.baselines.set("ppp", call.interface, now, _counts(context, call))
    return None

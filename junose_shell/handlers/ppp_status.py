"""PPP interfaces over L2TP sessions: state, configuration, options, counters."""

from junose_shell.commands.ppp_status import (
    BaselinePppInterface,
    ShowPppInterface,
    ShowPppInterfaceSummary,
    ShowPppPeer,
)
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.l2tp.snapshots import CallView
from junose_shell.l2tp.states import LinkState
from junose_shell.ppp.effects import LcpOptions
from junose_shell.ppp.phase import LinkView, Phase
from junose_shell.replies.ppp_status import (
    IpcpConfiguration,
    IpcpStatus,
    LcpConfiguration,
    LcpOption,
    LcpStatus,
    PppInterface,
    PppInterfaces,
    PppPeer,
    PppPeers,
    PppPhases,
    PppStatistics,
)
from junose_shell.replies.steps import Answer, Reply
from junose_shell.runtime.dynamic import DynamicInterface

feature = Feature("ppp_status")

KIND = "ppp"  # of its baselines
_STATUS = {
    Phase.dead: "Initial",
    Phase.establish: "Starting",
    Phase.authenticate: "Authenticate",
    Phase.network: "Network",
    Phase.terminate: "Starting",
}
_DOWN = {
    LinkState.starting: "waiting for the call",
    LinkState.lcp: "negotiating LCP",
    LinkState.authenticating: "authenticating",
    LinkState.ipcp: "negotiating IPCP",
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


@feature.handles(ShowPppInterface)
def show(context: Context, command: ShowPppInterface) -> Answer:
    """Show the interfaces, each in a line or with the parts asked for."""
    if command.full or command.statistics or command.delta:
        context.network.calls.wake()  # keepalives that were not sent one by one count
    calls = _calls(context, command.ppp_name)
    return Reply(PppInterfaces(tuple(_interface(context, call, command) for call in calls)))


def _interface(context: Context, call: CallView, command: ShowPppInterface) -> PppInterface:
    """Return one interface; without a protocol ``config`` is about the interface itself."""
    made = context.network.interfaces.of(call.call_id)
    leg = context.network.calls.leg(call.call_id)
    link = leg.link if leg else None
    one = command.lcp or command.ipcp
    config = command.config or command.full or (one and not command.status)
    status = command.status or command.full or (one and not command.config)
    lcp = command.lcp or command.full
    ipcp = command.ipcp or command.full
    return PppInterface(
        call.interface,
        call.ppp is LinkState.open,
        _DOWN.get(call.ppp, ""),
        "open" if command.full or (command.config and not one) else None,
        ("IPCP",),
        made.profile if made else "",
        context.network.modules.of(call.call_id),
        _lcp_configuration(link) if link and lcp and config else None,
        _lcp(context, call, link) if (lcp or not one) and status else None,
        _ipcp_configuration(link, made) if link and ipcp and config else None,
        _ipcp(link, made) if link and ipcp and status else None,
        _statistics(context, call, delta=command.delta)
        if command.statistics or command.full or command.delta
        else None,
    )


def _lcp_configuration(link: LinkView) -> LcpConfiguration:
    settings = link.settings
    return LcpConfiguration(
        settings.mru,
        settings.authentication,
        settings.magic_number,
        settings.keepalive // 1000,
        settings.restart // 1000,
        settings.max_terminate,
        settings.max_configure,
        settings.max_failure,
        settings.silence > 0,
    )


def _lcp(context: Context, call: CallView, link: LinkView | None) -> LcpStatus:
    since = context.router.clock.now() - call.since
    if link is None:
        return LcpStatus("Initial", call.peer, since, ())
    options = tuple(_options(link.local, link.remote)) if link.lcp_open else ()
    return LcpStatus(_STATUS[link.phase], call.peer, since, options)


def _options(local: LcpOptions, remote: LcpOptions) -> list[LcpOption]:
    names = ("max-receive-unit", "authentication", "magic-number", "pfc", "acfc")
    ends = zip(names, _values(local), _values(remote), strict=True)
    return [LcpOption(name, mine or None, other or None) for name, mine, other in ends]


def _values(end: LcpOptions) -> tuple[str, ...]:
    """Return the options of one end as texts, empty for one that it did not negotiate."""
    magic = f"{end.magic:#010x}" if end.magic else ""
    pfc, acfc = ("yes" if on else "" for on in (end.pfc, end.acfc))
    return str(end.mru), end.authentication, magic, pfc, acfc


def _ipcp_configuration(link: LinkView, made: DynamicInterface | None) -> IpcpConfiguration:
    wishes = link.ipcp
    address = made.settings.local_address if made else None
    dns, wins = ("peer" if on else "local" for on in (wishes.peer_dns, wishes.peer_wins))
    return IpcpConfiguration("open", address, dns, wins)


def _ipcp(link: LinkView, made: DynamicInterface | None) -> IpcpStatus:
    local = made.settings.local_address if made else None
    up = link.ipcp_state == "opened"
    return IpcpStatus(link.ipcp_state, local if up else None, made.peer if made and up else None)


def _counts(context: Context, call: CallView) -> dict[str, int]:
    """Return the packets of the network layer, and the octets of all frames."""
    packets = context.network.forwarding.traffic(call.interface)
    leg = context.network.calls.leg(call.call_id)
    frames = leg.traffic if leg else packets
    return {
        "in_packets": packets.in_packets,
        "out_packets": packets.out_packets,
        "in_octets": frames.in_octets,
        "out_octets": frames.out_octets,
        "in_discards": leg.link.discards if leg and leg.link else 0,
    }


def _statistics(context: Context, call: CallView, *, delta: bool) -> PppStatistics:
    counts = _counts(context, call)
    baselines = context.network.baselines
    if delta:
        counts = baselines.delta(KIND, call.interface, counts)
    baseline = baselines.of(KIND, call.interface)
    age = context.router.clock.now() - baseline.at if baseline else None
    return PppStatistics(**counts, baseline=age)


@feature.handles(ShowPppInterfaceSummary)
def show_summary(context: Context, _command: ShowPppInterfaceSummary) -> Answer:
    """Count the interfaces by phase."""
    found = [call.ppp for call in _calls(context)]
    phases = tuple((state.name, found.count(state)) for state in LinkState if state)
    return Reply(PppPhases(phases, len(found)))


@feature.handles(ShowPppPeer)
def show_peer(context: Context, _command: ShowPppPeer) -> Answer:
    """Show name and address of each peer, and the servers that it is told."""
    peers = []
    for call in _calls(context):
        made = context.network.interfaces.of(call.call_id)
        leg = context.network.calls.leg(call.call_id)
        wishes = leg.link.ipcp if leg and leg.link else None
        address = made.peer if made else None
        dns, wins = (wishes.dns, wishes.wins) if wishes else ((), ())
        peers.append(PppPeer(call.interface, call.peer, address, dns, wins))
    return Reply(PppPeers(tuple(peers)))


@feature.handles(BaselinePppInterface)
def baseline(context: Context, command: BaselinePppInterface) -> Answer:
    """Count from now on."""
    context.network.calls.wake()
    now = context.router.clock.now()
    for call in _calls(context, command.ppp_name):
        context.network.baselines.set(KIND, call.interface, now, _counts(context, call))
    return None

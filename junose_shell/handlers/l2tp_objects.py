"""Closing, draining and unlocking single L2TP destinations, tunnels and sessions."""

from collections.abc import Mapping
from typing import Any

from junose_shell.calls.stations import Wanted
from junose_shell.commands.l2tp import L2tpDestinationProfile
from junose_shell.commands.l2tp_objects import (
    BaselineL2tp,
    L2tpDrainDestination,
    L2tpDrainTunnel,
    L2tpShutdownDestination,
    L2tpShutdownSession,
    L2tpShutdownTunnel,
    L2tpUnlockDestination,
    NoL2tpDrainDestination,
    NoL2tpDrainTunnel,
    NoL2tpShutdownDestination,
    NoL2tpShutdownTunnel,
    ShowL2tpDestinationLockout,
    ShowL2tpDestinationProfile,
    ShowL2tpReceivedDisconnectCauseSummary,
)
from junose_shell.control.results import CALL_RESULTS, PPP_CAUSES
from junose_shell.control.things import TunnelView
from junose_shell.durations import clock
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.handlers.l2tp_found import (
    KIND,
    destinations,
    name_of,
    session_names,
    sessions,
    tunnels,
)
from junose_shell.l2tp.events import LacUnlocked, TunnelWithdrawn
from junose_shell.nouns import found
from junose_shell.replies.sheets import Grid, Sheet
from junose_shell.replies.steps import Answer, Reply
from junose_shell.runtime.tunnels import Admin

feature = Feature("l2tp_objects")

BY_OPERATOR = "shut down by operator"

# A handler of several command classes takes Any; what it calls names them.
Destination = (
    L2tpDrainDestination
    | L2tpShutdownDestination
    | NoL2tpDrainDestination
    | NoL2tpShutdownDestination
    | L2tpUnlockDestination
)
Tunnel = L2tpDrainTunnel | L2tpShutdownTunnel | NoL2tpDrainTunnel | NoL2tpShutdownTunnel


def _number(context: Context, command: Destination | Tunnel) -> str:
    """Return the number of a destination that has been in use."""
    address = command.ip_address
    home = command.vr_context or context.name
    number = None if address is None else context.network.tunnels.number_of(home, address)
    if number is None:
        raise CliError("no_such_l2tp", at="ip_address", kind="destination", name=str(address))
    return str(number)


def _tunnel(context: Context, command: Tunnel) -> str:
    name = command.closed_tunnel
    if name is None:
        name = f"{_number(context, command)}/{command.tunnel_label}"
    known = {each.name for each in tunnels(context.router) if each.ended is None}
    if name not in known | set(context.network.tunnels.admin):
        raise CliError("no_such_l2tp", at="closed_tunnel", kind="tunnel", name=name)
    return name


def _below(name: str, of: str) -> bool:
    """Return True if ``of`` is the destination or tunnel ``name``, or something in it."""
    return f"{of}/".startswith(f"{name}/")


def _in(context: Context, name: str) -> Wanted:
    """Return what chooses the control connections of a destination or tunnel."""

    def wanted(home: str, view: TunnelView) -> bool:
        return _below(name, name_of(context.router, home, view.peer.address, view.settings.label))

    return wanted


def _close(context: Context, name: str) -> None:
    """Close every call below a destination, tunnel or session."""
    for session, call in list(session_names(context.router)):
        if _below(name, session):
            context.router.driver.post(TunnelWithdrawn(call, BY_OPERATOR))


@feature.handles(L2tpDrainDestination, L2tpShutdownDestination)
def close_destination(context: Context, command: Any) -> Answer:
    """Refuse new sessions through a destination; a shutdown also closes what is open."""
    _set(context, _number(context, command), shut=isinstance(command, L2tpShutdownDestination))
    return None


@feature.handles(L2tpDrainTunnel, L2tpShutdownTunnel)
def close_tunnel(context: Context, command: Any) -> Answer:
    """Refuse new sessions in a tunnel; a shutdown also closes what is open."""
    _set(context, _tunnel(context, command), shut=isinstance(command, L2tpShutdownTunnel))
    return None


def _set(context: Context, name: str, *, shut: bool) -> None:
    stations = context.network.calls.stations
    context.network.tunnels.admin[name] = Admin.DISABLED if shut else Admin.DRAIN
    if shut:
        _close(context, name)
        stations.close(BY_OPERATOR, _in(context, name))
    else:
        stations.drain(_in(context, name), on=True)


def _open(context: Context, name: str) -> None:
    context.network.tunnels.admin.pop(name, None)
    context.network.calls.stations.drain(_in(context, name), on=False)


@feature.handles(NoL2tpDrainDestination, NoL2tpShutdownDestination)
def open_destination(context: Context, removal: Any) -> Answer:
    """Take sessions through a destination again."""
    _open(context, _number(context, removal))
    return None


@feature.handles(NoL2tpDrainTunnel, NoL2tpShutdownTunnel)
def open_tunnel(context: Context, removal: Any) -> Answer:
    """Take sessions in a tunnel again."""
    _open(context, _tunnel(context, removal))
    return None


@feature.handles(L2tpShutdownSession)
def close_session(context: Context, command: L2tpShutdownSession) -> Answer:
    """Close one session."""
    name = command.closed_session
    if name not in {session for session, _ in session_names(context.router)}:
        raise CliError("no_such_l2tp", at="closed_session", kind="session", name=name)
    _close(context, name)
    return None


@feature.handles(L2tpUnlockDestination)
def unlock(context: Context, command: L2tpUnlockDestination) -> Answer:
    """Use a LAC again at once (decision 28)."""
    home, now = command.vr_context or context.name, context.router.clock.now()
    locked = {(each.context, each.lac) for each in context.network.dial_out.lockouts(now)}
    if (home, command.ip_address) not in locked:
        name = str(command.ip_address)
        raise CliError("no_such_l2tp", at="ip_address", kind="locked destination", name=name)
    context.router.driver.post(LacUnlocked(home, command.ip_address))
    return None


@feature.handles(ShowL2tpDestinationLockout)
def show_lockout(context: Context, _command: ShowL2tpDestinationLockout) -> Answer:
    """Show the LACs that are passed over, the first that failed first."""
    now = context.router.clock.now()
    rows = tuple(
        (each.context, str(each.lac), "waiting for time-out", clock(each.until - now))
        for each in context.network.dial_out.lockouts(now)
    )
    grid = Grid(("virtual router", "destination", "state", ">time left"), rows)
    return Reply(Sheet(grids=(grid,), last=found(len(rows), "locked destination")))


@feature.handles(ShowL2tpDestinationProfile)
def show_profile(context: Context, command: ShowL2tpDestinationProfile) -> Answer:
    """Show the destination profiles, which matter to LACs that connect."""
    rows = []
    for section in context.router.config.chassis.sections(L2tpDestinationProfile):
        profile = section.statement
        if isinstance(profile, L2tpDestinationProfile) and command.shown_profile in (
            None,
            profile.destination_name,
        ):
            home = profile.vr_context or "default"
            rows.append((profile.destination_name, home, str(profile.ip_address)))
    grid = Grid(("profile", "virtual router", "peer address"), tuple(rows))
    return Reply(Sheet(grids=(grid,), last=found(len(rows), "L2TP destination profile")))


@feature.handles(ShowL2tpReceivedDisconnectCauseSummary)
def show_causes(context: Context, _command: ShowL2tpReceivedDisconnectCauseSummary) -> Answer:
    """Count why LACs cleared calls: the causes of RFC 3145 that they gave, and their results."""
    causes, results = context.network.calls.ppp_causes, context.network.dial_out.cleared()
    given = _counted(causes, PPP_CAUSES)
    total = sum(causes.values())
    return Reply(
        Sheet(
            grids=(
                Grid((">code", "PPP disconnect cause", ">received"), given),
                Grid((">result", "CDN result", ">received"), _counted(results, CALL_RESULTS)),
            ),
            last=found(total, "disconnect cause"),
        )
    )


def _counted(counts: Mapping[int, int], names: dict[int, str]) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (str(code), names.get(code, "unknown"), str(counts[code])) for code in sorted(counts)
    )


@feature.handles(BaselineL2tp)
def baseline(context: Context, _command: BaselineL2tp) -> Answer:
    """Count from now on: what passes through L2TP, and the sessions of dial-out."""
    network, now = context.network, context.router.clock.now()
    network.calls.wake()
    counted = {
        **{str(number): each.statistics for number, each in destinations(context.router).items()},
        **{f"{each.name} {each.local_id}": each.statistics for each in tunnels(context.router)},
        **{each.name: each.statistics for each in sessions(context.router)},
    }
    network.baselines.keep(KIND, counted)
    for view in network.dial_out.sessions():
        name = f"{view.context}/{view.prefix}/{view.trigger}"
        network.baselines.set("dial-out", name, now, view.counters._asdict())
    return None

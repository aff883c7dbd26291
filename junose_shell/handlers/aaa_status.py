"""Domain maps and RADIUS servers: their configuration and statistics."""

from collections.abc import Iterator

from junose_shell.aaa.servers import AccountingCounters, RequestCounters, ServerCounters
from junose_shell.commands.aaa import AaaDomainMap
from junose_shell.commands.aaa_status import (
    ShowAaaDomainMap,
    ShowRadiusServers,
    ShowRadiusStatistics,
)
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.model.config import Section
from junose_shell.net import Ipv4
from junose_shell.replies.aaa_status import (
    DomainMaps,
    MapView,
    Purpose,
    Servers,
    ServerStatistics,
    ServerView,
)
from junose_shell.replies.steps import Answer, Reply
from junose_shell.runtime.aaa_settings import StoredAaaSettings

feature = Feature("aaa_status")

PURPOSES: tuple[Purpose, ...] = ("authentication", "accounting")


def _settings(context: Context) -> StoredAaaSettings:
    return StoredAaaSettings(context.router.config)


@feature.handles(ShowAaaDomainMap)
def show_domain_map(context: Context, command: ShowAaaDomainMap) -> Answer:
    """Show all maps, or one."""
    chassis = context.router.config.chassis
    name = command.domain_name
    if name is None:
        return Reply(
            DomainMaps(tuple(_view(context, map_) for map_ in chassis.sections(AaaDomainMap)))
        )
    section = chassis.section(AaaDomainMap, name)
    if section is None:
        raise CliError("no_such_domain_map", at="domain_name", name=name)
    return Reply(DomainMaps((_view(context, section),)))


def _view(context: Context, section: Section) -> MapView:
    settings = _settings(context)
    statement = section.statement
    domain = statement.domain_name if isinstance(statement, AaaDomainMap) else ""
    found = settings.domain_map(domain)
    assert found is not None  # noqa: S101 - it was read from its own section
    return MapView(domain, found.auth_router, found.ip_router, tuple(settings.tunnels_of(section)))


@feature.handles(ShowRadiusServers)
def show_servers(context: Context, command: ShowRadiusServers) -> Answer:
    """Show the servers that the current virtual router asks, or those for its accounting."""
    settings = _settings(context)
    servers_of = settings.accounting_servers if command.accounting else settings.servers
    servers = (
        ServerView(
            server.address, server.port, server.retransmit, server.timeout, server.max_sessions,
            server.dead_time,
        )
        for server in servers_of(context.name)
    )  # fmt: skip
    purpose: Purpose = "accounting" if command.accounting else "authentication"
    return Reply(Servers(tuple(servers), settings.round_robin(context.name), purpose))


@feature.handles(ShowRadiusStatistics)
def show_statistics(context: Context, command: ShowRadiusStatistics) -> Answer:
    """Show the statistics of the servers of the current virtual router, also for its VRFs."""
    purpose: Purpose = "accounting" if command.accounting else "authentication"
    return Reply(
        ServerStatistics(
            tuple(
                (
                    address,
                    tuple(_counted(context, purpose, address, counts, delta=command.delta).items()),
                )
                for address, counts in server_counts(context, purpose)
            )
        )
    )


def baseline_name(context: Context, purpose: Purpose, address: Ipv4) -> str:
    """Return the name of the baseline of a server."""
    return f"{context.name}/{purpose}/{address}"


def _counted(
    context: Context, purpose: Purpose, address: Ipv4, counts: dict[str, int], *, delta: bool
) -> dict[str, int]:
    name = baseline_name(context, purpose, address)
    return context.network.baselines.delta("radius", name, counts) if delta else counts


def server_counts(context: Context, purpose: Purpose) -> Iterator[tuple[Ipv4, dict[str, int]]]:
    """Yield the counters of each server that the current virtual router asks."""
    network, settings = context.network, _settings(context)
    if purpose == "accounting":
        for server in settings.accounting_servers(context.name):
            taken = network.accounting.counters(context.name, server)
            yield server.address, dict((*_records(taken), *_requests(taken)))
        return
    for server in settings.servers(context.name):
        asked = network.aaa.counters(context.name, server)
        yield server.address, dict((*_answers(asked), *_requests(asked)))


def _answers(counters: ServerCounters) -> tuple[tuple[str, int], ...]:
    return (
        ("Access requests", counters.requests),
        ("Retransmissions", counters.retransmissions),
        ("Access accepts", counters.accepts),
        ("Access rejects", counters.rejects),
        ("Access challenges", counters.challenges),
    )


def _records(counters: AccountingCounters) -> tuple[tuple[str, int], ...]:
    return (
        ("Accounting requests", counters.requests),
        ("Retransmissions", counters.retransmissions),
        ("Start requests", counters.starts),
        ("Start responses", counters.start_answers),
        ("Interim requests", counters.interims),
        ("Interim responses", counters.interim_answers),
        ("Stop requests", counters.stops),
        ("Stop responses", counters.stop_answers),
        ("Reject requests", counters.rejects),
        ("Reject responses", counters.reject_answers),
    )


def _requests(counters: RequestCounters) -> tuple[tuple[str, int], ...]:
    return (
        ("Malformed responses", counters.malformed),
        ("Bad authenticators", counters.bad_authenticators),
        ("Unknown types", counters.unknown_types),
        ("Timeouts", counters.timeouts),
        ("Dropped responses", counters.dropped),
        ("Pending requests", counters.pending),
        ("Round-trip time (ms)", counters.round_trip),
    )

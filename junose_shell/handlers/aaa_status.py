"""Domain maps and RADIUS servers: their configuration and statistics."""

from junose_shell.aaa.servers import ServerCounters
from junose_shell.commands.aaa import AaaDomainMap
from junose_shell.commands.aaa_status import (
    ShowAaaDomainMap,
    ShowRadiusServers,
    ShowRadiusStatistics,
)
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.model.config import Section
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
def show_statistics(context: Context, _command: ShowRadiusStatistics) -> Answer:
    """Show the statistics of the requests of the current virtual router."""
    network = context.network
    servers = _settings(context).servers(context.name)
    return Reply(
        ServerStatistics(
            tuple(
                (server.address, _numbers(network.aaa.counters(context.name, server)))
                for server in servers
            )
        )
    )


def _numbers(counters: ServerCounters) -> tuple[tuple[str, int], ...]:
    return (
        ("Access requests", counters.requests),
        ("Retransmissions", counters.retransmissions),
        ("Access accepts", counters.accepts),
        ("Access rejects", counters.rejects),
        ("Malformed responses", counters.malformed),
        ("Timeouts", counters.timeouts),
        ("Dropped responses", counters.dropped),
        ("Pending requests", counters.pending),
        ("Round-trip time (ms)", counters.round_trip),
    )

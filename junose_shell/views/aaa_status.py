"""Views of domain maps and RADIUS servers. The layouts are our own, after recalled ones."""

from collections.abc import Iterable

from junose_shell.nouns import found
from junose_shell.replies.aaa_status import DomainMaps, Servers, ServerStatistics
from junose_shell.views import draws
from junose_shell.views.blocks import ABSENT, Block, Column, Lines, Table


@draws(DomainMaps)
def domain_maps(data: DomainMaps) -> Iterable[Block]:
    """One line a map, and a table of its tunnels."""
    for each in data.maps:
        routers = (
            f"auth-router-name: {each.auth_router or '<null>'};"
            f" ip-router-name: {each.ip_router or '<null>'}"
        )
        yield Lines((f"Domain: {each.domain}; {routers}",))
        if each.tunnels:
            yield Table(
                [
                    Column("tunnel\ntag", "right"), Column("tunnel\npeer"),
                    Column("tunnel\nid"), Column("client\nname"), Column("server\nname"),
                    Column("tunnel\npreference", "right"), Column("max\nsessions", "right"),
                ],
                [
                    (
                        str(tag), str(tunnel.lac), tunnel.assignment_id or ABSENT,
                        tunnel.client_name or ABSENT, tunnel.server_name or ABSENT,
                        str(tunnel.preference), str(tunnel.max_sessions),
                    )
                    for tag, tunnel in each.tunnels
                ],
            )  # fmt: skip
    yield Lines((found(len(data.maps), "domain map"),))


@draws(Servers)
def servers(data: Servers) -> Iterable[Block]:
    """A title, the order, and a table."""
    title = f"RADIUS {data.purpose.capitalize()} Configuration"
    yield Lines((title, " ".join("-" * len(word) for word in title.split())))
    yield Lines((f"Algorithm is {'round-robin' if data.round_robin else 'direct'}",))
    yield Table(
        [
            Column("IP Address"), Column("Udp\nPort", "right"), Column("Retry\nCount", "right"),
            Column("Timeout", "right"), Column("Maximum\nSessions", "right"),
            Column("Dead\nTime", "right"),
        ],
        [
            (
                str(server.address), str(server.port), str(server.retransmit),
                str(server.timeout), str(server.max_sessions), str(server.dead_time),
            )
            for server in data.servers
        ],
    )  # fmt: skip
    yield Lines((found(len(data.servers), "server"),))


@draws(ServerStatistics)
def statistics(data: ServerStatistics) -> Iterable[Block]:
    """One column a server."""
    if data.servers:
        names = [name for name, _ in data.servers[0][1]]
        columns = [Column(str(address), "right") for address, _ in data.servers]
        counts = zip(*([str(count) for _, count in row] for _, row in data.servers), strict=True)
        rows = [(name, *row) for name, row in zip(names, counts, strict=True)]
        yield Table([Column("Statistic"), *columns], rows)
    yield Lines((found(len(data.servers), "server"),))

"""The AAA configuration in force, read from the statements. A VRF falls back on its router."""

from junose_shell.aaa.ports import DomainMap, LocalUser, NameParsing, RadiusServer, TunnelDefaults
from junose_shell.aaa.records import TunnelDefinition
from junose_shell.command.value import Command
from junose_shell.commands.aaa import (
    AaaAuthentication,
    AaaDelimiter,
    AaaDomainMap,
    AaaParseDirection,
    AaaParseOrder,
    AuthRouterName,
    DomainMapTunnel,
    IpRouterName,
    OverrideUser,
    RouterName,
    StripDomainEnable,
    TunnelAddress,
    TunnelClientName,
    TunnelIdentification,
    TunnelMaxSessions,
    TunnelPassword,
    TunnelPreference,
    TunnelServerName,
    TunnelSourceAddress,
)
from junose_shell.commands.radius import (
    RadiusAuthenticationServer,
    RadiusDeadtime,
    RadiusKey,
    RadiusMaxSessions,
    RadiusRetransmit,
    RadiusTimeout,
    RadiusUdpPort,
)
from junose_shell.model.config import ConfigStore, Section
from junose_shell.net import Ipv4

DEFAULT_METHODS = ("radius",)  # [recalled]


class StoredAaaSettings:
    """Answers what AAA asks of the configuration."""

    def __init__(self, config: ConfigStore) -> None:
        self._config = config

    def _sections(self, context: str) -> list[Section]:
        """Return where to look: the context itself, then the router that a VRF belongs to."""
        names = (context, context.partition(":")[0])
        return [
            self._config.contexts[n] for n in dict.fromkeys(names) if n in self._config.contexts
        ]

    def methods(self, context: str) -> tuple[str, ...]:
        """Return the methods for PPP subscribers."""
        for section in self._sections(context):
            statement = section.get(AaaAuthentication, "ppp")
            if statement is not None:
                return statement.aaa_method
        return DEFAULT_METHODS

    def servers(self, context: str) -> tuple[RadiusServer, ...]:
        """Return the authentication servers in order of configuration."""
        for section in self._sections(context):
            servers = tuple(map(_server, section.sections(RadiusAuthenticationServer)))
            if servers:
                return servers
        return ()

    def round_robin(self, context: str) -> bool:
        """Tell whether requests go round the servers."""
        return self._word(context, "RadiusAlgorithm") == "round-robin"

    def name_parsing(self, context: str) -> NameParsing:
        """Return how user names split."""
        for section in self._sections(context):
            if any(section.tables.get(kind) for kind in _PARSING):
                return _parsing(section)
        return NameParsing()

    def domain_map(self, domain: str) -> DomainMap | None:
        """Return the map of a domain."""
        section = self._config.chassis.section(AaaDomainMap, domain)
        return None if section is None else _domain_map(section)

    def local_user(self, _context: str, _name: str) -> LocalUser | None:
        """Return the entry of a local user database."""
        return None

    def tunnel_defaults(self, _context: str) -> TunnelDefaults:
        """Return what fills the gaps of a tunnel definition."""
        return TunnelDefaults()

    def _word(self, context: str, kind: str) -> object:
        for section in self._sections(context):
            for statement_kind, table in section.tables.items():
                if statement_kind.__name__ == kind:
                    for item in table.values():
                        if isinstance(item, Command):
                            return next(item.values())
        return None


_PARSING: tuple[type[Command], ...] = (AaaDelimiter, AaaParseOrder, AaaParseDirection)


def _parsing(section: Section) -> NameParsing:
    default = NameParsing()
    domain = section.get(AaaDelimiter, "domainName")
    realm = section.get(AaaDelimiter, "realmName")
    order = section.get(AaaParseOrder)
    domain_way = section.get(AaaParseDirection, "domainName")
    realm_way = section.get(AaaParseDirection, "realmName")
    return NameParsing(
        domain.delimiters if domain else default.domain_delimiters,
        realm.delimiters if realm else default.realm_delimiters,
        order.parse_order == "realm-first" if order else default.realm_first,
        domain_way.parse_direction == "right-to-left"
        if domain_way
        else default.domain_right_to_left,
        realm_way.parse_direction == "right-to-left" if realm_way else default.realm_right_to_left,
    )


def _server(section: Section) -> RadiusServer:
    statement = section.statement
    address = statement.ip_address if isinstance(statement, RadiusAuthenticationServer) else Ipv4(0)
    default = RadiusServer(address)
    key, port, timeout = (
        section.get(RadiusKey), section.get(RadiusUdpPort), section.get(RadiusTimeout)
    )  # fmt: skip
    retransmit, dead = section.get(RadiusRetransmit), section.get(RadiusDeadtime)
    most = section.get(RadiusMaxSessions)
    return RadiusServer(
        address,
        port.port if port else default.port,
        key.secret if key else default.key,
        timeout.timeout_seconds if timeout else default.timeout,
        retransmit.retries if retransmit else default.retransmit,
        most.requests if most else default.max_sessions,
        dead.minutes if dead else default.dead_time,
    )


def _domain_map(section: Section) -> DomainMap:
    statement = section.statement
    given = statement if isinstance(statement, AaaDomainMap) else AaaDomainMap("")
    auth, router, older = (
        section.get(AuthRouterName), section.get(IpRouterName), section.get(RouterName)
    )  # fmt: skip
    override = section.get(OverrideUser)
    own = given.vr_context or ""
    return DomainMap(
        given.domain_name,
        auth.vr_context if auth else own,
        router.vr_context if router else older.vr_context if older else own,
        section.get(StripDomainEnable) is not None,
        override.override_name if override else "",
        override.password_text if override else None,
        tuple(
            tunnel
            for inner in section.sections(DomainMapTunnel)
            if (tunnel := _tunnel(inner)) is not None
        ),
    )


def _tunnel(section: Section) -> TunnelDefinition | None:
    """Read one tunnel; one without a peer is not a tunnel yet."""
    address = section.get(TunnelAddress)
    if address is None:
        return None
    source, preference = section.get(TunnelSourceAddress), section.get(TunnelPreference)
    identity, password = section.get(TunnelIdentification), section.get(TunnelPassword)
    client, server = section.get(TunnelClientName), section.get(TunnelServerName)
    most = section.get(TunnelMaxSessions)
    return TunnelDefinition(
        lac=address.ip_address,
        source=source.ip_address if source else None,
        preference=preference.preference_value if preference else 1000,
        assignment_id=identity.tunnel_id if identity else "",
        client_name=client.host_name if client else "",
        server_name=server.host_name if server else "",
        password=password.password_text if password else "",
        max_sessions=most.sessions if most else 0,
    )

"""The AAA configuration in force, read from statements. A VRF uses that of its virtual router."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from junose_shell.aaa.ports import (
    Copies,
    DomainMap,
    LocalUser,
    NameParsing,
    RadiusServer,
    SubscriberDefaults,
    TunnelDefaults,
)
from junose_shell.command.value import Command
from junose_shell.commands.aaa import (
    AaaAccounting,
    AaaAccountingBroadcast,
    AaaAccountingDuplication,
    AaaAccountingImmediateUpdate,
    AaaAccountingInterval,
    AaaAccountingVrGroup,
    AaaAuthentication,
    AaaDelimiter,
    AaaDomainMap,
    AaaParseDirection,
    AaaParseOrder,
    AaaTimeoutIdle,
    AaaTimeoutIdleIngressOnly,
    AaaTimeoutSession,
    AaaTunnelClientName,
    AaaTunnelGroup,
    AaaTunnelPassword,
    AaaVirtualRouter,
    AddressPoolName,
    AuthRouterName,
    DomainMapTunnel,
    DomainMapTunnelGroup,
    IpRouterName,
    OverrideUser,
    RouterName,
    StripDomainEnable,
    TunnelAddress,
    TunnelClientName,
    TunnelGroupTunnel,
    TunnelIdentification,
    TunnelMaxSessions,
    TunnelPassword,
    TunnelPreference,
    TunnelServerName,
    TunnelSourceAddress,
)
from junose_shell.commands.local_users import (
    AaaLocalSelect,
    AaaLocalUsername,
    LocalUserIpAddress,
    LocalUserIpAddressPool,
    LocalUserOperationalVirtualRouter,
    LocalUserPassword,
    LocalUserSecret,
    Username,
)
from junose_shell.commands.radius import (
    RadiusAccountingServer,
    RadiusAlgorithm,
    RadiusAuthenticationServer,
    RadiusDeadtime,
    RadiusKey,
    RadiusMaxSessions,
    RadiusRetransmit,
    RadiusRolloverOnReject,
    RadiusTimeout,
    RadiusUdpPort,
)
from junose_shell.l2tp.grants import TunnelDefinition
from junose_shell.model.config import ConfigStore, Section
from junose_shell.model.secrets import plain_of
from junose_shell.runtime.memory import Memory, while_unchanged

DEFAULT_METHODS = ("radius",)  # [recalled]
DEFAULT_DATABASE = "default"  # used when a virtual router selects none [seen: J91]
DEFAULT_MAX_SESSIONS = 1000  # of a tunnel [seen: MIB:AAA]
ACCOUNTING_PORT = 1813  # [seen: BBA-MH]
UNREADABLE = "\0"  # the digest of a secret, or form 7: nobody can send this
S = TypeVar("S", bound=Command)


class StoredAaaSettings:
    """Answers AAA's questions about the configuration."""

    def __init__(self, config: ConfigStore) -> None:
        self._config = config
        self.memory = Memory(config)

    @while_unchanged
    def _sections(self, context: str) -> list[Section]:
        """Return where to look: the context itself, then the virtual router of a VRF."""
        names = (context, context.partition(":")[0])
        return [
            self._config.contexts[n] for n in dict.fromkeys(names) if n in self._config.contexts
        ]

    @while_unchanged
    def methods(self, context: str) -> tuple[str, ...]:
        """Return the methods for PPP subscribers."""
        statement = self._first(context, AaaAuthentication, "ppp")
        return statement.aaa_method if statement else DEFAULT_METHODS

    def servers(self, context: str) -> tuple[RadiusServer, ...]:
        """Return the authentication servers in order of configuration."""
        return self._servers(context, RadiusAuthenticationServer)

    def accounting_servers(self, context: str) -> tuple[RadiusServer, ...]:
        """Return the accounting servers in order of configuration."""
        return self._servers(context, RadiusAccountingServer)

    @while_unchanged
    def _servers(self, context: str, kind: type[Command]) -> tuple[RadiusServer, ...]:
        for section in self._sections(context):
            servers = tuple(map(_server, section.sections(kind)))
            if servers:
                return servers
        return ()

    @while_unchanged
    def round_robin(self, context: str) -> bool:
        """Return True if requests start at the next server each time."""
        statement = self._first(context, RadiusAlgorithm)
        return statement is not None and statement.server_order == "round-robin"

    @while_unchanged
    def rolls_over(self, context: str) -> bool:
        """Return True if the next server is tried after a reject."""
        statement = self._first(context, RadiusRolloverOnReject)
        return statement is not None and statement.enable_disable == "enable"

    @while_unchanged
    def name_parsing(self, context: str) -> NameParsing:
        """Return how user names are split."""
        for section in self._sections(context):
            if any(section.tables.get(kind) for kind in _PARSING):
                return _parsing(section)
        return NameParsing()

    def domain_map(self, domain: str) -> DomainMap | None:
        """Return the map of a domain."""
        section = self._config.chassis.section(AaaDomainMap, domain)
        return None if section is None else _domain_map(section, self.tunnels_of(section))

    def tunnels_of(self, section: Section) -> Iterator[tuple[int, TunnelDefinition]]:
        """Yield the tunnels of a domain map, or of its tunnel group, with their tags."""
        group = section.get(DomainMapTunnelGroup)
        if group is None:
            return _tunnels(section.sections(DomainMapTunnel))
        members = self._config.chassis.section(AaaTunnelGroup, group.group_name)
        return self.group_tunnels(members) if members else iter(())

    def group_tunnels(self, section: Section) -> Iterator[tuple[int, TunnelDefinition]]:
        """Yield the tunnels of a tunnel group, with their tags."""
        return _tunnels(section.sections(TunnelGroupTunnel))

    def local_user(self, context: str, name: str) -> LocalUser | None:
        """Return the entry of a user in the database that the virtual router selects."""
        selected = self._first(context, AaaLocalSelect)
        database = selected.database_name if selected else DEFAULT_DATABASE
        section = self._config.chassis.section(AaaLocalUsername, (name, database))
        if section is not None:
            return _local_user(section)
        plain = self._config.chassis.get(Username, name) if database == DEFAULT_DATABASE else None
        return None if plain is None else LocalUser(_password_of(plain))

    @while_unchanged
    def accounts(self, context: str, kind: str) -> bool:
        """Return True if a virtual router accounts for a type of subscribers (decision 71)."""
        statement = self._first(context, AaaAccounting, kind)
        wanted = accounting_method(statement, kind) == "radius"
        copies = self.accounting_copies(context)
        return wanted and any(
            self.accounting_servers(name)
            for name in filter(None, (context, copies.duplicate, *copies.broadcast))
        )

    @while_unchanged
    def accounting_copies(self, context: str) -> Copies:
        """Return the virtual routers whose servers hear the same."""
        duplicate = self._first(context, AaaAccountingDuplication)
        broadcast = self._first(context, AaaAccountingBroadcast)
        group = (
            self._config.chassis.section(AaaAccountingVrGroup, broadcast.vr_group)
            if broadcast
            else None
        )
        members = group.select(AaaVirtualRouter) if group else ()
        return Copies(
            duplicate.vr_name if duplicate else "", tuple(each.vr_name for each in members)
        )

    @while_unchanged
    def subscriber_defaults(self, context: str) -> SubscriberDefaults:
        """Return the terms that fill the gaps of a subscriber's grant."""
        session, idle = (
            self._first(context, AaaTimeoutSession),
            self._first(context, AaaTimeoutIdle),
        )
        interval = self._first(context, AaaAccountingInterval)
        return SubscriberDefaults(
            session.session_seconds if session else 0,
            idle.idle_seconds if idle else 0,
            self._first(context, AaaTimeoutIdleIngressOnly) is not None,
            self.accounts(context, "ppp"),
            interval.minutes * 60 if interval else 0,
            self._first(context, AaaAccountingImmediateUpdate) is not None,
        )

    @while_unchanged
    def tunnel_defaults(self, context: str) -> TunnelDefaults:
        """Return the values that fill the gaps of a tunnel definition."""
        client = self._first(context, AaaTunnelClientName)
        password = self._first(context, AaaTunnelPassword)
        return TunnelDefaults(
            client.host_name if client else "",
            _plain(password.password_text, password.password_form) if password else "",
        )

    def _first(self, context: str, kind: type[S], key: object = None) -> S | None:
        """Return a statement of the context, or that of its virtual router."""
        found = (section.get(kind, key) for section in self._sections(context))
        return next((statement for statement in found if statement is not None), None)


def accounting_method(statement: AaaAccounting | None, kind: str) -> str:
    """Return the method of a type of subscribers, without a statement the default."""
    if statement is not None:
        return statement.accounting_method
    return "radius" if kind == "ppp" else "none"


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
    assert isinstance(statement, RadiusAuthenticationServer | RadiusAccountingServer)  # noqa: S101 - it opened the section
    default = RadiusServer(statement.ip_address)
    if isinstance(statement, RadiusAccountingServer):
        default = RadiusServer(statement.ip_address, ACCOUNTING_PORT)
    key, port, timeout = (
        section.get(RadiusKey), section.get(RadiusUdpPort), section.get(RadiusTimeout)
    )  # fmt: skip
    retransmit, dead = section.get(RadiusRetransmit), section.get(RadiusDeadtime)
    most = section.get(RadiusMaxSessions)
    return RadiusServer(
        default.address,
        port.port if port else default.port,
        _plain(key.secret, key.key_form) if key else default.key,
        timeout.timeout_seconds if timeout else default.timeout,
        retransmit.retries if retransmit else default.retransmit,
        most.requests if most else default.max_sessions,
        dead.minutes if dead else default.dead_time,
        section.context,
    )


def _local_user(section: Section) -> LocalUser:
    password, secret = section.get(LocalUserPassword), section.get(LocalUserSecret)
    address, pool = section.get(LocalUserIpAddress), section.get(LocalUserIpAddressPool)
    router = section.get(LocalUserOperationalVirtualRouter)
    return LocalUser(
        _plain(password.password_text, password.password_form)
        if password
        else UNREADABLE
        if secret
        else "",
        address.ip_address if address else None,
        router.vr_context if router else "",
        pool.pool_name if pool else "",
    )


def _password_of(user: Username) -> str:
    if user.password_text is not None:
        return _plain(user.password_text, user.password_form)
    return "" if user.secret_text is None else UNREADABLE


def _plain(kept: str, form: str | None) -> str:
    plain = plain_of(kept, form)
    return UNREADABLE if plain is None else plain


def _domain_map(section: Section, tunnels: Iterable[tuple[int, TunnelDefinition]]) -> DomainMap:
    statement = section.statement
    given = statement if isinstance(statement, AaaDomainMap) else AaaDomainMap("")
    auth, router, older = (
        section.get(AuthRouterName), section.get(IpRouterName), section.get(RouterName)
    )  # fmt: skip
    override, pool = section.get(OverrideUser), section.get(AddressPoolName)
    return DomainMap(
        given.domain_name,
        auth.vr_context if auth else "",
        router.vr_context if router else older.vr_context if older else "",
        pool.pool_name if pool else "",
        section.get(StripDomainEnable) is not None,
        override.override_name if override else "",
        None
        if override is None or override.password_text is None
        else _plain(override.password_text, override.password_form),
        tuple(tunnel for _, tunnel in tunnels),
    )


def _tunnels(sections: Iterable[Section]) -> Iterator[tuple[int, TunnelDefinition]]:
    for section in sections:
        statement, tunnel = section.statement, _tunnel(section)
        if tunnel is not None and isinstance(statement, DomainMapTunnel | TunnelGroupTunnel):
            yield statement.tunnel_tag, tunnel


def _tunnel(section: Section) -> TunnelDefinition | None:
    """Return one tunnel; None if it has no peer yet."""
    address = section.get(TunnelAddress)
    if address is None:
        return None
    source, preference = section.get(TunnelSourceAddress), section.get(TunnelPreference)
    identity, password = section.get(TunnelIdentification), section.get(TunnelPassword)
    client, server = section.get(TunnelClientName), section.get(TunnelServerName)
    most, router = section.get(TunnelMaxSessions), section.get(RouterName)
    return TunnelDefinition(
        lac=address.ip_address,
        source=source.ip_address if source else None,
        preference=preference.preference_value if preference else 1000,
        assignment_id=identity.tunnel_id if identity else "",
        client_name=client.host_name if client else "",
        server_name=server.host_name if server else "",
        password=_plain(password.password_text, password.password_form) if password else "",
        max_sessions=most.sessions if most else DEFAULT_MAX_SESSIONS,
        virtual_router=router.vr_context if router else "",
    )

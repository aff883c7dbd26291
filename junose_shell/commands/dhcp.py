"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class IpLocalPoolWarning(Command):  # grammars/dhcp/dhcp.yaml:84
    """``ip local pool poolName warning highPercent abatePercent`` [recalled]."""

    ENTRY = "ip-local-pool-warning"
    pool_name: str
    high_percent: int
    abate_percent: int


class NoIpLocalPoolWarning(Removal):  # grammars/dhcp/dhcp.yaml:84
    """``no ip local pool poolName warning [ highPercent abatePercent ]``, or ``default`` for ``no``."""

    ENTRY = "ip-local-pool-warning"
    pool_name: str
    high_percent: int | None = None
    abate_percent: int | None = None
    default: bool = False


class DhcpIpLocalPoolGroup(Command):  # grammars/dhcp/dhcp.yaml:89
    """``ip local pool-group poolGroup poolName`` [recalled]."""

    ENTRY = "dhcp-ip-local-pool-group"
    pool_group: str
    pool_name: str


class NoDhcpIpLocalPoolGroup(Removal):  # grammars/dhcp/dhcp.yaml:89
    """``no ip local pool-group poolGroup poolName``, or ``default`` for ``no``."""

    ENTRY = "dhcp-ip-local-pool-group"
    pool_group: str
    pool_name: str
    default: bool = False


class DhcpIpLocalSharedPool(Command):  # grammars/dhcp/dhcp.yaml:93
    """``ip local shared-pool sharedPool dhcpPool`` [recalled]."""

    ENTRY = "dhcp-ip-local-shared-pool"
    shared_pool: str
    dhcp_pool: str


class NoDhcpIpLocalSharedPool(Removal):  # grammars/dhcp/dhcp.yaml:93
    """``no ip local shared-pool sharedPool [ dhcpPool ]``, or ``default`` for ``no``."""

    ENTRY = "dhcp-ip-local-shared-pool"
    shared_pool: str
    dhcp_pool: str | None = None
    default: bool = False


class IpDhcpServer(Command):  # grammars/dhcp/dhcp.yaml:97
    """``ip dhcp-server serverAddress`` [recalled]."""

    ENTRY = "ip-dhcp-server"
    server_address: Ipv4


class NoIpDhcpServer(Removal):  # grammars/dhcp/dhcp.yaml:97
    """``no ip dhcp-server serverAddress``, or ``default`` for ``no``."""

    ENTRY = "ip-dhcp-server"
    server_address: Ipv4
    default: bool = False


class ServiceDhcpLocal(Command):  # grammars/dhcp/dhcp.yaml:101
    """``service dhcp-local localMode [ authenticate ]`` [recalled]."""

    ENTRY = "service-dhcp-local"
    local_mode: types.LocalMode
    authenticate: bool = False


class NoServiceDhcpLocal(Removal):  # grammars/dhcp/dhcp.yaml:101
    """``no service dhcp-local localMode [ authenticate ]``, or ``default`` for ``no``."""

    ENTRY = "service-dhcp-local"
    local_mode: types.LocalMode
    authenticate: bool = False
    default: bool = False


class ServiceDhcpExternal(Command):  # grammars/dhcp/dhcp.yaml:105
    """``service dhcp-external`` [recalled]."""

    ENTRY = "service-dhcp-external"


class NoServiceDhcpExternal(Removal):  # grammars/dhcp/dhcp.yaml:105
    """``no service dhcp-external``, or ``default`` for ``no``."""

    ENTRY = "service-dhcp-external"
    default: bool = False


class ServiceDhcpv6Local(Command):  # grammars/dhcp/dhcp.yaml:108
    """``service dhcpv6-local`` [recalled]."""

    ENTRY = "service-dhcpv6-local"


class NoServiceDhcpv6Local(Removal):  # grammars/dhcp/dhcp.yaml:108
    """``no service dhcpv6-local``, or ``default`` for ``no``."""

    ENTRY = "service-dhcpv6-local"
    default: bool = False


class IpDhcpLocalPool(Command):  # grammars/dhcp/dhcp.yaml:111
    """``ip dhcp-local pool dhcpPool`` [recalled]."""

    ENTRY = "ip-dhcp-local-pool"
    dhcp_pool: str


class NoIpDhcpLocalPool(Removal):  # grammars/dhcp/dhcp.yaml:111
    """``no ip dhcp-local pool dhcpPool``, or ``default`` for ``no``."""

    ENTRY = "ip-dhcp-local-pool"
    dhcp_pool: str
    default: bool = False


class IpDhcpLocalLimit(Command):  # grammars/dhcp/dhcp.yaml:116
    """``ip dhcp-local limit limitKind clientLimit`` [recalled]."""

    ENTRY = "ip-dhcp-local-limit"
    limit_kind: types.LimitKind
    client_limit: int


class NoIpDhcpLocalLimit(Removal):  # grammars/dhcp/dhcp.yaml:116
    """``no ip dhcp-local limit limitKind [ clientLimit ]``, or ``default`` for ``no``."""

    ENTRY = "ip-dhcp-local-limit"
    limit_kind: types.LimitKind
    client_limit: int | None = None
    default: bool = False


class IpDhcpLocalExcludedAddress(Command):  # grammars/dhcp/dhcp.yaml:121
    """``ip dhcp-local excluded-address firstAddress [ lastAddress ]`` [recalled]."""

    ENTRY = "ip-dhcp-local-excluded-address"
    first_address: Ipv4
    last_address: Ipv4 | None = None


class NoIpDhcpLocalExcludedAddress(Removal):  # grammars/dhcp/dhcp.yaml:121
    """``no ip dhcp-local excluded-address firstAddress [ lastAddress ]``, or ``default`` for ``no``."""

    ENTRY = "ip-dhcp-local-excluded-address"
    first_address: Ipv4
    last_address: Ipv4 | None = None
    default: bool = False


class IpDhcpLocalUniqueClientIds(Command):  # grammars/dhcp/dhcp.yaml:125
    """``ip dhcp-local unique-client-ids`` [recalled]."""

    ENTRY = "ip-dhcp-local-unique-client-ids"
    enabled: bool = True


class NoIpDhcpLocalUniqueClientIds(Removal):  # grammars/dhcp/dhcp.yaml:125
    """``no ip dhcp-local unique-client-ids``, or ``default`` for ``no``."""

    ENTRY = "ip-dhcp-local-unique-client-ids"
    default: bool = False


class IpDhcpLocalCableModem(Command):  # grammars/dhcp/dhcp.yaml:128
    """``ip dhcp-local cable-modem`` [recalled]."""

    ENTRY = "ip-dhcp-local-cable-modem"
    enabled: bool = True


class NoIpDhcpLocalCableModem(Removal):  # grammars/dhcp/dhcp.yaml:128
    """``no ip dhcp-local cable-modem``, or ``default`` for ``no``."""

    ENTRY = "ip-dhcp-local-cable-modem"
    default: bool = False


class IpDhcpLocalSnmptraps(Command):  # grammars/dhcp/dhcp.yaml:131
    """``ip dhcp-local snmpTraps`` [recalled]."""

    ENTRY = "ip-dhcp-local-snmptraps"
    enabled: bool = True


class NoIpDhcpLocalSnmptraps(Removal):  # grammars/dhcp/dhcp.yaml:131
    """``no ip dhcp-local snmpTraps``, or ``default`` for ``no``."""

    ENTRY = "ip-dhcp-local-snmptraps"
    default: bool = False


class IpDhcpLocalAuthInclude(Command):  # grammars/dhcp/dhcp.yaml:134
    """``ip dhcp-local auth include authPart`` [recalled]."""

    ENTRY = "ip-dhcp-local-auth-include"
    auth_part: types.AuthPart


class NoIpDhcpLocalAuthInclude(Removal):  # grammars/dhcp/dhcp.yaml:134
    """``no ip dhcp-local auth include authPart``, or ``default`` for ``no``."""

    ENTRY = "ip-dhcp-local-auth-include"
    auth_part: types.AuthPart
    default: bool = False


class IpDhcpLocalAuthDomain(Command):  # grammars/dhcp/dhcp.yaml:138
    """``ip dhcp-local auth domain domainText`` [recalled]."""

    ENTRY = "ip-dhcp-local-auth-domain"
    domain_text: str


class NoIpDhcpLocalAuthDomain(Removal):  # grammars/dhcp/dhcp.yaml:138
    """``no ip dhcp-local auth domain [ domainText ]``, or ``default`` for ``no``."""

    ENTRY = "ip-dhcp-local-auth-domain"
    domain_text: str | None = None
    default: bool = False


class IpDhcpLocalAuthUserPrefix(Command):  # grammars/dhcp/dhcp.yaml:142
    """``ip dhcp-local auth user-prefix userText`` [recalled]."""

    ENTRY = "ip-dhcp-local-auth-user-prefix"
    user_text: str


class NoIpDhcpLocalAuthUserPrefix(Removal):  # grammars/dhcp/dhcp.yaml:142
    """``no ip dhcp-local auth user-prefix [ userText ]``, or ``default`` for ``no``."""

    ENTRY = "ip-dhcp-local-auth-user-prefix"
    user_text: str | None = None
    default: bool = False


class IpDhcpLocalAuthPassword(Command):  # grammars/dhcp/dhcp.yaml:146
    """``ip dhcp-local auth password [ passwordForm ] passwordText`` [recalled]."""

    ENTRY = "ip-dhcp-local-auth-password"
    password_text: str
    password_form: types.PasswordForm | None = None


class NoIpDhcpLocalAuthPassword(Removal):  # grammars/dhcp/dhcp.yaml:146
    """``no ip dhcp-local auth password [ [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "ip-dhcp-local-auth-password"
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class DhcpLocalNetwork(Command):  # grammars/dhcp/dhcp.yaml:151
    """``network ipAddress ipAddressMask [ forceful ]`` [recalled]."""

    ENTRY = "dhcp-local-network"
    ip_address: Ipv4
    ip_address_mask: Ipv4
    forceful: bool = False


class NoDhcpLocalNetwork(Removal):  # grammars/dhcp/dhcp.yaml:151
    """``no network [ ipAddress ipAddressMask ] [ forceful ]``, or ``default`` for ``no``."""

    ENTRY = "dhcp-local-network"
    ip_address: Ipv4 | None = None
    ip_address_mask: Ipv4 | None = None
    forceful: bool = False
    default: bool = False


class DhcpDefaultRouter(Command):  # grammars/dhcp/dhcp.yaml:156
    """``default-router ipAddress [ secondRouter ]`` [recalled]."""

    ENTRY = "dhcp-default-router"
    ip_address: Ipv4
    second_router: Ipv4 | None = None


class NoDhcpDefaultRouter(Removal):  # grammars/dhcp/dhcp.yaml:156
    """``no default-router [ ipAddress [ secondRouter ] ]``, or ``default`` for ``no``."""

    ENTRY = "dhcp-default-router"
    ip_address: Ipv4 | None = None
    second_router: Ipv4 | None = None
    default: bool = False


class DhcpLocalDnsServer(Command):  # grammars/dhcp/dhcp.yaml:160
    """``dns-server ipAddress [ secondServer ]`` [recalled]."""

    ENTRY = "dhcp-local-dns-server"
    ip_address: Ipv4
    second_server: Ipv4 | None = None


class NoDhcpLocalDnsServer(Removal):  # grammars/dhcp/dhcp.yaml:160
    """``no dns-server [ ipAddress [ secondServer ] ]``, or ``default`` for ``no``."""

    ENTRY = "dhcp-local-dns-server"
    ip_address: Ipv4 | None = None
    second_server: Ipv4 | None = None
    default: bool = False


class DhcpNetbiosNameServer(Command):  # grammars/dhcp/dhcp.yaml:165
    """``netbios-name-server ipAddress [ secondServer ]`` [recalled]."""

    ENTRY = "dhcp-netbios-name-server"
    ip_address: Ipv4
    second_server: Ipv4 | None = None


class NoDhcpNetbiosNameServer(Removal):  # grammars/dhcp/dhcp.yaml:165
    """``no netbios-name-server [ ipAddress [ secondServer ] ]``, or ``default`` for ``no``."""

    ENTRY = "dhcp-netbios-name-server"
    ip_address: Ipv4 | None = None
    second_server: Ipv4 | None = None
    default: bool = False


class DhcpNetbiosNodeType(Command):  # grammars/dhcp/dhcp.yaml:169
    """``netbios-node-type netbiosKind`` [recalled]."""

    ENTRY = "dhcp-netbios-node-type"
    netbios_kind: types.NetbiosKind


class NoDhcpNetbiosNodeType(Removal):  # grammars/dhcp/dhcp.yaml:169
    """``no netbios-node-type [ netbiosKind ]``, or ``default`` for ``no``."""

    ENTRY = "dhcp-netbios-node-type"
    netbios_kind: types.NetbiosKind | None = None
    default: bool = False


class DhcpLocalDomainName(Command):  # grammars/dhcp/dhcp.yaml:173
    """``domain-name domainText`` [recalled]."""

    ENTRY = "dhcp-local-domain-name"
    domain_text: str


class NoDhcpLocalDomainName(Removal):  # grammars/dhcp/dhcp.yaml:173
    """``no domain-name [ domainText ]``, or ``default`` for ``no``."""

    ENTRY = "dhcp-local-domain-name"
    domain_text: str | None = None
    default: bool = False


class DhcpLease(Command):  # grammars/dhcp/dhcp.yaml:177
    """``lease { infinite | leaseDays [ leaseHours [ leaseMinutes [ leaseSeconds ] ] ] }`` [recalled]."""

    ENTRY = "dhcp-lease"
    infinite: bool = False
    lease_days: int | None = None
    lease_hours: int | None = None
    lease_minutes: int | None = None
    lease_seconds: int | None = None


class NoDhcpLease(Removal):  # grammars/dhcp/dhcp.yaml:177
    """``no lease [ { infinite | leaseDays [ leaseHours [ leaseMinutes [ leaseSeconds ] ] ] } ]``, or ``default`` for ``no``."""

    ENTRY = "dhcp-lease"
    infinite: bool = False
    lease_days: int | None = None
    lease_hours: int | None = None
    lease_minutes: int | None = None
    lease_seconds: int | None = None
    default: bool = False


class DhcpServerAddress(Command):  # grammars/dhcp/dhcp.yaml:182
    """``server-address serverAddress`` [recalled]."""

    ENTRY = "dhcp-server-address"
    server_address: Ipv4


class NoDhcpServerAddress(Removal):  # grammars/dhcp/dhcp.yaml:182
    """``no server-address [ serverAddress ]``, or ``default`` for ``no``."""

    ENTRY = "dhcp-server-address"
    server_address: Ipv4 | None = None
    default: bool = False


class DhcpLocalLink(Command):  # grammars/dhcp/dhcp.yaml:186
    """``link poolLink`` [recalled]."""

    ENTRY = "dhcp-local-link"
    pool_link: str


class NoDhcpLocalLink(Removal):  # grammars/dhcp/dhcp.yaml:186
    """``no link [ poolLink ]``, or ``default`` for ``no``."""

    ENTRY = "dhcp-local-link"
    pool_link: str | None = None
    default: bool = False


class DhcpLocalWarning(Command):  # grammars/dhcp/dhcp.yaml:191
    """``warning highPercent abatePercent`` [recalled]."""

    ENTRY = "dhcp-local-warning"
    high_percent: int
    abate_percent: int


class NoDhcpLocalWarning(Removal):  # grammars/dhcp/dhcp.yaml:191
    """``no warning [ highPercent abatePercent ]``, or ``default`` for ``no``."""

    ENTRY = "dhcp-local-warning"
    high_percent: int | None = None
    abate_percent: int | None = None
    default: bool = False


class DhcpSnmptrap(Command):  # grammars/dhcp/dhcp.yaml:195
    """``snmpTrap`` [recalled]."""

    ENTRY = "dhcp-snmptrap"
    enabled: bool = True


class NoDhcpSnmptrap(Removal):  # grammars/dhcp/dhcp.yaml:195
    """``no snmpTrap``, or ``default`` for ``no``."""

    ENTRY = "dhcp-snmptrap"
    default: bool = False


class DhcpReserve(Command):  # grammars/dhcp/dhcp.yaml:199
    """``reserve ipAddress macAddress`` [recalled]."""

    ENTRY = "dhcp-reserve"
    ip_address: Ipv4
    mac_address: str


class NoDhcpReserve(Removal):  # grammars/dhcp/dhcp.yaml:199
    """``no reserve ipAddress [ macAddress ]``, or ``default`` for ``no``."""

    ENTRY = "dhcp-reserve"
    ip_address: Ipv4
    mac_address: str | None = None
    default: bool = False


class DhcpGracePeriod(Command):  # grammars/dhcp/dhcp.yaml:204
    """``grace-period graceDays [ leaseHours [ leaseMinutes [ leaseSeconds ] ] ]`` [recalled]."""

    ENTRY = "dhcp-grace-period"
    grace_days: int
    lease_hours: int | None = None
    lease_minutes: int | None = None
    lease_seconds: int | None = None


class NoDhcpGracePeriod(Removal):  # grammars/dhcp/dhcp.yaml:204
    """``no grace-period [ graceDays [ leaseHours [ leaseMinutes [ leaseSeconds ] ] ] ]``, or ``default`` for ``no``."""

    ENTRY = "dhcp-grace-period"
    grace_days: int | None = None
    lease_hours: int | None = None
    lease_minutes: int | None = None
    lease_seconds: int | None = None
    default: bool = False


class DhcpUseReleaseGracePeriod(Command):  # grammars/dhcp/dhcp.yaml:208
    """``use-release-grace-period`` [recalled]."""

    ENTRY = "dhcp-use-release-grace-period"
    enabled: bool = True


class NoDhcpUseReleaseGracePeriod(Removal):  # grammars/dhcp/dhcp.yaml:208
    """``no use-release-grace-period``, or ``default`` for ``no``."""

    ENTRY = "dhcp-use-release-grace-period"
    default: bool = False


class DhcpBootfile(Command):  # grammars/dhcp/dhcp.yaml:212
    """``bootfile bootName`` [recalled]."""

    ENTRY = "dhcp-bootfile"
    boot_name: str


class NoDhcpBootfile(Removal):  # grammars/dhcp/dhcp.yaml:212
    """``no bootfile [ bootName ]``, or ``default`` for ``no``."""

    ENTRY = "dhcp-bootfile"
    boot_name: str | None = None
    default: bool = False


class DhcpNextServer(Command):  # grammars/dhcp/dhcp.yaml:216
    """``next-server serverAddress`` [recalled]."""

    ENTRY = "dhcp-next-server"
    server_address: Ipv4


class NoDhcpNextServer(Removal):  # grammars/dhcp/dhcp.yaml:216
    """``no next-server [ serverAddress ]``, or ``default`` for ``no``."""

    ENTRY = "dhcp-next-server"
    server_address: Ipv4 | None = None
    default: bool = False


class SetDhcpRelay(Command):  # grammars/dhcp/dhcp.yaml:220
    """``set dhcp relay serverAddress`` [recalled]."""

    ENTRY = "set-dhcp-relay"
    server_address: Ipv4


class NoSetDhcpRelay(Removal):  # grammars/dhcp/dhcp.yaml:220
    """``no set dhcp relay serverAddress``, or ``default`` for ``no``."""

    ENTRY = "set-dhcp-relay"
    server_address: Ipv4
    default: bool = False


class SetDhcpRelayOptions(Command):  # grammars/dhcp/dhcp.yaml:224
    """``set dhcp relay options`` [recalled]."""

    ENTRY = "set-dhcp-relay-options"
    enabled: bool = True


class NoSetDhcpRelayOptions(Removal):  # grammars/dhcp/dhcp.yaml:224
    """``no set dhcp relay options``, or ``default`` for ``no``."""

    ENTRY = "set-dhcp-relay-options"
    default: bool = False


class SetDhcpRelayTrustAll(Command):  # grammars/dhcp/dhcp.yaml:227
    """``set dhcp relay trust-all`` [recalled]."""

    ENTRY = "set-dhcp-relay-trust-all"
    enabled: bool = True


class NoSetDhcpRelayTrustAll(Removal):  # grammars/dhcp/dhcp.yaml:227
    """``no set dhcp relay trust-all``, or ``default`` for ``no``."""

    ENTRY = "set-dhcp-relay-trust-all"
    default: bool = False


class SetDhcpRelayOverride(Command):  # grammars/dhcp/dhcp.yaml:230
    """``set dhcp relay override`` [recalled]."""

    ENTRY = "set-dhcp-relay-override"
    enabled: bool = True


class NoSetDhcpRelayOverride(Removal):  # grammars/dhcp/dhcp.yaml:230
    """``no set dhcp relay override``, or ``default`` for ``no``."""

    ENTRY = "set-dhcp-relay-override"
    default: bool = False


class GlobalConfigSetDhcpRelayOverride(Command):  # grammars/dhcp/dhcp.yaml:233
    """``set dhcp relay override overrideWhat`` [recalled]."""

    ENTRY = "global-config-set-dhcp-relay-override"
    override_what: types.OverrideWhat


class NoGlobalConfigSetDhcpRelayOverride(Removal):  # grammars/dhcp/dhcp.yaml:233
    """``no set dhcp relay override overrideWhat``, or ``default`` for ``no``."""

    ENTRY = "global-config-set-dhcp-relay-override"
    override_what: types.OverrideWhat
    default: bool = False


class SetDhcpRelayInhibitAccessRouteCreation(Command):  # grammars/dhcp/dhcp.yaml:238
    """``set dhcp relay inhibit-access-route-creation`` [recalled]."""

    ENTRY = "set-dhcp-relay-inhibit-access-route-creation"
    enabled: bool = True


class NoSetDhcpRelayInhibitAccessRouteCreation(Removal):  # grammars/dhcp/dhcp.yaml:238
    """``no set dhcp relay inhibit-access-route-creation``, or ``default`` for ``no``."""

    ENTRY = "set-dhcp-relay-inhibit-access-route-creation"
    default: bool = False


class SetDhcpRelayAssignGiaddrSourceIp(Command):  # grammars/dhcp/dhcp.yaml:241
    """``set dhcp relay assign-giaddr-source-ip`` [recalled]."""

    ENTRY = "set-dhcp-relay-assign-giaddr-source-ip"
    enabled: bool = True


class NoSetDhcpRelayAssignGiaddrSourceIp(Removal):  # grammars/dhcp/dhcp.yaml:241
    """``no set dhcp relay assign-giaddr-source-ip``, or ``default`` for ``no``."""

    ENTRY = "set-dhcp-relay-assign-giaddr-source-ip"
    default: bool = False


class SetDhcpRelayPreserveTrustedClientOption(Command):  # grammars/dhcp/dhcp.yaml:244
    """``set dhcp relay preserve-trusted-client-option`` [recalled]."""

    ENTRY = "set-dhcp-relay-preserve-trusted-client-option"
    enabled: bool = True


class NoSetDhcpRelayPreserveTrustedClientOption(Removal):  # grammars/dhcp/dhcp.yaml:244
    """``no set dhcp relay preserve-trusted-client-option``, or ``default`` for ``no``."""

    ENTRY = "set-dhcp-relay-preserve-trusted-client-option"
    default: bool = False


class SetDhcpRelayBroadcastFlagReplies(Command):  # grammars/dhcp/dhcp.yaml:247
    """``set dhcp relay broadcast-flag-replies`` [recalled]."""

    ENTRY = "set-dhcp-relay-broadcast-flag-replies"
    enabled: bool = True


class NoSetDhcpRelayBroadcastFlagReplies(Removal):  # grammars/dhcp/dhcp.yaml:247
    """``no set dhcp relay broadcast-flag-replies``, or ``default`` for ``no``."""

    ENTRY = "set-dhcp-relay-broadcast-flag-replies"
    default: bool = False


class SetDhcpRelayAgent(Command):  # grammars/dhcp/dhcp.yaml:250
    """``set dhcp relay agent agentWhat`` [recalled]."""

    ENTRY = "set-dhcp-relay-agent"
    agent_what: types.AgentWhat


class NoSetDhcpRelayAgent(Removal):  # grammars/dhcp/dhcp.yaml:250
    """``no set dhcp relay agent agentWhat``, or ``default`` for ``no``."""

    ENTRY = "set-dhcp-relay-agent"
    agent_what: types.AgentWhat
    default: bool = False


class SetDhcpRelayProxy(Command):  # grammars/dhcp/dhcp.yaml:254
    """``set dhcp relay proxy`` [recalled]."""

    ENTRY = "set-dhcp-relay-proxy"


class NoSetDhcpRelayProxy(Removal):  # grammars/dhcp/dhcp.yaml:254
    """``no set dhcp relay proxy``, or ``default`` for ``no``."""

    ENTRY = "set-dhcp-relay-proxy"
    default: bool = False


class SetDhcpRelayProxyTimeout(Command):  # grammars/dhcp/dhcp.yaml:258
    """``set dhcp relay proxy timeout relaySeconds`` [recalled]."""

    ENTRY = "set-dhcp-relay-proxy-timeout"
    relay_seconds: int


class NoSetDhcpRelayProxyTimeout(Removal):  # grammars/dhcp/dhcp.yaml:258
    """``no set dhcp relay proxy timeout [ relaySeconds ]``, or ``default`` for ``no``."""

    ENTRY = "set-dhcp-relay-proxy-timeout"
    relay_seconds: int | None = None
    default: bool = False


class SetDhcpRelayLayer2UnicastReplies(Command):  # grammars/dhcp/dhcp.yaml:262
    """``set dhcp relay layer2-unicast-replies`` [recalled]."""

    ENTRY = "set-dhcp-relay-layer2-unicast-replies"


class NoSetDhcpRelayLayer2UnicastReplies(Removal):  # grammars/dhcp/dhcp.yaml:262
    """``no set dhcp relay layer2-unicast-replies``, or ``default`` for ``no``."""

    ENTRY = "set-dhcp-relay-layer2-unicast-replies"
    default: bool = False


class IpDhcpExternalServerAddress(Command):  # grammars/dhcp/dhcp.yaml:266
    """``ip dhcp-external server-address serverAddress`` [recalled]."""

    ENTRY = "ip-dhcp-external-server-address"
    server_address: Ipv4


class NoIpDhcpExternalServerAddress(Removal):  # grammars/dhcp/dhcp.yaml:266
    """``no ip dhcp-external server-address serverAddress``, or ``default`` for ``no``."""

    ENTRY = "ip-dhcp-external-server-address"
    server_address: Ipv4
    default: bool = False


class IpDhcpExternalServerSync(Command):  # grammars/dhcp/dhcp.yaml:270
    """``ip dhcp-external server-sync serverAddress`` [recalled]."""

    ENTRY = "ip-dhcp-external-server-sync"
    server_address: Ipv4


class NoIpDhcpExternalServerSync(Removal):  # grammars/dhcp/dhcp.yaml:270
    """``no ip dhcp-external server-sync serverAddress``, or ``default`` for ``no``."""

    ENTRY = "ip-dhcp-external-server-sync"
    server_address: Ipv4
    default: bool = False


class IpDhcpExternalDisregardGiaddrNextHop(Command):  # grammars/dhcp/dhcp.yaml:274
    """``ip dhcp-external disregard-giaddr-next-hop`` [recalled]."""

    ENTRY = "ip-dhcp-external-disregard-giaddr-next-hop"
    enabled: bool = True


class NoIpDhcpExternalDisregardGiaddrNextHop(Removal):  # grammars/dhcp/dhcp.yaml:274
    """``no ip dhcp-external disregard-giaddr-next-hop``, or ``default`` for ``no``."""

    ENTRY = "ip-dhcp-external-disregard-giaddr-next-hop"
    default: bool = False


class IpDhcpExternalRecreateSubscriberInterface(Command):  # grammars/dhcp/dhcp.yaml:277
    """``ip dhcp-external recreate-subscriber-interface`` [recalled]."""

    ENTRY = "ip-dhcp-external-recreate-subscriber-interface"
    enabled: bool = True


class NoIpDhcpExternalRecreateSubscriberInterface(Removal):  # grammars/dhcp/dhcp.yaml:277
    """``no ip dhcp-external recreate-subscriber-interface``, or ``default`` for ``no``."""

    ENTRY = "ip-dhcp-external-recreate-subscriber-interface"
    default: bool = False

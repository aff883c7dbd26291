"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types


class Profile(Command):  # grammars/ppp/profiles.yaml:52
    """``profile profileName`` [seen LINK-MH]."""

    ENTRY = "profile"
    profile_name: str


class NoProfile(Removal):  # grammars/ppp/profiles.yaml:52
    """``no profile profileName``, or ``default`` for ``no``."""

    ENTRY = "profile"
    profile_name: str
    default: bool = False


class ProfileIpVirtualRouter(Command):  # grammars/ppp/profiles.yaml:59
    """``ip virtual-router vrContext`` [seen MIB:IP-PROFILE]."""

    ENTRY = "profile-ip-virtual-router"
    vr_context: str


class NoProfileIpVirtualRouter(Removal):  # grammars/ppp/profiles.yaml:59
    """``no ip virtual-router [ vrContext ]``, or ``default`` for ``no``."""

    ENTRY = "profile-ip-virtual-router"
    vr_context: str | None = None
    default: bool = False


class IpMtu(Command):  # grammars/ppp/profiles.yaml:65
    """``ip mtu mtuSize`` [seen MIB:IP-PROFILE]."""

    ENTRY = "ip-mtu"
    mtu_size: int


class NoIpMtu(Removal):  # grammars/ppp/profiles.yaml:65
    """``no ip mtu [ mtuSize ]``, or ``default`` for ``no``."""

    ENTRY = "ip-mtu"
    mtu_size: int | None = None
    default: bool = False


class IpSaValidate(Command):  # grammars/ppp/profiles.yaml:71
    """``ip sa-validate`` [recalled]."""

    ENTRY = "ip-sa-validate"
    enabled: bool = True


class NoIpSaValidate(Removal):  # grammars/ppp/profiles.yaml:71
    """``no ip sa-validate``, or ``default`` for ``no``."""

    ENTRY = "ip-sa-validate"
    default: bool = False


class IpRedirects(Command):  # grammars/ppp/profiles.yaml:76
    """``ip redirects`` [recalled]."""

    ENTRY = "ip-redirects"
    enabled: bool = True


class NoIpRedirects(Removal):  # grammars/ppp/profiles.yaml:76
    """``no ip redirects``, or ``default`` for ``no``."""

    ENTRY = "ip-redirects"
    default: bool = False


class ProfileIpRedirects(Command):  # grammars/ppp/profiles.yaml:81
    """``ip redirects`` [seen MIB:IP-PROFILE]."""

    ENTRY = "profile-ip-redirects"
    enabled: bool = True


class NoProfileIpRedirects(Removal):  # grammars/ppp/profiles.yaml:81
    """``no ip redirects``, or ``default`` for ``no``."""

    ENTRY = "profile-ip-redirects"
    default: bool = False


class IpDirectedBroadcast(Command):  # grammars/ppp/profiles.yaml:86
    """``ip directed-broadcast`` [recalled]."""

    ENTRY = "ip-directed-broadcast"
    enabled: bool = True


class NoIpDirectedBroadcast(Removal):  # grammars/ppp/profiles.yaml:86
    """``no ip directed-broadcast``, or ``default`` for ``no``."""

    ENTRY = "ip-directed-broadcast"
    default: bool = False


class IpAccessRoutes(Command):  # grammars/ppp/profiles.yaml:91
    """``ip access-routes`` [seen MIB:IP]."""

    ENTRY = "ip-access-routes"
    enabled: bool = True


class NoIpAccessRoutes(Removal):  # grammars/ppp/profiles.yaml:91
    """``no ip access-routes``, or ``default`` for ``no``."""

    ENTRY = "ip-access-routes"
    default: bool = False


class ProfileIpAccessRoutes(Command):  # grammars/ppp/profiles.yaml:96
    """``ip access-routes`` [seen MIB:IP-PROFILE]."""

    ENTRY = "profile-ip-access-routes"
    enabled: bool = True


class NoProfileIpAccessRoutes(Removal):  # grammars/ppp/profiles.yaml:96
    """``no ip access-routes``, or ``default`` for ``no``."""

    ENTRY = "profile-ip-access-routes"
    default: bool = False


class IpTcpAdjustMss(Command):  # grammars/ppp/profiles.yaml:101
    """``ip tcp adjust-mss mss`` [seen MIB:IP-PROFILE]."""

    ENTRY = "ip-tcp-adjust-mss"
    mss: int


class NoIpTcpAdjustMss(Removal):  # grammars/ppp/profiles.yaml:101
    """``no ip tcp adjust-mss [ mss ]``, or ``default`` for ``no``."""

    ENTRY = "ip-tcp-adjust-mss"
    mss: int | None = None
    default: bool = False


class IpFilterOptions(Command):  # grammars/ppp/profiles.yaml:107
    """``ip filter-options all`` [recalled]."""

    ENTRY = "ip-filter-options"
    enabled: bool = True


class NoIpFilterOptions(Removal):  # grammars/ppp/profiles.yaml:107
    """``no ip filter-options all``, or ``default`` for ``no``."""

    ENTRY = "ip-filter-options"
    default: bool = False


class IpIgnoreDfBit(Command):  # grammars/ppp/profiles.yaml:112
    """``ip ignore-df-bit`` [recalled]."""

    ENTRY = "ip-ignore-df-bit"
    enabled: bool = True


class NoIpIgnoreDfBit(Removal):  # grammars/ppp/profiles.yaml:112
    """``no ip ignore-df-bit``, or ``default`` for ``no``."""

    ENTRY = "ip-ignore-df-bit"
    default: bool = False


class PppAuthentication(Command):  # grammars/ppp/profiles.yaml:117
    """``ppp authentication [ virtual-router vrName ] authProtocol [ authProtocol ]*`` [seen LINK-MH]."""

    ENTRY = "ppp-authentication"
    vr_name: str | None = None
    auth_protocol: tuple[types.AuthProtocol, ...] = ()


class NoPppAuthentication(Removal):  # grammars/ppp/profiles.yaml:117
    """``no ppp authentication [ [ virtual-router vrName ] authProtocol [ authProtocol ]* ]``, or ``default`` for ``no``."""

    ENTRY = "ppp-authentication"
    vr_name: str | None = None
    auth_protocol: tuple[types.AuthProtocol, ...] = ()
    default: bool = False


class ProfilePppKeepalive(Command):  # grammars/ppp/profiles.yaml:129
    """``ppp keepalive profileKeepalive`` [seen MIB:PPP-PROFILE]."""

    ENTRY = "profile-ppp-keepalive"
    profile_keepalive: int


class NoProfilePppKeepalive(Removal):  # grammars/ppp/profiles.yaml:129
    """``no ppp keepalive [ profileKeepalive ]``, or ``default`` for ``no``."""

    ENTRY = "profile-ppp-keepalive"
    profile_keepalive: int | None = None
    default: bool = False


class PppKeepalive(Command):  # grammars/ppp/profiles.yaml:135
    """``ppp keepalive keepaliveSeconds`` [seen MIB:PPP]."""

    ENTRY = "ppp-keepalive"
    keepalive_seconds: int


class NoPppKeepalive(Removal):  # grammars/ppp/profiles.yaml:135
    """``no ppp keepalive [ keepaliveSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "ppp-keepalive"
    keepalive_seconds: int | None = None
    default: bool = False


class PppMru(Command):  # grammars/ppp/profiles.yaml:141
    """``ppp mru mruSize`` [recalled]."""

    ENTRY = "ppp-mru"
    mru_size: int


class NoPppMru(Removal):  # grammars/ppp/profiles.yaml:141
    """``no ppp mru [ mruSize ]``, or ``default`` for ``no``."""

    ENTRY = "ppp-mru"
    mru_size: int | None = None
    default: bool = False


class PppMagicNumberDisable(Command):  # grammars/ppp/profiles.yaml:147
    """``ppp magic-number disable`` [recalled]."""

    ENTRY = "ppp-magic-number-disable"
    enabled: bool = True


class NoPppMagicNumberDisable(Removal):  # grammars/ppp/profiles.yaml:147
    """``no ppp magic-number disable``, or ``default`` for ``no``."""

    ENTRY = "ppp-magic-number-disable"
    default: bool = False


class PppChapChallengeLength(Command):  # grammars/ppp/profiles.yaml:152
    """``ppp chap-challenge-length minLength maxLength`` [seen LINK-MH]."""

    ENTRY = "ppp-chap-challenge-length"
    min_length: int
    max_length: int


class NoPppChapChallengeLength(Removal):  # grammars/ppp/profiles.yaml:152
    """``no ppp chap-challenge-length [ minLength maxLength ]``, or ``default`` for ``no``."""

    ENTRY = "ppp-chap-challenge-length"
    min_length: int | None = None
    max_length: int | None = None
    default: bool = False


class PppMaxBadAuth(Command):  # grammars/ppp/profiles.yaml:158
    """``ppp max-bad-auth retries`` [seen LINK112]."""

    ENTRY = "ppp-max-bad-auth"
    retries: int


class NoPppMaxBadAuth(Removal):  # grammars/ppp/profiles.yaml:158
    """``no ppp max-bad-auth [ retries ]``, or ``default`` for ``no``."""

    ENTRY = "ppp-max-bad-auth"
    retries: int | None = None
    default: bool = False


class PppPassiveMode(Command):  # grammars/ppp/profiles.yaml:164
    """``ppp passive-mode`` [recalled]."""

    ENTRY = "ppp-passive-mode"
    enabled: bool = True


class NoPppPassiveMode(Removal):  # grammars/ppp/profiles.yaml:164
    """``no ppp passive-mode``, or ``default`` for ``no``."""

    ENTRY = "ppp-passive-mode"
    default: bool = False


class PppPeerDns(Command):  # grammars/ppp/profiles.yaml:169
    """``ppp peer dns`` [recalled]."""

    ENTRY = "ppp-peer-dns"
    enabled: bool = True


class NoPppPeerDns(Removal):  # grammars/ppp/profiles.yaml:169
    """``no ppp peer dns``, or ``default`` for ``no``."""

    ENTRY = "ppp-peer-dns"
    default: bool = False


class PppPeerWins(Command):  # grammars/ppp/profiles.yaml:174
    """``ppp peer wins`` [recalled]."""

    ENTRY = "ppp-peer-wins"
    enabled: bool = True


class NoPppPeerWins(Removal):  # grammars/ppp/profiles.yaml:174
    """``no ppp peer wins``, or ``default`` for ``no``."""

    ENTRY = "ppp-peer-wins"
    default: bool = False


class PppIpcpNetmask(Command):  # grammars/ppp/profiles.yaml:179
    """``ppp ipcp netmask`` [recalled]."""

    ENTRY = "ppp-ipcp-netmask"
    enabled: bool = True


class NoPppIpcpNetmask(Removal):  # grammars/ppp/profiles.yaml:179
    """``no ppp ipcp netmask``, or ``default`` for ``no``."""

    ENTRY = "ppp-ipcp-netmask"
    default: bool = False


class PppInitiateIp(Command):  # grammars/ppp/profiles.yaml:184
    """``ppp initiate-ip`` [seen J132]."""

    ENTRY = "ppp-initiate-ip"
    enabled: bool = True


class NoPppInitiateIp(Removal):  # grammars/ppp/profiles.yaml:184
    """``no ppp initiate-ip``, or ``default`` for ``no``."""

    ENTRY = "ppp-initiate-ip"
    default: bool = False


class PppInitiateIpv6(Command):  # grammars/ppp/profiles.yaml:189
    """``ppp initiate-ipv6`` [seen J132]."""

    ENTRY = "ppp-initiate-ipv6"
    enabled: bool = True


class NoPppInitiateIpv6(Removal):  # grammars/ppp/profiles.yaml:189
    """``no ppp initiate-ipv6``, or ``default`` for ``no``."""

    ENTRY = "ppp-initiate-ipv6"
    default: bool = False


class PppAaaProfile(Command):  # grammars/ppp/profiles.yaml:194
    """``ppp aaa-profile aaaProfileName`` [seen J132]."""

    ENTRY = "ppp-aaa-profile"
    aaa_profile_name: str


class NoPppAaaProfile(Removal):  # grammars/ppp/profiles.yaml:194
    """``no ppp aaa-profile [ aaaProfileName ]``, or ``default`` for ``no``."""

    ENTRY = "ppp-aaa-profile"
    aaa_profile_name: str | None = None
    default: bool = False


class PppMultilinkEnable(Command):  # grammars/ppp/profiles.yaml:200
    """``ppp multilink enable`` [seen J132]."""

    ENTRY = "ppp-multilink-enable"
    enabled: bool = True


class NoPppMultilinkEnable(Removal):  # grammars/ppp/profiles.yaml:200
    """``no ppp multilink enable``, or ``default`` for ``no``."""

    ENTRY = "ppp-multilink-enable"
    default: bool = False


class PppFragmentation(Command):  # grammars/ppp/profiles.yaml:205
    """``ppp fragmentation [ fragmentSize ]`` [seen J132]."""

    ENTRY = "ppp-fragmentation"
    fragment_size: int | None = None


class NoPppFragmentation(Removal):  # grammars/ppp/profiles.yaml:205
    """``no ppp fragmentation [ fragmentSize ]``, or ``default`` for ``no``."""

    ENTRY = "ppp-fragmentation"
    fragment_size: int | None = None
    default: bool = False


class PppReassembly(Command):  # grammars/ppp/profiles.yaml:211
    """``ppp reassembly`` [seen J132]."""

    ENTRY = "ppp-reassembly"
    enabled: bool = True


class NoPppReassembly(Removal):  # grammars/ppp/profiles.yaml:211
    """``no ppp reassembly``, or ``default`` for ``no``."""

    ENTRY = "ppp-reassembly"
    default: bool = False


class PppHashLinkSelection(Command):  # grammars/ppp/profiles.yaml:216
    """``ppp hash-link-selection`` [seen J132]."""

    ENTRY = "ppp-hash-link-selection"
    enabled: bool = True


class NoPppHashLinkSelection(Removal):  # grammars/ppp/profiles.yaml:216
    """``no ppp hash-link-selection``, or ``default`` for ``no``."""

    ENTRY = "ppp-hash-link-selection"
    default: bool = False


class PppLogPacket(Command):  # grammars/ppp/profiles.yaml:221
    """``ppp log pppPacket`` [recalled]."""

    ENTRY = "ppp-log-packet"
    enabled: bool = True


class NoPppLogPacket(Removal):  # grammars/ppp/profiles.yaml:221
    """``no ppp log pppPacket``, or ``default`` for ``no``."""

    ENTRY = "ppp-log-packet"
    default: bool = False


class PppLogStateMachine(Command):  # grammars/ppp/profiles.yaml:226
    """``ppp log pppStateMachine`` [recalled]."""

    ENTRY = "ppp-log-state-machine"
    enabled: bool = True


class NoPppLogStateMachine(Removal):  # grammars/ppp/profiles.yaml:226
    """``no ppp log pppStateMachine``, or ``default`` for ``no``."""

    ENTRY = "ppp-log-state-machine"
    default: bool = False

"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class IpDescription(Command):  # grammars/interfaces/ip_interface.yaml:78
    """``ip description interfaceText`` [recalled]."""

    ENTRY = "ip-description"
    interface_text: str


class NoIpDescription(Removal):  # grammars/interfaces/ip_interface.yaml:78
    """``no ip description [ interfaceText ]``, or ``default`` for ``no``."""

    ENTRY = "ip-description"
    interface_text: str | None = None
    default: bool = False


class IpInterfaceArpTimeout(Command):  # grammars/interfaces/ip_interface.yaml:81
    """``arp timeout arpSeconds`` [recalled]."""

    ENTRY = "ip-interface-arp-timeout"
    arp_seconds: int


class NoIpInterfaceArpTimeout(Removal):  # grammars/interfaces/ip_interface.yaml:81
    """``no arp timeout [ arpSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "ip-interface-arp-timeout"
    arp_seconds: int | None = None
    default: bool = False


class IpProxyArp(Command):  # grammars/interfaces/ip_interface.yaml:84
    """``ip proxy-arp [ arpScope ]`` [recalled]."""

    ENTRY = "ip-proxy-arp"
    arp_scope: types.ArpScope | None = None


class NoIpProxyArp(Removal):  # grammars/interfaces/ip_interface.yaml:84
    """``no ip proxy-arp [ arpScope ]``, or ``default`` for ``no``."""

    ENTRY = "ip-proxy-arp"
    arp_scope: types.ArpScope | None = None
    default: bool = False


class IpMaskReply(Command):  # grammars/interfaces/ip_interface.yaml:87
    """``ip mask-reply`` [recalled]."""

    ENTRY = "ip-mask-reply"
    enabled: bool = True


class NoIpMaskReply(Removal):  # grammars/interfaces/ip_interface.yaml:87
    """``no ip mask-reply``, or ``default`` for ``no``."""

    ENTRY = "ip-mask-reply"
    default: bool = False


class IpUnreachables(Command):  # grammars/interfaces/ip_interface.yaml:90
    """``ip unreachables`` [recalled]."""

    ENTRY = "ip-unreachables"
    enabled: bool = True


class NoIpUnreachables(Removal):  # grammars/interfaces/ip_interface.yaml:90
    """``no ip unreachables``, or ``default`` for ``no``."""

    ENTRY = "ip-unreachables"
    default: bool = False


class IpBroadcastAddress(Command):  # grammars/interfaces/ip_interface.yaml:93
    """``ip broadcast-address broadcastAddress`` [recalled]."""

    ENTRY = "ip-broadcast-address"
    broadcast_address: Ipv4


class NoIpBroadcastAddress(Removal):  # grammars/interfaces/ip_interface.yaml:93
    """``no ip broadcast-address [ broadcastAddress ]``, or ``default`` for ``no``."""

    ENTRY = "ip-broadcast-address"
    broadcast_address: Ipv4 | None = None
    default: bool = False


class IpIrdp(Command):  # grammars/interfaces/ip_interface.yaml:96
    """``ip irdp`` [recalled]."""

    ENTRY = "ip-irdp"
    enabled: bool = True


class NoIpIrdp(Removal):  # grammars/interfaces/ip_interface.yaml:96
    """``no ip irdp``, or ``default`` for ``no``."""

    ENTRY = "ip-irdp"
    default: bool = False


class IpIrdpMaxadvertinterval(Command):  # grammars/interfaces/ip_interface.yaml:99
    """``ip irdp maxadvertinterval irdpSeconds`` [recalled]."""

    ENTRY = "ip-irdp-maxadvertinterval"
    irdp_seconds: int


class NoIpIrdpMaxadvertinterval(Removal):  # grammars/interfaces/ip_interface.yaml:99
    """``no ip irdp maxadvertinterval [ irdpSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "ip-irdp-maxadvertinterval"
    irdp_seconds: int | None = None
    default: bool = False


class IpIrdpMinadvertinterval(Command):  # grammars/interfaces/ip_interface.yaml:102
    """``ip irdp minadvertinterval irdpSeconds`` [recalled]."""

    ENTRY = "ip-irdp-minadvertinterval"
    irdp_seconds: int


class NoIpIrdpMinadvertinterval(Removal):  # grammars/interfaces/ip_interface.yaml:102
    """``no ip irdp minadvertinterval [ irdpSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "ip-irdp-minadvertinterval"
    irdp_seconds: int | None = None
    default: bool = False


class IpIrdpHoldtime(Command):  # grammars/interfaces/ip_interface.yaml:105
    """``ip irdp holdtime holdSeconds`` [recalled]."""

    ENTRY = "ip-irdp-holdtime"
    hold_seconds: int


class NoIpIrdpHoldtime(Removal):  # grammars/interfaces/ip_interface.yaml:105
    """``no ip irdp holdtime [ holdSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "ip-irdp-holdtime"
    hold_seconds: int | None = None
    default: bool = False


class IpIrdpPreference(Command):  # grammars/interfaces/ip_interface.yaml:108
    """``ip irdp preference irdpPreference`` [recalled]."""

    ENTRY = "ip-irdp-preference"
    irdp_preference: int


class NoIpIrdpPreference(Removal):  # grammars/interfaces/ip_interface.yaml:108
    """``no ip irdp preference [ irdpPreference ]``, or ``default`` for ``no``."""

    ENTRY = "ip-irdp-preference"
    irdp_preference: int | None = None
    default: bool = False


class IpMultipath(Command):  # grammars/interfaces/ip_interface.yaml:111
    """``ip multipath multipathMode`` [recalled]."""

    ENTRY = "ip-multipath"
    multipath_mode: types.MultipathMode


class NoIpMultipath(Removal):  # grammars/interfaces/ip_interface.yaml:111
    """``no ip multipath [ multipathMode ]``, or ``default`` for ``no``."""

    ENTRY = "ip-multipath"
    multipath_mode: types.MultipathMode | None = None
    default: bool = False


class IpSpeed(Command):  # grammars/interfaces/ip_interface.yaml:114
    """``ip speed ipSpeed`` [recalled]."""

    ENTRY = "ip-speed"
    ip_speed: int


class NoIpSpeed(Removal):  # grammars/interfaces/ip_interface.yaml:114
    """``no ip speed [ ipSpeed ]``, or ``default`` for ``no``."""

    ENTRY = "ip-speed"
    ip_speed: int | None = None
    default: bool = False


class IpShutdown(Command):  # grammars/interfaces/ip_interface.yaml:117
    """``ip shutdown`` [recalled]."""

    ENTRY = "ip-shutdown"
    enabled: bool = True


class NoIpShutdown(Removal):  # grammars/interfaces/ip_interface.yaml:117
    """``no ip shutdown``, or ``default`` for ``no``."""

    ENTRY = "ip-shutdown"
    default: bool = False


class IpShareInterface(Command):  # grammars/interfaces/ip_interface.yaml:120
    """``ip share-interface interfaceType interfaceSpecifier`` [recalled]."""

    ENTRY = "ip-share-interface"
    interface_type: types.InterfaceType
    interface_specifier: str


class NoIpShareInterface(Removal):  # grammars/interfaces/ip_interface.yaml:120
    """``no ip share-interface [ interfaceType interfaceSpecifier ]``, or ``default`` for ``no``."""

    ENTRY = "ip-share-interface"
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    default: bool = False


class IpShareNexthop(Command):  # grammars/interfaces/ip_interface.yaml:123
    """``ip share-nexthop ipAddress`` [recalled]."""

    ENTRY = "ip-share-nexthop"
    ip_address: Ipv4


class NoIpShareNexthop(Removal):  # grammars/interfaces/ip_interface.yaml:123
    """``no ip share-nexthop [ ipAddress ]``, or ``default`` for ``no``."""

    ENTRY = "ip-share-nexthop"
    ip_address: Ipv4 | None = None
    default: bool = False


class IpReassembly(Command):  # grammars/interfaces/ip_interface.yaml:126
    """``ip reassembly`` [recalled]."""

    ENTRY = "ip-reassembly"
    enabled: bool = True


class NoIpReassembly(Removal):  # grammars/interfaces/ip_interface.yaml:126
    """``no ip reassembly``, or ``default`` for ``no``."""

    ENTRY = "ip-reassembly"
    default: bool = False


class IpNat(Command):  # grammars/interfaces/ip_interface.yaml:129
    """``ip nat natSide`` [recalled]."""

    ENTRY = "ip-nat"
    nat_side: types.NatSide


class NoIpNat(Removal):  # grammars/interfaces/ip_interface.yaml:129
    """``no ip nat [ natSide ]``, or ``default`` for ``no``."""

    ENTRY = "ip-nat"
    nat_side: types.NatSide | None = None
    default: bool = False


class IpRouteCacheFlowSampled(Command):  # grammars/interfaces/ip_interface.yaml:132
    """``ip route-cache flow sampled`` [recalled]."""

    ENTRY = "ip-route-cache-flow-sampled"
    enabled: bool = True


class NoIpRouteCacheFlowSampled(Removal):  # grammars/interfaces/ip_interface.yaml:132
    """``no ip route-cache flow sampled``, or ``default`` for ``no``."""

    ENTRY = "ip-route-cache-flow-sampled"
    default: bool = False


class InterfaceIpInspect(Command):  # grammars/interfaces/ip_interface.yaml:135
    """``ip inspect inspectName inspectSide`` [recalled]."""

    ENTRY = "interface-ip-inspect"
    inspect_name: str
    inspect_side: types.InspectSide


class NoInterfaceIpInspect(Removal):  # grammars/interfaces/ip_interface.yaml:135
    """``no ip inspect inspectName inspectSide``, or ``default`` for ``no``."""

    ENTRY = "interface-ip-inspect"
    inspect_name: str
    inspect_side: types.InspectSide
    default: bool = False


class IpAccessGroup(Command):  # grammars/interfaces/ip_interface.yaml:139
    """``ip access-group accessListName accessSide`` [recalled]."""

    ENTRY = "ip-access-group"
    access_list_name: str
    access_side: types.AccessSide


class NoIpAccessGroup(Removal):  # grammars/interfaces/ip_interface.yaml:139
    """``no ip access-group accessListName accessSide``, or ``default`` for ``no``."""

    ENTRY = "ip-access-group"
    access_list_name: str
    access_side: types.AccessSide
    default: bool = False


class IpSourcePrefix(Command):  # grammars/interfaces/ip_interface.yaml:143
    """``ip source-prefix ipAddress ipAddressMask`` [recalled]."""

    ENTRY = "ip-source-prefix"
    ip_address: Ipv4
    ip_address_mask: Ipv4


class NoIpSourcePrefix(Removal):  # grammars/interfaces/ip_interface.yaml:143
    """``no ip source-prefix ipAddress ipAddressMask``, or ``default`` for ``no``."""

    ENTRY = "ip-source-prefix"
    ip_address: Ipv4
    ip_address_mask: Ipv4
    default: bool = False


class IpDestinationPrefix(Command):  # grammars/interfaces/ip_interface.yaml:147
    """``ip destination-prefix ipAddress ipAddressMask`` [recalled]."""

    ENTRY = "ip-destination-prefix"
    ip_address: Ipv4
    ip_address_mask: Ipv4


class NoIpDestinationPrefix(Removal):  # grammars/interfaces/ip_interface.yaml:147
    """``no ip destination-prefix ipAddress ipAddressMask``, or ``default`` for ``no``."""

    ENTRY = "ip-destination-prefix"
    ip_address: Ipv4
    ip_address_mask: Ipv4
    default: bool = False


class IpMacValidate(Command):  # grammars/interfaces/ip_interface.yaml:151
    """``ip mac-validate [ validateMode ]`` [recalled]."""

    ENTRY = "ip-mac-validate"
    validate_mode: types.ValidateMode | None = None


class NoIpMacValidate(Removal):  # grammars/interfaces/ip_interface.yaml:151
    """``no ip mac-validate [ validateMode ]``, or ``default`` for ``no``."""

    ENTRY = "ip-mac-validate"
    validate_mode: types.ValidateMode | None = None
    default: bool = False


class InterfaceIpPolicy(Command):  # grammars/interfaces/ip_interface.yaml:154
    """``ip policy policySide policyName [ statistics statisticsState | merge | preserve ]*`` [recalled]."""

    ENTRY = "interface-ip-policy"
    policy_side: types.IpInterfacePolicySide
    policy_name: str
    statistics_state: types.StatisticsState | None = None
    merge: bool = False
    preserve: bool = False


class NoInterfaceIpPolicy(Removal):  # grammars/interfaces/ip_interface.yaml:154
    """``no ip policy policySide policyName [ statistics statisticsState | merge | preserve ]*``, or ``default`` for ``no``."""

    ENTRY = "interface-ip-policy"
    policy_side: types.IpInterfacePolicySide
    policy_name: str
    statistics_state: types.StatisticsState | None = None
    merge: bool = False
    preserve: bool = False
    default: bool = False


class IpAutoDetectIpSubscriber(Command):  # grammars/interfaces/ip_interface.yaml:160
    """``ip auto-detect ip-subscriber`` [recalled]."""

    ENTRY = "ip-auto-detect-ip-subscriber"
    enabled: bool = True


class NoIpAutoDetectIpSubscriber(Removal):  # grammars/interfaces/ip_interface.yaml:160
    """``no ip auto-detect ip-subscriber``, or ``default`` for ``no``."""

    ENTRY = "ip-auto-detect-ip-subscriber"
    default: bool = False


class IpAutoConfigureIpSubscriber(Command):  # grammars/interfaces/ip_interface.yaml:164
    """``ip auto-configure ip-subscriber [ include-primary | exclude-primary ]`` [recalled]."""

    ENTRY = "ip-auto-configure-ip-subscriber"
    include_primary: bool = False
    exclude_primary: bool = False


class NoIpAutoConfigureIpSubscriber(Removal):  # grammars/interfaces/ip_interface.yaml:164
    """``no ip auto-configure ip-subscriber [ include-primary | exclude-primary ]``, or ``default`` for ``no``."""

    ENTRY = "ip-auto-configure-ip-subscriber"
    include_primary: bool = False
    exclude_primary: bool = False
    default: bool = False


class IpInactivityTimer(Command):  # grammars/interfaces/ip_interface.yaml:169
    """``ip inactivity-timer demuxMinutes`` [recalled]."""

    ENTRY = "ip-inactivity-timer"
    demux_minutes: int


class NoIpInactivityTimer(Removal):  # grammars/interfaces/ip_interface.yaml:169
    """``no ip inactivity-timer [ demuxMinutes ]``, or ``default`` for ``no``."""

    ENTRY = "ip-inactivity-timer"
    demux_minutes: int | None = None
    default: bool = False


class IpUseFramedRoutesIpSubscriber(Command):  # grammars/interfaces/ip_interface.yaml:173
    """``ip use-framed-routes ip-subscriber`` [recalled]."""

    ENTRY = "ip-use-framed-routes-ip-subscriber"
    enabled: bool = True


class NoIpUseFramedRoutesIpSubscriber(Removal):  # grammars/interfaces/ip_interface.yaml:173
    """``no ip use-framed-routes ip-subscriber``, or ``default`` for ``no``."""

    ENTRY = "ip-use-framed-routes-ip-subscriber"
    default: bool = False


class IpRouteMapIpSubscriber(Command):  # grammars/interfaces/ip_interface.yaml:177
    """``ip route-map ip-subscriber mapName`` [recalled]."""

    ENTRY = "ip-route-map-ip-subscriber"
    map_name: str


class NoIpRouteMapIpSubscriber(Removal):  # grammars/interfaces/ip_interface.yaml:177
    """``no ip route-map ip-subscriber [ mapName ]``, or ``default`` for ``no``."""

    ENTRY = "ip-route-map-ip-subscriber"
    map_name: str | None = None
    default: bool = False


class IpBlockFragments(Command):  # grammars/interfaces/ip_interface.yaml:181
    """``ip block fragments`` [recalled]."""

    ENTRY = "ip-block-fragments"
    enabled: bool = True


class NoIpBlockFragments(Removal):  # grammars/interfaces/ip_interface.yaml:181
    """``no ip block fragments``, or ``default`` for ``no``."""

    ENTRY = "ip-block-fragments"
    default: bool = False


class IpInterfaceArp(Command):  # grammars/interfaces/ip_interface.yaml:185
    """``arp ipAddress interfaceType interfaceSpecifier macAddress [ validate ]`` [recalled]."""

    ENTRY = "ip-interface-arp"
    ip_address: Ipv4
    interface_type: types.InterfaceType
    interface_specifier: str
    mac_address: str
    validate: bool = False


class NoIpInterfaceArp(Removal):  # grammars/interfaces/ip_interface.yaml:185
    """``no arp ipAddress [ interfaceType interfaceSpecifier macAddress [ validate ] ]``, or ``default`` for ``no``."""

    ENTRY = "ip-interface-arp"
    ip_address: Ipv4
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    mac_address: str | None = None
    validate: bool = False
    default: bool = False


class IpAlwaysup(Command):  # grammars/interfaces/ip_interface.yaml:191
    """``ip alwaysup`` [recalled]."""

    ENTRY = "ip-alwaysup"
    enabled: bool = True


class NoIpAlwaysup(Removal):  # grammars/interfaces/ip_interface.yaml:191
    """``no ip alwaysup``, or ``default`` for ``no``."""

    ENTRY = "ip-alwaysup"
    default: bool = False


class IpDebounceTime(Command):  # grammars/interfaces/ip_interface.yaml:194
    """``ip debounce-time debounceMs`` [recalled]."""

    ENTRY = "ip-debounce-time"
    debounce_ms: int


class NoIpDebounceTime(Removal):  # grammars/interfaces/ip_interface.yaml:194
    """``no ip debounce-time [ debounceMs ]``, or ``default`` for ``no``."""

    ENTRY = "ip-debounce-time"
    debounce_ms: int | None = None
    default: bool = False


class IpSourceRoute(Command):  # grammars/interfaces/ip_interface.yaml:199
    """``ip source-route`` [recalled]."""

    ENTRY = "ip-source-route"
    enabled: bool = True


class NoIpSourceRoute(Removal):  # grammars/interfaces/ip_interface.yaml:199
    """``no ip source-route``, or ``default`` for ``no``."""

    ENTRY = "ip-source-route"
    default: bool = False


class IpTtl(Command):  # grammars/interfaces/ip_interface.yaml:203
    """``ip ttl ttlHops`` [recalled]."""

    ENTRY = "ip-ttl"
    ttl_hops: int


class NoIpTtl(Removal):  # grammars/interfaces/ip_interface.yaml:203
    """``no ip ttl [ ttlHops ]``, or ``default`` for ``no``."""

    ENTRY = "ip-ttl"
    ttl_hops: int | None = None
    default: bool = False


class IpServiceProfile(Command):  # grammars/interfaces/ip_interface.yaml:208
    """``ip service-profile serviceProfile`` [recalled]."""

    ENTRY = "ip-service-profile"
    service_profile: str


class NoIpServiceProfile(Removal):  # grammars/interfaces/ip_interface.yaml:208
    """``no ip service-profile serviceProfile``, or ``default`` for ``no``."""

    ENTRY = "ip-service-profile"
    service_profile: str
    default: bool = False


class ServiceProfileUserName(Command):  # grammars/interfaces/ip_interface.yaml:214
    """``user-name serviceUser`` [recalled]."""

    ENTRY = "service-profile-user-name"
    service_user: str


class NoServiceProfileUserName(Removal):  # grammars/interfaces/ip_interface.yaml:214
    """``no user-name [ serviceUser ]``, or ``default`` for ``no``."""

    ENTRY = "service-profile-user-name"
    service_user: str | None = None
    default: bool = False


class ServiceProfileUserPrefix(Command):  # grammars/interfaces/ip_interface.yaml:218
    """``user-prefix serviceUser`` [recalled]."""

    ENTRY = "service-profile-user-prefix"
    service_user: str


class NoServiceProfileUserPrefix(Removal):  # grammars/interfaces/ip_interface.yaml:218
    """``no user-prefix [ serviceUser ]``, or ``default`` for ``no``."""

    ENTRY = "service-profile-user-prefix"
    service_user: str | None = None
    default: bool = False


class ServiceProfileDomain(Command):  # grammars/interfaces/ip_interface.yaml:222
    """``domain domainName`` [recalled]."""

    ENTRY = "service-profile-domain"
    domain_name: str


class NoServiceProfileDomain(Removal):  # grammars/interfaces/ip_interface.yaml:222
    """``no domain [ domainName ]``, or ``default`` for ``no``."""

    ENTRY = "service-profile-domain"
    domain_name: str | None = None
    default: bool = False


class ServiceProfilePassword(Command):  # grammars/interfaces/ip_interface.yaml:226
    """``password [ passwordForm ] passwordText`` [recalled]."""

    ENTRY = "service-profile-password"
    password_text: str
    password_form: types.PasswordForm | None = None


class NoServiceProfilePassword(Removal):  # grammars/interfaces/ip_interface.yaml:226
    """``no password [ [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "service-profile-password"
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class ServiceProfileInclude(Command):  # grammars/interfaces/ip_interface.yaml:232
    """``include included`` [recalled]."""

    ENTRY = "service-profile-include"
    included: types.Included


class NoServiceProfileInclude(Removal):  # grammars/interfaces/ip_interface.yaml:232
    """``no include included``, or ``default`` for ``no``."""

    ENTRY = "service-profile-include"
    included: types.Included
    default: bool = False

"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class RouterBgp(Command):  # grammars/routing/bgp.yaml:124
    """``router bgp asNumber`` [recalled]."""

    ENTRY = "router-bgp"
    as_number: int


class NoRouterBgp(Removal):  # grammars/routing/bgp.yaml:124
    """``no router bgp [ asNumber ]``, or ``default`` for ``no``."""

    ENTRY = "router-bgp"
    as_number: int | None = None
    default: bool = False


class IpBgpCommunityNewFormat(Command):  # grammars/routing/bgp.yaml:130
    """``ip bgp-community new-format`` [recalled]."""

    ENTRY = "ip-bgp-community-new-format"


class NoIpBgpCommunityNewFormat(Removal):  # grammars/routing/bgp.yaml:130
    """``no ip bgp-community new-format``, or ``default`` for ``no``."""

    ENTRY = "ip-bgp-community-new-format"
    default: bool = False


class BgpAddressFamily(Command):  # grammars/routing/bgp.yaml:135
    """``address-family families [ subFamily ] [ vrf vrfName ]`` [recalled]."""

    ENTRY = "bgp-address-family"
    families: types.Families
    sub_family: types.SubFamily | None = None
    vrf_name: str | None = None


class NoBgpAddressFamily(Removal):  # grammars/routing/bgp.yaml:135
    """``no address-family families [ subFamily ] [ vrf vrfName ]``, or ``default`` for ``no``."""

    ENTRY = "bgp-address-family"
    families: types.Families
    sub_family: types.SubFamily | None = None
    vrf_name: str | None = None
    default: bool = False


class BgpRouterId(Command):  # grammars/routing/bgp.yaml:142
    """``bgp router-id ipAddress`` [recalled]."""

    ENTRY = "bgp-router-id"
    ip_address: Ipv4


class NoBgpRouterId(Removal):  # grammars/routing/bgp.yaml:142
    """``no bgp router-id [ ipAddress ]``, or ``default`` for ``no``."""

    ENTRY = "bgp-router-id"
    ip_address: Ipv4 | None = None
    default: bool = False


class BgpClusterId(Command):  # grammars/routing/bgp.yaml:146
    """``bgp cluster-id clusterId`` [recalled]."""

    ENTRY = "bgp-cluster-id"
    cluster_id: Ipv4


class NoBgpClusterId(Removal):  # grammars/routing/bgp.yaml:146
    """``no bgp cluster-id [ clusterId ]``, or ``default`` for ``no``."""

    ENTRY = "bgp-cluster-id"
    cluster_id: Ipv4 | None = None
    default: bool = False


class BgpConfederationIdentifier(Command):  # grammars/routing/bgp.yaml:150
    """``bgp confederation identifier confederationId`` [recalled]."""

    ENTRY = "bgp-confederation-identifier"
    confederation_id: int


class NoBgpConfederationIdentifier(Removal):  # grammars/routing/bgp.yaml:150
    """``no bgp confederation identifier [ confederationId ]``, or ``default`` for ``no``."""

    ENTRY = "bgp-confederation-identifier"
    confederation_id: int | None = None
    default: bool = False


class BgpConfederationPeers(Command):  # grammars/routing/bgp.yaml:154
    """``bgp confederation peers asNumber`` [recalled]."""

    ENTRY = "bgp-confederation-peers"
    as_number: int


class NoBgpConfederationPeers(Removal):  # grammars/routing/bgp.yaml:154
    """``no bgp confederation peers asNumber``, or ``default`` for ``no``."""

    ENTRY = "bgp-confederation-peers"
    as_number: int
    default: bool = False


class BgpClientToClientReflection(Command):  # grammars/routing/bgp.yaml:158
    """``bgp client-to-client reflection`` [recalled]."""

    ENTRY = "bgp-client-to-client-reflection"
    enabled: bool = True


class NoBgpClientToClientReflection(Removal):  # grammars/routing/bgp.yaml:158
    """``no bgp client-to-client reflection``, or ``default`` for ``no``."""

    ENTRY = "bgp-client-to-client-reflection"
    default: bool = False


class BgpAlwaysCompareMed(Command):  # grammars/routing/bgp.yaml:162
    """``bgp always-compare-med`` [recalled]."""

    ENTRY = "bgp-always-compare-med"
    enabled: bool = True


class NoBgpAlwaysCompareMed(Removal):  # grammars/routing/bgp.yaml:162
    """``no bgp always-compare-med``, or ``default`` for ``no``."""

    ENTRY = "bgp-always-compare-med"
    default: bool = False


class BgpBestpathMedConfed(Command):  # grammars/routing/bgp.yaml:166
    """``bgp bestpath med confed`` [recalled]."""

    ENTRY = "bgp-bestpath-med-confed"
    enabled: bool = True


class NoBgpBestpathMedConfed(Removal):  # grammars/routing/bgp.yaml:166
    """``no bgp bestpath med confed``, or ``default`` for ``no``."""

    ENTRY = "bgp-bestpath-med-confed"
    default: bool = False


class BgpBestpathMedMissingAsWorst(Command):  # grammars/routing/bgp.yaml:170
    """``bgp bestpath med missing-as-worst`` [recalled]."""

    ENTRY = "bgp-bestpath-med-missing-as-worst"
    enabled: bool = True


class NoBgpBestpathMedMissingAsWorst(Removal):  # grammars/routing/bgp.yaml:170
    """``no bgp bestpath med missing-as-worst``, or ``default`` for ``no``."""

    ENTRY = "bgp-bestpath-med-missing-as-worst"
    default: bool = False


class BgpDeterministicMed(Command):  # grammars/routing/bgp.yaml:174
    """``bgp deterministic-med`` [recalled]."""

    ENTRY = "bgp-deterministic-med"
    enabled: bool = True


class NoBgpDeterministicMed(Removal):  # grammars/routing/bgp.yaml:174
    """``no bgp deterministic-med``, or ``default`` for ``no``."""

    ENTRY = "bgp-deterministic-med"
    default: bool = False


class BgpDefaultLocalPreference(Command):  # grammars/routing/bgp.yaml:178
    """``bgp default local-preference preference`` [recalled]."""

    ENTRY = "bgp-default-local-preference"
    preference: int


class NoBgpDefaultLocalPreference(Removal):  # grammars/routing/bgp.yaml:178
    """``no bgp default local-preference [ preference ]``, or ``default`` for ``no``."""

    ENTRY = "bgp-default-local-preference"
    preference: int | None = None
    default: bool = False


class BgpDefaultIpv4Unicast(Command):  # grammars/routing/bgp.yaml:182
    """``bgp default ipv4-unicast`` [recalled]."""

    ENTRY = "bgp-default-ipv4-unicast"
    enabled: bool = True


class NoBgpDefaultIpv4Unicast(Removal):  # grammars/routing/bgp.yaml:182
    """``no bgp default ipv4-unicast``, or ``default`` for ``no``."""

    ENTRY = "bgp-default-ipv4-unicast"
    default: bool = False


class BgpLogNeighborChanges(Command):  # grammars/routing/bgp.yaml:186
    """``bgp log-neighbor-changes`` [recalled]."""

    ENTRY = "bgp-log-neighbor-changes"
    enabled: bool = True


class NoBgpLogNeighborChanges(Removal):  # grammars/routing/bgp.yaml:186
    """``no bgp log-neighbor-changes``, or ``default`` for ``no``."""

    ENTRY = "bgp-log-neighbor-changes"
    default: bool = False


class BgpFastExternalFallover(Command):  # grammars/routing/bgp.yaml:190
    """``bgp fast-external-fallover`` [recalled]."""

    ENTRY = "bgp-fast-external-fallover"
    enabled: bool = True


class NoBgpFastExternalFallover(Removal):  # grammars/routing/bgp.yaml:190
    """``no bgp fast-external-fallover``, or ``default`` for ``no``."""

    ENTRY = "bgp-fast-external-fallover"
    default: bool = False


class BgpEnforceFirstAs(Command):  # grammars/routing/bgp.yaml:194
    """``bgp enforce-first-as`` [recalled]."""

    ENTRY = "bgp-enforce-first-as"
    enabled: bool = True


class NoBgpEnforceFirstAs(Removal):  # grammars/routing/bgp.yaml:194
    """``no bgp enforce-first-as``, or ``default`` for ``no``."""

    ENTRY = "bgp-enforce-first-as"
    default: bool = False


class BgpRedistributeInternal(Command):  # grammars/routing/bgp.yaml:198
    """``bgp redistribute-internal`` [recalled]."""

    ENTRY = "bgp-redistribute-internal"
    enabled: bool = True


class NoBgpRedistributeInternal(Removal):  # grammars/routing/bgp.yaml:198
    """``no bgp redistribute-internal``, or ``default`` for ``no``."""

    ENTRY = "bgp-redistribute-internal"
    default: bool = False


class BgpShutdown(Command):  # grammars/routing/bgp.yaml:202
    """``bgp shutdown`` [recalled]."""

    ENTRY = "bgp-shutdown"
    enabled: bool = True


class NoBgpShutdown(Removal):  # grammars/routing/bgp.yaml:202
    """``no bgp shutdown``, or ``default`` for ``no``."""

    ENTRY = "bgp-shutdown"
    default: bool = False


class BgpGracefulRestart(Command):  # grammars/routing/bgp.yaml:206
    """``bgp graceful-restart`` [recalled]."""

    ENTRY = "bgp-graceful-restart"


class NoBgpGracefulRestart(Removal):  # grammars/routing/bgp.yaml:206
    """``no bgp graceful-restart``, or ``default`` for ``no``."""

    ENTRY = "bgp-graceful-restart"
    default: bool = False


class BgpGracefulRestartRestartTime(Command):  # grammars/routing/bgp.yaml:210
    """``bgp graceful-restart restart-time restartSeconds`` [recalled]."""

    ENTRY = "bgp-graceful-restart-restart-time"
    restart_seconds: int


class NoBgpGracefulRestartRestartTime(Removal):  # grammars/routing/bgp.yaml:210
    """``no bgp graceful-restart restart-time [ restartSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "bgp-graceful-restart-restart-time"
    restart_seconds: int | None = None
    default: bool = False


class BgpGracefulRestartStalepathsTime(Command):  # grammars/routing/bgp.yaml:214
    """``bgp graceful-restart stalepaths-time restartSeconds`` [recalled]."""

    ENTRY = "bgp-graceful-restart-stalepaths-time"
    restart_seconds: int


class NoBgpGracefulRestartStalepathsTime(Removal):  # grammars/routing/bgp.yaml:214
    """``no bgp graceful-restart stalepaths-time [ restartSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "bgp-graceful-restart-stalepaths-time"
    restart_seconds: int | None = None
    default: bool = False


class BgpMaxasLimit(Command):  # grammars/routing/bgp.yaml:218
    """``bgp maxas-limit bgpAsLimit`` [recalled]."""

    ENTRY = "bgp-maxas-limit"
    bgp_as_limit: int


class NoBgpMaxasLimit(Removal):  # grammars/routing/bgp.yaml:218
    """``no bgp maxas-limit [ bgpAsLimit ]``, or ``default`` for ``no``."""

    ENTRY = "bgp-maxas-limit"
    bgp_as_limit: int | None = None
    default: bool = False


class TimersBgp(Command):  # grammars/routing/bgp.yaml:222
    """``timers bgp keepSeconds holdSeconds`` [recalled]."""

    ENTRY = "timers-bgp"
    keep_seconds: int
    hold_seconds: int


class NoTimersBgp(Removal):  # grammars/routing/bgp.yaml:222
    """``no timers bgp [ keepSeconds holdSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "timers-bgp"
    keep_seconds: int | None = None
    hold_seconds: int | None = None
    default: bool = False


class DistanceBgp(Command):  # grammars/routing/bgp.yaml:226
    """``distance bgp externalDistance internalDistance localDistance`` [recalled]."""

    ENTRY = "distance-bgp"
    external_distance: int
    internal_distance: int
    local_distance: int


class NoDistanceBgp(Removal):  # grammars/routing/bgp.yaml:226
    """``no distance bgp [ externalDistance internalDistance localDistance ]``, or ``default`` for ``no``."""

    ENTRY = "distance-bgp"
    external_distance: int | None = None
    internal_distance: int | None = None
    local_distance: int | None = None
    default: bool = False


class BgpDampening(Command):  # grammars/routing/bgp.yaml:229
    """``bgp dampening [ halfLife reuseLimit suppressLimit maximumSuppress ] [ route-map mapName ]`` [recalled]."""

    ENTRY = "bgp-dampening"
    half_life: int | None = None
    reuse_limit: int | None = None
    suppress_limit: int | None = None
    maximum_suppress: int | None = None
    map_name: str | None = None


class NoBgpDampening(Removal):  # grammars/routing/bgp.yaml:229
    """``no bgp dampening [ halfLife reuseLimit suppressLimit maximumSuppress ] [ route-map mapName ]``, or ``default`` for ``no``."""

    ENTRY = "bgp-dampening"
    half_life: int | None = None
    reuse_limit: int | None = None
    suppress_limit: int | None = None
    maximum_suppress: int | None = None
    map_name: str | None = None
    default: bool = False


class BgpNetwork(Command):  # grammars/routing/bgp.yaml:233
    """``network ipAddress [ mask ipAddressMask ] [ route-map mapName | weight weight2 | backdoor ]*`` [recalled]."""

    ENTRY = "bgp-network"
    ip_address: Ipv4
    ip_address_mask: Ipv4 | None = None
    map_name: str | None = None
    weight2: int | None = None
    backdoor: bool = False


class NoBgpNetwork(Removal):  # grammars/routing/bgp.yaml:233
    """``no network ipAddress [ mask ipAddressMask ] [ route-map mapName | weight weight2 | backdoor ]*``, or ``default`` for ``no``."""

    ENTRY = "bgp-network"
    ip_address: Ipv4
    ip_address_mask: Ipv4 | None = None
    map_name: str | None = None
    weight2: int | None = None
    backdoor: bool = False
    default: bool = False


class BgpAggregateAddress(Command):  # grammars/routing/bgp.yaml:238
    """``aggregate-address ipAddress ipAddressMask [ as-set | summary-only | suppress-map suppressMap | attribute-map attributeMap | advertise-map advertiseMap ]*`` [recalled]."""

    ENTRY = "bgp-aggregate-address"
    ip_address: Ipv4
    ip_address_mask: Ipv4
    as_set: bool = False
    summary_only: bool = False
    suppress_map: str | None = None
    attribute_map: str | None = None
    advertise_map: str | None = None


class NoBgpAggregateAddress(Removal):  # grammars/routing/bgp.yaml:238
    """``no aggregate-address ipAddress ipAddressMask [ as-set | summary-only | suppress-map suppressMap | attribute-map attributeMap | advertise-map advertiseMap ]*``, or ``default`` for ``no``."""

    ENTRY = "bgp-aggregate-address"
    ip_address: Ipv4
    ip_address_mask: Ipv4
    as_set: bool = False
    summary_only: bool = False
    suppress_map: str | None = None
    attribute_map: str | None = None
    advertise_map: str | None = None
    default: bool = False


class BgpRedistribute(Command):  # grammars/routing/bgp.yaml:243
    """``redistribute bgpSource [ metric bgpMetric | route-map mapName | weight weight2 ]*`` [recalled]."""

    ENTRY = "bgp-redistribute"
    bgp_source: types.BgpSource
    bgp_metric: int | None = None
    map_name: str | None = None
    weight2: int | None = None


class NoBgpRedistribute(Removal):  # grammars/routing/bgp.yaml:243
    """``no redistribute bgpSource [ metric bgpMetric | route-map mapName | weight weight2 ]*``, or ``default`` for ``no``."""

    ENTRY = "bgp-redistribute"
    bgp_source: types.BgpSource
    bgp_metric: int | None = None
    map_name: str | None = None
    weight2: int | None = None
    default: bool = False


class BgpDefaultInformationOriginate(Command):  # grammars/routing/bgp.yaml:248
    """``default-information originate`` [recalled]."""

    ENTRY = "bgp-default-information-originate"
    enabled: bool = True


class NoBgpDefaultInformationOriginate(Removal):  # grammars/routing/bgp.yaml:248
    """``no default-information originate``, or ``default`` for ``no``."""

    ENTRY = "bgp-default-information-originate"
    default: bool = False


class BgpMaximumPaths(Command):  # grammars/routing/bgp.yaml:251
    """``maximum-paths { ibgp ibgpPaths | eibgp eibgpPaths | paths }`` [recalled]."""

    ENTRY = "bgp-maximum-paths"
    ibgp_paths: int | None = None
    eibgp_paths: int | None = None
    paths: int | None = None


class NoBgpMaximumPaths(Removal):  # grammars/routing/bgp.yaml:251
    """``no maximum-paths [ { ibgp ibgpPaths | eibgp eibgpPaths | paths } ]``, or ``default`` for ``no``."""

    ENTRY = "bgp-maximum-paths"
    ibgp_paths: int | None = None
    eibgp_paths: int | None = None
    paths: int | None = None
    default: bool = False


class BgpAutoSummary(Command):  # grammars/routing/bgp.yaml:255
    """``auto-summary`` [recalled]."""

    ENTRY = "bgp-auto-summary"
    enabled: bool = True


class NoBgpAutoSummary(Removal):  # grammars/routing/bgp.yaml:255
    """``no auto-summary``, or ``default`` for ``no``."""

    ENTRY = "bgp-auto-summary"
    default: bool = False


class BgpSynchronization(Command):  # grammars/routing/bgp.yaml:258
    """``synchronization`` [recalled]."""

    ENTRY = "bgp-synchronization"
    enabled: bool = True


class NoBgpSynchronization(Removal):  # grammars/routing/bgp.yaml:258
    """``no synchronization``, or ``default`` for ``no``."""

    ENTRY = "bgp-synchronization"
    default: bool = False


class BgpCheckVpnNextHops(Command):  # grammars/routing/bgp.yaml:261
    """``check-vpn-next-hops`` [recalled]."""

    ENTRY = "bgp-check-vpn-next-hops"
    enabled: bool = True


class NoBgpCheckVpnNextHops(Removal):  # grammars/routing/bgp.yaml:261
    """``no check-vpn-next-hops``, or ``default`` for ``no``."""

    ENTRY = "bgp-check-vpn-next-hops"
    default: bool = False


class BgpTableMap(Command):  # grammars/routing/bgp.yaml:264
    """``table-map mapName`` [recalled]."""

    ENTRY = "bgp-table-map"
    map_name: str


class NoBgpTableMap(Removal):  # grammars/routing/bgp.yaml:264
    """``no table-map [ mapName ]``, or ``default`` for ``no``."""

    ENTRY = "bgp-table-map"
    map_name: str | None = None
    default: bool = False


class BgpNeighborRemoteAs(Command):  # grammars/routing/bgp.yaml:267
    """``neighbor bgpPeer remote-as asNumber`` [recalled]."""

    ENTRY = "bgp-neighbor-remote-as"
    bgp_peer: str
    as_number: int


class NoBgpNeighborRemoteAs(Removal):  # grammars/routing/bgp.yaml:267
    """``no neighbor bgpPeer remote-as [ asNumber ]``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-remote-as"
    bgp_peer: str
    as_number: int | None = None
    default: bool = False


class BgpNeighborPeerGroupDefine(Command):  # grammars/routing/bgp.yaml:271
    """``neighbor bgpPeer peer-group`` [recalled]."""

    ENTRY = "bgp-neighbor-peer-group-define"
    bgp_peer: str


class NoBgpNeighborPeerGroupDefine(Removal):  # grammars/routing/bgp.yaml:271
    """``no neighbor bgpPeer peer-group``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-peer-group-define"
    bgp_peer: str
    default: bool = False


class BgpNeighborPeerGroupMember(Command):  # grammars/routing/bgp.yaml:274
    """``neighbor bgpPeer peer-group peerGroup`` [recalled]."""

    ENTRY = "bgp-neighbor-peer-group-member"
    bgp_peer: str
    peer_group: str


class NoBgpNeighborPeerGroupMember(Removal):  # grammars/routing/bgp.yaml:274
    """``no neighbor bgpPeer peer-group peerGroup``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-peer-group-member"
    bgp_peer: str
    peer_group: str
    default: bool = False


class BgpNeighborDescription(Command):  # grammars/routing/bgp.yaml:279
    """``neighbor bgpPeer description text`` [recalled]."""

    ENTRY = "bgp-neighbor-description"
    bgp_peer: str
    text: str


class NoBgpNeighborDescription(Removal):  # grammars/routing/bgp.yaml:279
    """``no neighbor bgpPeer description [ text ]``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-description"
    bgp_peer: str
    text: str | None = None
    default: bool = False


class BgpNeighborUpdateSource(Command):  # grammars/routing/bgp.yaml:283
    """``neighbor bgpPeer update-source { localAddress | interfaceType interfaceSpecifier }`` [recalled]."""

    ENTRY = "bgp-neighbor-update-source"
    bgp_peer: str
    local_address: Ipv4 | None = None
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None


class NoBgpNeighborUpdateSource(Removal):  # grammars/routing/bgp.yaml:283
    """``no neighbor bgpPeer update-source [ { localAddress | interfaceType interfaceSpecifier } ]``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-update-source"
    bgp_peer: str
    local_address: Ipv4 | None = None
    interface_type: types.InterfaceType | None = None
    interface_specifier: str | None = None
    default: bool = False


class BgpNeighborNextHopSelf(Command):  # grammars/routing/bgp.yaml:287
    """``neighbor bgpPeer next-hop-self`` [recalled]."""

    ENTRY = "bgp-neighbor-next-hop-self"
    bgp_peer: str


class NoBgpNeighborNextHopSelf(Removal):  # grammars/routing/bgp.yaml:287
    """``no neighbor bgpPeer next-hop-self``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-next-hop-self"
    bgp_peer: str
    default: bool = False


class BgpNeighborNextHopUnchanged(Command):  # grammars/routing/bgp.yaml:290
    """``neighbor bgpPeer next-hop-unchanged`` [recalled]."""

    ENTRY = "bgp-neighbor-next-hop-unchanged"
    bgp_peer: str


class NoBgpNeighborNextHopUnchanged(Removal):  # grammars/routing/bgp.yaml:290
    """``no neighbor bgpPeer next-hop-unchanged``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-next-hop-unchanged"
    bgp_peer: str
    default: bool = False


class BgpNeighborActivate(Command):  # grammars/routing/bgp.yaml:293
    """``neighbor bgpPeer activate`` [recalled]."""

    ENTRY = "bgp-neighbor-activate"
    bgp_peer: str


class NoBgpNeighborActivate(Removal):  # grammars/routing/bgp.yaml:293
    """``no neighbor bgpPeer activate``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-activate"
    bgp_peer: str
    default: bool = False


class BgpNeighborShutdown(Command):  # grammars/routing/bgp.yaml:296
    """``neighbor bgpPeer shutdown`` [recalled]."""

    ENTRY = "bgp-neighbor-shutdown"
    bgp_peer: str


class NoBgpNeighborShutdown(Removal):  # grammars/routing/bgp.yaml:296
    """``no neighbor bgpPeer shutdown``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-shutdown"
    bgp_peer: str
    default: bool = False


class BgpNeighborPassive(Command):  # grammars/routing/bgp.yaml:299
    """``neighbor bgpPeer passive`` [recalled]."""

    ENTRY = "bgp-neighbor-passive"
    bgp_peer: str


class NoBgpNeighborPassive(Removal):  # grammars/routing/bgp.yaml:299
    """``no neighbor bgpPeer passive``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-passive"
    bgp_peer: str
    default: bool = False


class BgpNeighborRouteReflectorClient(Command):  # grammars/routing/bgp.yaml:302
    """``neighbor bgpPeer route-reflector-client`` [recalled]."""

    ENTRY = "bgp-neighbor-route-reflector-client"
    bgp_peer: str


class NoBgpNeighborRouteReflectorClient(Removal):  # grammars/routing/bgp.yaml:302
    """``no neighbor bgpPeer route-reflector-client``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-route-reflector-client"
    bgp_peer: str
    default: bool = False


class BgpNeighborSoftReconfigurationInbound(Command):  # grammars/routing/bgp.yaml:305
    """``neighbor bgpPeer soft-reconfiguration inbound`` [recalled]."""

    ENTRY = "bgp-neighbor-soft-reconfiguration-inbound"
    bgp_peer: str


class NoBgpNeighborSoftReconfigurationInbound(Removal):  # grammars/routing/bgp.yaml:305
    """``no neighbor bgpPeer soft-reconfiguration inbound``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-soft-reconfiguration-inbound"
    bgp_peer: str
    default: bool = False


class BgpNeighborRemovePrivateAs(Command):  # grammars/routing/bgp.yaml:309
    """``neighbor bgpPeer remove-private-as`` [recalled]."""

    ENTRY = "bgp-neighbor-remove-private-as"
    bgp_peer: str


class NoBgpNeighborRemovePrivateAs(Removal):  # grammars/routing/bgp.yaml:309
    """``no neighbor bgpPeer remove-private-as``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-remove-private-as"
    bgp_peer: str
    default: bool = False


class BgpNeighborAsOverride(Command):  # grammars/routing/bgp.yaml:312
    """``neighbor bgpPeer as-override`` [recalled]."""

    ENTRY = "bgp-neighbor-as-override"
    bgp_peer: str


class NoBgpNeighborAsOverride(Removal):  # grammars/routing/bgp.yaml:312
    """``no neighbor bgpPeer as-override``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-as-override"
    bgp_peer: str
    default: bool = False


class BgpNeighborAllowasIn(Command):  # grammars/routing/bgp.yaml:315
    """``neighbor bgpPeer allowas-in [ timesAllowed ]`` [recalled]."""

    ENTRY = "bgp-neighbor-allowas-in"
    bgp_peer: str
    times_allowed: int | None = None


class NoBgpNeighborAllowasIn(Removal):  # grammars/routing/bgp.yaml:315
    """``no neighbor bgpPeer allowas-in [ timesAllowed ]``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-allowas-in"
    bgp_peer: str
    times_allowed: int | None = None
    default: bool = False


class BgpNeighborLocalAs(Command):  # grammars/routing/bgp.yaml:319
    """``neighbor bgpPeer local-as asNumber`` [recalled]."""

    ENTRY = "bgp-neighbor-local-as"
    bgp_peer: str
    as_number: int


class NoBgpNeighborLocalAs(Removal):  # grammars/routing/bgp.yaml:319
    """``no neighbor bgpPeer local-as [ asNumber ]``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-local-as"
    bgp_peer: str
    as_number: int | None = None
    default: bool = False


class BgpNeighborPassword(Command):  # grammars/routing/bgp.yaml:323
    """``neighbor bgpPeer password [ passwordForm ] passwordText`` [recalled]."""

    ENTRY = "bgp-neighbor-password"
    bgp_peer: str
    password_text: str
    password_form: types.PasswordForm | None = None


class NoBgpNeighborPassword(Removal):  # grammars/routing/bgp.yaml:323
    """``no neighbor bgpPeer password [ [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-password"
    bgp_peer: str
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class BgpNeighborTimers(Command):  # grammars/routing/bgp.yaml:328
    """``neighbor bgpPeer timers keepSeconds holdSeconds`` [recalled]."""

    ENTRY = "bgp-neighbor-timers"
    bgp_peer: str
    keep_seconds: int
    hold_seconds: int


class NoBgpNeighborTimers(Removal):  # grammars/routing/bgp.yaml:328
    """``no neighbor bgpPeer timers [ keepSeconds holdSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-timers"
    bgp_peer: str
    keep_seconds: int | None = None
    hold_seconds: int | None = None
    default: bool = False


class BgpNeighborAdvertisementInterval(Command):  # grammars/routing/bgp.yaml:332
    """``neighbor bgpPeer advertisement-interval advertSeconds`` [recalled]."""

    ENTRY = "bgp-neighbor-advertisement-interval"
    bgp_peer: str
    advert_seconds: int


class NoBgpNeighborAdvertisementInterval(Removal):  # grammars/routing/bgp.yaml:332
    """``no neighbor bgpPeer advertisement-interval [ advertSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-advertisement-interval"
    bgp_peer: str
    advert_seconds: int | None = None
    default: bool = False


class NeighborEbgpMultihop(Command):  # grammars/routing/bgp.yaml:336
    """``neighbor bgpPeer ebgp-multihop [ hopCount ]`` [recalled]."""

    ENTRY = "neighbor-ebgp-multihop"
    bgp_peer: str
    hop_count: int | None = None


class NoNeighborEbgpMultihop(Removal):  # grammars/routing/bgp.yaml:336
    """``no neighbor bgpPeer ebgp-multihop [ hopCount ]``, or ``default`` for ``no``."""

    ENTRY = "neighbor-ebgp-multihop"
    bgp_peer: str
    hop_count: int | None = None
    default: bool = False


class BgpNeighborMaximumPrefix(Command):  # grammars/routing/bgp.yaml:340
    """``neighbor bgpPeer maximum-prefix maximumRoutes [ percentage ] [ warning-only | restart restartMinutes ]`` [recalled]."""

    ENTRY = "bgp-neighbor-maximum-prefix"
    bgp_peer: str
    maximum_routes: int
    percentage: int | None = None
    warning_only: bool = False
    restart_minutes: int | None = None


class NoBgpNeighborMaximumPrefix(Removal):  # grammars/routing/bgp.yaml:340
    """``no neighbor bgpPeer maximum-prefix [ maximumRoutes [ percentage ] [ warning-only | restart restartMinutes ] ]``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-maximum-prefix"
    bgp_peer: str
    maximum_routes: int | None = None
    percentage: int | None = None
    warning_only: bool = False
    restart_minutes: int | None = None
    default: bool = False


class BgpNeighborRouteMap(Command):  # grammars/routing/bgp.yaml:345
    """``neighbor bgpPeer route-map mapName mapDirection`` [recalled]."""

    ENTRY = "bgp-neighbor-route-map"
    bgp_peer: str
    map_name: str
    map_direction: types.MapDirection


class NoBgpNeighborRouteMap(Removal):  # grammars/routing/bgp.yaml:345
    """``no neighbor bgpPeer route-map mapName mapDirection``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-route-map"
    bgp_peer: str
    map_name: str
    map_direction: types.MapDirection
    default: bool = False


class BgpNeighborPrefixList(Command):  # grammars/routing/bgp.yaml:349
    """``neighbor bgpPeer prefix-list listName mapDirection`` [recalled]."""

    ENTRY = "bgp-neighbor-prefix-list"
    bgp_peer: str
    list_name: str
    map_direction: types.MapDirection


class NoBgpNeighborPrefixList(Removal):  # grammars/routing/bgp.yaml:349
    """``no neighbor bgpPeer prefix-list listName mapDirection``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-prefix-list"
    bgp_peer: str
    list_name: str
    map_direction: types.MapDirection
    default: bool = False


class BgpNeighborPrefixTree(Command):  # grammars/routing/bgp.yaml:353
    """``neighbor bgpPeer prefix-tree listName mapDirection`` [recalled]."""

    ENTRY = "bgp-neighbor-prefix-tree"
    bgp_peer: str
    list_name: str
    map_direction: types.MapDirection


class NoBgpNeighborPrefixTree(Removal):  # grammars/routing/bgp.yaml:353
    """``no neighbor bgpPeer prefix-tree listName mapDirection``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-prefix-tree"
    bgp_peer: str
    list_name: str
    map_direction: types.MapDirection
    default: bool = False


class BgpNeighborDistributeList(Command):  # grammars/routing/bgp.yaml:357
    """``neighbor bgpPeer distribute-list listName mapDirection`` [recalled]."""

    ENTRY = "bgp-neighbor-distribute-list"
    bgp_peer: str
    list_name: str
    map_direction: types.MapDirection


class NoBgpNeighborDistributeList(Removal):  # grammars/routing/bgp.yaml:357
    """``no neighbor bgpPeer distribute-list listName mapDirection``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-distribute-list"
    bgp_peer: str
    list_name: str
    map_direction: types.MapDirection
    default: bool = False


class BgpNeighborFilterList(Command):  # grammars/routing/bgp.yaml:361
    """``neighbor bgpPeer filter-list listName mapDirection`` [recalled]."""

    ENTRY = "bgp-neighbor-filter-list"
    bgp_peer: str
    list_name: str
    map_direction: types.MapDirection


class NoBgpNeighborFilterList(Removal):  # grammars/routing/bgp.yaml:361
    """``no neighbor bgpPeer filter-list listName mapDirection``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-filter-list"
    bgp_peer: str
    list_name: str
    map_direction: types.MapDirection
    default: bool = False


class BgpNeighborDefaultOriginate(Command):  # grammars/routing/bgp.yaml:365
    """``neighbor bgpPeer default-originate [ route-map mapName ]`` [recalled]."""

    ENTRY = "bgp-neighbor-default-originate"
    bgp_peer: str
    map_name: str | None = None


class NoBgpNeighborDefaultOriginate(Removal):  # grammars/routing/bgp.yaml:365
    """``no neighbor bgpPeer default-originate [ route-map mapName ]``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-default-originate"
    bgp_peer: str
    map_name: str | None = None
    default: bool = False


class BgpNeighborSendCommunity(Command):  # grammars/routing/bgp.yaml:370
    """``neighbor bgpPeer send-community [ communityKind ]`` [recalled]."""

    ENTRY = "bgp-neighbor-send-community"
    bgp_peer: str
    community_kind: types.CommunityKind | None = None


class NoBgpNeighborSendCommunity(Removal):  # grammars/routing/bgp.yaml:370
    """``no neighbor bgpPeer send-community [ communityKind ]``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-send-community"
    bgp_peer: str
    community_kind: types.CommunityKind | None = None
    default: bool = False


class BgpNeighborSendLabel(Command):  # grammars/routing/bgp.yaml:374
    """``neighbor bgpPeer send-label`` [recalled]."""

    ENTRY = "bgp-neighbor-send-label"
    bgp_peer: str


class NoBgpNeighborSendLabel(Removal):  # grammars/routing/bgp.yaml:374
    """``no neighbor bgpPeer send-label``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-send-label"
    bgp_peer: str
    default: bool = False


class BgpNeighborWeight(Command):  # grammars/routing/bgp.yaml:377
    """``neighbor bgpPeer weight weight2`` [recalled]."""

    ENTRY = "bgp-neighbor-weight"
    bgp_peer: str
    weight2: int


class NoBgpNeighborWeight(Removal):  # grammars/routing/bgp.yaml:377
    """``no neighbor bgpPeer weight [ weight2 ]``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-weight"
    bgp_peer: str
    weight2: int | None = None
    default: bool = False


class BgpNeighborClusterId(Command):  # grammars/routing/bgp.yaml:382
    """``neighbor bgpPeer cluster-id clusterId`` [recalled]."""

    ENTRY = "bgp-neighbor-cluster-id"
    bgp_peer: str
    cluster_id: Ipv4


class NoBgpNeighborClusterId(Removal):  # grammars/routing/bgp.yaml:382
    """``no neighbor bgpPeer cluster-id [ clusterId ]``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-cluster-id"
    bgp_peer: str
    cluster_id: Ipv4 | None = None
    default: bool = False


class BgpNeighborUnsuppressMap(Command):  # grammars/routing/bgp.yaml:386
    """``neighbor bgpPeer unsuppress-map mapName`` [recalled]."""

    ENTRY = "bgp-neighbor-unsuppress-map"
    bgp_peer: str
    map_name: str


class NoBgpNeighborUnsuppressMap(Removal):  # grammars/routing/bgp.yaml:386
    """``no neighbor bgpPeer unsuppress-map [ mapName ]``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-unsuppress-map"
    bgp_peer: str
    map_name: str | None = None
    default: bool = False


class BgpNeighborLenient(Command):  # grammars/routing/bgp.yaml:390
    """``neighbor bgpPeer lenient`` [recalled]."""

    ENTRY = "bgp-neighbor-lenient"
    bgp_peer: str


class NoBgpNeighborLenient(Removal):  # grammars/routing/bgp.yaml:390
    """``no neighbor bgpPeer lenient``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-lenient"
    bgp_peer: str
    default: bool = False


class NeighborIbgpSinglehop(Command):  # grammars/routing/bgp.yaml:393
    """``neighbor bgpPeer ibgp-singlehop`` [recalled]."""

    ENTRY = "neighbor-ibgp-singlehop"
    bgp_peer: str


class NoNeighborIbgpSinglehop(Removal):  # grammars/routing/bgp.yaml:393
    """``no neighbor bgpPeer ibgp-singlehop``, or ``default`` for ``no``."""

    ENTRY = "neighbor-ibgp-singlehop"
    bgp_peer: str
    default: bool = False


class BgpNeighborSiteOfOrigin(Command):  # grammars/routing/bgp.yaml:396
    """``neighbor bgpPeer site-of-origin siteOrigin`` [recalled]."""

    ENTRY = "bgp-neighbor-site-of-origin"
    bgp_peer: str
    site_origin: str


class NoBgpNeighborSiteOfOrigin(Removal):  # grammars/routing/bgp.yaml:396
    """``no neighbor bgpPeer site-of-origin [ siteOrigin ]``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-site-of-origin"
    bgp_peer: str
    site_origin: str | None = None
    default: bool = False


class BgpNeighborCapability(Command):  # grammars/routing/bgp.yaml:400
    """``neighbor bgpPeer capability bgpCapability`` [recalled]."""

    ENTRY = "bgp-neighbor-capability"
    bgp_peer: str
    bgp_capability: types.BgpCapability


class NoBgpNeighborCapability(Removal):  # grammars/routing/bgp.yaml:400
    """``no neighbor bgpPeer capability bgpCapability``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-capability"
    bgp_peer: str
    bgp_capability: types.BgpCapability
    default: bool = False


class BgpNeighborBfdLivenessDetection(Command):  # grammars/routing/bgp.yaml:404
    """``neighbor bgpPeer bfd-liveness-detection [ minimum-interval bfdTime | multiplier bfdMultiplier ]*`` [recalled]."""

    ENTRY = "bgp-neighbor-bfd-liveness-detection"
    bgp_peer: str
    bfd_time: int | None = None
    bfd_multiplier: int | None = None


class NoBgpNeighborBfdLivenessDetection(Removal):  # grammars/routing/bgp.yaml:404
    """``no neighbor bgpPeer bfd-liveness-detection [ minimum-interval bfdTime | multiplier bfdMultiplier ]*``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-bfd-liveness-detection"
    bgp_peer: str
    bfd_time: int | None = None
    bfd_multiplier: int | None = None
    default: bool = False


class BgpNeighborGracefulRestartTime(Command):  # grammars/routing/bgp.yaml:409
    """``neighbor bgpPeer graceful-restart restart-time restartSeconds`` [recalled]."""

    ENTRY = "bgp-neighbor-graceful-restart-time"
    bgp_peer: str
    restart_seconds: int


class NoBgpNeighborGracefulRestartTime(Removal):  # grammars/routing/bgp.yaml:409
    """``no neighbor bgpPeer graceful-restart restart-time [ restartSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "bgp-neighbor-graceful-restart-time"
    bgp_peer: str
    restart_seconds: int | None = None
    default: bool = False

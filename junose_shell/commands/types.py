"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from typing import Literal

AaaIdFormat = Literal['assignmentId', 'clientServerId']

AaaMethod = Literal['radius', 'none', 'local', 'line', 'tacacs+', 'enable']

AccessAction = Literal['permit', 'deny']

AccessSide = Literal['in', 'out']

AccountingMethod = Literal['radius', 'none']

AddressPart = Literal['ip-address', 'udp-port']

ArpScope = Literal['restricted', 'unrestricted']

AtmAalType = Literal['aal5snap', 'aal5mux', 'aal5autoconfig', 'aal5all', 'aal0']

AtmMode = Literal['point-to-point', 'multipoint']

AuthProtocol = Literal['pap', 'chap', 'eap']

AuthorizationKind = Literal['exec', 'commands']

AutoType = Literal['pppoe', 'ip', 'vlan', 'agent-circuit-identifier', 'bridgedEthernet']

BannerKind = Literal['motd', 'login', 'exec']

Baud = Literal['1200', '2400', '4800', '9600', '19200', '38400', '57600', '115200']

BgpCapability = Literal[
    'deprecated-dynamic-capability-negotiation',
    'dynamic-capability-negotiation',
    'four-octet-as-numbers',
    'negotiation',
    'orf',
    'prefix-list',
    'route-refresh',
    'route-refresh-cisco',
]

BgpSource = Literal[
    'access',
    'access-internal',
    'connected',
    'dvmrp',
    'isis',
    'ospf',
    'rip',
    'static',
]

Bits = Literal['7', '8']

BridgeAction = Literal['forward', 'discard']

BuildOut = Literal['0db', '-7.5db', '-15db', '-22.5db']

CallWord = Literal[
    'tunnel-up',
    'ocrp',
    'occn',
    'lcp-open',
    'lcp-open-peer',
    'lcp-open-mutual',
    'identify',
    'accept',
    'reject',
    'ipcp-open',
    'ppp-down',
    'interface-made',
    'interface-refused',
    'route-passes',
    'route-fails',
]

CcRole = Literal['source', 'sink', 'both']

CircuitLevel = Literal['level-1', 'level-1-2', 'level-2-only']

ClockPlace = Literal['module', 'chassis']

ClockSource = Literal['line', 'internal']

CommunityKind = Literal['standard', 'extended', 'both']

CommunityRights = Literal['ro', 'rw', 'admin']

CommunityWord = Literal['internet', 'local-as', 'no-advertise', 'no-export']

ControllerKind = Literal['t1', 'e1', 't3', 'e3', 'sonet']

ControllersLoopKind = Literal['local', 'network', 'remote']

CpeBehaviour = Literal['answer', 'silent', 'no-ipcp']

CrcBits = Literal['16', '32', 'none']

DelimiterKind = Literal['domainName', 'realmName']

DropCause = Literal['carrier', 'administrative', 'tunnel', 'peer', 'keepalive', 'session-timeout']

DsuMode = Literal['adtran', 'digital-link', 'kentrox', 'larscom', 'verilink']

DuplexMode = Literal['full', 'half', 'automatically-negotiate']

EnableDisable = Literal['enable', 'disable']

EncapsulationType = Literal[
    'vlan',
    'ppp',
    'pppoe',
    'bridge1483',
    'hdlc',
    'mlppp',
    'frame-relay',
    'mlframe-relay',
]

EndProtocol = Literal['aaa', 'l2tp', 'ppp', 'radius-client']

EtherType = Literal['8100', '88a8', '9100']

EthernetType = Literal['fastEthernet', 'gigabitEthernet', 'tenGigabitEthernet']

Excluded = Literal[
    'system',
    'management',
    'aaa',
    'address-assignment',
    'physical-layer-protocols',
    'link-layer',
    'interfaces',
    'policy',
    'qos',
    'ip-protocols',
    'tunneling',
]

ExternalKind = Literal['internal', 'external']

Families = Literal['ipv4', 'vpnv4', 'ipv6', 'vpnv6', 'l2vpn', 'vpls']

FdlKind = Literal['ansi', 'att', 'all']

FiltersRouteKind = Literal[
    'internal',
    'external',
    'external-1',
    'external-2',
    'level-1',
    'level-2',
    'local',
    'nssa-external',
]

FloodDirection = Literal['up', 'down']

FrType = Literal['dte', 'dce', 'nni']

FrameAction = Literal['permit', 'deny']

FrameKind = Literal[
    'arp',
    'broadcast',
    'ip',
    'mpls',
    'multicast',
    'pppoe',
    'relearn',
    'unicast',
    'unknown-destination',
    'unknown-protocol',
]

FramingKind = Literal[
    'sonet',
    'sdh',
    'cbitadm',
    'cbitplcp',
    'm23adm',
    'm23plcp',
    'g751adm',
    'g751plcp',
    'g832adm',
]

IgmpVersion = Literal['1', '2', '3']

IgnoreAttribute = Literal[
    'framed-ip-netmask',
    'virtual-router',
    'atm-scr',
    'atm-mbs',
    'ingress-policy-name',
    'egress-policy-name',
]

Ignored = Literal['nas-port', 'nas-port-type']

IncludeAttribute = Literal[
    'acct-session-id',
    'calling-station-id',
    'called-station-id',
    'nas-identifier',
    'nas-port',
    'nas-port-id',
    'nas-port-type',
    'connect-info',
    'tunnel-type',
    'tunnel-medium-type',
    'tunnel-client-endpoint',
    'tunnel-server-endpoint',
    'tunnel-client-auth-id',
    'tunnel-server-auth-id',
    'acct-tunnel-connection',
    'tunnel-server-attributes',
    'tunnel-interface-id',
    'framed-ip-addr',
    'class',
]

Included = Literal[
    'circuit-identifier',
    'circuit-type',
    'dhcp-option-60',
    'dhcp-option-82',
    'dpi-device',
    'hostname',
    'interface-description',
    'ip-address',
    'mac-address',
    'virtual-router-name',
]

InspectSide = Literal['in', 'out']

InterfaceType = Literal[
    'loopback',
    'null',
    'fastEthernet',
    'gigabitEthernet',
    'tenGigabitEthernet',
    'atm',
    'serial',
    'pos',
    'hssi',
]

InterfacesAalType = Literal['aal5snap', 'aal5mux', 'aal5autoconfig', 'aal0']

IsType = Literal['level-1', 'level-1-2', 'level-2-only']

IsisLevel = Literal['level-1', 'level-2']

IsisLevels = Literal['level-1', 'level-1-2', 'level-2']

IsisSource = Literal[
    'access',
    'access-internal',
    'bgp',
    'connected',
    'dvmrp',
    'ospf',
    'rip',
    'static',
]

KeyForm = Literal['0', '8']

KeyKind = Literal['text', 'md5']

LacBehaviour = Literal['answer', 'busy', 'no-answer', 'refuse', 'refuse-tunnel', 'unreachable']

LacpMode = Literal['active', 'passive', 'off']

LacpTimeout = Literal['short', 'long']

LineCode = Literal['ami', 'b8zs', 'hdb3']

LineFraming = Literal[
    'sf',
    'esf',
    'crc4',
    'no-crc4',
    'unframed',
    'm23',
    'c-bit',
    'g751',
    'g832',
    'sonet',
    'sdh',
]

LinePasswordForm = Literal['0', '5', '7', '8']

LineSpeed = Literal['10', '100', '1000', 'automatically-negotiate']

LinkChoice = Literal['primary', 'secondary', 'automatically']

ListAction = Literal['permit', 'deny']

ListDirection = Literal['in', 'out']

LmiType = Literal['ansi', 'q933a', 'cisco', 'none']

LogPlace = Literal['console', 'nv-file']

LoginMethod = Literal['radius', 'tacacs+', 'line', 'enable', 'none']

ManagementPasswordForm = Literal['0', '7', '8']

MapAction = Literal['permit', 'deny']

MapDirection = Literal['in', 'out']

Message = Literal['access-request', 'acct-start', 'acct-stop']

MetricDirection = Literal['in', 'out']

MetricKind = Literal['internal', 'external', 'type-1', 'type-2']

MetricStyle = Literal['narrow', 'wide', 'transition']

MetricType = Literal['1', '2']

MldVersion = Literal['1', '2']

MultipathMode = Literal['round-robin', 'hashed']

NatSide = Literal['inside', 'outside']

NetworkKind = Literal['broadcast', 'non-broadcast', 'point-to-point', 'point-to-multipoint']

NumberFormat = Literal['descriptive', 'fixed']

OamMode = Literal['active', 'passive']

OriginKind = Literal['igp', 'egp', 'incomplete']

OspfDigest = Literal['md5', 'hmac-md5']

OspfRouteKind = Literal['intra-area', 'inter-area', 'external']

OspfSource = Literal[
    'access',
    'access-internal',
    'bgp',
    'connected',
    'dvmrp',
    'isis',
    'rip',
    'static',
]

ParseDirection = Literal['left-to-right', 'right-to-left']

ParseOrder = Literal['domain-first', 'realm-first']

PasswordForm = Literal['0', '8']

PathSpeed = Literal['oc1', 'oc3', 'oc12', 'oc48', 'stm0', 'stm1', 'stm4']

PimMode = Literal['dense-mode', 'sparse-mode', 'sparse-dense-mode']

PolicySide = Literal['input', 'output', 'local-input', 'secondary-input']

PosFraming = Literal['sonet', 'sdh']

ProxyVersion = Literal['V2', 'V3']

RadiusBehaviour = Literal['answer', 'silent']

RadiusIdFormat = Literal['decimal', 'description']

ReactionKind = Literal['connection-loss-enable', 'timeout-enable', 'test-failure', 'path-change']

ReceiveVersion = Literal['1', '2', 'both', 'off']

ResyncMethod = Literal[
    'disable',
    'failover-protocol',
    'silent-failover',
    'failover-protocol-fallback-to-silent-failover',
]

RipSource = Literal[
    'access',
    'access-internal',
    'bgp',
    'connected',
    'dvmrp',
    'isis',
    'ospf',
    'static',
]

RipVersion = Literal['1', '2', 'off']

RouteSource = Literal['connect', 'static', 'access', 'access-internal', 'dial-out']

RtrKind = Literal['echo', 'pathEcho']

SecretForm = Literal['0', '5']

SendVersion = Literal['1', '2', '1-compatible', 'off']

SerialLoopKind = Literal['local', 'line', 'remote', 'network']

ServerOrder = Literal['direct', 'round-robin']

ServerRank = Literal['primary', 'secondary']

ServiceAction = Literal['drop', 'terminate']

SessionState = Literal[
    'dormant',
    'pending',
    'authenticating',
    'connecting',
    'inService',
    'inhibited',
    'postInhibited',
    'failed',
]

SetLevel = Literal['level-1', 'level-1-2', 'level-2', 'stub-area', 'backbone']

SeverityName = Literal[
    'emergency',
    'alert',
    'critical',
    'error',
    'warning',
    'notice',
    'info',
    'debug',
]

SeverityOrOff = Literal[
    'emergency',
    'alert',
    'critical',
    'error',
    'warning',
    'notice',
    'info',
    'debug',
    'off',
]

SlotSpeed = Literal['56', '64']

SnmpVersion = Literal['1', '2c', '3']

SpeedMethod = Literal['static-layer2', 'dynamic-layer2', 'qos', 'actual']

StatisticsState = Literal['enabled', 'disabled']

SubCategory = Literal[
    'cli',
    'command-privileges',
    'ntp',
    'snmp',
    'log',
    'domain-map',
    'tunnel-group',
    'local',
    'radius',
    'ppp',
    'atm',
    'profiles',
    'vrf',
    'static-routes',
    'bgp',
    'isis',
    'ospf',
    'rip',
    'vrrp',
    'multicast',
    'mpls',
    'ipv6',
    'l2tp',
]

SubFamily = Literal['unicast', 'multicast', 'mpls', 'signaling']

SubscriberType = Literal['ppp', 'atm1483', 'ip', 'tunnel', 'radius-relay', 'ipsec']

TargetDirection = Literal['import', 'export', 'both']

TargetKind = Literal['rt', 'soo']

ToLevel = Literal['level-1', 'level-2']

TopCategory = Literal[
    'system',
    'management',
    'aaa',
    'address-assignment',
    'physical-layer-protocols',
    'link-layer',
    'interfaces',
    'policy',
    'qos',
    'ip-protocols',
    'tunneling',
]

TraceKind = Literal['msg']

TrapCategory = Literal[
    'addrPool',
    'atmPing',
    'bgp',
    'bulkstats',
    'cli',
    'dvmrp',
    'environment',
    'fileXfer',
    'inventory',
    'link',
    'log',
    'ntp',
    'ospf',
    'ping',
    'radius',
    'snmp',
    'sonet',
    'traceroute',
    'vrrp',
]

TunnelMedium = Literal['ipv4']

TunnelProtocol = Literal['l2tp']

TunnelState = Literal['established', 'not-established']

UniVersion = Literal['3.0', '3.1', '4.0']

UpperKind = Literal['ip', 'ppp', 'pppoe', 'bridge']

UpperProfile = Literal['any', 'atm1483', 'bridgedEthernet', 'ip', 'ppp', 'pppoe']

UpperProtocol = Literal['ip', 'ppp', 'pppoe', 'bridge1483']

UpperType = Literal['bridgedEthernet', 'ip', 'ppp', 'pppoe']

UserBehaviour = Literal['accept', 'deny', 'silent']

ValidateMode = Literal['strict', 'loose']

VerbosityLevel = Literal['low', 'medium', 'high']

VrrpKind = Literal['none', 'text']

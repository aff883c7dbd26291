"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from typing import Literal

AaaIdFormat = Literal['assignmentId', 'clientServerId']

AaaMethod = Literal['radius', 'none', 'local', 'line', 'tacacs+', 'enable']

AccessAction = Literal['permit', 'deny']

AccessProtocol = Literal['ip', 'icmp', 'igmp', 'tcp', 'udp']

AccessSide = Literal['in', 'out']

AccountMethod = Literal['tacacs+', 'radius', 'none']

AccountingMethod = Literal['radius', 'none']

ActKind = Literal['start-stop', 'stop-only']

AddressPart = Literal['ip-address', 'udp-port']

AddressSource = Literal['local', 'dhcp', 'none']

AgentWhat = Literal['sub-option', 'circuit-id-only', 'remote-id-only']

AggregationNode = Literal[
    'forwarding',
    'vlan',
    'svlan',
    'atm-vc',
    'atm-vp',
    'atm',
    'ethernet',
    'ip',
]

ArpScope = Literal['restricted', 'unrestricted']

AtmAalType = Literal['aal5snap', 'aal5mux', 'aal5autoconfig', 'aal5all', 'aal0']

AtmMode = Literal['point-to-point', 'multipoint']

AuthKind = Literal['md5', 'sha']

AuthLevel = Literal['noauth', 'auth', 'priv']

AuthMode = Literal['pap', 'chap']

AuthPart = Literal[
    'circuit-identifier',
    'circuit-type',
    'dhcp-option-82',
    'mac-address',
    'option-60',
    'virtual-router-name',
]

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

BulkKind = Literal[
    'atm',
    'atm-aal5',
    'atm-vc',
    'ethernet',
    'ip',
    'ppp',
    'sonet',
    'vlan',
    'serial',
    'pos',
    'frame-relay',
    'lac-gen',
    'bridge',
    'ipv6',
]

BulkTrap = Literal['full', 'nearly-full', 'file-xfer']

CacheKind = Literal['as', 'destination-prefix', 'prefix', 'protocol-port', 'source-prefix']

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

CannedGroup = Literal['default', 'link', 'pppoe', 'mixed-access']

CcRole = Literal['source', 'sink', 'both']

CellMode = Literal['cell', 'frame']

Cipher = Literal[
    '3des-cbc',
    'aes128-cbc',
    'aes192-cbc',
    'aes256-cbc',
    'blowfish-cbc',
    'twofish-cbc',
    'twofish128-cbc',
    'twofish192-cbc',
    'twofish256-cbc',
    'arcfour',
]

CircuitLevel = Literal['level-1', 'level-1-2', 'level-2-only']

CircuitPart = Literal['agent-circuit-id', 'agent-remote-id', 'nas-identifier', 'dsl-forum-1']

ClockMonth = Literal[
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
]

ClockPlace = Literal['module', 'chassis']

ClockSource = Literal['line', 'internal']

CodeProtocol = Literal['aaa', 'l2tp', 'ppp', 'radius-client']

CollectMode = Literal['auto-xfer', 'manual-xfer', 'on-file-full']

ColorMarkProfileLine = Literal['green-mark', 'yellow-mark', 'red-mark', 'mark']

CommunityKind = Literal['standard', 'extended', 'both']

CommunityRights = Literal['ro', 'rw', 'admin']

CommunityWord = Literal['internet', 'local-as', 'no-advertise', 'no-export']

ConnectFormat = Literal['l2tp-connect-speed', 'l2tp-connect-speed-rx-when-equal']

ControllerKind = Literal['t1', 'e1', 't3', 'e3', 'sonet']

ControllersLoopKind = Literal['local', 'network', 'remote']

CpeBehaviour = Literal[
    'answer',
    'silent',
    'refuse-auth',
    'no-auth',
    'no-ipcp',
    'no-echo',
    'terminate',
    'loop',
]

CrcBits = Literal['16', '32', 'none']

DelimiterKind = Literal['domainName', 'realmName']

DescriptionFormat = Literal['common', 'industry-common']

Dhcpv6LocalLine = Literal[
    'prefix',
    'dns-server',
    'dns-domain-search',
    'exclude-prefix',
    'lifetime',
    'link-address',
    'util-threshold',
    'warning',
]

DropCause = Literal['carrier', 'administrative', 'tunnel', 'peer', 'keepalive', 'session-timeout']

DsuMode = Literal['adtran', 'digital-link', 'kentrox', 'larscom', 'verilink']

DumpProtocol = Literal['ftp']

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

EndDay = Literal['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

EndMonth = Literal[
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
]

EndProtocol = Literal['aaa', 'l2tp', 'ppp', 'radius-client']

EndWeek = Literal['first', '2', '3', '4', 'last']

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

FlowVersion = Literal['5', '9']

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

IcrPartitionLine = Literal['master-priority', 'tracking', 'vrid', 's-vlan-id', 'vlan-id', 'group']

IdentityKind = Literal['domain-name', 'username', 'ip']

IfKind = Literal[
    'ip',
    'ppp',
    'ethernet',
    'atm',
    'aal5',
    'atm1483',
    'sonet',
    'ds1',
    'ds3',
    'ft1',
    'hdlc',
    'serial',
    'vlan',
    'svlan',
    'pppoe',
    'pppoe-sub-interface',
    'bridge',
    'frame-relay',
    'loopback',
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

IkeAuth = Literal['pre-share', 'rsa-sig']

IkeCipher = Literal['des', '3des']

IkeGroup = Literal['1', '2', '5']

IkeHash = Literal['md5', 'sha']

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
    'acct-terminate-cause',
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

InspectProtocol = Literal['tcp', 'udp', 'ftp', 'tftp', 'rtsp', 'h323', 'sip']

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

IpInterfacePolicySide = Literal['input', 'output', 'local-input', 'secondary-input']

Ipv6PolicySide = Literal['input', 'output', 'local-input', 'secondary-input']

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

L2tpSwitchProfileLine = Literal['avp']

L2transportCircuitLine = Literal['member-interface', 'mpls-relay']

LacBehaviour = Literal[
    'answer',
    'busy',
    'fail',
    'no-answer',
    'refuse',
    'refuse-tunnel',
    'unreachable',
]

LacpMode = Literal['active', 'passive', 'off']

LacpTimeout = Literal['short', 'long']

Layer = Literal[
    'ethernet',
    'atm',
    'atm-vp',
    'atm-vc',
    'vlan',
    'svlan',
    'ip',
    'ipv6',
    'l2tp-tunnel',
    'l2tp-session',
    'lag',
    'serial',
    'fr-vc',
    'bridge',
    'ip-tunnel',
    'ipsec-tunnel',
]

LicenseKind = Literal[
    'b-ras',
    'ipsec-tunnels',
    'ipv6',
    'l2tp-session',
    'lns',
    'nat',
    'firewall',
    'service-management',
    'mobile-ip',
]

LifetimeKind = Literal['kilobytes', 'seconds']

LimitKind = Literal['atm', 'vlan', 'ethernet', 'interface']

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

ListKind = Literal['ppp', 'atm1483', 'ip', 'tunnel', 'radius-relay', 'ipsec']

LmiType = Literal['ansi', 'q933a', 'cisco', 'none']

LocalMode = Literal['equal-access', 'standalone']

LogField = Literal[
    'timestamp',
    'instance',
    'calling-task',
    'no-timestamp',
    'no-instance',
    'no-calling-task',
]

LogPlace = Literal['console', 'nv-file']

LoginMethod = Literal['radius', 'tacacs+', 'line', 'enable', 'none']

MacName = Literal['hmac-md5', 'hmac-sha1', 'hmac-sha1-96']

ManagementEventLine = Literal['event', 'resource', 'trigger']

ManagementPasswordForm = Literal['0', '7', '8']

MapAction = Literal['permit', 'deny']

MapDirection = Literal['in', 'out']

Message = Literal['access-request', 'acct-start', 'acct-stop', 'acct-off']

MethodName = Literal['tacacs+', 'none', 'if-authenticated']

MetricDirection = Literal['in', 'out']

MetricKind = Literal['internal', 'external', 'type-1', 'type-2']

MetricStyle = Literal['narrow', 'wide', 'transition']

MetricType = Literal['1', '2']

MldVersion = Literal['1', '2']

Month = Literal[
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
]

MultipathMode = Literal['round-robin', 'hashed']

NatProtocol = Literal['tcp', 'udp']

NatSide = Literal['inside', 'outside']

NatTimer = Literal[
    'timeout',
    'udp-timeout',
    'dns-timeout',
    'tcp-timeout',
    'finrst-timeout',
    'icmp-timeout',
    'gre-timeout',
]

NetbiosKind = Literal[
    'b-node',
    'p-node',
    'm-node',
    'h-node',
    'broadcast-node',
    'peer-to-peer-node',
    'mixed-node',
    'hybrid-node',
]

NetworkKind = Literal['broadcast', 'non-broadcast', 'point-to-point', 'point-to-multipoint']

NumberFormat = Literal['descriptive', 'fixed']

OamMode = Literal['active', 'passive']

ObjectState = Literal['up', 'down', 'idle', 'connecting', 'established', 'disconnecting']

OldPolicyListLine = Literal[
    'color',
    'classifier-group',
    'exception',
    'filter',
    'forward',
    'mark',
    'next-hop',
    'next-interface',
    'rate-limit-profile',
    'suspend',
    'traffic-class',
    'user-packet-class',
]

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

OverrideName = Literal['calling-station-id', 'nas-ip-addr', 'nas-info']

OverrideWhat = Literal['agent-option', 'giaddr']

ParseDirection = Literal['left-to-right', 'right-to-left']

ParseOrder = Literal['domain-first', 'realm-first']

PasswordForm = Literal['0', '8']

PathSpeed = Literal['oc1', 'oc3', 'oc12', 'oc48', 'stm0', 'stm1', 'stm4']

PimDataMdtLine = Literal[
    'mdt-data-delay-down',
    'mdt-data-holdown',
    'mdt-data-timeout',
    'mdt-interval',
    'group-address-pool',
]

PimMode = Literal['dense-mode', 'sparse-mode', 'sparse-dense-mode']

PoliciesPolicySide = Literal['input', 'output']

PortFormat = Literal['ssssppppvvvvvvvv', '0ssssppp', 'unique', 'extended']

PortKind = Literal['atm', 'ethernet', 'serial', 'server-port', 'lag']

PortMedium = Literal['atm', 'ethernet']

PortMode = Literal['low-latency', 'low-cdv', 'legacy']

PortTypeName = Literal[
    'adsl-cap',
    'adsl-dmt',
    'async',
    'cable',
    'ethernet',
    'idsl',
    'isdn',
    'sdsl',
    'virtual',
    'wireless',
    'xdsl',
]

PosFraming = Literal['sonet', 'sdh']

PppoeFormat = Literal['unique']

PriorityKind = Literal['hi-green', 'hi-yellow', 'lo-green', 'lo-yellow', 'data-path']

ProxyVersion = Literal['V2', 'V3']

QosApplication = Literal[
    'ip-multicast-bandwidth-adjustment',
    'cell-shaping-mode',
    'byte-adjustment',
]

QosLayer = Literal[
    'ethernet',
    'atm',
    'atm-vp',
    'atm-vc',
    'vlan',
    'svlan',
    'ip',
    'ipv6',
    'l2tp-tunnel',
    'l2tp-session',
    'lag',
    'serial',
    'fr-vc',
    'bridge',
    'ip-tunnel',
    'ipsec-tunnel',
]

QosSharedShaperLine = Literal[
    'convergence-factor',
    'maximum-voq-number',
    'minimum-voq-number',
    'reaction-factor',
    'scheduler-interval',
    'simple-shared-shaper',
]

RadiusBehaviour = Literal['answer', 'silent', 'forged', 'malformed']

RadiusIdFormat = Literal['decimal', 'description']

RadiusTrap = Literal[
    'acct-server-not-responding',
    'acct-server-responding',
    'auth-server-not-responding',
    'auth-server-responding',
    'no-acct-server-responding',
    'no-auth-server-responding',
]

RateAction = Literal[
    'drop',
    'transmit',
    'mark',
    'mark-exp',
    'transmit-conditional',
    'transmit-final',
    'transmit-unconditional',
]

RateKind = Literal['one-rate', 'two-rate']

ReactionKind = Literal['connection-loss-enable', 'timeout-enable', 'test-failure', 'path-change']

ReceiveVersion = Literal['1', '2', 'both', 'off']

RedundancyLine = Literal['mode', 'auto-sync']

RedundancyMode = Literal['high-availability', 'file-system-synchronization']

RemoteNeighborLine = Literal[
    'area',
    'authentication',
    'authentication-none',
    'cost',
    'dead-interval',
    'distribute-list',
    'hello-interval',
    'receive',
    'send',
    'retransmit-interval',
    'time-to-live',
    'timers',
    'transmit-delay',
    'ttl',
    'update-source',
]

ResyncMethod = Literal[
    'disable',
    'failover-protocol',
    'silent-failover',
    'failover-protocol-fallback-to-silent-failover',
]

Revocation = Literal['optional', 'strict', 'ignored']

RipKeyKind = Literal['text', 'md5']

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

SchemaKind = Literal[
    'if-stats',
    'if-stack',
    'igmp',
    'policy',
    'qos',
    'radius-client',
    'system',
    'system-slot',
    'aaa',
    'dhcp-local',
]

SecretForm = Literal['0', '5']

SecurityModel = Literal['v1', 'v2c', 'usm']

SendVersion = Literal['1', '2', '1-compatible', 'off']

SerialLoopKind = Literal['local', 'line', 'remote', 'network']

ServerOrder = Literal['direct', 'round-robin']

ServerRank = Literal['primary', 'secondary']

ServiceAction = Literal['drop', 'terminate']

ServiceStatistics = Literal['time', 'volume-time']

ServicesKeyKind = Literal['dss']

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

SeverityWord = Literal[
    'emergency',
    'alert',
    'critical',
    'error',
    'warning',
    'notice',
    'info',
    'debug',
]

ShareKind = Literal['auto', 'explicit', 'simple', 'compound']

SignalKind = Literal['isakmp', 'manual']

SlotSpeed = Literal['56', '64']

SnmpVersion = Literal['1', '2c', '3']

SpeedMethod = Literal['static-layer2', 'dynamic-layer2', 'qos', 'actual']

SshDirection = Literal['client-to-server', 'server-to-client']

StationFormat = Literal[
    'delimited',
    'fixed-format',
    'fixed-format-adapter-embedded',
    'fixed-format-adapter-new-field',
]

StatisticsState = Literal['enabled', 'disabled']

StripWhat = Literal['enable', 'disable']

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

TimingKind = Literal['internal', 'line']

TimingRank = Literal['primary', 'secondary', 'tertiary']

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

TrafficColor = Literal['green', 'yellow', 'red']

TransformKind = Literal[
    'ah-hmac-md5',
    'ah-hmac-sha',
    'esp-hmac-md5',
    'esp-hmac-sha',
    'esp-des-hmac-md5',
    'esp-des-hmac-sha',
    'esp-3des-hmac-md5',
    'esp-3des-hmac-sha',
    'esp-null-hmac-md5',
    'esp-null-hmac-sha',
    'esp-des',
    'esp-3des',
]

TransportApplication = Literal['gre', 'dvmrp', 'l2tp', 'l2tp-nat-passthrough']

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

UpOrDown = Literal['up', 'down']

UpperKind = Literal['ip', 'ppp', 'pppoe', 'bridge']

UpperProfile = Literal['any', 'atm1483', 'bridgedEthernet', 'ip', 'ppp', 'pppoe']

UpperProtocol = Literal['ip', 'ppp', 'pppoe', 'bridge1483']

UpperType = Literal['bridgedEthernet', 'ip', 'ppp', 'pppoe']

UserBehaviour = Literal['accept', 'deny', 'silent']

ValidateMode = Literal['strict', 'loose']

VerbosityLevel = Literal['low', 'medium', 'high']

ViewKind = Literal['included', 'excluded']

VrrpKind = Literal['none', 'text']

Week = Literal['first', '2', '3', '4', 'last']

Weekday = Literal['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

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

ClockPlace = Literal['module', 'chassis']

ClockSource = Literal['line', 'internal']

CommunityRights = Literal['ro', 'rw', 'admin']

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

FdlKind = Literal['ansi', 'att', 'all']

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

KeyForm = Literal['0', '8']

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

LmiType = Literal['ansi', 'q933a', 'cisco', 'none']

LogPlace = Literal['console', 'nv-file']

LoginMethod = Literal['radius', 'tacacs+', 'line', 'enable', 'none']

ManagementPasswordForm = Literal['0', '7', '8']

Message = Literal['access-request', 'acct-start', 'acct-stop']

MultipathMode = Literal['round-robin', 'hashed']

NatSide = Literal['inside', 'outside']

NumberFormat = Literal['descriptive', 'fixed']

OamMode = Literal['active', 'passive']

ParseDirection = Literal['left-to-right', 'right-to-left']

ParseOrder = Literal['domain-first', 'realm-first']

PasswordForm = Literal['0', '8']

PathSpeed = Literal['oc1', 'oc3', 'oc12', 'oc48', 'stm0', 'stm1', 'stm4']

PolicySide = Literal['input', 'output', 'local-input', 'secondary-input']

PosFraming = Literal['sonet', 'sdh']

RadiusBehaviour = Literal['answer', 'silent']

RadiusIdFormat = Literal['decimal', 'description']

ResyncMethod = Literal[
    'disable',
    'failover-protocol',
    'silent-failover',
    'failover-protocol-fallback-to-silent-failover',
]

RouteSource = Literal['connect', 'static', 'access', 'access-internal', 'dial-out']

SecretForm = Literal['0', '5']

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
    'l2tp',
]

SubscriberType = Literal['ppp', 'atm1483', 'ip', 'tunnel', 'radius-relay', 'ipsec']

TargetDirection = Literal['import', 'export', 'both']

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

"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from typing import Literal

AaaIdFormat = Literal['assignmentId', 'clientServerId']

AaaMethod = Literal['radius', 'none', 'local', 'line', 'tacacs+', 'enable']

AalType = Literal['aal5snap', 'aal5mux', 'aal5autoconfig', 'aal0']

AccessAction = Literal['permit', 'deny']

AccountingMethod = Literal['radius', 'none']

AddressPart = Literal['ip-address', 'udp-port']

AtmMode = Literal['point-to-point', 'multipoint']

AuthProtocol = Literal['pap', 'chap', 'eap']

AuthorizationKind = Literal['exec', 'commands']

BannerKind = Literal['motd', 'login', 'exec']

Baud = Literal['1200', '2400', '4800', '9600', '19200', '38400', '57600', '115200']

Bits = Literal['7', '8']

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

CommunityRights = Literal['ro', 'rw', 'admin']

CpeBehaviour = Literal['answer', 'silent', 'no-ipcp']

DelimiterKind = Literal['domainName', 'realmName']

DropCause = Literal['carrier', 'administrative', 'tunnel', 'peer', 'keepalive', 'session-timeout']

DuplexMode = Literal['full', 'half', 'automatically-negotiate']

EnableDisable = Literal['enable', 'disable']

EncapsulationType = Literal['vlan', 'ppp', 'pppoe', 'bridge1483']

EndProtocol = Literal['aaa', 'l2tp', 'ppp', 'radius-client']

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

InterfaceType = Literal[
    'loopback',
    'null',
    'fastEthernet',
    'gigabitEthernet',
    'tenGigabitEthernet',
    'atm',
]

KeyForm = Literal['0', '8']

LacBehaviour = Literal['answer', 'busy', 'no-answer', 'refuse', 'refuse-tunnel', 'unreachable']

LinePasswordForm = Literal['0', '5', '7', '8']

LineSpeed = Literal['10', '100', '1000', 'automatically-negotiate']

LogPlace = Literal['console', 'nv-file']

LoginMethod = Literal['radius', 'tacacs+', 'line', 'enable', 'none']

ManagementPasswordForm = Literal['0', '7', '8']

Message = Literal['access-request', 'acct-start', 'acct-stop']

NumberFormat = Literal['descriptive', 'fixed']

ParseDirection = Literal['left-to-right', 'right-to-left']

ParseOrder = Literal['domain-first', 'realm-first']

PasswordForm = Literal['0', '8']

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

ServerOrder = Literal['direct', 'round-robin']

ServerRank = Literal['primary', 'secondary']

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

SnmpVersion = Literal['1', '2c', '3']

SpeedMethod = Literal['static-layer2', 'dynamic-layer2', 'qos', 'actual']

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

UserBehaviour = Literal['accept', 'deny', 'silent']

VerbosityLevel = Literal['low', 'medium', 'high']

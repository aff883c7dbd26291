"""RADIUS attributes by name and number, as FreeRADIUS spells them.

RFC 2865, 2866, 2867, 2868, 2869; vendor 4874 [seen: FR-ERX]. Only what a dial-out router says or
hears; any other attribute is written ``Attr-200`` or ``Attr-26.4874.99``, its value in hex.
"""

from typing import NamedTuple

VENDOR = 4874
VENDOR_SPECIFIC = 26
CHAP_PASSWORD = 3
MESSAGE_AUTHENTICATOR = 80

TEXT, OCTETS, INTEGER, ADDRESS = "text", "octets", "integer", "address"
PASSWORD, SALTED = "password", "salted"


class Attribute(NamedTuple):
    """An attribute of the dictionary. ``hidden`` is "", ``password`` or ``salted``."""

    name: str
    number: int
    kind: str = TEXT
    vendor: int = 0
    tagged: bool = False
    hidden: str = ""
    names: tuple[tuple[str, int], ...] = ()  # of values


_SERVICE = (
    ("Login-User", 1), ("Framed-User", 2), ("Outbound-User", 5), ("Administrative-User", 6),
    ("NAS-Prompt-User", 7),
)  # fmt: skip
_STATUS = (
    ("Start", 1), ("Stop", 2), ("Interim-Update", 3), ("Accounting-On", 7), ("Accounting-Off", 8),
    ("Tunnel-Start", 9), ("Tunnel-Stop", 10), ("Tunnel-Reject", 11), ("Tunnel-Link-Start", 12),
    ("Tunnel-Link-Stop", 13), ("Tunnel-Link-Reject", 14),
)  # fmt: skip
_CAUSE = (
    ("User-Request", 1), ("Lost-Carrier", 2), ("Lost-Service", 3), ("Idle-Timeout", 4),
    ("Session-Timeout", 5), ("Admin-Reset", 6), ("Admin-Reboot", 7), ("Port-Error", 8),
    ("NAS-Error", 9), ("NAS-Request", 10), ("NAS-Reboot", 11), ("Port-Unneeded", 12),
    ("Port-Preempted", 13), ("Port-Suspended", 14), ("Service-Unavailable", 15),
    ("Callback", 16), ("User-Error", 17), ("Host-Request", 18),
)  # fmt: skip
_PROOF = (("None", 0), ("PAP", 1), ("CHAP", 2), ("PAP-CHAP", 3), ("CHAP-PAP", 4))
_PORT = (("Async", 0), ("Sync", 1), ("ISDN", 2), ("Virtual", 5), ("Ethernet", 15))

_STANDARD = (
    Attribute("User-Name", 1),
    Attribute("User-Password", 2, hidden=PASSWORD),
    Attribute("CHAP-Password", CHAP_PASSWORD, OCTETS),
    Attribute("NAS-IP-Address", 4, ADDRESS),
    Attribute("NAS-Port", 5, INTEGER),
    Attribute("Service-Type", 6, INTEGER, names=_SERVICE),
    Attribute("Framed-Protocol", 7, INTEGER, names=(("PPP", 1),)),
    Attribute("Framed-IP-Address", 8, ADDRESS),
    Attribute("Framed-IP-Netmask", 9, ADDRESS),
    Attribute("Filter-Id", 11),
    Attribute("Framed-MTU", 12, INTEGER),
    Attribute("Reply-Message", 18),
    Attribute("Framed-Route", 22),
    Attribute("State", 24, OCTETS),
    Attribute("Class", 25, OCTETS),
    Attribute("Session-Timeout", 27, INTEGER),
    Attribute("Idle-Timeout", 28, INTEGER),
    Attribute("Called-Station-Id", 30),
    Attribute("Calling-Station-Id", 31),
    Attribute("NAS-Identifier", 32),
    Attribute("Proxy-State", 33, OCTETS),
    Attribute("Acct-Status-Type", 40, INTEGER, names=_STATUS),
    Attribute("Acct-Delay-Time", 41, INTEGER),
    Attribute("Acct-Input-Octets", 42, INTEGER),
    Attribute("Acct-Output-Octets", 43, INTEGER),
    Attribute("Acct-Session-Id", 44),
    Attribute("Acct-Authentic", 45, INTEGER, names=(("RADIUS", 1), ("Local", 2), ("Remote", 3))),
    Attribute("Acct-Session-Time", 46, INTEGER),
    Attribute("Acct-Input-Packets", 47, INTEGER),
    Attribute("Acct-Output-Packets", 48, INTEGER),
    Attribute("Acct-Terminate-Cause", 49, INTEGER, names=_CAUSE),
    Attribute("Acct-Input-Gigawords", 52, INTEGER),
    Attribute("Acct-Output-Gigawords", 53, INTEGER),
    Attribute("Event-Timestamp", 55, INTEGER),
    Attribute("CHAP-Challenge", 60, OCTETS),
    Attribute("NAS-Port-Type", 61, INTEGER, names=_PORT),
    Attribute("Tunnel-Type", 64, INTEGER, tagged=True, names=(("L2TP", 3),)),
    Attribute("Tunnel-Medium-Type", 65, INTEGER, tagged=True, names=(("IPv4", 1),)),
    Attribute("Tunnel-Client-Endpoint", 66, tagged=True),
    Attribute("Tunnel-Server-Endpoint", 67, tagged=True),
    Attribute("Acct-Tunnel-Connection", 68),
    Attribute("Tunnel-Password", 69, tagged=True, hidden=SALTED),
    Attribute("Connect-Info", 77),
    Attribute("Message-Authenticator", MESSAGE_AUTHENTICATOR, OCTETS),
    Attribute("Tunnel-Private-Group-Id", 81, tagged=True),
    Attribute("Tunnel-Assignment-Id", 82, tagged=True),
    Attribute("Tunnel-Preference", 83, INTEGER, tagged=True),
    Attribute("Acct-Interim-Interval", 85, INTEGER),
    Attribute("Acct-Tunnel-Packets-Lost", 86, INTEGER),
    Attribute("NAS-Port-Id", 87),
    Attribute("Framed-Pool", 88),
    Attribute("Tunnel-Client-Auth-Id", 90, tagged=True),
    Attribute("Tunnel-Server-Auth-Id", 91, tagged=True),
)
_VENDOR = (
    ("ERX-Virtual-Router-Name", 1, TEXT, False, ()),
    ("ERX-Address-Pool-Name", 2, TEXT, False, ()),
    ("ERX-Local-Loopback-Interface", 3, TEXT, False, ()),
    ("ERX-Tunnel-Virtual-Router", 8, TEXT, True, ()),
    ("ERX-Tunnel-Password", 9, TEXT, True, ()),  # in clear
    ("ERX-Tunnel-Maximum-Sessions", 33, INTEGER, False, ()),
    ("ERX-Framed-Ip-Route-Tag", 34, TEXT, False, ()),
    ("ERX-Dial-Out-Number", 35, TEXT, False, ()),
    ("ERX-PPP-Username", 36, TEXT, False, ()),
    ("ERX-PPP-Password", 37, TEXT, False, ()),
    ("ERX-PPP-Auth-Protocol", 38, INTEGER, False, _PROOF),
    ("ERX-Minimum-BPS", 39, INTEGER, False, ()),
    ("ERX-Maximum-BPS", 40, INTEGER, False, ()),
    ("ERX-Bearer-Type", 41, INTEGER, False, (("None", 0), ("Analog", 1), ("Digital", 2))),
    ("ERX-Tunnel-Interface-Id", 44, TEXT, False, ()),
    ("ERX-L2tp-Recv-Window-Size", 54, INTEGER, False, ()),
    ("ERX-Tunnel-Group", 64, TEXT, False, ()),
    ("ERX-Tunnel-Switch-Profile", 91, TEXT, False, ()),
)
ATTRIBUTES = (
    *_STANDARD,
    *(
        Attribute(name, number, kind, VENDOR, tagged, "", names)
        for name, number, kind, tagged, names in _VENDOR
    ),
)
BY_NAME = {attribute.name.lower(): attribute for attribute in ATTRIBUTES}
BY_NUMBER = {(attribute.vendor, attribute.number): attribute for attribute in ATTRIBUTES}


def named(name: str) -> Attribute:
    """Return the attribute of a name without its tag; raises ValueError for an unknown one."""
    known = BY_NAME.get(name.lower())
    if known is not None:
        return known
    numbers = name.lower().removeprefix("attr-").split(".")
    try:
        values = [int(number) for number in numbers]
    except ValueError:
        values = []
    match values:
        case [number] if number != VENDOR_SPECIFIC and 0 < number < 256:
            return numbered(0, number)
        case [26, vendor, number] if 0 <= vendor < 1 << 32 and 0 <= number < 256:
            return numbered(vendor, number)
    raise ValueError(f"an unknown attribute: {name}")


def numbered(vendor: int, number: int) -> Attribute:
    """Return the attribute of a number; ``vendor`` is 0 for the standard ones."""
    known = BY_NUMBER.get((vendor, number))
    if known is not None:
        return known
    name = f"Attr-{VENDOR_SPECIFIC}.{vendor}.{number}" if vendor else f"Attr-{number}"
    return Attribute(name, number, OCTETS, vendor)

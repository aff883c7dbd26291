"""Configuration Options: their numbers, and their data as values.

LCP: RFC 1661 section 6, RFC 1662 section 7.1. IPCP: RFC 1332 section 3, RFC 1877.
"""

from typing import Final

from junose_shell.net import Ipv4
from junose_shell.ppp.effects import LcpOptions
from junose_shell.ppp.messages import Option, Options, Protocol
from junose_shell.ppp.settings import CHAP, PAP

MRU: Final = 1
ACCM: Final = 2
AUTHENTICATION: Final = 3
MAGIC: Final = 5
PFC: Final = 7
ACFC: Final = 8

IP_COMPRESSION: Final = 2
IP_ADDRESS: Final = 3
PRIMARY_DNS: Final = 129
PRIMARY_WINS: Final = 130
SECONDARY_DNS: Final = 131
SECONDARY_WINS: Final = 132

LCP_NAMES: Final = {
    MRU: "MRU",
    ACCM: "ACCM",
    AUTHENTICATION: "authentication",
    4: "quality",
    MAGIC: "magic number",
    PFC: "PFC",
    ACFC: "ACFC",
    13: "callback",
    17: "MRRU",
    19: "endpoint discriminator",
}
IPCP_NAMES: Final = {
    1: "IP addresses",
    IP_COMPRESSION: "IP compression",
    IP_ADDRESS: "IP address",
    PRIMARY_DNS: "primary DNS",
    PRIMARY_WINS: "primary WINS",
    SECONDARY_DNS: "secondary DNS",
    SECONDARY_WINS: "secondary WINS",
}

_PROOFS = {
    PAP: Protocol.PAP.to_bytes(2),
    CHAP: Protocol.CHAP.to_bytes(2) + b"\x05",  # 5: MD5 (RFC 1994 section 3)
}
_PROTOCOLS = {data: name for name, data in _PROOFS.items()}
_LENGTHS = {MRU: 2, ACCM: 4, MAGIC: 4, PFC: 0, ACFC: 0}
_DEFAULTS = LcpOptions()


def authentication(protocol: str) -> Option:
    """Return the option that asks for ``pap`` or ``chap`` (with MD5)."""
    return Option(AUTHENTICATION, _PROOFS[protocol])


def asked_protocol(option: Option) -> str:
    """Return ``pap``, ``chap``, or "" for any other protocol or digest."""
    return _PROTOCOLS.get(option.data, "")


def number(kind: int, value: int) -> Option:
    """Return an option of LCP that holds a number: MRU, ACCM or magic number."""
    return Option(kind, value.to_bytes(_LENGTHS[kind]))


def well_formed(option: Option) -> bool:
    """Return True if a fixed-size option of LCP has its size."""
    return len(option.data) == _LENGTHS.get(option.kind, len(option.data))


def value(option: Option) -> int:
    """Return the number that an option holds."""
    return int.from_bytes(option.data)


def address(kind: int, given: Ipv4 | None) -> Option:
    """Return an option of IPCP that holds an address; None is 0.0.0.0, a question."""
    return Option(kind, (given or 0).to_bytes(4))


def given_address(options: Options, kind: int) -> Ipv4 | None:
    """Return the address in an option of IPCP, None if there is none or it is 0.0.0.0."""
    for each, data in options:
        if each == kind:
            return Ipv4.from_bytes(data) if any(data) else None
    return None


def lcp_options(options: Options) -> LcpOptions:
    """Return what LCP agreed on, with the defaults of RFC 1661 for what was left out."""
    data = {option.kind: option for option in options}
    return LcpOptions(
        mru=value(data[MRU]) if MRU in data else _DEFAULTS.mru,
        accm=value(data[ACCM]) if ACCM in data else _DEFAULTS.accm,
        authentication=asked_protocol(data[AUTHENTICATION]) if AUTHENTICATION in data else "",
        magic=value(data[MAGIC]) if MAGIC in data else 0,
        pfc=PFC in data,
        acfc=ACFC in data,
    )


def describe(protocol: int, option: Option) -> tuple[str, str]:
    """Return the name and the value of an option, for people.

    ``protocol`` is LCP or IPCP. What has no name, or not the size of its kind, is shown in hex.
    """
    kind, data = option
    if protocol == Protocol.IPCP:
        name = IPCP_NAMES.get(kind, f"option {kind}")
        plain = kind not in {1, IP_COMPRESSION} and kind in IPCP_NAMES and len(data) == 4
        return name, str(Ipv4.from_bytes(data)) if plain else data.hex()
    name = LCP_NAMES.get(kind, f"option {kind}")
    if kind == MRU and well_formed(option):
        return name, str(value(option))
    if kind == AUTHENTICATION and asked_protocol(option):
        return name, asked_protocol(option)
    return name, data.hex()

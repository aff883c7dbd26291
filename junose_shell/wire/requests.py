"""The attributes of the requests that a router sends to RADIUS servers."""

from junose_shell.aaa.ports import AccountingPacket, Attributes, Request
from junose_shell.codec.radius import PacketCode, chap_password
from junose_shell.l2tp.grants import ServiceType
from junose_shell.net import Ipv4
from junose_shell.proofs import ChapProof, Password

SERVICES = {ServiceType.FRAMED: "Framed-User", ServiceType.OUTBOUND: "Outbound-User"}


def code_of(packet: Request) -> PacketCode:
    """Return the code of a request."""
    if isinstance(packet, AccountingPacket):
        return PacketCode.ACCOUNTING_REQUEST
    return PacketCode.ACCESS_REQUEST


def attributes_of(packet: Request, router: Ipv4) -> Attributes:
    """Return the attributes of a request that ``router`` sends from this address.

    A proof becomes User-Password, or CHAP-Password with CHAP-Challenge (RFC 2865 section 2.2). A
    dial-out look-up has neither.
    """
    if isinstance(packet, AccountingPacket):
        return {**packet.attributes, "NAS-IP-Address": str(router)}
    said: dict[str, str | tuple[str, ...]] = {
        "User-Name": packet.username,
        "Service-Type": SERVICES[packet.service_type],
        "NAS-IP-Address": str(router),
        **packet.identity,
    }
    match packet.proof:
        case Password(text):
            said["User-Password"] = text
        case ChapProof(ident, challenge, response):
            said["CHAP-Password"] = chap_password(ident, response)
            said["CHAP-Challenge"] = "0x" + challenge.hex()
    return said

"""IP packets over calls as octets, those of the router and those that it gets.

The router's own packets and their answers are ICMP echoes. The packets of the world's hosts are
datagrams to the port that discards them (RFC 863), which nobody answers.
A packet that came as octets is forwarded as it came, with one hop less to live.
"""

from junose_shell.codec import packets
from junose_shell.codec.errors import DecodeError
from junose_shell.l2tp.effects import Packet
from junose_shell.net import Ipv4

ECHO_IDENT = 1  # of the echo requests of the router [own]
HOST_PORT = 40_000  # from which hosts send [own]
DISCARD = 9


def written(packet: Packet, *, answers: bool = False) -> bytes:
    """Return a packet as octets; with ``answers`` it is the answer to one of its kind.

    Without a source it comes from 0.0.0.0. ``ident`` becomes the sequence number of an echo.
    """
    if packet.octets:
        return echo_reply(packet.octets) if answers else packet.octets
    ends = packet.source or Ipv4(0), packet.destination
    filling = bytes(max(0, packet.size - packets.ECHO_OCTETS))
    if packet.ident:
        kind = packets.ECHO_REPLY if answers else packets.ECHO_REQUEST
        sequence = packet.ident & 0xFFFF
        return packets.echo(ends, kind, ECHO_IDENT, sequence, filling)
    return packets.udp((ends[0], HOST_PORT), (ends[1], DISCARD), filling)


def echo_reply(octets: bytes) -> bytes:
    """Return the answer to an ICMP echo request in an IP packet, nothing for any other packet."""
    try:
        heard = packets.read_ipv4(octets)
    except DecodeError:
        return b""
    asked = packets.read_echo(heard)
    if asked is None or asked.kind != packets.ECHO_REQUEST:
        return b""
    ends = heard.destination, heard.source
    return packets.echo(ends, *asked._replace(kind=packets.ECHO_REPLY))

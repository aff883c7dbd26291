"""IP packets and ICMP echoes: whatever comes is read, answered and forwarded, or is an error."""

from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from junose_shell.codec import packets
from junose_shell.codec.errors import DecodeError
from junose_shell.library import Router
from junose_shell.net import Ipv4
from junose_shell.runtime.ip_octets import echo_reply

ADDRESSES = st.integers(0, 2**32 - 1).map(Ipv4)
ECHOES = st.builds(
    packets.IcmpEcho,
    st.sampled_from([packets.ECHO_REQUEST, packets.ECHO_REPLY]),
    st.integers(0, 65_535),
    st.integers(0, 65_535),
    st.binary(max_size=40),
)
ENDS = st.tuples(ADDRESSES, ADDRESSES)
OWN = Ipv4.parse("10.0.0.1")
FORWARDING = Router.from_script(
    f"interface loopback 0\nip address {OWN} 255.255.255.255\nip route 0.0.0.0 0.0.0.0 null 0\n"
).shell.router.network.forwarding


@st.composite
def spoilt(draw):
    """Return a packet with some octets changed, cut or added; or any octets."""
    whole = st.builds(lambda ends, echo: packets.echo(ends, *echo), ENDS, ECHOES)
    octets = bytearray(draw(whole | st.binary(max_size=60)))
    for _ in range(draw(st.integers(0, 3))):
        if octets:
            octets[draw(st.integers(0, len(octets) - 1))] = draw(st.integers(0, 255))
    return bytes(octets[: draw(st.integers(0, 80))] + draw(st.binary(max_size=4)))


@given(ENDS, ECHOES, st.integers(2, 255))
def test_an_echo_is_read_answered_and_forwarded(ends, echo, ttl):
    octets = packets.ipv4(ends, packets.ICMP, packets.icmp_echo(*echo), ttl=ttl)
    heard = packets.read_ipv4(octets + b"padding")
    assert (heard[:2], packets.read_echo(heard)) == (ends, echo)
    left = packets.onward(octets)
    assert (packets.read_ipv4(left), left[8]) == (heard, ttl - 1)
    answer = echo_reply(octets)
    assert bool(answer) is (echo.kind == packets.ECHO_REQUEST)
    if answer:
        back = packets.read_ipv4(answer)
        assert back[:2] == ends[::-1]
        assert packets.read_echo(back) == echo._replace(kind=packets.ECHO_REPLY)


@given(spoilt())
def test_no_octets_break_a_reader_or_the_router(octets):
    with suppress(DecodeError):
        packets.read_echo(packets.read_ipv4(octets))
        packets.onward(octets)
    echo_reply(octets)
    FORWARDING.enter(octets)

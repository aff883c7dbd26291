"""LCP through a link: options, loops, echoes, rejects and the end (RFC 1661)."""

from ends import CHAP, IP, IPCP, LCP, PEER_MAGIC

from junose_shell.net import Ipv4
from junose_shell.ppp import messages as m
from junose_shell.ppp.effects import LcpUp
from junose_shell.ppp.settings import IpcpSettings, Reason

PAP_ASKED, CHAP_ASKED = m.Option(3, b"\xc0\x23"), m.Option(3, b"\xc2\x23\x05")
MS_CHAP_ASKED = m.Option(3, b"\xc2\x23\x81")
EAP_ASKED = m.Option(3, b"\xc2\x27")


def test_a_link_opens_when_each_side_acknowledges_the_other(make):
    """RFC 1661 section 4.1: Req-Sent, Ack-Sent, Opened; and by way of Ack-Rcvd."""
    end = make(mru=1400)
    assert end.up() == ["lcp request 1 MRU 1400 magic number"]
    assert end.lcp(1, 1, PEER_MAGIC) == ["lcp ack 1 magic number"]
    assert end.echo_back() == ["lcp up, peer by -, own by -", "authenticated"]

    end = make()
    end.up()
    assert end.echo_back() == []
    assert end.lcp(1, 1, PEER_MAGIC)[0] == "lcp ack 1 magic number"
    assert end.link.phase == "network"


def test_both_sides_learn_what_holds(make):
    end = make(mru=1400, accm=0, pfc=True, acfc=True)
    end.opened(m.Option(1, b"\x05\xb0"), m.Option(2, b"\0\x0a\0\0"), PEER_MAGIC, m.Option(7))
    up = next(effect for effect in end.effects if isinstance(effect, LcpUp))
    assert (up.local.mru, up.local.accm, up.local.pfc, up.local.acfc) == (1400, 0, True, True)
    assert (up.remote.mru, up.remote.accm) == (1456, 0x000A0000)
    assert (up.remote.magic, up.remote.pfc, up.remote.acfc) == (0x0A0B0C0D, True, False)


def test_unknown_options_are_rejected_before_anything_is_nakked(make):
    """RFC 1661 section 5.4."""
    end = make()
    end.up()
    assert end.lcp(1, 1, m.Option(1, b"\0\x10"), m.Option(19, b"\x01x")) == [
        "lcp reject 1 endpoint discriminator 0178"
    ]
    assert end.lcp(1, 2, m.Option(1, b"\0\x10")) == ["lcp nak 2 MRU 1500"]
    assert end.lcp(1, 3, m.Option(4, b"\xc0\x25\0\0\0\0")) == ["lcp reject 3 quality c02500000000"]


def test_options_of_the_wrong_size_are_nakked_with_the_right_one(make):
    """RFC 1661 section 6."""
    end = make()
    end.up()
    for option, better in (
        (m.Option(1, b"\x05"), "MRU 1500"),
        (m.Option(2, b"\0"), "ACCM 00000000"),
        (m.Option(5, b"\0\0\0\0"), "magic number"),
        (m.Option(5, b"\x01"), "magic number"),
        (m.Option(7, b"\x01"), "PFC"),
        (m.Option(8, b"\x01"), "ACFC"),
    ):
        end.link.lcp._failures = 0
        assert end.lcp(1, 1, option) == [f"lcp nak 1 {better}"]


def test_after_five_naks_a_stubborn_peer_is_rejected(make):
    """RFC 1661 section 4.6, Max-Failure."""
    end = make()
    end.up()
    answers = [end.lcp(1, ident, m.Option(1, b"\0\x01"))[0].split()[1] for ident in range(6)]
    assert answers == ["nak"] * 5 + ["reject"]


def test_a_negotiation_without_end_is_given_up(make):
    end = make()
    end.up()
    said = []
    for ident in range(60):
        said += end.lcp(1, ident, m.Option(99))
    assert "lcp terminate 2 negotiation failure" in said
    assert said.count("lcp request 2 magic number") == 0
    end.wait()
    assert end.wait() == ["ended in establish: negotiation failure no agreement after 20 rounds"]


def test_the_peer_talks_this_end_out_of_its_wishes(make):
    """RFC 1661 sections 5.3 and 5.4: a Nak changes a value, a Reject drops the option."""
    end = make(mru=1400, accm=0x0000_000F, pfc=True, acfc=True)
    end.up()
    assert end.lcp(3, 1, m.Option(1, b"\x05\x00"), m.Option(2, b"\0\0\0\xf0")) == [
        "lcp request 2 MRU 1280 ACCM 000000ff magic number PFC ACFC"
    ]
    assert end.lcp(4, 2, m.Option(7), m.Option(8), m.Option(1, b"\x05\x00")) == [
        "lcp request 3 ACCM 000000ff magic number"
    ]
    magic = end.last(m.Configure).options[-1]
    assert end.lcp(4, 3, magic, m.Option(2, b"\0\0\0\xff")) == ["lcp request 4"]


def test_a_nak_of_the_magic_number_brings_another_one(make):
    """RFC 1661 section 6.4."""
    end = make()
    end.up()
    first = end.last(m.Configure).options
    end.lcp(3, 1, m.Option(5, b"\0\0\0\x09"))
    assert end.last(m.Configure).options not in (first, (m.Option(5, b"\0\0\0\x09"),))


def test_answers_to_other_requests_are_discarded(make):
    """RFC 1661 sections 5.2 to 5.4: identifier and options have to match."""
    end = make(mru=1400)
    end.up()
    options = end.last(m.Configure).options
    assert end.lcp(2, 2, *options) == []
    assert end.lcp(2, 1, options[0]) == []
    assert end.lcp(4, 1, m.Option(1, b"\x01\x02")) == []
    assert end.lcp(3, 7, m.Option(1, b"\x05\x00")) == []
    assert end.lcp(3, 1, m.Option(1, b"\x05\x00")) == ["lcp request 2 MRU 1280 magic number"]
    assert end.lcp(3, 1, m.Option(1, b"\x05\x00")) == [], "an answer counts once"


def test_a_silent_peer_gets_ten_requests_three_seconds_apart(make):
    """RFC 1661 section 4.6; one that is sent again keeps its identifier."""
    end = make()
    said = end.up()
    while end.link.deadline is not None:
        said += end.wait()
    assert said == ["lcp request 1 magic number"] * 10 + [
        "ended in establish: max retries exceeded"
    ]
    assert end.now == 30_000


def test_a_passive_end_waits_for_the_peer_after_its_tries(make):
    """RFC 1661 section 4.1, note p."""
    end = make(passive=True, max_configure=2)
    end.up()
    end.wait()
    assert end.wait() == []
    assert end.link.deadline is None
    assert end.lcp(1, 1) == ["lcp request 2 magic number", "lcp ack 1"]


def test_a_silent_start_lets_the_peer_begin(make):
    """Recalled: the passive mode of the router waits for one second."""
    end = make(silence=1000)
    assert end.up() == []
    assert end.lcp(1, 1) == ["lcp request 1 magic number", "lcp ack 1"]

    end = make(silence=1000)
    end.up()
    assert end.wait() == ["lcp request 1 magic number"]
    assert end.now == 1000

    end = make(silence=1000)
    end.up()
    assert end.close() == ["ended in establish: administrative disable"]
    assert end.link.deadline is None


def test_authentication_is_chosen_by_nak(make):
    """RFC 1661 section 6.2: the peer names what it would rather do."""
    end = make(authentication=("chap", "pap"))
    assert end.up() == ["lcp request 1 authentication chap magic number"]
    assert end.lcp(3, 1, PAP_ASKED) == ["lcp request 2 authentication pap magic number"]

    end = make(authentication=("pap", "chap"))
    end.up()
    assert end.lcp(3, 1, EAP_ASKED) == ["lcp request 2 authentication chap magic number"]


def test_a_peer_that_will_not_prove_itself_is_not_let_in(make):
    """Seen in LINK-MH p613: when the peer refuses all, terminate."""
    for code, option in ((3, PAP_ASKED), (3, EAP_ASKED), (4, CHAP_ASKED)):
        end = make(authentication=("chap",))
        end.up()
        assert end.lcp(code, 1, option) == ["lcp terminate 2 negotiation failure"]
        assert end.hear(LCP, m.Terminate(6, 2)) == [
            "ended in establish: negotiation failure authentication"
        ]


def test_this_end_says_how_it_can_prove_itself(make):
    end = make(own=("chap",))
    end.up()
    assert end.lcp(1, 1, PAP_ASKED) == ["lcp nak 1 authentication chap"]
    assert end.lcp(1, 2, MS_CHAP_ASKED) == ["lcp nak 2 authentication chap"]
    assert end.lcp(1, 3, CHAP_ASKED) == ["lcp ack 3 authentication chap"]
    end = make(own=())
    end.up()
    assert end.lcp(1, 1, CHAP_ASKED) == ["lcp reject 1 authentication chap"]


def test_an_end_that_hears_itself_finds_the_loop(make):
    """RFC 1661 section 6.4: its own magic number again and again."""
    end = make()
    end.up()
    for n in range(50):
        if end.link.phase == "terminate":
            break
        end.hear(LCP, end.effects[n].packet)
    assert 5 <= n <= 10
    assert end.link.phase == "terminate"
    end.wait()
    assert end.wait() == ["ended in establish: loopback magic number"]


def test_an_echo_request_is_answered_with_this_ends_magic_number(make):
    """RFC 1661 section 5.8: in the Opened state only; replies and discards are not answered."""
    end = make()
    end.up()
    assert end.hear(LCP, m.Echo(9, 5, 0, b"x")) == []
    end = make()
    end.opened(PEER_MAGIC)
    assert end.hear(LCP, m.Echo(9, 5, 1, b"hello")) == ["lcp echo-reply 5"]
    assert end.last(m.Echo).data == b"hello"
    assert end.last(m.Echo).magic == end.link.local.magic != 0
    assert end.hear(LCP, m.Echo(10, 5, 1)) == end.hear(LCP, m.Echo(11, 5, 1)) == []


def test_unanswered_echoes_end_the_link(make):
    end = make(keepalive=30_000, keepalive_misses=3)
    end.opened(PEER_MAGIC)
    assert [end.wait() for _ in range(2)] == [["lcp echo 1"], ["lcp echo 2"]]
    end.hear(LCP, m.Echo(10, 2, 1))
    assert [end.wait() for _ in range(3)] == [["lcp echo 3"], ["lcp echo 4"], ["lcp echo 5"]]
    assert end.now == 150_000
    assert end.wait() == ["lcp down: keepalive failure", "lcp terminate 2 keepalive failure"]
    end.wait()
    assert end.wait() == ["ended in network: keepalive failure"]
    assert end.link.deadline is None


def test_without_keepalive_an_open_link_has_no_timer(make):
    end = make(keepalive=0)
    end.opened(PEER_MAGIC)
    assert end.link.deadline is None


def test_an_echo_with_this_ends_own_number_is_a_loop(make):
    """RFC 1661 section 5.8."""
    end = make()
    end.opened(PEER_MAGIC)
    said = end.hear(LCP, m.Echo(9, 5, end.link.local.magic))
    assert said == ["lcp down: loopback", "lcp terminate 2 loopback"]


def test_an_unknown_code_is_sent_back_cut_to_what_the_peer_takes(make):
    """RFC 1661 section 5.6."""
    end = make()
    end.up()
    assert end.hear(LCP, m.Unknown(77, 3, b"ab")) == ["lcp code-reject 1 4d0300066162"]
    end = make()
    end.opened(m.Option(1, b"\0\x40"))
    end.hear(LCP, m.Unknown(77, 3, bytes(100)))
    assert len(end.last(m.CodeReject).data) == 60


def test_an_unknown_protocol_is_rejected_in_the_network_phase_only(make):
    """RFC 1661 sections 3.5 and 5.7."""
    end = make(authentication=("chap",))
    end.opened(PEER_MAGIC)
    assert end.hear(0x80FD, b"\x01\x01\x00\x04") == []
    end = make()
    end.up()
    assert end.hear(0x80FD, b"\x01\x01\x00\x04") == []
    end = make()
    end.opened(m.Option(1, b"\0\x40"))
    assert end.hear(0x80FD, b"\x01\x01\x00\x04") == ["lcp protocol-reject 1 80fd 01010004"]
    end.hear(0x80FD, bytes(100))
    assert len(end.last(m.ProtocolReject).data) == 58


def test_a_rejected_protocol_ends_what_it_was_for(make):
    """RFC 1661 section 4.3, RXJ+ and RXJ-."""
    end = make()
    end.in_network()
    assert end.hear(LCP, m.ProtocolReject(1, 0x80FD, b"")) == []
    assert end.hear(LCP, m.ProtocolReject(1, IPCP, b"")) == [
        "ipcp down: negotiation failure", "ipcp terminate 2 negotiation failure",
    ]  # fmt: skip
    end = make(authentication=("chap",))
    end.opened(PEER_MAGIC)
    said = end.hear(LCP, m.ProtocolReject(1, CHAP, b""))
    assert said == ["lcp down: negotiation failure", "lcp terminate 2 negotiation failure"]
    end = make()
    end.opened(PEER_MAGIC)
    said = end.hear(LCP, m.ProtocolReject(1, LCP, b""))
    assert said == ["lcp down: negotiation failure", "lcp terminate 2 negotiation failure"]
    end = make()
    end.up()
    assert end.hear(LCP, m.ProtocolReject(1, LCP, b"")) == [], "it counts in Opened only"


def test_the_peer_ends_the_link(make):
    """RFC 1661 section 3.7: acknowledge, wait for one period, be gone."""
    end = make()
    end.in_network()
    assert end.hear(LCP, m.Terminate(5, 9, b"bye")) == [
        "ipcp down: peer terminated", "lcp down: peer terminated", "lcp terminate-ack 9",
    ]  # fmt: skip
    assert end.hear(LCP, m.Terminate(5, 9, b"bye")) == ["lcp terminate-ack 9"]
    assert end.wait() == ["ended in network: peer terminated bye"]
    assert end.lcp(1, 1) == [], "a link that is over hears nothing"


def test_this_end_ends_the_link_with_its_reason(make):
    end = make()
    end.in_network()
    assert end.close(Reason.session_timeout) == [
        "ipcp down: session timeout", "lcp down: session timeout",
        "lcp terminate 2 session timeout",
    ]  # fmt: skip
    assert end.close(Reason.other) == []
    assert end.hear(LCP, m.Terminate(6, 2)) == ["ended in network: session timeout"]
    assert end.close() == []


def test_the_end_of_the_call_ends_the_link_at_once(make):
    end = make()
    end.in_network()
    assert end.down() == [
        "ipcp down: lower layer down", "lcp down: lower layer down",
        "ended in network: lower layer down",
    ]  # fmt: skip
    assert end.link.deadline is None
    assert end.down() == []
    assert end.up()[0].startswith("lcp request"), "the next call starts afresh"
    assert end.up() == [], "it is up already"


def test_a_call_that_ends_while_the_link_closes_keeps_the_first_reason(make):
    end = make()
    end.opened(PEER_MAGIC)
    end.close(Reason.inactivity_timeout)
    assert end.down() == ["ended in network: inactivity timeout"]


def test_a_peer_that_begins_again_takes_the_layers_down(make):
    """RFC 1661 section 4.1: a Configure-Request in Opened."""
    end = make()
    end.in_network()
    end.now = 60_000
    assert end.lcp(1, 9, PEER_MAGIC) == [
        "ipcp down: peer renegotiated", "lcp down: peer renegotiated",
        "lcp request 2 magic number", "lcp ack 9 magic number",
    ]  # fmt: skip
    assert end.link.phase == "establish"
    assert end.echo_back() == ["lcp up, peer by -, own by -", "authenticated"]
    assert end.network(local=Ipv4.parse("10.0.0.2")) == ["ipcp request 2 IP address 10.0.0.2"]


def test_an_end_that_starts_ipcp_by_itself_does_so_each_time(make):
    end = make(IpcpSettings())
    end.opened(PEER_MAGIC)
    end.now = 60_000
    end.lcp(1, 9, PEER_MAGIC)
    assert end.echo_back()[-1] == "ipcp request 2 IP address 0.0.0.0"


def test_a_request_that_a_carrier_delivers_twice_is_only_acknowledged_again(make):
    end = make()
    end.up()
    end.echo_back()
    end.lcp(1, 1, PEER_MAGIC)
    assert end.lcp(1, 1, PEER_MAGIC) == ["lcp ack 1 magic number"]
    end.now = 3_000
    assert end.lcp(1, 1, PEER_MAGIC)[0] == "lcp down: peer renegotiated"


def test_ip_packets_pass_while_ipcp_is_open(make):
    """RFC 1661 section 3.6."""
    end = make()
    end.opened(PEER_MAGIC)
    assert end.hear(IP, b"\x45") == []
    end = make()
    end.in_network()
    assert end.hear(IP, b"\x45") == ["packet 45"]

"""IPCP (RFC 1332, RFC 1877): addresses and name servers by Nak and Reject."""

from ends import IPCP, LCP, PEER_MAGIC

from junose_shell.net import Ipv4
from junose_shell.ppp import messages as m
from junose_shell.ppp.settings import IpcpSettings

PEER = Ipv4.parse("10.10.1.1")
DNS = (Ipv4.parse("192.168.1.5"), Ipv4.parse("192.168.1.6"))
WINS = (Ipv4.parse("192.168.1.7"),)
NOTHING = bytes(4)


def address(dotted, kind=3):
    return m.Option(kind, Ipv4.parse(dotted).to_bytes(4))


def test_the_peer_gets_its_address_by_nak(make):
    """RFC 1332 section 3.3."""
    end = make()
    end.opened(PEER_MAGIC)
    assert end.network(peer=PEER) == ["ipcp request 1 IP address 10.0.0.1"]
    assert end.ipcp(1, 1, m.Option(3, NOTHING)) == ["ipcp nak 1 IP address 10.10.1.1"]
    assert end.ipcp(1, 2, address("10.9.9.9")) == ["ipcp nak 2 IP address 10.10.1.1"]
    assert end.ipcp(1, 3, m.Option(3, b"\x0a")) == ["ipcp nak 3 IP address 10.10.1.1"]
    assert end.ipcp(1, 4, address("10.10.1.1")) == ["ipcp ack 4 IP address 10.10.1.1"]
    assert end.echo_back() == ["ipcp up 10.0.0.1 10.10.1.1"]


def test_a_peer_that_asks_for_no_address_is_told_to(make):
    end = make()
    end.opened(PEER_MAGIC)
    end.network(peer=PEER)
    assert end.ipcp(1, 1) == ["ipcp nak 1 IP address 10.10.1.1"]
    for ident in range(2, 6):
        end.ipcp(1, ident)
    assert end.ipcp(1, 6) == ["ipcp ack 6"], "after Max-Failure it may go without"
    assert end.echo_back() == ["ipcp up 10.0.0.1 10.10.1.1"]


def test_without_an_address_from_aaa_the_peers_own_counts(make):
    end = make()
    end.opened(PEER_MAGIC)
    end.network()
    assert end.ipcp(1, 1, m.Option(3, NOTHING)) == ["ipcp reject 1 IP address 0.0.0.0"]
    assert end.ipcp(1, 2, address("10.9.9.9")) == ["ipcp ack 2 IP address 10.9.9.9"]


def test_a_router_that_insists_takes_no_other_address(make):
    for settings, detail in (
        ({"peer": PEER, "insist": True}, "remote IP address"),
        ({"local": None, "insist": True}, "local IP address"),
    ):
        end = make()
        end.opened(PEER_MAGIC)
        end.network(**settings)
        end.ipcp(4, 1, *end.last(m.Configure).options)
        for ident in range(6):
            end.ipcp(1, ident, *(() if "peer" in settings else (address("10.9.9.9"),)))
        end.echo_back()
        end.hear(LCP, m.Terminate(6, 2))
        assert f"negotiation failure {detail}" in end.note(end.effects[-1:])[0]


def test_compression_of_headers_is_rejected(make):
    """Van Jacobson's, RFC 1332 section 3.2."""
    end = make()
    end.opened(PEER_MAGIC)
    end.network()
    assert end.ipcp(1, 1, m.Option(2, b"\0\x2d\x0f\x01"), address("10.9.9.9")) == [
        "ipcp reject 1 IP compression 002d0f01"
    ]


def test_name_servers_are_given_to_a_peer_that_asks(make):
    """RFC 1877."""
    end = make()
    end.opened(PEER_MAGIC)
    end.network(dns=DNS, wins=WINS)
    asked = [m.Option(kind, NOTHING) for kind in (129, 130, 131)]
    assert end.ipcp(1, 1, *asked, m.Option(132, NOTHING)) == [
        "ipcp reject 1 secondary WINS 0.0.0.0"
    ]
    assert end.ipcp(1, 2, *asked) == [
        "ipcp nak 2 primary DNS 192.168.1.5 primary WINS 192.168.1.7 secondary DNS 192.168.1.6"
    ]
    given = [address(str(server), kind) for server, kind in zip(
        (DNS[0], WINS[0], DNS[1]), (129, 130, 131), strict=True)]  # fmt: skip
    assert end.ipcp(1, 3, *given)[0].startswith("ipcp ack 3")


def test_the_peers_own_name_servers_count_where_it_has_precedence(make):
    end = make()
    end.opened(PEER_MAGIC)
    end.network(dns=DNS, wins=WINS, peer_dns=True)
    assert end.ipcp(1, 1, address("10.9.9.9", 129)) == ["ipcp ack 1 primary DNS 10.9.9.9"]
    assert end.ipcp(1, 2, address("10.9.9.9", 130)) == ["ipcp nak 2 primary WINS 192.168.1.7"]


def test_a_cpe_takes_what_it_is_given(make):
    end = make(IpcpSettings(ask_dns=True, ask_wins=True))
    assert end.opened(PEER_MAGIC)[-1] == (
        "ipcp request 1 IP address 0.0.0.0 primary DNS 0.0.0.0 primary WINS 0.0.0.0 "
        "secondary DNS 0.0.0.0 secondary WINS 0.0.0.0"
    )
    assert end.ipcp(4, 1, m.Option(131, NOTHING), m.Option(132, NOTHING)) == [
        "ipcp request 2 IP address 0.0.0.0 primary DNS 0.0.0.0 primary WINS 0.0.0.0"
    ]
    assert end.ipcp(3, 2, address("10.10.1.1"), address("192.168.1.5", 129),
                    address("192.168.1.7", 130), address("1.2.3.4", 200)) == [
        "ipcp request 3 IP address 10.10.1.1 primary DNS 192.168.1.5 primary WINS 192.168.1.7"
    ]  # fmt: skip
    end.ipcp(1, 1, address("10.0.0.1"))
    assert end.echo_back() == ["ipcp up 10.10.1.1 10.0.0.1 192.168.1.5 192.168.1.7"]


def test_an_address_of_ones_own_is_kept_against_a_nak(make):
    end = make()
    end.opened(PEER_MAGIC)
    end.network()
    assert end.ipcp(3, 1, address("10.0.0.99")) == ["ipcp request 2 IP address 10.0.0.1"]
    assert end.ipcp(4, 2, address("10.0.0.1")) == ["ipcp request 3"]
    end.ipcp(1, 1, address("10.10.1.1"))
    assert end.echo_back() == ["ipcp up 10.0.0.1 10.10.1.1"]


def test_a_peer_without_ipcp_ends_the_link(make):
    end = make(keepalive=0)
    end.opened(PEER_MAGIC)
    said = end.network()
    while end.link.phase == "network":
        said += end.wait()
    assert said.count("ipcp request 1 IP address 10.0.0.1") == 10
    assert said[-2:] == ["lcp down: max retries exceeded", "lcp terminate 2 max retries exceeded"]


def test_a_peer_that_ends_ipcp_ends_the_link_a_period_later(make):
    end = make(keepalive=0)
    end.in_network()
    assert end.hear(IPCP, m.Terminate(5, 3)) == [
        "ipcp down: peer terminated",
        "ipcp terminate-ack 3",
    ]
    assert end.wait()[-1] == "lcp terminate 2 peer terminated"


def test_ipcp_has_seven_codes(make):
    """RFC 1332 section 2."""
    end = make()
    end.in_network()
    assert end.hear(IPCP, m.Unknown(9, 1, NOTHING)) == ["ipcp code-reject 1 0901000800000000"]


def test_the_network_may_be_asked_for_before_it_can_start(make):
    end = make()
    assert end.network() == []
    assert end.opened(PEER_MAGIC)[-1] == "ipcp request 1 IP address 10.0.0.1"
    assert end.network() == [], "it runs already"

"""A node with control connections: what it shows, where its ids and secrets come from."""

from collections import Counter

import pytest
from control_cases import Anyone

from junose_shell.codec.l2tp import decode, encode
from junose_shell.control.effects import Transmit, TunnelFailed
from junose_shell.control.endpoint import Endpoint
from junose_shell.control.events import Close, Drain, Join, Leave, Open, Received, Send, SendFrame
from junose_shell.control.messages import Cdn, ResultCode, Sccrp, Sccrq
from junose_shell.control.packets import ControlPacket, Hiding, Peer, Secret
from junose_shell.control.results import CALL_RESULTS, STOP_RESULTS, meaning
from junose_shell.control.settings import Settings
from junose_shell.control.states import TunnelState
from junose_shell.net import Ipv4

LNS, LAC = Peer(Ipv4.parse("10.0.0.1")), Peer(Ipv4.parse("10.0.0.2"))
WORD = Secret(b"word")


def _open(node, number, name=""):
    (effect,) = node.handle(Open(number, LAC, Settings("lns", name=name)), 0)
    assert isinstance(effect, Transmit)
    return effect.packet.message.tunnel_id


def test_an_id_that_is_0_or_in_use_is_not_given_again():
    node = Endpoint(lambda count: b"\xff" * (count - 1) + b"\xff")
    assert [_open(node, number, str(number)) for number in range(1, 4)] == [65_535, 1, 2]


def test_a_hidden_request_is_read_with_the_secret_of_who_accepts():
    """RFC 2661 section 4.3: before there is a connection, the address must tell."""
    node = Endpoint(bytes, Anyone(Settings("lac", secret=WORD)))
    request = ControlPacket(0, 0, 0, 0, Sccrq(70, "lns", 3))
    octets = encode(request, Hiding(WORD, b"vector"))
    assert decode(octets, lambda tunnel: node.secret_of(LNS, tunnel)) == request


def test_a_connection_has_the_secret_of_its_settings_and_others_have_none():
    node = Endpoint(lambda count: bytes(count - 1) + b"\5")
    node.handle(Open(1, LAC, Settings("lns", secret=WORD)), 0)
    assert node.secret_of(LAC, 5) == WORD
    assert node.secret_of(LAC, 6) is None
    assert node.secret_of(LAC, 0) is None


def test_a_watcher_sees_every_row_until_it_is_taken_away():
    seen, node = Counter(), Endpoint(lambda count: bytes(count - 1) + b"\1")
    node.watch(lambda machine, row, thing: seen.update([(machine.name, row.event.name)]))
    _open(node, 1)
    reply = ControlPacket(1, 0, 0, 1, Sccrp(70, "lac", 3))
    node.handle(Received(LAC, reply), 1)
    assert seen == {
        ("tunnel", "open"): 1,
        ("delivery", "send"): 2,
        ("delivery", "emptied"): 1,
        ("tunnel", "delivered"): 1,
        ("tunnel", "sccrp"): 1,
        ("keepalive", "start"): 1,
    }
    node.watch(None)
    node.handle(Close(1, ResultCode(1)), 2)
    assert seen.total() == 7


@pytest.mark.parametrize(
    "event",
    [
        Leave(1),
        Close(5, ResultCode(1)),
        Drain(5),
        Send(5, 1, Cdn(ResultCode(1), 2)),
        SendFrame(5, 1, b"x"),
    ],
)
def test_events_about_what_is_not_there_do_nothing(event):
    node = Endpoint(bytes)
    assert node.handle(event, 0) == []
    assert list(node.tunnels()) == []
    assert node.tunnel(5) is None


def test_a_call_that_joins_what_is_not_there_hears_so():
    (effect,) = Endpoint(bytes).handle(Join(1, 5), 0)
    assert isinstance(effect, TunnelFailed)
    assert (effect.user, effect.tunnel) == (1, 5)


def test_a_view_tells_what_is_known_of_a_connection():
    node = Endpoint(lambda count: bytes(count - 1) + b"\1")
    _open(node, 1)
    reply = Sccrp(70, "lac", 3, bearers=3, vendor="other", window=9)
    node.handle(Received(LAC, ControlPacket(1, 0, 0, 1, reply)), 7)
    view = node.tunnel(1)
    assert (view.state, view.since, view.deadline) == (TunnelState.established, 7, None)
    assert (view.peer, view.remote_id, view.remote) == (LAC, 70, reply)
    assert (view.users, view.send_window, view.queued) == ((1,), 9, 1)
    assert str(view.peer) == "10.0.0.2:1701"


def test_results_are_said_in_words():
    assert meaning(ResultCode(8), CALL_RESULTS) == "busy"
    assert (
        meaning(ResultCode(2, 4, "full"), STOP_RESULTS)
        == "general error: not enough resources: full"
    )
    assert meaning(ResultCode(99, 77), STOP_RESULTS) == "result 99: error 77"


def test_no_text_shows_a_secret():
    settings = Settings("lns", secret=WORD)
    node = Endpoint(lambda count: bytes(count - 1) + b"\1")
    effects = node.handle(Open(1, LAC, settings), 0)
    assert "word" not in f"{settings} {effects} {node.tunnel(1)} {Hiding(WORD, b'v')}"

"""PAP (RFC 1334) and CHAP (RFC 1994), each side by hand, on the wire of a link."""

from ends import CHAP, PAP, PEER_MAGIC

from junose_shell.ppp import messages as m
from junose_shell.ppp.effects import ProofPresented
from junose_shell.proofs import ChapProof, Password, chap_response

PAP_ASKED, CHAP_ASKED = m.Option(3, b"\xc0\x23"), m.Option(3, b"\xc2\x23\x05")
REQUEST = m.PapRequest(4, b"remote1", b"secret")


def challenge(ident, value=b"0123456789abcdef"):
    return m.ChapValue(1, ident, value, b"cpe")


def answer(end, ident=None, wrong=b""):
    asked = end.last(m.ChapValue)
    ident = asked.ident if ident is None else ident
    value = chap_response(ident, "secret", asked.value + wrong)
    return end.hear(CHAP, m.ChapValue(2, ident, value, b"remote1"))


def proof_of(end):
    return next(e for e in reversed(end.effects) if isinstance(e, ProofPresented))


def test_the_digest_of_a_known_answer():
    """Recorded from another router's LAC."""
    value = bytes.fromhex("13366ac80894980d1ef393b9cf3b1a3a")
    proof = ChapProof(1, b"0123456789abcdef", value)
    assert proof.proves("remotepass")
    assert not proof.proves("remotepasS")


def test_frames_of_a_later_phase_are_discarded_and_counted(make):
    """RFC 1661 sections 3.4 and 3.5."""
    end = make(authentication=("pap",))
    end.up()
    end.hear(PAP, REQUEST)
    assert end.link.view().discards == 1
    end.opened(PEER_MAGIC)
    end.hear(m.Protocol.IPCP, m.Configure(1, 1, ()))
    assert end.link.view().discards == 2


# -- PAP, the side that asks --
def test_pap_lets_in_whom_aaa_knows(make):
    end = make(authentication=("pap",))
    assert end.opened(PEER_MAGIC) == ["lcp up, peer by pap, own by -"]
    assert end.hear(PAP, REQUEST) == ["remote1 by pap?"]
    assert proof_of(end).proof == Password("secret")
    assert "secret" not in repr(proof_of(end)) + repr(REQUEST)
    assert end.judge(True, "welcome") == ["pap ack 4 welcome", "authenticated"]


def test_pap_turns_away_whom_aaa_does_not_know(make):
    end = make(authentication=("pap",))
    end.opened(PEER_MAGIC)
    end.hear(PAP, REQUEST)
    assert end.judge(False, "who?") == [
        "pap nak 4 who?", "lcp down: authentication failure",
        "lcp terminate 2 authentication failure",
    ]  # fmt: skip


def test_pap_gives_the_same_answer_to_a_request_that_comes_again(make):
    """RFC 1334 section 2.2.1: the answer may have been lost."""
    end = make(authentication=("pap",))
    end.opened(PEER_MAGIC)
    end.hear(PAP, REQUEST)
    assert end.hear(PAP, REQUEST) == [], "AAA is asked once"
    end.judge(True)
    assert end.hear(PAP, m.PapRequest(5, b"remote1", b"secret")) == ["pap ack 5"]
    assert end.judge(False) == [], "a verdict without a question"


def test_pap_waits_half_a_minute_for_a_request(make):
    end = make(authentication=("pap",), keepalive=0)
    end.opened(PEER_MAGIC)
    assert end.judge(True) == []
    assert end.wait() == ["lcp down: request timeout", "lcp terminate 2 request timeout"]
    assert end.now == 30_000


def test_pap_leaves_as_many_tries_as_are_set(make):
    end = make(authentication=("pap",), max_bad_auth=1, keepalive=0)
    end.opened(PEER_MAGIC)
    end.hear(PAP, REQUEST)
    assert end.judge(False) == ["pap nak 4"]
    end.now = 5_000
    end.hear(PAP, REQUEST)
    assert end.judge(False)[:2] == ["pap nak 4", "lcp down: authentication failure"]

    end = make(authentication=("pap",), max_bad_auth=1, keepalive=0)
    end.opened(PEER_MAGIC)
    end.hear(PAP, REQUEST)
    end.judge(False)
    assert end.wait()[0] == "lcp down: request timeout"


# -- PAP, the side that proves itself --
def test_pap_presents_name_and_password_until_somebody_answers(make):
    """RFC 1334 section 2.2.1: each request has an identifier of its own."""
    end = make(keepalive=0)
    assert end.opened(PAP_ASKED) == ["lcp up, peer by -, own by pap"]
    assert end.hear(PAP, m.PapResult(2, 0)) == [], "an answer to nothing"
    assert end.hear(PAP, m.PapResult(3, 0)) == []
    assert end.present() == ["pap request 1 lns"]
    assert end.last(m.PapRequest).password == b"welcome"
    assert end.wait() == ["pap request 2 lns"]
    assert end.hear(PAP, m.PapResult(2, 1)) == [], "an answer to another request"
    assert end.hear(PAP, m.PapResult(2, 2, b"hi")) == ["own proof accepted hi", "authenticated"]
    assert end.hear(PAP, m.PapResult(3, 2)) == end.hear(PAP, m.PapResult(2, 2)) == []
    assert end.present() == []
    assert end.link.deadline is None


def test_pap_gives_up_on_a_peer_that_never_answers(make):
    end = make(keepalive=0)
    end.present()
    said = end.opened(PAP_ASKED)
    while end.link.phase == "authenticate":
        said += end.wait()
    assert [line for line in said if line.startswith("pap")] == [
        f"pap request {n} lns" for n in range(1, 11)
    ]
    assert said[-1] == "lcp terminate 2 authenticator timeout"


def test_pap_ends_when_it_is_refused(make):
    end = make()
    end.present()
    end.opened(PAP_ASKED)
    assert end.hear(PAP, m.PapResult(3, 1, b"no")) == [
        "own proof refused no", "lcp down: authentication failure",
        "lcp terminate 2 authentication failure",
    ]  # fmt: skip
    end.hear(m.Protocol.LCP, m.Terminate(6, 2))
    assert end.down() == []


# -- CHAP, the side that asks --
def test_chap_gives_aaa_a_proof_and_no_password(make):
    """RFC 1994 section 4.1."""
    end = make(authentication=("chap",), name="lns")
    assert end.opened(PEER_MAGIC) == ["lcp up, peer by chap, own by -", "chap challenge 1 lns"]
    assert len(end.last(m.ChapValue).value) == 16
    assert answer(end) == ["remote1 by chap?"]
    proof = proof_of(end).proof
    assert proof.challenge == end.last(m.ChapValue).value
    assert proof.proves("secret")
    assert end.judge(True, "welcome") == ["chap success 1 welcome", "authenticated"]


def test_chap_ends_with_failure(make):
    end = make(authentication=("chap",))
    end.opened(PEER_MAGIC)
    answer(end)
    assert end.judge(False, "no") == [
        "chap failure 1 no", "lcp down: authentication failure",
        "lcp terminate 2 authentication failure",
    ]  # fmt: skip


def test_chap_challenges_again_with_another_value_and_identifier(make):
    """RFC 1994 section 4.1: both MUST be changed each time."""
    end = make(authentication=("chap",), challenge_octets=20)
    end.opened(PEER_MAGIC)
    first = end.last(m.ChapValue)
    assert end.wait() == ["chap challenge 2"]
    second = end.last(m.ChapValue)
    assert first.value != second.value
    assert len(second.value) == 20
    assert answer(end, ident=first.ident) == [], "the answer to the first one is late"
    assert answer(end) == ["remote1 by chap?"]


def test_the_length_of_a_challenge_is_chance_between_two_limits(make):
    end = make(authentication=("chap",), challenge_octets=20, challenge_spread=3)
    end.opened(PEER_MAGIC)
    lengths = {len(end.last(m.ChapValue).value)}
    for _ in range(9):
        end.wait()
        lengths.add(len(end.last(m.ChapValue).value))
    assert 20 <= min(lengths) < max(lengths) <= 23


def test_chap_gives_up_after_ten_challenges(make):
    end = make(authentication=("chap",), keepalive=0)
    said = end.opened(PEER_MAGIC)
    while end.link.phase == "authenticate":
        said += end.wait()
    assert sum(line.startswith("chap challenge") for line in said) == 10
    assert said[-1] == "lcp terminate 2 challenge timeout"
    assert end.now == 30_000


def test_chap_answers_a_response_that_comes_again(make):
    """RFC 1994 section 4.2: the Success may have been lost, in the network phase too."""
    end = make(authentication=("chap",))
    end.opened(PEER_MAGIC)
    answer(end)
    assert answer(end) == [], "AAA is asked once"
    end.judge(True)
    assert answer(end) == ["chap success 1"]


def test_chap_leaves_as_many_tries_as_are_set(make):
    end = make(authentication=("chap",), max_bad_auth=1)
    end.opened(PEER_MAGIC)
    end.wait()
    answer(end, wrong=b"!")
    assert end.judge(False) == ["chap challenge 3"]
    assert end.link._authentication.asking.tries == 9
    answer(end, wrong=b"!")
    assert end.judge(False)[0] == "chap failure 3"


def test_chap_asks_again_in_time(make):
    """RFC 1994 section 2: at random intervals; the link stays up meanwhile."""
    end = make(authentication=("chap",), challenge_again=60_000, keepalive=0)
    end.opened(PEER_MAGIC)
    answer(end)
    end.judge(True)
    assert end.wait() == ["chap challenge 2"]
    assert end.now == 60_000
    assert end.link.phase == "network"
    answer(end)
    assert end.judge(True) == ["chap success 2"]
    assert end.wait() == ["chap challenge 3"]
    for _ in range(9):
        end.wait()
    assert end.wait() == ["lcp down: challenge timeout", "lcp terminate 2 challenge timeout"]


def test_chap_does_not_ask_again_unless_told(make):
    end = make(authentication=("chap",), keepalive=0)
    end.opened(PEER_MAGIC)
    answer(end)
    end.judge(True)
    assert end.link.deadline is None


# -- CHAP, the side that proves itself --
def test_chap_responds_to_a_challenge(make):
    end = make(keepalive=0)
    end.present()
    end.opened(CHAP_ASKED)
    assert end.hear(CHAP, challenge(9)) == ["chap response 9 lns"]
    sent = end.last(m.ChapValue)
    assert ChapProof(9, b"0123456789abcdef", sent.value).proves("welcome")
    assert end.hear(CHAP, m.ChapResult(3, 8)) == [], "the word on another response"
    assert end.hear(CHAP, m.ChapResult(3, 9, b"hi")) == ["own proof accepted hi", "authenticated"]
    assert end.hear(CHAP, m.ChapResult(3, 9, b"hi")) == []
    assert end.link.deadline is None


def test_chap_keeps_the_challenge_until_it_knows_its_name(make):
    end = make()
    end.opened(CHAP_ASKED)
    assert end.hear(CHAP, challenge(9)) == []
    assert end.hear(CHAP, m.ChapResult(3, 9)) == end.hear(CHAP, m.ChapResult(4, 9)) == []
    assert end.hear(CHAP, challenge(10)) == []
    assert end.present() == ["chap response 10 lns"]


def test_chap_responds_to_the_newest_challenge(make):
    end = make()
    end.present()
    end.opened(CHAP_ASKED)
    end.hear(CHAP, challenge(1))
    assert end.hear(CHAP, challenge(2)) == ["chap response 2 lns"]
    assert end.hear(CHAP, m.ChapResult(4, 1)) == []


def test_chap_responds_again_until_somebody_answers(make):
    end = make(keepalive=0)
    end.present()
    end.opened(CHAP_ASKED)
    said = end.hear(CHAP, challenge(9))
    end.present()
    while end.link.phase == "authenticate":
        said += end.wait()
    assert said[:10] == ["chap response 9 lns"] * 10
    assert said[-1] == "lcp terminate 2 authenticator timeout"
    assert end.now == 30_000


def test_chap_waits_half_a_minute_for_a_challenge(make):
    end = make(keepalive=0)
    end.opened(CHAP_ASKED)
    assert end.hear(CHAP, m.ChapResult(3, 0)) == end.hear(CHAP, m.ChapResult(4, 0)) == []
    assert end.present() == []
    assert end.wait()[-1] == "lcp terminate 2 authenticator timeout"
    assert end.now == 30_000


def test_chap_ends_when_it_is_refused(make):
    end = make()
    end.present()
    end.opened(CHAP_ASKED)
    end.hear(CHAP, challenge(9))
    assert end.hear(CHAP, m.ChapResult(4, 9, b"no")) == [
        "own proof refused no", "lcp down: authentication failure",
        "lcp terminate 2 authentication failure",
    ]  # fmt: skip


def test_chap_proves_itself_as_often_as_it_is_asked(make):
    """RFC 1994 section 2: a failure counts then as well."""
    end = make(keepalive=0)
    end.present()
    end.opened(CHAP_ASKED)
    end.hear(CHAP, challenge(1))
    end.hear(CHAP, m.ChapResult(3, 1))
    assert end.present() == []
    assert end.hear(CHAP, challenge(2)) == ["chap response 2 lns"]
    assert end.hear(CHAP, m.ChapResult(3, 2)) == ["own proof accepted"]
    assert end.hear(CHAP, m.ChapResult(4, 2, b"late"))[0] == "own proof refused late"


# -- both at once, and out of place --
def test_both_sides_prove_themselves_before_the_network_phase(make):
    end = make(authentication=("chap",))
    end.present()
    end.opened(CHAP_ASKED)
    end.network()
    assert end.hear(m.Protocol.IPCP, m.Configure(1, 1, ())) == [], "too early"
    answered = answer(end)
    assert answered == ["remote1 by chap?"]
    assert end.judge(True) == ["chap success 1"]
    end.hear(CHAP, challenge(7))
    assert end.hear(CHAP, m.ChapResult(3, 7)) == [
        "own proof accepted", "authenticated", "ipcp request 1 IP address 10.0.0.1",
    ]  # fmt: skip


def test_packets_of_a_proof_that_nobody_agreed_on_are_passed_over(make):
    end = make(authentication=("chap",))
    end.opened(PEER_MAGIC)
    for packet in (
        REQUEST,
        m.PapResult(2, 1),
        challenge(1),
        m.ChapResult(3, 1),
        m.Unknown(9, 1, b""),
    ):
        assert end.hear(CHAP, packet) == []
    end = make()
    end.opened(PEER_MAGIC)
    assert end.hear(CHAP, m.ChapValue(2, 1, b"x", b"y")) == []


def test_a_link_that_negotiates_again_forgets_its_proofs(make):
    """RFC 1661 section 3.5: each time LCP opens."""
    for asked, told in ((("chap",), CHAP_ASKED), (("pap",), PAP_ASKED)):
        end = make(authentication=asked)
        end.present()
        end.opened(told)
        end.now = 10_000
        end.lcp(1, 8, told)
        assert end.judge(True) == []
        assert end.link._authentication.asking is None
        up = end.echo_back()
        assert up[0] == f"lcp up, peer by {asked[0]}, own by {asked[0]}"

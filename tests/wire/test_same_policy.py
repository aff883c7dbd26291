"""A world that is made of a users file answers as FreeRADIUS does with that file."""

import pytest
from servers import FreeRadius
from test_accounting_wire import LOCAL, Bench

from junose_shell.aaa.ports import RadiusPacket, RadiusServer
from junose_shell.l2tp.grants import ServiceType
from junose_shell.net import UdpEnd
from junose_shell.proofs import ChapProof, Password, chap_response
from junose_shell.world.freeradius import rules_of
from junose_shell.world.radius import Rules
from junose_shell.world.schema import Delays, RadiusSite

USERS = r"""
# A name with signs of a pattern, quotes and escapes
"a*b" Cleartext-Password := "x\"y"
	Reply-Message = "hello"

joe	Cleartext-Password := 'secret'   # a comment
	Framed-Route = "10.1.0.0/16",
	Framed-Route += "10.2.0.0/16",
	Framed-IP-Address = 10.1.1.1,
	Fall-Through = Yes

DEFAULT
	Framed-Protocol = PPP,
	Framed-IP-Address = 10.9.9.9,
	Fall-Through = Yes

joe
	Framed-IP-Address := 10.1.1.2,
	Framed-Route += "10.3.0.0/16"

free	Auth-Type := Accept
	ERX-Virtual-Router-Name = "isp"

closed	Auth-Type := Reject
	Reply-Message = "account closed"

DEFAULT	Auth-Type := Reject
"""
ASKED = [
    ("a*b", 'x"y'), ("a*b", "wrong"), ("axxb", 'x"y'), ("joe", "secret"), ("joe", "wrong"),
    ("free", "any"), ("closed", "any"), ("nobody", "any"),
]  # fmt: skip


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    made = FreeRadius(tmp_path_factory.mktemp("policy"))
    (made.folder / "users").write_text(USERS)
    yield made.start()
    made.stop()


@pytest.mark.parametrize("chap", [False, True], ids=["pap", "chap"])
@pytest.mark.parametrize(("name", "password"), ASKED)
def test_both_answer_the_same(server, name, password, chap):
    challenge = b"c" * 16
    by_chap = ChapProof(7, challenge, chap_response(7, password, challenge))
    packet = RadiusPacket(
        "default", name, ServiceType.FRAMED, by_chap if chap else Password(password)
    )
    rules, unread = rules_of(USERS)
    assert unread == ()
    simulated = Rules().answer(RadiusSite("home", LOCAL, users=rules), packet, Delays()).reply
    bench = Bench()
    end = UdpEnd(LOCAL, server.auth)
    bench.tell(end, RadiusServer(LOCAL, server.auth, "radius"), packet)
    (real,) = bench.replies
    assert (real.flaw, real.accepted) == (None, simulated.accepted)
    if real.accepted:
        assert real.attributes == {
            each: value for each, value in simulated.attributes.items() if each != "Reply-Message"
        }

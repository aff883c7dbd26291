"""The witness of all tests finds a wrong packet, and knows those that are wrong on purpose."""

import pytest
from witness import DRAWN, ON_PURPOSE, Witness, complaints, decisive

from junose_shell import Router
from junose_shell.codec.pcapng import PPP

pytestmark = pytest.mark.unwatched  # it says wrong things to a witness of its own
ROUTER = (
    "radius authentication server 192.168.1.50\nkey one\ninterface fastEthernet 4/0\n"
    "ip address 192.168.1.1 255.255.255.0\nprofile dialOut\n"
    "l2tp dial-out target 10.10.0.0 255.255.0.0 isp.example profile dialOut\n"
)
WORLD = "radius:\n  - {name: home, address: 192.168.1.50, key: KEY}\n"
GOOD = bytes.fromhex("ff03c0210101000a0506000000ff")
BAD = bytes.fromhex("ff03c0210101000801090578")  # an option says that it is longer than its packet


@pytest.fixture
def said(tmp_path):
    """Return what finds the complaints about a test of a name, who does something."""

    def run(name, act):
        path = tmp_path / "said.pcapng"
        with path.open("wb") as file:
            witness = Witness(file.write)
            witness.begin(name)
            act(witness)
            witness.end()
        assert witness.packets
        return complaints(path)

    return run


def asking(key):
    """Return a router's look-up at a server with ``key``, as something to do before a witness."""

    def act(witness):
        router = Router.from_script(ROUTER, world=WORLD.replace("KEY", key))
        witness.watch(router.shell.router)
        router.send("10.10.1.1")
        router.advance(1)

    return act


def test_nothing_is_wrong_with_what_is_right(said):
    assert said("tests/a", asking("one")) == ([], 0)
    assert said("tests/a", lambda witness: witness.saw(PPP, GOOD)) == ([], 0)


def test_a_wrong_frame_is_found_with_its_test(said):
    (found,), excused = said("tests/a", lambda witness: witness.saw(PPP, BAD))
    assert found.startswith("tests/a ")
    assert not excused


def test_what_is_wrong_on_purpose_is_named(said):
    known, text, _ = ON_PURPOSE[0]
    found, excused = said(f"{known} {text}", lambda witness: witness.saw(PPP, BAD))
    assert (found, excused) == ([], 1)


def test_values_that_are_drawn_fail_no_run(said):
    found, _ = said(f"{DRAWN}tests/a", lambda witness: witness.saw(PPP, BAD))
    assert found
    assert not decisive(found)
    assert decisive([*found, "tests/b"])

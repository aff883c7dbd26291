"""Forty-two things that can be wrong: no two of them look alike to an operator.

Each is a router script, a world and commands typed first. A packet arrives, 31.5 s pass, and then
``show l2tp dial-out session ADDRESS detail`` and ``lab explain ADDRESS`` are compared.
"""

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from junose_shell import Router

HERE = Path(__file__).parent
SCRIPT = (HERE / "router.scr").read_text()
WORLD = (HERE / "world.yaml").read_text()
ADDRESS = "10.20.1.5"
RULE = "lab user 10.20.*@isp.test"
CONF = ("configure terminal", "end")
TIMES = re.compile(r"\d\d:\d\d:\d\d")


class Situation(NamedTuple):
    """The lines typed before the packet, and changes to script and world (old, new)."""

    typed: tuple[str, ...] = ()
    script: tuple[str, str] = ("", "")
    world: tuple[str, str] = ("", "")


def configured(*lines):
    return Situation(("configure terminal", *lines, "end"))


def typed(*lines):
    return Situation(lines)


LAC = "    address: 172.20.0.1\n"
SITUATIONS = {
    "RADIUS is silent": typed("lab radius home silent"),
    "RADIUS has another key": Situation(world=("key: k1", "key: zz")),
    "RADIUS has another address": Situation(script=("192.168.9.50", "192.168.9.51")),
    "RADIUS denies": typed(f"{RULE} deny"),
    "RADIUS does not know the domain": Situation(script=("isp.test", "other.test")),
    "the grant has no number": typed(f'{RULE} attribute ERX-Dial-Out-Number ""'),
    "the grant has no tunnel": Situation(world=("          Tunnel-", "          #Tunnel-")),
    "the LAC cannot be reached": typed("lab lac lacA unreachable"),
    "no route leads to the LAC": configured("no ip route 172.20.0.0 255.255.255.0 192.168.9.254"),
    "no LAC has the address": typed(f"{RULE} attribute Tunnel-Server-Endpoint:1 172.20.0.9"),
    "the LAC refuses the tunnel": typed("lab lac lacA refuse-tunnel"),
    "the tunnel password is wrong": Situation(world=(LAC, f"{LAC}    password: pw\n")),
    "the LAC refuses the call": typed("lab lac lacA refuse"),
    "the line is busy": typed("lab lac lacA busy"),
    "nobody answers": typed("lab lac lacA no-answer"),
    "nobody has the number": typed(f"{RULE} attribute ERX-Dial-Out-Number 999"),
    "the LAC is too slow": typed(f"{RULE} attribute ERX-Minimum-BPS 128000"),
    "the CPE is silent": typed("lab cpe site1 silent"),
    "the CPE has no IPCP": typed("lab cpe site1 no-ipcp"),
    "the CPE has another password": typed("lab cpe site1 password bad"),
    "RADIUS does not know the CPE": Situation(world=("- user: site1", "- user: siteX")),
    "RADIUS is silent about the CPE": typed("lab user site1 silent"),
    "the router has another password": typed(f"{RULE} attribute ERX-PPP-Password bad"),
    "the router has another name": typed(f"{RULE} attribute ERX-PPP-Username bad"),
    "the router may not identify itself": typed(f"{RULE} attribute ERX-PPP-Auth-Protocol None"),
    "the CPE wants CHAP, the profile PAP": Situation(
        script=("authentication chap", "authentication pap"),
        world=("    router-username: hqlns", "    protocols: [chap]\n    router-username: hqlns"),
    ),
    "the profile asks for nothing": Situation(script=(" ppp authentication chap\n", "")),
    "the profile is missing": Situation(script=("isp.test profile dial", "isp.test profile nix")),
    "the profile has no address": Situation(script=(" ip unnumbered loopback 0\n", "")),
    "the framed route is missing": typed(
        'lab user site1 attribute Framed-Route ""',
        "lab user site1 attribute Framed-IP-Address 10.99.0.1",
    ),
    "the framed route is wrong": typed(
        "lab user site1 attribute Framed-Route 10.77.0.0/16",
        "lab user site1 attribute Framed-IP-Address 10.99.0.1",
    ),
    "AAA chooses another virtual router": Situation(
        ("lab user site1 attribute ERX-Virtual-Router-Name other",),
        script=("hostname hq\n", "hostname hq\nvirtual-router other\nvirtual-router default\n"),
    ),
    "AAA names a virtual router that is missing": typed(
        "lab user site1 attribute ERX-Virtual-Router-Name nix"
    ),
    "L2TP is shut down": configured("l2tp shutdown"),
    "L2TP drains": configured("l2tp drain"),
    "the target is inhibited": typed(
        "lab resources target 10.20.0.0 255.255.0.0 triggers-only exhausted"
    ),
    "the target is down": typed("lab resources target 10.20.0.0 255.255.0.0 exhausted"),
    "the dial-out interface is down": typed("lab resources dial-out-interface exhausted"),
    "the virtual router failed to start": typed("lab resources virtual-router exhausted"),
    "the chassis failed to start": typed("lab resources chassis exhausted"),
    "a static route hides the target": configured("ip route 10.20.0.0 255.255.0.0 null 0"),
    "it works": Situation(),
}


@cache
def seen(name):
    """Return what an operator sees, without times."""
    situation = SITUATIONS[name]
    router = Router.from_script(
        SCRIPT.replace(*situation.script), world=WORLD.replace(*situation.world)
    )
    session = router.session()
    for line in situation.typed:
        assert session.run(line), line
    router.send(ADDRESS)
    router.advance(31.5)
    detail = session.run(f"show l2tp dial-out session {ADDRESS} detail").text
    explained = session.run(f"lab explain {ADDRESS}")
    assert explained, explained.text
    return TIMES.sub("T", detail), TIMES.sub("T", explained.text)


@pytest.mark.parametrize("name", SITUATIONS)
def test_no_other_situation_looks_the_same(name):
    same = [other for other in SITUATIONS if other != name and seen(other) == seen(name)]
    assert same == []


@pytest.mark.parametrize("name", SITUATIONS)
def test_each_is_explained_differently(name):
    same = [other for other in SITUATIONS if other != name and seen(other)[1] == seen(name)[1]]
    assert same == []


@pytest.mark.parametrize("name", SITUATIONS)
def test_an_explanation_has_a_state_a_reason_and_a_place_to_look(name):
    _, explained = seen(name)
    assert "\n  State\n" in explained
    assert "\n  Why\n" in explained
    assert "\n  Look at\n" in explained


@pytest.mark.parametrize("name", SITUATIONS)
def test_the_end_of_an_attempt_is_followed_by_advice(name):
    """An operator reads the cause in words, not the codes of a protocol alone."""
    _, explained = seen(name)
    _, ended, after = explained.partition("The last attempt ended")
    if ended:
        sentences = re.sub(r"\s+", " ", after).split(". ")
        assert not sentences[1].startswith(("RADIUS server", "The LAC is", "LAC")), sentences[:2]


def test_a_packet_without_a_session_has_its_fate_told():
    for name in ("the target is inhibited", "the virtual router failed to start"):
        assert "It is dropped there: " in seen(name)[1]
    router = Router.from_script(SCRIPT, world=WORLD)
    assert "It begins a session" in router.session().run(f"lab explain {ADDRESS}").text

"""A router whose LAC is a real one: what a world may say, when it is refused, and when it dies."""

import pytest
from lacs import DEMO, LacProcess, demo_world

from junose_shell.errors import UsageError
from junose_shell.library import Router
from junose_shell.wiring import build_shell
from junose_shell.world.loader import WorldError, parse

LAC = "lacs:\n  - name: lac1\n    address: 172.31.1.98\n    wire: {wire}\n"


def world(more="", wire="127.0.0.2:1701"):
    return parse((LAC.format(wire=wire) + more).encode(), "lab.yaml")


@pytest.mark.parametrize(
    ("more", "wire", "line", "reason"),
    [
        ("", "127.0.0.2", 4, "not an address and a port"),
        ("    loss: 5\n", "127.0.0.2:1701", 2, "has no 'loss'"),
        ("    link-delay: 5ms\n", "127.0.0.2:1701", 2, "has no 'link-delay'"),
    ],
)
def test_a_world_says_only_what_a_real_lac_has(more, wire, line, reason):
    with pytest.raises(WorldError, match=reason) as caught:
        world(more, wire)
    assert caught.value.line == line


def test_a_clock_that_stands_still_and_other_machines_are_refused(monkeypatch):
    monkeypatch.delenv("JUNOSE_SHELL_WIRE", raising=False)
    with pytest.raises(UsageError, match=r"LAC lac1 .*127\.0\.0\.2:1701.* --clock real"):
        build_shell(world())
    with pytest.raises(UsageError, match=r"LAC lac1 .*192\.0\.2\.1:1701.* JUNOSE_SHELL_WIRE=any"):
        build_shell(world(wire="192.0.2.1:1701"), "real")


def test_the_lab_cuts_the_way_to_a_real_lac_and_changes_nothing_else():
    cpe = "cpes: [{name: branch1, number: '1'}]\n"
    router = Router.from_script(world=LAC.format(wire="127.0.0.2:1701") + cpe, clock="real")
    session = router.session()
    assert not session.run("lab lac lac1 unreachable").rejected
    assert "real one" in session.run("lab lac lac1 busy").text
    assert "not in this world" in session.run("lab cpe 1 silent").text
    assert "unreachable, real at 127.0.0.2:1701" in session.run("lab show world").text


@pytest.mark.parametrize("phase", ["", "SCCRP", "OCRP", "OCCN"])
def test_a_lac_that_dies_in_a_phase_leaves_a_reason_and_no_call(tmp_path, phase):
    script = (DEMO / "router.scr").read_text() + "l2tp dial-out connecting-timer-value 90\n"
    with LacProcess(tmp_path) as lac:
        world = demo_world(lac.end).replace("real\n", "real:30\n", 1)
        router = Router.from_script(script, world=world)
        driver, session = router.shell.router.driver, router.session()

        def until(command, shown):
            """Let time pass until a command shows something."""
            end = driver.now() + 300_000
            while shown not in (text := session.run(command).text) and driver.now() < end:
                driver.sleep_until(driver.now() + 500)
                driver.listen()
            assert shown in text

        if not phase:
            lac.kill()
        session.run("lab packet 10.10.1.7")
        until("lab ladder", phase)
        if phase:
            lac.kill()
        until("show l2tp dial-out session | include 10.10.1.7", "inhibited")
        assert "The last attempt ended" in session.run("lab explain 10.10.1.7").text
        assert not list(router.shell.router.network.calls.legs())


def test_a_call_at_a_lac_that_dies_is_explained(tmp_path):
    with LacProcess(tmp_path) as lac:
        router = Router.from_script(
            DEMO / "router.scr", world=demo_world(lac.end).replace("real\n", "real:20\n", 1)
        )
        session = router.session()
        session.run("lab packet 10.10.1.7")
        driver = router.shell.router.driver
        states = router.shell.router.network.dial_out.chassis

        def until(in_service):
            """Let time pass, a LAC needs as much of its own on a slow machine."""
            end = driver.now() + 400_000
            while states().session_states.in_service != in_service and driver.now() < end:
                driver.sleep_until(driver.now() + 1_000)
                driver.listen()
            assert states().session_states.in_service == in_service

        until(1)
        assert "its own end" in session.run("lab drop 1 carrier").text
        lac.kill()
        until(0)
        explained = " ".join(session.run("lab explain 10.10.1.7").text.split())
        assert "no answer from 172.31.1.98" in explained

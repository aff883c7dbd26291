"""The router restarts while things happen: the world goes on, the router's parts start again."""

from pathlib import Path

import pytest

from junose_shell.model.session import CliSession
from junose_shell.net import Ipv4
from junose_shell.session.runner import Runner
from junose_shell.session.script import carry_out, read_script
from junose_shell.wiring import build_shell
from junose_shell.world.loader import load

DEMO = Path(__file__).parents[2] / "demo_configs" / "first-call"
TRIGGER = Ipv4.parse("10.10.1.7")


@pytest.fixture
def shell():
    made = build_shell(load(DEMO / "world.yaml"))
    configure(made)
    return made


def configure(shell) -> None:
    runner = Runner(shell, CliSession(privilege=15))
    assert list(carry_out(runner, read_script(DEMO / "router.scr"))) == []


def run(shell, line: str) -> list[str]:
    return list(Runner(shell, CliSession(privilege=15)).run(line))


def restart(router) -> None:
    """Restart with an empty configuration."""
    router.restart()
    router.load()
    router.loaded()


def state(shell) -> str:
    session = shell.router.network.dial_out.session("default", TRIGGER)
    return session.state.name if session else "none"


@pytest.mark.parametrize("elapsed", ["0", "1ms", "30ms", "100ms", "200ms", "1s", "2s", "10s", "1h"])
def test_a_restart_at_any_stage_of_a_call_leaves_no_trace_of_it(shell, elapsed):
    router = shell.router
    run(shell, "lab packet 10.10.1.7")
    run(shell, f"lab advance {elapsed}")
    now = router.clock.now()
    router.restart()
    assert router.clock.now() == now
    assert (router.down, router.booted) == (True, now)
    assert not any(any(section.items()) for section in router.config.every_section())
    assert list(router.network.dial_out.sessions()) == []
    assert router.network.world.describe().calls == ()
    router.driver.advance(3_600_000)  # whatever was on its way comes to nobody
    assert list(router.network.dial_out.sessions()) == []
    router.load()
    configure(shell)
    router.loaded()
    run(shell, "lab packet 10.10.1.7")
    run(shell, "lab advance 10")
    assert state(shell) == "inService"
    assert router.network.dial_out.chassis().counters.triggers_received == 1
    assert run(shell, "ping 10.10.1.7")[-1].startswith("Success rate = 100%")
    assert router.log.faults == []


def test_answers_for_the_router_before_do_not_reach_the_one_after(shell):
    run(shell, "lab packet 10.10.1.7")  # asks AAA as request 1
    restart(shell.router)
    configure(shell)
    run(shell, "lab radius home silent")
    run(shell, "lab packet 10.10.1.7")  # asks AAA as request 1 again
    run(shell, "lab advance 2s")
    assert state(shell) == "authenticating"


def test_what_was_typed_in_the_lab_stays(shell):
    run(shell, "lab cpe branch1 silent")
    restart(shell.router)
    assert [cpe.behaviour for cpe in shell.router.network.world.describe().cpes] == ["silent"]


def test_hosts_go_on_sending(shell):
    run(shell, "lab packet 10.10.1.7 every 10s count 10")
    run(shell, "lab advance 15s")
    restart(shell.router)
    run(shell, "lab advance 60s")
    (host,) = shell.router.network.world.describe().hosts
    assert host.sent == 8


def test_the_log_is_kept(shell):
    shell.router.log.write(5, "cli", "before")
    restart(shell.router)
    assert [line.text for line in shell.router.log.lines][-1] == "before"


def test_a_router_restarts_before_its_network_is_needed():
    bare = build_shell(None)
    run(bare, "virtual-router east")
    restart(bare.router)
    assert [each.context for each in bare.router.network.dial_out.contexts()] == ["default"]


def test_show_version_counts_from_the_restart(shell):
    run(shell, "lab advance 1d")
    restart(shell.router)
    run(shell, "lab advance 61s")
    shown = run(shell, "show version")
    assert "System running for: 0 days, 0 hours, 1 minute, 1 second" in shown
    assert "\t(since SAT JAN 16 2010 08:00:00 UTC)" in shown

"""Ten times the input takes ten times the work, counted in calls and not in seconds."""

import sys
from collections.abc import Callable

import pytest

from junose_shell import Router

FEW, MANY = 30, 300
SLACK = 1.3  # for what does not grow in step: tables that double, sorting


def work(action: Callable[[], object]) -> int:
    """Return the number of calls that an action makes, of Python and C functions."""
    calls = 0

    def count(_frame: object, event: str, _arg: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        action()
    finally:
        sys.setprofile(None)
    return calls


def routes(count: int) -> str:
    return "hostname lns\n" + "".join(
        f"ip route 10.{n // 200}.{n % 200}.0 255.255.255.0 null 0\n" for n in range(count)
    )


def loopbacks(count: int) -> str:
    return "".join(
        f"interface loopback {n}\n ip address 10.{n // 200}.{n % 200}.1 255.255.255.255\n exit\n"
        for n in range(count)
    )


def replay(count: int) -> Callable[[], object]:
    script = routes(count) + loopbacks(count)
    return lambda: Router.from_script(script)


def show(command: str) -> Callable[[int], Callable[[], object]]:
    def prepared(count: int) -> Callable[[], object]:
        session = Router.from_script(routes(count) + loopbacks(count)).session()
        return lambda: session.run(command).text

    return prepared


def difference(count: int) -> Callable[[], object]:
    ours, theirs = Router.from_script(routes(count)), Router.from_script(loopbacks(count))
    return lambda: ours.changes_to(theirs)


def triggers(count: int) -> Callable[[], object]:
    demo = "demo_configs/first-call"
    lns = Router.from_script(f"{demo}/router.scr", world=f"{demo}/world.yaml")

    def send() -> None:
        for n in range(count):
            lns.send(f"10.10.{1 + n // 200}.{1 + n % 200}")
        lns.advance(120)

    return send


GROWING = {
    "replay": replay,
    "show configuration": show("show configuration"),
    "show ip route": show("show ip route"),
    "diff": difference,
    "triggers": triggers,
}


@pytest.mark.parametrize("name", GROWING)
def test_work_grows_with_the_input_and_no_faster(name: str, monkeypatch) -> None:
    monkeypatch.chdir(f"{__file__.rsplit('/tests/', 1)[0]}")
    GROWING[name](2)()  # what is loaded and compiled the first time is no growth
    few, many = work(GROWING[name](FEW)), work(GROWING[name](MANY))
    assert many > few
    assert many < SLACK * few * MANY / FEW, f"{few} calls for {FEW}, {many} for {MANY}"


@pytest.mark.parametrize("line", ["show ?", "ip route 10.0.0.0 ?", "sh", "show l2tp dial-out ?"])
def test_help_and_a_short_command_take_the_same_work_whatever_is_configured(line: str) -> None:
    def ask(count: int) -> int:
        session = Router.from_script(routes(count)).session()
        session.run(line)
        return work(lambda: session.run(line))

    assert ask(MANY) <= ask(FEW) * SLACK

import asyncio

import pytest

from junose_shell.errors import CliError
from junose_shell.grammar.cache import load_grammar
from junose_shell.model.session import CliSession
from junose_shell.replies.steps import Wait
from junose_shell.runtime.clock import RealClock
from junose_shell.runtime.router import Router
from junose_shell.session.runner import Runner
from junose_shell.session.shell import Shell
from junose_shell.terminal.pace import Pace

GUARD = 30


async def never(_seconds: float) -> bool:
    raise AssertionError("a virtual clock is not sat out")


async def sleep(seconds: float) -> bool:
    await asyncio.sleep(seconds)
    return False


def test_a_virtual_clock_jumps() -> None:
    router = Router(load_grammar())
    fired: list[int] = []
    router.driver.schedule(500, lambda: fired.append(router.clock.now()), "test")

    async def go() -> None:
        pace = Pace(router)
        await pace.run()
        await pace.wait(Wait(2_000), never)

    asyncio.run(go())
    assert fired == [500]
    assert router.clock.now() == 2_000


def test_a_virtual_clock_stops_at_what_is_waited_for() -> None:
    router = Router(load_grammar())
    fired: list[int] = []
    router.driver.schedule(500, lambda: fired.append(1), "test")
    asyncio.run(Pace(router).wait(Wait(2_000, lambda: bool(fired)), never))
    assert router.clock.now() == 500


def test_real_time_passes_by_itself_and_earlier_things_are_noticed() -> None:
    router = Router(load_grammar(), clock=RealClock(1_000))
    fired: list[str] = []

    async def go() -> None:
        done = asyncio.Event()

        def last() -> None:
            fired.append("late")
            done.set()

        router.driver.schedule(600_000, last, "late")
        pace = Pace(router)
        task = asyncio.create_task(pace.run())
        await asyncio.sleep(0)
        router.driver.schedule(1_000, lambda: fired.append("early"), "early")
        await asyncio.wait_for(done.wait(), GUARD)
        task.cancel()

    asyncio.run(go())
    assert fired == ["early", "late"]


def test_a_fault_in_a_timer_does_not_stop_time() -> None:
    router = Router(load_grammar(), clock=RealClock(1_000))

    async def go() -> None:
        done = asyncio.Event()
        router.driver.schedule(1_000, lambda: 1 // 0, "broken")  # type: ignore[arg-type, return-value]
        router.driver.schedule(5_000, done.set, "after")
        task = asyncio.create_task(Pace(router).run())
        await asyncio.wait_for(done.wait(), GUARD)
        task.cancel()

    asyncio.run(go())
    ((_, fault),) = router.log.faults
    assert isinstance(fault, ZeroDivisionError)


def test_a_real_wait_is_sat_out_until_its_end_or_what_is_waited_for() -> None:
    router = Router(load_grammar(), clock=RealClock(1_000))
    fired: list[int] = []
    router.driver.schedule(3_000, lambda: fired.append(1), "test")
    asyncio.run(Pace(router).wait(Wait(10_000_000, lambda: bool(fired)), sleep))
    assert fired
    asyncio.run(Pace(router).wait(Wait(5_000), sleep))


def test_the_user_ends_a_real_wait() -> None:
    async def interrupt(_seconds: float) -> bool:
        return True

    router = Router(load_grammar(), clock=RealClock())
    with pytest.raises(CliError) as refused:
        asyncio.run(Pace(router).wait(Wait(1_000_000), interrupt))
    assert refused.value.code == "interrupted"


def test_what_comes_from_outside_wakes_a_command_that_waits() -> None:
    router = Router(load_grammar(), clock=RealClock())
    arrived: list[int] = []

    async def go() -> None:
        waiting = asyncio.create_task(
            Pace(router).wait(Wait(1_000_000, lambda: bool(arrived)), sleep)
        )
        await asyncio.sleep(0)
        arrived.append(1)
        router.driver.schedule(0, lambda: None, "a packet")
        await asyncio.wait_for(waiting, GUARD)

    asyncio.run(go())
    assert router.clock.now() < 1_000_000


def test_a_front_end_without_a_loop_is_woken_by_what_it_sleeps_in() -> None:
    router = Router(load_grammar(), clock=RealClock())
    arrived: list[int] = []
    router.driver.sleep_until = arrived.append
    Runner(Shell(router), CliSession()).wait(1_000_000, lambda: bool(arrived))
    assert len(arrived) == 1

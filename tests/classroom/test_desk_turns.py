"""A step of one trainee's clock leaves the others of the class their turns."""

import asyncio
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from junose_shell.classroom.desk import Desk
from junose_shell.classroom.limits import MAX_STEP
from junose_shell.terminal.limits import MAX_HAPPENED
from junose_shell.training.catalogue import find
from junose_shell.training.exercise import read_exercise

EXERCISES = Path(__file__).parents[2] / "exercises"


class Looking:
    """A browser that shows nothing."""

    def show(self, data: bytes) -> None:
        """Show nothing."""

    def tell(self, message: dict[str, Any]) -> None:
        """Ignore the picture."""

    def behind(self) -> int:
        return 0


@pytest.mark.parametrize("turns", [1, 3])
def test_a_step_is_taken_in_turns(turns: int) -> None:
    async def step() -> None:
        desk = Desk("anna", read_exercise(find(EXERCISES, "first-call")), lambda *_: None)
        desk.look(Looking())
        driver = desk.shell.router.driver
        fired: list[int] = []
        count, begun = turns * MAX_HAPPENED, driver.now()
        for at in range(count):
            driver.schedule(begun + at + 1, lambda: fired.append(0), "work")
        before = len(fired)
        desk.step(MAX_STEP)
        if turns > 1:
            desk.step(MAX_STEP)  # while the first one is under way, it is no other step
        assert len(fired) - before <= MAX_HAPPENED
        seen = [len(fired)]
        while driver.now() < begun + MAX_STEP:
            await asyncio.sleep(0)
            seen.append(len(fired))
        assert all(b - a <= MAX_HAPPENED for a, b in pairwise(seen))
        assert bool(seen[1:]) is (turns > 1)
        assert (len(fired), driver.now()) == (count, begun + MAX_STEP)
        await desk.close()

    asyncio.run(step())

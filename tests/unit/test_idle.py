"""Every key restarts the idle time, and the end of the wait ends it."""

import asyncio

import pytest
from prompt_toolkit.utils import Event

from junose_shell.terminal.idle import Idle, watched

PATIENCE = 0.2  # s


@pytest.fixture
def pressed() -> "Event[object]":
    return Event(None)


def test_nobody_presses_a_key(pressed):
    async def wait():
        async with watched(pressed, PATIENCE):
            await asyncio.Event().wait()

    with pytest.raises(Idle):
        asyncio.run(wait())


def test_every_key_begins_the_time_anew(pressed):
    async def wait():
        async with watched(pressed, PATIENCE):
            for _ in range(6):
                await asyncio.sleep(PATIENCE / 4)
                pressed.fire()

    asyncio.run(wait())


def test_a_key_that_comes_too_late_changes_nothing(pressed):
    async def wait():
        async with watched(pressed, PATIENCE):
            try:
                await asyncio.Event().wait()
            finally:
                pressed.fire()

    with pytest.raises(Idle):
        asyncio.run(wait())
    pressed.fire()


def test_without_a_limit_nothing_ends(pressed):
    async def wait():
        async with watched(pressed, None):
            pressed.fire()

    asyncio.run(wait())

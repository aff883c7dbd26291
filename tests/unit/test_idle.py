"""The time without a key begins anew with every key, and ends with the prompt."""

import asyncio
from types import SimpleNamespace

import pytest
from prompt_toolkit.utils import Event

from junose_shell.terminal import idle
from junose_shell.terminal.idle import Idle, watched


class Clockwork:
    """An event loop that only remembers what is to be called."""

    def __init__(self) -> None:
        self.timers = []

    def call_later(self, seconds, call):
        timer = SimpleNamespace(seconds=seconds, call=call, cancelled=False)
        timer.cancel = lambda: setattr(timer, "cancelled", True)
        self.timers.append(timer)
        return timer

    @property
    def running(self):
        return [timer for timer in self.timers if not timer.cancelled]


class Application:
    is_running = True
    is_done = False

    def __init__(self) -> None:
        self.key_processor = SimpleNamespace()
        self.key_processor.after_key_press = Event(self.key_processor)
        self.ends = []

    def exit(self, *, exception):
        self.ends.append(exception)


@pytest.fixture
def loop(monkeypatch):
    made = Clockwork()
    monkeypatch.setattr(idle, "asyncio", SimpleNamespace(get_running_loop=lambda: made))
    return made


def test_every_key_begins_the_time_anew(loop):
    app = Application()
    with watched(SimpleNamespace(app=app), 9.0):
        first = loop.timers[0]
        app.key_processor.after_key_press.fire()
        assert first.cancelled
        (second,) = loop.running
        assert second.seconds == 9.0
        second.call()
        assert [type(end) for end in app.ends] == [Idle]
    assert loop.running == []
    app.key_processor.after_key_press.fire()
    assert loop.running == []


@pytest.mark.parametrize("state", ["is_running", "is_done"])
def test_a_prompt_that_is_not_there_is_left_alone(loop, state):
    app = Application()
    setattr(app, state, not getattr(app, state))
    with watched(SimpleNamespace(app=app), 1.0):
        loop.timers[0].call()
    assert app.ends == []


def test_without_a_limit_there_is_no_timer():
    app = Application()

    async def wait():
        with watched(SimpleNamespace(app=app), None):
            pass

    asyncio.run(wait())
    assert app.ends == []

"""A thread with an event loop, and objects that are used in its turns."""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from typing import Any, Generic, TypeVar

from junose_shell.library.config import Config
from junose_shell.library.session import Session

T = TypeVar("T")
SHARED = (Session, Config)  # what a router gives away and the thread keeps using


class LoopThread:
    """A thread that runs an event loop from ``start`` to ``stop``."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(
            target=self._loop.run_forever, name="junose-shell", daemon=True
        )

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine in the thread and return its result."""
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result()

    def call(self, function: Callable[[], T]) -> T:
        """Call a function in the thread, between two turns of its loop; return its result."""
        if threading.current_thread() is self._thread:
            return function()
        done: Future[T] = Future()

        def turn() -> None:
            try:
                done.set_result(function())
            except BaseException as error:  # noqa: BLE001 - the caller gets it
                done.set_exception(error)

        self._loop.call_soon_threadsafe(turn)
        return done.result()

    def stop(self) -> None:
        """End the thread and close its loop."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


class InTurn(Generic[T]):
    """An object of the thread, used from another one: each access is a turn of the loop."""

    def __init__(self, thing: T, thread: LoopThread) -> None:
        self._thing = thing
        self._thread = thread

    def __getattr__(self, name: str) -> Any:
        return self._wrapped(self._thread.call(lambda: getattr(self._thing, name)))

    def __contains__(self, item: object) -> bool:
        return self._thread.call(lambda: item in self._thing)  # type: ignore[operator]

    def __repr__(self) -> str:
        return self._thread.call(lambda: repr(self._thing))

    def _wrapped(self, value: Any) -> Any:
        if isinstance(value, SHARED):
            return InTurn(value, self._thread)
        if not callable(value):
            return value

        def call(*args: Any, **named: Any) -> Any:
            return self._wrapped(self._thread.call(lambda: value(*args, **named)))

        return call

"""Handles the signals that end the program, so that it can save everything first."""

import signal
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from types import FrameType
from typing import TypeVar

T = TypeVar("T")
Handler = Callable[[int, FrameType | None], object] | signal.Handlers | int | None
ENDING = (signal.SIGTERM, signal.SIGHUP)
SIGNALLED = 128  # and the signal's number: the exit status, as shells tell it
HUNG_UP = SIGNALLED + signal.SIGHUP


@contextmanager
def ended_by_signals(inner: AbstractContextManager[T]) -> Iterator[T]:
    """Enter ``inner``; a signal ends its body with SystemExit, so that it can close.

    A signal that the program was started to ignore (nohup) stays ignored. Once something ends the
    program, no signal disturbs the closing.
    """
    with _handling(_exit), inner as entered:
        try:
            yield entered
        finally:
            _set(heeded(), signal.SIG_IGN)


@contextmanager
def calling(end: Callable[[int], object]) -> Iterator[None]:
    """Call ``end`` with the exit status when a signal arrives, for event loops."""

    def call(number: int, _frame: FrameType | None) -> None:
        end(SIGNALLED + number)

    with _handling(call):
        yield


@contextmanager
def _handling(handler: Handler) -> Iterator[None]:
    before = [(number, signal.getsignal(number)) for number in heeded()]
    _set(heeded(), handler)
    try:
        yield
    finally:
        for number, old in before:
            signal.signal(number, old)


def heeded() -> list[signal.Signals]:
    """Return the signals that end the program, except those it was started to ignore."""
    return [number for number in ENDING if signal.getsignal(number) is not signal.SIG_IGN]


def _set(numbers: Iterable[signal.Signals], handler: Handler) -> None:
    for number in numbers:
        signal.signal(number, handler)


def _exit(number: int, _frame: FrameType | None) -> None:
    _set(ENDING, signal.SIG_IGN)
    raise SystemExit(SIGNALLED + number)

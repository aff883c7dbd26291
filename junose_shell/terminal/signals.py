"""Signals that end the program leave it time to save what is to be saved."""

import signal
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from types import FrameType

Handler = Callable[[int, FrameType | None], object] | signal.Handlers | int | None
ENDING = (signal.SIGTERM, signal.SIGHUP)


@contextmanager
def closing(close: Callable[[], None]) -> Iterator[None]:
    """Call ``close`` after what is inside, however that ends; a signal ends it with SystemExit.

    A signal that the program was started to ignore (nohup) stays ignored. Once something ends the
    program, no signal disturbs ``close``.
    """
    with _handling(_exit):
        try:
            yield
        finally:
            _set(_heeded(), signal.SIG_IGN)
            close()


@contextmanager
def calling(end: Callable[[int], object]) -> Iterator[None]:
    """Call ``end`` with the exit status when a signal comes: an event loop bears no exceptions."""

    def call(number: int, _frame: FrameType | None) -> None:
        end(_status(number))

    with _handling(call):
        yield


@contextmanager
def _handling(handler: Handler) -> Iterator[None]:
    before = [(number, signal.getsignal(number)) for number in _heeded()]
    _set(_heeded(), handler)
    try:
        yield
    finally:
        for number, old in before:
            signal.signal(number, old)


def _heeded() -> list[signal.Signals]:
    return [number for number in ENDING if signal.getsignal(number) is not signal.SIG_IGN]


def _set(numbers: Iterable[signal.Signals], handler: Handler) -> None:
    for number in numbers:
        signal.signal(number, handler)


def _exit(number: int, _frame: FrameType | None) -> None:
    _set(ENDING, signal.SIG_IGN)
    raise SystemExit(_status(number))


def _status(number: int) -> int:
    return 128 + number  # as shells tell it

"""The terminal of the local console, for prompt_toolkit."""

import errno
import io
import os
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, redirect_stdout
from typing import TYPE_CHECKING, TextIO

from prompt_toolkit.application import create_app_session
from prompt_toolkit.input.vt100 import Vt100Input
from prompt_toolkit.key_binding.key_processor import KeyPress
from prompt_toolkit.keys import Keys
from prompt_toolkit.output import create_output
from prompt_toolkit.utils import Event

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer


@contextmanager
def terminal() -> Iterator[Event[object]]:
    """Put the terminal into raw mode.

    Whatever is typed or pasted, at any time, is a sequence of keys.

    So pasted lines run as if typed, and keys typed ahead are neither echoed twice nor signals.
    Yields an event that fires for every key.
    """
    source = _Input(sys.stdin)
    with _gone_unheard(), source.raw_mode(), redirect_stdout(_output()):
        output = create_output()
        output.enable_bracketed_paste = _leave_off  # type: ignore[method-assign]
        # Where the cursor was when the terminal answers is not where it is after keys typed ahead.
        output.enable_cpr = False  # type: ignore[attr-defined]
        with create_app_session(source, output):
            yield source.pressed


def _leave_off() -> None:
    """Do nothing."""


@contextmanager
def _gone_unheard() -> Iterator[None]:
    """Make sure that output to a terminal that has gone away does no harm."""
    streams = [stream for stream in (sys.stdout, sys.stderr) if stream.isatty()]
    try:
        yield
    finally:
        for stream in streams:
            if not stream.isatty():
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _output() -> TextIO:
    """Return the output to use instead of ``sys.stdout``."""
    if not sys.stdout.isatty():
        return sys.stdout
    written = io.BufferedWriter(_Written(sys.stdout.fileno(), "w", closefd=False))
    return io.TextIOWrapper(written, sys.stdout.encoding, sys.stdout.errors)


class _Written(io.FileIO):
    """A terminal that accepts all output after it has gone; reading from it raises the error."""

    def write(self, data: "ReadableBuffer") -> int:
        """Write, if the terminal is still there."""
        try:
            return super().write(data)
        except OSError as error:
            if error.errno != errno.EIO:
                raise
            return memoryview(data).nbytes


class _Input(Vt100Input):
    """The keys of a terminal. CR LF is one Enter, as in ``terminal.keys``."""

    def __init__(self, stdin: TextIO) -> None:
        super().__init__(stdin)
        self.pressed: Event[object] = Event(self)
        self._after_return = False

    def read_keys(self) -> list[KeyPress]:
        """Return what was typed since the last call."""
        presses = [press for press in super().read_keys() if not self._belongs(press)]
        if presses:
            self.pressed.fire()
        return presses

    def _belongs(self, press: KeyPress) -> bool:
        """Return True if a key is only the rest of the one before it."""
        after, self._after_return = self._after_return, press.key == Keys.ControlM
        return after and press.key == Keys.ControlJ

    def cooked_mode(self) -> AbstractContextManager[None]:
        """Stay in raw mode while lines are printed above the prompt."""
        return self.raw_mode()

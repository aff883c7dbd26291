"""The terminal of the local console, as prompt_toolkit reads and writes it."""

import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

from prompt_toolkit.application import create_app_session
from prompt_toolkit.input.vt100 import Vt100Input
from prompt_toolkit.key_binding.key_processor import KeyPress
from prompt_toolkit.keys import Keys
from prompt_toolkit.output import create_output


@contextmanager
def terminal() -> Iterator[None]:
    """Read and write keys and text raw: what is typed at any time, or pasted, are keys in a row.

    So pasted lines run as if typed, and keys typed ahead are neither echoed twice nor signals.
    """
    source, output = _Input(sys.stdin), create_output()
    output.enable_bracketed_paste = _leave_off  # type: ignore[method-assign]
    with source.raw_mode(), create_app_session(source, output):
        yield


def _leave_off() -> None:
    """Do nothing."""


class _Input(Vt100Input):
    """The keys of a terminal; CR LF is one Enter, as ``terminal.keys`` has it."""

    _after_return = False

    def read_keys(self) -> list[KeyPress]:
        """Return what was typed since."""
        return [press for press in super().read_keys() if not self._belongs(press)]

    def _belongs(self, press: KeyPress) -> bool:
        """Tell whether a key is only the rest of the one before it."""
        after, self._after_return = self._after_return, press.key == Keys.ControlM
        return after and press.key == Keys.ControlJ

    def cooked_mode(self) -> AbstractContextManager[None]:
        """Stay raw while lines are printed above the prompt."""
        return self.raw_mode()

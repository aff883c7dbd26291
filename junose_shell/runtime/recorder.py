"""Remembers the latest messages and state changes of a router, for ladders and time lines."""

from collections import deque
from collections.abc import Iterator

from junose_shell.net import Ipv4
from junose_shell.runtime.happenings import Message, Transition
from junose_shell.runtime.trace import Trace

REMEMBERED = 20_000  # messages and state changes; older ones are forgotten


class Recorder:
    """Listens to the trace from the first moment of a router that has a world.

    ``stop`` ends that; what is remembered stays.
    """

    def __init__(self, trace: Trace) -> None:
        self._values: deque[Message | Transition] = deque(maxlen=REMEMBERED)
        self.stop = trace.subscribe(self._values.append, Message, Transition, aside=True)

    def of(self, trigger: Ipv4 | None) -> Iterator[Message | Transition]:
        """Yield what is remembered of the sessions of an address, or of all, oldest first."""
        for value in tuple(self._values):
            if trigger in (None, value.subject.trigger):
                yield value

"""Remembers the latest messages and state changes of a router, for ladders and time lines."""

from collections import deque
from collections.abc import Iterator
from heapq import merge
from operator import attrgetter

from junose_shell.net import Ipv4
from junose_shell.runtime.happenings import Message, PacketPassed, Transition
from junose_shell.runtime.trace import Trace

REMEMBERED = 20_000  # messages and state changes; older ones are forgotten
PACKETS = 2_000  # IP packets that are remembered, beside them


class Recorder:
    """Listens to the trace from the first moment of a router that has a world.

    ``stop`` ends that; what is remembered stays.
    """

    def __init__(self, trace: Trace) -> None:
        self._values: deque[Message | Transition] = deque(maxlen=REMEMBERED)
        self._packets: deque[PacketPassed] = deque(maxlen=PACKETS)
        self._stops = (
            trace.subscribe(self._values.append, Message, Transition, aside=True),
            trace.subscribe(self._packets.append, PacketPassed, aside=True),
        )

    def stop(self) -> None:
        """Remember no more."""
        for stop in self._stops:
            stop()

    def of(self, trigger: Ipv4 | None) -> Iterator[Message | Transition]:
        """Yield what is remembered of the sessions of an address, or of all, oldest first."""
        for value in tuple(self._values):
            if trigger in (None, value.subject.trigger):
                yield value

    def all(self) -> Iterator[Message | Transition | PacketPassed]:
        """Yield what is remembered, with the IP packets of calls, oldest first."""
        return merge(tuple(self._values), tuple(self._packets), key=attrgetter("number"))

"""One line under way in a session: what it shows, waits for and asks, until it is done.

An exchange does no input or output and knows no clock. Its driver looks at ``step``, does what it
says, and calls ``proceed``, ``interrupt`` or ``leave``::

    exchange = shell.execute(session, "ping 10.10.1.7")
    while (step := exchange.step) is not None:
        match step:
            case Reply(data): show(data); exchange.proceed()
            case Wait(ms, until): sleep(ms, until); exchange.proceed()
            case Ask(prompt): exchange.proceed(input(prompt))

This is the only module that drives the generators of handlers.
"""

from collections.abc import Callable, Generator
from functools import partial
from typing import Generic, TypeVar

from junose_shell.replies.common import Rejection
from junose_shell.replies.steps import Reply, Step

T = TypeVar("T")


class Exchange(Generic[T]):
    """A line under way.

    ``step`` comes next; it is None at the end. ``value`` is then what the steps returned.
    ``rejection`` is the last refusal among the replies so far. ``lone`` is true when there is at
    most a reply: nothing is left to do, however much of it the user sees.

    Pass the ``steps`` of a command, which run to the first one at once, or its only ``reply``.
    """

    def __init__(
        self, steps: Generator[Step, str | None, T] | None = None, reply: Reply | None = None
    ) -> None:
        self.step: Step | None = None
        self.value: T | None = None
        self.rejection: Rejection | None = None
        self.interrupted = False
        self.lone = steps is None
        self._steps = steps
        if steps is not None:
            self._go(partial(next, steps))
        elif reply is not None:
            self._reach(reply)

    @property
    def whole(self) -> bool:
        """Return True if the line was carried out to its end, and nobody interrupted it."""
        return self.lone or (self.step is None and not self.interrupted)

    def proceed(self, answer: str | None = None) -> None:
        """Go on to the next step. ``answer`` is for an ``Ask``; None says that nobody answers."""
        if self._steps is None:
            self.step = None
        else:
            self._go(partial(self._steps.send, answer))

    def interrupt(self, fault: Exception) -> None:
        """Raise ``fault`` inside the command, which may still have something to show.

        A command with a lone reply is over already: then the caller gets ``fault``.
        """
        self.interrupted = True
        if self._steps is None:
            raise fault
        self._go(partial(self._steps.throw, fault))

    def leave(self) -> None:
        """End the line here: the command cleans up and shows nothing more."""
        if self._steps is not None:
            self._steps.close()

    def _go(self, go: Callable[[], Step]) -> None:
        try:
            self._reach(go())
        except StopIteration as end:
            self.step, self.value = None, end.value

    def _reach(self, step: Step) -> None:
        self.step = step
        if isinstance(step, Reply) and isinstance(step.data, Rejection):
            self.rejection = step.data

"""One line under way in a session: what it shows, waits for and asks, until it is done.

An exchange does no input or output and knows no clock. Its driver looks at ``step``, does what it
says, and calls ``proceed``, ``interrupt`` or ``leave``::

    exchange = shell.execute(session, "ping 10.10.1.7")
    while (step := exchange.step) is not None:
        match step:
            case Reply():         show(exchange.lines(draw)); exchange.proceed()
            case Wait(ms, until): sleep(ms, until); exchange.proceed()
            case Ask(prompt):     exchange.proceed(input(prompt))

This is the only module that drives the generators of handlers.
"""

from collections.abc import Callable, Generator, Iterator
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from junose_shell.characters import not_text
from junose_shell.errors import CliError
from junose_shell.replies.common import Rejection
from junose_shell.replies.steps import BREATH, Reply, Step, Steps
from junose_shell.session.drawing import Draw, Passes, all_pass
from junose_shell.turns import Turns

if TYPE_CHECKING:
    from junose_shell.session.output import Output

T = TypeVar("T")
Refuse = Callable[[Exception], Reply]
Beginning = tuple[Steps | None, Reply | None, Refuse | None, "Output | None"]  # for Exchange()


class Exchange(Generic[T]):
    """A running line.

    ``step`` is the next step, None at the end. ``value`` is then the return value of the steps.
    ``rejection`` is the last refusal among the replies so far. ``lone`` is True if there is at most
    a reply: nothing is left to do, however much of it the user sees.

    Pass the ``steps`` of a command, which run to the first one at once, or its only ``reply``.
    ``refuse`` turns an exception of the command, or one raised while a reply is shown, into the
    reply that ends the line; without it the driver gets the exception. ``output`` says what happens
    with the replies.
    """

    step: Step | None = None
    value: T | None = None
    rejection: Rejection | None = None
    interrupted = False
    lone = True
    output: "Output | None" = None
    _steps: Generator[Step, str | None, T] | None = None
    _saving: Turns[Step | None] | None = None  # of a reply that goes to a file
    _refuse: Refuse | None = None

    def __init__(
        self,
        steps: Generator[Step, str | None, T] | None = None,
        reply: Reply | None = None,
        refuse: Refuse | None = None,
        output: "Output | None" = None,
    ) -> None:
        if steps is not None:
            self.lone, self.output, self._steps, self._refuse = False, output, steps, refuse
            self._go(partial(next, steps))
        elif reply is not None:
            self.output, self._refuse = output, refuse
            self._reach(reply)

    @property
    def whole(self) -> bool:
        """Return True if the line was carried out to its end, and nobody interrupted it."""
        return (self.lone or self.step is None) and not self.interrupted

    # -- what a front end does with a step --
    def proceed(self, answer: str | None = None) -> None:
        """Go on to the next step. ``answer`` is for an ``Ask``; None means that nobody answers."""
        if self._steps is None:
            self.step = None
        elif answer is not None and not_text(answer) is not None:
            self._go(partial(self._steps.throw, CliError("not_text")))
        else:
            self._go(partial(self._steps.send, answer))

    def interrupt(self, fault: Exception) -> None:
        """Raise ``fault`` inside the command, which can still show something."""
        self.interrupted = True
        self._saving = None
        if self._steps is None:
            self._fail(fault)
        else:
            self._go(partial(self._steps.throw, fault))

    def leave(self) -> None:
        """End the line here: the command cleans up and shows nothing more."""
        if self._steps is not None:
            self._steps.close()

    # -- what a reply looks like --
    @property
    def refused(self) -> bool:
        """Return True if ``step`` is a refusal."""
        return isinstance(self.step, Reply) and isinstance(self.step.data, Rejection)

    def result(self) -> object:
        """Return the reply for a program: its data, or the text that passed a filter."""
        data = self.step.data if isinstance(self.step, Reply) else None
        return data if self.output is None else self.output.result(data)

    def drawn(self, draw: Draw) -> tuple[Iterator[str], Passes]:
        """Return the lines of the reply in ``step``, and the filter that selects from them.

        ``draw`` turns the data into lines. The filter is called with the lines in order.
        """
        data = self.step.data if isinstance(self.step, Reply) else None
        if self.output is None:
            return draw(data), all_pass
        return self.output.drawn(data, draw)

    def lines(self, draw: Draw) -> Iterator[str]:
        """Yield the lines of the reply that the filter lets through."""
        lines, passes = self.drawn(draw)
        return lines if passes is all_pass else filter(passes, lines)

    # -- inside --
    def _go(self, go: Callable[[], Step]) -> None:
        try:
            try:
                self._reach(self._redirected(go))
            except StopIteration as end:
                if self.output is not None:
                    self.output.end()
                self.step, self.value = None, end.value
        except Exception as fault:  # noqa: BLE001 - a bug in a handler must not end the session
            self._fail(fault)

    def _redirected(self, go: Callable[[], Step]) -> Step:
        """Return the next step that is left to show: what only goes to a file is saved here."""
        if self.output is None or self.output.sink is None or self._steps is None:
            return go()
        while True:
            if self._saving is None:
                self._saving = self.output.taken(go())
            try:
                next(self._saving)
            except StopIteration as end:
                self._saving = None
                if end.value is not None:
                    return end.value  # type: ignore[no-any-return]
                go = partial(next, self._steps)
            else:
                return BREATH

    def _fail(self, fault: Exception) -> None:
        if self._steps is not None:
            self._steps.close()
        self._steps = None
        if self._refuse is None:
            raise fault
        self._reach(self._refuse(fault))

    def _reach(self, step: Step) -> None:
        self.step = step
        if isinstance(step, Reply) and isinstance(step.data, Rejection):
            self.rejection = step.data


class _Done(Exchange[None]):
    """A line that did all it had to at once: nothing in it changes, so one is enough for all."""

    def interrupt(self, fault: Exception) -> None:
        """Raise ``fault``: no command is left that could hear of it."""
        raise fault


DONE: Exchange[None] = _Done()

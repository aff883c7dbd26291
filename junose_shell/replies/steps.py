"""The steps of a running command: replies to draw, waits, and questions to the user."""

from collections.abc import Callable, Generator, Iterable
from typing import TypeVar

from junose_shell.record import record
from junose_shell.turns import Turns

T = TypeVar("T")


@record
class Reply:
    """Something to show: data without layout."""

    data: object


@record
class Wait:
    """Let the router's clock advance by ``ms`` milliseconds, or until ``until`` returns True.

    On a virtual clock the time passes at once; on a real one the front end waits. The user can
    interrupt the wait. One of 0 ms is a pause of a command that takes long. With ``seen``, somebody
    looks at what came before: where people type, a virtual clock waits a moment, too.
    """

    ms: int
    until: Callable[[], bool] | None = None
    seen: bool = False


@record
class Ask:
    """Ask the user for a line. ``hidden`` input is echoed as asterisks.

    ``more`` is True if the typed line continues in the answer and means nothing without it.
    """

    prompt: str
    hidden: bool = False
    more: bool = False


BREATH = Wait(0)  # such a pause
Step = Reply | Wait | Ask
Steps = Generator[Step, str | None, None]
Answer = Reply | Iterable[Step] | None


def steps_of(answer: Answer) -> Steps:
    """Yield the steps of an answer of any kind.

    Values sent and exceptions thrown into this generator reach the handler's own generator.
    """
    if isinstance(answer, Reply):
        yield answer
    elif answer is not None:
        yield from answer


def pauses(turns: Turns[T]) -> Generator[Step, str | None, T]:
    """Do long work with a pause between its turns; return its result."""
    while True:
        try:
            next(turns)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]
        yield BREATH

"""What running a line yields: replies to draw, waits to sit out, questions to answer."""

from collections.abc import Callable, Generator, Iterable

from junose_shell.record import record


@record
class Reply:
    """Something to show: view data, undrawn."""

    data: object


@record
class Wait:
    """Let the router's clock run on for ``ms`` milliseconds, or until ``until`` holds.

    A virtual clock jumps (``driver.run_until``); a real one is sat out. The user may interrupt.
    """

    ms: int
    until: Callable[[], bool] | None = None


@record
class Ask:
    """Prompt for a line of input; ``hidden`` input echoes as asterisks.

    ``more``: the line that asks goes on in the next one, and is nothing without it.
    """

    prompt: str
    hidden: bool = False
    more: bool = False


Step = Reply | Wait | Ask
Steps = Generator[Step, str | None, None]
Answer = Reply | Iterable[Step] | None


def steps_of(answer: Answer) -> Steps:
    """Yield the steps of any answer; what is sent or thrown in goes to a generator's own code."""
    if isinstance(answer, Reply):
        yield answer
    elif answer is not None:
        yield from answer

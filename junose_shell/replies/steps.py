"""What running a line yields: replies to draw, waits to sit out, questions to answer."""

from collections.abc import Generator, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reply:
    """Something to show: view data, undrawn. ``more`` marks a part of a longer output."""

    data: object


@dataclass(frozen=True, slots=True)
class Wait:
    """Let the router's clock run on for ``ms`` milliseconds; user may interrupt."""

    ms: int


@dataclass(frozen=True, slots=True)
class Ask:
    """Prompt for a line of input; ``hidden`` input echoes as asterisks."""

    prompt: str
    hidden: bool = False


Step = Reply | Wait | Ask
Steps = Generator[Step, str | None, None]
Answer = Reply | Iterable[Step] | None

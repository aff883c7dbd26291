"""A guided tour of a demo: comments, each with a line to type."""

from junose_shell.record import record


@record
class TourStep:
    """A line of a tour, and the paragraphs that come before it."""

    told: tuple[str, ...]
    line: str


class Tour:
    """The tour of the demo ``name``, whose first words are ``title``.

    While it is ``going``, the console tells the first step that is left, and puts its line at the
    prompt.
    """

    def __init__(self, name: str, title: tuple[str, ...], steps: tuple[TourStep, ...]) -> None:
        self.name, self.title, self.steps = name, title, steps
        self.going = False
        self._at = 0

    @property
    def left(self) -> tuple[TourStep, ...]:
        """The steps that are left."""
        return self.steps[self._at :]

    def begin(self, *, again: bool) -> None:
        """Start, or go on; ``again`` means from the first step."""
        if again or not self.left:
            self._at = 0
        self.going = True

    def hear(self, line: str) -> bool:
        """Take note of a line that ran; return True if it was the one of the step."""
        if not self.going or line.strip() != self.left[0].line:
            return False
        self._at += 1
        self.going = bool(self.left)
        return True

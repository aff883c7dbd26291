"""Recalls and suggests lines on the local console: those of the session, then of earlier runs."""

from typing import TYPE_CHECKING

from junose_shell.model.session import CliSession

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Sequence

    from prompt_toolkit.history import History


def recall(session: CliSession, earlier: "Sequence[str]" = ()) -> "History":
    """Return the lines of earlier runs and of ``session``, in the form of prompt_toolkit.

    Entered lines are not added here: the session decides what is kept, and how.
    """
    from prompt_toolkit.history import DummyHistory

    before = tuple(earlier)  # without those that this session adds

    class Recall(DummyHistory):
        async def load(self) -> "AsyncGenerator[str, None]":
            for line in reversed(self.get_strings()):
                yield line

        def get_strings(self) -> list[str]:
            return [*before, *session.history]

    return Recall()

"""Recalls and suggests lines on the local console, from the history of the session only."""

from typing import TYPE_CHECKING

from junose_shell.model.session import CliSession

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from prompt_toolkit.history import History


def recall(session: CliSession) -> "History":
    """Return the lines in the history of ``session``, in the form of prompt_toolkit.

    Entered lines are not added here: the session decides what is kept, and how.
    """
    from prompt_toolkit.history import DummyHistory

    class Recall(DummyHistory):
        async def load(self) -> "AsyncGenerator[str, None]":
            for line in reversed(tuple(session.history)):
                yield line

        def get_strings(self) -> list[str]:
            return list(session.history)

    return Recall()

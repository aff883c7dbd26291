"""What the local console recalls and suggests: the session's history, and nothing else."""

from typing import TYPE_CHECKING

from junose_shell.model.session import CliSession

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from prompt_toolkit.history import History


def recall(session: CliSession) -> "History":
    """Return the lines that ``session`` remembers, as prompt_toolkit reads them.

    What the user enters is not added here: the session decides what is kept, and how.
    """
    from prompt_toolkit.history import DummyHistory

    class Recall(DummyHistory):
        async def load(self) -> "AsyncGenerator[str, None]":
            for line in reversed(tuple(session.history)):
                yield line

        def get_strings(self) -> list[str]:
            return list(session.history)

    return Recall()

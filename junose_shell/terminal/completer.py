"""The completion menu of the local console."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from junose_shell.model.session import CliSession
from junose_shell.replies.common import Help
from junose_shell.session.assist import help_for
from junose_shell.session.shell import Shell

if TYPE_CHECKING:
    from prompt_toolkit.buffer import CompletionState
    from prompt_toolkit.document import Document

_PARTIAL = re.compile(r"[^\s|]*$")


def menu(
    shell: Shell, session: CliSession, document: "Document", words: Sequence[str]
) -> "CompletionState":
    """Return a menu of ``words`` at the cursor, with their help phrases."""
    from prompt_toolkit.buffer import CompletionState
    from prompt_toolkit.completion import Completion

    raw = document.text_before_cursor
    partial = _PARTIAL.search(raw)
    start = -len(partial[0]) if partial else 0
    reply = help_for(shell, session, raw)
    phrases = {item.word: item.text for item in reply.items} if isinstance(reply, Help) else {}
    offers = [
        Completion(word + " ", start, display=word, display_meta=phrases.get(word, ""))
        for word in words
    ]
    return CompletionState(document, offers)

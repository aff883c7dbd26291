"""What Tab offers on the local console."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from junose_shell.replies.common import Help
from junose_shell.session.assist import complete, described
from junose_shell.session.session import CliSession
from junose_shell.session.shell import Shell

if TYPE_CHECKING:
    from prompt_toolkit.completion import Completer

_PARTIAL = re.compile(r"[^\s|]*$")


def completer(shell: Shell, session: CliSession) -> "Completer":
    """Return what offers the words of ``complete`` with the phrases of help."""
    from prompt_toolkit.completion import Completer, Completion

    class Words(Completer):
        def get_completions(self, document: Any, _event: object) -> Iterator[Completion]:
            raw = document.text_before_cursor
            shell.witness.tab(session, raw, again=False)
            partial = _PARTIAL.search(raw)
            start = -len(partial[0]) if partial else 0
            reply = described(shell, session, raw)
            phrases = (
                {item.word: item.text for item in reply.items} if isinstance(reply, Help) else {}
            )
            for word in complete(shell, session, raw).choices:
                yield Completion(
                    word + " ", start, display=word, display_meta=phrases.get(word, "")
                )

    return Words()

"""The outlook of a line that is being typed: its first wrong word, or the words it still needs."""

from junose_shell.command.match import Matched
from junose_shell.command.tokens import is_comment
from junose_shell.model.session import CliSession
from junose_shell.record import record
from junose_shell.replies.common import Help
from junose_shell.session.assist import help_for
from junose_shell.session.command_line import CommandLine
from junose_shell.session.matching import match

ENTER = "<cr>"


@record
class Outlook:
    """The outlook of a line.

    No command begins with the line up to and including the word at column ``wrong``. A line that
    is right so far and no command yet has in ``needs`` what can come next, as ``?`` lists it.
    """

    wrong: int | None = None
    needs: tuple[str, ...] = ()


FINE = Outlook()


def outlook(shell: CommandLine, session: CliSession, raw: str) -> Outlook:
    """Return the outlook of ``raw``, whose last word may go on."""
    if not raw.strip() or is_comment(raw) or raw.rstrip().endswith("?"):
        return FINE
    session = session.met(shell.router.boots, shell.router.config)
    ahead = help_for(shell, session, raw)
    if not isinstance(ahead, Help):
        return Outlook(wrong=ahead.column)
    result, _, _ = match(shell.grammar, session, raw)
    if isinstance(result, Matched):
        return FINE
    if raw[-1:].isspace():
        return Outlook(needs=tuple(item.word for item in ahead.items if item.word != ENTER))
    after = help_for(shell, session, raw + " ")
    listed = after if isinstance(after, Help) else ahead
    return Outlook(needs=tuple(item.word for item in listed.items if item.word != ENTER))

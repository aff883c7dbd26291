"""Typed lines without their secrets, for display elsewhere."""

from junose_shell.command.match import Matched
from junose_shell.command.tokens import Line
from junose_shell.command.value import Removal
from junose_shell.errors import CliError
from junose_shell.model.placing import home_of
from junose_shell.model.session import CliSession
from junose_shell.replies.common import Rejection
from junose_shell.session.command_line import CommandLine
from junose_shell.session.matching import match


def without_plain(shell: CommandLine, session: CliSession, raw: str) -> str:
    """Return a line that configures the same as ``raw``, with its secrets in stored form.

    The session is in the mode in which the line is about to be typed. Secrets of a line that
    configures nothing become asterisks.
    """
    result, _, depth = match(shell.grammar, session, raw)
    if not isinstance(result, Matched):
        return shell.masked(session, raw)
    entry, command = result.entry, result.command
    if isinstance(command, Removal):
        kept = shell.grammar.entry_of(type(command)).storage.kept
        return shell.masked(session, raw) if kept else raw
    if not entry.storage.kept:
        return raw
    try:
        home = home_of(shell.router, session, entry, depth)
        return shell.grammar.render(shell.router.config.hidden(home, entry, command))
    except CliError:
        return shell.masked(session, raw)


def covered(
    shell: CommandLine, session: CliSession, raw: str, refused: Rejection
) -> tuple[str, Rejection]:
    """Return a refused line without its secrets, and its rejection with the caret moved."""
    masked = shell.masked(session, raw)
    if masked == raw or refused.column is None:
        return masked, refused
    from dataclasses import replace

    before, after = Line(raw), Line(masked)
    at = next((i for i in range(len(before.words)) if before.column(i) >= refused.column), -1)
    return masked, replace(refused, column=len(masked) if at < 0 else after.column(at))

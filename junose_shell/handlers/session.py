"""Modes and privilege levels of a session, and settings of its terminal."""

from junose_shell.command.value import Command
from junose_shell.commands.management import EnablePassword, EnableSecret
from junose_shell.commands.session import (
    ConfigureTerminal,
    Disable,
    Do,
    Enable,
    End,
    Exit,
    ExitAddressFamily,
    Help,
    Run,
    ShowPrivilege,
    TerminalLength,
    TerminalWidth,
)
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.model.access import ENABLE_DEFAULT, enable_password, opens
from junose_shell.model.guard import Source
from junose_shell.model.session import EXEC, GLOBAL, PRIVILEGED
from junose_shell.replies.common import Text
from junose_shell.replies.session import Privilege
from junose_shell.replies.steps import Answer, Ask, Reply, Steps

feature = Feature("session")

HELP = (  # [recalled]
    "Use the help options as follows:",
    "?, or command<Space>? - Lists the set of all valid next keywords or arguments",
    "partial-keyword?      - Lists the keywords that begin with a certain character string",
    "partial-keyword<Tab>  - Completes the partial keyword",
)


@feature.handles(Enable)
def enable(context: Context, command: Enable) -> Answer:
    """Raise the level; the default is 10. Ask for a password if one is set."""
    level = ENABLE_DEFAULT if command.privilege_level is None else command.privilege_level
    guard = enable_password(context.router.config, level)
    if guard is not None and level > context.session.privilege:
        return _guarded(context, level, guard)
    context.session.privilege = level
    return None


def _guarded(context: Context, level: int, guard: EnablePassword | EnableSecret) -> Steps:
    given = yield Ask("Password: ", hidden=True)  # [seen: CRTC]
    session = context.session
    if not context.router.guard.check(
        f"enable {level}", Source(session.source, session.line), lambda: opens(guard, given or "")
    ):
        raise CliError("bad_password")
    session.privilege = level


@feature.handles(Disable)
def disable(context: Context, command: Disable) -> Answer:
    """Lower the level; the default is 1."""
    level = 1 if command.privilege_level is None else command.privilege_level
    context.session.privilege = min(level, context.session.privilege)
    return None


@feature.handles(ConfigureTerminal)
def configure_terminal(context: Context, _command: ConfigureTerminal) -> Answer:
    """Enter Global Configuration."""
    context.session.push(GLOBAL)
    return None


@feature.handles(Exit, ExitAddressFamily)
def leave(context: Context, _command: Command) -> Answer:
    """Leave one mode; from Privileged Exec to User Exec, and only then the session [seen: RAN]."""
    session = context.session
    if session.mode != EXEC:
        session.leave()
    elif session.privilege >= PRIVILEGED:
        session.privilege = 1
    else:
        session.closed = True
    return None


@feature.handles(End)
def end(context: Context, _command: End) -> Answer:
    """Return to Exec."""
    context.session.to_exec()
    return None


@feature.handles(Help)
def describe_help(_context: Context, _command: Help) -> Answer:
    """Describe the interactive help."""
    return Reply(Text(HELP))


def _run(context: Context, line: str) -> Steps:
    yield from context.shell.run_exec(context.session, line)


@feature.handles(Run)
def run(context: Context, command: Run) -> Answer:
    """Run an Exec command."""
    return _run(context, command.exec_command)


@feature.handles(Do)
def do(context: Context, command: Do) -> Answer:
    """Run an Exec command."""
    return _run(context, command.exec_command)


@feature.handles(TerminalLength)
def terminal_length(context: Context, command: TerminalLength) -> Answer:
    """Set the page length, silently (decision 41)."""
    context.session.terminal.length = command.lines
    return None


@feature.handles(TerminalWidth)
def terminal_width(context: Context, command: TerminalWidth) -> Answer:
    """Set the line width, silently (decision 41)."""
    context.session.terminal.width = command.columns
    return None


@feature.handles(ShowPrivilege)
def show_privilege(context: Context, _command: ShowPrivilege) -> Answer:
    """Show the level (decision 40)."""
    return Reply(Privilege(context.session.privilege))

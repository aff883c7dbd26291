"""Settings of the terminal: history and log lines."""

from junose_shell.commands.terminal import (
    LogHere,
    NoLogHere,
    NoTerminalHistory,
    ShowHistory,
    ShowTerminal,
    TerminalHistory,
)
from junose_shell.handlers.feature import Context, Feature
from junose_shell.model.session import HISTORY_SIZE
from junose_shell.replies.steps import Answer, Reply
from junose_shell.replies.terminal import History, TerminalSettings

feature = Feature("terminal")


@feature.handles(TerminalHistory)
def terminal_history(context: Context, command: TerminalHistory) -> Answer:
    """Set the number of lines kept, silently; older ones are dropped at once."""
    _keep(context, command.history_size)
    return None


@feature.handles(NoTerminalHistory)
def no_terminal_history(context: Context, _command: NoTerminalHistory) -> Answer:
    """Keep the default number of lines."""
    _keep(context, HISTORY_SIZE)
    return None


def _keep(context: Context, size: int) -> None:
    session = context.session
    session.history_size = size
    del session.history[: max(0, len(session.history) - size)]


@feature.handles(ShowHistory)
def show_history(context: Context, _command: ShowHistory) -> Answer:
    """Show the lines typed in this session."""
    return Reply(History(tuple(context.session.history)))


@feature.handles(ShowTerminal)
def show_terminal(context: Context, _command: ShowTerminal) -> Answer:
    """Show the settings of the terminal."""
    session = context.session
    terminal = session.terminal
    return Reply(
        TerminalSettings(
            session.line, terminal.kind, terminal.length, terminal.width, session.history_size,
            session.logging,
        )
    )  # fmt: skip


@feature.handles(LogHere)
def log_here(context: Context, _command: LogHere) -> Answer:
    """Show log lines on this terminal from now on."""
    context.session.logging = True
    return None


@feature.handles(NoLogHere)
def no_log_here(context: Context, _command: NoLogHere) -> Answer:
    """Stop showing log lines on this terminal."""
    context.session.logging = False
    return None

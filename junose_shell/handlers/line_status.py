"""Users on the lines, and the configuration of lines."""

from junose_shell.commands.line_status import ClearLine, ShowLine, ShowUsers
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.model.terminal_lines import CONSOLE, VTY, settings_of
from junose_shell.replies.line_status import LineSummary, User, Users
from junose_shell.replies.steps import Answer, Reply

feature = Feature("line_status")


@feature.handles(ShowUsers)
def show_users(context: Context, _command: ShowUsers) -> Answer:
    """Show the sessions, with a mark at the one that asks."""
    now = context.router.clock.now()
    users = tuple(
        User(
            line.name, line.session.user, line.address, line.transport, (now - line.since) // 1000,
            own=line.session is context.session,
        )
        for line in context.shell.lines.used()
    )  # fmt: skip
    return Reply(Users(users))


@feature.handles(ClearLine)
def clear_line(context: Context, command: ClearLine) -> Answer:
    """End the session on a line."""
    kind, number = _line(command)
    line = context.shell.lines.at(kind, number)
    if line is None:
        raise CliError("no_such_line", name=f"{kind} {number}")
    line.hang_up()
    return None


@feature.handles(ShowLine)
def show_line(context: Context, command: ShowLine) -> Answer:
    """Show the configuration of a line; its password stays hidden."""
    kind, number = _line(command)
    found = settings_of(context.router.config, kind, number)
    return Reply(
        LineSummary(
            name=f"{kind} {number}",
            access_class=found.access_class,
            character_bits=found.character_bits,
            exec_timeout=found.exec_timeout,
            login_timeout=found.login_timeout,
            login=found.login,
            authentication=found.authentication,
            exec_banner=found.exec_banner,
            motd_banner=found.motd_banner,
            login_banner=found.login_banner,
            length=found.length,
            width=found.width,
        )
    )


def _line(command: ClearLine | ShowLine) -> tuple[str, int]:
    if command.vty_number is None:
        return CONSOLE, command.console_number or 0
    return VTY, command.vty_number

"""Opening and closing vty lines."""

from junose_shell.command.node import Removal
from junose_shell.commands.line import LineVty
from junose_shell.errors import CliError
from junose_shell.handlers import Context, handles, handles_removal
from junose_shell.model.config import Section
from junose_shell.replies.steps import Answer

FIXED_LINES = 5  # lines 0 to 4 cannot be removed [seen: SB102]


@handles(LineVty)
def line_vty(context: Context, command: LineVty) -> Answer:
    """Open lines, and configure them as one."""
    if command.last_line is not None and command.last_line < command.first_line:
        raise CliError("bad_range", at="last_line")
    context.configure(command)
    return None


@handles_removal(LineVty)
def no_line_vty(context: Context, removal: Removal) -> Answer:
    """Close a line and all after it [seen: SB102]; a range that began before it is cut short."""
    first = removal.given["first_line"]
    if first < FIXED_LINES:
        raise CliError("fixed_lines", at="first_line")
    store, home = context.router.config, context.home
    for statement in list(home.select(LineVty)):
        last = statement.last_line or statement.first_line
        if last < first:
            continue
        section = home.section(LineVty, (statement.first_line, statement.last_line))
        store.remove(home, LineVty, (statement.first_line, statement.last_line))
        if section is not None and statement.first_line < first:
            shorter = LineVty(statement.first_line, first - 1)
            opened = store.set(home, removal.entry, shorter)
            for inside in section.items():
                if opened is not None and not isinstance(inside, Section):
                    store.set(opened, store.grammar.statement_entry(inside), inside)
    return None

"""Adds and removes vty lines."""

from junose_shell.commands.line import LineVty, NoLineVty
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.replies.steps import Answer

feature = Feature("line")


@feature.handles(NoLineVty)
def no_line_vty(context: Context, removal: NoLineVty) -> Answer:
    """Remove a line and all lines after it [seen: SB102]; lines 0 to 4 stay."""
    first = removal.first_line
    if first < context.entry.storage.always:
        raise CliError("fixed_lines", at="first_line")
    for statement in list(context.home.select(LineVty)):
        if statement.first_line >= first:
            context.router.config.remove(context.home, LineVty, statement.first_line)
    return None

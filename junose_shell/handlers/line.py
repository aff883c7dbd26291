"""Opening and closing vty lines."""

from junose_shell.command.node import Removal
from junose_shell.commands.line import LineVty
from junose_shell.errors import CliError
from junose_shell.handlers import Context, handles_removal
from junose_shell.replies.steps import Answer


@handles_removal(LineVty)
def no_line_vty(context: Context, removal: Removal) -> Answer:
    """Close a line and all after it [seen: SB102]; lines 0 to 4 stay."""
    first = removal.given["first_line"]
    if first < removal.entry.storage.always:
        raise CliError("fixed_lines", at="first_line")
    for statement in list(context.home.select(LineVty)):
        if statement.first_line >= first:
            context.router.config.remove(context.home, LineVty, statement.first_line)
    return None

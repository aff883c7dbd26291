"""Banners: read to the closing delimiter, kept on one line."""

from junose_shell.command.node import Removal
from junose_shell.commands.management import Banner
from junose_shell.handlers import Context, handles, handles_removal
from junose_shell.model.banners import MAX_TEXT, body, text_of, written
from junose_shell.replies.steps import Answer, Ask, Steps


@handles(Banner)
def banner(context: Context, command: Banner) -> Answer:
    """Set a banner; lines are asked for until the delimiter comes again [seen: SB100]."""
    if body(command.banner_text) is None:
        return _ask_for_rest(context, command)
    _keep(context, command, command.banner_text)
    return None


def _ask_for_rest(context: Context, command: Banner) -> Steps:
    typed = command.banner_text
    while body(typed) is None and len(typed) <= MAX_TEXT:
        more = yield Ask("")
        if more is None:
            return
        typed = f"{typed}\\n{more}"
    _keep(context, command, typed if body(typed) is not None else typed + typed[0])


def _keep(context: Context, command: Banner, typed: str) -> None:
    context.configure(Banner(written(text_of(typed)), command.banner_kind or "motd"))


@handles_removal(Banner)
def no_banner(context: Context, removal: Removal) -> Answer:
    """Remove a banner; without a kind, the message of the day."""
    kind = removal.given["banner_kind"] or "motd"
    context.configure(Removal(removal.entry, {"banner_kind": kind}))
    return None

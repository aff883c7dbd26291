"""Banners: read to the closing delimiter, kept on one line."""

from dataclasses import replace

from junose_shell.command.node import Removal
from junose_shell.command.value import Command
from junose_shell.commands.management import Banner, BannerOfTheDay
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


@handles(BannerOfTheDay)
def banner_of_the_day(context: Context, command: BannerOfTheDay) -> Answer:
    """Set the message of the day."""
    return banner(_as(context, Banner), Banner("motd", command.banner_text))


@handles_removal(BannerOfTheDay)
def no_banner(context: Context, _removal: Removal) -> Answer:
    """Remove the message of the day."""
    context = _as(context, Banner)
    context.configure(Removal(context.entry, {"banner_kind": "motd"}))
    return None


def _as(context: Context, kind: type[Command]) -> Context:
    """Return the context of a command that another one stands for."""
    return replace(context, entry=context.router.grammar.entry_of(kind))


def _ask_for_rest(context: Context, command: Banner) -> Steps:
    typed = command.banner_text
    while body(typed) is None and len(typed) <= MAX_TEXT:
        more = yield Ask("")
        if more is None:
            return
        typed = f"{typed}\\n{more}"
    _keep(context, command, typed if body(typed) is not None else typed + typed[0])


def _keep(context: Context, command: Banner, typed: str) -> None:
    context.configure(Banner(command.banner_kind, written(text_of(typed))))

"""Views of terminal settings, log lines, and the users on the lines."""

from collections.abc import Iterable

from junose_shell.durations import clock as duration
from junose_shell.replies.terminal import History, LineSummary, LogMessage, TerminalSettings, Users
from junose_shell.views import draws
from junose_shell.views.blocks import ABSENT, Block, Column, Lines, Table
from junose_shell.views.words import switched


@draws(LogMessage)
def log_message(data: LogMessage) -> Iterable[Block]:
    """``NOTICE 11/20/2002 12:03:31 UTC category: text`` [recalled]."""
    stamp = f"{data.time:%m/%d/%Y %H:%M:%S} {data.zone}"
    return (Lines((f"{data.severity} {stamp} {data.category}: {data.text}",)),)


@draws(History)
def history(data: History) -> Iterable[Block]:
    """The lines, indented [own]."""
    return (Lines([f"  {line}" for line in data.lines]),)


@draws(TerminalSettings)
def terminal_settings(data: TerminalSettings) -> Iterable[Block]:
    """One setting a line [own]."""
    length = f"{data.length} lines" if data.length else "0 lines (no paging)"
    return (
        Lines(
            (
                f"line: {data.line}",
                f"type: {data.kind or 'unknown'}",
                f"length: {length}",
                f"width: {data.width} columns",
                f"history: {data.history} lines",
                f"logging: {'on' if data.logging else 'off'}",
            )
        ),
    )


@draws(Users)
def users(data: Users) -> Iterable[Block]:
    """One row a session; a star marks the session that asks [layout own]."""
    columns = (
        Column(""), Column("line"), Column("user"), Column("from"), Column("protocol"),
        Column("connected", "right"),
    )  # fmt: skip
    rows = [
        (
            "*" if user.own else " ", user.line, user.user or ABSENT, user.address or ABSENT,
            user.transport, duration(user.connected * 1000),
        )
        for user in data.users
    ]  # fmt: skip
    return (Table(columns, rows),)


@draws(LineSummary)
def line_summary(data: LineSummary) -> Iterable[Block]:
    """One field a line; field names as in the manual [seen: SB102, which cuts the list]."""
    fields = {
        "line": data.name,
        "access-class": data.access_class or "not set",
        "data-character-bits": str(data.character_bits),
        "exec-timeout": f"{data.exec_timeout} seconds" if data.exec_timeout else "Never",
        "exec-banner": switched(on=data.exec_banner),
        "motd-banner": switched(on=data.motd_banner),
        "login-banner": switched(on=data.login_banner),
        "login": switched(on=data.login),
        "login-authentication": data.authentication or "not set",
        "login-timeout": f"{data.login_timeout} seconds" if data.login_timeout else "Never",
        "length": str(data.length),
        "width": str(data.width),
    }
    width = max(map(len, fields))
    return (Lines([f"{name:<{width}}  {value}" for name, value in fields.items()]),)

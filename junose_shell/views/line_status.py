"""Views of the terminal lines: their users, and how they are configured."""

from collections.abc import Iterable

from junose_shell.durations import clock as duration
from junose_shell.replies.line_status import LineSummary, Users
from junose_shell.views import draws
from junose_shell.views.blocks import ABSENT, Block, Column, Lines, Table
from junose_shell.views.words import switched


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

"""Views of terminal settings and log lines."""

from collections.abc import Iterable

from junose_shell.replies.terminal import History, LogMessage, TerminalSettings
from junose_shell.views import draws
from junose_shell.views.blocks import Block, Lines


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

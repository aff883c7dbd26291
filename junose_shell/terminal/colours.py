"""Colours of lines on the console: refusals, severities, states, and goals that are met."""

import re
from collections.abc import Iterable, Iterator

from junose_shell.replies.common import Rejection
from junose_shell.replies.event_log import LogData
from junose_shell.replies.lab_watch import FrameBegins
from junose_shell.replies.terminal import LogMessage
from junose_shell.replies.tour import Told
from junose_shell.replies.training import Goals
from junose_shell.terminal.themes import NORMAL, Theme

KNOWN = "not_emulated"  # the line is right, and this router cannot do it
MET = "[x]"
ANEW = "\x1b[H\x1b[2J"  # an empty screen
GRAVE = ("EMERGENCY", "ALERT", "CRITICAL", "ERROR")
NOTED = ("WARNING", "NOTICE")
_STATES = re.compile(r"(?<![\w-])(?:(inService)|(postInhibited|inhibited)|(failed))(?![\w-])")


def coloured(reply: object, lines: Iterable[str], theme: Theme) -> Iterator[str]:
    """Yield the lines of a reply in its colours; without the escape sequences they are the same."""
    if isinstance(reply, Rejection):
        colour = theme.doubtful if reply.code == KNOWN else theme.bad
        yield from (f"{colour}{line}{NORMAL}" for line in lines)
    elif isinstance(reply, LogMessage | LogData):
        yield from (_by_severity(line, theme) for line in lines)
    elif isinstance(reply, FrameBegins):
        yield from (f"{ANEW}{theme.told}{line}{NORMAL}" for line in lines)
    elif isinstance(reply, Told):
        yield from (f"{theme.told}{line}{NORMAL}" if line else line for line in lines)
    elif isinstance(reply, Goals):
        for line in lines:
            yield f"{theme.good}{line}{NORMAL}" if line.startswith(MET) else line
    else:
        colours = (theme.good, theme.doubtful, theme.bad)
        for line in lines:
            yield line if "\x1b" in line else _with_states(line, colours)


def _by_severity(line: str, theme: Theme) -> str:
    severity, blank, rest = line.partition(" ")
    if severity in GRAVE:
        colour = theme.bad
    elif severity in NOTED:
        colour = theme.doubtful
    elif severity == "DEBUG":
        colour = theme.calm
    else:
        return line
    return f"{colour}{severity}{NORMAL}{blank}{rest}"


def _with_states(line: str, colours: tuple[str, str, str]) -> str:
    return _STATES.sub(
        lambda found: f"{colours[(found.lastindex or 1) - 1]}{found[0]}{NORMAL}", line
    )

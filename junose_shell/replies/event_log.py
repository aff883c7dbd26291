"""Replies about the event log."""

from collections.abc import Iterable

from junose_shell.record import record
from junose_shell.replies.terminal import LogMessage


@record
class LogData:
    """Logged events, oldest first."""

    messages: Iterable[LogMessage]

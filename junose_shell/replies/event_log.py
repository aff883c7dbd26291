"""Replies about the event log."""

from collections.abc import Iterable
from dataclasses import dataclass

from junose_shell.replies.terminal import LogMessage


@dataclass(frozen=True, slots=True)
class LogData:
    """Logged events, oldest first."""

    messages: Iterable[LogMessage]

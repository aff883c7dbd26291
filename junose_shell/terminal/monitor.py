"""Shows log lines on a terminal that asked for them, and on the console if it is a destination."""

from collections.abc import Callable

from junose_shell.model.log import SEVERITIES, LogLine
from junose_shell.model.session import CliSession
from junose_shell.model.terminal_lines import CONSOLE
from junose_shell.replies.terminal import LogMessage
from junose_shell.runtime.router import Router

MAX_LOGGED = 1_000  # log lines kept while a command runs or a page waits, the newest


class Monitor:
    """A context in which ``show`` gets what the session wants to see of the router's log."""

    def __init__(
        self, router: Router, session: CliSession, show: Callable[[LogMessage], None]
    ) -> None:
        self._router = router
        self._session = session
        self._show = show

    def __enter__(self) -> None:
        """Start listening."""
        self._router.log.listeners.append(self._hear)

    def __exit__(self, *_: object) -> None:
        """Stop listening."""
        self._router.log.listeners.remove(self._hear)

    def _hear(self, line: LogLine) -> None:
        if self._session.logging or self._is_destination(line):
            calendar = self._router.calendar
            severity = SEVERITIES[line.severity]
            message = LogMessage(
                calendar.at(line.at), calendar.zone, severity, line.category, line.text
            )
            self._show(message)

    def _is_destination(self, line: LogLine) -> bool:
        """Return True if ``log destination console`` sends the line here."""
        if not self._session.line.startswith(CONSOLE):
            return False
        from junose_shell.runtime.message_log import place_severity

        return line.severity <= place_severity(self._router.config, "console")

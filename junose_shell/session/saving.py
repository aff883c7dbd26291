"""Automatic Commit: saves the configuration when a session is back at Exec."""

from junose_shell.model.session import EXEC
from junose_shell.runtime.router import Router
from junose_shell.session.observers import ObservedExchange, Observer


class Saver(Observer):
    """Saves the configuration of a router whose files survive the program."""

    def __init__(self, router: Router) -> None:
        self._router = router

    def ended(self, line: ObservedExchange) -> None:
        """Save before the prompt of Exec appears again."""
        if line.session.mode == EXEC:
            line.finish(self._router.startup.settle())

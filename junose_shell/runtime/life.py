"""The driver, as seen by the parts of the router that a restart replaces."""

from collections.abc import Callable

from junose_shell.l2tp.events import Event
from junose_shell.runtime.driver import Driver
from junose_shell.runtime.timer import Timer


class Life:
    """Passes everything on until it ends. After that, nothing that it was asked for happens."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver
        self._over = False
        self.now = driver.now

    def schedule(self, delay_ms: int, action: Callable[[], None], label: str) -> Timer:
        """Run ``action`` in ``delay_ms``, unless this ends first."""
        return self._driver.schedule(delay_ms, lambda: None if self._over else action(), label)

    def post(self, event: Event) -> None:
        """Post ``event`` to the engine, unless this has ended."""
        if not self._over:
            self._driver.post(event)

    def end(self) -> None:
        """Prevent everything that is still to come."""
        self._over = True

"""A terminal line in use."""

from collections.abc import Callable
from dataclasses import dataclass

from junose_shell.model.session import CliSession


@dataclass(slots=True)
class TerminalLine:
    """A line in use. ``since`` is in ms of the router's clock; ``hang_up`` ends its session."""

    kind: str
    number: int
    session: CliSession
    transport: str
    address: str
    since: int
    hang_up: Callable[[], object]

    @property
    def name(self) -> str:
        """The name, for example ``vty 3``."""
        return f"{self.kind} {self.number}"

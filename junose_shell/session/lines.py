"""Terminal lines: their configuration, which of them are open, and who uses them."""

from collections.abc import Callable

from junose_shell.commands.line import LineAccessClass, LineVty
from junose_shell.model.access_lists import permits
from junose_shell.model.config import DEFAULT_CONTEXT
from junose_shell.model.session import CliSession
from junose_shell.model.terminal_lines import VTY, LineSettings, section_of, settings_of
from junose_shell.runtime.router import Router
from junose_shell.session.line import TerminalLine
from junose_shell.session.observers import Observers

SSH = "ssh"  # the name of sessions for single commands, which are on no line
ALWAYS_OPEN = 5  # vty 0 to 4 need no configuration [seen: SB102]


class RouterLines:
    """The lines of one router. ``least`` vty lines are open without configuration."""

    def __init__(self, router: Router, observers: Observers) -> None:
        self._router = router
        self._observers = observers
        self.least = ALWAYS_OPEN
        self._used: dict[tuple[str, int], TerminalLine] = {}

    def settings(self, kind: str, number: int) -> LineSettings:
        """Return the configuration of a line."""
        return settings_of(self._router.config, kind, number)

    def open_numbers(self) -> list[int]:
        """Return the vty lines that accept sessions, in the order in which they are used."""
        more = {each.first_line for each in self._router.config.chassis.select(LineVty)}
        return [*range(self.least), *sorted(number for number in more if number >= self.least)]

    def admits(self, number: int, address: str) -> bool:
        """Return True if a vty line has no access list, or its access list permits the address.

        The list belongs to the default virtual router [own].
        """
        section = section_of(self._router.config, VTY, number)
        statement = section.get(LineAccessClass) if section else None
        lists = self._router.config.contexts[DEFAULT_CONTEXT]
        return statement is None or permits(lists, statement.access_list, address)

    def welcomes(self, address: str) -> bool:
        """Return True if any open line, busy or free, accepts the address."""
        return any(self.admits(number, address) for number in self.open_numbers())

    def next_number(self, address: str) -> int | None:
        """Return the vty line for a session from an address [seen: SB102], None without one."""
        free = (number for number in self.open_numbers() if (VTY, number) not in self._used)
        return next((number for number in free if self.admits(number, address)), None)

    def open(
        self, kind: str, session: CliSession, transport: str, address: str,
        hang_up: Callable[[], object],
    ) -> TerminalLine | None:  # fmt: skip
        """Take the first free line that accepts ``address``; return None if there is none."""
        number = self.next_number(address) if kind == VTY else 0
        if number is None or (kind, number) in self._used:
            return None
        now = self._router.clock.now()
        line = TerminalLine(kind, number, session, transport, address, now, hang_up)
        session.line, session.source = line.name, address
        session.meet(self._router.boots, self._router.config)
        settings = self.settings(kind, number)
        session.terminal.length, session.terminal.width = settings.length, settings.width
        self._used[kind, number] = line
        self._observers.tell(self._observers.heard.opened, line)
        return line

    def close(self, line: TerminalLine) -> None:
        """Free a line."""
        self._used.pop((line.kind, line.number), None)
        self._observers.tell(self._observers.heard.closed, line.session)

    def used(self) -> list[TerminalLine]:
        """Return the lines in use: the console, then vty lines in order."""
        return [self._used[key] for key in sorted(self._used)]

    def at(self, kind: str, number: int) -> TerminalLine | None:
        """Return a line in use, None if it is free."""
        return self._used.get((kind, number))

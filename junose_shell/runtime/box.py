"""The box: chassis, clock, driver, log, files and configuration of one router.

A restart replaces the configuration and nothing else: time goes on, and log and files stay. From
a restart to the end of the boot there is no configuration that a password could be checked
against, so the router is ``down``: it carries out no line, and its remote sessions end.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from junose_shell.command.grammar import Grammar
from junose_shell.commands.system import Hostname
from junose_shell.model.calendar import Calendar
from junose_shell.model.config import ConfigStore
from junose_shell.model.files import MemoryFiles, Nvs
from junose_shell.model.inventory import CHASSIS, DEFAULT_MODEL
from junose_shell.model.log import RouterLog
from junose_shell.runtime.clock import Clock, VirtualClock
from junose_shell.runtime.driver import Driver

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from junose_shell.model.guard import Guard
    from junose_shell.wire.udp import Sockets

DEFAULT_HOSTNAME = "host1"


class Box:
    """A router that is switched on and forwards nothing yet.

    ``boots`` counts the beginnings and the ends of its restarts, and a privilege level is worth
    nothing in another count; ``booted`` is the time of the last restart, ms of its clock. It is
    ``down`` until a boot begins, then ``loading`` until the configuration is complete.
    ``on_restart`` is called at each restart.
    """

    def __init__(
        self,
        grammar: Grammar,
        *,
        model: str = DEFAULT_MODEL,
        clock: Clock | None = None,
        calendar: Calendar | None = None,
    ) -> None:
        self.grammar = grammar
        self.chassis = CHASSIS[model]
        self.clock: Clock = clock or VirtualClock()
        self._utc = calendar or Calendar()
        self.driver = Driver(self.clock)
        self.log = RouterLog(self.driver.now)
        self._files = Nvs(MemoryFiles())
        self._on_files: list[Callable[[Nvs], None]] = []
        self.config: ConfigStore = self._empty()
        self.boots = 0
        self.booted = 0
        self.down = False
        self.loading = False
        self.on_restart: list[Callable[[], None]] = []

    @property
    def hostname(self) -> str:
        """The configured name, or the default one."""
        statement = self.config.chassis.get(Hostname)
        return statement.host_name if statement else DEFAULT_HOSTNAME

    @property
    def calendar(self) -> Calendar:
        """Date and time in the configured zone, else in UTC."""
        from junose_shell.commands.management import ClockTimezone

        zone = self.config.chassis.get(ClockTimezone)
        if zone is None:
            return self._utc
        minutes = abs(zone.zone_hours) * 60 + (zone.zone_minutes or 0)
        return self._utc.in_zone(zone.zone_name, minutes if zone.zone_hours >= 0 else -minutes)

    @cached_property
    def guard(self) -> "Guard":
        """The guard of every password."""
        from junose_shell.model.guard import Guard

        return Guard(self.log, lambda: self.config)

    @cached_property
    def sockets(self) -> "Sockets":
        """The UDP sockets. All front ends listen to them from the first use on."""
        from junose_shell.wire.udp import Sockets

        sockets = Sockets(lambda fault: self.log.fault("wire", fault), self.driver.wake)
        self.driver.inlet = sockets
        return sockets

    @property
    def files(self) -> Nvs:
        """The file system; another one can take its place."""
        return self._files

    @files.setter
    def files(self, files: Nvs) -> None:
        self._files = files
        for hear in self._on_files:
            hear(files)

    def watch_files(self, hear: "Callable[[Nvs], None]") -> None:
        """Call ``hear`` with the file system, now and whenever another one takes its place."""
        self._on_files.append(hear)
        hear(self._files)

    def set_calendar(self, start: "datetime") -> None:
        """Let the clock have begun at another date and time, in the configured zone."""
        self._utc = Calendar(start - self.calendar.offset)

    def restart(self) -> None:
        """Forget the configuration, and stay down until a boot begins.

        Every way to replace the configuration as a whole begins here.
        """
        self.down = True
        self.boots += 1
        self.booted = self.driver.now()
        self.config = self._empty()
        self.grammar.forget_privileges()
        for hear in list(self.on_restart):
            hear()

    def load(self) -> None:
        """Begin to boot, or go on: the lines of the configuration can be carried out."""
        self.down, self.loading = False, True

    def pause(self) -> None:
        """Let others have their turn in the middle of a boot: to them the router is down."""
        self.down, self.loading = True, False

    def loaded(self) -> None:
        """End the boot. Nobody keeps a level from the time before."""
        self.boots += 1
        self.down = self.loading = False

    def _empty(self) -> ConfigStore:
        """Return a configuration without a statement."""
        config = ConfigStore(self.grammar)
        self.driver.trace.observe(config)
        return config

"""The shared box: one router, with its configuration, clock, log and everything behind it."""

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
    from junose_shell.runtime.network import Network
    from junose_shell.runtime.startup import Startup
    from junose_shell.world.schema import WorldSpec

DEFAULT_HOSTNAME = "host1"


class Router:
    """One emulated router. Sessions share it; nothing in it knows of terminals."""

    def __init__(
        self,
        grammar: Grammar,
        *,
        model: str = DEFAULT_MODEL,
        clock: Clock | None = None,
        calendar: Calendar | None = None,
        world: "WorldSpec | None" = None,
    ) -> None:
        self.grammar = grammar
        self.chassis = CHASSIS[model]
        self.clock: Clock = clock or VirtualClock()
        self._utc = calendar or Calendar()
        self.driver = Driver(self.clock)
        self.world = world
        self.config: ConfigStore = ConfigStore(grammar)
        self.log = RouterLog(self.driver.now)
        self.files: Nvs = Nvs(MemoryFiles())
        self.boots = 0  # how often it was restarted
        self.booted = 0  # ms of its clock when it last was

    @property
    def hostname(self) -> str:
        """The configured name, or the default one."""
        statement = self.config.chassis.get(Hostname)
        return statement.host_name if statement else DEFAULT_HOSTNAME

    @property
    def calendar(self) -> Calendar:
        """Date and time of the configured zone, else of UTC."""
        from junose_shell.commands.management import ClockTimezone

        zone = self.config.chassis.get(ClockTimezone)
        if zone is None:
            return self._utc
        minutes = abs(zone.zone_hours) * 60 + (zone.zone_minutes or 0)
        return self._utc.in_zone(zone.zone_name, minutes if zone.zone_hours >= 0 else -minutes)

    @cached_property
    def network(self) -> "Network":
        """Interfaces, routes, dial-out and the world around; made when first needed."""
        from junose_shell.runtime.network import Network

        return Network(self)

    @cached_property
    def startup(self) -> "Startup":
        """The configuration to start with, and whether it follows the running one."""
        from junose_shell.runtime.startup import Startup

        return Startup(self)

    def restart(self) -> None:
        """Forget the configuration and all that is under way; log, files, world and time stay."""
        self.boots += 1
        self.booted = self.clock.now()
        self.config = ConfigStore(self.grammar)
        self.grammar.forget_privileges()
        if "network" in self.__dict__:
            self.network.restart()

    def suggest(self, source: str, context: str) -> list[str]:
        """Return live values for ``?`` and Tab, sorted; empty for a source nobody offers."""
        if not source:
            return []
        from junose_shell.runtime.suggest import suggestions

        return suggestions(self, source, context)

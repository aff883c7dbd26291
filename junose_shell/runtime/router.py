"""One emulated router: its box, and the network that the box runs."""

from functools import cached_property
from typing import TYPE_CHECKING

from junose_shell.command.grammar import Grammar
from junose_shell.model.calendar import Calendar
from junose_shell.model.inventory import DEFAULT_MODEL
from junose_shell.runtime.box import Box
from junose_shell.runtime.clock import Clock

if TYPE_CHECKING:
    from junose_shell.command.value import Command
    from junose_shell.runtime.network import Consequence, Consequences, Network
    from junose_shell.runtime.startup import Startup
    from junose_shell.world.schema import WorldSpec


class Router(Box):
    """One emulated router. Sessions share it; nothing in it knows of terminals.

    A world needs the network from the first moment, since its hosts count time. Without a world the
    network is built when a command first needs it: its modules take as much processor time as all
    the rest of ``show clock``. No command can tell when it was built: it begins with what
    is configured, and learns of every change from then on.
    """

    def __init__(
        self,
        grammar: Grammar,
        *,
        model: str = DEFAULT_MODEL,
        clock: Clock | None = None,
        calendar: Calendar | None = None,
        world: "WorldSpec | None" = None,
    ) -> None:
        super().__init__(grammar, model=model, clock=clock, calendar=calendar)
        self.world = world
        self._consequences: dict[type[Command], Consequence] = {}
        self._network: Network | None = None
        if world is not None:
            self._network = self._built()

    @property
    def network(self) -> "Network":
        """Routes, dial-out, AAA and the world around."""
        if self._network is None:
            self._network = self._built()
        return self._network

    def dial_out_started(self, context: str | None = None) -> bool:
        """Return True if the chassis, or one virtual router, has resources for dial-out.

        Without a network nothing has asked for them.
        """
        return self._network is None or self._network.dial_out.started(context)

    def _built(self) -> "Network":
        from junose_shell.runtime.network import Network

        return Network(self, self.world, self._consequences)

    def follow(self, consequences: "Consequences") -> None:
        """Let changed statements have ``consequences``; those known already stay as they are."""
        for kind, consequence in consequences.items():
            if kind not in self._consequences:
                self._consequences[kind] = consequence
                if self._network is not None:
                    self._network.follow(kind, consequence)

    @cached_property
    def startup(self) -> "Startup":
        """The configuration to start with, and whether it follows the running one."""
        from junose_shell.runtime.startup import Startup

        return Startup(self)

    def restart(self) -> None:
        """Forget the configuration and all that is under way; log, files, world and time stay."""
        if self._accounts():
            self.network.books.announce(on=False)
        super().restart()
        if self._network is not None:
            self._network.restart()

    def loaded(self) -> None:
        """End the boot, and tell the accounting servers."""
        super().loaded()
        if self._accounts():
            self.network.books.announce(on=True)

    def _accounts(self) -> bool:
        """Return True if any virtual router has accounting servers."""
        from junose_shell.commands.radius import RadiusAccountingServer

        contexts = self.config.contexts.values()
        return any(RadiusAccountingServer in section.tables for section in contexts)

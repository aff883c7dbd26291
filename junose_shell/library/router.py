"""A router, its clock and the world around it."""

from math import isfinite
from pathlib import Path
from types import NoneType
from typing import TYPE_CHECKING, Any, NamedTuple

from junose_shell.command.entry import TOP_LEVEL
from junose_shell.l2tp.effects import Packet
from junose_shell.library.arguments import Source, expect, source
from junose_shell.library.config import Config
from junose_shell.library.session import Session
from junose_shell.model.config import DEFAULT_CONTEXT
from junose_shell.model.session import CliSession
from junose_shell.net import Ipv4
from junose_shell.replies.steps import BREATH, Wait
from junose_shell.session.runner import Runner
from junose_shell.session.script import (
    Refused,
    Script,
    by_turns,
    carry_out,
    parse_script,
    read_script,
)
from junose_shell.wiring import build_shell

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from junose_shell.world.schema import WorldSpec


class Recipe(NamedTuple):
    """The materials of a router; files have been read. Each script has a session of its own."""

    scripts: tuple[Script, ...]
    world: "WorldSpec | None" = None
    model: str = ""
    clock: str = ""

    @classmethod
    def of(
        cls, script: Source = "", *, world: Source = "", model: str = "", clock: str = ""
    ) -> "Recipe":
        """Read what ``Router.from_script`` accepts; raise ValueError if it cannot be used."""
        expect(script, (str, Path), "script")
        expect(world, (str, Path), "world")
        expect(clock, (str,), "clock")
        expect(model, (str,), "model")
        spec = None
        if world:
            from junose_shell.world.loader import load, parse

            path, content = source(world)
            spec = load(path) if path else parse(content, "<world>")
        path, content = source(script)
        lines = read_script(path) if path else parse_script("<script>", content)
        return cls((lines,), spec, model, clock)


class Router:
    """A router with its clock and the world around it. Two routers share nothing.

    ``rejected`` has the lines of the script that the router refused: ``file``, ``line``, ``text``
    and ``rejection``, as in ``Result.rejected``.
    """

    def __init__(self, recipe: Recipe) -> None:
        """Create a router and carry out its script; use ``from_script`` instead."""
        for _ in self._made(recipe):
            pass

    def _made(self, recipe: Recipe) -> "Iterator[None]":
        """Become the router of a recipe; yield now and then, for others to have their turns."""
        self.recipe = recipe
        self.shell = build_shell(recipe.world, recipe.clock, recipe.model)
        self._core = self.shell.router
        self.config = Config(self._core)
        self.rejected: list[Refused] = []
        yield
        for script in recipe.scripts:
            runner = self._top_runner()
            for item in by_turns(runner, script):
                if isinstance(item, Refused):
                    self.rejected.append(item)
                elif item == BREATH:
                    yield
                elif isinstance(item, Wait):
                    runner.wait(item.ms, item.until)

    def __repr__(self) -> str:
        return f"<Router {self.hostname!r}: {self._core.chassis.model}>"

    @classmethod
    def from_script(
        cls,
        script: Source = "",
        *,
        world: Source = "",
        model: str = "",
        clock: str = "",
        keep_going: bool = False,
    ) -> "Router":
        """Create a router and configure it.

        ``script`` and ``world`` can each be a file (a ``Path``, or a string without blanks and line
        ends) or the content of one. ``model`` and ``clock`` override the world; their defaults are
        ``erx1440`` and ``virtual``.

        Raises ``ValueError`` for a file that cannot be used and for the first line that the router
        refuses, with file and line. With ``keep_going`` the router skips refused lines, and
        ``rejected`` has them.
        """
        router = cls(Recipe.of(script, world=world, model=model, clock=clock))
        if not keep_going:
            router.raise_rejected()
        return router

    def raise_rejected(self) -> None:
        """Raise ValueError for the first line of the script that the router refused, if any."""
        if self.rejected:
            first = self.rejected[0]
            place, reason = f"{first.file}:{first.line}", first.rejection.message
            raise ValueError(f"{place}: {first.text.strip()}: {reason}")

    def again(self) -> "Router":
        """Return a new router from the same script and world, as this one was at the beginning."""
        return type(self)(self.recipe)

    def again_by_turns(self) -> "Generator[None, None, Router]":
        """Return what ``again`` returns; yield now and then, for others to have their turns."""
        router = type(self).__new__(type(self))
        yield from router._made(self.recipe)  # noqa: SLF001 - its own class
        return router

    def configure(self, script: Source) -> list[Refused]:
        """Carry out more configuration lines; return those that the router refuses."""
        expect(script, (str, Path), "script")
        path, content = source(script)
        return self._carry_out(read_script(path) if path else parse_script("<script>", content))

    def _carry_out(self, script: Script) -> list[Refused]:
        return [item for item in carry_out(self._top_runner(), script) if isinstance(item, Refused)]

    def _top_runner(self) -> Runner:
        return Runner(self.shell, CliSession(privilege=TOP_LEVEL))

    @property
    def hostname(self) -> str:
        """The host name, which is part of the prompt."""
        return self._core.hostname

    @property
    def time(self) -> float:
        """Seconds since the router was created."""
        return self._core.driver.now() / 1000

    @property
    def log(self) -> list[str]:
        """The texts of the event log, oldest first."""
        return [line.text for line in self._core.log.lines]

    def session(self, privilege: int = TOP_LEVEL) -> Session:
        """Open a session in Exec, at a privilege level from 0 to 15."""
        expect(privilege, (int,), "privilege")
        if not 0 <= privilege <= TOP_LEVEL:
            raise ValueError(f"not a privilege level from 0 to 15: {privilege}")
        return Session(self.shell, privilege)

    def advance(self, seconds: float) -> None:
        """Let ``seconds`` of time pass, to the millisecond, with everything that happens meanwhile.

        Raises ``ValueError`` for a negative or infinite time, and for a clock that runs by itself.
        """
        if not isfinite(seconds):
            raise ValueError(f"not a time: {seconds}")
        self._core.driver.advance(round(seconds * 1000))

    def send(self, packet: Packet | str, context: str = DEFAULT_CONTEXT) -> None:
        """Let a packet, or one for an address, arrive in a virtual router or VRF.

        Raises ``ValueError`` for a bad address and for a virtual router that does not exist.
        """
        expect(packet, (Packet, str), "packet")
        if context not in self._core.config.contexts:
            raise ValueError(f"no such virtual router or VRF: {context}")
        wanted = Packet(Ipv4.parse(packet)) if isinstance(packet, str) else packet
        expect(wanted.destination, (Ipv4,), "destination")
        expect(wanted.source, (Ipv4, NoneType), "source")
        self._core.network.forwarding.arrive(context, wanted)

    def trace(self, *kinds: type) -> list[Any]:
        """Return a list that grows with what happens from now on.

        ``junose_shell.runtime.happenings`` has the kinds, for example ``Transition`` and
        ``Message``. Without kinds, everything comes.
        """
        seen: list[Any] = []
        self._core.driver.trace.subscribe(seen.append, *kinds)
        return seen

    @property
    def changes(self) -> list[str]:
        """The commands that lead from the configuration of the script to the present one.

        Raises ``ValueError`` as ``changes_to`` does.
        """
        return self.again().changes_to(self)

    def changes_to(self, other: "Router") -> list[str]:
        """Return the commands that would give this router the configuration of ``other``.

        Raises ``ValueError`` with the lines that no command can produce here, for example because a
        slot is missing.
        """
        from junose_shell.session.transition import transition

        expect(other, (Router,), "other")
        twin = Router.from_script(self.config.text() or "!\n", model=self._core.chassis.model)
        done = transition(twin.shell, other.shell.router.config)
        if done.left:
            raise ValueError(f"cannot be done: {'; '.join(map(str.strip, done.left))}")
        return done.lines

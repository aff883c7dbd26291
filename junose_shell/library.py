"""The router for other Python programs and tests; docs/library.md explains it.

The names in this module are stable from version to version. The data of a reply has the form that
docs/json.md and its schemas describe.
"""

import json
from collections.abc import Iterable, Iterator
from functools import cached_property
from math import isfinite
from pathlib import Path
from types import NoneType
from typing import Any, NamedTuple

from junose_shell.command.entry import TOP_LEVEL
from junose_shell.command.value import Command
from junose_shell.l2tp.effects import Packet
from junose_shell.messages import text as message
from junose_shell.model.config import DEFAULT_CONTEXT, ConfigStore, Section
from junose_shell.model.script import configuration_lines, in_order, way_to
from junose_shell.model.section import statement_of
from junose_shell.model.session import CliSession
from junose_shell.net import Ipv4
from junose_shell.replies.common import Rejection, Text
from junose_shell.replies.steps import Ask
from junose_shell.runtime.router import Router as _Core
from junose_shell.session.runner import Runner, enter
from junose_shell.session.shell import Shell

__all__ = ["Config", "Packet", "Rejection", "Result", "Router", "Session", "Statement"]

Source = str | Path


class Result:
    """The result of one line. It is true if the line was carried out.

    ``text`` is what a terminal shows. ``rejected`` says why the line was refused: ``code`` (see
    ``junose_shell.messages``), ``message``, ``column`` of the caret from 0 or None, ``expected``.
    """

    def __init__(
        self, line: str, text: str, replies: tuple[object, ...], command: str = ""
    ) -> None:
        self.line = line
        self._command = command or line  # without its secrets
        self.text = text
        self.rejected = next((each for each in replies if isinstance(each, Rejection)), None)
        self._replies = replies

    def __bool__(self) -> bool:
        return self.rejected is None

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"<{self.line!r}: {self.rejected.code if self.rejected else 'done'}>"

    @property
    def lines(self) -> list[str]:
        """The lines of ``text``."""
        return self.text.split("\n") if self.text else []

    @cached_property
    def documents(self) -> list[dict[str, Any]]:
        """Every reply in the form of docs/json.md: ``command`` with ``reply`` and ``data``."""
        from junose_shell.views.json_writer import document

        return [json.loads("".join(document(self._command, reply))) for reply in self._replies]

    @property
    def data(self) -> Any:
        """The data of the last reply: numbers, texts, lists and dicts; None if there is none.

        Output that passed a filter or went to a file is text.
        """
        return self.documents[-1].get("data") if self._replies else None


class Session:
    """A session at the router's command line."""

    def __init__(self, shell: Shell, privilege: int) -> None:
        self._answers: Iterator[str] = iter(())
        self._runner = Runner(shell, CliSession(privilege=privilege), self._answer)

    @property
    def prompt(self) -> str:
        """The prompt of the next line."""
        return self._runner.prompt

    @property
    def closed(self) -> bool:
        """True if ``exit`` has ended the session."""
        return self._runner.session.closed

    def run(self, line: str, answers: Iterable[str] = ()) -> Result:
        """Type a line and wait until it has ended; a ``?`` at its end asks for help.

        ``answers`` are the answers to the questions of the command; Enter is the answer when none
        is left. Time passes as the command needs it: 2 s for each packet that ``ping`` loses. After
        the session has ended, every line is refused.
        """
        from junose_shell.views.present import lines_of

        _expect(line, (str,), "line")
        if self.closed:
            over = Rejection("session_over", message("session_over"))
            return Result(line, over.message, (over,))
        self._answers = iter(answers)
        self._runner.settle()
        width = len(self.prompt)
        command = self._runner.shell.masked(self._runner.session, line)
        text: list[str] = []
        replies: list[object] = []
        exchange = self._runner.begin(line)
        for data in self._runner.replies(exchange):
            reply = _read(data) if exchange.output is None else data
            lines = list(exchange.lines(lambda _, reply=reply: lines_of(reply, width)))  # type: ignore[misc]
            text += lines
            kept = exchange.output is None or exchange.refused
            replies.append(reply if kept else Text(tuple(lines)))
        return Result(line, "\n".join(text), tuple(replies), command)

    def _answer(self, question: Ask) -> str | None:
        given = next(self._answers, enter(question))
        _expect(given, (str, NoneType), "answer")
        return given


class Statement(NamedTuple):
    """A line of the configuration, and the lines that lead to it from Global Configuration.

    ``value`` is the command with its fields, for example ``value.ip_address``.
    """

    line: str
    within: tuple[str, ...]
    value: Command


class Config:
    """A view of the current configuration."""

    def __init__(self, core: _Core) -> None:
        self._core = core

    def __contains__(self, line: str) -> bool:
        """Return True if a line, with its keywords in full, is anywhere in the configuration."""
        return any(statement.line == line for statement in self.statements)

    def text(self) -> str:
        """Return the configuration as a script that produces it again."""
        return "".join(f"{line}\n" for line in configuration_lines(self._core.config))

    @property
    def statements(self) -> Iterator[Statement]:
        """All statements: those of the chassis, then those of each virtual router."""
        store = self._core.config
        yield from _statements(store, store.chassis, ())
        yield from _statements(store, store.contexts[DEFAULT_CONTEXT], ())


class Router:
    """A router with its clock and the world around it. Two routers share nothing."""

    def __init__(self, shell: Shell) -> None:
        """Wrap a shell; use ``from_script`` instead."""
        self._shell = shell
        self._core = shell.router
        self.config = Config(shell.router)

    @classmethod
    def from_script(
        cls, script: Source = "", *, world: Source = "", model: str = "", clock: str = ""
    ) -> "Router":
        """Create a router and configure it.

        ``script`` and ``world`` can each be a file (a ``Path``, or a string without blanks and line
        ends) or the content of one. ``model`` and ``clock`` override the world; their defaults are
        ``erx1440`` and ``virtual``.

        Raises ``ValueError`` for a file that cannot be used and for the first line that the router
        refuses, with file and line.
        """
        from junose_shell.session.script import Refused, carry_out, parse_script, read_script
        from junose_shell.wiring import build_shell

        _expect(script, (str, Path), "script")
        _expect(world, (str, Path), "world")
        _expect(clock, (str,), "clock")
        _expect(model, (str,), "model")
        spec = None
        if world:
            from junose_shell.world.loader import load, parse

            path, content = _source(world)
            spec = load(path) if path else parse(content, "<world>")
        router = cls(build_shell(spec, clock, model))
        path, content = _source(script)
        lines = read_script(path) if path else parse_script("<script>", content)
        runner = Runner(router._shell, CliSession(privilege=TOP_LEVEL))
        done = carry_out(runner, lines)
        refused = next((item for item in done if isinstance(item, Refused)), None)
        if refused is not None:
            place, reason = f"{refused.file}:{refused.line}", refused.rejection.message
            raise ValueError(f"{place}: {refused.text.strip()}: {reason}")
        return router

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
        _expect(privilege, (int,), "privilege")
        if not 0 <= privilege <= TOP_LEVEL:
            raise ValueError(f"not a privilege level from 0 to 15: {privilege}")
        return Session(self._shell, privilege)

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
        _expect(packet, (Packet, str), "packet")
        if context not in self._core.config.contexts:
            raise ValueError(f"no such virtual router or VRF: {context}")
        wanted = Packet(Ipv4.parse(packet)) if isinstance(packet, str) else packet
        _expect(wanted.destination, (Ipv4,), "destination")
        _expect(wanted.source, (Ipv4, NoneType), "source")
        self._core.network.forwarding.arrive(context, wanted)

    def changes_to(self, other: "Router") -> list[str]:
        """Return the commands that would give this router the configuration of ``other``.

        Raises ``ValueError`` with the lines that no command can produce here, for example because a
        slot is missing.
        """
        from junose_shell.session.transition import transition

        _expect(other, (Router,), "other")
        twin = Router.from_script(self.config.text() or "!\n", model=self._core.chassis.model)
        done = transition(twin._shell, other._core.config)  # noqa: SLF001 - our own
        if done.left:
            raise ValueError(f"cannot be done: {'; '.join(map(str.strip, done.left))}")
        return done.lines


def _source(given: Source) -> tuple[Path | None, bytes]:
    """Return the file that is meant, or the content that is given instead."""
    if isinstance(given, Path):
        return given, b""
    if given and not any(character.isspace() for character in given):
        return Path(given), b""
    return None, given.encode(errors="surrogatepass")  # which the reader refuses with its place


def _statements(
    store: ConfigStore, section: Section, within: tuple[str, ...]
) -> Iterator[Statement]:
    for kind, table in section.tables.items():
        entry = store.grammar.entry_of(kind)
        elsewhere = entry.storage.scope == "context" and section.context != DEFAULT_CONTEXT
        way = (store.grammar.render(way_to(section.context)),) if elsewhere else within
        for item in in_order(entry, table):
            statement = statement_of(item)
            line = store.grammar.render(statement)
            yield Statement(line, way, statement)
            if isinstance(item, Section):
                yield from _statements(store, item, (*way, line))


def _expect(value: object, kinds: tuple[type, ...], name: str) -> None:
    if not isinstance(value, kinds):
        wanted = " or ".join(kind.__name__ for kind in kinds)
        raise TypeError(f"{name} must be {wanted}, not {type(value).__name__}")


def _read(reply: object) -> object:
    """Return a reply whose lists can be read more than once."""
    from dataclasses import fields, is_dataclass, replace

    if not is_dataclass(reply) or isinstance(reply, type):
        return reply
    values = {each.name: getattr(reply, each.name) for each in fields(reply)}
    changed = {name: new for name, old in values.items() if (new := _listed(old)) is not old}
    return replace(reply, **changed) if changed else reply


def _listed(value: object) -> object:
    return tuple(value) if isinstance(value, Iterator) else value

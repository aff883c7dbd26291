"""From a line to its replies: match it in the mode, call the handler or store the statement."""

from collections.abc import Iterator
from functools import cached_property, partial
from typing import TYPE_CHECKING

from junose_shell.command.entry import TOP_LEVEL, Entry
from junose_shell.command.match import (
    Ambiguous,
    Incomplete,
    Invalid,
    Matched,
    Result,
    Walk,
    index_of_field,
)
from junose_shell.command.tokens import Line, cut_output, is_comment
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Handler
from junose_shell.handlers.features import Features
from junose_shell.messages import text
from junose_shell.model.placing import Place
from junose_shell.model.session import EXEC, PRIVILEGED, CliSession
from junose_shell.replies.common import Rejection
from junose_shell.replies.steps import Answer, Reply, Steps, steps_of
from junose_shell.runtime.router import Router
from junose_shell.session.exchange import Exchange
from junose_shell.session.observers import ObservedExchange, Observers

if TYPE_CHECKING:
    from junose_shell.session.lines import Lines
    from junose_shell.session.masking import Stars
    from junose_shell.session.output import Output
    from junose_shell.session.script import Refused

MAX_LINE = 4096  # characters; longer lines are refused whole
MAX_SCRIPTS = 8  # one started by the other
RUN_WORDS = ("run", "do")


class Shell:
    """The command line of one router, for any number of sessions."""

    def __init__(self, router: Router, features: Features | None = None) -> None:
        self.router = router
        self.features = features or Features()
        self.grammar = router.grammar
        self.observers = Observers(router)
        self._handlers: dict[int, Handler | None] = {}
        self._scripts = 0  # how many run, each started by the one before

    @cached_property
    def lines(self) -> "Lines":
        """The terminal lines and their users; created when the first session needs one."""
        from junose_shell.session.lines import Lines

        return Lines(self.router, self.observers)

    @cached_property
    def _stars(self) -> "Stars":
        from junose_shell.session.masking import Stars

        return Stars(self)

    def masked(self, session: CliSession, raw: str) -> str:
        """Return a line typed in a session with asterisks for its secrets."""
        return self._stars.line(session, raw)

    def remember(self, session: CliSession, raw: str) -> None:
        """Keep a line in the history of its session, before it changes the mode."""
        session.remember(self.masked(session, raw))

    # -- what a session sees --
    def prompt(self, session: CliSession) -> str:
        """Return the prompt, ``HOST[:VR[:VRF]][(mode)]`` and a sign [seen: CRTC, BGP120].

        When a prompt of Exec is shown, Automatic Commit has saved every change.
        """
        session.meet(self.router.boots, self.router.config)
        if self.router.files.lasting and session.mode == EXEC:
            self.router.startup.settle()
        context = "" if session.here == "default" else f":{session.here}"
        suffix = self.grammar.modes[session.mode].prompt
        mode = f"({suffix})" if suffix else ""
        sign = "#" if mode or session.privilege >= PRIVILEGED else ">"
        return f"{self.router.hostname}{context}{mode}{sign}"

    # -- running a line --
    def execute(self, session: CliSession, raw: str) -> Exchange[None]:
        """Carry out one line up to its first reply or question. Never raises for what was typed."""
        if self.observers:
            return ObservedExchange(self.observers, session, raw, self._execute)
        return self._execute(session, raw)

    def _execute(self, session: CliSession, raw: str) -> Exchange[None]:
        refuse = partial(self._refuse, session, raw)
        try:
            answer, output = self.answer(session, raw)
        except Exception as fault:  # noqa: BLE001 - a bug in a handler must not end the session
            return Exchange(reply=refuse(fault), refuse=refuse)
        if output is None and (answer is None or isinstance(answer, Reply)):  # as nearly always
            return Exchange(reply=answer, refuse=refuse)
        return Exchange(steps_of(answer), refuse=refuse, output=output)

    def answer(self, session: CliSession, raw: str) -> "tuple[Answer, Output | None]":
        """Match and carry out one line; return its answer, and what happens to its replies.

        Raises CliError if it is refused.
        """
        if is_comment(raw):
            return None, None
        session.meet(self.router.boots, self.router.config)
        if len(raw) > MAX_LINE:
            raise CliError("line_too_long", limit=MAX_LINE)
        head, text = cut_output(raw)
        if text:
            result, line, depth = self.match(session, head)
            if isinstance(result, Matched) and result.entry.filter:
                from junose_shell.session.output import Output

                output = Output(self.router, text, len(raw) - len(text), head.strip())
                return self._carry_out(session, line, result, depth), output
        result, line, depth = self.match(session, raw)
        if isinstance(result, Matched):
            return self._carry_out(session, line, result, depth), None
        return Reply(self._rejected(line, result)), None

    def load(
        self, name: str, lines: list[str], level: int = TOP_LEVEL
    ) -> "Iterator[Refused | str]":
        """Carry out a script in a session of its own; yield its output and the refused lines.

        Raises CliError if scripts are nested too deeply.
        """
        from junose_shell.session.runner import Runner
        from junose_shell.session.script import Script, carry_out

        if self._scripts == MAX_SCRIPTS:
            raise CliError("scripts_nested", limit=MAX_SCRIPTS)
        self._scripts += 1
        try:
            runner = Runner(self, CliSession(privilege=level))
            yield from carry_out(runner, Script(name, lines))
        finally:
            self._scripts -= 1

    def run_exec(self, session: CliSession, raw: str) -> Steps:
        """Run an Exec command from a configuration mode."""
        line = Line(raw)
        result = self.grammar.walk(EXEC, session.privilege).match(line)
        if isinstance(result, Matched):
            yield from steps_of(self._carry_out(session, line, result, 0))
        else:
            yield Reply(self._rejected(line, result))

    def _carry_out(self, session: CliSession, line: Line, result: Matched, depth: int) -> Answer:
        entry = result.entry
        handler = self._handler(entry)
        try:
            if handler is None:
                place = Place(self.router.chassis, self.router.config, session, entry, depth)
                place.store(result.command, place.home())
                return None
            return handler(Context(self.router, session, self, entry, depth), result.command)
        except CliError as error:
            if error.at:
                index = index_of_field(result.node, entry, error.at)
                error.column, error.word = line.column(index), line.words[index]
            raise

    def _handler(self, entry: Entry) -> Handler | None:
        if entry.index not in self._handlers:
            feature = self.features.of(entry)
            found = None
            if feature is not None:
                self.router.follow(feature.consequences)
                found = feature.handler_of(entry)
            if found is None and not entry.statement:
                name = entry.command.__name__
                raise CliError("no_handler", command=name, feature=entry.feature)
            self._handlers[entry.index] = found
        return self._handlers[entry.index]

    # -- matching --
    def scope(self, session: CliSession, raw: str) -> tuple[Line, Iterator[tuple[Walk, int]]]:
        """Return the words to match and the modes to match them in, innermost first.

        Enclosing modes follow the current one, then the ``show`` commands. ``run`` and ``do`` lead
        straight to Exec.
        """
        line = Line(raw)
        if len(session.frames) > 1 and line.words and line.words[0].lower() in RUN_WORDS:
            end = line.column(0) + len(line.words[0])
            if raw[end:].strip():
                exec_walk = self.grammar.walk(EXEC, session.privilege)
                return Line(" " * end + raw[end:]), iter([(exec_walk, 0)])
        return line, self._walks(session)

    def _walks(self, session: CliSession) -> Iterator[tuple[Walk, int]]:
        level = session.privilege
        top = len(session.frames) - 1
        yield self.grammar.walk(session.frames[top].mode, level), top
        for depth in range(top - 1, 0, -1):
            yield self.grammar.walk(session.frames[depth].mode, level), depth
        if top:
            yield self.grammar.shows(level), 0

    def match(self, session: CliSession, raw: str) -> tuple[Result, Line, int]:
        """Match a line in the session's mode; an outer mode is asked only if nothing fits.

        A word that is short for something in one mode, and a whole keyword of an outer one, is
        meant there [own]: ``ip route`` in an interface that knows ``ip route-map``.
        """
        line, walks = self.scope(session, raw)
        best: tuple[Invalid, int] | None = None
        held: tuple[Result, int] | None = None
        for walk, depth in walks:
            result = walk.match(line)
            if isinstance(result, Invalid):
                if best is None or result.at > best[0].at:
                    best = (result, depth)
            elif depth > 1 and self.spelled_out(session, line, walk):
                held = held or (result, depth)
            else:
                return result, line, depth
        if held is not None and (best is None or not isinstance(held[0], Ambiguous)):
            return held[0], line, held[1]
        assert best is not None  # noqa: S101 - every session has a mode
        return best[0], line, best[1]

    def spelled_out(self, session: CliSession, line: Line, walk: Walk) -> bool:
        """Return True if what a mode takes for a short word is a whole keyword of another."""
        return any(
            other.spells(line, at)
            for at in walk.shortened(line)
            for other, _ in self._walks(session)
        )

    def _rejected(self, line: Line, result: Result) -> Rejection:
        from junose_shell.command.known import is_known_word

        match result:
            case Incomplete(node):
                expected = tuple(node.keywords())
                return Rejection("incomplete", text("incomplete"), None, "", expected)
            case Ambiguous(index, candidates):
                word = line.words[index]
                column = line.column(index)
                return Rejection("ambiguous", text("ambiguous"), column, word, candidates)
            case Invalid(index, node):
                expected = (
                    *node.keywords(),
                    *(f"<{self.describe(p.type_key)}>" for p in node.params()),
                )
                word = line.words[index]
                column = line.column(index)
                code = (
                    "not_emulated"
                    if is_known_word(self.grammar, line.words, index)
                    else "invalid_input"
                )
                return Rejection(code, text(code), column, word, expected)
            case Matched():
                raise AssertionError

    def describe(self, type_key: str) -> str:
        """Return the placeholder of a parameter type."""
        return self.grammar.types[type_key].describe

    def _refuse(self, session: CliSession, raw: str, fault: Exception) -> Reply:
        """Return the reply for an exception; one that is not a CliError is an internal error."""
        if isinstance(fault, CliError):
            message = text(fault.code, **fault.fields)
            return Reply(Rejection(fault.code, message, fault.column, fault.word))
        self.router.log.fault(f"{session.line}: {self.masked(session, raw)!r}", fault)
        return Reply(Rejection("internal", text("internal")))

"""From a line to its replies: match it in the mode, call the handler or store the statement."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from junose_shell.characters import not_text
from junose_shell.command.entry import TOP_LEVEL, Entry
from junose_shell.command.match import Matched, index_of_field
from junose_shell.command.tokens import Line, cut_output, is_comment
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Handler
from junose_shell.handlers.features import Features
from junose_shell.messages import text
from junose_shell.model.placing import store
from junose_shell.model.session import EXEC, CliSession
from junose_shell.replies.common import Rejection
from junose_shell.replies.steps import Answer, Reply, Steps, steps_of
from junose_shell.runtime.router import Router
from junose_shell.session.exchange import DONE, Beginning, Exchange
from junose_shell.session.matching import match, rejected
from junose_shell.session.observers import ObservedExchange, Observers
from junose_shell.session.prompt import prompt_of

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from junose_shell.handlers.host import TimeMachine
    from junose_shell.model.files import Nvs
    from junose_shell.replies.steps import Wait
    from junose_shell.session.lesson import FollowingLesson
    from junose_shell.session.lines import RouterLines
    from junose_shell.session.masking import Stars
    from junose_shell.session.output import Output
    from junose_shell.session.script import Refused
    from junose_shell.session.tour import Tour

MAX_LINE = 4096  # characters; longer lines are refused whole
NOTHING: Beginning = (None, None, None, None)


class Shell:
    """The command line of one router, for any number of sessions.

    ``lesson`` is the exercise that is open, ``tour`` the tour of the demo. ``heir`` is the shell of
    the same router at another moment, with the session that goes on there; front ends turn to it
    after the current line.
    """

    def __init__(self, router: Router, features: Features | None = None) -> None:
        self.router = router
        self.features = features or Features()
        self.grammar = router.grammar
        self.observers = Observers(router)
        self._handlers: dict[int, Handler | None] = {}
        self.scripts = 0  # how many run, each started by the one before
        self.nested = 0  # lines of those that the first of them has run
        self._stop_saving: Callable[[], None] | None = None
        router.watch_files(self._keep)
        self.lesson: FollowingLesson | None = None
        self.tour: Tour | None = None
        self.moments: TimeMachine | None = None
        self.heir: tuple[Shell, CliSession] | None = None

    @cached_property
    def lines(self) -> "RouterLines":
        """The terminal lines and their users; created when the first session needs one."""
        from junose_shell.session.lines import RouterLines

        return RouterLines(self.router, self.observers)

    def _keep(self, files: "Nvs") -> None:
        """Begin Automatic Commit if files survive the program, end it if they do not."""
        if self._stop_saving is not None:
            self._stop_saving()
            self._stop_saving = None
        if files.lasting:
            from junose_shell.session.saving import Saver

            self._stop_saving = self.observers.add(Saver(self.router))

    @cached_property
    def _stars(self) -> "Stars":
        from junose_shell.session.masking import Stars

        return Stars(self.grammar)

    def masked(self, session: CliSession, raw: str) -> str:
        """Return a line typed in a session with asterisks for its secrets."""
        return self._stars.line(session, raw)

    def remember(self, session: CliSession, raw: str) -> None:
        """Keep a line in the history of its session, before it changes the mode."""
        self.attend(session)
        if not_text(raw) is None:
            session.remember(self.masked(session, raw))

    # -- what a session sees --
    def prompt(self, session: CliSession) -> str:
        """Return the prompt of the next line."""
        return prompt_of(self.router, session)

    def attend(self, session: CliSession) -> None:
        """Update a session after the router restarted or the session's place was removed."""
        session.meet(self.router.boots, self.router.config)

    # -- running a line --
    def execute(self, session: CliSession, raw: str) -> Exchange[None]:
        """Carry out one line up to its first reply or question. Never raises for what was typed."""
        session.meet(self.router.boots, self.router.config)
        observers = self.observers
        if observers.any and not observers.inside:
            return ObservedExchange(observers, session, raw, self._begin)
        begun = self._begin(session, raw)
        return DONE if begun is NOTHING else Exchange(*begun)

    def _begin(self, session: CliSession, raw: str) -> Beginning:
        if is_comment(raw) and not_text(raw) is None and not self.router.down:
            return NOTHING
        try:
            answer, output = self.answer(session, raw)
        except Exception as fault:  # noqa: BLE001 - a bug in a handler must not end the session
            answer, output = self._refuse(session, raw, fault), None
        if answer is None and output is None:
            return NOTHING  # as nearly every statement
        refuse = partial(self._refuse, session, raw)
        if output is None and isinstance(answer, Reply):
            return None, answer, refuse, None
        return steps_of(answer), None, refuse, output

    def answer(self, session: CliSession, raw: str) -> "tuple[Answer, Output | None]":
        """Match and carry out a line with a command; return its answer, and where its replies go.

        Raises CliError if it is refused.
        """
        if self.router.down:  # nothing is configured that could say what this session may do
            raise CliError("reload_under_way")
        if not raw.isascii() and (at := not_text(raw)) is not None:
            raise CliError("not_text", column=at)
        if len(raw) > MAX_LINE:
            raise CliError("line_too_long", limit=MAX_LINE)
        head, text = cut_output(raw)
        if text:
            result, line, depth = match(self.grammar, session, head)
            if isinstance(result, Matched) and result.entry.filter:
                from junose_shell.session.output import Output

                column, level = len(raw) - len(text), session.privilege
                command = self.masked(session, head.strip())
                output = Output(self.router, text, column, command, level)
                return self._carry_out(session, line, result, depth), output
        result, line, depth = match(self.grammar, session, raw)
        if isinstance(result, Matched):
            return self._carry_out(session, line, result, depth), None
        return Reply(rejected(self.grammar, line, result)), None

    def load(
        self, name: str, lines: list[str], level: int = TOP_LEVEL
    ) -> "Generator[Refused | str | Wait]":
        """Carry out a script in a session of its own; yield its output and the refused lines.

        The time of a wait has to pass before the next item is requested; one of 0 ms is a pause, in
        which others can have their turn. Raises CliError if scripts are nested too deeply or have
        too many lines.
        """
        from junose_shell.session.script import run_script

        return run_script(self, name, lines, level)

    def run_exec(self, session: CliSession, raw: str) -> Steps:
        """Run an Exec command from a configuration mode."""
        line = Line(raw)
        result = self.grammar.walk(EXEC, session.privilege).match(line)
        if isinstance(result, Matched):
            yield from steps_of(self._carry_out(session, line, result, 0))
        else:
            yield Reply(rejected(self.grammar, line, result))

    def _carry_out(self, session: CliSession, line: Line, result: Matched, depth: int) -> Answer:
        entry = result.entry
        handlers = self._handlers
        handler = handlers[entry.index] if entry.index in handlers else self._handler(entry)
        try:
            if handler is None:
                store(self.router, session, entry, depth, result.command)
                return None
            return handler(Context(self.router, session, self, entry, depth), result.command)
        except CliError as error:
            if error.at:
                index = index_of_field(result.node, entry, error.at)
                error.column, error.word = line.column(index), line.words[index]
            raise

    def _handler(self, entry: Entry) -> Handler | None:
        """Find the handler of an entry for the first time; a statement need not have one."""
        feature = self.features.of(entry)
        found = None
        if feature is not None:
            self.router.follow(feature.consequences)
            found = feature.handler_of(entry)
        if found is None and not entry.statement:
            name = entry.command.__name__
            raise CliError("no_handler", command=name, feature=entry.feature)
        self._handlers[entry.index] = found
        return found

    def _refuse(self, session: CliSession, raw: str, fault: Exception) -> Reply:
        """Return the reply for an exception; one that is not a CliError is an internal error."""
        if isinstance(fault, CliError):
            message = text(fault.code, **fault.fields)
            return Reply(Rejection(fault.code, message, fault.column, fault.word))
        self.router.log.fault(f"{session.line}: {self.masked(session, raw)!r}", fault)
        return Reply(Rejection("internal", text("internal")))

"""The output of one command: ``| include REGEX``, ``> FILE``, ``| json``.

It is parsed before the command runs, so that a bad filter costs nothing. Replies stay data, with
the output beside them in the exchange. The front end applies the filter to the lines that it draws.
Output to a file is drawn here, so that a full disk refuses the command.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from junose_shell.command.entry import TOP_LEVEL
from junose_shell.command.tokens import Line
from junose_shell.errors import CliError
from junose_shell.model.files import check_name
from junose_shell.model.privilege import writing_level
from junose_shell.replies.common import Rejection, Text
from junose_shell.replies.steps import Reply, Step
from junose_shell.runtime.router import Router
from junose_shell.session.drawing import Draw, Passes, all_pass
from junose_shell.session.filters import SINKS, ActiveFilter, after_json, has_world, read_filter
from junose_shell.turns import Turns

if TYPE_CHECKING:
    from junose_shell.model.files import Nvs

TURN = 2_000  # lines for a file that are drawn in one turn, then others have theirs
TEXTS = (".txt", ".log", ".scr")  # what output may be saved as


class Sink:
    """One redirection. The first reply creates or extends the file, later ones extend it.

    ``shown``: the output is displayed too. ``used``: the file was written.
    """

    def __init__(self, files: "Nvs", name: str, sign: str) -> None:
        self._files = files
        self._name = name
        self._append = sign.endswith(">>")
        self.shown = sign.startswith("&")
        self.used = False

    def write(self, lines: Sequence[str]) -> None:
        """Create or extend the file; raise CliError if the store refuses it."""
        append, self._append, self.used = self._append, True, True
        (self._files.append if append else self._files.write)(self._name, lines)


class Output:
    """The optional filter, file and format of one command's replies.

    ``text`` begins at ``column``, after ``command``. A file needs the privilege level of writing;
    ``level`` is that of the session. Raises CliError if something is wrong.
    """

    def __init__(
        self, router: Router, text: str, column: int, command: str = "", level: int = TOP_LEVEL
    ) -> None:
        self.command = command
        self.selection: ActiveFilter | None = None
        self.sink: Sink | None = None
        after = after_json(text) if has_world(router) else None
        self.json = after is not None
        if after is not None:
            column += len(text) - len(after)
            text = after
        if text[:1] == "|":
            self.selection = read_filter(text[1:], column + 1)
        elif text.startswith(tuple(SINKS)):
            if level < (needed := writing_level(router.grammar)):
                raise CliError("write_level", level=needed, column=column)
            self.sink = _read_sink(router, text, column)
        elif text:
            raise CliError("bad_filter", reason="after json only | or > may stand", column=column)

    # -- on the way to the user --
    def taken(self, step: Step) -> Turns[Step | None]:
        """Save a reply that goes to a file, by turns; return what is left to show, or None.

        A refusal goes to the user and ends the redirection. Raises CliError if the file cannot be
        written.
        """
        if self.sink is None or not isinstance(step, Reply):
            return step
        if isinstance(step.data, Rejection):
            self.sink = None
            return step
        from junose_shell.views.present import lines_of

        lines: list[str] = []
        for line in self._document(step.data) if self.json else lines_of(step.data):
            lines.append(line)
            if not len(lines) % TURN:
                yield
        self.sink.write(lines)
        return Reply(Text(tuple(lines))) if self.sink.shown else None

    def end(self) -> None:
        """Create the file of a command that showed nothing; raise CliError if that fails."""
        if self.sink is not None and not self.sink.used:
            self.sink.write(())

    # -- before the user's eyes --
    def drawn(self, data: object, draw: Draw) -> tuple[Iterator[str], Passes]:
        """Return the lines of a reply, and the filter that selects from them.

        With a filter the lines are plain text. Without one, ``draw`` produces them.
        """
        if self.sink is not None or (isinstance(data, Rejection) and not self.json):
            return draw(data), all_pass
        if self.json:
            lines = self._document(data)
        elif self.selection is None:
            lines = draw(data)
        else:
            from junose_shell.views.present import lines_of

            lines = lines_of(data)
        if self.selection is None or isinstance(data, Rejection):
            return lines, all_pass
        return lines, self.selection.passes

    def result(self, data: object) -> object:
        """Return the reply for a program: its data, or the text that passed a filter."""
        if self.selection is None or isinstance(data, Rejection):
            return data
        from junose_shell.views.present import lines_of

        lines, passes = self.drawn(data, lines_of)
        return Text(tuple(filter(passes, lines)))

    def _document(self, data: object) -> Iterator[str]:
        from junose_shell.views.json_writer import document

        return document(self.command, data)


def _read_sink(router: Router, text: str, column: int) -> Sink:
    sign = max((sign for sign in SINKS if text.startswith(sign)), key=len)
    line = Line(text[len(sign) :])
    words = line.words
    if len(words) != 1:
        raise CliError("bad_filter", reason="one file name belongs here", column=column + len(sign))
    _check_target(router, words[0], column + len(sign) + line.column(0))
    return Sink(router.files, words[0], sign)


def _check_target(router: Router, name: str, column: int) -> None:
    """Raise CliError for a file that cannot hold output, or that the router starts with."""
    try:
        check_name(name)
    except CliError as error:
        raise CliError(error.code, name=name, column=column) from None
    if not name.lower().endswith(TEXTS):
        reason = "output goes to a .txt, .log or .scr file"
        raise CliError("file_kind", name=name, reason=reason, column=column)
    if name.lower() == router.startup.boot_file.lower():  # one file where letter case is ignored
        raise CliError("file_in_use", name=name, column=column)

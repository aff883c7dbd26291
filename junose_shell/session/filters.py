"""What may follow a ``show`` command: ``| include REGEX``, ``> FILE``, either after ``| json``.

A filter is read before the command runs, so that a bad one costs nothing. Replies stay data: they
leave here wrapped, and the view that draws them applies the filter to its lines. What goes to a
file is drawn here, so that a file that takes no more refuses the command.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Protocol

from junose_shell.command.tokens import Line, without_control_v
from junose_shell.errors import CliError
from junose_shell.model.files import check_name
from junose_shell.replies.common import HelpItem, Rejection, Text
from junose_shell.replies.lines import AsJson, Filtered
from junose_shell.replies.steps import Answer, Reply, Step, Steps, steps_of
from junose_shell.session.patterns import Pattern

FILTERS = {  # word after the bar -> help; abbreviations are taken [seen: ERXPM]
    "begin": "Begin with the line that matches",
    "exclude": "Leave out the lines that match",
    "include": "Show only the lines that match",
}
JSON = "json"  # taken where a world is loaded, as the router itself had no such filter [own]
SINKS = {  # sign -> help; the longest that fits is meant
    "&>": "Write the output to a file and show it",
    "&>>": "Append the output to a file and show it",
    ">": "Write the output to a file",
    ">>": "Append the output to a file",
}
BAR = HelpItem("|", "Filter the output")
AS_JSON = HelpItem(JSON, "Emulator: show the reply as a JSON document")
REGEX = HelpItem("<regularExpression>", "Regular expression, runs to the end of the line")
FILE = HelpItem("<fileName>", "Name of the file")
MAX_PATTERN = 256  # characters of a regular expression [own]
_NAMED = re.compile(r"\|\s*(\w+)\s*").match
TEXTS = (".txt", ".log", ".scr")  # what output may be saved as


class Files(Protocol):
    """The router's file store; both raise CliError when the name or the space does not do."""

    def write(self, name: str, lines: Iterable[str]) -> None:
        """Make the file, or write it anew."""
        ...

    def append(self, name: str, lines: Iterable[str]) -> None:
        """Add to the file, making it first where there is none."""
        ...


class Selection:
    """One filter at work; it remembers between the replies of one command."""

    def __init__(self, kind: str, pattern: Pattern) -> None:
        self._kind = kind
        self._search = pattern.search
        self._begun = False

    def passes(self, line: str) -> bool:
        """Tell whether the next line is to be shown; a line that passed passes again."""
        if self._kind == "begin":
            self._begun = self._begun or self._search(line)
            return self._begun
        return self._search(line) is (self._kind == "include")


class _Sink:
    """One redirection at work: the first reply makes or extends the file, others extend it."""

    def __init__(self, files: Files, name: str, sign: str) -> None:
        self._files = files
        self._name = name
        self._append = sign.endswith(">>")
        self.shown = sign.startswith("&")
        self.used = False

    def saved(self, data: object) -> tuple[str, ...]:
        """Draw a reply into the file and return its lines."""
        from junose_shell.views.present import lines_of

        lines = tuple(lines_of(data))
        self.write(lines)
        return lines

    def write(self, lines: Sequence[str]) -> None:
        """Make or extend the file; raise CliError."""
        append, self._append, self.used = self._append, True, True
        (self._files.append if append else self._files.write)(self._name, lines)


class Output:
    """What the text after a command says is to happen with its replies.

    ``column`` is where that text begins. ``command`` is what stands before it. Raise CliError for
    one that makes no sense.
    """

    def __init__(self, router: object, output: str, column: int, command: str = "") -> None:
        self._selection: Selection | None = None
        self._sink: _Sink | None = None
        self._command = command
        after = _after_json(output) if has_world(router) else None
        self._json = after is not None
        if after is not None:
            column += len(output) - len(after)
            output = after
        if output[:1] == "|":
            self._selection = read_filter(output[1:], column + 1)
        elif output.startswith(tuple(SINKS)):
            self._sink = _read_sink(router, output, column)
        elif output:
            raise CliError("bad_filter", reason="after json only | or > may stand", column=column)

    def steps(self, answer: Answer) -> Steps:
        """Pass on the steps of a command, its replies wrapped or saved; raise CliError."""
        yield from self._passed(answer)
        if self._sink is not None and not self._sink.used:
            self._sink.write(())

    def _passed(self, answer: Answer) -> Steps:
        steps = steps_of(answer)
        try:
            step = next(steps)
            while True:
                shown = self._shown(step)
                try:
                    sent = None if shown is None else (yield shown)
                except CliError as interruption:
                    step = steps.throw(interruption)
                else:
                    step = steps.send(sent)
        except StopIteration:
            return

    def _shown(self, step: Step) -> Step | None:
        """Return what is to be shown of a step, nothing of a reply that only goes to a file."""
        if not isinstance(step, Reply):
            return step
        data = AsJson(self._command, step.data) if self._json else step.data
        if isinstance(step.data, Rejection):  # is for the user to see
            self._sink = None
            return Reply(data)
        if self._sink is not None:
            lines = self._sink.saved(data)
            return Reply(Text(lines)) if self._sink.shown else None
        return Reply(Filtered(data, self._selection.passes) if self._selection else data)


def has_world(router: object) -> bool:
    """Tell whether the emulator's own words are offered."""
    return getattr(router, "world", None) is not None


def _after_json(output: str) -> str | None:
    """Return what follows ``| json``, or the begin of that word; None for another filter."""
    found = _NAMED(output)
    return output[found.end() :] if found and JSON.startswith(found[1].lower()) else None


def read_filter(text: str, column: int = 0) -> Selection:
    """Read ``include REGEX``; raise CliError, its caret counted from ``column``."""
    word, start, rest = _head(text)
    kinds = [kind for kind in FILTERS if kind.startswith(word.lower())] if word else []
    if len(kinds) != 1:
        reason = f"{word} is not begin, include or exclude" if word else "begin, include or exclude"
        raise CliError("bad_filter", reason=reason, column=column + start)
    return Selection(kinds[0], read_pattern(rest, column + len(text) - len(rest)))


def read_pattern(text: str, column: int = 0) -> Pattern:
    """Read a pattern, in quotes or up to the end of the line; raise CliError."""
    line = Line(text)
    pattern = line.words[0] if 0 in line.quoted else without_control_v(text.strip())
    if 0 in line.quoted and len(line.words) > 1:
        reason = "nothing belongs after the closing quote"
        raise CliError("bad_filter", reason=reason, column=column + line.column(1))
    try:
        return _compiled(pattern)
    except ValueError as error:
        at = column + len(text) - len(text.lstrip())
        raise CliError("bad_filter", reason=str(error), column=at) from None


def _compiled(pattern: str) -> Pattern:
    if not pattern:
        raise ValueError("no regular expression")
    if len(pattern) > MAX_PATTERN:
        raise ValueError(f"regular expression of more than {MAX_PATTERN} characters")
    return Pattern(pattern)


def _read_sink(router: object, output: str, column: int) -> _Sink:
    sign = max((sign for sign in SINKS if output.startswith(sign)), key=len)
    line = Line(output[len(sign) :])
    words = line.words
    if len(words) != 1:
        raise CliError("bad_filter", reason="one file name belongs here", column=column + len(sign))
    _check_target(words[0], column + len(sign) + line.column(0))
    files: Files | None = getattr(router, "files", None)
    if files is None:
        raise CliError("no_files", name=words[0], reason="this router has no file system")
    return _Sink(files, words[0], sign)


def _check_target(name: str, column: int) -> None:
    """Raise CliError for what output cannot go to: a snapshot, the release, the startup file."""
    try:
        check_name(name)
    except CliError as error:
        raise CliError(error.code, name=name, column=column) from None
    if not name.lower().endswith(TEXTS):
        reason = "output goes to a .txt, .log or .scr file"
        raise CliError("file_kind", name=name, reason=reason, column=column)


def _head(text: str) -> tuple[str, int, str]:
    """Return the first word, where it begins, and what follows it."""
    start = len(text) - len(text.lstrip())
    word = text[start:].split(maxsplit=1)[0] if text.strip() else ""
    return word, start, text[start + len(word) :]


def help_items(output: str, *, world: bool = False) -> list[HelpItem]:
    """Return what may stand at the end of ``output``, the part from the bar or sign on.

    ``world`` says whether the emulator's own words are offered.
    """
    after = _after_json(output) if world else None
    if after:
        return help_items(after) if after.startswith(("|", *SINKS)) else []
    if after is not None and output[-1].isspace():
        return [*output_items(), HelpItem("<cr>", "")]
    if output[0] != "|":
        name = output.lstrip("&>").strip()
        return [FILE] if not name or not output[-1].isspace() else [HelpItem("<cr>", "")]
    word, _, rest = _head(output[1:])
    low = word.lower()
    if rest:
        return [REGEX] if not rest.strip() else [REGEX, HelpItem("<cr>", "")]
    items = [*(HelpItem(kind, text) for kind, text in FILTERS.items()), *([AS_JSON] * world)]
    return [item for item in items if item.word.startswith(low)]


def output_items() -> Iterator[HelpItem]:
    """Yield what may follow a complete ``show`` command."""
    return chain((BAR,), (HelpItem(sign, text) for sign, text in SINKS.items()))

"""Parses ``.session`` files; docs/transcripts.md describes the form.

The meaning of a body line depends on the current prompt, which only a run knows. This module only
splits a file into its body and the attached files.
"""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from junose_shell.record import record
from junose_shell.session.script import ScriptError, read_text

SCRIPT, WORLD = "router.scr", "world.yaml"  # used where a transcript names none
DIRECTIVES = {  # name -> what follows it
    "advance": "@advance TIME, or @advance to TIME (200ms, 30s, 2m, 1h, 3d)",
    "hangup": "@hangup, nothing after it",
    "keys": "@keys TEXT, with <Tab>, <Enter>, <Ctrl-Z> and so on",
    "lab": "@lab COMMAND, a lab command without its first word",
    "level": "@level N, a privilege level from 0 to 15",
    "line": "@line NAME, which is console 0 or one of vty 0 to vty 9999",
    "model": "@model NAME",
    "packet": "@packet ADDRESS [count N] [vr NAME]",
    "script": "@script FILE, or none; several one after the other",
    "world": "@world FILE, or none",
}
SETUP = frozenset(("model", "script", "world"))  # these come before the first line that is typed
NONE = "none"  # what @world and @script say to use no file, wherever it may lie
# HOST[:VR[:VRF]][(mode)] and a sign; "#" and "@" begin comments and directives.
PROMPT = r"(?![#@])[!-~]+?[>#]"
heading = re.compile(r"-- (\S.*?) --\s*").fullmatch  # of a file that a transcript carries
_escaped = re.compile(r"\\+-- \S.*? --\s*").fullmatch  # the same as a line of such a file
_special = re.compile(r"\\*(?:#|@[^\W\d_]|-- \S.*? --\s*$)").match
_SOURCE = re.compile(r"#\s*source:", re.IGNORECASE).match


class TranscriptError(Exception):
    """A transcript that cannot continue: ``file:line: reason``, then what was expected."""

    def __init__(self, file: str, line: int, reason: str, expected: str = "") -> None:
        place = f"{file}:{line}" if line else file
        super().__init__(f"{place}: {reason}" + (f"; expected {expected}" if expected else ""))
        self.file = file
        self.line = line
        self.reason = reason
        self.expected = expected


class Attached(NamedTuple):
    """A file carried inside the transcript; its content begins after line ``line``."""

    line: int
    lines: list[str]


@record
class Transcript:
    """A parsed transcript.

    ``body`` has the lines before the first attached file; line n is ``body[n - 1]``.

    ``used`` has the names of the attached files that were used.
    """

    path: Path
    body: list[str]
    attached: dict[str, Attached]
    used: set[str]

    @property
    def sourced(self) -> bool:
        """True if its texts come from a document, so that no run may rewrite them."""
        return any(_SOURCE(line) for line in self.body)

    def error(self, line: int, reason: str, expected: str = "") -> TranscriptError:
        """Return the error that names this file."""
        return TranscriptError(str(self.path), line, reason, expected)


def looks_like_one(path: Path) -> bool:
    """Return True if a file is text in which a line can be typed, or has a directive of ours."""
    try:
        lines = read_text(path).lines
    except ScriptError:
        return False
    typed = re.compile(PROMPT).match
    return any(typed(line) or (directive(line) or ("",))[0] in DIRECTIVES for line in lines)


def read(path: Path) -> Transcript:
    """Read a transcript; raise TranscriptError if it is not text or carries a file twice."""
    try:
        lines = read_text(path).lines
    except ScriptError as error:
        raise TranscriptError(error.file, error.line, error.reason) from error
    body_end = len(lines)
    attached: dict[str, Attached] = {}
    for number, line in enumerate(lines, 1):
        found = heading(line)
        if found:
            if found[1] in attached:
                first = attached[found[1]].line
                reason = f"'{found[1]}' is attached twice, first in line {first}"
                raise TranscriptError(str(path), number, reason)
            body_end = min(body_end, number - 1)
            attached[found[1]] = Attached(number, [])
        elif attached:
            next(reversed(attached.values())).lines.append(line[1:] if _escaped(line) else line)
    return Transcript(path, lines[:body_end], attached, set())


def escaped(output: str) -> str:
    """Return a line of output as a file has it: a backslash before what would begin no output."""
    return f"\\{output}" if _special(output) else output


def plain(line: str) -> str:
    """Return the line of output that a line of a file means."""
    return line[1:] if line[:1] == "\\" and _special(line[1:]) else line


def attached_lines(files: Mapping[str, Sequence[str]]) -> list[str]:
    """Return the lines of attached files for the end of a transcript."""
    return [line for name, own in files.items() for line in (f"-- {name} --", *map(_line, own))]


def _line(own: str) -> str:
    return f"\\{own}" if heading(own) or _escaped(own) else own


def directive(line: str) -> tuple[str, str] | None:
    """Return name and argument of a directive, None for another line."""
    if line[:1] != "@" or not line[1:2].isalpha():
        return None
    name, _, argument = line[1:].partition(" ")
    return name.rstrip(), argument.strip()


def comment(line: str) -> str:
    """Return a line as a comment, without blanks at its end."""
    return f"# {line}".rstrip()


def ends_output(line: str) -> bool:
    """Return True if a line ends the output above it, whatever the prompt is."""
    return line.startswith("#") or directive(line) is not None

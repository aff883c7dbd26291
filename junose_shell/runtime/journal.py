"""The journal: every input of a router as JSON lines, from which a run can be repeated.

The first line says how the router was made. Every other line is one input: ``at`` in milliseconds,
``in`` the kind. A journal goes to a file as it grows, or keeps its latest entries in memory until a
fault makes them worth a file. docs/journal.md describes the form.
"""

from __future__ import annotations

import os
from collections import deque
from typing import TYPE_CHECKING, Any, TextIO

from junose_shell.command.entry import TOP_LEVEL
from junose_shell.runtime.private import open_private

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

Entry = dict[str, Any]

FORM = 1
KEPT = 10_000  # entries in memory
MAX_OCTETS = 256_000_000
MAX_TIME = 2**53  # ms
END = "end"
KINDS: dict[str, dict[str, type]] = {  # what came in -> its members
    "open": {
        "session": int, "name": str, "modes": list, "user": str, "privilege": int,
        "remembers": bool, "line": bool, "transport": str, "address": str, "least": int,
    },
    "close": {"session": int},
    "line": {"session": int, "text": str},
    "help": {"session": int, "text": str},
    "answer": {"session": int, "text": str},
    "resume": {"session": int},
    "interrupt": {"session": int, "code": str},
    "leave": {"session": int},
    "state": {
        "session": int, "depth": int, "user": str, "privilege": int, "remembers": bool,
    },
    "event": {"event": dict},
    "heard": {"protocol": str, "value": dict},
    "fault": {"error": str, "trace": list},
    END: {},
}  # fmt: skip
HEADER: dict[str, type] = {
    "journal": int,
    "version": str,
    "model": str,
    "clock": str,
    "output": str,
    "lost": int,
}


class JournalError(ValueError):
    """A journal that cannot be used: ``file:line: reason``. Line 0 means the file as a whole."""

    def __init__(self, file: str, line: int, reason: str) -> None:
        super().__init__(f"{file}:{line}: {reason}" if line else f"{file}: {reason}")
        self.file = file
        self.line = line
        self.reason = reason


Covered = tuple[Any, ...]
"""A member that may have a secret: the function that returns it as it is written, its arguments.

The first argument is what came in.
"""


class Journal:
    """Records inputs. ``header`` returns the first line when there is a file to write it to."""

    def __init__(self, header: Callable[[], Entry], file: TextIO | None = None) -> None:
        self._header = header
        self._file = file
        self._entries: deque[Entry] = deque()
        self._opened: dict[int, Entry] = {}  # sessions whose begin was among what is kept no more
        self._count = 0
        self.failure = ""  # why the file was given up
        if file is not None:
            self._write({**header(), "lost": 0})

    def remembered(self) -> list[Entry] | None:
        """Return every input from the beginning as it came in, None if memory has not all."""
        if len(self._entries) < self._count:
            return None
        return [
            {name: each[1] if type(each) is tuple else each for name, each in entry.items()}
            for entry in self._entries
        ]

    @property
    def kept(self) -> bool:
        """True if a file has everything already."""
        return self._file is not None

    def note(self, entry: Entry) -> None:
        """Record one input: ``at`` (ms), ``in`` (what), members. A member can be ``Covered``.

        If writing fails, journaling stops and the router continues.
        """
        self._count += 1
        if self._file is not None:
            self._write(entry)
            return
        self._entries.append(entry)
        if len(self._entries) > KEPT:
            self._forget(self._entries.popleft())

    def _forget(self, entry: Entry) -> None:
        if entry["in"] == "open":
            self._opened[entry["session"]] = entry
        elif entry["in"] == "close":
            del self._opened[entry["session"]]

    def save(self, folder: Path, name: str) -> Path:
        """Write the entries in memory to a new file, ``name`` with a number; raise OSError."""
        number = 1
        while True:
            path = folder / f"{name}-{number}.jsonl"
            try:
                file = open_new(path, "x")
            except FileExistsError:
                number += 1
                continue
            break
        with file:
            entries = [*self._opened.values(), *self._entries]
            last = entries[-1]["at"] if entries else 0
            lost = self._count - len(entries)
            file.write(_line({**self._header(), "lost": lost}))
            file.writelines(map(_line, entries))
            file.write(_line({"at": last, "in": END}))
        return path

    def close(self, at: int) -> None:
        """Write the last line."""
        if self._file is not None:
            self.note({"at": at, "in": END})
        if self._file is not None:
            self._close()

    def _write(self, entry: Entry) -> None:
        assert self._file is not None  # noqa: S101 - asked by the callers
        try:
            self._file.write(_line(entry))
            self._file.flush()
        except OSError as error:
            self.failure = error.strerror or "cannot be written"
            self._close()

    def _close(self) -> None:
        file, self._file = self._file, None
        try:
            if file is not None:
                file.close()
        except OSError as error:
            self.failure = self.failure or error.strerror or "cannot be written"


def _line(entry: Entry) -> str:
    import json

    written = {
        name: each[0](*each[1:]) if type(each) is tuple else each for name, each in entry.items()
    }
    return json.dumps(written) + "\n"


def open_new(path: Path | str, mode: str = "w") -> TextIO:
    """Create a journal file that only its owner can read; raise OSError."""
    flags = os.O_WRONLY | (os.O_EXCL if mode == "x" else 0)
    return os.fdopen(open_private(path, flags), "w", encoding="ascii")


def read(path: Path, *, whole: bool = True) -> list[Entry]:
    """Return the header and the entries of a journal; raise JournalError if something is wrong.

    With ``whole``, a truncated journal raises JournalError.
    """
    name = str(path)
    try:
        if not path.is_file():
            raise JournalError(name, 0, "is a directory" if path.is_dir() else "no such file")
        if path.stat().st_size > MAX_OCTETS:
            raise JournalError(name, 0, f"longer than {MAX_OCTETS} octets")
        return list(parse(name, path.read_bytes(), whole=whole))
    except OSError as error:
        raise JournalError(name, 0, error.strerror or "cannot be read") from error


def parse(name: str, octets: bytes, *, whole: bool = True) -> Iterator[Entry]:
    """Yield the header and the entries of a journal's content, checked as in ``read``."""
    if not octets:
        raise JournalError(name, 1, "empty")
    lines = octets.split(b"\n")
    if lines.pop() and whole:
        raise JournalError(name, len(lines) + 1, "breaks off in the middle of a line")
    if not lines:
        raise JournalError(name, 1, "breaks off in its first line")
    at, last = 0, ""
    opened: set[int] = set()
    for number, line in enumerate(lines, 1):
        try:
            entry = _entry(line, HEADER if number == 1 else None)
            if number > 1:
                at, last = _ordered(entry, at, last), entry["in"]
                _known(entry, opened)
        except ValueError as error:
            raise JournalError(name, number, str(error)) from error
        yield entry
    if last != END and whole:
        raise JournalError(name, len(lines), "breaks off here: there is no end")


def _entry(line: bytes, members: dict[str, type] | None) -> Entry:
    import json

    try:
        entry = json.loads(line)
    except (ValueError, RecursionError):
        raise ValueError("not a line of JSON") from None
    if not isinstance(entry, dict):
        raise ValueError("not a JSON object")  # noqa: TRY004 - the reader wants one exception
    if members is None:
        members = KINDS.get(str(entry.get("in")))
        if members is None:
            raise ValueError(f"not an input: {entry.get('in')!r}")
        members = {"at": int, **members}
    for member, kind in members.items():
        if type(entry.get(member)) is not kind:
            raise ValueError(f"{member!r} is missing or of the wrong kind")
    if entry.get("journal", FORM) != FORM:
        raise ValueError(f"a journal of form {entry['journal']}; this program reads form {FORM}")
    from junose_shell.model.terminal_lines import MOST_LINES

    if "least" in members and not 0 <= entry["least"] <= MOST_LINES:
        raise ValueError(f"no router has {entry['least']} lines")
    if "privilege" in members and not 0 <= entry["privilege"] <= TOP_LEVEL:
        raise ValueError(f"there is no privilege level {entry['privilege']}")
    return entry


def _ordered(entry: Entry, at: int, last: str) -> int:
    if last == END:
        raise ValueError("continues after its end")
    moment: int = entry["at"]
    if not at <= moment <= MAX_TIME:
        raise ValueError(f"time goes from {at} ms to {moment} ms")
    return moment


def _known(entry: Entry, opened: set[int]) -> None:
    number = entry.get("session")
    if entry["in"] == "open":
        if number in opened:
            raise ValueError(f"session {number} is open already")
        opened.add(entry["session"])
    elif number is not None and (not isinstance(number, int) or number not in opened):
        raise ValueError(f"session {number} is not open")
    elif entry["in"] == "close":
        opened.remove(entry["session"])

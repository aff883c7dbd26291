"""Everything that a goal can ask of a run: replies, configuration, what happened."""

import json
from collections.abc import Iterator
from enum import Enum
from fnmatch import fnmatchcase
from typing import Any

from junose_shell.command.entry import TOP_LEVEL
from junose_shell.model.script import configuration_lines
from junose_shell.model.session import CliSession
from junose_shell.replies.common import Rejection
from junose_shell.runtime.happenings import Logged, Message, Transition
from junose_shell.session.runner import Runner
from junose_shell.session.shell import Shell
from junose_shell.views.json_writer import document, spelling

Fields = dict[str, str]


def differing(found: dict[str, Any], wanted: Fields) -> list[str]:
    """Return the names of the fields that ``found`` has not, or not as ``wanted``."""
    return [name for name, value in wanted.items() if not fits(found.get(name), value)]


def fits(value: object, wanted: str) -> bool:
    """Return True if a value of JSON data is as wanted.

    ``wanted`` is a glob (``10.10.*``), a number after ``>=`` or ``<=``, or ``none``. Of a list one
    item must fit.
    """
    if isinstance(value, list):
        return any(fits(each, wanted) for each in value)
    if value is None or isinstance(value, dict):
        return value is None and wanted == "none"
    text = ("yes" if value else "no") if isinstance(value, bool) else str(value)
    for sign in (">=", "<="):
        if wanted.startswith(sign):
            try:
                have, least = float(text), float(wanted[2:])
            except ValueError:
                return False
            return have >= least if sign == ">=" else have <= least
    return fnmatchcase(text, wanted)


def tables(data: object) -> Iterator[dict[str, Any]]:
    """Yield every object in the JSON of a reply, the outer ones first.

    An object also has the fields of the objects in it, unless they are called like its own. A list
    of pairs, as the counters of ``show radius statistics``, counts as an object too.
    """
    if isinstance(data, dict):
        yield _flat(data)
        data = list(data.values())
    elif isinstance(data, list) and data and all(_pair(each) for each in data):
        yield dict(data)
    if isinstance(data, list):
        for each in data:
            yield from tables(each)


def _flat(data: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for value in data.values():
        if isinstance(value, dict):
            found |= _flat(value)
    return found | data


def _pair(item: object) -> bool:
    return isinstance(item, list) and len(item) == 2 and isinstance(item[0], str)


class Evidence:
    """The router of one shell, seen by questions, and what its trainee has seen and caused."""

    def __init__(self, shell: Shell) -> None:
        self.shell = shell
        self.session: CliSession | None = None  # of the trainee, once a line was typed
        self._asked: dict[str, list[Any]] = {}
        self._lines: list[tuple[str, ...]] = []

    def renew(self) -> None:
        """Forget the answers of the moment before."""
        self._asked.clear()
        self._lines.clear()

    def ask(self, command: str) -> list[Any]:
        """Return the JSON data of the replies to a show command that nobody sees."""
        if command not in self._asked:
            runner = Runner(self.shell, CliSession("training", privilege=TOP_LEVEL))
            with self.shell.observers.part():
                self._asked[command] = [
                    json.loads("".join(document(command, data))).get("data")
                    for data in runner.replies(self.shell.execute(runner.session, command))
                    if not isinstance(data, Rejection)
                ]
        return self._asked[command]

    def configuration(self) -> list[tuple[str, ...]]:
        """Return each line of the configuration, after the lines of the modes around it."""
        if not self._lines:
            way: list[tuple[int, str]] = []
            for line in configuration_lines(self.shell.router.config):
                depth, text = len(line) - len(line.lstrip()), line.strip()
                way = [outer for outer in way if outer[0] < depth]
                self._lines.append((*[outer for _, outer in way], text))
                way.append((depth, text))
        return self._lines


def fields_of(happening: Transition | Message | Logged) -> dict[str, Any]:
    """Return what a goal can ask of a happening."""
    subject = happening.subject
    found: dict[str, Any] = {
        "context": subject.context,
        "target": _text(subject.target),
        "trigger": _text(subject.trigger),
    }
    if isinstance(happening, Transition):
        return found | {
            "transition": _name(happening.next),
            "from": _name(happening.state),
            "table": happening.table,
            "event": _name(happening.event),
        }
    if isinstance(happening, Message):
        return found | {
            "message": happening.name,
            "sender": happening.sender,
            "receiver": happening.receiver,
            "protocol": happening.protocol,
        }
    return found | {"log": happening.text, "category": happening.category, "code": happening.code}


def _name(state: Enum) -> str:
    return spelling(state)


def _text(value: object) -> str | None:
    return None if value is None else str(value)

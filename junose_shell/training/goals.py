"""Goals: questions to the evidence of a run, and why the answer is not yet yes."""

from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

from junose_shell.record import record
from junose_shell.training.evidence import Evidence, Fields, differing, fits, tables

Content = str | Fields
SOME, NEVER = ">=1", "0"


class Question(Protocol):
    """One question. What it learns from shown replies and happenings, it keeps itself no part of.

    ``lasting`` is True if a yes remains a yes.
    """

    @property
    def lasting(self) -> bool:
        """Return True if a yes remains a yes."""
        ...

    def answer(self, evidence: Evidence, seen: int) -> str:
        """Return why the answer is no, an empty text if it is yes.

        ``seen`` is how many shown replies, or happenings, have fitted so far.
        """
        ...


@record
class ReplyGoal:
    """Objects in the replies to a show command: at least one has these fields, or ``count`` do."""

    command: str
    has: Fields
    count: str = SOME
    lasting: bool = False

    def answer(self, evidence: Evidence, seen: int) -> str:
        """Ask the command, and compare."""
        del seen
        found = [item for data in evidence.ask(self.command) for item in tables(data)]
        fitting = sum(not differing(item, self.has) for item in found)
        if fits(fitting, self.count):
            return ""
        if fitting or self.count != SOME:
            return f'"{self.command}" has {fitting} with {_spoken(self.has)}, not {self.count}'
        return f'"{self.command}" has none with {_spoken(self.has)}{_nearest(found, self.has)}'


@record
class ConfigurationGoal:
    """Lines of the configuration that a glob fits, inside a mode that ``within`` fits."""

    line: str
    within: str = "*"
    count: str = SOME
    lasting: bool = False

    def answer(self, evidence: Evidence, seen: int) -> str:
        """Count the lines."""
        del seen
        found = sum(
            fits(way[-1], self.line)
            and (self.within == "*" or any(fits(outer, self.within) for outer in way[:-1]))
            for way in evidence.configuration()
        )
        if fits(found, self.count):
            return ""
        place = "" if self.within == "*" else f' in "{self.within}"'
        if found:
            return f'the configuration has "{self.line}"{place}'
        return f'the configuration has no "{self.line}"{place}'


@record
class Shown:
    """A reply of one of some kinds (``event_log.LogData``) that the trainee was shown.

    ``kinds`` are globs with blanks between them.
    """

    kinds: str
    has: Fields
    lasting: bool = True

    def answer(self, evidence: Evidence, seen: int) -> str:
        """Return why not."""
        del evidence
        return "" if seen else "you have not looked at it yet"

    def means(self, kind: str) -> bool:
        """Return True if a reply of this kind is meant."""
        return any(fits(kind, each) for each in self.kinds.split())

    def fits(self, data: object) -> bool:
        """Return True if a reply has what is asked for."""
        return not self.has or any(not differing(each, self.has) for each in tables(data))


@record
class Happened:
    """Transitions, messages or log lines that have happened; see ``evidence.fields_of``."""

    fields: Fields
    count: str = SOME

    @property
    def lasting(self) -> bool:
        """Return True: what has happened has happened."""
        return self.count == SOME

    def answer(self, evidence: Evidence, seen: int) -> str:
        """Compare the count."""
        del evidence
        if fits(seen, self.count):
            return ""
        times = "has not happened" if not seen else f"has happened {seen} times, not {self.count}"
        return f"{times}: {_spoken(self.fields)}"


@record
class Standing:
    """The trainee's session: ``mode``, ``privilege``, ``context``."""

    has: Fields
    lasting: bool = False

    def answer(self, evidence: Evidence, seen: int) -> str:
        """Compare the session as it is now."""
        del seen
        session = evidence.session
        if session is None:
            return "nothing is typed yet"
        now = {"mode": session.mode, "privilege": session.privilege, "context": session.here}
        wrong = differing(now, self.has)
        return "" if not wrong else ", ".join(f"your {name} is {now.get(name)}" for name in wrong)


@record
class Goal:
    """A goal: a short name, a sentence, a question."""

    name: str
    text: str
    question: Question


def question_of(kind: str, content: dict[str, Content]) -> Question:
    """Return a question from the keys of a goal; raise ValueError for a wrong or missing one."""
    rest = dict(content)
    subject = rest.pop(kind)
    made: Callable[..., Question] = QUESTIONS[kind]
    if kind in ("happened", "session"):
        made = partial(made, _fields(kind, subject))
    else:
        if not isinstance(subject, str) or not subject:
            raise ValueError(f"{kind}: one text expected here")
        made = partial(made, subject)
    options: dict[str, Any] = {}
    for name, value in rest.items():
        if name not in OPTIONS[kind]:
            known = ", ".join(OPTIONS[kind]) or "none"
            raise ValueError(f"unknown key {name!r} beside {kind} (known: {known})")
        if name == "has":
            options[name] = _fields(name, value)
        elif name == "once":
            options["lasting"] = value == "yes"
        else:
            options[name] = value
    if kind in ("ask", "shown"):
        options.setdefault("has", {})
    return made(**options)


QUESTIONS: dict[str, Callable[..., Question]] = {
    "ask": ReplyGoal,
    "configuration": ConfigurationGoal,
    "shown": Shown,
    "happened": Happened,
    "session": Standing,
}
OPTIONS: dict[str, tuple[str, ...]] = {
    "ask": ("has", "count", "once"),
    "configuration": ("within", "count", "once"),
    "shown": ("has",),
    "happened": ("count",),
    "session": ("once",),
}


def _fields(name: str, value: Content) -> Fields:
    if not isinstance(value, dict) or not value:
        raise ValueError(f"{name}: 'key: value' lines expected here")
    return value


def _spoken(wanted: Fields) -> str:
    return ", ".join(f"{name} {value}" for name, value in wanted.items())


def _nearest(found: list[dict[str, Any]], wanted: Fields) -> str:
    """Return where the object that fits best differs, if one fits in part."""
    ranked = [(differing(item, wanted), item) for item in found]
    near = [(wrong, item) for wrong, item in ranked if len(wrong) < len(wanted)]
    if not near:
        return ""
    wrong, item = min(near, key=lambda each: len(each[0]))
    return "; there " + ", ".join(f"{name} is {item.get(name)}" for name in wrong)

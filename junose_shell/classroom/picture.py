"""The picture of one router on its page: clock, goals, sessions, ladder, timeline and map."""

import json
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any

from junose_shell.classroom.limits import RUNGS
from junose_shell.command.entry import TOP_LEVEL
from junose_shell.model.session import CliSession
from junose_shell.replies.common import Rejection
from junose_shell.replies.lab_ladder import Ladder, Timeline
from junose_shell.session.runner import Runner
from junose_shell.session.shell import Shell
from junose_shell.views.json_writer import document
from junose_shell.views.present import lines_of

SESSIONS, MAP = "show l2tp dial-out session", "lab show map"
LISTED = 200  # sessions, at most


class Picture:
    """The parts of one router's page that change, as JSON data.

    A part is drawn again only when something of what it shows has changed.
    """

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._drawn: dict[str, tuple[object, Any]] = {}  # parts, each with what it was drawn of

    def parts(self, chosen: str) -> dict[str, Any]:
        """Return all parts as they are now; ``chosen`` is the trigger of a session."""
        shell, router = self._shell, self._shell.router
        now = router.clock.now()
        found: dict[str, Any] = {
            "clock": f"{router.calendar.at(now):%H:%M:%S}",
            "ms": now,
            "host": router.hostname,
            "down": router.down,
        }
        if shell.lesson is not None:
            goals = shell.lesson.goals()
            found["exercise"] = goals.exercise
            found["goals"] = [{"text": goal.text, "met": goal.met} for goal in goals.goals]
            found["points"] = goals.score.points if goals.score is not None else None
        if router.down:
            return found
        due = router.driver.next_deadline()
        found["next"] = None if due is None else max(0, due - now)
        happened = router.driver.trace.number, router.config.changes
        sessions = self._part("sessions", (*happened, now), partial(_sessions, shell))
        names = [each["trigger"] for each in sessions]
        shown = chosen if chosen in names else (names[0] if names else "")
        found["sessions"], found["chosen"] = sessions, shown
        found["ladder"] = self._part("ladder", (*happened, shown), partial(_ladder, shell, shown))
        found["timeline"] = self._part("timeline", (*happened, now), partial(_timeline, shell))
        around = tuple(_replies(shell, MAP))
        found["map"] = self._part("map", around, partial(_text, around))
        return found

    def _part(self, name: str, of: object, draw: Callable[[], Any]) -> Any:
        known = self._drawn.get(name)
        if known is None or known[0] != of:
            known = self._drawn[name] = of, draw()
        return known[1]


def _replies(shell: Shell, line: str) -> Iterator[object]:
    """Yield the replies to a line that no terminal shows."""
    runner = Runner(shell, CliSession("class", privilege=TOP_LEVEL))
    with shell.observers.part():
        for reply in runner.replies(shell.execute(runner.session, line)):
            if not isinstance(reply, Rejection):
                yield reply


def _text(replies: Iterable[object]) -> str:
    return "\n".join(text for reply in replies for text in lines_of(reply))


def _sessions(shell: Shell) -> list[dict[str, Any]]:
    for reply in _replies(shell, SESSIONS):
        data = json.loads("".join(document(SESSIONS, reply))).get("data") or {}
        return [
            {"trigger": each["trigger"], "state": each["state"], "timer": each.get("timer_left")}
            for each in list(data.get("sessions", []))[:LISTED]
        ]
    return []


def _ladder(shell: Shell, trigger: str) -> dict[str, Any]:
    """Return the newest messages of a session: as SVG, and as rows for those who do not see it."""
    line = f"lab ladder {trigger} svg" if trigger else "lab ladder svg"
    for reply in _replies(shell, line):
        if isinstance(reply, Ladder):
            rungs = reply.rungs[-RUNGS:]
            rows = [[_seconds(r.at), r.sender, r.receiver, r.text] for r in rungs]
            svg = "".join(lines_of(Ladder(rungs, svg=True)))
            return {"svg": svg, "rows": rows, "more": len(reply.rungs) - len(rungs)}
    return {"svg": "", "rows": [], "more": 0}


def _timeline(shell: Shell) -> dict[str, Any]:
    for reply in _replies(shell, "lab timeline"):
        if isinstance(reply, Timeline):
            lines = [
                {
                    "trigger": line.trigger,
                    "stays": [[stay.state, stay.begin, stay.end] for stay in line.stays],
                }
                for line in reply.lines[:LISTED]
            ]
            return {"now": reply.now, "lines": lines}
    return {"now": 0, "lines": []}


def _seconds(ms: int) -> str:
    return f"{ms / 1000:.3f}"

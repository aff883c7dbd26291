"""Grades as text, JSON, CSV and JUnit."""

import csv
import io
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict

from junose_shell.training.grading import Grade, Met


def _text(exercise: str, grades: Sequence[Grade]) -> str:
    lines = []
    for grade in grades:
        met = sum(bool(goal.line) for goal in grade.goals)
        points = f"{grade.score.points} points" if grade.score else "not solved"
        lines.append(f"{grade.recording}: {exercise}: {met} of {len(grade.goals)} goals, {points}")
        lines += [f"  {_when(goal)}" for goal in grade.goals]
        lines += [f"  {grade.error}"] if grade.error else []
    return "".join(f"{line}\n" for line in lines)


def _when(goal: Met) -> str:
    if not goal.line:
        return f"[ ] {goal.goal}"
    return f"[x] {goal.goal}: line {goal.line}, {goal.ms / 1000:g} s"


def _json(exercise: str, grades: Sequence[Grade]) -> str:
    found = [
        {
            "recording": grade.recording,
            "goals": [asdict(goal) for goal in grade.goals],
            "commands": grade.effort.commands,
            "ms": grade.effort.ms,
            "points": grade.score.points if grade.score else 0,
            "solved": grade.score is not None,
            "error": grade.error,
        }
        for grade in grades
    ]
    return json.dumps({"exercise": exercise, "recordings": found}, indent=1) + "\n"


def _csv(exercise: str, grades: Sequence[Grade]) -> str:
    written = io.StringIO()
    rows = csv.writer(written, lineterminator="\n")
    rows.writerow(("exercise", "recording", "goal", "met", "line", "ms", "points"))
    for grade in grades:
        points = grade.score.points if grade.score else 0
        for goal in grade.goals:
            met = "yes" if goal.line else "no"
            rows.writerow(
                (exercise, _safe(grade.recording), goal.goal, met, goal.line, goal.ms, points)
            )
    return written.getvalue()


def _safe(text: str) -> str:
    """Return text that a spreadsheet does not take for a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@") else text


def _junit(exercise: str, grades: Sequence[Grade]) -> str:
    from xml.etree import ElementTree as ET

    suites = ET.Element("testsuites")
    for grade in grades:
        missed = [goal for goal in grade.goals if not goal.line]
        suite = ET.SubElement(
            suites,
            "testsuite",
            name=f"{exercise} {_printable(grade.recording)}",
            tests=str(len(grade.goals)),
            failures=str(len(missed)),
        )
        for goal in grade.goals:
            case = ET.SubElement(suite, "testcase", classname=exercise, name=goal.goal)
            if not goal.line:
                ET.SubElement(case, "failure", message=_printable(grade.error or "not met"))
    ET.indent(suites)
    return ET.tostring(suites, encoding="unicode", xml_declaration=True) + "\n"


def _printable(text: str) -> str:
    return "".join(char if char.isprintable() else "?" for char in text)


FORMS: dict[str, Callable[[str, Sequence[Grade]], str]] = {
    "text": _text,
    "json": _json,
    "csv": _csv,
    "junit": _junit,
}

"""Proves an exercise: the start fails, the solution passes, each goal can be missed alone."""

import re
from collections.abc import Iterator

from junose_shell.command.entry import TOP_LEVEL
from junose_shell.command.grammar import Grammar
from junose_shell.command.match import Incomplete, Matched
from junose_shell.command.tokens import Line
from junose_shell.grammar.cache import load_grammar
from junose_shell.training.exercise import (
    EXERCISE,
    SOLUTION,
    SOLVED,
    WRONG,
    Attempt,
    Exercise,
    ExerciseError,
    read_attempts,
)
from junose_shell.training.goals import ReplyGoal
from junose_shell.training.solving import attempt, lines_of, solve

WIDTH, STORY = 80, 6  # columns, lines
ATTEMPTS = 3
_QUOTED = re.compile(r'"([^"]+)"')


def remarks(exercise: Exercise) -> Iterator[str]:
    """Yield everything that is wrong with an exercise."""
    yield from _texts(exercise)
    yield from _run(exercise)


# -- texts --
def _texts(exercise: Exercise) -> Iterator[str]:
    sheet, place = exercise.sheet, str(exercise.folder / EXERCISE)
    lines = [f"-- {exercise.name}: {sheet.title} --", *sheet.story]
    lines += [f"[x] {goal.text}" for goal in sheet.goals]
    lines += [f"  {line}" for hint in sheet.hints for line in hint.text]
    yield from (
        f"{place}: longer than {WIDTH} columns: {line}" for line in lines if len(line) > WIDTH
    )
    if len(sheet.story) > STORY:
        yield f"{place}: the story has more than {STORY} lines"
    if not sheet.goals or not sheet.hints:
        yield f"{place}: an exercise has goals and hints"
    grammar = load_grammar(lab=True)
    for text in (*sheet.story, *(line for hint in sheet.hints for line in hint.text)):
        for command in _QUOTED.findall(text):
            if not _parses(grammar, command):
                yield f'{place}: no command in any mode: "{command}"'
    for goal in sheet.goals:
        if isinstance(goal.question, ReplyGoal) and not _shows(goal.question.command):
            yield f"{place}: {goal.name}: only show commands can be asked"


def _shows(command: str) -> bool:
    return command.startswith(("show ", "lab show "))


def _parses(grammar: Grammar, command: str) -> bool:
    """Return True if a command, or a beginning of one before ``?``, fits in some mode."""
    line = Line(command.removesuffix("?"))
    good = (Matched, Incomplete) if command.endswith("?") else (Matched,)
    return not line.words or any(
        isinstance(grammar.walk(mode, TOP_LEVEL).match(line), good) for mode in grammar.modes
    )


# -- runs --
def _run(exercise: Exercise) -> Iterator[str]:
    names = {goal.name for goal in exercise.sheet.goals}
    solved = solve(exercise)
    if solved.differing is not None:
        step = solved.differing
        yield f"{exercise.scene / SOLUTION}:{step.number}: the router answers differently"
    if solved.missed:
        yield f"{exercise.scene / SOLUTION}: misses {', '.join(solved.missed)}"
    if not attempt(exercise, ()).missed:
        yield f"{exercise.folder / EXERCISE}: the untouched start meets all goals"
    alone: set[str] = set()
    attempts = read_attempts(exercise.folder)
    if len(attempts) < ATTEMPTS:
        yield f"{exercise.folder / WRONG}: fewer than {ATTEMPTS} wrong attempts"
    for number, each in enumerate(attempts, 1):
        yield from _attempted(exercise, number, each, names, alone)
    yield from _variants(exercise, names - alone)


def _attempted(
    exercise: Exercise, number: int, wrong: Attempt, names: set[str], alone: set[str]
) -> Iterator[str]:
    """Play a wrong attempt; add the goal to ``alone`` that it misses, if that is one."""
    place = f"{exercise.folder / WRONG}: attempt {number}"
    if unknown := set(wrong.misses) - names:
        yield f"{place}: no such goals: {', '.join(sorted(unknown))}"
    before = lines_of(exercise.solution) if wrong.after == SOLVED else []
    missed = attempt(exercise, (*before, *wrong.lines)).missed
    if set(missed) != set(wrong.misses):
        yield f"{place}: misses {', '.join(missed) or 'nothing'}, not {', '.join(wrong.misses)}"
    if len(missed) == 1:
        alone.add(missed[0])


def _variants(exercise: Exercise, wanted: set[str]) -> Iterator[str]:
    """Look for runs that miss each of the goals alone: the solution without one of its lines."""
    if not wanted:
        return
    lines = [line for line in lines_of(exercise.solution) if not line.startswith("@")]
    for at in range(len(lines) - 1, -1, -1):
        for shorter in (lines[:at], lines[:at] + lines[at + 1 :]):
            missed = attempt(exercise, shorter).missed
            if len(missed) == 1:
                wanted = wanted - set(missed)
        if not wanted:
            return
    yield f"{exercise.folder / EXERCISE}: never missed alone: {', '.join(sorted(wanted))}"


def proved(exercise: Exercise) -> list[str]:
    """Return all remarks, also those for files that cannot be used."""
    try:
        return list(remarks(exercise))
    except ExerciseError as error:
        return [str(error)]

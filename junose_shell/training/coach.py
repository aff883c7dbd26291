"""The coach of one trainee: asks the goals after every command, and gives hints and a score."""

import json
from collections.abc import Callable, Iterator
from dataclasses import fields
from typing import Any, TypeVar

from junose_shell.model.session import CliSession
from junose_shell.replies.training import GivenHint, Goals, GoalState, Score, Solution, Story
from junose_shell.runtime.happenings import Logged, Message, Transition
from junose_shell.session.observers import ObservedExchange, Observer
from junose_shell.session.shell import Shell
from junose_shell.training.effort import Effort
from junose_shell.training.evidence import Evidence, differing, fields_of
from junose_shell.training.exercise import Exercise
from junose_shell.training.goals import Happened, Shown
from junose_shell.training.scene import opened, typed_lines
from junose_shell.training.score import score_of
from junose_shell.views.json_writer import document, kind_of

T = TypeVar("T")
HAPPENINGS = (Transition, Message, Logged)
COACHING = ("training.",)  # kinds of replies whose lines do not count as commands


class Coach(Observer):
    """Watches a shell whose router is as the exercise begins.

    ``usual`` returns the effort of the author. ``solved`` is called when all goals are met at the
    same moment, for the first time. ``following`` is the name of the exercise after this one.
    """

    def __init__(
        self,
        exercise: Exercise,
        shell: Shell,
        usual: Callable[[], Effort],
        solved: Callable[[Score], None] | None = None,
        following: str = "",
    ) -> None:
        self.exercise = exercise
        self._usual = usual
        self._hear_solved = solved
        self._following = following
        self._hints = 0  # given so far
        self._given_up = False
        self._score: Score | None = None
        self._open(shell)

    def _open(self, shell: Shell) -> None:
        """Begin to watch."""
        self.shell = shell
        self.evidence = Evidence(shell)
        self.commands = 0
        self._seen = dict.fromkeys((goal.name for goal in self.exercise.sheet.goals), 0)
        self._held: set[str] = set()
        self._coaching = False
        self._told: tuple[bool, ...] | None = None
        self._answers: tuple[tuple[int, ...], dict[str, str]] | None = None  # of that moment
        self._begin = shell.router.driver.now()
        shell.lesson = self
        self._removers = (
            shell.observers.add(self),
            shell.router.driver.trace.subscribe(self._happened, *HAPPENINGS),
        )
        self._ask()

    def moved(self, rebuild: Callable[[Callable[[Shell], None]], T]) -> T:
        """Follow to another moment. Hints stay paid, and a score stays."""
        spent = self._hints, self._given_up
        for remove in self._removers:
            remove()
        made = rebuild(self._open)
        self._hints, self._given_up = spent
        return made

    # -- what the trainee does and causes --
    def typed(self, line: ObservedExchange) -> None:
        """Note whose session it is."""
        self._meet(line.session)
        self._coaching = False

    def helped(self, line: ObservedExchange) -> None:
        """Note whose session it is."""
        self._meet(line.session)
        self._coaching = True  # to ask for help is no command

    def showed(self, line: ObservedExchange, data: object) -> None:
        """Compare a reply with the goals that ask for it."""
        self._answers = None
        kind = kind_of(data)
        self._coaching = self._coaching or kind.startswith(COACHING)
        for goal in self.exercise.sheet.goals:
            question = goal.question
            if isinstance(question, Shown) and question.means(kind):
                self._seen[goal.name] += question.fits(self._json(line.raw, data))

    def _json(self, raw: str, data: object) -> object:
        """Return a reply as JSON data. A list that streams has been read, so it is asked again."""
        if any(isinstance(getattr(data, each.name), Iterator) for each in fields(data)):  # type: ignore[arg-type]  # replies are dataclasses
            self.evidence.renew()
            return self.evidence.ask(raw)
        return json.loads("".join(document(raw, data))).get("data")

    def waited(self, line: ObservedExchange, _ms: int) -> None:
        """Ask again: time has passed."""
        del line
        self._answers = None
        self._ask()

    def ended(self, line: ObservedExchange) -> None:
        """Count the line and ask all goals."""
        if line.raw.strip() and not self._coaching:
            self.commands += 1
        self._answers = None
        self._judge()

    def left_mode(self, session: CliSession) -> None:
        """Note whose session it is; the next question sees its mode."""
        self._meet(session)

    def _meet(self, session: CliSession) -> None:
        self.evidence.session = session
        self._answers = None

    def _happened(self, happening: Transition | Message | Logged) -> None:
        """Count what fits a goal."""
        found: dict[str, Any] | None = None
        for goal in self.exercise.sheet.goals:
            if isinstance(goal.question, Happened):
                found = fields_of(happening) if found is None else found
                self._seen[goal.name] += not differing(found, goal.question.fields)

    # -- the goals --
    def _ask(self) -> dict[str, str]:
        """Return why each goal is not met, an empty text for one that is.

        Between two lines the answers stay as long as nothing happens.
        """
        router = self.shell.router
        moment = router.driver.now(), router.driver.trace.number, router.config.changes
        if self._answers is None or self._answers[0] != moment:
            self._answers = moment, self._asked()
        return self._answers[1]

    def _asked(self) -> dict[str, str]:
        self.evidence.renew()
        answers: dict[str, str] = {}
        for goal in self.exercise.sheet.goals:
            if goal.name in self._held:
                answers[goal.name] = ""
                continue
            answers[goal.name] = goal.question.answer(self.evidence, self._seen[goal.name])
            if goal.question.lasting and not answers[goal.name]:
                self._held.add(goal.name)
        return answers

    def _judge(self) -> dict[str, str]:
        """Ask all goals, and keep the score of the first moment at which all are met."""
        answers = self._ask()
        if self._score is None and not any(answers.values()):
            costs = sum(hint.cost for hint in self.exercise.sheet.hints[: self._hints])
            given_up = self._given_up
            self._score = score_of(
                self._usual(), self.effort, self._hints, costs, given_up=given_up
            )
            if self._hear_solved is not None:
                self._hear_solved(self._score)
        return answers

    @property
    def effort(self) -> Effort:
        """The effort of the trainee so far."""
        return Effort(self.commands, self.shell.router.driver.now() - self._begin)

    def missed(self) -> tuple[str, ...]:
        """Return the names of the goals that are not met now."""
        return tuple(name for name, why in self._ask().items() if why)

    # -- the lesson --
    def story(self) -> Story:
        """Return title and story."""
        sheet = self.exercise.sheet
        return Story(self.exercise.name, sheet.title, sheet.story)

    def goals(self, *, why: bool = False) -> Goals:
        """Return the goals as they are now."""
        answers = self._judge()
        states = tuple(
            GoalState(goal.name, goal.text, not reason, reason if why else "")
            for goal in self.exercise.sheet.goals
            for reason in (answers[goal.name],)
        )
        solved = self._score if not any(answers.values()) else None
        left = len(self.exercise.sheet.hints) - self._hints
        return Goals(self.exercise.name, states, left, solved, self._following if solved else "")

    def news(self) -> Goals | None:
        """Return the goals if another one is met, or one no longer."""
        now = self.goals()
        met = tuple(goal.met for goal in now.goals)
        if met == self._told:
            return None
        self._told = met
        return now

    def hint(self) -> GivenHint | None:
        """Return the next hint; it costs points."""
        hints = self.exercise.sheet.hints
        if self._hints == len(hints):
            return None
        given = hints[self._hints]
        self._hints += 1
        return GivenHint(self._hints, len(hints), given.text, given.cost)

    def solution(self) -> Solution:
        """Return the author's lines; the score is 0 from now on."""
        self._given_up = self._given_up or self._score is None
        return Solution(tuple(typed_lines(self.exercise.solution)))

    def reset(self, session: CliSession) -> None:
        """Go on at the beginning; hints that were given stay given."""
        again = opened(self.exercise).shell
        new = CliSession(session.line)
        new.history, new.terminal = session.history, session.terminal
        old, self._score, self._given_up = self.shell, None, False
        for remove in self._removers:
            remove()
        self._open(again)
        old.heir = again, new

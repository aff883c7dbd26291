"""The commands of an exercise. The coach of the shell answers them."""

from junose_shell.commands.training import (
    LabCheck,
    LabGoals,
    LabHint,
    LabReset,
    LabSolution,
    LabStory,
)
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.handlers.host import Lesson
from junose_shell.replies.steps import Answer, Reply

feature = Feature("training")


def _lesson(context: Context) -> Lesson:
    if context.shell.lesson is None:
        raise CliError("no_exercise")
    return context.shell.lesson


@feature.handles(LabGoals)
def goals(context: Context, _command: LabGoals) -> Answer:
    """Show which goals are met."""
    return Reply(_lesson(context).goals())


@feature.handles(LabCheck)
def check(context: Context, _command: LabCheck) -> Answer:
    """Show why the others are not."""
    return Reply(_lesson(context).goals(why=True))


@feature.handles(LabHint)
def hint(context: Context, _command: LabHint) -> Answer:
    """Show the next hint."""
    given = _lesson(context).hint()
    if given is None:
        raise CliError("no_more_hints")
    return Reply(given)


@feature.handles(LabStory)
def story(context: Context, _command: LabStory) -> Answer:
    """Show the story again."""
    return Reply(_lesson(context).story())


@feature.handles(LabSolution)
def solution(context: Context, _command: LabSolution) -> Answer:
    """Give up."""
    return Reply(_lesson(context).solution())


@feature.handles(LabReset)
def reset(context: Context, _command: LabReset) -> Answer:
    """Start again."""
    _lesson(context).reset(context.session)
    return None

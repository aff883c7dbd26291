"""Moments: save, rewind, undo, and what commands would change on a copy."""

from difflib import ndiff

from junose_shell import durations
from junose_shell.commands.moments import LabBack, LabMoments, LabRewind, LabSave, LabWhatIf
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.handlers.host import TimeMachine
from junose_shell.replies.moments import Differences, NamedMoments
from junose_shell.replies.steps import Answer, Reply

feature = Feature("moments")


def _moments(context: Context) -> TimeMachine:
    if context.shell.moments is None:
        raise CliError("no_moments")
    return context.shell.moments


@feature.handles(LabSave)
def save(context: Context, command: LabSave) -> Answer:
    """Name the moment."""
    _moments(context).save(command.moment_name)
    return None


@feature.handles(LabMoments)
def moments(context: Context, _command: LabMoments) -> Answer:
    """Show the names."""
    marks = {} if context.shell.moments is None else context.shell.moments.marks
    return Reply(NamedMoments(tuple(marks.items())))


@feature.handles(LabRewind)
def rewind(context: Context, command: LabRewind) -> Answer:
    """Go to a named moment, or some time back."""
    machine = _moments(context)
    if command.time_ago is not None:
        machine.to_time(context.session, durations.parse(command.time_ago))
    elif command.moment_name is not None:
        machine.to_name(context.session, command.moment_name)
    return None


@feature.handles(LabBack)
def back(context: Context, command: LabBack) -> Answer:
    """Undo lines."""
    _moments(context).back(context.session, command.lines_back or 1)
    return None


@feature.handles(LabWhatIf)
def what_if(context: Context, command: LabWhatIf) -> Answer:
    """Carry out the commands on a copy, and compare."""
    refused, changes = _moments(context).compare(context.session, command.what_if)
    shown = []
    for show, before, after in changes:
        lines = tuple(line for line in ndiff(before, after) if line[:1] in "+-")
        if lines:
            shown.append((show, lines))
    return Reply(Differences(tuple(shown), refused))

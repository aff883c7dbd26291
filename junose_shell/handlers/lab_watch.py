"""A display again and again while time passes, as ``watch`` does it for a shell."""

from junose_shell.commands.lab_watch import LabWatch
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.handlers.lab import milliseconds
from junose_shell.replies.common import Rejection
from junose_shell.replies.lab_watch import FrameBegins
from junose_shell.replies.steps import Answer, Reply, Steps, Wait

feature = Feature("lab_watch")

EVERY, COUNT = "1s", 60
SHOWS = ("show", "lab")


@feature.handles(LabWatch)
def watch(context: Context, command: LabWatch) -> Answer:
    """Display a command, let time pass, display it again."""
    first, _, rest = command.watched_command.strip().partition(" ")
    if not rest or not any(len(first) > 1 and word.startswith(first.lower()) for word in SHOWS):
        raise CliError("not_watchable", at="watched_command")
    period = milliseconds(command.watch_period or EVERY, "watch_period")
    return _frames(context, command.watched_command.strip(), period, command.watch_count or COUNT)


def _frames(context: Context, line: str, period: int, count: int) -> Steps:
    router = context.router
    for number in range(1, count + 1):
        now = router.calendar.at(router.clock.now())
        yield Reply(FrameBegins(line, number, count, f"{now:%H:%M:%S.%f}"[:-3]))
        for step in context.shell.run_exec(context.session, line):
            if isinstance(step, Reply) and isinstance(step.data, Rejection):
                raise CliError("not_watchable", at="watched_command")
            yield step
        if number < count:
            yield Wait(period, seen=True)

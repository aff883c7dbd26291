"""The event log."""

from junose_shell.commands.event_log import ShowLogData
from junose_shell.handlers.feature import Context, Feature
from junose_shell.model.log import SEVERITIES
from junose_shell.replies.event_log import LogData
from junose_shell.replies.steps import Answer, Reply
from junose_shell.replies.terminal import LogMessage

feature = Feature("event_log")


@feature.handles(ShowLogData)
def show_log_data(context: Context, command: ShowLogData) -> Answer:
    """Show the stored events, oldest first."""
    calendar = context.router.calendar
    least = len(SEVERITIES) if command.severity_number is None else command.severity_number
    if command.severity_word is not None:
        least = SEVERITIES.index(command.severity_word.upper())
    return Reply(
        LogData(
            tuple(
                LogMessage(
                    calendar.at(line.at), calendar.zone, SEVERITIES[line.severity],
                    line.category, line.text,
                )
                for line in context.router.log.lines
                if line.severity <= least and command.event_category in (None, line.category)
            )
        )
    )  # fmt: skip

"""The event log."""

from junose_shell.commands.event_log import ShowLogData, ShowLogDataNv
from junose_shell.handlers.feature import Context, Feature
from junose_shell.model.log import SEVERITIES
from junose_shell.replies.event_log import LogData
from junose_shell.replies.steps import Answer, Reply
from junose_shell.replies.terminal import LogMessage
from junose_shell.runtime.message_log import place_severity

feature = Feature("event_log")


@feature.handles(ShowLogData)
def show_log_data(context: Context, command: ShowLogData) -> Answer:
    """Show the stored events, oldest first."""
    least = len(SEVERITIES) if command.severity_number is None else command.severity_number
    if command.severity_word is not None:
        least = SEVERITIES.index(command.severity_word.upper())
    return _data(context, least, command.event_category)


@feature.handles(ShowLogDataNv)
def show_log_data_nv(context: Context, _command: ShowLogDataNv) -> Answer:
    """Show the events that survive a restart."""
    return _data(context, place_severity(context.router.config, "nv-file"), None)


def _data(context: Context, least: int, category: str | None) -> Answer:
    calendar = context.router.calendar
    return Reply(
        LogData(
            tuple(
                LogMessage(
                    calendar.at(line.at), calendar.zone, SEVERITIES[line.severity],
                    line.category, line.text,
                )
                for line in context.router.log.lines
                if line.severity <= least and category in (None, line.category)
            )
        )
    )  # fmt: skip

"""Views of the event log."""

from collections.abc import Iterable

from junose_shell.replies.event_log import LogData
from junose_shell.views import draws
from junose_shell.views.blocks import Block
from junose_shell.views.terminal import log_message


@draws(LogData)
def log_data(data: LogData) -> Iterable[Block]:
    """Events in the form in which the terminal shows them."""
    return (block for message in data.messages for block in log_message(message))

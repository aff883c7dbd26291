"""Writes what has passed between the router and its peers as a capture file."""

from junose_shell import __version__
from junose_shell.commands.lab_capture import LabCapture
from junose_shell.handlers.feature import Context, Feature
from junose_shell.model.files import check_name
from junose_shell.replies.steps import Answer
from junose_shell.runtime.capture import RouterCapture

feature = Feature("lab_capture")


@feature.handles(LabCapture)
def lab_capture(context: Context, command: LabCapture) -> Answer:
    """Write the messages that are remembered, without secrets, into a file of the router."""
    name = check_name(command.capture_name)
    written: list[bytes] = []
    program = f"junose-shell {__version__}"
    capture = RouterCapture(context.router, written.append, program, secrets=False)
    recorder = context.network.recorder
    for value in recorder.all() if recorder else ():
        capture.take(value)
    capture.flush()
    context.router.files.save(name, b"".join(written))
    return None

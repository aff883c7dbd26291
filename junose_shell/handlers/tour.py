"""The tour of a demo. The console leads through it."""

from junose_shell.commands.tour import LabTour
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.replies.steps import Answer

feature = Feature("tour")


@feature.handles(LabTour)
def lab_tour(context: Context, command: LabTour) -> Answer:
    """Begin, or go on."""
    tour = context.shell.tour
    if tour is None:
        raise CliError("no_tour")
    tour.begin(again=bool(command.again))
    return None

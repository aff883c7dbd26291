"""The effort of a run."""

from typing import NamedTuple


class Effort(NamedTuple):
    """Commands, and milliseconds of the router's time."""

    commands: int
    ms: int

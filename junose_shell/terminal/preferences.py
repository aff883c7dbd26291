"""The console as its user likes it."""

import os
from collections.abc import Mapping

from junose_shell.record import record
from junose_shell.terminal.themes import THEMES, Theme

KEYS = ("modern", "router")
MAX_HISTORY = 100_000  # lines


@record
class Preferences:
    """The choices of a user. ``history`` is the number of lines that are kept between runs.

    ``theme`` is a key of ``THEMES``, empty for a console as it is without colours: then there is
    neither toolbar nor kept history, and the keys are the router's. ``keys`` is one of ``KEYS``;
    with ``modern`` Ctrl+R searches and Ctrl+L clears the screen. ``aids`` are the menu of Tab and
    the suggestions.
    """

    theme: str = "dark"
    keys: str = KEYS[0]
    toolbar: bool = True
    history: int = 1_000
    aids: bool = True

    @property
    def colours(self) -> Theme | None:
        """The colours, None without."""
        return THEMES.get(self.theme)


COLOURLESS = Preferences("", "router", toolbar=False, history=0)
PLAIN = Preferences("", "router", toolbar=False, history=0, aids=False)


def colourless(environment: Mapping[str, str] = os.environ) -> bool:
    """Return True if the environment asks for no colours, or the terminal has none."""
    return "NO_COLOR" in environment or environment.get("TERM", "dumb") == "dumb"

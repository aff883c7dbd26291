"""The exercises that come with the program."""

from pathlib import Path

from junose_shell.app.shipped import shipped


def root() -> Path:
    """Return their folder."""
    return shipped("exercises")

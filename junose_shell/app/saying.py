"""Prints texts of a tool, in which there may be texts from files."""

from junose_shell.characters import harmless


def say(text: str) -> None:
    """Print a text; what would be an order to a terminal is spelled."""
    print(harmless(text))

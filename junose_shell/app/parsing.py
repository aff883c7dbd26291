"""Parsers of arguments whose errors are short and name what was meant."""

from argparse import ArgumentParser
from collections.abc import Iterable
from typing import NoReturn

UNKNOWN = "unrecognized arguments: "


class Parser(ArgumentParser):
    """A parser that answers a mistake with one line, not with the whole usage."""

    def error(self, message: str) -> NoReturn:
        """Print the message, with the option that was meant if one is close, and exit with 2."""
        hint = ""
        if message.startswith(UNKNOWN):
            wrong = message.removeprefix(UNKNOWN).split()[0].split("=")[0]
            hint = meant(wrong, self._option_string_actions)
        self.exit(2, f"{self.prog}: {message}{hint} (see {self.prog} --help)\n")


def meant(wrong: str, known: Iterable[str]) -> str:
    """Return a question with the known word that is closest to ``wrong``; nothing if none is."""
    from difflib import get_close_matches

    close = get_close_matches(wrong, list(known), n=1, cutoff=0.7)
    return f"; did you mean {close[0]}?" if close else ""

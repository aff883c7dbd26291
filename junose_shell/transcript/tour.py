"""Reads the tour of a demo from its transcript."""

import re
from collections.abc import Iterator
from pathlib import Path
from textwrap import wrap

from junose_shell.session.tour import Tour, TourStep
from junose_shell.transcript.parse import PROMPT, TranscriptError, read

FILE = "tour.session"
WIDTH = 76  # columns
_PRIVILEGED = TourStep(("Most of what follows needs privileged Exec.",), "enable")


def tour_of(folder: Path) -> Tour | None:
    """Return the tour in the folder of a demo, None if there is none that can be read.

    The first paragraph is the title. What the router printed is left out.
    """
    try:
        body = read(folder / FILE).body
    except TranscriptError:
        return None
    steps = tuple(_steps(body))
    if not steps:
        return None
    title = steps[0].told[: _paragraph(steps[0].told)]
    return Tour(folder.name, title, (_PRIVILEGED, *steps))


def _paragraph(told: tuple[str, ...]) -> int:
    return told.index("") if "" in told else len(told)


def _steps(body: list[str]) -> Iterator[TourStep]:
    told: list[str] = []
    host = ""
    for line in body:
        found = re.match(PROMPT, line)
        if line.startswith("#"):
            told.append(line[1:].strip())
        elif line.startswith("@"):
            yield TourStep(_wrapped(told), _command(line))
            told = []
        elif found and (not host or line.startswith(host)):
            host = host or re.split(r"[:(>#]", found[0])[0]
            yield TourStep(_wrapped(told), line[found.end() :].strip())
            told = []
        elif not line.strip() and told:
            told.append("")


def _command(directive: str) -> str:
    word, _, rest = directive[1:].partition(" ")
    return f"lab {rest}" if word == "lab" else f"lab {word} {rest}"


def _wrapped(told: list[str]) -> tuple[str, ...]:
    """Return the paragraphs, each as lines that fit the narrowest usual terminal."""
    paragraphs = [words for words in "\n".join(told).strip("\n").split("\n\n") if words]
    lines = [["", *wrap(words.replace("\n", " "), WIDTH)] for words in paragraphs]
    return tuple(line for paragraph in lines for line in paragraph)[1:]

"""Finds the end of the output that a transcript expects, because the next line can be anything."""

import re
from collections.abc import Sequence
from itertools import pairwise

from junose_shell.transcript.match import endless, matches
from junose_shell.transcript.parse import PROMPT, ends_output

prompt_shape = re.compile(PROMPT).match


def output_end(
    body: Sequence[str], start: int, actual: Sequence[str], prompts: Sequence[str]
) -> int:
    """Return the end of the output: literally as in the actual one, else by form.

    Blank lines before the next prompt are output only if the actual output ends with them.
    """
    end = start + len(actual)
    if body[start:end] == actual and _ends_at(body, end, prompts):
        return end
    end = start
    while not _ends_at(body, end, prompts):
        end += 1
    return _with_blanks(body, end, actual)


def screen_end(body: Sequence[str], start: int, actual: Sequence[str], prompt: str) -> int:
    """Return the end of a screen: literally as in the actual one, else at a blank line.

    If it matches only up to a line before that where something can be typed, it ends there; a
    screen has prompts in it. A blank line is inside the screen if no line can be typed after it, or
    if the text after it also follows a blank line of the actual screen.
    """
    end = start + len(actual)
    if body[start:end] == actual and _ends_at(body, end, (prompt,)):
        return end
    within = {line for before, line in pairwise(actual) if not before.strip()}
    end = gap = start
    while gap < len(body) and not ends_output(line := body[gap]):
        if end < gap and prompt_shape(line) and line not in within:
            break
        end = gap
        while end < len(body) and body[end].strip() and not ends_output(body[end]):
            end += 1
        gap = _past_blanks(body, end)
    if any(endless(line, actual) for line in body[start:end]):
        return end
    whole = _with_blanks(body, end, actual)
    shorter = (n for n in range(end - 1, start, -1) if _ends_at(body, n, (prompt,)))
    return next((n for n in (whole, *shorter) if matches(body[start:n], actual)), whole)


def _with_blanks(body: Sequence[str], end: int, actual: Sequence[str]) -> int:
    """Include blank lines if the actual output ends with them."""
    return min(_past_blanks(body, end), end + _past_blanks(actual[::-1], 0))


def _past_blanks(lines: Sequence[str], index: int) -> int:
    while index < len(lines) and not lines[index].strip():
        index += 1
    return index


def _ends_at(body: Sequence[str], index: int, prompts: Sequence[str]) -> bool:
    """Return True if no output is left from ``index`` to the next typed line."""
    index = _past_blanks(body, index)
    if index >= len(body):
        return True
    line = body[index]
    if ends_output(line) or any(prompt and line.startswith(prompt) for prompt in prompts):
        return True
    shape = prompt_shape(line)
    return shape is not None and any(_host(shape[0]) == _host(p) for p in prompts if p)


def _host(prompt: str) -> str:
    return re.split(r"[:(>#]", prompt, maxsplit=1)[0]

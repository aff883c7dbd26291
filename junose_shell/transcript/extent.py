"""Finds where the output that a transcript expects ends: what follows may be anything typed."""

import re
from collections.abc import Sequence
from itertools import pairwise

from junose_shell.transcript.match import endless, matches
from junose_shell.transcript.parse import PROMPT, ends_output

prompt_shape = re.compile(PROMPT).match


def output_end(
    body: Sequence[str], start: int, actual: Sequence[str], prompts: Sequence[str]
) -> int:
    """Return where output ends: literally where the actual one does, else by form.

    Blank lines before the next prompt are output only as far as the actual output ends so.
    """
    end = start + len(actual)
    if body[start:end] == actual and _ends_at(body, end, prompts):
        return end
    end = start
    while not _ends_at(body, end, prompts):
        end += 1
    return _with_blanks(body, end, actual)


def screen_end(body: Sequence[str], start: int, actual: Sequence[str], prompt: str) -> int:
    """Return where a screen ends: literally where the actual one does, else at a blank line.

    If it matches only up to a line before that on which something can be typed, it ends there. It
    holds prompts. A blank line lies within it where no line can be typed behind it, or what
    stands there stands behind a blank line of the actual screen too.
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
    """Count blank lines in as far as the actual output ends so."""
    return min(_past_blanks(body, end), end + _past_blanks(actual[::-1], 0))


def _past_blanks(lines: Sequence[str], index: int) -> int:
    while index < len(lines) and not lines[index].strip():
        index += 1
    return index


def _ends_at(body: Sequence[str], index: int, prompts: Sequence[str]) -> bool:
    """Tell whether no output is left from ``index`` on to the next line that is typed."""
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

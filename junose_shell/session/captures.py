"""Captures of a terminal: the lines of a configuration without what a terminal shows between them.

A line keeps its number: one that is passed over becomes empty. A file without any sign of a
terminal stays as it is.
"""

import re
from collections.abc import Sequence

_RESIDUES = "\b", "\r", "\x1b", "--More--"  # one of these is in all that ``_RESIDUE`` finds
_ORDER = re.compile(r"\x1b\[[\d;?]*[A-Za-z]|\x1b.|.", re.DOTALL)
_RESIDUE = re.compile(r"[\b\r\x1b]| ?--More-- ?")
_MORE = re.compile(r"^ ?--More-- ?")
_PROMPT = re.compile(r"^[A-Za-z][\w.-]*(?::[\w.:-]+)?(\(config[\w-]*\))?[>#] ?(.*)$")
_EXEC = re.compile(
    r"(?i)(?:sh|show|en|enable|term|terminal|conf|configure|exit|more|disable|$)\b|$"
)
_WAIT = re.compile(r"(?i)^\s*(?:please wait[ .]*|\.+)\s*$")
_LOG = re.compile(
    r"^(?:EMERGENCY|ALERT|CRITICAL|ERROR|WARNING|NOTICE|INFO|DEBUG) \d\d/\d\d/\d{4} [\d:]{8} "
)


def cleaned(lines: Sequence[str]) -> tuple[list[str], int]:
    """Return the lines of a file as they were meant, and how many were passed over."""
    text = "\n".join(lines)
    residue = any(each in text for each in _RESIDUES)
    if not residue and not (("#" in text or ">" in text) and any(map(_is_prompt, lines))):
        return list(lines), 0
    passed, found = 0, []
    for line in lines:
        text = _MORE.sub("", _row(line)) if _RESIDUE.search(line) else line
        prompt = _PROMPT.match(text)
        if prompt and prompt[1]:
            text = prompt[2]  # typed in a configuration mode
        elif _is_prompt(text) or _WAIT.match(text) or _LOG.match(text):
            text = ""
            passed += 1
        found.append(text)
    return found, passed


def _is_prompt(line: str) -> bool:
    found = _PROMPT.match(line)
    return found is not None and bool(found[1] or _EXEC.match(found[2]))


def _row(line: str) -> str:
    """Return what a terminal shows of a line: backspaces and returns move, later text replaces."""
    row: list[str] = []
    at = 0
    for order in _ORDER.findall(line):
        if order == "\b":
            at = max(at - 1, 0)
        elif order == "\r":
            at = 0
        elif order.startswith("\x1b"):
            if order == "\x1b[K":
                del row[at:]
        else:
            row[at : at + 1] = order
            at += 1
    return "".join(row).rstrip()

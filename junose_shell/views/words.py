"""Words and figures that several views share."""

from junose_shell.durations import split


def counted(number: int, noun: str) -> str:
    """Return ``1 call``, ``2 calls``."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def found(number: int, noun: str) -> str:
    """Return ``1 call found``, the last line of lists."""
    return f"{counted(number, noun)} found"


def switched(*, on: bool) -> str:
    """Return ``enabled`` or ``disabled``."""
    return "enabled" if on else "disabled"


def duration(ms: int) -> str:
    """Return ``HH:MM:SS``; the hours have as many digits as they need."""
    days, hours, minutes, seconds = split(ms // 1000)
    return f"{days * 24 + hours:02}:{minutes:02}:{seconds:02}"

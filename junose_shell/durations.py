"""Durations as people write them: ``200ms``, ``3s``, ``2m``, ``1h``, ``2d``."""

UNITS = {"ms": 1, "s": 1_000, "m": 60_000, "h": 3_600_000, "d": 86_400_000}  # ms
LONGEST = 400 * UNITS["d"]  # ms


def parse(text: str, *, unit: str = "", limited: bool = True) -> int:
    """Return the milliseconds of a duration: a whole number and a unit.

    ``unit`` is meant where none is written; by default one must be. Raises ``ValueError`` with the
    reason; a duration that is not ``limited`` may be longer than ``LONGEST``.
    """
    digits = text.rstrip("dhms")
    scale = UNITS.get(text[len(digits) :] or unit)
    if scale is None or not (digits.isascii() and digits.isdigit() and len(digits) <= 15):
        raise ValueError(f"not a duration: {text[:80]!r} (write 200ms, 3s, 2m, 1h or 2d)")
    duration = int(digits) * scale
    if limited and duration > LONGEST:
        raise ValueError("longer than 400 days")
    return duration


def written(duration: int) -> str:
    """Return a duration (ms) in the largest unit that it is a whole number of."""
    unit = next(name for name in reversed(UNITS) if duration % UNITS[name] == 0)
    return f"{duration // UNITS[unit]}{unit}"


def clock(ms: int) -> str:
    """Return ``HH:MM:SS``; the hours have as many digits as they need."""
    minutes, second = divmod(ms // 1000, 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours:02}:{minute:02}:{second:02}"


def split(seconds: int) -> tuple[int, int, int, int]:
    """Return days, hours, minutes and seconds."""
    minutes, second = divmod(seconds, 60)
    hours, minute = divmod(minutes, 60)
    return *divmod(hours, 24), minute, second

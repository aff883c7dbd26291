"""The speed of a router's time: the meaning of ``virtual``, ``real`` and ``real:60``."""

import math

MINIMUM_RATE, MAXIMUM_RATE = 0.001, 1_000_000


def parse_rate(text: str) -> float | None:
    """Return router seconds per real second, None for a clock that stands still until it is moved.

    Raises ``ValueError`` for any other text.
    """
    kind, colon, rate = text.partition(":")
    if kind == "virtual" and not colon:
        return None
    if kind != "real":
        raise ValueError(f"not a clock: {text!r} (virtual, real, or real:60 for 60 times as fast)")
    if not colon:
        return 1.0
    try:
        return checked_rate(float(rate))
    except ValueError as error:
        wanted = f"a rate from {MINIMUM_RATE} to {MAXIMUM_RATE}"
        raise ValueError(f"not a clock: {text!r} (after 'real:' comes {wanted})") from error


def checked_rate(rate: float) -> float:
    """Return ``rate`` if a clock can run at it; raise ``ValueError`` if not."""
    if not (math.isfinite(rate) and MINIMUM_RATE <= rate <= MAXIMUM_RATE):
        raise ValueError(f"not a rate from {MINIMUM_RATE} to {MAXIMUM_RATE}: {rate}")
    return rate

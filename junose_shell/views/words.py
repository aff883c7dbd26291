"""Words and figures that several views write alike."""


def counted(number: int, noun: str) -> str:
    """``1 call``, ``2 calls``."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def found(number: int, noun: str) -> str:
    """``1 call found``, the last line of lists."""
    return f"{counted(number, noun)} found"


def switched(*, on: bool) -> str:
    """``enabled`` or ``disabled``."""
    return "enabled" if on else "disabled"


def duration(ms: int) -> str:
    """``HH:MM:SS``, hours growing as they must."""
    minutes, second = divmod(ms // 1000, 60)
    return f"{minutes // 60:02}:{minutes % 60:02}:{second:02}"

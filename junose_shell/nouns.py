"""Counted nouns: ``1 call``, ``2 calls found``."""


def counted(number: int, noun: str) -> str:
    """Return ``1 call``, ``2 calls``."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def found(number: int, noun: str) -> str:
    """Return ``1 call found``, the last line of lists."""
    return f"{counted(number, noun)} found"

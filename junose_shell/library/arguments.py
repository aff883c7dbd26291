"""Checks the arguments that other programs pass."""

from pathlib import Path

Source = str | Path


def expect(value: object, kinds: tuple[type, ...], name: str) -> None:
    """Raise TypeError if the argument ``name`` is of none of ``kinds``."""
    if not isinstance(value, kinds):
        wanted = " or ".join(kind.__name__ for kind in kinds)
        raise TypeError(f"{name} must be {wanted}, not {type(value).__name__}")


def source(given: Source) -> tuple[Path | None, bytes]:
    """Return the file that is meant, or the content that is given instead."""
    if isinstance(given, Path):
        return given, b""
    if given and not any(character.isspace() for character in given):
        return Path(given), b""
    return None, given.encode(errors="surrogatepass")  # which the reader refuses with its place

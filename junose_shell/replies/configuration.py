"""The configuration as a script, line by line as it is asked for."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Configuration:
    """``header`` and ``footer`` are comment lines; ``lines`` can be read once."""

    header: tuple[str, ...]
    lines: Iterator[str]
    footer: tuple[str, ...]

"""The plan of a simulated peer: a few timed events."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from junose_shell.l2tp.events import Event


class Step(NamedTuple):
    """``event`` happens ``delay`` ms after the start of the script. The label is for display."""

    delay: int
    label: str
    event: Event


Script = tuple[Step, ...]

"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command

if TYPE_CHECKING:
    from junose_shell.net import Ipv4


class LabLadder(Command):  # grammars/lab/lab_ladder.yaml:10
    """``lab ladder [ ladderAddress ] [ brief ] [ svg ]`` [own]."""

    ENTRY = "lab-ladder"
    ladder_address: Ipv4 | None = None
    brief: bool = False
    svg: bool = False


class LabTimeline(Command):  # grammars/lab/lab_ladder.yaml:17
    """``lab timeline [ ladderAddress ]`` [own]."""

    ENTRY = "lab-timeline"
    ladder_address: Ipv4 | None = None


class LabShowMap(Command):  # grammars/lab/lab_ladder.yaml:23
    """``lab show map`` [own]."""

    ENTRY = "lab-show-map"

"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from junose_shell.command.value import Command


class LabGoals(Command):  # grammars/lab/training.yaml:11
    """``lab goals`` [own]."""

    ENTRY = "lab-goals"


class LabCheck(Command):  # grammars/lab/training.yaml:12
    """``lab check`` [own]."""

    ENTRY = "lab-check"


class LabHint(Command):  # grammars/lab/training.yaml:13
    """``lab hint`` [own]."""

    ENTRY = "lab-hint"


class LabStory(Command):  # grammars/lab/training.yaml:14
    """``lab story`` [own]."""

    ENTRY = "lab-story"


class LabSolution(Command):  # grammars/lab/training.yaml:15
    """``lab solution`` [own]."""

    ENTRY = "lab-solution"


class LabReset(Command):  # grammars/lab/training.yaml:16
    """``lab reset`` [own]."""

    ENTRY = "lab-reset"

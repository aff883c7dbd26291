"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from junose_shell.command.value import Command


class LabSave(Command):  # grammars/lab/moments.yaml:20
    """``lab save momentName`` [own]."""

    ENTRY = "lab-save"
    moment_name: str


class LabMoments(Command):  # grammars/lab/moments.yaml:21
    """``lab moments`` [own]."""

    ENTRY = "lab-moments"


class LabRewind(Command):  # grammars/lab/moments.yaml:22
    """``lab rewind { timeAgo | momentName }`` [own]."""

    ENTRY = "lab-rewind"
    time_ago: str | None = None
    moment_name: str | None = None


class LabBack(Command):  # grammars/lab/moments.yaml:23
    """``lab back [ linesBack ]`` [own]."""

    ENTRY = "lab-back"
    lines_back: int | None = None


class LabWhatIf(Command):  # grammars/lab/moments.yaml:24
    """``lab what-if whatIf [ whatIf ]*`` [own]."""

    ENTRY = "lab-what-if"
    what_if: tuple[str, ...] = ()

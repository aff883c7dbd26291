"""Records everything on a router's terminals as a transcript (``--record``)."""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from junose_shell import __version__
from junose_shell.app.options import Options
from junose_shell.errors import UsageError
from junose_shell.session.script import Script
from junose_shell.session.shell import Shell
from junose_shell.transcript.parse import NONE, WORLD, TranscriptError, read
from junose_shell.transcript.recorder import TranscriptRecorder
from junose_shell.world.schema import WorldSpec


def begin_record(shell: Shell, options: Options, scripts: Sequence[Script]) -> TranscriptRecorder:
    """Record from now on what happens on ``shell``, which ``scripts`` configured.

    Raises UsageError if the file cannot be written or must not be replaced.
    """
    head = [f"# Recorded by junose-shell {__version__}."]
    if options.model:
        head.append(f"@model {shell.router.chassis.model}")
    try:
        directives, attached = carried(shell.router.world, scripts)
        head += directives
        head += [] if options.world else [f"@world {NONE}"]
        head += [] if scripts else [f"@script {NONE}"]
        _spare(Path(options.record))
        return TranscriptRecorder(shell, options.record, head, attached)
    except OSError as error:
        raise UsageError(f"{error.filename}: {error.strerror or 'cannot be used'}") from error
    except UsageError:
        raise
    except ValueError as error:
        raise UsageError(f"not a file name: {error}") from error


def _spare(path: Path) -> None:
    """Raise UsageError for a transcript that was recorded from a real router."""
    try:
        if not path.is_file() or not read(path).sourced:
            return
    except TranscriptError:  # whatever it is, it is no transcript
        return
    raise UsageError(f"{path}: has '# source:', so it is not overwritten; record to another file")


def carried(
    world: WorldSpec | None, scripts: Sequence[Script]
) -> tuple[list[str], dict[str, list[str]]]:
    """Return the directives for the files that a transcript carries, and the lines of the files."""
    directives: list[str] = []
    attached: dict[str, list[str]] = {}
    if world is not None:
        attached[WORLD] = world.text.splitlines()
        directives.append(f"@world {WORLD}")
    for script in scripts:
        name = _new_name(Path(script.name).name, attached)
        attached[name] = script.lines
        directives.append(f"@script {name}")
    return directives, attached


def end_record(recorder: TranscriptRecorder) -> bool:
    """End a recording and report where it is incomplete; return True if it has everything."""
    for remark in recorder.finish():
        print(f"junose-shell: {remark}", file=sys.stderr)
    return not recorder.broken


def without(lines: Iterable[str], refused: set[int]) -> list[str]:
    """Return the lines of a script with refused lines (by number, from 1) as comments."""
    return [f"! {line}" if n in refused else line for n, line in enumerate(lines, 1)]


def _new_name(name: str, taken: Iterable[str]) -> str:
    others = {*taken, NONE}
    number, made = 1, name
    while made in others:
        number += 1
        made = f"{number}-{name}"
    return made

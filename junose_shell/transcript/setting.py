"""Prepares a transcript: the router, its configuration, and the world around it."""

import os
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from junose_shell.command.entry import TOP_LEVEL
from junose_shell.errors import UsageError
from junose_shell.model.session import CliSession
from junose_shell.replies.common import Rejection
from junose_shell.runtime.driver import EndlessError
from junose_shell.session.journaling import JournalKeeper
from junose_shell.session.runner import Runner
from junose_shell.session.script import (
    Refused,
    Script,
    ScriptError,
    carry_out,
    read_script,
)
from junose_shell.session.shell import Shell
from junose_shell.transcript.parse import NONE, SCRIPT, WORLD, Transcript, TranscriptError
from junose_shell.wiring import build_shell

if TYPE_CHECKING:
    from junose_shell.world.schema import WorldSpec

Setting = tuple[int, str]  # line and argument of a directive; line 0: there was none
Settings = Mapping[str, Sequence[Setting]]  # by directive
MAX_EVENTS = 1_000_000  # in one stretch of time
Content = tuple[str, Path | None, list[str] | None]  # see _find


def build(transcript: Transcript, settings: Settings) -> JournalKeeper:
    """Return the router for a transcript, with its journal; raise TranscriptError.

    A file that a directive names is an attached one, or in the folder of the transcript. Without a
    directive, ``router.scr`` and ``world.yaml`` are used if they exist.
    """
    line, model = settings.get("model", [(0, "")])[0]
    world = _world(transcript, settings)
    if world is None and any(line.startswith(("@lab", "@packet")) for line in transcript.body):
        from junose_shell.world.schema import WorldSpec

        world = WorldSpec()
    try:
        shell = build_shell(world, "virtual", model)
    except UsageError as error:
        raise transcript.error(line, str(error)) from error
    keeper = JournalKeeper(shell)
    if world is not None:
        from junose_shell.session.moments import Moments

        Moments(keeper, partial(build_shell, world, "virtual", model))
    shell.router.driver.most = MAX_EVENTS
    for script in _scripts(transcript, settings):
        _configure(shell, script)
    return keeper


def alternatives(rejection: Rejection) -> str:
    """Return what a refused line could have at the place of its error."""
    return ", ".join(sorted(rejection.expected)[:20])


def _configure(shell: Shell, script: Script) -> None:
    runner = Runner(shell, CliSession(line="script", privilege=TOP_LEVEL))
    try:
        for item in carry_out(runner, script):
            if isinstance(item, Refused):
                reason = f"{item.rejection.message} ({item.text[:80].strip()})"
                raise TranscriptError(item.file, item.line, reason, alternatives(item.rejection))
    except EndlessError as error:
        raise TranscriptError(
            script.name, 0, f"{error}, in the configuration to begin with"
        ) from error


def _world(transcript: Transcript, settings: Settings) -> "WorldSpec | None":
    name, path, content = _find(transcript, settings.get("world", [(0, WORLD)])[0])
    if path is None and content is None:
        return None
    from junose_shell.world.loader import WorldError, load, parse

    try:
        if path is not None:
            return load(path)
        return parse("\n".join(content or ()).encode(), name)
    except WorldError as error:
        raise TranscriptError(error.file, error.line, error.reason) from error


def _scripts(transcript: Transcript, settings: Settings) -> Iterator[Script]:
    for setting in settings.get("script", [(0, SCRIPT)]):
        name, path, content = _find(transcript, setting)
        try:
            if content is not None:
                yield Script(name, content)
            elif path is not None:
                yield read_script(path)
        except ScriptError as error:
            raise TranscriptError(error.file, error.line, error.reason) from error


def _find(transcript: Transcript, setting: Setting) -> Content:
    """Return the name of a file for errors, and its path or its attached content.

    The content is preceded by as many blank lines as the transcript has before it, so that errors
    have the line of the transcript.
    """
    line, name = setting
    if line and name == NONE:
        return "", None, None
    attached = transcript.attached.get(name)
    if attached is not None:
        transcript.used.add(name)
        return str(transcript.path), None, [""] * attached.line + attached.lines
    # pathlib takes a tenth of the time of a small transcript
    file = os.path.join(os.path.dirname(str(transcript.path)), name)  # noqa: PTH118, PTH120
    if os.path.isfile(file):  # noqa: PTH113
        return file, Path(file), None
    if line:
        expected = f"a file beside the transcript, or a section '-- {name} --' in it"
        raise transcript.error(line, f"there is no {name}", expected)
    return "", None, None

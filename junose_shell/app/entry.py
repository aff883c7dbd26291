"""Decides from the arguments what to start: the console, a batch, or one of the tools."""

import gc
import sys
from importlib import import_module
from typing import TYPE_CHECKING

from junose_shell.app.options import Options, quick
from junose_shell.characters import harmless
from junose_shell.errors import GrammarError, UsageError

if TYPE_CHECKING:
    from junose_shell.app.batch import Batch

TOOLS = {  # subcommand -> module and function that take the arguments after it
    "replay": ("junose_shell.app.replay", "main"),
    "replay-journal": ("junose_shell.app.replay_journal", "main"),
    "query": ("junose_shell.app.query", "main"),
    "merge-results": ("junose_shell.app.merge_results", "main"),
    "class": ("junose_shell.app.classes", "main"),
    "completion": ("junose_shell.app.completion", "main"),
    "diff": ("junose_shell.app.diff", "main"),
    "docs": ("junose_shell.app.docs", "main"),
    "grammar": ("junose_shell.grammar.tool", "main"),
    "states": ("junose_shell.app.states", "main"),
    "lac": ("junose_shell.app.lac", "main"),
    "man": ("junose_shell.app.man", "main"),
    "record": ("junose_shell.app.record", "main"),
    "serve": ("junose_shell.app.serve", "main"),
    "test": ("junose_shell.app.test", "main"),
    "train": ("junose_shell.app.train", "main"),
    "world": ("junose_shell.app.world", "main"),
}
USAGE = 2
CONSOLE_LEVEL = 1  # of privilege
PATIENCE = (20_000, 50, 50)  # of the collector: nearly all that is made stays, as statements do


def run(argv: list[str]) -> int:
    """Carry out ``argv`` and return the exit status."""
    gc.set_threshold(*PATIENCE)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        if argv and argv[0] in TOOLS:
            module, function = TOOLS[argv[0]]
            status: int = getattr(import_module(module), function)(argv[1:])
            return status
        options = quick(argv)
        if options is None:
            from junose_shell.app.arguments import parse

            _look_for_tool(argv)
            options = parse(argv)
        return _shell(options)
    except (UsageError, GrammarError) as error:
        print(harmless(f"junose-shell: {error}"), file=sys.stderr)
        return USAGE


def _look_for_tool(argv: list[str]) -> None:
    """Raise UsageError if the first argument is nearly the name of a tool, and no file."""
    if argv and argv[0].replace("-", "").isalpha() and argv[0][0] != "-":
        from pathlib import Path

        from junose_shell.app.parsing import meant

        if (hint := meant(argv[0], TOOLS)) and not Path(argv[0]).exists():
            raise UsageError(f"{argv[0]}: neither a tool nor a file{hint}")


def _shell(options: Options) -> int:
    from junose_shell.app.batch import Batch
    from junose_shell.terminal.signals import ended_by_signals

    with ended_by_signals(Batch(options)) as batch:
        status = _run(batch, options)
    return batch.outcome(status)


def _run(batch: "Batch", options: Options) -> int:
    batch.run_scripts(options.scripts)
    batch.begin_record()
    if options.commands:
        batch.run_commands(options.commands)
    elif sys.stdin is not None and not sys.stdin.isatty():
        batch.run_lines(sys.stdin.buffer)
    else:
        from junose_shell.app.settings import history_file, preferences
        from junose_shell.terminal.console import run_console

        liked = preferences(plain=options.plain, theme=options.theme, keys=options.keys)
        if options.world:
            from pathlib import Path

            from junose_shell.transcript.tour import tour_of

            batch.shell.tour = tour_of(Path(options.world).parent)
        level = CONSOLE_LEVEL if options.privilege is None else options.privilege
        status = run_console(
            batch.shell, preferences=liked, history=history_file(), privilege=level
        )
        return max(batch.status, status)
    return batch.status

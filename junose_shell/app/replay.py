"""``junose-shell replay``: carry out saved configurations and report the refused lines."""

import sys
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from junose_shell.app.arguments import add_router_arguments
from junose_shell.app.commands import run_commands
from junose_shell.app.each import add_each_arguments, replay_each
from junose_shell.app.options import REJECTED
from junose_shell.app.parsing import Parser
from junose_shell.app.printers import OutputPrinter
from junose_shell.app.report import SHOWN, complain
from junose_shell.command.entry import TOP_LEVEL
from junose_shell.command.near import nearest
from junose_shell.errors import UsageError
from junose_shell.model.emulation import Share, shares_of
from junose_shell.model.session import CliSession
from junose_shell.session.runner import Runner
from junose_shell.session.script import (
    Refused,
    Script,
    ScriptError,
    Tick,
    carry_out,
    check,
    read_script,
    untold,
)
from junose_shell.wiring import open_copy

if TYPE_CHECKING:
    from junose_shell.session.shell import Shell

DESCRIPTION = """\
Carry out files of router commands, one after the other, on one router.

A file starts in Global Configuration, unless its first command exists only in Exec
("enable", "configure terminal"). The first refused line ends the run."""
EXAMPLES = """\
examples:
  junose-shell replay router.scr                      configure, stop at the first mistake
  junose-shell replay --keep-going --check *.scr      list every mistake, change nothing
  junose-shell replay --atomic base.scr change.scr    all of it or nothing
  junose-shell replay --report json router.scr        the mistakes for a program to read
  junose-shell replay base.scr -c 'show configuration'
  junose-shell replay --each --jobs 4 night/              a router for each file, a table
  junose-shell replay --each --allow kept --baseline known.json night/    only news
"""
PROGRESS_FROM = 20_000  # lines


def main(argv: list[str]) -> int:
    """Replay the files; return 1 if a line was refused, otherwise 0."""
    options = _parser().parse_args(argv)
    if options.each:
        return replay_each(_only_each(options))
    if options.report in ("junit", "sarif") or options.baseline or options.shard:
        raise UsageError("--report junit and sarif, --baseline and --shard need --each")
    if options.report == "json" and options.commands:
        raise UsageError("--report json cannot be combined with -c")
    try:
        scripts = [read_script(Path(name), options.encoding) for name in options.files]
    except ScriptError as error:
        raise UsageError(str(error)) from error
    shell = open_copy(scripts[0].lines, options.world, options.clock, options.model)
    refused = _Replay(shell, options).run(scripts)
    _report(options, shell, scripts, refused)
    whole = not refused
    if whole or options.keep_going:
        whole = _show(shell, options.commands) and whole
    return 0 if whole else REJECTED


def _parser() -> ArgumentParser:
    made = Parser(
        "junose-shell replay",
        description=DESCRIPTION,
        epilog=EXAMPLES,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = made.add_argument
    add("files", nargs="+", metavar="FILE", help="router commands, one a line")
    add("--keep-going", action="store_true", help="continue after a refused line")
    add("--check", action="store_true", help="only report mistakes; carry out nothing")
    add("--atomic", action="store_true", help="undo everything if a line is refused")
    add("--report", choices=("text", "summary", "json", "junit", "sarif"), default="text",
        help="form of the report; summary counts by mode and leading words")  # fmt: skip
    add("--encoding", default="", metavar="NAME", help="of the files, for example latin-1")
    add("-c", dest="commands", action="append", default=[], metavar="COMMAND",
        help="run this line afterwards; can be repeated")  # fmt: skip
    add_router_arguments(made)
    add_each_arguments(made)
    return made


def _only_each(options: Namespace) -> Namespace:
    """Return the options; raise UsageError if one of them is for a single router."""
    if options.commands or options.atomic or options.check:
        raise UsageError("--each cannot be combined with -c, --atomic or --check")
    if options.report == "summary":
        raise UsageError("--report summary is for one router; --each prints a summary")
    return options


class _Replay:
    """Carries out scripts according to the options."""

    def __init__(self, shell: "Shell", options: Namespace) -> None:
        self.shell = shell
        self.work = check if options.check else carry_out
        self.keep_going: bool = options.keep_going
        self.atomic: bool = options.atomic
        self.quiet: bool = options.report in ("json", "summary")

    def run(self, scripts: list[Script]) -> list[Refused]:
        """Carry out the scripts and return the refused lines."""
        store = self.shell.router.config
        if self.atomic:
            store.begin()
        refused = self._all(scripts)
        if self.atomic and refused:
            store.rollback()
        elif self.atomic:
            store.commit()
        return refused

    def _all(self, scripts: list[Script]) -> list[Refused]:
        refused: list[Refused] = []
        with _progress(scripts) as tick:
            for script in scripts:
                refused += self._one(script, tick)
                if refused and not self.keep_going:
                    break
        return refused

    def _one(self, script: Script, tick: Tick) -> list[Refused]:
        runner = Runner(self.shell, CliSession(privilege=TOP_LEVEL))
        refused: list[Refused] = []
        for item in self.work(runner, script, tick):
            if isinstance(item, Refused):
                refused.append(item)
                if not self.keep_going:
                    break
            elif not self.quiet:
                print(item)
        return refused


def _progress(scripts: list[Script]) -> AbstractContextManager[Tick]:
    total = sum(len(script.lines) for script in scripts)
    if total < PROGRESS_FROM or not sys.stderr.isatty():
        return nullcontext(untold)
    from junose_shell.views.progress import progress

    return progress(total, "lines")


def _report(
    options: Namespace, shell: "Shell", scripts: list[Script], refused: list[Refused]
) -> None:
    if options.report == "json":
        import json

        data = _as_data(options, scripts, refused)
        data["summary"] = [share._asdict() for share in _shares(shell, refused)]
        print(json.dumps(data, indent=2))
        return
    if options.report == "summary":
        _print_shares(_shares(shell, refused))
        return
    for script in scripts:
        if script.passed:
            print(
                f"{script.name}: {script.passed} lines of a terminal passed over", file=sys.stderr
            )
    for item in refused:
        complain(item)
    if options.keep_going and (known := _not_emulated(refused)):
        print(f"not emulated: {known} of {len(refused)} refused lines", file=sys.stderr)
    if refused and options.atomic:
        print("nothing was kept: every change was undone", file=sys.stderr)


def _shares(shell: "Shell", refused: list[Refused]) -> list[Share]:
    return shares_of(shell.router.config, ((item.mode, item.text) for item in refused))


def _print_shares(shares: list[Share]) -> None:
    """Print how many lines act, are only kept, and were refused, by mode and leading words."""
    from junose_shell.characters import harmless

    totals = Share(
        "all", "", sum(share.emulated for share in shares), sum(share.kept for share in shares),
        sum(share.refused for share in shares),
    )  # fmt: skip
    rows = [Share._fields, *(tuple(map(str, share)) for share in (*shares, totals))]
    rows = [(mode, harmless(words), *numbers) for mode, words, *numbers in rows]
    mode, words = (max(len(row[at]) for row in rows) for at in range(2))
    for row in rows:
        numbers = "  ".join(f"{number:>8}" for number in row[2:])
        print(f"{row[0]:{mode}}  {row[1]:{words}}  {numbers}")


def _not_emulated(refused: list[Refused]) -> int:
    """Return the number of lines with commands that only the real router has."""
    return sum(item.rejection.code == "not_emulated" for item in refused)


def _as_data(
    options: Namespace, scripts: list[Script], refused: list[Refused]
) -> dict[str, object]:
    return {
        "files": [{"file": script.name, "lines": len(script.lines)} for script in scripts],
        "kept": not options.check and not (refused and options.atomic),
        "not_emulated": _not_emulated(refused),
        "rejected": [
            {
                "file": item.file,
                "line": item.line,
                "text": item.text[:SHOWN],
                "code": item.rejection.code,
                "reason": item.rejection.message,
                "column": item.rejection.column,
                "mode": item.mode,
                "expected": nearest(item.rejection.word, item.rejection.expected),
            }
            for item in refused
        ],
    }


def _show(shell: "Shell", commands: list[str]) -> bool:
    """Print the output of the commands; return True if all were carried out."""
    refused: list[Refused] = []

    def report(item: Refused) -> None:
        refused.append(item)
        complain(item)

    runner = Runner(shell, CliSession(privilege=TOP_LEVEL))
    run_commands(runner, commands, OutputPrinter(), report)
    return not refused

"""``junose-shell diff``: the commands that turn one saved configuration into another."""

from argparse import ArgumentParser, RawDescriptionHelpFormatter
from pathlib import Path
from typing import TYPE_CHECKING

from junose_shell.app.report import complain
from junose_shell.command.entry import TOP_LEVEL
from junose_shell.errors import UsageError
from junose_shell.model.session import CliSession
from junose_shell.session.runner import Runner
from junose_shell.session.script import Refused, Script, ScriptError, carry_out, read_script
from junose_shell.session.transition import transition
from junose_shell.wiring import open_shell

if TYPE_CHECKING:
    from junose_shell.session.shell import Shell

DESCRIPTION = """\
Print the commands that turn configuration A into configuration B, ready for Global
Configuration. Only what the files configure counts, not their order or spelling.

The exit status is 0 if both configure the same, 1 if they differ, 2 if a file cannot be used."""
EXAMPLES = """\
examples:
  junose-shell diff yesterday.scr today.scr
  junose-shell diff saved.cnf router.scr > change.scr
  junose-shell diff --keep-going a.scr b.scr      compare what could be read of them
"""
DIFFERENT = 1


def main(argv: list[str]) -> int:
    """Compare two files; return 1 if they configure different things."""
    made = ArgumentParser(
        "junose-shell diff",
        description=DESCRIPTION,
        epilog=EXAMPLES,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    made.add_argument("a", metavar="A", help="the configuration to start from")
    made.add_argument("b", metavar="B", help="the configuration to end with")
    made.add_argument("--keep-going", action="store_true", help="skip refused lines")
    made.add_argument("--model", default="", metavar="MODEL", help="chassis, for example erx1440")
    options = made.parse_args(argv)
    scripts = [_read(Path(name)) for name in (options.a, options.b)]
    start, wanted = (_load(each, options.model, options.keep_going) for each in scripts)
    done = transition(start, wanted.router.config)
    for line in done.lines:
        print(line)
    for line in done.left:
        print(f"! cannot be done: {line.strip()}")
    return DIFFERENT if done.lines or done.left else 0


def _read(path: Path) -> Script:
    try:
        return read_script(path)
    except ScriptError as error:
        raise UsageError(str(error)) from error


def _load(script: Script, model: str, keep_going: bool) -> "Shell":
    """Configure a router; raise UsageError at a refused line unless such lines may be skipped."""
    shell = open_shell(model=model)
    for item in carry_out(Runner(shell, CliSession(privilege=TOP_LEVEL)), script):
        if isinstance(item, Refused):
            complain(item)
            if not keep_going:
                raise UsageError(f"{script.name} has lines that the router refuses")
    return shell

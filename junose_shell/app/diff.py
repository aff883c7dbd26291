"""``junose-shell diff``: the commands that turn one saved configuration into another."""

import re
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from pathlib import Path
from typing import TYPE_CHECKING

from junose_shell.app.each import KILLED, add_farm_arguments, chosen, farmed, keep
from junose_shell.app.parsing import Parser
from junose_shell.app.report import complain
from junose_shell.app.saying import say
from junose_shell.errors import UsageError
from junose_shell.farm.pairs import Compared, Pair, compare

if TYPE_CHECKING:
    from collections.abc import Iterator

DESCRIPTION = """\
Print the commands that turn configuration A into configuration B, ready for Global
Configuration. Only what the files configure counts, not their order or spelling.

The exit status is 0 if both configure the same, 1 if they differ, 2 if a file cannot be used."""
EXAMPLES = """\
examples:
  junose-shell diff yesterday.scr today.scr
  junose-shell diff saved.cnf router.scr > change.scr
  junose-shell diff --keep-going a.scr b.scr      compare what could be read of them
  junose-shell diff --report unified a.scr b.scr  compare them line by line
  junose-shell diff --each --ignore '^ntp ' monday/ tuesday/
"""
DIFFERENT, UNUSABLE = 1, 2


def main(argv: list[str]) -> int:
    """Compare two files, or two folders; return 1 if they configure different things."""
    options = _parser().parse_args(argv)
    for pattern in options.ignore:
        try:
            re.compile(pattern)
        except re.error as error:
            raise UsageError(f"--ignore {pattern}: {error}") from error
    if options.each:
        return _each(options)
    done = compare(_pair(options, options.b, options.a, options.b))
    for item in done.refused:
        complain(item)
    if done.fault:
        raise UsageError(done.fault)
    _print(options, [done])
    return DIFFERENT if done.differs else 0


def _parser() -> ArgumentParser:
    made = Parser(
        "junose-shell diff",
        description=DESCRIPTION,
        epilog=EXAMPLES,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = made.add_argument
    add("a", metavar="A", help="the configuration to start from, or a folder with --each")
    add("b", metavar="B", help="the configuration to end with, or a folder with --each")
    add("--keep-going", action="store_true", help="skip refused lines")
    add("--model", default="", metavar="MODEL", help="chassis, for example erx1440")
    add("--encoding", default="", metavar="NAME", help="of the files, for example latin-1")
    add("--ignore", action="append", default=[], metavar="PATTERN",
        help="lines with this regular expression do not count; can be repeated")  # fmt: skip
    add("--report", choices=("commands", "unified", "json"), default="commands", help="form")
    add("--each", action="store_true", help="compare the files of two folders, by their names")
    add("--quiet", action="store_true", help="with --each, print no lines of equal pairs")
    add_farm_arguments(add)
    return made


def _pair(options: Namespace, name: str, a: str, b: str) -> Pair:
    return Pair(
        name, a, b, options.model, options.encoding, tuple(options.ignore), options.keep_going
    )


def _each(options: Namespace) -> int:
    """Compare two folders; return 1 if a pair differs, 2 if a file cannot be used."""
    names, results = list(_names(options)), []
    pairs = []
    for name in names:
        a, b = Path(options.a, name), Path(options.b, name)
        missing = next((each for each in (a, b) if not each.exists()), None)
        if missing is not None:
            results.append(Compared(name, left=(f"there is no {missing}",)))
        else:
            pairs.append(_pair(options, name, str(a), str(b)))
    for outcome in farmed(options, compare, pairs):
        lost = Compared(outcome.job.name, fault=KILLED.format(tries=outcome.tries))
        results.append(outcome.result or lost)
    results.sort(key=lambda each: each.name)
    keep(
        options,
        "diff",
        [
            {**each.as_data(), "ok": not _bad(each), "text": "\n".join(_text(each))}
            for each in results
        ],
    )
    _print(options, results)
    if any(each.fault for each in results):
        return UNUSABLE
    return DIFFERENT if any(each.differs for each in results) else 0


def _bad(result: Compared) -> bool:
    return bool(result.differs or result.fault)


def _names(options: Namespace) -> "Iterator[str]":
    """Return the names of the files in either folder, relative to it."""
    found: dict[str, None] = {}
    for folder in (options.a, options.b):
        if not Path(folder).is_dir():
            raise UsageError(f"{folder}: not a folder")
        found |= {str(Path(file).relative_to(folder)): None for file in _files(options, folder)}
    from junose_shell.farm.paths import part_of, shard_of

    names = sorted(found)
    yield from part_of(names, *shard_of(options.shard)) if options.shard else names


def _files(options: Namespace, folder: str) -> list[str]:
    try:
        return chosen(Namespace(**{**vars(options), "shard": ""}), [folder])
    except UsageError:
        return []  # a folder without files: all of the other one are news


def _print(options: Namespace, results: list[Compared]) -> None:
    if options.report == "json":
        import json

        data = [each.as_data() for each in results]
        say(json.dumps({"files": data} if options.each else data[0], indent=2))
        return
    for each in results:
        if options.report == "unified" and each.unified:
            say("\n".join(each.unified))
        elif options.each:
            if _bad(each) or not options.quiet:
                say("\n".join(_text(each)))
        else:
            for line in _lines(each):
                say(line)
    if options.each and not options.quiet:
        say(f"{len(results)} pairs, {sum(map(_bad, results))} differ")


def _text(result: Compared) -> "Iterator[str]":
    verdict = result.fault or ("differs" if result.differs else "equal")
    yield f"{result.name}: {verdict}"
    yield from (f"  {line}" for line in _lines(result))


def _lines(result: Compared) -> "Iterator[str]":
    yield from result.commands
    for line in result.left:
        yield f"! cannot be done: {line}"

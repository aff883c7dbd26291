"""``junose-shell test``: run transcripts, or report what is unused in them."""

import os
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from junose_shell.app.choosing import choice
from junose_shell.app.each import KILLED, add_shard_arguments, farmed, keep
from junose_shell.app.options import REJECTED
from junose_shell.app.parsing import Parser
from junose_shell.app.saying import say
from junose_shell.characters import harmless
from junose_shell.errors import UsageError
from junose_shell.farm.paths import part_of, shard_of
from junose_shell.transcript import SUFFIX

if TYPE_CHECKING:
    from junose_shell.farm.pool import JobOutcome
    from junose_shell.transcript.judge import Verdict
    from junose_shell.transcript.update import Rewritten

DESCRIPTION = "Run .session transcripts as tests. A folder means all of its transcripts."
MAX_PROCESSES = 64
COLOURS = {"- ": "31", "+ ": "32"}  # a line's beginning -> its colour


def main(argv: list[str]) -> int:
    """Run transcripts; return 0 if all match, 1 if one does not, 2 for wrong arguments."""
    options = _parser().parse_args(argv)
    if options.interactive and not options.update:
        raise UsageError("-i goes with --update")
    files = list(_files(options.paths))
    if options.keyword:
        fits = choice(options.keyword)
        files = [path for path in files if fits(str(path))]
        if not files:
            raise UsageError(f"no transcript fits -k {options.keyword!r}")
    if options.shard:
        files = _part(files, options.shard)
    if options.list:
        say("\n".join(map(str, files)))
        return 0
    return _lint(files) if options.lint else _test(options, files)


def _part(files: list[Path], shard: str) -> list[Path]:
    try:
        return [Path(file) for file in part_of(map(str, files), *shard_of(shard))]
    except ValueError as error:
        raise UsageError(str(error)) from error


def _parser() -> ArgumentParser:
    made = Parser("junose-shell test", description=DESCRIPTION, allow_abbrev=False)
    add = made.add_argument
    add("paths", nargs="+", metavar="PATH", help="a .session file, or a folder of them")
    add("-k", dest="keyword", default="", metavar="EXPR",
        help="only files whose path has this text, or texts with and, or, not and ()")  # fmt: skip
    add("-x", dest="first", action="store_true", help="stop after the first file that fails")
    add("-j", dest="jobs", type=_jobs, default=0, metavar="N",
        help="processes; many files use all processors anyway")  # fmt: skip
    add("-v", dest="verbose", action="store_true", help="print every file with its result")
    add("--list", action="store_true", help="only print the files that would run")
    add("--junit", default="", metavar="FILE", help="also write the results as JUnit XML")
    add("--durations", type=_count, default=0, metavar="N", help="print the N slowest files")
    add("--update", action="store_true", help="rewrite what differs, and print the changes")
    add("-i", dest="interactive", action="store_true", help="with --update: ask for each change")
    add("--annotate", action="store_true", help="also print failures as workflow annotations")
    add("--lint", action="store_true", help="only report unused matchers and files")
    add_shard_arguments(add)
    made.set_defaults(quiet=True)
    return made


def _jobs(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= MAX_PROCESSES):
        raise ArgumentTypeError(f"not a number from 1 to {MAX_PROCESSES}: {text!r}")
    return int(text)


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) < 7):
        raise ArgumentTypeError(f"not a number of files: {text!r}")
    return int(text)


def _files(paths: list[str]) -> Iterator[Path]:
    for name in paths:
        path = Path(name)
        found = sorted(path.rglob(f"*{SUFFIX}")) if path.is_dir() else [path]
        if path.suffix != SUFFIX and not path.is_dir():
            raise UsageError(f"{name}: neither a folder nor a {SUFFIX} file")
        if not found or not found[0].exists():
            raise UsageError(f"{name}: no {SUFFIX} file")
        yield from found


def _test(options: Namespace, files: list[Path]) -> int:
    paint = _painted if sys.stdout.isatty() and not os.environ.get("NO_COLOR") else str
    done: list[Verdict] = []
    for verdict in _verdicts(options, files, paint):
        done.append(verdict)
        for text in verdict.rewritten:
            print(paint(text))
        if options.verbose:
            say(f"{'FAILED' if verdict.text else 'passed'} {verdict.path} {verdict.ms} ms")
        if verdict.text:
            print(paint(verdict.text), end="\n\n")
            if options.annotate:
                say(verdict.annotation)
            if options.first:
                break
        _tick(len(done), len(files))
    failed = sum(1 for verdict in done if verdict.text)
    if options.durations:
        for verdict in sorted(done, key=lambda each: -each.ms)[: options.durations]:
            say(f"{verdict.ms:7} ms {verdict.path}")
    if options.junit:
        from junose_shell.app.junit import write_junit

        write_junit(Path(options.junit), done)
    results = ({"file": str(v.path), "ok": not v.text, "text": v.text} for v in done)
    keep(options, "test", results)
    not_run = f", {left} not run" if (left := len(files) - len(done)) else ""
    print(f"{len(done) - failed} passed, {failed} failed{not_run}")
    return REJECTED if failed else 0


def _verdicts(
    options: Namespace, files: list[Path], paint: Callable[[str], str]
) -> "Iterable[Verdict]":
    from junose_shell.transcript.judge import judge, judge_all

    if (options.jobs or options.dask) and not options.update:
        return map(_verdict, farmed(options, judge, files))
    if not options.interactive:
        return judge_all(files, rewrite=options.update, processes=options.jobs)
    asker = _Asker(paint)
    return (judge(path, rewrite=True, accept=asker.accept) for path in files)


def _verdict(outcome: "JobOutcome[Path, Verdict]") -> "Verdict":
    from junose_shell.transcript.judge import Verdict

    lost = Verdict(outcome.job, f"{outcome.job}: {KILLED.format(tries=outcome.tries)}", 0)
    return outcome.result or lost


class _Asker:
    """Asks for each change whether it is right; ``a`` takes all that follow, ``q`` none."""

    def __init__(self, paint: Callable[[str], str]) -> None:
        self._paint = paint
        self._rest: bool | None = None

    def accept(self, change: "Rewritten") -> bool:
        """Return True if the change may be written."""
        if self._rest is not None:
            return self._rest
        print(f"line {change.number}:")
        for sign, lines in (("- ", change.old), ("+ ", change.new)):
            print(self._paint(harmless("\n".join(sign + line for line in lines))))
        while True:
            try:
                answer = input("Write this change? [y]es, [n]o, [a]ll, [q]uit: ").strip().lower()
            except EOFError:
                answer = "q"
            if answer in ("a", "q"):
                self._rest = answer == "a"
            if answer in ("y", "n", "a", "q"):
                return answer in ("y", "a")


def _painted(text: str) -> str:
    """Return a text for a terminal: what is expected red, what came green."""
    lines = text.split("\n")
    return "\n".join(
        f"\x1b[{code}m{line}\x1b[0m" if (code := COLOURS.get(line[:2])) else line for line in lines
    )


def _tick(done: int, total: int) -> None:
    """Show progress if a person is waiting at a terminal."""
    if sys.stderr.isatty() and total > 1:
        end = "\r" if done < total else f"\r{' ' * len(f'{done}/{total}')}\r"
        print(f"{done}/{total}" if done < total else "", end=end, file=sys.stderr, flush=True)


def _lint(files: list[Path]) -> int:
    from junose_shell.transcript.lint import lint
    from junose_shell.transcript.parse import TranscriptError

    status = 0
    for path in files:
        try:
            remarks = [f"{path}:{line}: {text}" for line, text in lint(path)]
        except TranscriptError as error:
            remarks = [str(error)]
        for remark in remarks:
            status = REJECTED
            say(remark)
    return status

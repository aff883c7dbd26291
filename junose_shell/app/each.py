"""``junose-shell replay --each``: many files, each on a router of its own."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from junose_shell.app.options import REJECTED
from junose_shell.app.saying import say
from junose_shell.errors import UsageError
from junose_shell.farm.paths import files_of, part_of, shard_of

if TYPE_CHECKING:
    from junose_shell.farm.pool import JobOutcome
    from junose_shell.farm.replays import Finding, Replayed
    from junose_shell.farm.reports import Judged

J = TypeVar("J")
R = TypeVar("R")
KINDS = 12  # of findings in the summary
KILLED = "the process that worked on it ended, {tries} times"


def add_each_arguments(made: ArgumentParser) -> None:
    """Add the arguments of ``--each`` to those of replay."""
    group = made.add_argument_group("many files (--each)")
    add = group.add_argument
    add("--each", action="store_true", help="replay each file on a router of its own")
    add_farm_arguments(group.add_argument)
    add_gate_arguments(group.add_argument)


def add_farm_arguments(add: Callable[..., object]) -> None:
    """Add the arguments that say where jobs are done."""
    add("--jobs", type=int, metavar="N", help="number of processes; 0 for none beside this one")
    add_shard_arguments(add)


def add_shard_arguments(add: Callable[..., object]) -> None:
    """Add the arguments that share jobs among machines."""
    add("--shard", default="", metavar="I/N", help="only part I, from 0, of N parts of the files")
    add("--results", default="", metavar="FILE", help="write the results for merge-results")
    add("--dask", default="", metavar="ADDRESS", help="do the jobs on this dask cluster")


def add_gate_arguments(add: Callable[..., object]) -> None:
    """Add the arguments that say which findings count, and how they are shown."""
    add("--allow", action="append", default=[], choices=("kept", "not-emulated"),
        help="findings that do not count; can be repeated")  # fmt: skip
    add("--baseline", default="", metavar="FILE", help="findings in this file do not count")
    add("--update-baseline", action="store_true", help="write the findings into that file")
    add("--quiet", action="store_true", help="print only what counts")


def replay_each(options: Namespace) -> int:
    """Replay the files; return 1 if a finding counts, otherwise 0."""
    from junose_shell.farm.replays import Order, failed, replay

    orders = [
        Order(file, options.world, options.clock, options.model, options.encoding)
        for file in chosen(options, options.files)
    ]
    outcomes = farmed(options, replay, orders)
    results = [
        outcome.result or failed(outcome.job.file, KILLED.format(tries=outcome.tries))
        for outcome in outcomes
    ]
    results.sort(key=lambda result: result.file)
    keep(options, "replay", [result.as_data() for result in results])
    return report(options, results)


def chosen(options: Namespace, names: Sequence[str], suffixes: Sequence[str] = ()) -> list[str]:
    """Return the files that the arguments mean; raise UsageError."""
    try:
        files = files_of(names, suffixes) if suffixes else files_of(names)
        return part_of(files, *shard_of(options.shard)) if options.shard else files
    except ValueError as error:
        raise UsageError(str(error)) from error


def farmed(
    options: Namespace, function: Callable[[J], R], jobs: Sequence[J]
) -> "Iterator[JobOutcome[J, R]]":
    """Do the jobs where the options say, with progress on a terminal."""
    import os

    if options.dask:
        from junose_shell.farm.cluster import run_on

        outcomes = run_on(options.dask, function, jobs)
    else:
        from junose_shell.farm.pool import run

        wanted = options.jobs if options.jobs is not None else os.cpu_count() or 1
        outcomes = run(function, jobs, wanted if len(jobs) > 1 else min(wanted, 0))
    if not sys.stderr.isatty() or options.quiet:
        yield from outcomes
        return
    from junose_shell.views.progress import progress

    with progress(len(jobs), "files") as tick:
        for outcome in outcomes:
            tick(1)
            yield outcome


def keep(options: Namespace, kind: str, results: Iterable[dict[str, object]]) -> None:
    """Write the result file, if the options name one."""
    if not options.results:
        return
    from junose_shell.farm.results import write_results

    shard = shard_of(options.shard) if options.shard else (0, 1)
    try:
        write_results(Path(options.results), kind, shard, results)
    except OSError as error:
        raise UsageError(f"{options.results}: {error.strerror}") from error


def report(options: Namespace, results: "Sequence[Replayed]") -> int:
    """Print the report; return 1 if a finding counts, otherwise 0."""
    from junose_shell.farm.baseline import is_known, read_baseline, write_baseline
    from junose_shell.farm.reports import FORMS, Judged

    known = {}
    if options.update_baseline and not options.baseline:
        raise UsageError("--update-baseline needs --baseline FILE")
    try:
        if options.update_baseline:
            write_baseline(Path(options.baseline), results)
        if options.baseline:
            known = read_baseline(Path(options.baseline))
    except (OSError, ValueError) as error:
        raise UsageError(str(error)) from error
    judged = [
        Judged(
            result,
            tuple(
                finding
                for finding in result.findings
                if not _allowed(options, finding) and not is_known(known, result.file, finding)
            ),
        )
        for result in results
    ]
    if options.report != "text":
        say(FORMS[options.report](judged))
    else:
        _print(options, judged)
    return REJECTED if any(each.news for each in judged) else 0


def _allowed(options: Namespace, finding: "Finding") -> bool:
    return finding.code.replace("_", "-") in options.allow


def _print(options: Namespace, judged: "Sequence[Judged]") -> None:
    from junose_shell.farm.reports import alike, sentence

    if options.quiet:
        for each in judged:
            for finding in each.news:
                say(f"{each.result.file}: {sentence(finding)}")
        return
    width = max((len(each.result.file) for each in judged), default=4)
    say(f"{'file':{width}}   lines  emulated  kept  refused  new")
    for each in judged:
        lines, emulated, kept = each.result[1:4]
        numbers = f"{lines:7} {emulated:9} {kept:5} {each.result.refused:8} {len(each.news):4}"
        say(f"{each.result.file:{width}} {numbers}")
    found = alike(judged)
    for number, files, finding in found[:KINDS]:
        hint = f"; did you mean {finding.near[0]}?" if len(finding.near) == 1 else ""
        say(f"{number:6} x in {files} files: {finding.words} [{finding.code}]{hint}")
    if len(found) > KINDS:
        say(f"       and {len(found) - KINDS} more kinds")
    new = sum(len(each.news) for each in judged)
    say(f"{len(judged)} files, {new} findings that count")

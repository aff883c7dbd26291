"""``junose-shell merge-results``: one report on the result files of all shards."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from junose_shell.app.each import add_gate_arguments, keep, report
from junose_shell.app.options import REJECTED
from junose_shell.app.parsing import Parser
from junose_shell.app.saying import say
from junose_shell.errors import UsageError

DESCRIPTION = """\
Join the result files that replay --each, diff --each or test wrote with --shard and --results.
A shard that is missing, or there twice, is an error."""


def main(argv: list[str]) -> int:
    """Report on all shards; return 1 if a finding counts, a file differs or a test failed."""
    from junose_shell.farm.results import ResultError, merged

    made = Parser("junose-shell merge-results", description=DESCRIPTION, allow_abbrev=False)
    add = made.add_argument
    add("files", nargs="+", metavar="FILE", help="result files, in any order")
    add("--report", choices=("text", "json", "junit", "sarif"), default="text", help="form")
    add("--results", default="", metavar="FILE", help="write them as one result file")
    add_gate_arguments(add)
    options = made.parse_args(argv)
    options.shard = ""
    try:
        kind, results = merged([Path(name) for name in options.files])
    except ResultError as error:
        raise UsageError(str(error)) from error
    keep(options, kind, results)
    if kind == "replay":
        from junose_shell.farm.replays import Replayed

        return report(options, [Replayed.of_data(each) for each in results])
    return _show(options, results)


def _show(options: Namespace, results: Sequence[dict[str, Any]]) -> int:
    """Print the texts of pairs that differ, or of tests that failed."""
    if options.report == "json":
        import json

        say(json.dumps({"files": results}, indent=2))
    elif options.report != "text":
        raise UsageError(f"--report {options.report} is only for replay")
    else:
        for each in results:
            if each["text"]:
                say(each["text"])
        say(f"{len(results)} files, {sum(not each['ok'] for each in results)} not as wanted")
    return 0 if all(each["ok"] for each in results) else REJECTED

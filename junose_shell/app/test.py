"""``junose-shell test``: run transcripts, or report what is unused in them."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path

from junose_shell.app.options import REJECTED
from junose_shell.errors import UsageError

DESCRIPTION = "Run .session transcripts as tests. A folder means all of its transcripts."
SUFFIX = ".session"


def main(argv: list[str]) -> int:
    """Run transcripts; return 0 if all match, 1 if one does not, 2 for wrong arguments."""
    parser = ArgumentParser("junose-shell test", description=DESCRIPTION, allow_abbrev=False)
    add = parser.add_argument
    add("paths", nargs="+", metavar="PATH", help="a .session file, or a folder of them")
    add("--update", action="store_true", help="rewrite what differs, and print the changes")
    add("--annotate", action="store_true", help="also print failures as workflow annotations")
    add("--lint", action="store_true", help="only report unused matchers and files")
    options = parser.parse_args(argv)
    files = list(_files(options.paths))
    return _lint(files) if options.lint else _test(options, files)


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
    from junose_shell.transcript.judge import judge_all

    failed = 0
    for done, verdict in enumerate(judge_all(files, rewrite=options.update), 1):
        for text in verdict.rewritten:
            print(text)
        if verdict.text:
            failed += 1
            print(verdict.text, end="\n\n")
            if options.annotate:
                print(verdict.annotation)
        _tick(done, len(files))
    print(f"{len(files) - failed} passed, {failed} failed")
    return REJECTED if failed else 0


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
            print(remark, file=sys.stdout)
    return status

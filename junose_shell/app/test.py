"""``junose-shell test``: run transcripts with pytest, or look for what is left over in them."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path

from junose_shell.app.batch import REJECTED
from junose_shell.app.options import UsageError

DESCRIPTION = "Run .session transcripts as tests; folders are searched for them."
MISSING = (
    "'junose-shell test' runs on pytest, which is not installed; "
    "install the extra: pip install 'junose-shell[test]'"
)
SUFFIX = ".session"


def main(argv: list[str]) -> int:
    """Run transcripts; 0 when all match, 1 when one does not, 2 for bad arguments."""
    parser = ArgumentParser("junose-shell test", description=DESCRIPTION, allow_abbrev=False)
    add = parser.add_argument
    add("paths", nargs="+", metavar="PATH", help="a .session file, or a folder of them")
    add("--update", action="store_true", help="rewrite what differs, and print it")
    add("--annotate", action="store_true", help="print failures as workflow annotations too")
    add("--lint", action="store_true", help="only look for matchers and files nobody needs")
    options = parser.parse_args(argv)
    files = list(_files(options.paths))
    return _lint(files) if options.lint else _test(options)


def _files(paths: list[str]) -> Iterator[Path]:
    for name in paths:
        path = Path(name)
        found = sorted(path.rglob(f"*{SUFFIX}")) if path.is_dir() else [path]
        if path.suffix != SUFFIX and not path.is_dir():
            raise UsageError(f"{name}: neither a folder nor a {SUFFIX} file")
        if not found or not found[0].exists():
            raise UsageError(f"{name}: no {SUFFIX} file")
        yield from found


def _test(options: Namespace) -> int:
    try:
        import pytest
    except ModuleNotFoundError:
        raise UsageError(MISSING) from None
    from junose_shell.transcript import plugin

    arguments = ["-q", "--no-header", "--assert=plain", "-p", "no:cacheprovider"]
    arguments += ["-p", "no:junose_shell"]  # as an installed plugin; here it is given
    # The package is loaded before pytest is, which a folder that takes warnings for errors minds.
    arguments += ["-W", "ignore::pytest.PytestAssertRewriteWarning"]
    arguments += ["-o", "python_files="]  # of a folder the transcripts alone
    if options.update:
        arguments.append("--update-transcripts")
    if options.annotate:
        arguments.append("--annotate-transcripts")
    # Folders go in whole: pytest reads a folder anew for every file of it that is named.
    status = pytest.main([*arguments, *options.paths], plugins=[plugin])
    return int(status) if status in (0, REJECTED) else 2


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

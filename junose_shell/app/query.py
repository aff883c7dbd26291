"""``junose-shell query``: questions about the configurations of many routers."""

import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Sequence
from typing import Any

from junose_shell.app.each import add_farm_arguments, chosen, farmed

DESCRIPTION = """\
Ask a JMESPath expression about the statements of configuration files.

The expression gets an array of rows, one for each statement: file, host, line, statement (the
name in the command reference), text, context (virtual router or VRF), mode, section (the line that
opened the mode), kept (without effect), fields, and secret (a print that is equal for equal
secrets, another one in each run). minus(ROWS, OTHERS, &KEY) leaves out the rows whose key is among
the others; shared(ROWS, &KEY) returns those whose key occurs in two files or more."""
EXAMPLES = """\
examples:
  junose-shell query "[?statement=='l2tp-dial-out-target'
    && fields.ip_address=='10.10.0.0']" night/
  junose-shell query "minus([?statement=='profile'],
    [?fields.profile_name && statement!='profile'], &fields.profile_name)" night/
  junose-shell query "shared([?secret!=''], &secret)[].[file, line, secret]" night/
"""
USUAL = ("file", "line", "section", "text")  # columns of whole rows in a table
SIZE = 48  # characters of a cell
SALT = 16  # octets


def main(argv: list[str]) -> int:
    """Print the answer; return 1 if a file could not be used, otherwise 0."""
    from os import urandom

    from junose_shell.farm.asking import ask
    from junose_shell.farm.replays import Order
    from junose_shell.farm.rows import Row, rows_of

    options = _parser().parse_args(argv)
    options.quiet = True
    ask(options.expression, [])  # a wrong expression is known before the work begins
    salt = urandom(SALT)
    orders = [
        Order(file, model=options.model, encoding=options.encoding, salt=salt)
        for file in chosen(options, options.files)
    ]
    rows: list[Row] = []
    faults = []
    for outcome in farmed(options, rows_of, orders):
        found = outcome.result
        if found is None or found.fault:
            faults.append(f"{outcome.job.file}: {found.fault if found else 'its process ended'}")
        else:
            rows.extend(found.rows)
    rows.sort(key=lambda row: (row["file"], row["line"], row["text"]))
    _print(options.format, ask(options.expression, rows))
    for fault in sorted(faults):
        print(f"junose-shell: {fault}", file=sys.stderr)
    return 1 if faults else 0


def _parser() -> ArgumentParser:
    made = ArgumentParser(
        "junose-shell query", description=DESCRIPTION, epilog=EXAMPLES,
        formatter_class=RawDescriptionHelpFormatter, allow_abbrev=False,
    )  # fmt: skip
    add = made.add_argument
    add("expression", metavar="EXPR", help="JMESPath over the rows; [] for all of them")
    add("files", nargs="+", metavar="PATH", help="files, folders or patterns")
    add("--format", choices=("table", "json", "csv"), default="table", help="form of the answer")
    add("--model", default="", metavar="MODEL", help="chassis, for example erx1440")
    add("--encoding", default="", metavar="NAME", help="of the files, for example latin-1")
    add_farm_arguments(add)
    return made


def _print(form: str, answer: Any) -> None:
    from junose_shell.farm.asking import table_of

    if form == "json":
        import json

        print(json.dumps(answer, indent=2))
        return
    headers, rows = table_of(answer)
    if form == "csv":
        import csv

        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(headers)
        writer.writerows([[_cell(value) for value in row] for row in rows])
        return
    if set(USUAL) <= set(headers):
        at = [headers.index(name) for name in USUAL]
        headers, rows = list(USUAL), [[row[index] for index in at] for row in rows]
    _table(headers, rows)


def _table(headers: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    from junose_shell.characters import harmless

    cells = [[harmless(_cell(value))[:SIZE] for value in row] for row in rows]
    widths = [
        max([len(header), *(len(row[index]) for row in cells if index < len(row))])
        for index, header in enumerate(headers)
    ]
    for row in (headers, *cells):
        print(
            "  ".join(f"{text:{width}}" for text, width in zip(row, widths, strict=False)).rstrip()
        )
    print(f"{len(cells)} rows")


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, dict | list):
        import json

        return json.dumps(value)
    return str(value)

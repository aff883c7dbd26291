"""``junose-shell man``: the manual page in roff, made from the help of all tools."""

from argparse import Action, ArgumentParser
from collections.abc import Iterator

from junose_shell import __version__
from junose_shell.app.parsing import Parser

DESCRIPTION = "Print the manual page: junose-shell man > junose-shell.1, or | man -l -"


def main(argv: list[str]) -> int:
    """Print the page."""
    Parser("junose-shell man", description=DESCRIPTION, allow_abbrev=False).parse_args(argv)
    print("\n".join(_page()))
    return 0


def _page() -> Iterator[str]:
    from junose_shell.app.parsers import parsers

    yield f'.TH JUNOSE-SHELL 1 "" "junose-shell {__version__}"'
    yield ".SH NAME"
    yield "junose\\-shell \\- an emulated JUNOSe E Series router"
    for name, parser in parsers():
        yield f".SH {_roff(parser.prog.upper())}" if name else ".SH SYNOPSIS"
        yield ".nf"
        yield from map(_roff, parser.format_usage().rstrip().splitlines())
        yield ".fi"
        if not name:
            yield ".SH DESCRIPTION"
        yield from _described(parser)
    yield ".SH SEE ALSO"
    yield "junose\\-shell docs prints the documentation."


def _described(parser: ArgumentParser) -> Iterator[str]:
    from junose_shell.app.parsers import options_of, positions_of

    yield from map(_roff, (parser.description or "").splitlines())
    for action in (*positions_of(parser), *options_of(parser)):
        yield ".TP"
        yield f".B {_roff(_head(action))}"
        yield _roff((action.help or "") % {"prog": parser.prog})
    if parser.epilog:
        yield ".PP"
        yield ".nf"
        yield from map(_roff, parser.epilog.rstrip().splitlines())
        yield ".fi"


def _head(action: Action) -> str:
    value = str(action.metavar or (action.dest.upper() if action.option_strings else action.dest))
    if not action.option_strings:
        return value
    names = ", ".join(action.option_strings)
    return names if action.nargs == 0 else f"{names} {value}"


def _roff(text: str) -> str:
    """Return a line in which roff sees no command."""
    plain = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{plain}" if plain[:1] in (".", "'") else plain

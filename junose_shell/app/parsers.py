"""The parsers of all tools, for what is made from them: completion and the manual page."""

from argparse import Action, ArgumentParser
from collections.abc import Iterator
from importlib import import_module
from typing import Any, NoReturn

from junose_shell.app.arguments import parser as main_parser


class _Found(Exception):  # noqa: N818 - it is what was looked for
    def __init__(self, parser: ArgumentParser) -> None:
        super().__init__()
        self.parser = parser


def parsers() -> Iterator[tuple[str, ArgumentParser]]:
    """Yield the parser of the program, under the name "", and that of each tool."""
    from junose_shell.app.entry import TOOLS

    yield "", main_parser()
    for name, (module, function) in TOOLS.items():
        yield name, _parser_of(module, function)


def _parser_of(module: str, function: str) -> ArgumentParser:
    """Start a tool and stop it when it is about to parse its arguments."""

    def stop(self: ArgumentParser, *_: Any, **__: Any) -> NoReturn:
        raise _Found(self)

    parse, ArgumentParser.parse_known_args = ArgumentParser.parse_known_args, stop  # type: ignore[method-assign]
    try:
        getattr(import_module(module), function)([])
    except _Found as found:
        return found.parser
    finally:
        ArgumentParser.parse_known_args = parse  # type: ignore[method-assign]
    raise AssertionError(f"{module} parses no arguments")


def options_of(parser: ArgumentParser) -> list[Action]:
    """Return the options of a parser, without those that are positions."""
    return [action for action in parser._actions if action.option_strings]  # noqa: SLF001 - argparse has no other way


def positions_of(parser: ArgumentParser) -> list[Action]:
    """Return the arguments of a parser that are no options."""
    return [action for action in parser._actions if not action.option_strings]  # noqa: SLF001 - as above

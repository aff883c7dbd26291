"""``junose-shell grammar``: check the grammar files, document them, draw them, generate classes."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from junose_shell.errors import GrammarError
from junose_shell.grammar.cache import grammar_root


def main(argv: Sequence[str]) -> int:
    """Run one tool; return 0, 1 if the grammar has problems, 2 if something cannot be used."""
    parser = _parser()
    try:
        options = parser.parse_args(argv)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 2
    try:
        if not options.root.is_dir():
            return _report([f"{options.root}: no such folder"], 2)
        status: int = options.run(options)
    except GrammarError as error:
        return _report(str(error).splitlines())
    except OSError as error:
        return _report([f"{error.filename}: {error.strerror}"], 2)
    return status


def _parser() -> ArgumentParser:
    parser = ArgumentParser(prog="junose-shell grammar", description=__doc__)
    root = Path(grammar_root())
    parser.add_argument("--root", type=Path, default=root, help="folder of the grammar files")
    tools = parser.add_subparsers(required=True, metavar="TOOL")
    lint = tools.add_parser("lint", help="report errors, with file and line")
    lint.add_argument("--unproven", action="store_true", help="list commands without a source")
    lint.set_defaults(run=_lint)
    doc = tools.add_parser("doc", help="write the command reference in Markdown")
    doc.add_argument("--output", type=Path, help="file to write instead of the terminal")
    doc.set_defaults(run=_doc)
    graph = tools.add_parser("graph", help="draw the grammar in the DOT language")
    graph.add_argument("mode", nargs="?", default="", help="mode to draw instead of all")
    graph.add_argument("word", nargs="?", default="", help="first word of the commands to draw")
    graph.set_defaults(run=_graph)
    generate = tools.add_parser("generate", help="update the command classes")
    generate.set_defaults(run=_generate)
    return parser


def _lint(options: Namespace) -> int:
    from junose_shell.grammar.lint import lint, unproven

    problems = lint(options.root)
    if options.unproven and not problems:
        sys.stdout.write("".join(f"{line}\n" for line in unproven(options.root)))
    return _report(problems)


def _doc(options: Namespace) -> int:
    from junose_shell.grammar.doc import reference

    text = reference(options.root)
    if options.output is None:
        sys.stdout.write(text)
    else:
        options.output.write_text(text, encoding="utf-8")
    return 0


def _graph(options: Namespace) -> int:
    from junose_shell.grammar.dot import graph

    try:
        sys.stdout.write(graph(options.root, options.mode, options.word))
    except KeyError as error:
        return _report([error.args[0]], 2)
    return 0


def _generate(options: Namespace) -> int:
    from junose_shell.grammar.codegen import write
    from junose_shell.grammar.compiler import compile_grammar
    from junose_shell.grammar.lint import COMMANDS

    compiled = compile_grammar(options.root)
    if options.root.resolve() != Path(grammar_root()).resolve():
        return _report([f"generate writes {COMMANDS}, the classes of {grammar_root()} alone"], 2)
    for name in write(compiled, COMMANDS):
        sys.stdout.write(f"commands/{name}.py\n")
    return 0


def _report(problems: Sequence[str], status: int = 1) -> int:
    sys.stderr.write("".join(f"{problem}\n" for problem in problems))
    return status if problems else 0

"""Lexers for any tool that uses Pygments: ``.session`` files with what they carry, and scripts."""

from collections.abc import Iterator
from typing import Any

from pygments.lexer import RegexLexer, bygroups, using
from pygments.lexers.data import YamlLexer
from pygments.token import Comment, Error, Generic, Keyword, Name, Number, String, Text

from junose_shell.transcript.forms import (
    CARRIED,
    HEADING,
    SCRIPT,
    SCRIPT_SCOPE,
    SESSION,
    Coloured,
    heading,
)

TOKENS = {
    "comment": Comment,
    "heading": Generic.Heading,
    "directive": Keyword,
    "argument": Name,
    "prompt": Generic.Prompt,
    "typed": Generic.Strong,
    "caret": Error,
    "refusal": Generic.Error,
    "negation": Keyword.Pseudo,
    "command": Name.Function,
    "text": String,
    "address": Number,
    "number": Number.Integer,
}
CONTENT = rf"((?:(?!{HEADING}).*\n)*)"  # of a carried file, up to the next one


def _rules(forms: tuple[Coloured, ...]) -> Iterator[tuple[str, Any]]:
    for form in forms:
        yield form.pattern, bygroups(*(TOKENS[kind] for kind in form.kinds))  # type: ignore[no-untyped-call]


class ScriptLexer(RegexLexer):
    """Distinguishes comments, commands, texts and numbers of configuration scripts."""

    name = "JUNOSe script"
    aliases = ("junose-script",)
    filenames = ("*.scr", "*.cnf")
    tokens = {"root": [*_rules(SCRIPT), (r"\w+|.|\n", Text)]}  # noqa: RUF012 - Pygments wants a plain dictionary


LANGUAGES = {SCRIPT_SCOPE: ScriptLexer, "source.yaml": YamlLexer}


def _carried() -> Iterator[tuple[str, Any]]:
    for each in CARRIED:
        content = using(LANGUAGES[each.scope])  # type: ignore[no-untyped-call]
        kinds = bygroups(Generic.Heading, Text, content)  # type: ignore[no-untyped-call]
        yield f"{heading(each.names).removesuffix('$')}(\\n){CONTENT}", kinds


class SessionLexer(RegexLexer):
    """Distinguishes prompts, typed lines, output, directives, comments and carried files."""

    name = "junose-shell session"
    aliases = ("junose-session",)
    filenames = ("*.session",)
    tokens = {  # noqa: RUF012 - Pygments wants a plain dictionary
        "root": [
            *_carried(),
            (heading(), Generic.Heading),
            *_rules(SESSION),
            (r".+|\n", Text),
        ]
    }

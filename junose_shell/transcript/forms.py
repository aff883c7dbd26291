"""The forms of sessions and scripts, by which programs colour them.

``lexer.py`` makes lexers for Pygments of them, and ``textmate`` a grammar for editors such as VS
Code (editors/vscode). Both find the same.
"""

from typing import Any, NamedTuple

from junose_shell.transcript.parse import PROMPT

SESSION_SCOPE, SCRIPT_SCOPE = "source.junose-session", "source.junose-script"
SCOPES = {  # kind -> its scope in a grammar of TextMate
    "comment": "comment.line",
    "heading": "entity.name.section",
    "directive": "keyword.control.directive",
    "argument": "string.unquoted.argument",
    "prompt": "entity.name.tag.prompt",
    "typed": "markup.bold.typed",
    "caret": "invalid.illegal.caret",
    "refusal": "invalid.illegal.refusal",
    "negation": "keyword.operator.negation",
    "command": "keyword.other.command",
    "text": "string.quoted.double",
    "address": "constant.numeric.address",
    "number": "constant.numeric",
}


class Coloured(NamedTuple):
    """A pattern without line ends, and what its groups are; all of the pattern is in groups."""

    pattern: str
    kinds: tuple[str, ...]


class CarriedLanguage(NamedTuple):
    """Files that a session carries: the end of their names, and the scope of their language."""

    names: str
    scope: str


HEADING = r"-- \S.*? --[ \t]*$"
SESSION = (
    Coloured(r"^(#.*)", ("comment",)),
    Coloured(r"^(@[a-z]+)(.*)", ("directive", "argument")),
    Coloured(rf"^({PROMPT})(.*)", ("prompt", "typed")),
    Coloured(r"^([ \t]*\^)$", ("caret",)),
    Coloured(r"^(%.*)", ("refusal",)),
)
CARRIED = (
    CarriedLanguage(r"\.ya?ml", "source.yaml"),
    CarriedLanguage(r"\.(?:scr|cnf)", SCRIPT_SCOPE),
)
SCRIPT = (
    Coloured(r"^([ \t]*!.*)", ("comment",)),
    Coloured(r'("[^"\n]*")', ("text",)),
    Coloured(r"((?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?:/\d{1,2})?(?![\w.]))", ("address",)),
    Coloured(r"((?<![\w.])\d+(?![\w.]))", ("number",)),
    Coloured(r"^([ \t]*(?:no|default)(?![^ \t\n]))", ("negation",)),
    Coloured(r"^([ \t]*[A-Za-z][\w-]*)", ("command",)),
)


def heading(names: str = "") -> str:
    """Return the pattern of the line before a carried file whose name has an end."""
    return rf"^(-- \S.*?{names} --[ \t]*)$"


def textmate() -> dict[str, dict[str, Any]]:
    """Return the grammars for editors, by the name of their file."""
    session = [
        *(
            {
                "begin": heading(each.names),
                "beginCaptures": _captures(("heading",)),
                "end": rf"(?=^{HEADING})",
                "patterns": [{"include": each.scope}],
            }
            for each in CARRIED
        ),
        _rule(Coloured(heading(), ("heading",))),
        *map(_rule, SESSION),
    ]
    return {
        "junose-session.tmLanguage.json": {
            "name": "junose-shell session",
            "scopeName": SESSION_SCOPE,
            "fileTypes": ["session"],
            "patterns": session,
        },
        "junose-script.tmLanguage.json": {
            "name": "JUNOSe script",
            "scopeName": SCRIPT_SCOPE,
            "fileTypes": ["scr", "cnf"],
            "patterns": list(map(_rule, SCRIPT)),
        },
    }


def _rule(form: Coloured) -> dict[str, Any]:
    return {"match": form.pattern, "captures": _captures(form.kinds)}


def _captures(kinds: tuple[str, ...]) -> dict[str, Any]:
    return {str(number): {"name": SCOPES[kind]} for number, kind in enumerate(kinds, 1)}

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


class Form(NamedTuple):
    """A pattern without line ends, and what its groups are; all of the pattern is in groups."""

    pattern: str
    kinds: tuple[str, ...]


class Carried(NamedTuple):
    """Files that a session carries: the end of their names, and the scope of their language."""

    names: str
    scope: str


HEADING = r"-- \S.*? --[ \t]*$"
SESSION = (
    Form(r"^(#.*)", ("comment",)),
    Form(r"^(@[a-z]+)(.*)", ("directive", "argument")),
    Form(rf"^({PROMPT})(.*)", ("prompt", "typed")),
    Form(r"^([ \t]*\^)$", ("caret",)),
    Form(r"^(%.*)", ("refusal",)),
)
CARRIED = (Carried(r"\.ya?ml", "source.yaml"), Carried(r"\.(?:scr|cnf)", SCRIPT_SCOPE))
SCRIPT = (
    Form(r"^([ \t]*!.*)", ("comment",)),
    Form(r'("[^"\n]*")', ("text",)),
    Form(r"((?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?:/\d{1,2})?(?![\w.]))", ("address",)),
    Form(r"((?<![\w.])\d+(?![\w.]))", ("number",)),
    Form(r"^([ \t]*(?:no|default)(?![^ \t\n]))", ("negation",)),
    Form(r"^([ \t]*[A-Za-z][\w-]*)", ("command",)),
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
        _rule(Form(heading(), ("heading",))),
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


def _rule(form: Form) -> dict[str, Any]:
    return {"match": form.pattern, "captures": _captures(form.kinds)}


def _captures(kinds: tuple[str, ...]) -> dict[str, Any]:
    return {str(number): {"name": SCOPES[kind]} for number, kind in enumerate(kinds, 1)}

"""Highlights ``.session`` files for any tool that uses Pygments."""

from pygments.lexer import RegexLexer, bygroups
from pygments.token import Comment, Error, Generic, Keyword, Name, Text

from junose_shell.transcript.parse import PROMPT


class SessionLexer(RegexLexer):
    """Distinguishes prompts, typed lines, output, directives and comments by their form."""

    name = "junose-shell session"
    aliases = ("junose-session",)
    filenames = ("*.session",)
    tokens = {  # noqa: RUF012 - Pygments wants a plain dictionary
        "root": [
            (r"^#.*\n?", Comment),
            (r"^-- .+ --\n?", Generic.Heading),
            (r"^(@[a-z]+)(.*\n?)", bygroups(Keyword, Name)),  # type: ignore[no-untyped-call]
            (f"^({PROMPT})(.*\n?)", bygroups(Generic.Prompt, Generic.Strong)),  # type: ignore[no-untyped-call]
            (r"^\s*\^\n", Error),
            (r"^%.*\n?", Generic.Error),
            (r".*\n|.+", Text),
        ]
    }

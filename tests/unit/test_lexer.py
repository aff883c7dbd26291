"""Colours of sessions and scripts: Pygments and editors see the same."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pygments.token import Generic, Name, Text, Token

from junose_shell.transcript.forms import SCOPES, SCRIPT_SCOPE, SESSION_SCOPE
from junose_shell.transcript.lexer import TOKENS, ScriptLexer, SessionLexer

ROOT = Path(__file__).parents[2]
EDITOR = ROOT / "editors" / "vscode"
SESSION = """\
# A comment, then a directive.
@advance 90s
lns>enable
lns(config)#ip route 10.0.0.0 255.0.0.0 null 0
                     ^
% Invalid input detected at '^' marker.
slot 3 is online
-- world.yaml --
clock: virtual  # stands still
-- router.scr --
! a comment
no ip route 10.1.0.0/16 4/0
 description "two words"
hostname r1
-- notes.txt --
plain text
"""


class Editor:
    """As much of an editor's engine as our grammars need."""

    def __init__(self) -> None:
        found = (json.loads(path.read_text()) for path in EDITOR.glob("syntaxes/*.json"))
        self.grammars = {each["scopeName"]: each for each in found}

    def scopes(self, scope: str, text: str) -> Iterator[str]:
        """Yield the scope of each character, empty for none."""
        within = None
        for line in text.splitlines():
            if within and re.search(within["end"], line):
                within = None
            if within is None:
                within, scopes = self._line(self._rules(scope), line)
            else:
                (include,) = within["patterns"]
                _, scopes = self._line(self._rules(include["include"]), line)
            yield from (*scopes, "")

    def _rules(self, scope: str) -> list[dict]:
        return self.grammars.get(scope, {"patterns": []})["patterns"]

    def _line(self, rules: list[dict], line: str) -> tuple[dict | None, list[str]]:
        scopes, at = [""] * len(line), 0
        while at <= len(line):
            tries = [
                (found.start(), number, found)
                for number, rule in enumerate(rules)
                if (found := re.compile(rule.get("match", rule.get("begin"))).search(line, at))
            ]
            if not tries:
                break
            _, number, found = min(tries, key=lambda each: each[:2])
            rule = rules[number]
            for group, capture in rule.get("captures", rule.get("beginCaptures")).items():
                start, end = found.span(int(group))
                scopes[start:end] = [capture["name"]] * (end - start)
            if "begin" in rule:
                return rule, scopes
            at = found.end() if found.end() > at else at + 1
        return None, scopes


def kinds(lexer, text: str) -> list[str]:
    """Return the scope of each character as Pygments sees it, empty for none."""
    found = []
    for token, value in lexer.get_tokens(text):
        kind = next((kind for kind, known in TOKENS.items() if known is token), "")
        found += [SCOPES.get(kind, "") if char != "\n" else "" for char in value]
    return found


@pytest.mark.parametrize(
    ("text", "token"),
    [
        ("# A comment, then a directive.", TOKENS["comment"]),
        ("@advance", TOKENS["directive"]),
        (" 90s", TOKENS["argument"]),
        ("lns>", TOKENS["prompt"]),
        ("ip route 10.0.0.0 255.0.0.0 null 0", TOKENS["typed"]),
        ("% Invalid input detected at '^' marker.", TOKENS["refusal"]),
        ("slot 3 is online", Text),
        ("-- world.yaml --", Generic.Heading),
        ("clock", Name.Tag),  # of YAML
        ("-- router.scr --", Generic.Heading),
        ("! a comment", TOKENS["comment"]),
        ("no", TOKENS["negation"]),
        ("10.1.0.0/16", TOKENS["address"]),
        ("4", TOKENS["number"]),
        ('"two words"', TOKENS["text"]),
        (" description", TOKENS["command"]),
        ("-- notes.txt --", Generic.Heading),
        ("plain text", Text),
    ],
)
def test_a_session_and_what_it_carries_are_coloured(text, token):
    assert (token, text) in list(SessionLexer().get_tokens(SESSION))


def samples() -> list[Path]:
    folders = ("demo_configs", "exercises", "tests/transcripts/system")
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.s*"))]


@pytest.mark.parametrize("path", samples(), ids=lambda path: str(path.relative_to(ROOT)))
def test_editors_see_what_pygments_sees(path):
    if path.suffix not in (".session", ".scr"):
        pytest.skip("no language of ours")
    text = path.read_text(encoding="utf-8").strip("\n") + "\n"
    session = path.suffix == ".session"
    lexer = SessionLexer() if session else ScriptLexer()
    seen = list(Editor().scopes(SESSION_SCOPE if session else SCRIPT_SCOPE, text))
    assert seen == kinds(lexer, text)


def test_editors_see_what_is_carried_and_leave_yaml_to_others():
    seen = list(Editor().scopes(SESSION_SCOPE, SESSION))
    start, end = SESSION.index("clock"), SESSION.index("-- router")
    assert not any(seen[start:end])
    pygments = kinds(SessionLexer(), SESSION)
    assert seen[:start] == pygments[:start]
    assert seen[end:] == pygments[end:]


def test_the_extension_names_the_grammars_that_are_there():
    package = json.loads((EDITOR / "package.json").read_text())["contributes"]
    for grammar in package["grammars"]:
        found = json.loads((EDITOR / grammar["path"]).read_text())
        assert found["scopeName"] == grammar["scopeName"]
    assert {each["language"] for each in package["grammars"]} == {
        each["id"] for each in package["languages"]
    }


def test_nothing_is_an_error_of_the_lexer():
    tokens = [token for token, _ in ScriptLexer().get_tokens('odd "quote é\x01\n')]
    assert Token.Error not in tokens

"""Tools that drive routers find a refused line by its text, so every refusal looks like one."""

import re
from pathlib import Path

import pytest

from junose_shell.messages import CATALOGUE

PAGE = Path(__file__).parents[2] / "docs" / "exit-codes.md"
LOG_TEXTS = {"not_welcome", "let_in", "not_let_in", "locked_out"}  # no client reads them
REFUSALS = {code: each.text for code, each in CATALOGUE.items() if code not in LOG_TEXTS}
BY_HAND = re.compile(r"(?m)^% ")  # what the page tells users to set

# What each tool takes for an error of an IOS-like router if its user sets nothing. Netmiko takes
# nothing, so here is the pattern that its own documentation gives.
TOOLS = {
    "scrapli": re.compile(
        "|".join(
            map(
                re.escape,
                (
                    "% Ambiguous command",
                    "% Incomplete command",
                    "% Invalid input detected",
                    "% Unknown command",
                ),
            )
        )
    ),
    "Netmiko": re.compile("% Invalid input"),
    "Ansible": re.compile(
        r"% ?Error|% ?Bad secret|[\r\n%] Bad passwords|(?i:invalid input)"
        r"|(?i:(?:incomplete|ambiguous) command)|(?i:connection timed out)|[^\r\n]+ not found"
        r"|(?i:bad mask)|% ?\S+ ?(?i:overlaps with)|Command authorization failed"
    ),
    "unicon": re.compile(r"(?m)^%\s*(?:[Ii]nvalid|[Ii]ncomplete|[Aa]mbiguous) (?:command|input)"),
}


@pytest.mark.parametrize("code", REFUSALS)
def test_every_refusal_begins_with_a_percent_sign(code):
    assert BY_HAND.match(REFUSALS[code])


@pytest.mark.parametrize("tool", TOOLS)
@pytest.mark.parametrize("code", ["invalid_input", "not_emulated"])
def test_a_line_that_nothing_carried_out_is_an_error_in_every_tool(tool, code):
    shown = f"host1(config)#policy-list foo\n              ^\n{REFUSALS[code]}\n"
    assert TOOLS[tool].search(shown)


def test_the_page_lists_what_tools_find_by_themselves():
    found = {
        code: ", ".join(tool for tool, pattern in TOOLS.items() if pattern.search(f"\n{said}\n"))
        for code, said in REFUSALS.items()
    }
    rows = re.findall(r"^\| `(\w+)` \| `(% .*)` \| (.+) \|$", PAGE.read_text(), re.MULTILINE)
    assert {code: tools for code, _, tools in rows} == {k: v for k, v in found.items() if v}
    assert {code: said for code, said, _ in rows} == {code: REFUSALS[code] for code, *_ in rows}

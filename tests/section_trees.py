"""Scripts written from a tree, so that it is known which line was typed in which mode.

The tree mixes lines that are emulated, kept, and unknown; its sections are flat, indented, or both.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from hypothesis import strategies as st

from junose_shell.model.script import SEPARATOR, configuration_lines
from junose_shell.model.session import CliSession
from junose_shell.session.runner import Runner
from junose_shell.session.script import Script, carry_out
from junose_shell.wiring import open_shell

STYLES = INDENTED, INNER_EXIT, OUTER_EXIT, FLAT, OPEN = (
    "indented", "inner exit", "outer exit", "flat", "open",
)  # fmt: skip


@dataclass
class Block:
    """A section: its first line, whether the router takes that, and what was typed in it."""

    opener: str
    taken: bool
    style: str
    lines: list["str | Block"] = field(default_factory=list)


KNOWN = {  # opener -> what its mode has
    "interface loopback {n}": ("description text{n}", "ip mtu {m}", "no ip redirects"),
    "interface fastEthernet 4/{n}": ("description text{n}", "speed 100"),
    "l2tp switch-profile s{n}": ("avp {m} relay", "no avp {m} relay"),
    "map-list m{n}": ("ip 10.1.{n}.1 atm-vc {m} broadcast", "no ip 10.1.{n}.2 atm-vc 1"),
    "policy-list p{n}": ("filter", "classifier-group c{m} precedence {n}", "forward next {m}"),
    "route-map r{n} permit 10": ("match ip address a{n}", "set tag {m}"),
}
REFUSED = (  # though their modes are known
    "interface fastEthernet 99/{n}", "route-map r{n} perhaps 10", "interface loopback x{n}",
    "virtual-router :{n}",
)  # fmt: skip
UNKNOWN = ("zebra {n}", "ip quagga {n}", "frobnicate x{n}")
OUTSIDE = ("ip route 10.{n}.0.0 255.255.0.0 null 0", "ntp server 10.0.{n}.{m}")
INSIDE = ("shutdown", "description evil", "ip mtu 1234", "filter", "avp 9 relay")
ANYTHING = (*OUTSIDE, *INSIDE)
numbers = st.integers(1, 7)


def filled(patterns: tuple[str, ...]) -> st.SearchStrategy[str]:
    return st.builds(
        lambda text, n, m: text.format(n=n, m=m), st.sampled_from(patterns), numbers,
        st.integers(512, 519),
    )  # fmt: skip


def astray(opener: str) -> st.SearchStrategy["str | Block"]:
    """Lines of Global Configuration that stand among those of a mode: they act nowhere."""
    others = filled(tuple(other for other in KNOWN if other != opener))
    inside = st.lists(filled(INSIDE), min_size=1, max_size=2)
    section = st.builds(
        lambda first, lines: Block(first, False, INDENTED, [*lines]), others, inside
    )
    return st.one_of(filled(OUTSIDE), section)


@st.composite
def taken(draw: st.DrawFn) -> Block:
    opener = draw(st.sampled_from(list(KNOWN)))
    lines = draw(st.lists(filled(KNOWN[opener]), min_size=1, max_size=3, unique=True))
    style = draw(st.sampled_from(STYLES))
    if style not in (FLAT, OPEN):  # there they act outside, as on the router
        lines += draw(st.lists(astray(opener), max_size=2))
    return Block(opener.format(n=draw(numbers)), taken=True, style=style, lines=[*lines])


@st.composite
def refused(draw: st.DrawFn) -> Block:
    opener = draw(filled((*REFUSED, *UNKNOWN)))
    style = draw(st.sampled_from((INDENTED, INNER_EXIT, OUTER_EXIT, FLAT)))
    lines = filled(ANYTHING)
    if style != FLAT:
        lines = st.one_of(lines, filled(("interface loopback {n}",)))
    elif opener.startswith(("interface", "route-map")):  # even there OUTSIDE acts outside
        lines = filled(INSIDE)
    inside = draw(st.lists(lines, min_size=1, max_size=4))
    return Block(opener, taken=False, style=style, lines=[*inside])


LAST = "ip route 10.99.0.0 255.255.0.0 null 0"  # an ``exit`` at the end may end the script


def settled(items: list["str | Block"]) -> list["str | Block"]:
    """Indent a section that nobody knows if its ``exit`` could be of the mode before it."""
    left_open = False
    for item in items:
        if isinstance(item, Block) and item.taken:
            left_open = item.style == OPEN
        elif isinstance(item, Block) and left_open and item.style == FLAT:
            item.style = OUTER_EXIT
    return [*items, LAST]


trees = st.lists(st.one_of(filled(OUTSIDE), taken(), refused()), max_size=8).map(settled)


def written(items: list["str | Block"], depth: int = 0) -> Iterator[str]:
    for item in items:
        indent = " " * depth
        if isinstance(item, str):
            yield indent + item
            continue
        yield indent + item.opener
        deeper = depth + (item.style not in (FLAT, OPEN))
        yield from written(item.lines, deeper)
        if item.opener.startswith("virtual-router"):
            yield "virtual-router default"  # ``exit`` would leave Global Configuration
        elif item.style == INNER_EXIT:
            yield " " * deeper + "exit"
        elif item.style in (OUTER_EXIT, FLAT):
            yield indent + "exit"


def typed(items: list["str | Block"], place: str = "") -> Iterator[tuple[str, str]]:
    """Yield the mode that each line was typed in, by its first line, and the line."""
    for item in items:
        if isinstance(item, str):
            yield place, item
        elif item.taken:
            yield from typed(item.lines, item.opener)


def configured(lines: Iterator[str]) -> set[tuple[str, str]]:
    found, opener = set(), ""
    for line in lines:
        if line == SEPARATOR or line.strip() == "exit" or line.startswith("virtual-router"):
            continue
        if not line.startswith(" "):
            opener = line
        found.add((opener if line.startswith(" ") else "", line.strip()))
    return found


def replayed(lines: list[str]) -> set[tuple[str, str]]:
    runner = Runner(open_shell(), CliSession(privilege=15))
    for _ in carry_out(runner, Script("s", lines)):
        pass
    return configured(configuration_lines(runner.shell.router.config))


def cuts(tree: list["str | Block"]) -> list["str | Block"]:
    return [item for item in tree if isinstance(item, str) or item.taken]

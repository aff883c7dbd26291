import pytest

from junose_shell.grammar.cache import load_grammar
from junose_shell.model.diff import diff
from junose_shell.model.hardware import Chassis
from junose_shell.model.session import GLOBAL, CliSession
from junose_shell.runtime.router import Router
from junose_shell.session.runner import Runner
from junose_shell.session.shell import Shell
from junose_shell.session.transition import transition

GRAMMAR = load_grammar()


def shell(text: str) -> Shell:
    made = Shell(Router(GRAMMAR))
    runner = Runner(made, CliSession(privilege=15))
    runner.session.push(GLOBAL)
    for line in filter(None, map(str.strip, text.split(";"))):
        assert list(runner.run(line)) == [], line
    return made


def lines(a: str, b: str) -> list[str]:
    return list(diff(shell(a).router.config, shell(b).router.config))


TARGET = "l2tp dial-out target 10.1.0.0 255.255.0.0 isp.example profile "
INTERFACE = "interface fastEthernet 4/0"
NO_SLOTS = Chassis("ERX-0", "", adapters=False, slots=(), sessions=1, tunnel_ports=())
RADIUS = "radius authentication server 10.0.0."


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("hostname x", "hostname x", []),
        ("", "hostname x", ["hostname x"]),
        ("hostname x", "hostname y", ["hostname y"]),
        ("hostname x", "", ["no hostname"]),
        # the refused change goes by way of removal
        (
            TARGET + "p",
            TARGET + "q",
            ["no l2tp dial-out target 10.1.0.0 255.255.0.0", TARGET + "q"],
        ),
        # inside a mode
        (
            f"{INTERFACE}; description one",
            f"{INTERFACE}; ip address 10.0.0.1 255.0.0.0",
            [
                INTERFACE, " no description", " exit",
                INTERFACE, " ip address 10.0.0.1 255.0.0.0", " exit",
            ],
        ),
        (f"{INTERFACE}; shutdown", INTERFACE, [INTERFACE, " no shutdown", " exit"]),
        ("", INTERFACE, [INTERFACE, " exit"]),
        (INTERFACE, "", [f"no {INTERFACE}"]),
        # a definition keeps what is not said again
        (
            "interface atm 3/0.1 point-to-point; description d",
            "interface atm 3/0.1; description d",
            ["no interface atm 3/0.1", "interface atm 3/0.1", " description d", " exit"],
        ),
        (
            "interface atm 3/0.1; description d",
            "interface atm 3/0.1 point-to-point; description d",
            ["interface atm 3/0.1 point-to-point", " exit"],
        ),
        ("username a password x", "username a", ["no username a", "username a"]),
        # contexts
        ("", "virtual-router v", ["virtual-router v", "virtual-router default"]),
        ("virtual-router v", "", ["no virtual-router v"]),
        (
            "virtual-router v",
            f"virtual-router v; {INTERFACE}",
            ["virtual-router v", INTERFACE, " exit", "virtual-router default"],
        ),
        (
            f"virtual-router v; {INTERFACE}",
            f"virtual-router v; virtual-router default; {INTERFACE}",
            ["virtual-router v", f"no {INTERFACE}", "virtual-router default", INTERFACE, " exit"],
        ),
        # a route distinguisher is fixed: the VRF goes and comes
        ("ip vrf a; rd 1:1", "ip vrf a; rd 1:2", ["no ip vrf a", "ip vrf a", " rd 1:2", " exit"]),
        ("ip vrf a; rd 1:1", "ip vrf a", ["no ip vrf a", "ip vrf a", " exit"]),
        # order matters among servers
        (
            f"{RADIUS}1; exit; {RADIUS}2",
            f"{RADIUS}2; exit; {RADIUS}1",
            [f"no {RADIUS}1", f"{RADIUS}1", " exit"],
        ),
        (f"{RADIUS}1; exit; {RADIUS}2", f"{RADIUS}2", [f"no {RADIUS}1"]),
        # a line is closed with all after it; lines 0 to 4 are there for good
        ("line vty 0 9", "line vty 0 4", ["no line vty 5"]),
        ("line vty 0 4", "", []),
        ("", "line vty 0 9", ["line vty 5 9", " exit"]),
        ("line vty 0 9; length 5", "", ["no line vty 5", "line vty 0 4", " no length", " exit"]),
        ("line vty 0 4; login", "", ["line vty 0 4", " default login", " exit"]),
        ("line vty 5 9", "line vty 5 6; exit; line vty 8 9",
         ["no line vty 7", "line vty 8 9", " exit"]),
        ("line vty 0 4; length 5; exit; line vty 5 9", "line vty 0 9; length 5; width 90",
         ["line vty 0 4", " width 90", " exit", "line vty 5 9", " length 5", " width 90", " exit"]),
    ],
)  # fmt: skip
def test_lines(a: str, b: str, expected: list[str]) -> None:
    assert lines(a, b) == expected


def test_values_of_a_section_line_do_not_empty_the_section() -> None:
    a = f"{INTERFACE}; description d"
    assert not any("no interface" in line for line in lines(a, f"{a}; mtu 1500"))


def test_what_a_removal_takes_along_comes_back() -> None:
    forwarding = f"{INTERFACE}; ip vrf forwarding a"
    start = shell(f"ip vrf a; rd 1:1; {forwarding}")
    wanted = shell(f"ip vrf a; rd 1:2; {forwarding}").router.config
    done = transition(start, wanted)
    assert done.lines == [
        "no ip vrf a", "ip vrf a", " rd 1:2", " exit",
        INTERFACE, " ip vrf forwarding a", " exit",
    ]  # fmt: skip
    assert done.left == []


def test_what_no_line_can_do_is_told_apart() -> None:
    start = shell("")
    wanted = shell(f"hostname x; {INTERFACE}").router.config
    start.router.chassis = NO_SLOTS
    done = transition(start, wanted)
    assert done.lines == ["hostname x"]
    assert done.left == [INTERFACE]


def test_a_refused_line_takes_the_lines_of_its_mode_along() -> None:
    start = shell("")
    wanted = shell(INTERFACE).router.config
    start.router.chassis = NO_SLOTS
    done = transition(start, wanted)
    assert done.lines == []
    assert done.left == [INTERFACE]

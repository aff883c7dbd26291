from pathlib import Path
from random import Random  # noqa: TID251 - seeded

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from random_lines import random_shell

from junose_shell.grammar.cache import load_grammar
from junose_shell.model.script import configuration_lines
from junose_shell.model.session import CliSession
from junose_shell.runtime.router import Router
from junose_shell.session.runner import Runner
from junose_shell.session.shell import Shell

GRAMMAR = load_grammar()
SLOW = settings(
    max_examples=settings.default.max_examples * 3 // 5, suppress_health_check=list(HealthCheck)
)


def show(shell: Shell) -> list[str]:
    return list(configuration_lines(shell.router.config))


def load(lines: list[str]) -> Shell:
    """Type lines at a fresh router; nothing may be said in answer."""
    shell = Shell(Router(GRAMMAR))
    runner = Runner(shell, CliSession(privilege=15))
    for line in ["configure terminal", *lines]:
        assert list(runner.run(line)) == []
    assert shell.router.log.faults == []
    return shell


@SLOW
@given(st.integers(0, 2**32), st.integers(1, 250))
def test_a_shown_configuration_loads_to_the_same(seed, lines):
    shown = show(random_shell(GRAMMAR, Random(seed), lines))  # noqa: S311 - no secrets
    assert show(load(shown)) == shown


def test_a_configuration_of_a_broadband_router_is_kept_and_loads_to_the_same():
    lines = (Path(__file__).parent / "bras.scr").read_text().splitlines()
    shown = show(load(lines))
    assert len(shown) > len(lines)
    assert show(load(shown)) == shown


BLOCKS = [
    ["hostname r1"],
    ["profile p2", " ppp authentication chap pap", " ip mtu 1400"],
    ["profile p10", " no ip access-routes", " ip unnumbered loopback 0"],
    ["aaa domain-map isp.example", " strip-domain enable", " tunnel 3", "  address 10.1.1.1"],
    ["l2tp destination profile d ip address 0.0.0.0", " remote host default", "  profile p2"],
    ["virtual-router default", "ip route 10.2.0.0 255.255.0.0 10.1.1.1 5 tag 7"],
    ["virtual-router default", "ip route 10.10.0.0 255.255.0.0 null 0"],
    ["virtual-router default", "l2tp dial-out target 10.9.0.0 255.255.0.0 isp profile p2"],
    ["virtual-router vr2", "interface loopback 2", " ip address 10.3.3.3 255.255.255.255"],
    ["virtual-router vr10", "interface loopback 10", " no ip redirects", " shutdown"],
    ["virtual-router vr2", "ip vrf a", " rd 1:1", " route-target both 1:1"],
    ["line vty 5 9", " exec-timeout 5", " no login"],
    ["line vty 0 4", " exec-timeout 5", " no login"],
    ["line vty 2 7", " width 100"],
    ["line vty 12"],
    ["ntp server 10.1.1.2 prefer", "snmp-server community public ro"],
]


@settings(max_examples=settings.default.max_examples * 3 // 5)
@given(st.permutations(BLOCKS))
def test_the_order_of_typing_does_not_show(blocks):
    lines = [line for block in blocks for line in ["virtual-router default", *block]]
    expected = [line for block in BLOCKS for line in ["virtual-router default", *block]]
    assert show(load(lines)) == show(load(expected))


def test_a_large_configuration_comes_back_byte_for_byte():
    lines = ["hostname large"]
    for number in range(1_000):
        lines += [f"profile p{number}", " ip unnumbered loopback 0"]
    for number in range(200):
        lines += [f"virtual-router vr{number}", "interface loopback 0"]
        lines += [f" ip address 10.0.{number}.1 255.255.255.255"]
        lines += [f"ip route 10.{number}.{i}.0 255.255.255.0 10.9.9.9" for i in range(10)]
        lines += [f"l2tp dial-out target 10.{number}.0.0 255.255.0.0 isp profile p{number}"]
    assert len(lines) > 4_800
    shell = load(lines)
    shown = show(shell)
    assert show(load(shown)) == shown
    assert shown[:3] == ["hostname large", "!", "profile p0"]
    assert [line for line in shown if line.startswith("profile")] == [
        f"profile p{number}" for number in range(1_000)
    ]
    statements = sorted(line for line in lines)
    assert (
        sorted(line for line in shown if line not in ("!", "virtual-router default")) == statements
    )

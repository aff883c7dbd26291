import pytest

from junose_shell.command.match import Matched
from junose_shell.command.tokens import Line
from junose_shell.commands.contexts import IpVrf, Rd, VirtualRouter
from junose_shell.commands.dial_out import L2tpDialOutConnectingTimer, L2tpDialOutTarget
from junose_shell.commands.interfaces import InterfaceEthernet, InterfaceLoopback
from junose_shell.commands.line import LineLogin
from junose_shell.commands.profiles import IpRedirects
from junose_shell.commands.radius import RadiusAuthenticationServer
from junose_shell.errors import CliError
from junose_shell.grammar.cache import load_grammar
from junose_shell.model.config import DEFAULT_CONTEXT, ConfigStore, Section
from junose_shell.model.diff import diff
from junose_shell.model.script import configuration_lines

GRAMMAR = load_grammar()


@pytest.fixture
def store() -> ConfigStore:
    return ConfigStore(GRAMMAR)


def do(store: ConfigStore, line: str, home: Section | None = None, mode: str = "global-config"):
    """Apply one line of a mode."""
    result = GRAMMAR.walk(mode, 15).match(Line(line))
    assert isinstance(result, Matched)
    if home is None:
        chassis = result.entry.storage.scope == "chassis"
        home = store.chassis if chassis else store.context(DEFAULT_CONTEXT)
    return store.apply(home, result.entry, result.command)


def written(store: ConfigStore) -> list[str]:
    """Return every statement as a line."""
    items = (item for section in store.every_section() for item in section.items())
    return [GRAMMAR.render(getattr(item, "statement", item)) for item in items]


def default(store: ConfigStore) -> Section:
    return store.context(DEFAULT_CONTEXT)


def stored(store: ConfigStore) -> int:
    """Return how many statements there are."""
    return sum(1 for section in store.every_section() for _ in section.items())


def test_a_statement_replaces_the_one_with_its_key(store):
    do(store, "radius authentication server 10.0.0.1")
    do(store, "radius authentication server 10.0.0.2")
    inside = default(store).section(RadiusAuthenticationServer, next(default(store).select(
        RadiusAuthenticationServer)).ip_address)  # fmt: skip
    do(store, "timeout 9", inside, "radius")
    do(store, "timeout 8", inside, "radius")
    assert [statement.timeout_seconds for statement in inside.items()] == [8]
    assert stored(store) == 3


def test_what_equals_the_default_is_not_kept(store):
    do(store, "l2tp dial-out connecting-timer-value 60")
    assert store.chassis.get(L2tpDialOutConnectingTimer).connecting_seconds == 60
    do(store, "l2tp dial-out connecting-timer-value 30")
    assert store.chassis.get(L2tpDialOutConnectingTimer) is None
    assert list(store.chassis.items()) == []


def test_on_and_off_and_the_default_of_a_toggle(store):
    loopback = do(store, "interface loopback 0")
    do(store, "no ip redirects", loopback, "interface")
    assert loopback.get(IpRedirects).enabled is False
    do(store, "default ip redirects", loopback, "interface")
    assert loopback.get(IpRedirects) is None
    line = do(store, "line vty 5")
    for typed, state in (("login", True), ("no login", False)):
        do(store, typed, line, "line")
        assert line.get(LineLogin).enabled is state
    do(store, "default login", line, "line")
    assert list(line.items()) == []


def test_a_target_is_not_changed_in_place_but_may_be_repeated(store):
    do(store, "l2tp dial-out target 10.0.0.0 255.0.0.0 isp profile p")
    do(store, "l2tp dial-out target 10.0.0.0 255.0.0.0 isp profile p")
    with pytest.raises(CliError) as caught:
        do(store, "l2tp dial-out target 10.0.0.0 255.0.0.0 other profile p")
    assert caught.value.code == "statement_exists"
    assert len(list(default(store).select(L2tpDialOutTarget))) == 1


def test_a_refusal_has_the_code_its_grammar_entry_names(store):
    vrf = do(store, "ip vrf a")
    do(store, "rd 1:1", vrf, "vrf")
    with pytest.raises(CliError) as caught:
        do(store, "rd 1:2", vrf, "vrf")
    assert caught.value.code == "rd_fixed"
    assert vrf.get(Rd).route_distinguisher == "1:1"


def test_contexts_are_those_of_the_statements(store):
    router = do(store, "virtual-router vr1")
    vrf = do(store, "ip vrf a", router)
    assert list(store.contexts) == ["default", "vr1", "vr1:a"]
    assert store.context("vr1") is router
    assert store.context("vr1:a") is vrf
    do(store, "no virtual-router vr1")
    assert list(store.contexts) == ["default"]
    assert router.gone
    assert vrf.gone
    with pytest.raises(CliError, match="no_such_context"):
        store.context("vr1")


def test_undoing_brings_contexts_back_with_what_was_in_them(store):
    router = do(store, "virtual-router vr1")
    vrf = do(store, "ip vrf a", router)
    do(store, "l2tp dial-out target 10.0.0.0 255.0.0.0 isp profile p", vrf)
    store.begin()
    do(store, "no virtual-router vr1")
    do(store, "virtual-router vr2")
    store.rollback()
    assert sorted(store.contexts) == ["default", "vr1", "vr1:a"]
    assert store.context("vr1:a") is vrf
    assert not vrf.gone
    assert len(list(vrf.select(L2tpDialOutTarget))) == 1


def test_undoing_a_removal_keeps_the_order_of_entry(store):
    for number in range(3):
        do(store, f"radius authentication server 10.0.0.{number}")
    servers = list(default(store).select(RadiusAuthenticationServer))
    store.begin()
    do(store, "no radius authentication server 10.0.0.0")
    store.rollback()
    assert list(default(store).select(RadiusAuthenticationServer)) == servers


def test_undoing_restores_other_values_of_an_opening_statement(store):
    profile = do(store, "l2tp destination profile d ip address 10.0.0.1")
    before = profile.statement
    store.begin()
    do(store, "l2tp destination profile d ip address 10.0.0.2")
    assert profile.statement != before
    store.rollback()
    assert profile.statement == before


def test_a_commit_ends_what_can_be_undone(store):
    store.begin()
    do(store, "virtual-router vr1")
    store.commit()
    store.rollback()
    assert "vr1" in store.contexts


def test_a_unique_statement_knows_where_it_stands(store):
    router = do(store, "virtual-router vr1")
    opened = do(store, "interface gigabitEthernet 2/0", router)
    place = (InterfaceEthernet, ("gigabitEthernet", "2/0"))
    assert store.owner_of(*place) is router
    assert router.section(*place) is opened
    do(store, "no virtual-router vr1")
    assert store.owner_of(*place) is None


def test_listeners_hear_of_all_that_comes_and_goes(store):
    heard = []
    do(store, "interface loopback 1")
    store.subscribe(InterfaceLoopback, lambda change: heard.append((change.old, change.new)))
    store.subscribe(VirtualRouter, lambda change: heard.append(change.new), now=False)
    store.subscribe(IpVrf, lambda change: heard.append(change.context), now=False)
    router = do(store, "virtual-router vr1")
    do(store, "ip vrf a", router)
    do(store, "interface loopback 2", router)
    do(store, "no virtual-router vr1")
    one, two = InterfaceLoopback(1), InterfaceLoopback(2)
    assert heard == [
        (None, one), VirtualRouter("vr1"), "vr1", (None, two), "vr1", (two, None), None,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "mode"),
    [
        ("line vty 9 8", "global-config"),
        ("ip local pool p 10.0.0.2 10.0.0.1", "global-config"),
        ("ppp chap-challenge-length 32 16", "profile"),
        ("ppp chap-challenge-length 32 16", "interface"),
    ],
)
def test_a_range_does_not_end_before_it_begins(store, line, mode):
    with pytest.raises(CliError) as caught:
        do(store, line, mode=mode)
    assert caught.value.code == "bad_range"


@pytest.mark.parametrize(
    ("set_", "no"),
    [
        ("hostname abc", "hostname foo"),
        ("l2tp dial-out connecting-timer-value 60", "l2tp dial-out connecting-timer-value 70"),
        ("l2tp dial-out max-buffered-triggers 9", "l2tp dial-out max-buffered-triggers 3"),
        (
            "l2tp dial-out target 10.7.0.0 255.255.0.0 isp profile p",
            "l2tp dial-out target 10.7.0.0 255.255.0.0 xx profile yy",
        ),
        ("l2tp tunnel idle-timeout 90", "l2tp tunnel idle-timeout 90"),
        ("l2tp retransmission 3 established", "l2tp retransmission 3 established"),
        ("host foo 1.1.1.1", "host foo 1.1.1.2"),
        ("clock timezone EST -5", "clock timezone EST -5"),
        ("ntp server 1.1.1.1 prefer", "ntp server 1.1.1.1 prefer"),
        ("aaa authentication ppp default none local", "aaa authentication ppp default none"),
        ("enable secret abc", "enable secret abc"),
        ("enable secret abc", "enable secret 0 abd"),
        ("aaa tunnel password abc", "aaa tunnel password 8 abc"),
        ("username joe secret abc", "username joe password abc"),
    ],
)
def test_a_removal_says_by_its_key_what_goes_and_other_values_do_not_matter(store, set_, no):
    do(store, set_)
    do(store, f"no {no}")
    assert stored(store) == 0


@pytest.mark.parametrize(
    ("set_", "no"),
    [
        ("host foo 1.1.1.1", "host fo 1.1.1.1"),
        ("l2tp dial-out target 10.7.0.0 255.255.0.0 isp profile p",
         "l2tp dial-out target 10.7.0.0 255.255.255.0 isp profile p"),
        ("enable secret abc", "enable secret level 5 abc"),
        ("ip route 10.0.0.0 255.0.0.0 1.1.1.1", "ip route 10.0.0.0 255.0.0.0 1.1.1.2"),
        ("access-list a permit any", "access-list a permit 10.0.0.1"),
        ("ntp server 1.1.1.1", "ntp server 1.1.1.2"),
    ],
)  # fmt: skip
def test_a_removal_leaves_what_has_another_key(store, set_, no):
    do(store, set_)
    do(store, f"no {no}")
    assert stored(store) == 1


@pytest.mark.parametrize(
    ("typed", "again"),
    [
        ("interface atm 3/0.1 point-to-point", "interface atm 3/0.1"),
        ("l2tp destination profile d virtual-router v ip address 1.1.1.1",
         "l2tp destination profile d ip address 1.1.1.1"),
        ("username joe password abc", "username joe"),
        ("username joe secret abc", "username joe"),
    ],
)  # fmt: skip
def test_a_definition_is_not_changed_by_its_beginning(store, typed, again):
    do(store, typed)
    before = written(store)
    do(store, again)
    assert written(store) == before


def test_a_circuit_keeps_its_name(store):
    home = do(store, "interface atm 3/0.1 point-to-point")
    circuit = do(store, "pvc nam 0/100", home, "subinterface")
    assert do(store, "pvc 0/100", home, "subinterface") is circuit
    assert circuit.statement.pvc_name == "nam"
    do(store, "pvc other 0/100", home, "subinterface")
    assert circuit.statement.pvc_name == "other"


@pytest.mark.parametrize(
    ("typed", "again", "expected"),
    [
        ("interface atm 3/0.1 point-to-point", "interface atm 3/0.1 multipoint", "multipoint"),
        ("username joe password abc", "username joe secret abc", "secret 5"),
        ("l2tp destination profile d virtual-router v ip address 1.1.1.1",
         "l2tp destination profile d ip address 1.1.1.2", "profile d ip address 1.1.1.2"),
    ],
)  # fmt: skip
def test_a_definition_is_changed_by_what_it_did_not_say(store, typed, again, expected):
    do(store, typed)
    do(store, again)
    (line,) = written(store)
    assert expected in line
    assert "password" not in line


BOTH = ["l2tp retransmission 7 established", "l2tp retransmission 7 not-established"]
TRAPS = "snmp-server enable traps"


@pytest.mark.parametrize(
    ("lines", "shown"),
    [
        (["l2tp retransmission 3 established", "l2tp retransmission 7"], ["l2tp retransmission 7"]),
        (["l2tp retransmission 7", "l2tp retransmission 3 established"],
         ["l2tp retransmission 3 established", "l2tp retransmission 7 not-established"]),
        (BOTH, ["l2tp retransmission 7"]),
        ([*BOTH, "no l2tp retransmission"], []),
        ([*BOTH, "default l2tp retransmission 7"], []),
        (["l2tp retransmission 7", "no l2tp retransmission established"], BOTH[1:]),
        ([BOTH[0], "no l2tp retransmission 3"], []),
        ([BOTH[0], "l2tp retransmission 5"], []),
        ([f"{TRAPS} link bgp"], [f"{TRAPS} bgp", f"{TRAPS} link"]),
        ([f"{TRAPS} link bgp", f"no {TRAPS} bgp"], [f"{TRAPS} link"]),
        ([f"{TRAPS} bgp", f"{TRAPS} link"], [f"{TRAPS} bgp", f"{TRAPS} link"]),
        ([f"{TRAPS} bgp", f"{TRAPS}"], [TRAPS]),
        ([f"{TRAPS} bgp", f"no {TRAPS}"], []),
        (["snmp-server host 1.1.1.1 c link bgp"], ["snmp-server host 1.1.1.1 c bgp link"]),
        (["snmp-server host 1.1.1.1 c bgp link", "no snmp-server host 1.1.1.1 c link bgp"], []),
    ],
)  # fmt: skip
def test_a_line_for_several_is_one_for_each(store, lines, shown):
    for line in lines:
        do(store, line)
    assert list(configuration_lines(store)) == [
        *(["virtual-router default"] if "snmp" in lines[0] and shown else []), *shown
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "shown"),
    [
        (["both 1:1", "no import 1:1"], ["export 1:1"]),
        (["import 1:1", "export 1:1", "no both 1:1"], []),
        (["import 1:1", "export 1:1", "export 2:2"], ["both 1:1", "export 2:2"]),
        (["both 1:1", "import 1:1"], ["both 1:1"]),
    ],
)
def test_both_directions_of_a_route_target_are_each_of_them(store, lines, shown):
    vrf = do(store, "ip vrf a")
    for line in lines:
        words = line.removeprefix("no ")
        do(store, f"{line[: -len(words)]}route-target {words}", vrf, "vrf")
    assert [line for line in configuration_lines(store) if "target" in line] == [
        f" route-target {words}" for words in shown
    ]


def test_what_a_line_for_several_says_goes_one_by_one():
    a, b = ConfigStore(GRAMMAR), ConfigStore(GRAMMAR)
    do(a, "l2tp retransmission 7")
    do(b, "l2tp retransmission 3 established")
    do(b, TRAPS + " bgp")
    assert list(diff(a, b)) == [
        "no l2tp retransmission not-established", "l2tp retransmission 3 established",
        f"{TRAPS} bgp",
    ]  # fmt: skip
    assert list(diff(b, a)) == [
        f"no {TRAPS} bgp", "l2tp retransmission 7 established",
        "l2tp retransmission 7 not-established",
    ]  # fmt: skip


def test_a_secret_is_negated_as_it_is_shown(store):
    do(store, "enable secret abc")
    (statement,) = store.chassis.items()
    do(store, f"no {GRAMMAR.render(statement)}")
    assert list(store.chassis.items()) == []

"""The Python API, as programs use it."""

import subprocess
import sys
from pathlib import Path

import pytest

import junose_shell
from junose_shell import Packet, Result, Router, Session
from junose_shell.net import Ipv4

DEMO = Path(__file__).parents[2] / "demo_configs" / "first-call"
BASE = "hostname erx1\nip vrf a\n rd 1:1\ninterface loopback 1\n description one\n"


@pytest.fixture
def lns() -> Router:
    return Router.from_script(DEMO / "router.scr", world=DEMO / "world.yaml")


def test_importing_the_package_loads_nothing_else() -> None:
    code = (
        "import sys, junose_shell; before = set(sys.modules);"
        "assert not any(name.startswith('junose_shell.') for name in before);"
        "junose_shell.Router; assert 'junose_shell.library' in sys.modules"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
    with pytest.raises(AttributeError):
        _ = junose_shell.Nonsense


def test_a_bare_router_is_that_of_the_program() -> None:
    router = Router.from_script()
    assert router.hostname == "host1"
    assert router.config.text() == ""
    assert router.session().prompt == "host1#"
    assert router.session(1).prompt == "host1>"
    assert router.time == 0


@pytest.mark.parametrize("script", [DEMO / "router.scr", str(DEMO / "router.scr")])
def test_scripts_are_files_or_texts(script: str | Path, lns: Router) -> None:
    assert Router.from_script(script).config.text() == lns.config.text()
    assert Router.from_script((DEMO / "router.scr").read_text()).hostname == "lns"


def test_worlds_are_files_or_texts() -> None:
    router = Router.from_script(world=(DEMO / "world.yaml").read_text())
    assert router.session().run("lab show world").data["report"]["lacs"][0]["name"] == "lac1"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"script": "none.scr"}, "none.scr: no such file"),
        ({"script": "hostname x\nbad line\n"}, "<script>:2: bad line: "),
        ({"script": "hostname x\n\0"}, "<script>:2: "),
        ({"world": "none.yaml"}, "none.yaml: no such file"),
        ({"world": "lacs: [\n"}, "<world>:"),
        ({"model": "PC"}, "no such model"),
        ({"clock": "sundial"}, "not a clock"),
    ],
)
def test_what_cannot_be_is_a_value_error(arguments: dict[str, str], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        Router.from_script(**arguments)


def test_a_session_keeps_its_place() -> None:
    session = Router.from_script(BASE).session()
    assert session.run("configure terminal")
    assert session.prompt == "erx1(config)#"
    assert session.run("exit")
    assert not session.closed
    session.run("exit")
    session.run("exit")
    assert session.closed


def test_sessions_share_the_router() -> None:
    router = Router.from_script(BASE)
    one, other = router.session(), router.session()
    one.run("configure terminal")
    one.run("hostname erx2")
    assert other.prompt == "erx2#"
    with pytest.raises(ValueError, match="privilege"):
        router.session(16)


def test_routers_share_nothing() -> None:
    one, other = Router.from_script(BASE), Router.from_script(BASE)
    session = one.session()
    for line in ("configure terminal", "hostname x", "privilege exec level 15 show clock", "end"):
        assert session.run(line), line
    one.advance(5)
    assert (other.hostname, other.time) == ("erx1", 0)
    assert other.session(1).run("show clock")
    assert not one.session(1).run("show clock")


def test_a_result_tells_what_happened() -> None:
    session = Router.from_script().session()
    done = session.run("show clock")
    assert done
    assert (done.text, str(done)) == ("FRI JAN 15 2010 08:00:00 UTC",) * 2
    assert done.rejected is None
    assert done.data == {"time": "2010-01-15T08:00:00+00:00", "zone": "UTC"}
    assert repr(done) == "<'show clock': done>"
    refused = session.run("show clokc")
    assert not refused
    assert refused.lines == ["           ^", "% Invalid input detected at '^' marker."]
    assert refused.rejected is not None
    assert (refused.rejected.code, refused.rejected.column) == ("invalid_input", 5)
    assert "clock" in refused.rejected.expected
    assert refused.documents[0]["error"]["code"] == "invalid_input"
    assert repr(refused) == "<'show clokc': invalid_input>"
    silent = session.run("terminal length 0")
    assert (silent.text, silent.data, silent.documents) == ("", None, [])


@pytest.mark.parametrize(
    "line", ["show configuration", "show l2tp dial-out session", "show ip route", "show version"]
)
def test_text_and_data_agree_though_replies_stream(lns: Router, line: str) -> None:
    lns.send("10.10.1.7")
    result = lns.session().run(line)
    assert len(result.lines) > 3
    assert result.data
    assert result.data == result.data
    many = next(value for value in result.data.values() if isinstance(value, list))
    assert many


def test_what_a_filter_leaves_is_text(lns: Router) -> None:
    session = lns.session()
    result = session.run("show configuration | begin radius")
    assert result.lines[0] == "radius authentication server 192.168.1.50"
    assert result.data == {"lines": result.lines}
    session.run("show clock > now.txt")
    assert session.run("more now.txt").text == "FRI JAN 15 2010 08:00:00 UTC"


def test_help_is_a_question_mark_away() -> None:
    result = Router.from_script().session().run("show cl?")
    assert result.text == "clock"


def test_questions_are_answered_in_turn() -> None:
    router = Router.from_script(BASE)
    session = router.session()
    assert len(session.run("reload", ["n"]).lines) == 1
    assert session.prompt == "erx1#"
    assert len(session.run("reload").lines) == 2
    assert session.prompt == "erx1>"


def test_the_configuration_can_be_read() -> None:
    config = Router.from_script(BASE).config
    found = [(statement.within, statement.line) for statement in config.statements]
    assert found == [
        ((), "hostname erx1"),
        ((), "ip vrf a"),
        (("ip vrf a",), "rd 1:1"),
        ((), "interface loopback 1"),
        (("interface loopback 1",), "description one"),
    ]
    assert "rd 1:1" in config
    assert "rd 1:2" not in config
    assert next(config.statements).value.host_name == "erx1"  # type: ignore[attr-defined]
    assert Router.from_script(config.text()).config.text() == config.text()


def test_the_lines_that_a_statement_is_within_lead_to_it() -> None:
    router = Router.from_script(
        "ip vrf red\nrd 1:1\nvirtual-router :red\ninterface loopback 7\ndescription d\n"
        "virtual-router isp1\nip vrf blue\nrd 1:2\nvirtual-router :blue\ninterface loopback 8\n"
    )
    found = {statement.line: statement.within for statement in router.config.statements}
    assert found == {
        "ip vrf red": (),
        "ip vrf blue": ("virtual-router isp1",),
        "rd 1:1": ("ip vrf red",),
        "interface loopback 7": ("virtual-router default:red",),
        "description d": ("virtual-router default:red", "interface loopback 7"),
        "virtual-router isp1": (),
        "rd 1:2": ("virtual-router isp1", "ip vrf blue"),
        "interface loopback 8": ("virtual-router isp1:blue",),
    }
    copy = Router.from_script()
    for statement in router.config.statements:
        session = copy.session()
        lines = ("configure terminal", *statement.within, statement.line)
        assert all(session.run(line) for line in lines)
    assert copy.config.text() == router.config.text()


def test_the_view_follows_the_router() -> None:
    router = Router.from_script(BASE)
    config = router.config
    session = router.session()
    for line in ("configure terminal", "boot config factory-defaults", "end", "reload"):
        session.run(line)
    assert list(config.statements) == []


def test_changes_lead_from_one_router_to_another() -> None:
    one = Router.from_script(BASE)
    other = Router.from_script(BASE.replace("1:1", "1:2") + "exit\nvirtual-router v\n")
    changes = one.changes_to(other)
    session = one.session()
    session.run("configure terminal")
    assert all(session.run(line) for line in changes)
    assert one.config.text() == other.config.text()
    assert one.changes_to(other) == []
    assert Router.from_script().changes_to(Router.from_script()) == []


def test_what_no_command_can_change_is_named() -> None:
    far = Router.from_script("interface fastEthernet 4/0\nmtu 1500\n", model="erx1440")
    small = Router.from_script("hostname x\n", model="erx310")
    with pytest.raises(ValueError, match=r"^cannot be done: interface fastEthernet 4/0; mtu 1500$"):
        small.changes_to(far)
    assert small.config.text() == "hostname x\n"
    lines = Router.from_script("line vty 0 9\nlogin\n")
    assert small.changes_to(lines) == ["no hostname", "line vty 0 9", " login", " exit"]
    assert lines.changes_to(small)[0] == "no line vty 5"


def test_packets_and_time_move_calls(lns: Router) -> None:
    lns.send(Packet(Ipv4.parse("10.10.1.7"), size=64))
    lns.advance(3.5)
    assert lns.time == 3.5
    (session,) = lns.session().run("show l2tp dial-out session").data["sessions"]
    assert session["state"] == "inService"
    assert lns.log == ["session 10.10.1.7 in default: in service"]


@pytest.mark.parametrize(
    "wrong",
    [
        lambda router: router.changes_to("hostname x"),
        lambda _: Router.from_script(None),  # type: ignore[arg-type]
        lambda _: Router.from_script(world=b"lacs: []"),  # type: ignore[arg-type]
    ],
)
def test_an_argument_of_another_type_is_named(wrong) -> None:
    with pytest.raises(TypeError, match=r"^(other|script|world) must be .*, not \w+$"):
        wrong(Router.from_script())


@pytest.mark.parametrize(
    ("packet", "context", "error"),
    [
        ("10.10.1", "default", ValueError),
        ("10.10.1.7", "nowhere", ValueError),
        (7, "default", TypeError),
    ],
)
def test_packets_need_an_address_and_a_place(lns, packet, context, error) -> None:
    with pytest.raises(error):
        lns.send(packet, context)


def test_time_does_not_go_back(lns: Router) -> None:
    with pytest.raises(ValueError, match="back"):
        lns.advance(-1)
    with pytest.raises(ValueError, match="virtual"):
        Router.from_script(clock="real").advance(1)


def test_what_is_stable_is_named() -> None:
    assert {Packet, Result, Router, Session} <= {
        getattr(junose_shell, name) for name in junose_shell.__all__ if name[0].isupper()
    }


@pytest.mark.parametrize(
    ("call", "named"),
    [
        (lambda router: router.send(Packet("10.10.1.7")), "destination must be Ipv4"),
        (lambda router: router.send(Packet(Ipv4(1), "10.0.0.1")), "source must be Ipv4"),
        (lambda router: router.session().run("reload", answers=[1]), "answer must be str"),
        (lambda router: router.session().run(None), "line must be str"),
        (lambda router: router.session(1.5), "privilege must be int"),
        (lambda _: Router.from_script("", clock=5), "clock must be str"),
        (lambda _: Router.from_script("", model=7), "model must be str"),
    ],
)
def test_what_is_of_another_type_is_named(call, named):
    with pytest.raises(TypeError, match=named):
        call(Router.from_script(""))


def test_time_without_end_is_no_time():
    with pytest.raises(ValueError, match="not a time: inf"):
        Router.from_script("").advance(float("inf"))


def test_a_session_that_has_ended_takes_no_lines():
    session = Router.from_script("").session()
    session.run("exit")
    session.run("exit")
    assert session.closed
    done = session.run("enable")
    assert not done
    assert done.rejected.code == "session_over"
    assert done.text == "% The session ended before this line"


def test_words_that_end_in_a_question_mark_are_no_questions():
    wanted = Router.from_script("profile what?\n ip mtu 600\nip domain-name x?\n")
    router = Router.from_script("")
    lines = router.changes_to(wanted)
    assert 'profile "what?"' in lines
    session = router.session()
    for line in ("configure terminal", *lines):
        assert session.run(line)
    assert router.config.text() == wanted.config.text()

"""Routers with ports for the tests of other people: fixtures and context managers."""

import socket
import time
from pathlib import Path

import pytest
from hosts import Client, module

from junose_shell import Router
from junose_shell.library import Config
from junose_shell.testing import serve, serve_fleet

pytest_plugins = ["pytester"]


def test_a_served_router_has_ports_and_a_log_of_what_clients_typed(junose_server):
    with Client(junose_server.telnet.port) as client:
        client.until(b"host1>")
        client.send(b"show privilege\r").until(b"level is 1\r\nhost1>")
    (typed,) = junose_server.typed
    assert (typed.text, typed.line, typed.at) == ("show privilege", "vty 0", 0)
    assert typed.seconds > 0
    assert junose_server.ssh.host == "127.0.0.1"


@pytest.mark.junose("hostname lab\n")
def test_what_the_test_changes_is_what_clients_see(junose_server):
    with Client(junose_server.telnet.port) as client:
        client.until(b"lab>")
        session = junose_server.router.session()
        assert session.run("configure terminal")
        assert session.run("hostname edge")
        client.send(b"\r").until(b"edge>")
    assert junose_server.router.hostname == "edge"
    assert junose_server.router.changes == ["hostname edge"]
    assert "hostname edge" in junose_server.router.config


def test_a_reset_disconnects_clients_and_starts_from_the_script_on_the_same_ports():
    with serve("hostname lab\n") as server:
        before = server.telnet
        with Client(before.port) as client:
            client.until(b"lab>")
            server.router.configure("hostname other\n")
            client.send(b"show clock\r").until(b"other>")
            server.reset()
            assert client.rest()
        assert server.telnet == before
        assert server.typed == []
        with Client(before.port) as client:
            client.until(b"lab>")


SHOWN = [
    "show configuration",
    "show l2tp dial-out session",
    "show l2tp dial-out statistics",
    "show ip route",
    "show log data",
    "show clock",
    "dir",
    "lab show world",
    "lab show calls",
]
MESS = """\
enable
lab packet 10.10.1.7
lab user branch1 attribute Framed-Route 10.10.2.0/24
lab advance 3m
configure terminal
hostname other
virtual-router more
exit
ip route 10.99.0.0 255.255.0.0 null 0
end
copy running-configuration kept.cnf
reload
y
"""


def shown(router):
    session = router.session()
    return {command: session.run(command).text for command in SHOWN}


@pytest.mark.parametrize("waits", [True, False])
def test_after_a_reset_nothing_is_left_of_what_happened(waits):
    demo = Path("demo_configs/first-call")
    users = {"joe": "secret"}
    with serve(demo / "router.scr", world=demo / "world.yaml", users=users) as server:
        untouched = shown(server.router)
        for _ in range(3):
            with Client(server.telnet.port) as client:
                client.until(b"User: ")
                client.send(b"joe\rwrong\r").until(b"User: ")
                client.send(b"joe\rsecret\r").until(b"lns>")
                client.send(MESS.replace("\n", "\r").encode())
                client.rest()
            if waits:  # the next router is made meanwhile, and it must not hear of this either
                server.router.advance(60)
            assert shown(server.router) != untouched
            server.reset()
            assert server.typed == []
            assert server.router.time == 0
            assert shown(server.router) == untouched


def test_a_reset_that_comes_early_has_all_of_a_long_script():
    script = "".join(f"ip route 10.0.0.{n} 255.255.255.255 null 0\n" for n in range(250))
    with serve(script, ssh="") as server:
        for _ in range(3):
            server.reset()
            assert len(server.router.config.text().splitlines()) > 250


def test_a_reset_begins_the_faults_again():
    with serve("hostname lab\n", flaky="busy", ssh="") as server:
        for _ in range(2):
            for greeting in (b"lines are in use", b"lines are in use", b"lab>"):
                with Client(server.telnet.port) as client:
                    client.until(greeting)
            server.reset()


def test_after_a_reset_time_that_passes_begins_with_it():
    with serve("hostname lab\n", clock="real:1000", ssh="") as server:
        server.reset()
        time.sleep(0.2)  # 200 s of the router's time
        before = time.monotonic()
        server.reset()
        passed = server.router.time / 1000
        assert passed <= time.monotonic() - before


def test_a_router_that_stopped_and_started_notes_each_line_once():
    with serve(ssh="") as server:
        server.stop()
        server.start()
        with Client(server.telnet.port) as client:
            client.until(b"host1>")
            client.send(b"show clock\r").until(b"UTC\r\nhost1>")
        assert [each.text for each in server.typed] == ["show clock"]


def test_a_router_that_is_stopped_refuses_connections_until_it_starts():
    with serve(ssh="") as server:
        server.stop()
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(server.telnet)
        server.start()
        with Client(server.telnet.port) as client:
            client.until(b"host1>")
        with pytest.raises(ValueError, match="SSH"):
            assert server.ssh


@pytest.mark.junose(users={"joe": "secret", "ann": "other"})
def test_only_the_users_may_log_in(junose_server):
    with Client(junose_server.telnet.port) as client:
        client.until(b"User: ")
        client.send(b"ann\rother\r").until(b"host1>")
    with Client(junose_server.telnet.port) as client:
        client.until(b"User: ")
        client.send(b"ann\rsecret\r").until(b"User: ")


@pytest.mark.parametrize("transport", ["ssh", "telnet"])
@pytest.mark.junose(users={"joe": "secret"})
def test_netmiko_connects_as_the_first_user(junose_server, transport):
    module("netmiko", "netmiko")
    with junose_server.connect_netmiko(transport) as connection:
        connection.enable()
        connection.send_config_set(["hostname edge"])
    assert junose_server.router.hostname == "edge"
    assert {each.user for each in junose_server.typed} == {"joe"}


def test_scrapli_connects(junose_server):
    module("scrapli", "scrapli")
    junose_server.router.configure("enable password secret\n")
    connection = junose_server.connect_scrapli(auth_secondary="secret")
    try:
        assert "ERX-1440" in connection.send_command("show version").result
    finally:
        connection.close()


def test_a_script_that_is_refused_raises_with_its_line():
    with pytest.raises(ValueError, match="<script>:2: nonsense"), serve("hostname a\nnonsense\n"):
        pass


@pytest.mark.junose("hostname lab\n", model="erx310")
def test_the_marker_says_what_the_router_is(junose_router, junose_session):
    assert isinstance(junose_router, Router)
    assert junose_session.run("show version").data["model"] == "ERX-310"


FLEET = """
defaults: {script: base.scr, telnet: "0"}
routers:
  - name: core
    users: {joe: secret}
  - name: edge[09:11]
"""


def test_a_fleet_has_its_routers_by_name(tmp_path: Path):
    (tmp_path / "base.scr").write_text("l2tp dial-out dormant-timer-value 60\n")
    (tmp_path / "routers.yaml").write_text(FLEET)
    with serve_fleet(tmp_path / "routers.yaml") as fleet:
        assert list(fleet) == ["core", "edge09", "edge10", "edge11"]
        for name in ("edge09", "edge11"):
            with Client(fleet[name].telnet.port) as client:
                client.until(f"{name}>".encode())
        fleet["edge10"].router.configure("l2tp dial-out dormant-timer-value 70\n")
        assert fleet["edge10"].router.changes == ["l2tp dial-out dormant-timer-value 70"]
        assert fleet["edge11"].router.changes == []


def test_a_fleet_is_a_fixture_too(pytester: pytest.Pytester):
    pytester.makefile(".scr", base="")
    pytester.makefile(".yaml", routers=FLEET)
    pytester.makepyfile(
        """
        import pytest

        @pytest.mark.junose(inventory="routers.yaml")
        def test_it(junose_fleet):
            assert junose_fleet["edge10"].telnet.port != junose_fleet["core"].telnet.port
            assert junose_fleet["core"].router.hostname == "core"
        """
    )
    pytester.runpytest_subprocess("-p", "no:randomly").assert_outcomes(passed=1)


def test_configurations_that_differ_are_shown_as_a_difference(pytester: pytest.Pytester):
    pytester.makepyfile(
        """
        from junose_shell import Router

        def test_it():
            one = Router.from_script("hostname a\\nip route 10.0.0.0 255.0.0.0 null 0\\n")
            two = Router.from_script("hostname b\\nip route 10.0.0.0 255.0.0.0 null 0\\n")
            assert one.config == two.config
        """
    )
    done = pytester.runpytest_subprocess("-p", "no:randomly")
    done.stdout.fnmatch_lines(["E*the configurations differ*", "E*-hostname a", "E*+hostname b"])


def test_a_configuration_shows_its_lines():
    config = Router.from_script("hostname a\n").config
    assert isinstance(config, Config)
    assert "hostname a\n" in repr(config)


def test_a_script_goes_on_after_a_refused_line_if_it_may():
    router = Router.from_script("hostname a\nnonsense\nhostname b\n", keep_going=True)
    assert router.hostname == "b"
    (refused,) = router.rejected
    assert (refused.line, refused.text, refused.rejection.code) == (2, "nonsense", "invalid_input")


def test_a_trace_grows_with_what_happens():
    from junose_shell.runtime.happenings import Message, StatementChanged

    demo = "demo_configs/first-call"
    lns = Router.from_script(f"{demo}/router.scr", world=f"{demo}/world.yaml")
    changed, messages = lns.trace(StatementChanged), lns.trace(Message)
    lns.send("10.10.1.7")
    lns.advance(3)
    assert changed == []
    assert [each.name for each in messages][:2] == ["Access-Request", "Access-Accept"]
    assert lns.configure("hostname lns2\n") == []
    assert len(changed) == 1

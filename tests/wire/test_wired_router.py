"""A router whose RADIUS server is a real one: what a world may say, and when it is refused."""

import subprocess
import sys

import pytest

from junose_shell.errors import UsageError
from junose_shell.library import Router
from junose_shell.wiring import build_shell
from junose_shell.world.loader import WorldError, parse

SERVER = "radius:\n  - name: home\n    address: 192.168.1.50\n    wire: {wire}\n"


def world(more="", wire="127.0.0.1:1812"):
    return parse((SERVER.format(wire=wire) + more).encode(), "lab.yaml")


@pytest.mark.parametrize(
    ("more", "wire", "line", "reason"),
    [
        ("", "127.0.0.1", 4, "not an address and a port"),
        ("", "127.0.0.1:0", 4, "not an address and a port"),
        ("", "localhost:1812", 4, "not an IPv4 address"),
        ("    key: hush\n", "127.0.0.1:1812", 2, "has no 'key'"),
        ("    delay: 1s\n", "127.0.0.1:1812", 2, "has no 'delay'"),
        ("    users: [{user: joe}]\n", "127.0.0.1:1812", 2, "has no 'users'"),
        ("    behaviour: forged\n", "127.0.0.1:1812", 2, "answer, silent"),
        ("    signed: maybe\n", "127.0.0.1:1812", 5, "yes, no"),
    ],
)
def test_a_world_says_only_what_a_real_server_has(more, wire, line, reason):
    with pytest.raises(WorldError, match=reason) as caught:
        world(more, wire)
    assert caught.value.line == line


def test_signed_is_for_real_servers():
    with pytest.raises(WorldError, match="needs 'wire'"):
        parse(b"radius: [{name: home, address: 10.0.0.1, signed: yes}]", "lab.yaml")


def test_a_clock_that_stands_still_is_refused_by_name():
    with pytest.raises(UsageError, match=r"RADIUS server home .*127\.0\.0\.1:1812.* --clock real"):
        build_shell(world())


def test_other_machines_need_permission(monkeypatch):
    away = world(wire="192.0.2.1:1812")
    monkeypatch.delenv("JUNOSE_SHELL_WIRE", raising=False)
    with pytest.raises(UsageError, match=r"192\.0\.2\.1:1812.* JUNOSE_SHELL_WIRE=any"):
        build_shell(away, "real")
    monkeypatch.setenv("JUNOSE_SHELL_WIRE", "any")
    build_shell(away, "real")


def test_the_lab_cuts_the_way_to_a_real_server_and_changes_nothing_else():
    router = Router.from_script(world=SERVER.format(wire="127.0.0.1:1812") + "    signed: yes\n",
                                clock="real")  # fmt: skip
    session = router.session()
    assert not session.run("lab radius home silent").rejected
    assert session.run("lab radius home forged").rejected
    assert "silent, real at 127.0.0.1:1812" in session.run("lab show world").text


def test_a_world_without_a_real_server_opens_no_socket():
    """Nor does it load the modules: a start has to stay fast."""
    program = (
        "import sys\n"
        "from junose_shell.__main__ import main\n"
        "assert main(['--demo', 'first-call', '-c', 'ping 10.10.1.1']) == 0\n"
        "assert not [name for name in sys.modules if name.startswith('junose_shell.wire')]\n"
        "assert not {'socket', 'selectors'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, stdout=subprocess.DEVNULL)

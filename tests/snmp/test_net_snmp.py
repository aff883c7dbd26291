"""The tools of net-snmp against ``junose-shell serve --snmp``."""

import os
import shutil
import socket
import subprocess
import sys

import pytest
from asker import SCRIPT, WORLD, oid

from junose_shell.app.snmp import SnmpPort
from junose_shell.codec import snmp
from junose_shell.errors import UsageError
from junose_shell.library import Router
from junose_shell.model.session import CliSession

REQUIRED = os.environ.get("JUNOSE_SHELL_REQUIRE_CLIENTS") == "1"
GUARD = 60  # s
DIAL_OUT = ".1.3.6.1.4.1.4874.2.2.62.1"
NAME = ".1.3.6.1.2.1.1.5.0"
USERS = """\
snmp-server group ops usm auth read everything write everything
snmp-server user ann group ops auth sha annspassword
snmp-server user bob group ops auth md5 bobspassword
virtual-router two
snmp-server contact Bob
l2tp dial-out target 10.20.0.0 255.255.0.0 b.example profile dialOut
"""
HOSTS = "hosts:\n" + "".join(
    f"  - {{name: pc{each}, address: 192.168.1.10, destination: 10.10.2.{each},"
    f" after: {each}ms, every: 500ms, count: 0}}\n"
    for each in range(1, 60)
)
ANN = ("-v3", "-l", "authNoPriv", "-u", "ann", "-a", "SHA", "-A", "annspassword")
BOB = ("-v3", "-l", "authNoPriv", "-u", "bob", "-a", "MD5", "-A", "bobspassword")


class Served:
    """A router in a process of its own."""

    def __init__(self, folder, clock="virtual"):
        if shutil.which("snmpbulkwalk") is None and not REQUIRED:
            pytest.skip("net-snmp is not installed: apt install snmp")
        assert shutil.which("snmpbulkwalk"), "net-snmp is not installed"
        (folder / "cert_indexes").mkdir()  # else a tool tells that it has made it
        self._env = os.environ | {"SNMP_PERSISTENT_DIR": str(folder), "SNMPCONFPATH": str(folder)}
        (folder / "world.yaml").write_text(WORLD + HOSTS)
        (folder / "router.scr").write_text(SCRIPT + USERS)
        words = ["serve", "--telnet", "127.0.0.1:0", "--snmp", "127.0.0.1:0", "--clock", clock]
        words += ["--world", str(folder / "world.yaml"), str(folder / "router.scr")]
        self._process = subprocess.Popen(
            [sys.executable, "-m", "junose_shell", *words], stdout=subprocess.PIPE, text=True
        )
        self._process.stdout.readline()
        said = self._process.stdout.readline().split()
        assert said[:3] == ["snmp", "on", "127.0.0.1"]
        self.end = f"127.0.0.1:{said[-1]}"

    def run(self, tool, who, *words):
        """Return the lines of a tool, its exit status last."""
        done = subprocess.run(
            [tool, *who, "-m", "", "-On", "-t", "5", "-r", "3", self.end, *words],
            capture_output=True, text=True, timeout=GUARD, env=self._env, check=False,
        )  # fmt: skip
        said = done.stdout + done.stderr if done.returncode else done.stdout
        return [*said.splitlines(), done.returncode]

    def stop(self):
        self._process.terminate()
        self._process.wait(GUARD)
        self._process.stdout.close()


def by(community):
    return ("-v2c", "-c", community)


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    made = Served(tmp_path_factory.mktemp("snmp"))
    yield made
    made.stop()


def test_every_kind_of_request_is_answered(served):
    assert served.run("snmpget", by("public"), NAME) == [f'{NAME} = STRING: "lns"', 0]
    assert served.run("snmpgetnext", by("public"), ".1.3.6.1.2.1.1.4.0")[0].startswith(NAME)
    walked = served.run("snmpwalk", by("public"), DIAL_OUT)
    assert walked == served.run("snmpbulkwalk", by("public"), DIAL_OUT)
    assert len(walked) > 100


@pytest.mark.parametrize("who", [ANN, BOB], ids=["sha", "md5"])
def test_users_of_version_3_read_and_write(served, who):
    assert served.run("snmpget", who, NAME) == [f'{NAME} = STRING: "lns"', 0]
    timer = f"{DIAL_OUT}.1.2.0"
    assert served.run("snmpset", who, timer, "i", "77") == [f"{timer} = INTEGER: 77", 0]
    assert served.run("snmpget", by("public"), timer) == [f"{timer} = INTEGER: 77", 0]


def test_a_wrong_password_and_privacy_are_refused(served):
    wrong = (*ANN[:-1], "anotherpassword")
    assert "Authentication failure" in served.run("snmpget", wrong, NAME)[0]
    private = ("-v3", "-l", "authPriv", *ANN[3:], "-x", "DES", "-X", "annspassword")
    assert "Unsupported security level" in served.run("snmpget", private, NAME)[0]
    assert "Unknown user name" in served.run("snmpget", (*ANN[:4], "zoe", *ANN[5:]), NAME)[0]


def test_contexts_by_community_and_by_version_3(served):
    contact = ".1.3.6.1.2.1.1.4.0"
    answer = [f'{contact} = STRING: "Bob"', 0]
    assert served.run("snmpget", by("public@two"), contact) == answer
    assert served.run("snmpget", (*ANN, "-n", "router2"), contact) == answer
    assert "Bad context" in served.run("snmpget", (*ANN, "-n", "three"), contact)[0]


def test_a_set_that_cannot_be_says_why(served):
    control = f"{DIAL_OUT}.4.1.1.5.10.10.1.7.10.10.0.0.255.255.0.0.1"
    assert "noCreation" in str(served.run("snmpset", by("hush"), control, "i", "1"))
    assert "noAccess" in str(served.run("snmpset", by("public"), control, "i", "1"))
    assert "notWritable" in str(served.run("snmpset", by("hush"), NAME, "s", "me"))


def test_walks_end_while_sessions_come_and_go(tmp_path):
    served = Served(tmp_path, "real")
    try:
        column = f"{DIAL_OUT}.4.2.1.5"
        for _ in range(4):
            lines = [""]
            while not lines[0].startswith(f"{column}.10"):  # the first packet is on its way
                lines = served.run("snmpbulkwalk", by("public"), column)
            assert lines[-1] == 0
            rows = [line for line in lines[:-1] if line.startswith(f"{column}.10")]
            assert len(rows) == len(set(rows))
            assert "not increasing" not in str(lines)
            index = rows[-1].partition(" ")[0].removeprefix(f"{column}.")
            control, row = f"{DIAL_OUT}.4.1.1.5.{index}", f"{DIAL_OUT}.4.1.1.6.{index}"
            assert served.run("snmpset", by("hush"), control, "i", "1")[-1] == 0
            assert served.run("snmpset", by("hush"), row, "i", "6")[-1] == 0
        removed, reset = f"{DIAL_OUT}.4.3.3.0", f"{DIAL_OUT}.4.3.4.0"
        assert served.run("snmpget", by("public"), removed, reset)[:2] == [
            f"{removed} = Counter32: 4", f"{reset} = Counter32: 4",
        ]  # fmt: skip
    finally:
        served.stop()


def test_it_listens_only_on_this_machine_unless_it_may(monkeypatch):
    monkeypatch.delenv("JUNOSE_SHELL_WIRE", raising=False)
    shell = Router.from_script(SCRIPT).shell
    with pytest.raises(UsageError, match="SNMP is not on this machine"):
        SnmpPort(shell, "0.0.0.0:0")
    with pytest.raises(UsageError, match="SNMP needs an address"):
        SnmpPort(shell, "[::1]:0")
    first = SnmpPort(shell, "localhost:0")
    with pytest.raises(UsageError, match=f"SNMP cannot listen on {first.local}"):
        SnmpPort(shell, str(first.local))
    first.close()


def test_the_agent_follows_the_router_to_another_moment():
    """After ``lab rewind`` it answers for the router that its users are on."""
    router = Router.from_script(SCRIPT, world=WORLD)
    port = SnmpPort(router.shell, ":0")
    here = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    here.settimeout(GUARD)
    ask = snmp.written_pdu(snmp.Pdu(snmp.GET, 1, 0, 0, [(oid(NAME), snmp.UNSPECIFIED)]))

    def name():
        here.sendto(snmp.written(b"public", ask), (str(port.local.address), port.local.port))
        port.sockets.wait(GUARD)
        return snmp.read(here.recv(2_000)).pdu.bindings[0][1].content

    assert name() == b"lns"
    other = Router.from_script(SCRIPT + "hostname other\n", world=WORLD)
    router.shell.heir = other.shell, CliSession()
    assert name() == b"other"
    port.close()
    here.close()

"""A real server answers at every front end: a loop watches the sockets, or a sleeper wakes."""

import re
import socket
import subprocess
import sys

import pexpect
import pytest
from servers import DEMO

GUARD = 60  # s
PROGRAM = [sys.executable, "-m", "junose_shell"]
VRF = "virtual-router isp:customer"
OPEN_LINES = "line vty 0 4\n no login\n"


@pytest.fixture
def words(tmp_path, freeradius):
    world, script = tmp_path / "world.yaml", tmp_path / "router.scr"
    world.write_text(freeradius.world())
    script.write_text((DEMO / "router.scr").read_text() + OPEN_LINES)
    return ["--world", str(world), str(script)]


class Wire:
    """A client of Telnet that says nothing about options."""

    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port), GUARD)
        self.shown = b""

    def until(self, end):
        while not re.search(end, self.shown):
            octets = self.socket.recv(4096)
            assert octets, self.shown
            self.shown += octets
        shown, self.shown = self.shown, b""
        return shown.decode(errors="replace")

    def type(self, line):
        self.socket.sendall(line.encode() + b"\r\n")


def test_telnet(words):
    with subprocess.Popen(
        [*PROGRAM, "serve", "--telnet", "127.0.0.1:0", *words], stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            client = Wire(int(process.stdout.readline().split()[-1]))
            client.until(rb"lns>")
            for line in ("enable", VRF, "ping 10.10.1.1", "show l2tp dial-out session"):
                client.type(line)
                shown = client.until(rb"[#>] ?$")
            assert "inService" in shown
            client.socket.close()
        finally:
            process.terminate()


def test_the_console(words):
    environment = {"TERM": "vt100", "PATH": ""}
    with pexpect.spawn(
        PROGRAM[0], [*PROGRAM[1:], "--plain", *words], encoding="utf-8", timeout=GUARD,
        env=environment, dimensions=(40, 120),
    ) as console:  # fmt: skip
        console.expect_exact("lns>")
        for line, answer in (
            ("enable", "lns#"),
            (VRF, "customer#"),
            ("ping 10.10.1.1", "Success rate"),
            ("show l2tp dial-out session", "inService"),
        ):
            console.sendline(line)
            console.expect_exact(answer)


def test_a_batch(words):
    lines = [VRF, "ping 10.10.1.1", "show l2tp dial-out session"]
    done = subprocess.run(
        [*PROGRAM, *words, *(word for line in lines for word in ("-c", line))],
        capture_output=True, text=True, timeout=GUARD, check=True,
    )  # fmt: skip
    assert "inService" in done.stdout

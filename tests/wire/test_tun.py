"""Real packets of this machine pass the router: by the frame path in a pair of sockets, and by tun.

The tun device lives in a network namespace of its own, so nothing of the machine changes.
"""

import io
import os
import shutil
import socket
import subprocess
from pathlib import Path

import pytest
from lacs import DEMO, FAST, GUARD, PROGRAM, LacProcess, demo_world

from junose_shell.app.batch import Batch
from junose_shell.app.options import Options
from junose_shell.app.replay_journal import main as replay
from junose_shell.codec import packets
from junose_shell.library import Router
from junose_shell.net import Ipv4
from junose_shell.wire.tun import Tun

REQUIRED = os.environ.get("JUNOSE_SHELL_REQUIRE_CLIENTS") == "1"
HOST, BRANCH, ROUTER = map(Ipv4.parse, ("192.0.2.2", "10.10.1.7", "10.0.0.1"))
WORLD = "clock: real:10\n" + FAST + (DEMO / "world.yaml").read_text()


def ping(destination, sequence, ttl=64):
    asked = packets.icmp_echo(packets.ECHO_REQUEST, 7, sequence, b"real octets")
    return packets.ipv4((HOST, destination), packets.ICMP, asked, ttl=ttl)


class Device:
    """A router whose tun device is the other end of a pair of sockets."""

    def __init__(self, world=WORLD):
        self.router = Router.from_script(DEMO / "router.scr", world=world)
        here, self.far = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
        for each in (here, self.far):
            each.setblocking(False)
        core = self.core = self.router.shell.router
        self.tun = Tun(here.detach(), core.driver.hear)
        core.sockets.attach(self.tun)
        core.network.outside.carry = self.tun.write

    def close(self):
        self.core.sockets.forget(self.tun)
        self.tun.close()
        self.far.close()

    def exchange(self, octets, ms=5_000):
        """Send a packet; return what has come back when so much time of the router is over."""
        self.far.send(octets)
        driver = self.core.driver
        end = driver.now() + ms
        while driver.now() < end:
            driver.sleep_until(min(end, driver.now() + 100))
            driver.listen()
            try:
                return self.far.recv(65_535)
            except BlockingIOError:
                continue
        return b""


@pytest.fixture
def device():
    made = Device()
    yield made
    made.close()


def until_answered(device, destination, **how):
    """Ping until somebody answers: a call is set up by the first packets."""
    for sequence in range(1, 20):
        if back := device.exchange(ping(destination, sequence, **how)):
            return sequence, packets.read_ipv4(back)
    return 0, None


def test_a_packet_of_the_machine_calls_the_branch_whose_answer_comes_back(device):
    sequence, answer = until_answered(device, BRANCH)
    assert (answer.source, answer.destination) == (BRANCH, HOST)
    echo = packets.read_echo(answer)
    assert (echo.kind, echo.ident, echo.payload) == (packets.ECHO_REPLY, 7, b"real octets")
    assert 0 < echo.sequence <= sequence
    shown = device.router.session().run("show l2tp dial-out session 10.10.1.7").text
    assert "is inService" in shown


def test_the_router_answers_for_its_own_address(device):
    answer = packets.read_ipv4(device.exchange(ping(ROUTER, 3)))
    assert (answer.source, answer.destination) == (ROUTER, HOST)


@pytest.mark.parametrize(
    "octets", [b"", b"E", bytes(40), b"\x60" + bytes(39), ping(BRANCH, 1, ttl=1)]
)
def test_what_cannot_pass_is_lost(device, octets):
    assert device.exchange(octets, 500) == b""
    assert device.core.log.faults == []
    assert not device.core.network.dial_out.chassis().session_states.authenticating


def test_a_journal_repeats_the_packets_without_the_device(tmp_path, monkeypatch, capsys):
    here, far = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    here.setblocking(False)
    monkeypatch.setattr("junose_shell.wire.tun.open_device", lambda _name: here.detach())
    (tmp_path / "world.yaml").write_text(WORLD)
    journal = tmp_path / "day.jsonl"
    options = Options(world=str(tmp_path / "world.yaml"), journal=str(journal), tun="jun0")
    with far, Batch(options) as batch:
        batch.run_scripts([str(DEMO / "router.scr")])
        far.send(ping(BRANCH, 1))
        batch.run_lines(io.BytesIO(b"lab advance 5s\nlab ladder\nshow l2tp dial-out session\n"))
    shown = capsys.readouterr().out
    assert "inService" in shown
    assert "TunHeard" in journal.read_text()
    assert replay([str(journal)]) == 0
    assert capsys.readouterr().out == shown


def test_a_real_lac_gets_the_packet(tmp_path):
    with LacProcess(tmp_path) as lac:
        device = Device(demo_world(lac.end))
        try:
            _, answer = until_answered(device, BRANCH)
        finally:
            device.close()
    assert packets.read_echo(answer).payload == b"real octets"


def test_a_packet_has_one_hop_less_to_live_with_a_right_checksum():
    left = packets.onward(ping(BRANCH, 1, ttl=9))
    assert left[8] == 8
    assert packets.read_ipv4(left).source == HOST
    assert packets.onward(ping(BRANCH, 1, ttl=1)) == b""


# -- the device itself --
INSIDE = r"""
set -e
ip link set lo up
{program} --clock real --world {world} --tun jun0 {script} -c 'lab advance 40s' &
router=$!
for _ in $(seq 300); do ip link show jun0 2>/dev/null | grep -q UP && break; sleep 0.1; done
ip addr add 192.0.2.2/32 dev jun0
ip route add 10.10.0.0/16 dev jun0
ping -c 20 -i 0.5 -W 1 10.10.1.7 || true
kill $router
"""


def test_a_real_ping_passes_by_a_tun_device(tmp_path):
    needed = {"ping": "iputils-ping", "ip": "iproute2", "unshare": "util-linux"}
    missing = [package for name, package in needed.items() if shutil.which(name) is None]
    if missing or not Path("/dev/net/tun").exists() or os.geteuid() != 0:
        reason = f"needs root, /dev/net/tun and: apt install {' '.join(needed.values())}"
        if REQUIRED and Path("/dev/net/tun").exists() and os.geteuid() == 0:
            pytest.fail(reason)
        pytest.skip(reason)
    (tmp_path / "world.yaml").write_text(WORLD.replace("real:10", "real"))
    script = INSIDE.format(
        program=" ".join(PROGRAM), world=tmp_path / "world.yaml", script=DEMO / "router.scr"
    )
    done = subprocess.run(
        ["unshare", "-n", "sh", "-c", script], capture_output=True, text=True, timeout=GUARD,
        check=False,
    )  # fmt: skip
    assert "64 bytes from 10.10.1.7" in done.stdout, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["--tun", "jun0"], "needs a clock that runs by itself: --clock real"),
        (["--tun", "a/b", "--clock", "real"], "'a/b' is no name of a device"),
        (["--tun", "x" * 16, "--clock", "real"], "1 to 15 letters and digits"),
    ],
)
def test_a_device_that_cannot_be_is_refused(words, reason):
    done = subprocess.run(
        [*PROGRAM, *words, "-c", "show clock"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert reason in done.stderr

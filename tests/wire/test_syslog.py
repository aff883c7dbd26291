"""Log lines that leave the router for a syslog host (RFC 3164)."""

import os
import shutil
import socket
import subprocess
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lacs import DEMO

from junose_shell.codec import packets
from junose_shell.codec.pcapng import Capture
from junose_shell.codec.syslog import LONGEST, datagram
from junose_shell.errors import UsageError
from junose_shell.library import Router
from junose_shell.net import Ipv4
from junose_shell.wiring import build_shell
from junose_shell.world.loader import WorldError, parse

HOST = "192.168.1.60"  # on a network of the demo's router
GUARD = 20  # s
REQUIRED = os.environ.get("JUNOSE_SHELL_REQUIRE_CLIENTS") == "1"
SITE = "syslog: [{name: collector, address: 192.168.1.60, wire: '%s'}]\n"


class Collector:
    """A syslog host on this machine."""

    def __init__(self):
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self._socket.settimeout(GUARD)
        self.wire = f"127.0.0.1:{self._socket.getsockname()[1]}"

    def until(self, word):
        """Return the datagrams up to the one with ``word``."""
        lines = []
        while not lines or word not in lines[-1]:
            lines.append(self._socket.recv(65_535).decode("ascii"))
        return lines

    def close(self):
        self._socket.close()


@pytest.fixture
def collector():
    made = Collector()
    yield made
    made.close()


def demo(wire, *lines, clock="real:50"):
    """Return the router of the demo with ``lines`` in its configuration."""
    world = (DEMO / "world.yaml").read_text() + SITE % wire
    script = "\n".join([(DEMO / "router.scr").read_text(), *lines, ""])
    return Router.from_script(script, world=world, clock=clock)


def said(router, severity, text):
    """Let the router write a line into its log."""
    router.shell.router.log.write(severity, "cli", text)


def test_a_line_has_priority_date_host_and_category(collector):
    statement = f"log destination syslog {HOST} facility 3 severity notice"
    router = demo(collector.wire, "clock timezone MEZ 1", statement)
    said(router, 6, "too small")
    said(router, 5, "just right")
    [line] = collector.until("cli:")
    local3, notice = 16 + 3, 5
    stamp = line.removeprefix(f"<{local3 * 8 + notice}>").removesuffix(" lns cli: just right")
    assert stamp.startswith("Jan 15 09:0")  # the router starts at 08:00 UTC


def test_without_words_the_facility_is_local7_and_every_logged_line_goes(collector):
    router = demo(collector.wire, "log severity debug", f"log destination syslog {HOST}")
    said(router, 7, "a detail")
    assert collector.until("cli: a detail")[-1].startswith(f"<{(16 + 7) * 8 + 7}>")


@pytest.mark.parametrize(
    "more",
    [
        [f"log destination syslog {HOST} severity off"],
        ["log destination syslog 192.168.1.61"],
        [f"log destination syslog {HOST}", f"no log destination syslog {HOST}"],
        [f"log destination syslog {HOST}", "interface fastEthernet 4/0", "shutdown"],
    ],
    ids=["off", "not in the world", "removed", "no route"],
)
def test_some_hosts_get_nothing(collector, more):
    router = demo(collector.wire, *more)
    said(router, 1, "not for you")
    router.configure(
        f"interface fastEthernet 4/0\nno shutdown\nexit\nlog destination syslog {HOST}\n"
    )
    said(router, 1, "this one")
    assert "not for you" not in "".join(collector.until("this one"))


def test_a_call_at_the_highest_verbosity_tells_no_secret(collector):
    lines = ["log severity debug", "log verbosity high", f"log destination syslog {HOST}"]
    router = demo(collector.wire, *lines)
    router.session().run("ping 10.10.1.7")
    told = "\n".join(collector.until("LCP Configure-Ack") + collector.until("inService"))
    assert "l2tp: 10.10.1.7: call: idle -> wait_tunnel on open" in told
    assert "hello" not in told
    assert "s3cret" not in told


def test_a_dead_host_does_no_harm(collector):
    collector.close()
    router = demo(collector.wire, f"log destination syslog {HOST}")
    for number in range(100):
        said(router, 1, f"line {number}")
    assert router.session().run("ping 10.10.1.7")
    assert "line 99" in router.session().run("show log data").text


def test_lines_go_on_after_a_restart(collector):
    router = demo(collector.wire, f"log destination syslog {HOST}")
    core = router.shell.router
    core.restart()
    said(router, 1, "nobody is told of this")
    core.load()
    core.loaded()
    script = (DEMO / "router.scr").read_text() + f"log destination syslog {HOST}\n"
    assert not router.configure(script)
    said(router, 1, "back again")
    assert collector.until("cli:")[-1].endswith("back again")


@pytest.mark.parametrize(
    ("site", "reason"),
    [
        ("{name: c, address: 10.0.0.1}", "wire is missing"),
        ("{name: c, address: 10.0.0.1, wire: 127.0.0.1}", "not an address and a port"),
    ],
)
def test_a_world_names_the_place_of_a_host(site, reason):
    with pytest.raises(WorldError, match=reason):
        parse(f"syslog: [{site}]".encode(), "lab.yaml")


def test_a_clock_that_stands_still_and_other_machines_are_refused(monkeypatch):
    monkeypatch.delenv("JUNOSE_SHELL_WIRE", raising=False)
    with pytest.raises(UsageError, match=r"syslog host collector .* --clock real"):
        build_shell(parse((SITE % "127.0.0.1:514").encode(), "lab.yaml"))
    with pytest.raises(UsageError, match=r"syslog host collector .* JUNOSE_SHELL_WIRE=any"):
        build_shell(parse((SITE % "192.0.2.1:514").encode(), "lab.yaml"), "real")


def test_the_day_takes_two_places():
    moment = datetime(2010, 3, 1, 7, 5, 9)  # noqa: DTZ001 - local time of the router
    assert datagram((16, 4), moment, "lns", "l2tp", "up") == b"<132>Mar  1 07:05:09 lns l2tp: up"


FIELDS = ("facility", "level", "timestamp_rfc3164", "hostname", "msg")


def test_tshark_reads_every_part_of_a_line(collector, tmp_path):
    if shutil.which("tshark") is None and not REQUIRED:
        pytest.skip("tshark is not installed: apt install tshark")
    router = demo(collector.wire, f"log destination syslog {HOST} facility 2")
    said(router, 4, "no answer")
    here, there = (Ipv4.parse("192.168.1.1"), 50_000), (Ipv4.parse(HOST), 514)
    path = tmp_path / "syslog.pcapng"
    with path.open("wb") as file:
        capture = Capture(file.write, "junose-shell")
        capture.interface("to-collector")
        for line in collector.until("no answer"):
            capture.packet("to-collector", 0, packets.udp(here, there, line.encode()))
    shown = subprocess.run(
        ["tshark", "-n", "-r", path, "-T", "fields", "-E", "separator=|",
         *(word for name in FIELDS for word in ("-e", f"syslog.{name}"))],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    facility, level, stamp, host, text = shown.strip().split("|")
    local2, warning = "18", "4"
    assert (facility, level, host) == (local2, warning, "lns")
    assert text.endswith("cli: no answer")
    assert stamp.startswith("Jan 15 08:0")


@given(st.text(), st.text(), st.text())
def test_a_datagram_is_visible_ascii_whatever_the_text(host, tag, text):
    octets = datagram((23, 7), datetime(2010, 1, 1), host, tag, text)  # noqa: DTZ001
    assert len(octets) <= LONGEST
    assert all(32 <= octet < 127 for octet in octets)

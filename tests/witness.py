"""Lets tshark read every packet of every test; a run with ``--dissect`` fails if it complains.

What routers and their peers say in this process is captured. Harnesses of parts below a router hand
over what these say. Each worker has a capture of its own, which tshark reads at the end.
"""

from functools import partial
from struct import pack, unpack_from
from weakref import WeakSet

import pytest
from dissector import COMPLAINTS, fields

from junose_shell.codec import pcapng
from junose_shell.codec.packets import udp
from junose_shell.net import Ipv4

WRONG = f"{COMPLAINTS} || ip.checksum.status == 0 || udp.checksum.status == 0"
SETTINGS = (
    "-o", "ip.check_checksum:TRUE", "-o", "udp.check_checksum:TRUE",
    "-d", "udp.port==50000,radius",
)  # fmt: skip
ON_PURPOSE = (  # the beginning of the name of a test, what tshark says of it, and why it is so
    ("tests/ppp/test_lcp.py::test_unknown_options", "LCP", "a wrong option comes back rejected"),
    ("tests/control/test_control_cases.py", "LCP", "octets stand for a frame, which nobody reads"),
)
DRAWN = "by chance: "  # before the name of a test that draws its values: no run fails for them
HERE, THERE = Ipv4.parse("192.0.2.1"), Ipv4.parse("192.0.2.2")
PACKET, TIME, PAYLOAD = b"\6\0\0\0", 12, 56  # the kind of its block; where parts of it begin
KEEPALIVES = {b"\xff\x03\xc0\x21\x09", b"\xff\x03\xc0\x21\x0a"}
ECHOES = 20  # of them are read for each test; they differ in numbers alone
START, DAY = 1_263_542_400_000, 86_400_000  # of most routers, ms since 1970; ms


class Witness:
    """Writes what is said through ``write`` as a capture; packets bear the name of their test."""

    def __init__(self, write):
        self.packets = 0
        self._write = write
        self._capture = pcapng.Capture(write, "tests")
        self._captures = WeakSet()
        self._said = set()
        self._test, self._echoes, self._last = "no test", 0, 0

    def begin(self, test):
        """Name the test whose packets come from now on."""
        self._test, self._echoes = test, 0
        self._said.clear()

    def watch(self, router):
        """Take all that a router and its peers say."""
        from junose_shell.runtime.capture import CAPTURED, RouterCapture

        # Later than the router before: tshark takes no answer to a request from another one.
        take = partial(self._block, self._last + DAY)
        capture = RouterCapture(router, take, "tests", secrets=False)
        router.driver.trace.subscribe(capture.take, *CAPTURED, aside=True)
        self._captures.add(capture)

    def saw(self, link_type, octets):
        """Take a packet of a part below a router; for each test once."""
        if (link_type, octets) not in self._said:
            self._said.add((link_type, octets))
            name = f"{self._test} {link_type}"
            self._capture.interface(name, link_type)
            self._capture.packet(name, 0, octets)
            self.packets += 1

    def end(self):
        """Take the last packets of the routers."""
        for capture in self._captures:
            capture.flush()

    def _block(self, later, block):
        if block[:4] != PACKET:
            return
        if block[PAYLOAD + 6 : PAYLOAD + 11] in KEEPALIVES:
            self._echoes += 1
            if self._echoes > ECHOES:
                return
        high, low = unpack_from("<II", block, TIME)
        ms = (high << 32 | low) + later
        self._last = max(self._last, ms - START)
        head = pack("<III", self._capture.interface(self._test), ms >> 32, ms & 0xFFFF_FFFF)
        self._write(block[:8] + head + block[8 + len(head) :])
        self.packets += 1


def complaints(path):
    """Return what tshark finds wrong in the capture at ``path``, and how much is so on purpose.

    Each is a text that begins with the name of the test.
    """
    names = ("frame.interface_name", "_ws.expert.message", "_ws.malformed", "_ws.col.Info")
    lines = [" ".join(line) for line in fields(path, WRONG, *names, settings=SETTINGS)]
    found = [
        line
        for line in lines
        if not any(line.startswith(test) and text in line for test, text, _ in ON_PURPOSE)
    ]
    return found, len(lines) - len(found)


def decisive(found):
    """Return True if one of the complaints is not about values that a test draws."""
    return any(not line.startswith(DRAWN) for line in found)


class Plugin:
    """Hands the witness to pytest, and prints what tshark says to all workers."""

    def __init__(self, path):
        self._path = path
        self._file = path.open("wb")
        self.witness = Witness(self._file.write)
        self._found, self._packets, self._excused = [], 0, 0

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item):
        """Let the witness see a test, unless it counts what happens without."""
        global _witness  # noqa: PLW0603 - harnesses know no plugin
        if item.get_closest_marker("unwatched"):
            _witness = None
        drawn = item.get_closest_marker("hypothesis") is not None
        self.witness.begin(f"{DRAWN * drawn}{item.nodeid}")
        try:
            return (yield)
        finally:
            self.witness.end()
            _witness = self.witness

    @pytest.hookimpl(wrapper=True)
    def pytest_sessionfinish(self, session):
        """Let tshark read; a worker tells its controller what it found."""
        self._file.close()
        if self.witness.packets:
            self._add(*complaints(self._path), self.witness.packets)
        self._path.unlink()
        told = getattr(session.config, "workeroutput", None)
        if told is not None:
            told["dissected"] = self._found, self._excused, self._packets
        elif decisive(self._found) and not session.exitstatus:
            session.exitstatus = 1
        return (yield)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node):
        """Take what a worker found."""
        self._add(*getattr(node, "workeroutput", {}).get("dissected", ((), 0, 0)))

    def _add(self, found, excused, packets):
        self._found += found
        self._excused += excused
        self._packets += packets

    def pytest_terminal_summary(self, terminalreporter):
        """Print what tshark finds wrong."""
        count = f"{self._packets} packets, {self._excused} of them wrong on purpose"
        terminalreporter.section(f"tshark read {count}")
        for line in self._found[:50]:
            terminalreporter.write_line(line, red=True)


_witness = None


def register(config):
    """Let a witness see the routers of this process; raise UsageError without tshark."""
    import shutil
    import tempfile
    from pathlib import Path

    from junose_shell.runtime.router import Router

    global _witness  # noqa: PLW0603 - harnesses know no plugin
    if shutil.which("tshark") is None:
        raise pytest.UsageError("--dissect needs tshark: apt install tshark")
    plugin = Plugin(Path(tempfile.mkstemp(suffix=".pcapng")[1]))
    config.pluginmanager.register(plugin, "dissect")
    _witness = plugin.witness
    built = Router._built

    def watched(router):
        network = built(router)
        if _witness is not None:
            _witness.watch(router)
        return network

    Router._built = watched


def saw_datagram(octets, port=1701):
    """Show what UDP carries between two ports to the witness, if there is one."""
    if _witness is not None:
        _witness.saw(pcapng.RAW_IP, udp((HERE, port), (THERE, port), octets))


def saw_frame(octets):
    """Show a PPP frame to the witness, if there is one."""
    if _witness is not None:
        _witness.saw(pcapng.PPP, octets)

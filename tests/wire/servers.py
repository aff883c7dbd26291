"""FreeRADIUS for real, on ports of its own, with the configuration of the demo."""

import os
import re
import shutil
import socket
import subprocess
import time
from pathlib import Path

import pytest

DEMO = Path(__file__).parents[2] / "demo_configs" / "freeradius"
REQUIRED = os.environ.get("JUNOSE_SHELL_REQUIRE_CLIENTS") == "1"
GUARD = 60  # s, until it must be ready


def free_ports(count):
    """Return UDP ports of this machine that nobody has now."""
    taken = [socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(count)]
    try:
        for each in taken:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in taken]
    finally:
        for each in taken:
            each.close()


class FreeRadius:
    """A server; ``folder`` has its configuration, ``auth`` and ``acct`` are its ports."""

    def __init__(self, folder):
        path = shutil.which("freeradius", path=f"{os.environ['PATH']}:/usr/sbin")
        if path is None and not REQUIRED:
            pytest.skip("freeradius is not installed: apt install freeradius")
        assert path, "freeradius is not installed"
        self.folder = folder / "raddb"
        shutil.copytree(DEMO / "raddb", self.folder)
        self.auth, self.acct = free_ports(2)
        conf = self.folder / "radiusd.conf"
        text = conf.read_text().replace("21812", str(self.auth)).replace("21813", str(self.acct))
        conf.write_text(text)
        self._log = (folder / "freeradius.log").open("w+")
        self._command = [path, "-f", "-l", "stdout", "-d", str(self.folder)]
        self.process = None

    @property
    def version(self):
        """The numbers of its version."""
        said = subprocess.run([self._command[0], "-v"], capture_output=True, text=True, check=True)
        return tuple(map(int, re.search(r"Version (\d+)\.(\d+)\.(\d+)", said.stdout).groups()))

    def start(self):
        """Start, and wait until it takes requests."""
        self.process = subprocess.Popen(self._command, stdout=self._log, stderr=subprocess.STDOUT)
        end = time.monotonic() + GUARD
        while "Ready to process requests" not in (said := Path(self._log.name).read_text()):
            assert self.process.poll() is None, said
            assert time.monotonic() < end, said
            time.sleep(0.02)
        return self

    def stop(self):
        """End it."""
        self.process.terminate()
        self.process.wait(GUARD)
        self._log.close()

    @property
    def detail(self):
        """The accounting records, each as the lines of its attributes."""
        file = self.folder / "log" / "detail"
        text = file.read_text() if file.exists() else ""
        return [
            [line.strip() for line in record.splitlines() if line.startswith("\t")]
            for record in text.split("\n\n")
            if record.strip()
        ]

    def world(self, more=""):
        """Return the world of the demo with these ports."""
        text = (DEMO / "world.yaml").read_text()
        ports = text.replace("21812", str(self.auth)).replace("21813", str(self.acct))
        return ports.replace("clock: real\n", "clock: real:5\n") + more

"""xl2tpd on a loopback port, and a node of ours that talks UDP with it."""

import os
import shutil
import socket
import subprocess
import time
from random import Random  # noqa: TID251 - a seeded one

import pytest
from witness import saw_datagram

from junose_shell.codec.l2tp import decode, encode
from junose_shell.control.effects import Transmit
from junose_shell.control.endpoint import Endpoint
from junose_shell.control.events import Received
from junose_shell.control.packets import Peer
from junose_shell.net import Ipv4

LOOPBACK = Ipv4.parse("127.0.0.1")
GUARD = 30  # s, only so that a fault ends in a failure and not in waiting
REQUIRED = os.environ.get("JUNOSE_SHELL_REQUIRE_CLIENTS") == "1"


def program(name):
    """Return the path of a program; skip the test without it, or fail where it is required."""
    path = shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin")
    if path is None and not REQUIRED:
        pytest.skip(f"{name} is not installed")
    assert path, f"{name} is not installed"
    return path


class OnUdp:
    """A node of ours on a loopback port. ``heard`` are its effects but for packets to send."""

    def __init__(self, acceptor=None):
        self.node = Endpoint(Random(1).randbytes, acceptor)  # noqa: S311
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))
        self.socket.settimeout(0.05)
        self.port = self.socket.getsockname()[1]
        self.heard, self.octets = [], []
        self._begin = time.monotonic()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def now(self):
        return int((time.monotonic() - self._begin) * 1000)

    def handle(self, event):
        self._perform(self.node.handle(event, self.now()))

    def until(self, kind, *, where=lambda _: True):
        """Exchange packets until an effect of this kind is heard; return it."""
        return self._wait(
            lambda: next((e for e in self.heard if isinstance(e, kind) and where(e)), None)
        )

    def until_state(self, tunnel, state):
        """Exchange packets until the connection is in ``state``; return its view."""
        return self._wait(lambda: (v := self.node.tunnel(tunnel)) and v.state == state and v)

    def _wait(self, condition):
        end = time.monotonic() + GUARD
        while time.monotonic() < end:
            if found := condition():
                return found
            try:
                octets, (_, port) = self.socket.recvfrom(4096)
            except TimeoutError:
                self._perform(self.node.expire(self.now()))
                continue
            self.octets.append(octets)
            peer = Peer(LOOPBACK, port)
            packet = decode(octets, lambda tunnel, peer=peer: self.node.secret_of(peer, tunnel))
            self.handle(Received(peer, packet))
        pytest.fail(f"not in {GUARD} s; heard {self.heard}")
        return None

    def _perform(self, effects):
        for effect in effects:
            if isinstance(effect, Transmit):
                octets = encode(effect.packet, effect.hiding)
                saw_datagram(octets)
                self.octets.append(octets)
                self.socket.sendto(octets, ("127.0.0.1", effect.peer.port))
            else:
                self.heard.append(effect)


class Xl2tpd:
    """The daemon, with its files in ``folder``."""

    def __init__(self, folder, secret, section):
        self._path = program("xl2tpd")
        self._folder = folder
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        (folder / "secrets").write_text(f"*\t*\t{secret}\n")
        (folder / "conf").write_text(
            f"[global]\nport = {self.port}\nlisten-addr = 127.0.0.1\naccess control = no\n"
            f"auth file = {folder}/secrets\n{section}\nname = other\n"
            f"challenge = {'yes' if secret else 'no'}\n"
        )

    def __enter__(self):
        folder, pipe = self._folder, self._folder / "pipe"
        with (folder / "log").open("wb") as log:
            self._process = subprocess.Popen(
                [self._path, "-D", "-c", folder / "conf", "-p", folder / "pid", "-C", pipe],
                stdout=log,
                stderr=log,
            )
        end = time.monotonic() + GUARD
        while not pipe.exists():
            assert self._process.poll() is None, self.log()
            assert time.monotonic() < end, self.log()
            time.sleep(0.01)
        return self

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait(GUARD)

    def say(self, line):
        """Write a line into its control pipe."""
        with (self._folder / "pipe").open("w") as pipe:
            pipe.write(f"{line}\n")

    def log(self):
        return (self._folder / "log").read_text(errors="replace")

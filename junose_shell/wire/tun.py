"""A tun device of Linux as a network of the router: real packets in, real packets out.

Each read of the device is a whole IP packet, and so is each write.
"""

from __future__ import annotations

import os
import socket
import string
from fcntl import ioctl
from struct import pack
from typing import TYPE_CHECKING

from junose_shell.net import Ipv4, UdpEnd
from junose_shell.record import private, record

if TYPE_CHECKING:
    from collections.abc import Callable

PROTOCOL = "tun"
DEVICE = "/dev/net/tun"
LONGEST_NAME = 15
LONGEST = 0xFFFF  # octets of a packet
_LETTERS = frozenset(string.ascii_letters + string.digits + "-_.")
_TUNSETIFF, _SIOCSIFFLAGS = 0x400454CA, 0x8914
_UP, _RUNNING = 0x1, 0x40
_TUN, _NO_INFORMATION = 1, 0x1000  # flags: IP packets, and nothing before them
_NOWHERE = UdpEnd(Ipv4(0), 0)


def open_device(name: str) -> int:
    """Return a descriptor of the tun device ``name``, made if there is none, and switched on.

    Raises OSError, mostly because only root may, and ValueError for a name that is none.
    """
    if not 0 < len(name.encode()) <= LONGEST_NAME or not set(name) <= _LETTERS:
        raise ValueError(f"{name!r} is no name of a device: 1 to {LONGEST_NAME} letters and digits")
    device = os.open(DEVICE, os.O_RDWR | os.O_NONBLOCK)
    try:
        ioctl(device, _TUNSETIFF, pack("16sH22x", name.encode(), _TUN | _NO_INFORMATION))
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
            ioctl(any_socket, _SIOCSIFFLAGS, pack("16sH22x", name.encode(), _UP | _RUNNING))
    except OSError:
        os.close(device)
        raise
    return device


@record
class TunHeard:
    """An IP packet that came from the device."""

    octets: bytes = private()


class Tun:
    """The device behind ``file``, a descriptor that it owns; ``unsent`` counts lost packets.

    It attaches to the sockets of a router (``Sockets.attach``). ``hear`` takes what it reads, as
    ``Driver.hear`` does.
    """

    def __init__(self, file: int, hear: Callable[[str, object], None]) -> None:
        self._file = file
        self._hear = hear
        self.unsent = 0

    def fileno(self) -> int:
        """Return the descriptor."""
        return self._file

    def read(self) -> tuple[bytes, UdpEnd] | None:
        """Return a packet, None if there is no more."""
        try:
            octets = os.read(self._file, LONGEST)
        except OSError:
            return None
        return (octets, _NOWHERE) if octets else None

    def receive(self, octets: bytes, _source: UdpEnd) -> None:
        """Let the router hear of a packet."""
        self._hear(PROTOCOL, TunHeard(octets))

    def write(self, octets: bytes) -> None:
        """Write a packet once. One that the machine refuses is lost."""
        try:
            os.write(self._file, octets)
        except OSError:
            self.unsent += 1

    def close(self) -> None:
        """Give the device back."""
        os.close(self._file)

"""Sends log lines to the syslog hosts of ``log destination syslog``, by UDP (RFC 3164).

A line leaves only for a host that the world names with its ``wire``, and only while a route of the
default virtual router leads to its address. Nobody answers: a host that is down costs nothing.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from junose_shell.codec.syslog import LOCAL0, datagram
from junose_shell.commands.management import LogDestinationSyslog
from junose_shell.model.log import SEVERITIES, LogLine
from junose_shell.net import Ipv4, UdpEnd
from junose_shell.runtime.box import Box
from junose_shell.wire.udp import facing

if TYPE_CHECKING:
    from junose_shell.wire.udp import Port

FACILITY = 7  # of a statement without one: local7 [seen: MIB]
ALL = len(SEVERITIES) - 1  # without a severity everything that is logged goes there [own]


class SyslogSender:
    """Listens to the log of ``box``. ``ends`` are the real places of hosts, by address.

    ``reaches`` returns True if a route leads to an address.
    """

    def __init__(
        self, box: Box, ends: Mapping[Ipv4, UdpEnd], reaches: Callable[[Ipv4], bool]
    ) -> None:
        self._box = box
        self._ends = ends
        self._reaches = reaches
        self._ports: dict[UdpEnd, Port | None] = {}  # by where they open: None for no port
        box.log.listeners.append(self._hear)

    def _hear(self, line: LogLine) -> None:
        for host in self._box.config.chassis.select(LogDestinationSyslog):
            end = self._ends.get(host.ip_address)
            if end is None or line.severity > _least(host) or not self._reaches(host.ip_address):
                continue
            port = self._port(facing(end))
            if port is not None:
                port.send(self._written(line, host), end)

    def _written(self, line: LogLine, host: LogDestinationSyslog) -> bytes:
        facility = FACILITY if host.facility_number is None else host.facility_number
        priority = (LOCAL0 + facility, line.severity)
        moment = self._box.calendar.at(line.at)
        return datagram(priority, moment, self._box.hostname, line.category, line.text)

    def _port(self, local: UdpEnd) -> "Port | None":
        """Return the port to send from; a machine without a socket is asked only once."""
        if local not in self._ports:
            try:
                self._ports[local] = self._box.sockets.open(_deaf, local)
            except OSError:
                self._ports[local] = None
        return self._ports[local]


def _least(host: LogDestinationSyslog) -> int:
    """Return the lowest severity (0..7) that goes to a host, -1 if nothing goes there."""
    if host.severity_or_off is None:
        return ALL
    word = host.severity_or_off.upper()
    return SEVERITIES.index(word) if word in SEVERITIES else -1


def _deaf(_octets: bytes, _source: UdpEnd) -> None:
    """Take no notice: a syslog host says nothing (RFC 3164 section 2)."""

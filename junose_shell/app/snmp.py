"""The SNMP port of ``junose-shell serve``: datagrams to the agent, and what a Set types."""

from collections.abc import Callable

from junose_shell.command.entry import TOP_LEVEL
from junose_shell.errors import UsageError
from junose_shell.model.config import DEFAULT_CONTEXT
from junose_shell.model.session import CliSession
from junose_shell.net import Ipv4, UdpEnd
from junose_shell.session.runner import Runner
from junose_shell.session.shell import Shell
from junose_shell.snmp.agent import Agent
from junose_shell.terminal.limits import endpoint
from junose_shell.wire.udp import Port, Sockets
from junose_shell.wiring import check_local

LINE = "snmp"  # the terminal line of what a Set types
PORT = 1161


class SnmpPort:
    """The port of the agent, at ``HOST:PORT``; a port of 0 stands for any free one.

    An event loop watches ``sockets`` and calls their ``take``; ``local`` is where the agent is.
    It follows the router to another moment, as sessions do.

    Raises UsageError if that is not on this machine, unless the environment allows it, or if the
    port cannot be had.
    """

    def __init__(self, shell: Shell, text: str) -> None:
        self._shell = shell
        self._agent = Agent(shell.router, typist(shell))
        self.sockets = Sockets(lambda fault: self._shell.router.log.fault("snmp", fault))
        end = _end(text)
        try:
            self._wire: Port = self.sockets.open(self._receive, end)
        except OSError as error:
            raise UsageError(f"SNMP cannot listen on {end}: {error.strerror}") from error
        self.local = self._wire.local

    def close(self) -> None:
        """Answer no more."""
        self.sockets.close()

    def _receive(self, octets: bytes, source: UdpEnd) -> None:
        while self._shell.heir is not None:
            self._shell = self._shell.heir[0]
            self._agent = Agent(self._shell.router, typist(self._shell))
        self._shell.router.driver.catch_up()
        answer = self._agent.answer(octets, source)
        if answer is not None:
            self._wire.send(answer, source)


def _end(text: str) -> UdpEnd:
    host, number = endpoint(text, PORT)
    try:
        end = UdpEnd(Ipv4.parse("127.0.0.1" if host == "localhost" else host), number)
    except ValueError as error:
        raise UsageError(f"SNMP needs an address: {error}") from error
    check_local("SNMP", end)
    return end


def typist(shell: Shell) -> Callable[[str, str], bool]:
    """Return what types a line in Global Configuration of a context, in a session of its own.

    It returns False if the line is refused.
    """

    def carry_out(context: str, line: str) -> bool:
        session = CliSession(LINE, privilege=TOP_LEVEL)
        runner = Runner(shell, session)
        lines = ["configure terminal", line]
        if context != DEFAULT_CONTEXT:
            lines.insert(0, f"virtual-router {context}")
        taken = all(runner.finish(runner.begin(each)) is None for each in lines)
        observers = shell.observers
        observers.tell(observers.heard.closed, session)
        return taken

    return carry_out

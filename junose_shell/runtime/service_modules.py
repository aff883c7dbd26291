"""Places for L2TP sessions and their PPP interfaces on the tunnel service modules [seen: S412].

Decision 30e says which port takes a session.
"""

from collections import Counter
from collections.abc import Callable, Iterable

from junose_shell.commands.tunnel_server import TunnelServer, TunnelServerMaxInterfaces
from junose_shell.model.config import ConfigStore
from junose_shell.model.inventory import Chassis, TunnelPort


class NoPlaceError(Exception):
    """No tunnel service module has a place for a call; the text says why, for the log."""


class ServiceModules:
    """The tunnel-server ports of one router, and the calls that have a place on them.

    ``chassis`` returns the hardware as it is now, ``calls`` which calls exist.
    """

    def __init__(
        self,
        chassis: Callable[[], Chassis],
        config: ConfigStore,
        calls: Callable[[], Iterable[int]],
    ) -> None:
        self._chassis = chassis
        self._config = config
        self._calls = calls
        self._by_call: dict[int, str] = {}
        self._used: Counter[str] = Counter()

    def place(self, call_id: int) -> None:
        """Give a call a place on the port with the most free ones, else raise NoPlaceError."""
        ports = self._chassis().tunnel_ports
        location = self._free(ports)
        if location is None:
            self.sweep()
            location = self._free(ports)
        if location is None:
            raise NoPlaceError(self._lack(ports))
        self._by_call[call_id] = location
        self._used[location] += 1

    def of(self, call_id: int) -> str:
        """Return the location of a call, empty if it has none."""
        return self._by_call.get(call_id, "")

    def on(self, slot: int) -> list[int]:
        """Return the calls on a slot."""
        self.sweep()
        return [call for call, place in self._by_call.items() if place.startswith(f"{slot}/")]

    def provisioned(self, port: TunnelPort) -> int:
        """Return how many interfaces a port may have.

        Without ``max-interfaces`` a dedicated port has all that it can have, a shared port none
        [seen: J91].
        """
        server = self._config.chassis.section(TunnelServer, port.location)
        limit = server.get(TunnelServerMaxInterfaces) if server else None
        if limit is None:
            return 0 if port.shared else port.most
        return port.most if limit.tunnel_count is None else min(limit.tunnel_count, port.most)

    def used(self, location: str) -> int:
        """Return how many calls a port has."""
        return self._used[location]

    def sweep(self) -> None:
        """Free the places of calls that are gone."""
        self._by_call = {c: self._by_call[c] for c in self._calls() if c in self._by_call}
        self._used = Counter(self._by_call.values())

    def _free(self, ports: Iterable[TunnelPort]) -> str | None:
        """Return the port with the most free places, None if there is no place."""
        if len(self._by_call) >= self._chassis().sessions:
            return None
        free = [(self.provisioned(port) - self._used[port.location], port) for port in ports]
        most, port = max(free, key=lambda each: each[0], default=(0, None))
        return port.location if port is not None and most > 0 else None

    def _lack(self, ports: Iterable[TunnelPort]) -> str:
        if not any(map(self.provisioned, ports)):
            return "no tunnel service module is available"
        return "no tunnel service module has room for another session"

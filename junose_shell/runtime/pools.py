"""Local address pools: free addresses, in the order of the pool, one after the last one lent.

So an address that has just become free rests for as long as possible [own].
"""

from collections.abc import Callable, Iterator

from junose_shell.commands.local_pools import IpAddressPool, IpLocalAlias, IpLocalPool
from junose_shell.model.config import ConfigStore
from junose_shell.model.section import Section
from junose_shell.net import Ipv4

Taken = Callable[[str, Ipv4], bool]


class Pools:
    """Finds free addresses in the pools of virtual routers. ``taken`` says which ones are in use.

    A VRF has pools of its own.
    """

    def __init__(self, config: ConfigStore, taken: Taken) -> None:
        self._config = config
        self._taken = taken
        self._next: dict[tuple[str, str], int] = {}  # by virtual router and pool

    def find(self, context: str, name: str) -> Ipv4 | None:
        """Return a free address of a pool, or of any if ``name`` is empty; None without one.

        Raises ValueError, with the reason, if a pool is wanted and has none.
        """
        home = self._config.contexts.get(context)
        if home is None or not _local(home):
            return None
        pools = list(self._wanted(home, name))
        if name and not pools:
            raise ValueError(f"pool {name} does not exist in virtual router {context}")
        for pool in pools:
            found = self._free(context, pool)
            if found is not None:
                return found
        if pools:
            names = ", ".join(pool.pool_name for pool in pools)
            raise ValueError(f"pool {names} of virtual router {context} is exhausted")
        return None

    def _wanted(self, home: Section, name: str) -> Iterator[IpLocalPool]:
        alias = home.get(IpLocalAlias, name) if name else None
        wanted = alias.pool_name if alias else name
        return (pool for pool in home.select(IpLocalPool) if wanted in ("", pool.pool_name))

    def _free(self, context: str, pool: IpLocalPool) -> Ipv4 | None:
        size = pool.last_address - pool.first_address + 1
        key = context, pool.pool_name
        begin = (self._next.get(key, pool.first_address) - pool.first_address) % size
        for step in range(size):
            address = Ipv4(pool.first_address + (begin + step) % size)
            if not self._taken(context, address):
                self._next[key] = address + 1
                return address
        return None


def _local(home: Section) -> bool:
    source = home.get(IpAddressPool)
    return source is None or source.address_source == "local"

"""The listings of the walks that are under way: a request that goes on where an answer ended."""

from collections import OrderedDict

from junose_shell.codec.ber import Oid
from junose_shell.codec.snmp import NO_INSTANCE, SmiValue
from junose_shell.snmp.mib import Mib, RowList, Sight

MOST = 16  # walks that are remembered


class Walks:
    """Finds the listing for a request.

    A request that begins at the end of an earlier answer goes on with the listing of that answer.
    Any other one gets the newest listing of its context, which is made again if rows have come or
    gone since.
    """

    def __init__(self, mib: Mib) -> None:
        self._mib = mib
        self._newest: OrderedDict[str, tuple[object, RowList]] = OrderedDict()  # by context
        self._ends: OrderedDict[tuple[str, Oid], RowList] = OrderedDict()

    def listing(self, context: str, begin: Oid | None = None) -> RowList:
        """Return the listing of a context for a request that begins behind ``begin``."""
        if begin is not None and (found := self._ends.get((context, begin))) is not None:
            return found
        version = self._mib.version()
        known = self._newest.get(context)
        if known is not None and known[0] == version:
            return known[1]
        listing = RowList(self._mib, context)
        self._newest[context] = version, listing
        self._newest.move_to_end(context)
        while len(self._newest) > MOST:
            self._newest.popitem(last=False)
        return listing

    def get(self, context: str, oid: Oid, sight: Sight) -> SmiValue:
        """Return the value of an instance, or that it does not exist.

        An older listing is good for a row that is in it, so polls of rows that stay make no new one
        while others come and go.
        """
        known = self._newest.get(context)
        value = known[1].get(oid, sight) if known is not None else NO_INSTANCE
        return self.listing(context).get(oid, sight) if value == NO_INSTANCE else value

    def ended(self, context: str, begin: Oid, end: Oid, listing: RowList) -> None:
        """Note that an answer from ``begin`` on ended at ``end``."""
        self._ends.pop((context, begin), None)
        self._ends[context, end] = listing
        while len(self._ends) > MOST:
            self._ends.popitem(last=False)

"""The wishes of one end for LCP (RFC 1661 section 6), and its answers to the peer's wishes."""

from collections.abc import Callable

from junose_shell.ppp.messages import Option, Options
from junose_shell.ppp.options import (
    ACCM,
    ACFC,
    AUTHENTICATION,
    LCP_NAMES,
    MAGIC,
    MRU,
    PFC,
    asked_protocol,
    authentication,
    number,
    value,
    well_formed,
)
from junose_shell.ppp.policy import REJECTED, Opinion, Trouble
from junose_shell.ppp.settings import LinkSettings, Reason

SHORTEST_MRU = 64  # what `ppp mru` takes [seen: MIB:PPP-PROFILE]
DEFAULT_MRU = 1500
MAX_LOOPS = 5
"""So many signs of a loop in a row are a proof [own; the RFC leaves the number open]."""


class LcpPolicy:
    """The options of LCP. ``chance(n)`` returns n random octets, for magic numbers.

    ``magic`` is the number of an LCP that is open; None is for a link that begins.
    """

    __slots__ = (
        "_accm", "_chance", "_compress", "_loops", "_magic", "_mru", "_own_nak", "_protocols",
        "_settings", "local", "refused", "remote",
    )  # fmt: skip

    def __init__(
        self, settings: LinkSettings, chance: Callable[[int], bytes], magic: int | None = None
    ) -> None:
        self._settings = settings
        self._chance = chance
        self._loops = 0
        self._own_nak = 0  # the magic number of the last Configure-Nak
        self.refused = ""  # an option of the peer that this end cannot have
        self.local: Options = ()
        self.remote: Options = ()
        self.reset(magic)

    def reset(self, magic: int | None = None) -> None:
        """Wish again what the settings say, with a new magic number unless one is given."""
        settings = self._settings
        self._mru = settings.mru
        self._accm = settings.accm
        self._compress = tuple(
            kind for kind, wanted in ((PFC, settings.pfc), (ACFC, settings.acfc)) if wanted
        )
        self._protocols = settings.authentication  # the first is asked for, the rest are in reserve
        if magic is None:
            magic = self._random() if settings.magic_number else 0
        self._magic = magic

    def wish(self) -> Options:
        """Return the options of the next Configure-Request, in the order of their types."""
        wishes = []
        if self._mru is not None:
            wishes.append(number(MRU, self._mru))
        if self._accm is not None:
            wishes.append(number(ACCM, self._accm))
        if self._protocols:
            wishes.append(authentication(self._protocols[0]))
        if self._magic:
            wishes.append(number(MAGIC, self._magic))
        wishes += [Option(kind) for kind in self._compress]
        return tuple(wishes)

    def opinion(self, option: Option) -> Opinion:
        """Judge one option of the peer; raises Trouble when the line turns out to be a loop."""
        kind = option.kind
        if kind == AUTHENTICATION:
            return self._protocol_opinion(option)
        if kind == MAGIC:
            return self._magic_opinion(option)
        if kind == MRU:
            good = well_formed(option) and value(option) >= SHORTEST_MRU
            return None if good else number(MRU, DEFAULT_MRU)
        if kind == ACCM:
            return None if well_formed(option) else number(ACCM, 0)
        if kind in {PFC, ACFC}:
            return None if well_formed(option) else Option(kind)
        return REJECTED

    def missing(self, options: Options) -> Options:
        """Return nothing: LCP asks nothing of the peer that the peer must ask for itself."""
        del options
        return ()

    def concede(self, option: Option) -> None:
        """Take a Configure-Nak into account; what was not asked for is passed over."""
        kind = option.kind
        if kind == AUTHENTICATION and self._protocols:
            self._next_protocol(asked_protocol(option))
        elif kind == MAGIC and self._magic:
            if well_formed(option) and value(option) == self._own_nak:
                self._count_loop()
            self._magic = self._random()
        elif kind == MRU and self._mru is not None:
            good = well_formed(option) and value(option) >= SHORTEST_MRU
            self._mru = value(option) if good else None
        elif kind == ACCM and self._accm is not None:
            self._accm = self._accm | value(option) if well_formed(option) else None
        elif kind in self._compress:
            self.withdraw(option)

    def withdraw(self, option: Option) -> None:
        """Take a Configure-Reject into account; raises Trouble if it refuses to authenticate."""
        kind = option.kind
        if kind == AUTHENTICATION:
            raise Trouble(Reason.negotiation_failure, LCP_NAMES[AUTHENTICATION])
        if kind == MRU:
            self._mru = None
        elif kind == ACCM:
            self._accm = None
        elif kind == MAGIC:
            self._magic = 0
        self._compress = tuple(other for other in self._compress if other != kind)

    def _protocol_opinion(self, option: Option) -> Opinion:
        own = self._settings.own
        if asked_protocol(option) in own:
            return None
        if own:
            return authentication(own[0])
        self.refused = LCP_NAMES[AUTHENTICATION]
        return REJECTED

    def _next_protocol(self, offered: str) -> None:
        """Ask for what the peer offers if it is in reserve, else for the next in reserve."""
        reserve = self._protocols[1:]
        if offered in reserve:
            self._protocols = (offered, *(other for other in reserve if other != offered))
        elif reserve:
            self._protocols = reserve
        else:
            raise Trouble(Reason.negotiation_failure, LCP_NAMES[AUTHENTICATION])

    def _magic_opinion(self, option: Option) -> Opinion:
        looped = bool(self._magic) and value(option) == self._magic
        if not well_formed(option) or not value(option) or looped:
            if looped:
                self._count_loop()
            self._own_nak = self._random()
            return number(MAGIC, self._own_nak)
        self._loops = 0
        return None

    def _count_loop(self) -> None:
        """Count one more sign that this end hears itself (RFC 1661 section 6.4)."""
        self._loops += 1
        if self._loops >= MAX_LOOPS:
            raise Trouble(Reason.loopback, LCP_NAMES[MAGIC])

    def _random(self) -> int:
        """Return a magic number: random, and never zero."""
        return int.from_bytes(self._chance(4)) or 1

"""The wishes of one end in a negotiation, and its answers to the wishes of the other end."""

from collections.abc import Callable, Iterable
from typing import Protocol

from junose_shell.ppp.messages import Code, Option, Options
from junose_shell.ppp.settings import Reason


class Trouble(Exception):  # noqa: N818 - it is no error of the program
    """A policy finds that there is no use in going on; carries the option at fault."""

    def __init__(self, reason: Reason, detail: str) -> None:
        super().__init__(detail)
        self.reason = reason
        self.detail = detail


class Rejected:
    """The answer to an option that this end does not want to hear of."""


REJECTED = Rejected()
Opinion = Option | Rejected | None
"""Of one option of the peer: a better one, ``REJECTED``, or None if it is right as it is."""


class Policy(Protocol):
    """The wishes of one end of LCP or IPCP. ``local`` and ``remote`` are the options agreed.

    ``refused`` names an option that the peer asked for and cannot have, "" if there is none.
    """

    refused: str
    local: Options
    remote: Options

    def reset(self) -> None:
        """Wish again what was wished at first."""
        ...

    def wish(self) -> Options:
        """Return the options of the next Configure-Request."""
        ...

    def opinion(self, option: Option) -> Opinion:
        """Judge one option of the peer; may raise Trouble."""
        ...

    def missing(self, options: Options) -> Options:
        """Return what the peer should have asked for."""
        ...

    def concede(self, option: Option) -> None:
        """Take a Configure-Nak into account; may raise Trouble."""
        ...

    def withdraw(self, option: Option) -> None:
        """Take a Configure-Reject into account; may raise Trouble."""
        ...


def judged(
    options: Options,
    opinion: Callable[[Option], Opinion],
    missing: Iterable[Option],
    *,
    tired: bool,
) -> tuple[Code, Options]:
    """Return how to answer a Configure-Request with ``options`` (RFC 1661 sections 5.2 to 5.4).

    ``tired``: Max-Failure is reached, so what would be a Nak is a Reject, and nothing is missing.
    """
    amiss = [(option, other) for option in options if (other := opinion(option)) is not None]
    if amiss:
        rejects = tuple(option for option, other in amiss if other is REJECTED)
        if tired and not rejects:
            rejects = tuple(option for option, _ in amiss)
        if rejects:
            return Code.CONFIGURE_REJECT, rejects
    better = (other for _, other in amiss if isinstance(other, Option))
    naks = () if tired else (*better, *missing)
    return (Code.CONFIGURE_NAK, naks) if naks else (Code.CONFIGURE_ACK, options)

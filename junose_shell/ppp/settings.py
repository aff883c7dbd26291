"""The wishes and offers of one end of a PPP link, of the router or of a CPE."""

from enum import StrEnum
from typing import Final

from junose_shell.net import Ipv4
from junose_shell.record import record

PAP: Final = "pap"
CHAP: Final = "chap"


class Reason(StrEnum):
    """Why a link or a layer of it went down [seen: MIB:PPP, the terminate reasons of LCP].

    The integrator gives those that a link cannot find by itself to ``Link.close``.
    """

    none = "none"
    other = "other"
    admin_disable = "administrative disable"
    lower_layer_down = "lower layer down"
    no_upper_interface = "no upper interface"
    authentication_failure = "authentication failure"
    challenge_timeout = "challenge timeout"
    request_timeout = "request timeout"
    authenticator_timeout = "authenticator timeout"
    peer_terminated = "peer terminated"
    peer_renegotiated = "peer renegotiated"
    max_retries = "max retries exceeded"
    negotiation_failure = "negotiation failure"
    keepalive_failure = "keepalive failure"
    session_timeout = "session timeout"
    inactivity_timeout = "inactivity timeout"
    admin_logout = "admin logout"
    loopback = "loopback"


@record
class LinkSettings:
    """LCP, authentication and timers of one end. Times are in ms; a period of 0 is off.

    The defaults of timers and counts are the router's [seen: PPP-CN, MIB:PPP]: restart timer 3 s,
    Max-Configure 10, Max-Terminate 2, Max-Failure 5, keepalive 30 s.
    """

    mru: int | None = None  # 64..65535; None asks for nothing, so that 1500 holds
    accm: int | None = None  # 32 bits
    magic_number: bool = True
    pfc: bool = False  # ask for it; the peer may have it whatever stands here
    acfc: bool = False
    authentication: tuple[str, ...] = ()  # how the peer may prove itself, best first
    own: tuple[str, ...] = (CHAP, PAP)  # how this end is ready to prove itself, best first
    name: str = ""  # what this end calls itself in its challenges
    challenge_octets: int = 16  # 1..255, of the shortest challenge
    challenge_spread: int = 0  # a challenge has up to so many octets more, by chance
    challenge_again: int = 0  # period of further challenges
    max_bad_auth: int = 0  # 0..7 proofs may fail before the link ends
    keepalive: int = 30_000  # period of Echo-Requests
    keepalive_misses: int = 3  # that many unanswered ones end the link
    restart: int = 3_000
    max_configure: int = 10
    max_terminate: int = 2
    max_failure: int = 5
    passive: bool = False  # after Max-Configure tries wait for the peer (RFC 1661 4.1, note p)
    silence: int = (
        0  # let the peer begin; begin at the end of this time [recalled: passive mode, 1 s]
    )


@record
class IpcpSettings:
    """The requests and offers of IPCP. None or an empty tuple means not known here."""

    local: Ipv4 | None = None  # None asks the peer for an address
    peer: Ipv4 | None = None  # None takes what the peer says
    yields: bool = False  # take another address than ``local`` if the peer says so
    insist: bool = (
        False  # IPCP fails if the peer does not take ``peer`` or gives this end no address
    )
    dns: tuple[Ipv4, ...] = ()
    wins: tuple[Ipv4, ...] = ()
    peer_dns: bool = False
    peer_wins: bool = False
    ask_dns: bool = False
    ask_wins: bool = False

"""The effects of a PPP link on its surroundings, in the order in which they must happen.

A ``Frame`` among them is to be carried to the peer.
"""

from junose_shell.net import Ipv4
from junose_shell.ppp.messages import Frame
from junose_shell.ppp.settings import Reason
from junose_shell.proofs import Proof
from junose_shell.record import private, record


@record
class LcpOptions:
    """The options of one end, as the other end accepted them."""

    mru: int = 1500
    accm: int = 0xFFFF_FFFF
    authentication: str = ""  # how the other end must prove itself
    magic: int = 0
    pfc: bool = False
    acfc: bool = False


@record
class LcpUp:
    """LCP is open. ``local`` are this end's options, ``remote`` the peer's.

    So the peer proves itself by ``local.authentication``, this end by ``remote.authentication``:
    ``Link.present`` says with which name.
    """

    local: LcpOptions
    remote: LcpOptions


@record
class ProofPresented:
    """The peer says who it is; ``Link.judge`` answers. By CHAP nobody learns the password.

    The question is void when ``LayerDown`` or another ``ProofPresented`` follows: give no verdict.
    """

    protocol: str
    name: str
    proof: Proof = private()


@record
class ProofJudged:
    """The peer took or refused the proof of this end."""

    accepted: bool
    message: str


@record
class Authenticated:
    """Both ends have proved what they were asked for: ``Link.open_network`` may follow."""


@record
class IpcpUp:
    """IPCP is open. None is an address that nobody said; DNS and WINS are given to this end."""

    local: Ipv4 | None
    peer: Ipv4 | None
    dns: tuple[Ipv4, ...] = ()
    wins: tuple[Ipv4, ...] = ()


@record
class IpArrived:
    """An IP packet came while IPCP was open."""

    packet: bytes


@record
class LayerDown:
    """``lcp`` or ``ipcp`` was open and is not any more."""

    layer: str
    reason: Reason


@record
class Ended:
    """The link is over; the lower layer is not needed any more. ``phase`` is where it failed.

    ``detail`` names the option that could not be agreed, or has the peer's own words.
    """

    reason: Reason
    phase: str
    detail: str = ""


Effect = (
    Frame
    | LcpUp
    | ProofPresented
    | ProofJudged
    | Authenticated
    | IpcpUp
    | IpArrived
    | LayerDown
    | Ended
)

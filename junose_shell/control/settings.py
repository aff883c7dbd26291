"""How a control connection is run: what we say of ourselves, the secret, times and limits."""

from typing import Protocol

from junose_shell.control.messages import ASYNC, SYNC, ResultCode, Sccrq
from junose_shell.control.packets import Peer, Secret
from junose_shell.record import record


@record
class Settings:
    """Settings of one connection; times in ms.

    ``refusal`` ends a connection that a peer asks for, with this result in the StopCCN. ``name``
    keeps connections to one peer apart (the tunnel assignment id): those who ask for the same peer
    and name share one. ``label`` is what displays call it. ``bearers`` is None at an LNS
    [recalled: RFC 2661 section 4.4.3].
    ``challenge`` says whether the peer must prove that it knows the secret. ``tries`` and
    ``set_up_tries`` (0..) are how often a message is sent again before an established connection,
    or one being set up, counts as lost. ``hello_ms`` 0 sends no Hello, ``idle_ms`` 0 keeps a
    connection that nobody needs. ``cleanup_ms`` is how long the retransmissions of the peer are
    acknowledged after the end, ``destruct_ms`` how long a dead connection can be looked at.
    """

    host_name: str
    name: str = ""
    label: str = ""
    refusal: ResultCode | None = None
    secret: Secret | None = None
    challenge: bool = True
    hide: bool = False
    tie_breaker: bool = False
    framings: int = SYNC | ASYNC
    bearers: int | None = None
    vendor: str | None = None
    firmware: int | None = None
    window: int = 4
    tries: int = 5
    set_up_tries: int = 5
    set_up_ms: int = 60_000
    hello_ms: int = 60_000
    idle_ms: int = 60_000
    cleanup_ms: int = 31_000
    destruct_ms: int = 600_000


class Acceptor(Protocol):
    """Decides about connections that peers open."""

    def secret(self, peer: Peer) -> Secret | None:
        """Return the secret to read hidden attributes of a first message with; None: no secret."""

    def settings(self, peer: Peer, request: Sccrq) -> Settings | None:
        """Return how to run the connection, None to refuse it."""


class NobodyAccepted:
    """An acceptor that refuses everybody, for a node that only opens connections."""

    def secret(self, peer: Peer) -> Secret | None:  # noqa: ARG002
        """Know no secret."""
        return None

    def settings(self, peer: Peer, request: Sccrq) -> Settings | None:  # noqa: ARG002
        """Refuse."""
        return None

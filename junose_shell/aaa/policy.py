"""Chooses who authenticates a request and under which name, and applies the domain map.

Pure functions. ``client.py`` calls them before it sends a request and after the answer arrives.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from junose_shell.l2tp.grants import (
    NO_LIMITS,
    DialOutGrant,
    Limits,
    ServiceType,
    SubscriberGrant,
    Terms,
)
from junose_shell.proofs import Password
from junose_shell.record import changed, private, record

if TYPE_CHECKING:
    from junose_shell.aaa.ports import (
        AaaSettings,
        DomainMap,
        NameParsing,
        SubscriberDefaults,
        TunnelDefaults,
    )
    from junose_shell.l2tp.grants import AccessRequest, TunnelDefinition
    from junose_shell.proofs import Proof

DEFAULT_ROUTER = "default"
SESSION_RANGE = 60, 31_622_400  # s [seen: BBA-MH p128]
IDLE_RANGE = 300, 86_400  # s [seen: BBA-MH p128]
INTERIM_RANGE = 600, 86_400  # s [recalled]
DEFAULT_MAP = "default"
NO_DOMAIN_MAP = "none"


class Name(NamedTuple):
    """The parts of a user name; ``domain`` is empty if there is none."""

    user: str
    domain: str


@record
class Resolution:
    """The virtual router that authenticates (``context``), and the name and proof to send."""

    context: str
    username: str
    proof: Proof | None = private(default=None)
    domain_map: DomainMap | None = None


def split_name(text: str, rules: NameParsing) -> Name:
    """Split a user name into its parts.

    A domain follows its delimiter, a realm precedes it; the one that is searched first wins [order
    and directions seen: MIB:AAA; the side of the realm is recalled]. An empty domain is no domain.
    """
    searches = [_split_realm, _split_domain]
    if not rules.realm_first:
        searches.reverse()
    for search in searches:
        name = search(text, rules)
        if name and name.domain:
            return name
    return Name(text, "")


def find_map(domain: str, settings: AaaSettings) -> DomainMap | None:
    """Return the map of ``domain`` (``none`` without one), or the map ``default`` [seen: J113]."""
    return settings.domain_map(domain or NO_DOMAIN_MAP) or settings.domain_map(DEFAULT_MAP)


def resolve(request: AccessRequest, settings: AaaSettings) -> Resolution:
    """Return who authenticates a request, and the name and proof to send.

    The ``auth-router-name`` of the map decides. Without it, the default virtual router
    authenticates [seen: J113], except for a dial-out request: there it is the router that owns the
    dial-out route [seen: D10-proc].
    """
    name = split_name(request.username, settings.name_parsing(request.context))
    domain_map = find_map(name.domain, settings)
    outbound = request.service_type is ServiceType.OUTBOUND
    fallback = request.context if outbound else DEFAULT_ROUTER
    if domain_map is None:
        return Resolution(fallback, request.username, request.proof)
    username, proof = request.username, request.proof
    if domain_map.strip_domain:
        username = name.user
    if domain_map.override_username:
        username = domain_map.override_username
        if domain_map.override_password is not None:
            proof = Password(domain_map.override_password)
    return Resolution(domain_map.auth_router or fallback, username, proof, domain_map)


def complete_dial_out(
    grant: DialOutGrant, domain_map: DomainMap | None, defaults: TunnelDefaults
) -> DialOutGrant:
    """Fill the gaps of a grant: the tunnels of the map, then client name and password."""
    tunnels = grant.tunnels or (domain_map.tunnels if domain_map else ())
    complete = tuple(_complete_tunnel(tunnel, defaults) for tunnel in tunnels)
    return grant if complete == grant.tunnels else changed(grant, tunnels=complete)


def complete_subscriber(
    grant: SubscriberGrant,
    resolution: Resolution,
    defaults: SubscriberDefaults,
    authentic: str,
    limits: Limits = NO_LIMITS,
) -> SubscriberGrant:
    """Return the grant with the map's virtual router and pool, and with the defaults of its terms.

    What the grant says itself counts [seen: BBA-MH p128], then ``limits``, which are those of the
    look-up. ``authentic`` is who answered.
    """
    domain_map, terms = resolution.domain_map, grant.terms
    placed = grant.virtual_router or (domain_map.ip_router if domain_map else "")
    pool = grant.pool or (domain_map.address_pool if domain_map else "")
    session, idle, interim = terms.session_timeout, terms.idle_timeout, terms.interim
    session = limits.session_timeout if session is None else session
    idle = limits.idle_timeout if idle is None else idle
    whole = Terms(
        defaults.session_timeout if session is None else rounded(session, *SESSION_RANGE),
        defaults.idle_timeout if idle is None else rounded(idle, *IDLE_RANGE),
        defaults.interim if interim is None else within(interim, *INTERIM_RANGE),
        terms.classes,
        defaults.ingress_only,
        defaults.immediate,
        resolution.context if defaults.accounting else "",
        authentic,
    )
    return changed(grant, virtual_router=placed, pool=pool, terms=whole)


def rounded(seconds: int, least: int, most: int) -> int:
    """Return a timeout of RADIUS as PPP and L2TP keep it; 0 stays 0.

    To the nearest minute, at least ``least`` and at most ``most`` [seen: BBA-MH p128].
    """
    return within((seconds + 30) // 60 * 60 or 60, least, most) if seconds else 0


def within(seconds: int, least: int, most: int) -> int:
    """Return ``seconds``, at least ``least`` and at most ``most``; 0 stays 0."""
    return min(max(seconds, least), most) if seconds else 0


def _complete_tunnel(tunnel: TunnelDefinition, defaults: TunnelDefaults) -> TunnelDefinition:
    name = tunnel.client_name or defaults.client_name
    password = tunnel.password or defaults.password
    if (name, password) == (tunnel.client_name, tunnel.password):
        return tunnel
    return changed(tunnel, client_name=name, password=password)


def _split_domain(text: str, rules: NameParsing) -> Name | None:
    at = _find(text, rules.domain_delimiters, rightmost=rules.domain_right_to_left)
    return None if at < 0 else Name(text[:at], text[at + 1 :])


def _split_realm(text: str, rules: NameParsing) -> Name | None:
    at = _find(text, rules.realm_delimiters, rightmost=rules.realm_right_to_left)
    return None if at < 0 else Name(text[at + 1 :], text[:at])


def _find(text: str, delimiters: str, *, rightmost: bool) -> int:
    """Return the place of a delimiter, -1 if there is none."""
    if rightmost:
        return max((text.rfind(each) for each in delimiters), default=-1)
    return min((at for each in delimiters if (at := text.find(each)) >= 0), default=-1)

"""The peers, and how they behave at the moment."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, TypeVar

from junose_shell.world.schema import (
    CPE_BEHAVIOURS,
    LAC_BEHAVIOURS,
    RADIUS_BEHAVIOURS,
    RULE_BEHAVIOURS,
    WIRE_LAC_BEHAVIOURS,
    CpeSite,
    LacSite,
    RadiusSite,
    UserRule,
    WorldSpec,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from junose_shell.net import Ipv4

Site = TypeVar("Site", RadiusSite, LacSite, CpeSite, UserRule)

_IDENTITY: dict[type, tuple[str, ...]] = {
    RadiusSite: ("name", "address", "port", "accounting_port", "users"),
    LacSite: ("name", "address"),
    CpeSite: ("name", "number"),
    UserRule: ("user",),
}


class Sites:
    """RADIUS servers, LACs and CPEs by name, in the order of the file.

    Every ``set_...`` method takes field names of the schema as keywords and returns the changed
    record. It raises ``ValueError`` for a peer, behaviour or field that does not exist.
    """

    def __init__(self, spec: WorldSpec) -> None:
        self.radius = {site.name: site for site in spec.radius}
        self.lacs = {site.name: site for site in spec.lacs}
        self.cpes = {site.name: site for site in spec.cpes}
        self.syslog = {site.address: site.wire for site in spec.syslog}
        self.changing: Callable[[], None] = _nothing  # called before a LAC or CPE changes
        self._lac_names = {site.address: site.name for site in spec.lacs}
        self._cpe_names = {site.number: site.name for site in spec.cpes}

    def radius_at(self, address: Ipv4, port: int) -> RadiusSite | None:
        """Return the server at that address and port, None without one."""
        found = (each for each in self.radius.values() if each.address == address)
        return next((each for each in found if each.port == port), None)

    def accounting_at(self, address: Ipv4, port: int) -> RadiusSite | None:
        """Return the server that takes accounting there, None without one."""
        found = (each for each in self.radius.values() if each.address == address)
        return next((each for each in found if each.accounting_port == port), None)

    def lac_at(self, address: Ipv4) -> LacSite | None:
        """Return the LAC of that address, None without one."""
        return self.lacs.get(self._lac_names.get(address, ""))

    def is_cut(self, address: Ipv4) -> bool:
        """Return True if the way to the LAC of that address is cut."""
        lac = self.lac_at(address)
        return lac is None or lac.behaviour == "unreachable"

    def cpe_at(self, number: str) -> CpeSite | None:
        """Return the CPE that has a telephone number, None without one."""
        return self.cpes.get(self._cpe_names.get(number, ""))

    def reached(self, lac: LacSite, number: str) -> CpeSite | None:
        """Return the CPE that answers when ``lac`` dials ``number``."""
        cpe = self.cpe_at(number)
        if cpe and (lac.reaches is None or cpe.name in lac.reaches):
            return cpe
        return None

    def set_lac(self, which: str, behaviour: str | None = None, **changes: Any) -> LacSite:
        """Change the LAC of this name or address."""
        self.changing()
        lac = _pick("LAC", which, self.lacs.values(), "address")
        if lac.wire is not None and (changes or behaviour not in WIRE_LAC_BEHAVIOURS):
            known = ", ".join(WIRE_LAC_BEHAVIOURS)
            raise ValueError(f"LAC {lac.name} is a real one at {lac.wire}: it is one of: {known}")
        self.lacs[lac.name] = _changed(lac, behaviour, LAC_BEHAVIOURS, changes)
        return self.lacs[lac.name]

    def set_cpe(self, which: str, behaviour: str | None = None, **changes: Any) -> CpeSite:
        """Change the CPE of this number or name."""
        self.changing()
        cpe = _pick("CPE", which, self.cpes.values(), "number")
        if self.lacs and all(lac.wire is not None for lac in self.lacs.values()):
            raise ValueError(f"every LAC is a real one, so CPE {cpe.name} is not in this world")
        self.cpes[cpe.name] = _changed(cpe, behaviour, CPE_BEHAVIOURS, changes)
        return self.cpes[cpe.name]

    def set_radius(self, which: str, behaviour: str | None = None, **changes: Any) -> RadiusSite:
        """Change the RADIUS server of this name or address."""
        site = _pick("RADIUS server", which, self.radius.values(), "address")
        self.radius[site.name] = _changed(site, behaviour, RADIUS_BEHAVIOURS, changes)
        return self.radius[site.name]

    def set_user(
        self, user: str, behaviour: str | None = None, **changes: Any
    ) -> tuple[UserRule, ...]:
        """Change the rules with exactly this pattern on all servers.

        A server without one gets a new first rule if the change is to deny or to stay silent.
        """
        if not self.radius:
            raise ValueError("there is no RADIUS server")
        if behaviour not in ("deny", "silent") and not any(
            rule.user == user for site in self.radius.values() for rule in site.users
        ):
            raise ValueError(f"no RADIUS server has a rule for {user!r}")
        return tuple(
            rule
            for site in list(self.radius.values())
            for rule in self._set_rule(site, user, behaviour, changes)
        )

    def _set_rule(
        self, site: RadiusSite, user: str, behaviour: str | None, changes: dict[str, Any]
    ) -> list[UserRule]:
        rules = list(site.users)
        if all(rule.user != user for rule in rules):
            if behaviour not in ("deny", "silent"):
                return []
            rules.insert(0, UserRule(user))
        at = next(at for at, rule in enumerate(rules) if rule.user == user)
        rules[at] = _changed(rules[at], behaviour, RULE_BEHAVIOURS, changes)
        self.radius[site.name] = replace(site, users=tuple(rules))
        return [rules[at]]


def _nothing() -> None:
    """Tell nobody."""


def _pick(what: str, which: str, sites: Iterable[Site], other: str) -> Site:
    """Return a peer by its name, or by the text of its field ``other``."""
    everyone = list(sites)
    for site in everyone:
        if which in (getattr(site, "name", ""), str(getattr(site, other))):
            return site
    known = ", ".join(getattr(site, "name", "") for site in everyone) or "none"
    raise ValueError(f"there is no {what} {which!r} (known: {known})")


def _changed(
    site: Site, behaviour: str | None, known: tuple[str, ...], changes: dict[str, Any]
) -> Site:
    if behaviour is not None:
        if behaviour not in known:
            raise ValueError(f"{behaviour!r} is not one of: {', '.join(known)}")
        changes = {**changes, "behaviour": behaviour}
    allowed = [each.name for each in fields(site) if each.name not in _IDENTITY[type(site)]]
    for name in changes:
        if name not in allowed:
            raise ValueError(f"{name!r} is not one of: {', '.join(allowed)}")
    return replace(site, **changes)

"""A simulated RADIUS server."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, NamedTuple

from junose_shell.aaa.attributes import MALFORMED
from junose_shell.aaa.ports import RadiusReply

if TYPE_CHECKING:
    from junose_shell.aaa.ports import RadiusPacket
    from junose_shell.world.schema import Delays, RadiusSite, UserRule

_RUBBISH = ("Tunnel-Server-Endpoint", "Framed-IP-Address")


class Answer(NamedTuple):
    """A reply and its delay in ms."""

    delay: int
    reply: RadiusReply


class Rules:
    """The rules of servers, found by name; a server may have tens of thousands."""

    def __init__(self) -> None:
        self._indexes: dict[str, tuple[RadiusSite, _Index]] = {}

    def answer(self, site: RadiusSite, packet: RadiusPacket, delays: Delays) -> Answer | None:
        """Return the answer of ``site``, None for silence."""
        if site.behaviour == "silent":
            return None
        rule = self.rule_for(site, packet.username)
        usual = delays.radius if site.delay is None else site.delay
        if rule is None:
            return Answer(usual, _reject("unknown user"))
        if rule.behaviour == "silent":
            return None
        verdict = _verdict(rule, packet, malformed=site.behaviour == "malformed")
        return Answer(usual if rule.delay is None else rule.delay, verdict)

    def rule_for(self, site: RadiusSite, username: str) -> UserRule | None:
        """Return the first rule whose pattern matches, None without one."""
        known, index = self._indexes.get(site.name, (None, None))
        if known is not site or index is None:
            index = _Index(site.users)
            self._indexes[site.name] = site, index
        return index.find(username)


class _Index:
    """Rules without wildcards by their name, the others in their order."""

    def __init__(self, rules: tuple[UserRule, ...]) -> None:
        self._plain: dict[str, tuple[int, UserRule]] = {}
        self._patterns: list[tuple[int, UserRule]] = []
        for place, rule in enumerate(rules):
            if any(sign in rule.user for sign in "*?["):
                self._patterns.append((place, rule))
            else:
                self._plain.setdefault(rule.user, (place, rule))

    def find(self, username: str) -> UserRule | None:
        """Return the first rule that matches."""
        limit, found = self._plain.get(username, (None, None))
        for place, rule in self._patterns:
            if limit is not None and place > limit:
                break
            if fnmatchcase(username, rule.user):
                return rule
        return found


def _verdict(rule: UserRule, packet: RadiusPacket, *, malformed: bool) -> RadiusReply:
    if rule.behaviour == "deny":
        return _reject(rule.message or "denied")
    if rule.password is not None and not (packet.proof and packet.proof.proves(rule.password)):
        return _reject("wrong password")
    wrong = (*rule.malformed, *_RUBBISH) if malformed else rule.malformed
    attributes = (
        {**rule.attributes, **dict.fromkeys(wrong, MALFORMED)} if wrong else rule.attributes
    )
    return RadiusReply(accepted=True, attributes=attributes, message=rule.message)


def _reject(message: str) -> RadiusReply:
    return RadiusReply(accepted=False, message=message)

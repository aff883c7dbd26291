"""A simulated RADIUS server."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, NamedTuple

from junose_shell.aaa.ports import RadiusReply

if TYPE_CHECKING:
    from junose_shell.aaa.ports import RadiusPacket
    from junose_shell.world.schema import Delays, RadiusSite, UserRule

_RUBBISH = {"Tunnel-Server-Endpoint": "?", "Framed-IP-Address": "?"}


class Answer(NamedTuple):
    """A reply and its delay in ms."""

    delay: int
    reply: RadiusReply


def answer(site: RadiusSite, packet: RadiusPacket, delays: Delays) -> Answer | None:
    """Return the answer of ``site``, None for silence."""
    if site.behaviour == "silent":
        return None
    rule = rule_for(site, packet.username)
    usual = delays.radius if site.delay is None else site.delay
    if rule is None:
        return Answer(usual, _reject("unknown user"))
    if rule.behaviour == "silent":
        return None
    malformed = site.behaviour == "malformed"
    return Answer(
        usual if rule.delay is None else rule.delay, _verdict(rule, packet, malformed=malformed)
    )


def rule_for(site: RadiusSite, username: str) -> UserRule | None:
    """Return the first rule whose pattern matches, None without one."""
    return next((rule for rule in site.users if fnmatchcase(username, rule.user)), None)


def _verdict(rule: UserRule, packet: RadiusPacket, *, malformed: bool) -> RadiusReply:
    if rule.behaviour == "deny":
        return _reject(rule.message or "denied")
    if rule.password is not None and not (packet.proof and packet.proof.proves(rule.password)):
        return _reject("wrong password")
    attributes = {**rule.attributes, **_RUBBISH} if malformed else rule.attributes
    return RadiusReply(accepted=True, attributes=attributes, message=rule.message)


def _reject(message: str) -> RadiusReply:
    return RadiusReply(accepted=False, message=message)

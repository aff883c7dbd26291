"""Finds the thing that an event or an effect is about, for the trace."""

from junose_shell.l2tp.core import EngineCore
from junose_shell.l2tp.effects import Log, Packet, SendAccounting
from junose_shell.l2tp.records import AccountRecord
from junose_shell.l2tp.selection import find_sessions, find_target
from junose_shell.l2tp.thing import Subject
from junose_shell.net import Ipv4, Prefix


def subject_of(core: EngineCore, item: object) -> Subject:
    """Return the place of ``item``, an event, effect or AAA request, in the router.

    Of a call or request that the engine does not know, there is only the number of the call.
    """
    if isinstance(item, Log):
        return _logged(dict(item.fields))
    if isinstance(item, SendAccounting | AccountRecord):
        record = item.account if isinstance(item, SendAccounting) else item
        account = core.accounts.get(record.account)
        return account.subject() if account else Subject(record.context, call=record.call_id)
    call_id: int = getattr(item, "call_id", 0)
    if call_id:
        call = core.calls.get(call_id)
        return call.subject() if call else Subject(call=call_id)
    request = getattr(item, "request", item)
    asker = core.requests.get(getattr(request, "request_id", 0))
    if asker:
        return asker.subject()
    packet = getattr(item, "packet", None)
    context: str = getattr(item, "context", "")
    trigger = packet.destination if isinstance(packet, Packet) else getattr(item, "trigger", None)
    if isinstance(trigger, Ipv4):
        return _triggered(core, context, trigger)
    return Subject(context, getattr(item, "prefix", None))


def _triggered(core: EngineCore, context: str, trigger: Ipv4) -> Subject:
    router = core.routers.get(context)
    session = next(find_sessions(router, trigger), None) if router else None
    if session:
        return session.subject()
    target = find_target(router, trigger) if router else None
    return Subject(context, target.prefix if target else None, trigger)


def _logged(fields: dict[str, str]) -> Subject:
    target, trigger = fields.get("target"), fields.get("trigger")
    return Subject(
        fields.get("context", ""),
        Prefix.parse(target) if target else None,
        Ipv4.parse(trigger) if trigger else None,
    )

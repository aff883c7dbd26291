"""The messages of the router itself that a lab can cause out of turn, each with its event."""

from typing import TYPE_CHECKING

from junose_shell.l2tp.events import Event, InterfaceCreated, InterfaceRefused, RouteChecked

if TYPE_CHECKING:
    from junose_shell.runtime.dynamic import DynamicInterfaces

_VERDICTS = {"route-passes": True, "route-fails": False}


def spoken(word: str, call_id: int, interfaces: "DynamicInterfaces") -> Event | None:
    """Return the event of a word, None if it is not a word of the router.

    Raises ``ValueError`` for a word about an interface if there is none: the router creates or
    refuses it at the moment when it is needed.
    """
    if word in _VERDICTS:
        return RouteChecked(call_id, _VERDICTS[word])
    if word not in ("interface-made", "interface-refused"):
        return None
    made = interfaces.of(call_id)
    if made is None:
        raise ValueError(f"call {call_id} has no interface")
    if word == "interface-refused":
        return InterfaceRefused(call_id, "refused by the lab")
    return InterfaceCreated(call_id, made.name, made.context, made.settings)

"""Conformance cases: text files with the input of the engine and its expected output.

    # what the case shows
    grant NAME lacs=ADDRESS@PREFERENCE,... [field=value ...]     values that events name
    subscriber NAME [address=ADDRESS] [routes=PREFIX,...] [virtual_router=NAME]
    settings NAME [authentication=pap,chap] [local_address=ADDRESS] [access_route=no]
    config EVENT FIELD...                         at time 0, outcome not shown; what may be left out
                                                  comes last
    t=MS > EVENT FIELD...                                        or: t=MS > expire
    < EFFECT field=value...                                      what the engine returned
    = WHAT STATE...                                              whose state, timer or buffer moved
    counters ...                                                 at the end: all that are not zero

``play`` reads the lines that go in and writes the whole file again; a case passes when nothing
differs. Whole numbers, ``yes``/``no`` and ``-`` (None) stand for themselves.
"""

import dataclasses
import shlex
import typing
from enum import Enum

from junose_shell.l2tp import effects, events, grants
from junose_shell.l2tp.engine import DialOutEngine
from junose_shell.net import Ipv4, Prefix
from junose_shell.proofs import Password, Proof


def _values(words):
    return dict(word.split("=", 1) for word in words)


def _read(text, kind, named):
    if text in named and isinstance(named[text], kind):
        return named[text]
    if kind is Ipv4:
        return Ipv4.parse(text)
    if kind is Prefix:
        return Prefix.parse(text)
    if kind is effects.Packet:
        destination, _, ident = text.partition("#")
        return effects.Packet(Ipv4.parse(destination), ident=int(ident or 0))
    if kind == Proof | None:
        return Password(text)
    if kind is bool:
        return {"yes": True, "no": False}[text]
    if issubclass(kind, Enum):
        return kind[text]
    return kind(text)


def _make(kind, texts, named):
    hints = typing.get_type_hints(kind)
    return kind(**{name: _read(text, hints[name], named) for name, text in texts.items()})


def _tunnel(text):
    lac, _, preference = text.partition("@")
    return grants.TunnelDefinition(Ipv4.parse(lac), preference=int(preference or 1000))


def _grant(texts):
    lacs = texts.pop("lacs", "")
    tunnels = tuple(_tunnel(text) for text in lacs.split(",") if text)
    router = texts.pop("virtual_router", "")
    most = int(texts.pop("max_sessions", "0"))
    tunnels = tuple(
        dataclasses.replace(tunnel, virtual_router=router, max_sessions=most) for tunnel in tunnels
    )
    return dataclasses.replace(_make(_PlainGrant, texts, {}).full(), tunnels=tunnels)


@dataclasses.dataclass
class _PlainGrant:
    number: str = "5551000"
    ppp_username: str = ""
    ppp_password: str = ""
    ppp_protocol: grants.PppProtocol = grants.PppProtocol.NONE
    minimum_bps: int = 0
    maximum_bps: int = 0
    bearer: grants.Bearer = grants.Bearer.NONE

    def full(self):
        return grants.DialOutGrant((), **vars(self))


def _subscriber(texts):
    routes = texts.get("routes", "")
    return grants.SubscriberGrant(
        framed_address=Ipv4.parse(texts["address"]) if "address" in texts else None,
        framed_routes=tuple(Prefix.parse(route) for route in routes.split(",") if route),
        virtual_router=texts.get("virtual_router", ""),
    )


def _settings(texts):
    protocols = texts.get("authentication", "")
    local = texts.get("local_address")
    return effects.PppSettings(
        authentication=tuple(name for name in protocols.split(",") if name),
        local_address=Ipv4.parse(local) if local else None,
        access_route=texts.get("access_route", "yes") == "yes",
    )


_NAMED = {"grant": _grant, "subscriber": _subscriber, "settings": _settings}


def _write(value):
    if dataclasses.is_dataclass(value):
        return "{" + " ".join(_fields(value, skip_defaults=True)) + "}"
    if isinstance(value, Enum):
        return value.name
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None:
        return "-"
    if type(value) is tuple:
        return "[" + " ".join(_write(item) for item in value) + "]"
    text = str(value)
    return repr(text) if " " in text or not text else text


def _fields(value, *, skip_defaults=False):
    defaults = {} if not skip_defaults else {f.name: f.default for f in dataclasses.fields(value)}
    for name in value.__match_args__:
        item = getattr(value, name)
        if name not in defaults or item != defaults[name]:
            yield f"{name}={_write(item)}"


def _effect_line(effect):
    return " ".join(["<", type(effect).__name__, *_fields(effect)])


def _picture(engine):
    """Return the state of everything that a case watches, as text by name."""
    seen = {"chassis": _since(engine.chassis())}
    for context in engine.contexts():
        seen[f"context {context.context}"] = _since(context)
    for target in engine.targets():
        seen[f"target {target.context} {target.prefix}"] = _since(target)
    for session in engine.sessions():
        words = [session.state.name, f"since={session.since}"]
        if session.deadline is not None:
            words.append(f"until={session.deadline}")
        if session.buffered:
            words.append(f"buffered={session.buffered}")
        if session.inhibited:
            words.append(f"inhibited={session.inhibited}")
        if session.call:
            call = session.call
            words.append(f"call={call.call_id}/{call.state.name}/{call.ppp.name}")
            if call.tx_speed:
                words.append(f"speeds={call.tx_speed}/{call.rx_speed}")
            words += filter(None, (call.interface, call.context, call.peer))
        seen[f"session {session.context} {session.prefix} {session.trigger}"] = " ".join(words)
    return seen


def _since(view):
    return f"{view.state.name} since={view.since}"


def _left_behind(engine, before, after):
    """Sessions that are gone but still found."""
    for name in before:
        if name.startswith("session ") and name not in after:
            context, _, trigger = name.split()[1:]
            session = engine.session(context, Ipv4.parse(trigger))
            if session and not session.state:
                yield f"= {name} still found"


def _changes(before, after):
    for name, text in after.items():
        if before.get(name) != text:
            yield f"= {name} {text}"
    for name in before:
        if name not in after:
            yield f"= {name} gone"


def _moved(prefix, view):
    for name, value in view._asdict().items():
        if isinstance(value, tuple) and name not in _WHOLE and hasattr(value, "_asdict"):
            label = prefix if name == "counters" else f"{prefix}{name}."
            yield from _moved(label, value)
        elif type(value) is int and value and name not in _SETTINGS:
            yield f"{prefix}{name}={value}"


_WHOLE = ("prefix", "last", "attempt")
_SETTINGS = {"since", "deadline", "inhibited", "buffered", "call_id", "tx_speed", "rx_speed"} | {
    "connecting_timer", "dormant_timer", "max_connecting", "buffer_limit",
}  # fmt: skip


def _counters(engine):
    levels = [("chassis", engine.chassis())]
    levels += [(f"context {view.context}", view) for view in engine.contexts()]
    levels += [(f"target {view.context} {view.prefix}", view) for view in engine.targets()]
    levels += [(f"session {view.context} {view.trigger}", view) for view in engine.sessions()]
    for name, view in levels:
        yield f"counters {name}: {' '.join(_moved('', view))}".rstrip()


def play(text, machines=None):
    """Run the case in ``text`` and return it with what the engine really did."""
    engine = DialOutEngine(machines)
    named, written, before, now = {}, [], None, 0
    for line in text.splitlines():
        if line.startswith(("<", "=", "counters")):
            continue
        written.append(line)
        words = [] if line.startswith("#") else shlex.split(line)
        if not words:
            continue
        if words[0] in _NAMED:
            named[words[1]] = _NAMED[words[0]](_values(words[2:]))
        elif words[0] == "config":
            engine.handle(_event(words[1:], named), 0)
        else:
            before = _picture(engine) if before is None else before
            last, now = now, int(words[0].removeprefix("t="))
            assert last <= now, line
            if words[2] == "expire":
                done = engine.expire(now)
            else:
                done = engine.handle(_event(words[2:], named), now)
            written += [_effect_line(effect) for effect in done]
            after = _picture(engine)
            written += _changes(before, after)
            written += _left_behind(engine, before, after)
            before = after
    written += _counters(engine)
    return "\n".join(written) + "\n"


def _event(words, named):
    kind = getattr(events, words[0])
    names = kind.__match_args__
    defaults = getattr(kind, "__dataclass_fields__", {}).values()
    optional = sum(each.default is not dataclasses.MISSING for each in defaults)
    assert len(names) - optional < len(words) <= len(names) + 1, f"{words[0]} wants {names}"
    return _make(kind, dict(zip(names, words[1:], strict=False)), named)

"""Cases: text files that say what reaches the control connections of a node and what they do.

    # what the case shows, and the section of RFC 2661
    settings NAME [field=value ...]               how connections are run
    accept NAME                                   peers may open connections, run that way
    limit N                                       how many connections there may be
    t=MS > Open USER PEER NAME                    any event, its fields in order
    t=MS > Send TUNNEL SESSION MESSAGE field=value ...
    t=MS > Packet PEER TUNNEL/SESSION NS NR [MESSAGE field=value ...]
    t=MS > Data PEER TUNNEL/SESSION HEX
    t=MS > expire
    < EFFECT ...                                  what came of it
    = tunnel ID STATE ...                         connections that changed
    dropped ..., counts ID ...                    at the end: what was counted

``play`` reads the lines that go in and writes the whole file again; a case passes when nothing
differs. Octets are hexadecimal; ``proof:MESSAGE:SECRET:HEX`` is the answer to a challenge. Chance
is a counter: the first octets asked for are 1, the next 2.
"""

import shlex

from witness import saw_datagram

from junose_shell.codec.l2tp import encode
from junose_shell.control import messages
from junose_shell.control.effects import Transmit
from junose_shell.control.endpoint import Endpoint
from junose_shell.control.events import (
    Close,
    Drain,
    Join,
    Leave,
    Open,
    Received,
    Send,
    SendFrame,
)
from junose_shell.control.handshake import proof
from junose_shell.control.messages import Accm, CallErrors, Cause, ResultCode
from junose_shell.control.packets import ControlPacket, DataPacket, Peer, Secret
from junose_shell.control.settings import Settings
from junose_shell.net import Ipv4

TUPLES = {"result": ResultCode, "cause": Cause, "errors": CallErrors, "accm": Accm}
OCTETS = {"challenge", "response", "tie_breaker"}


def _value(name, text):
    if name in TUPLES:
        return TUPLES[name](*(int(t) if t.isdecimal() else t for t in text.split("/")))
    if name == "secret":
        return Secret(text.encode())
    if text.startswith("proof:"):
        _, kind, secret, challenge = text.split(":")
        return proof(getattr(messages, kind), Secret(secret.encode()), bytes.fromhex(challenge))
    if name in OCTETS and text not in {"yes", "no"}:
        return bytes.fromhex(text)
    if text in {"yes", "no"}:
        return text == "yes"
    return int(text) if text.isdecimal() and name != "called" else text


def _fields(words):
    pairs = (word.split("=", 1) for word in words)
    return {name: _value(name, text) for name, text in pairs}


def _message(words):
    return getattr(messages, words[0])(**_fields(words[1:]))


def _peer(text):
    address, _, port = text.partition(":")
    return Peer(Ipv4.parse(address), int(port or 1701))


def _result(text):
    return ResultCode(*map(int, text.split("/")))


class Anyone:
    """Accepts every peer."""

    def __init__(self, settings):
        self._settings = settings

    def secret(self, _peer):
        return self._settings.secret

    def settings(self, _peer, _request):
        return self._settings


class Case:
    """One node and the settings that the case names."""

    def __init__(self, tables):
        self.tables = tables
        self.settings = {}
        self.options = {}
        self.acceptor = None
        self.asked = 0
        self.node = None

    def source(self, count):
        self.asked += 1
        return self.asked.to_bytes(count)

    def prepare(self, words):
        match words:
            case ["settings", name, *fields]:
                self.settings[name] = Settings(**{"host_name": name, **_fields(fields)})
            case ["accept", name]:
                self.acceptor = Anyone(self.settings[name])
            case ["limit", number]:
                self.options["limit"] = int(number)

    def happen(self, words, now):
        if self.node is None:
            more = self.options | ({"tables": self.tables} if self.tables else {})
            self.node = Endpoint(self.source, self.acceptor, **more)
        if words == ["expire"]:
            return self.node.expire(now)
        return self.node.handle(self._event(words), now)

    def _event(self, words):
        match words:
            case ["Open", user, peer, name]:
                return Open(int(user), _peer(peer), self.settings[name])
            case ["Join", user, tunnel]:
                return Join(int(user), int(tunnel))
            case ["Leave", user]:
                return Leave(int(user))
            case ["Close", tunnel, result]:
                return Close(int(tunnel), _result(result))
            case ["Drain", tunnel, on]:
                return Drain(int(tunnel), on == "yes")
            case ["Send", tunnel, session, *message]:
                return Send(int(tunnel), int(session), _message(message))
            case ["SendFrame", tunnel, session, octets]:
                return SendFrame(int(tunnel), int(session), bytes.fromhex(octets))
            case ["Packet", peer, ids, ns, nr, *message]:
                body = _message(message) if message else None
                tunnel, session = map(int, ids.split("/"))
                packet = ControlPacket(tunnel, session, int(ns), int(nr), body)
                return Received(_peer(peer), packet)
            case ["Data", peer, ids, octets]:
                tunnel, session = map(int, ids.split("/"))
                return Received(_peer(peer), DataPacket(tunnel, session, bytes.fromhex(octets)))
        raise ValueError(words)


def _write(value):
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, bytes):
        return value.hex()
    if type(value) in TUPLES.values():
        return "/".join(str(part) for part in value if part != "").replace(" ", "_")
    text = str(value)
    return repr(text) if " " in text or not text else text


def _write_message(message):
    defaults = type(message).__dataclass_fields__
    words = [
        f"{name}={_write(getattr(message, name))}"
        for name in message.__match_args__
        if getattr(message, name) != defaults[name].default
    ]
    return " ".join([type(message).__name__, *words])


def _write_packet(packet):
    ids = f"{packet.tunnel_id}/{packet.session_id}"
    if isinstance(packet, DataPacket):
        return f"Data {ids} {packet.payload.hex()}"
    body = "ZLB" if packet.message is None else _write_message(packet.message)
    return f"{ids} ns={packet.ns} nr={packet.nr} {body}"


def _write_effect(effect):
    if isinstance(effect, Transmit):
        saw_datagram(encode(effect.packet, effect.hiding))
        hiding = " hidden" if effect.hiding else ""
        return f"< Transmit {effect.peer} {_write_packet(effect.packet)}{hiding}"
    words = []
    for name in effect.__match_args__:
        value = getattr(effect, name)
        words.append(_write_message(value) if name == "message" else f"{name}={_write(value)}")
    return " ".join([f"< {type(effect).__name__}", *words])


def _picture(node):
    seen = {}
    for view in node.tunnels():
        words = [view.state.name, f"since={view.since}"]
        words += [f"until={view.deadline}"] if view.deadline is not None else []
        words += [f"peer={view.peer}/{view.remote_id}"]
        words += [f"users={','.join(map(str, view.users))}"] if view.users else []
        words += [f"queued={view.queued}"] if view.queued else []
        words += [f"ending={view.ending.origin}: {view.ending}"] if view.ending else []
        seen[view.local_id] = " ".join(words)
    return seen


def _counted(record):
    pairs = ((name, getattr(record, name)) for name in record.__match_args__)
    return " ".join(f"{name}={value}" for name, value in pairs if value)


def play(text, tables=None):
    """Run the case in ``text`` and return it with what really happened."""
    case, written, before, last = Case(tables), [], {}, 0
    for line in text.splitlines():
        if line.startswith(("<", "=", "dropped", "counts")):
            continue
        written.append(line)
        words = [] if line.startswith("#") else shlex.split(line)
        if not words:
            continue
        if not words[0].startswith("t="):
            case.prepare(words)
            continue
        now = int(words[0].removeprefix("t="))
        assert last <= now, line
        last = now
        written += map(_write_effect, case.happen(words[2:], now))
        after = _picture(case.node)
        written += [f"= tunnel {n} {t}" for n, t in after.items() if before.get(n) != t]
        written += [f"= tunnel {n} gone" for n in before if n not in after]
        before = after
    if case.node:
        written.append(f"dropped {_counted(case.node.dropped())}".rstrip())
        for view in case.node.tunnels():
            written.append(f"counts {view.local_id} {_counted(view.counts)}")
        due = case.node.next_deadline()
        written.append(f"= next timer at {due}" if due is not None else "= no timer")
    return "\n".join(written) + "\n"

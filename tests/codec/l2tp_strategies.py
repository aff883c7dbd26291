"""Any L2TP packet, as Hypothesis strategies."""

from dataclasses import MISSING

from hypothesis import strategies as st

from junose_shell.codec.avps import AVPS
from junose_shell.control.messages import TYPES, Accm, Avp, CallErrors, Cause, PppCause, ResultCode
from junose_shell.control.packets import ControlPacket, DataPacket

SHORT, LONG = st.integers(0, 0xFFFF), st.integers(0, 0xFFFF_FFFF)
IDS = st.integers(1, 0xFFFF)
TEXT = st.text(st.characters(codec="utf-8").filter(str.isprintable), max_size=40)
OCTETS = st.binary(max_size=60)
ERRORS = st.builds(ResultCode, SHORT, SHORT, TEXT)

KINDS = {
    "tunnel_id": IDS,
    "session_id": IDS,
    "window": IDS,
    "result": ERRORS,
    "cause": st.builds(Cause, SHORT, st.integers(0, 255), TEXT),
    "ppp_cause": st.builds(PppCause, SHORT, SHORT, st.integers(0, 255), TEXT),
    "errors": st.builds(CallErrors, *[LONG] * 6),
    "accm": st.builds(Accm, LONG, LONG),
    "tie_breaker": st.binary(min_size=8, max_size=8),
    "response": st.binary(min_size=16, max_size=16),
    "sequencing": st.just(True),
} | dict.fromkeys(("version", "firmware", "proxy_type", "proxy_id"), SHORT)
TEXTS = (
    "host_name", "vendor", "called", "calling", "subaddress", "proxy_name", "group",
)  # fmt: skip
STRINGS = (
    "challenge", "initial_lcp", "last_sent_lcp", "last_received_lcp", "proxy_challenge",
    "proxy_response",
)  # fmt: skip
KINDS |= dict.fromkeys(TEXTS, TEXT) | dict.fromkeys(STRINGS, OCTETS)

UNKNOWN = st.one_of(
    st.builds(
        Avp,
        st.just(0),
        SHORT.filter(lambda n: n not in AVPS and n not in {0, 36}),
        OCTETS,
        st.just(False),
    ),
    st.builds(Avp, IDS, SHORT, OCTETS, st.just(False)),
)
KINDS["more"] = st.lists(UNKNOWN, max_size=2).map(tuple)


def _message(kind):
    required, optional = {}, {}
    fields = kind.__dataclass_fields__
    for name in kind.__match_args__:
        strategy = KINDS.get(name, LONG)
        (required if fields[name].default is MISSING else optional)[name] = strategy
    return st.fixed_dictionaries(required, optional=optional).map(lambda f: kind(**f))


MESSAGES = st.one_of([_message(kind) for kind in TYPES.values()])
CONTROL = st.builds(ControlPacket, SHORT, SHORT, SHORT, SHORT, st.none() | MESSAGES)
_NUMBERED = st.builds(
    DataPacket, SHORT, SHORT, OCTETS, SHORT, SHORT, st.integers(0, 40), st.booleans()
)
_PLAIN = st.builds(
    DataPacket,
    SHORT,
    SHORT,
    OCTETS,
    st.none(),
    st.just(0),
    offset=st.integers(0, 40),
    priority=st.booleans(),
)
DATA = _NUMBERED | _PLAIN
PACKETS = CONTROL | DATA

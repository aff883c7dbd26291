import json

import pytest

from junose_shell.l2tp.effects import Packet
from junose_shell.l2tp.events import DialOutGranted, TargetAdded, TriggerArrived
from junose_shell.l2tp.grants import Bearer, DialOutGrant, TunnelDefinition
from junose_shell.net import Ipv4, Prefix
from junose_shell.runtime.journal_values import decode_event, encode

LAC = Ipv4.parse("172.31.1.98")
EVENTS = [
    TriggerArrived("default", Packet(Ipv4.parse("10.10.1.1"), None, 64)),
    TargetAdded("vr1", Prefix.parse("10.10.0.0/16"), "isp.example", "dialOut"),
    DialOutGranted(
        1, DialOutGrant((TunnelDefinition(LAC),), "5551212", "lns", bearer=Bearer.DIGITAL)
    ),
]


def across(event, mask=str):
    return decode_event(json.loads(json.dumps(encode(event, mask))))


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_events_come_back(event):
    again = across(event)
    assert again == event
    assert type(again) is type(event)


def test_secrets_are_masked():
    grant = DialOutGrant((TunnelDefinition(LAC, password="hush"),), ppp_password="s3cret")
    text = json.dumps(encode(DialOutGranted(1, grant), lambda secret: f"<{len(secret)}>"))
    assert "hush" not in text
    assert "s3cret" not in text
    again = across(DialOutGranted(1, grant), lambda secret: f"<{len(secret)}>")
    assert again.grant.tunnels[0].password == "<4>"
    assert again.grant.ppp_password == "<6>"


@pytest.mark.parametrize(
    "value",
    [
        {"record": "Popen", "fields": {}},
        {"record": "TriggerArrived", "fields": {"context": "x", "nonsense": 1}},
        {"record": "TriggerArrived"},
        {"enum": "Bearer", "name": "LOUD"},
        {"ipv4": "1.2.3"},
        {"ipv4": "1.2.3.4"},
        {"record": "TunnelUp", "fields": {"call_id": "1"}},
        {"record": "TunnelUp", "fields": {"call_id": True}},
        {"record": "TargetAdded", "fields": {"prefix": {"ipv4": "1.2.3.4"}}},
        {"record": "Packet", "fields": {"destination": {"ipv4": "1.2.3.4"}}},
        {"prefix": 5},
        {"map": [1]},
        {},
    ],
)
def test_what_encode_cannot_have_made_is_refused(value):
    with pytest.raises(ValueError, match="not a"):
        decode_event(value)

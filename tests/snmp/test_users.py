"""SNMPv3 with the User-based Security Model (RFC 3414)."""

import pytest
from asker import NAME, SOURCE, Asked, oid
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.codec import snmp
from junose_shell.codec.snmp import (
    AUTHENTICATED,
    DIGEST,
    GET,
    PRIVATE,
    REPORTABLE,
    SET,
    UNSPECIFIED,
    Pdu,
    Secured,
)
from junose_shell.codec.usm import authentication, key_of
from junose_shell.snmp import counts
from junose_shell.snmp.users import MOST_KEYS

TIMER = oid("1.3.6.1.4.1.4874.2.2.62.1.1.1.0")
LINES = (
    "snmp-server group ops usm auth read everything write everything",
    "snmp-server group lookers usm read user",
    "snmp-server group closed usm priv read user",
    "snmp-server user ann group ops auth sha annspassword",
    "snmp-server user bob group ops auth md5 bobspassword",
    "snmp-server user eve group lookers",
    "snmp-server user joe group nobody auth md5 joespassword",
    "snmp-server user max group closed auth md5 maxspassword",
)
NOT_AUTHORIZED = 16


class Client:
    """Somebody who asks by version 3, and knows engine, boots and time after ``discover``."""

    def __init__(self, asked, user="ann", password="", kind="sha1"):
        self.asked, self.user, self.kind = asked, user, kind
        self.password = password or "annspassword"
        self.engine, self.boots, self.time = b"", 0, 0

    def discover(self):
        """Ask nothing, and learn from the report."""
        self.engine = b""
        report, scoped = self.ask(flags=REPORTABLE, pdu=Pdu(GET, 1, 0, 0, []), key=None)
        assert scoped.pdu.bindings[0][0] == (*counts.BAD_ENGINES, 0)
        self.engine, self.boots, self.time = report.engine, report.boots, report.time
        return self

    def key(self):
        return key_of(self.password, self.engine, self.kind)

    def octets(self, pdu, flags, key, context=b""):
        scoped = snmp.written_scoped(self.engine, context, snmp.written_pdu(pdu))
        blank = bytes(DIGEST) if key else b""
        octets = snmp.written_secured(
            Secured(7, 65_507, flags, self.engine, self.boots, self.time, self.user.encode(),
                    blank, 0, scoped)
        )  # fmt: skip
        if key:
            at = snmp.read_secured(octets).digest_at
            octets = (
                octets[:at] + authentication(octets, at, key, self.kind) + octets[at + DIGEST :]
            )
        return octets

    def ask(self, pdu, flags, key, context=b""):
        """Return the answer and its scoped PDU, None without one."""
        answer = self.asked.agent.answer(self.octets(pdu, flags, key, context), SOURCE)
        if answer is None:
            return None
        message = snmp.read_secured(answer)
        assert message.message_id == 7
        if message.flags & AUTHENTICATED:
            right = authentication(answer, message.digest_at, self.key(), self.kind)
            assert message.digest == right
        return message, snmp.read_scoped(message.scoped)

    def get(self, *oids, context=b"", flags=AUTHENTICATED | REPORTABLE, kind=GET):
        """Return the PDU that answers."""
        pdu = Pdu(kind, 5, 0, 0, [(each, UNSPECIFIED) for each in oids])
        found = self.ask(pdu, flags, self.key() if flags & AUTHENTICATED else None, context)
        return found and found[1].pdu


def reported(pdu):
    """Return the counter of a report."""
    assert pdu.kind == snmp.REPORT
    return pdu.bindings[0][0][:-1]


@pytest.fixture
def asked():
    return Asked(*LINES)


def test_the_key_is_that_of_the_rfc():
    """The example of RFC 3414, sections A.3.1 and A.3.2."""
    engine = bytes.fromhex("000000000000000000000002")
    assert key_of("maplesyrup", engine, "md5").hex() == "526f5eed9fcce26f8964c2930787d82b"
    sha = "6695febc9288e36282235fc7151f128497b38f3f"
    assert key_of("maplesyrup", engine, "sha1").hex() == sha


@pytest.mark.parametrize(
    ("user", "password", "kind"), [("ann", "annspassword", "sha1"), ("bob", "bobspassword", "md5")]
)
def test_a_user_proves_who_it_is_and_so_does_the_router(asked, user, password, kind):
    answer = Client(asked, user, password, kind).discover().get(NAME)
    assert answer.bindings == [(NAME, snmp.text("lns"))]


def test_a_user_without_a_password_sees_what_its_group_reads(asked):
    client = Client(asked, "eve").discover()
    assert client.get(NAME, flags=0).bindings[0][1] == snmp.text("lns")
    pdu = Pdu(SET, 5, 0, 0, [(TIMER, snmp.integer(40))])
    assert client.ask(pdu, 0, None)[1].pdu.status == 6


def test_a_user_of_a_writing_group_changes_the_router(asked):
    client = Client(asked).discover()
    pdu = Pdu(SET, 5, 0, 0, [(TIMER, snmp.integer(40))])
    assert client.ask(pdu, AUTHENTICATED, client.key())[1].pdu.status == 0
    assert "l2tp dial-out connecting-timer-value 40" in asked.router.changes


@pytest.mark.parametrize(
    ("user", "password", "flags", "counter"),
    [
        ("ann", "wrongpassword", AUTHENTICATED, counts.BAD_DIGESTS),
        ("zoe", "zoespassword", AUTHENTICATED, counts.BAD_USERS),
        ("eve", "evespassword", AUTHENTICATED, counts.BAD_LEVELS),
        ("ann", "annspassword", AUTHENTICATED | PRIVATE, counts.BAD_LEVELS),
    ],
)
def test_a_message_that_proves_nothing_gets_a_report(asked, user, password, flags, counter):
    client = Client(asked, user, password).discover()
    assert reported(client.get(NAME, flags=flags | REPORTABLE)) == counter
    assert client.get(NAME, flags=flags) is None


@pytest.mark.parametrize(
    ("user", "flags"), [("ann", 0), ("joe", AUTHENTICATED), ("max", AUTHENTICATED)]
)
def test_a_group_that_does_not_exist_or_wants_more_grants_nothing(asked, user, flags):
    kind = "sha1" if user == "ann" else "md5"
    answer = Client(asked, user, f"{user}spassword", kind).discover().get(NAME, flags=flags)
    assert answer.status == NOT_AUTHORIZED


def test_an_old_message_is_told_the_time(asked):
    client = Client(asked).discover()
    asked.router.advance(151)
    assert reported(client.get(NAME)) == counts.NOT_IN_TIME
    client.discover()
    assert client.get(NAME).kind == snmp.RESPONSE
    client.boots += 1
    assert reported(client.get(NAME)) == counts.NOT_IN_TIME


def test_a_restart_counts_a_boot_and_ends_what_was_learned(asked):
    client = Client(asked).discover()
    asked.core.restart()
    asked.core.load()
    asked.core.loaded()
    asked.router.configure("\n".join(["snmp-server", *LINES, ""]))
    assert reported(client.get(NAME)) == counts.NOT_IN_TIME
    before = client.boots
    assert client.discover().boots == before + 1


def test_without_the_agent_nobody_learns_of_it():
    asked = Asked(*LINES, "no snmp-server")
    octets = Client(asked).octets(Pdu(GET, 1, 0, 0, []), REPORTABLE, None)
    assert asked.agent.answer(octets, SOURCE) is None


def test_contexts_are_virtual_routers():
    asked = Asked(*LINES, "virtual-router two", "snmp-server contact Bob")
    client = Client(asked).discover()
    contact = oid("1.3.6.1.2.1.1.4.0")
    for name in (b"two", b"router2"):
        assert client.get(contact, context=name).bindings[0][1] == snmp.text("Bob")
    assert client.get(contact).bindings[0][1] == snmp.text("")
    assert reported(client.get(contact, context=b"three")) == counts.BAD_CONTEXTS


def test_a_password_is_neither_in_an_answer_nor_in_the_log(asked):
    client = Client(asked).discover()
    octets = asked.agent.answer(client.octets(Pdu(GET, 1, 0, 0, []), 5, client.key()), SOURCE)
    assert b"annspassword" not in octets
    assert client.key() not in octets
    assert "annspassword" not in repr(asked.router.log)


@given(st.integers(0, 400), st.integers(0, 255))
def test_no_wrong_octet_breaks_the_agent_or_passes(at, octet):
    client = Client(ASKED).discover()
    real = client.octets(Pdu(SET, 1, 0, 0, [(TIMER, snmp.integer(41))]), 5, client.key())
    octets = bytearray(real)
    octets[at % len(octets)] = octet
    if bytes(octets) != real:
        ASKED.agent.answer(bytes(octets), SOURCE)
        ASKED.agent.answer(bytes(octets[: at % len(octets)]), SOURCE)
    assert not ASKED.router.session().run("show configuration | include timer-value 41").text
    assert not ASKED.core.log.faults


ASKED = Asked(*LINES)


@pytest.mark.parametrize(("more", "made"), [(0, MOST_KEYS), (1, 2 * (MOST_KEYS + 1))])
def test_a_number_of_keys_is_remembered(monkeypatch, more: int, made: int) -> None:
    keys = []

    def counted(password, *_):
        keys.append(password)
        return b"k" * 20

    monkeypatch.setattr("junose_shell.snmp.users.key_of", counted)
    names = [f"user{number}" for number in range(MOST_KEYS + more)]
    lines = [f"snmp-server user {name} group ops auth sha {name}password" for name in names]
    asked = Asked(*LINES[:1], *lines)
    clients = [Client(asked, name, f"{name}password") for name in names]
    clients[0].discover()
    for client in clients * 2:
        client.engine, client.boots, client.time = (
            clients[0].engine, clients[0].boots, clients[0].time,
        )  # fmt: skip
        monkeypatch.setattr(client, "key", lambda: b"k" * 20)
        assert client.get(NAME).status == 0
    assert len(keys) == made

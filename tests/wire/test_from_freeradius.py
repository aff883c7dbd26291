"""A users file of FreeRADIUS becomes a world, and what a world cannot say is named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from servers import DEMO

from junose_shell.__main__ import main
from junose_shell.library import Router
from junose_shell.world.freeradius import rules_of, written
from junose_shell.world.loader import parse

FALLING = """\
joe Cleartext-Password := x
\tframed-route = 10.1.0.0/16,  # one

\tFramed-Route += '10.2.0.0/16',
\tFramed-IP-Address = 10.1.1.1,
\tFramed-IP-Address = 10.1.1.2,
\tFall-Through = Yes
other Auth-Type := Accept
DEFAULT
\tFramed-IP-Address := 10.1.1.3
"""
USERS = DEMO / "raddb" / "users"


def read(text):
    rules, unread = rules_of(text)
    return {rule.user: rule for rule in rules}, [(each.line, each.reason) for each in unread]


def test_the_demo_needs_no_server_then(capsys):
    assert main(["world", "from-freeradius", str(USERS), "--name", "radius1"]) == 0
    world = capsys.readouterr().out
    peers = (DEMO / "world.yaml").read_text().partition("lacs:")[2]
    router = Router.from_script(DEMO / "router.scr", world=f"{world}lacs:{peers}")
    session = router.session()
    session.run("virtual-router isp:customer")
    session.run("lab packet 10.10.1.1")
    router.advance(10)
    assert "inService" in session.run("show l2tp dial-out session").text


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ('joe Cleartext-Password := "x"', ("accept", "x", {})),
        ("joe User-Password == 'x y'\t# old", ("accept", "x y", {})),
        (
            '"joe" Auth-Type := Accept\n\tERX-Dial-Out-Number = 5551212',
            ("accept", None, {"ERX-Dial-Out-Number": "5551212"}),
        ),
        ('joe Auth-Type := Reject\n  Reply-Message = "no \\"way\\""', ("deny", None, {})),
        (
            FALLING,
            ("accept", "x", {"Framed-Route": ("10.1.0.0/16", "10.2.0.0/16"),
                             "Framed-IP-Address": "10.1.1.3"}),
        ),
    ],
)  # fmt: skip
def test_an_entry_becomes_a_rule(entry, expected):
    rules, _ = read(entry)
    joe = rules["joe"]
    assert (joe.behaviour, joe.password, dict(joe.attributes)) == expected


def test_a_default_answers_for_all_others_and_signs_of_patterns_are_names():
    rules, unread = read("a*b[c]? Auth-Type := Accept\nDEFAULT Auth-Type := Reject\n")
    assert list(rules) == ["a[*]b[[]c][?]", "*"]
    assert unread == []


@pytest.mark.parametrize(
    "condition", ["Crypt-Password := abc", "Huntgroup-Name == a, Cleartext-Password := x", "what?"]
)
def test_an_entry_that_cannot_be_read_lets_no_later_one_grant(condition):
    rules, _ = read(f"joe {condition}\nDEFAULT Auth-Type := Accept\n")
    assert {user: rule.behaviour for user, rule in rules.items()} == {"joe": "deny", "*": "accept"}


def test_a_condition_of_everybody_matters_if_it_rejects():
    rest = "DEFAULT Auth-Type := Accept\n"
    rules, _ = read(f"DEFAULT Hint == a, Auth-Type := Reject\n{rest}")
    assert rules["*"].behaviour == "deny"
    rules, _ = read(f"DEFAULT Hint == a\n\tFramed-MTU = 9\n{rest}")
    assert rules["*"].behaviour == "accept"


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("\n$INCLUDE more\n", 2, "not followed"),
        ("joe Crypt-Password := abc", 1, "Crypt-Password"),
        ("joe Huntgroup-Name == a, Auth-Type := Accept", 1, "Huntgroup-Name"),
        ("joe Auth-Type := EAP", 1, "Auth-Type eap: the rule denies"),
        ("joe\n\tFramed-Protocol = PPP", 1, "neither a password"),
        ("joe Auth-Type := Accept\n\tSession-Limit = 1", 2, "unknown attribute 'Session-Limit'"),
        ("joe Auth-Type := Accept\n\tFramed-IP-Address = here", 2, "Framed-IP-Address"),
        ("joe Auth-Type := Accept\n\tTunnel-Type:1 = L2TP", 1, "Tunnel-Server-Endpoint:1"),
        ('joe Auth-Type := Accept\n\tReply-Message = "%{User-Name}"', 2, "computed"),
        ("joe Auth-Type := Accept\n\tFramed-Route !* ANY", 2, "not followed"),
        ("joe Auth-Type := Accept\n\tgarbage here", 2, "not 'Attribute operator value'"),
        ("'' Auth-Type := Accept", 1, "the name of an entry: empty"),
        ('"a\tb" Auth-Type := Accept', 1, "the name of an entry: characters that"),
        ("*" * 100 + " Auth-Type := Accept", 1, "the name of an entry: longer than 253"),
        (
            f"joe Auth-Type := Reject\n\tReply-Message = {'a' * 253},\n\tReply-Message += b",
            1,
            "Reply-Message: longer than 253",
        ),
    ],
)
def test_what_a_world_cannot_say_is_named(text, line, reason, tmp_path, capsys):
    _, unread = read(text)
    assert [each for each in unread if each[0] == line and reason in each[1]], unread
    file = tmp_path / "users"
    file.write_text(text)
    assert main(["world", "from-freeradius", str(file)]) == 1
    shown = capsys.readouterr()
    assert f"{file}:{line}: " in shown.err
    parse(shown.out.encode(), "world")


@pytest.mark.parametrize("content", [None, b"\xff"])
def test_a_file_that_cannot_be_read(tmp_path, content, capsys):
    file = tmp_path / "users"
    if content is not None:
        file.write_bytes(content)
    assert main(["world", "from-freeradius", str(file)]) == 2
    assert str(file) in capsys.readouterr().err


PIECES = st.sampled_from(
    ["joe", "DEFAULT", " ", "\n", "\t", ",", ":=", "+=", '"', "'", "\\", "#", "[", "%{x}", "\x1b",
     "Auth-Type", "Accept", "Cleartext-Password", "Framed-Route", "10.1.0.0/16", "Fall-Through",
     "Yes", "Tunnel-Password:1", "Tunnel-Server-Endpoint:1", "10.0.0.1", "=", "é"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=40).map("".join))
def test_any_text_gives_a_world_that_loads(text):
    rules, _ = rules_of(text)
    assert parse(written(rules, "home", "10.0.0.1").encode(), "world").radius[0].users == rules

"""Secrets are typed plain and stored in a form; a damaged text is refused under a caret."""

import pytest
from tiny_grammar import compiled
from typing_hands import Hands, steps

from junose_shell.grammar.cache import load_grammar
from junose_shell.model.secrets import decrypt, keep, matches

GRAMMAR = load_grammar()
TYPED = [  # lines to the place, the statement; what is kept stands in its form after it
    ("radius authentication server 10.0.0.1", " key", "8"),
    ("", "aaa tunnel password", "8"),
    ("aaa domain-map isp.example\ntunnel 1", "  password", "8"),
    ("aaa tunnel-group g\ntunnel 1", "  password", "8"),
    ("aaa domain-map isp.example", " override-user name u password", "8"),
    ("l2tp destination profile p ip address 0.0.0.0\nremote host lac", "  tunnel password", "8"),
    ("aaa local username u database default", " password", "8"),
    ("aaa local username u database default", " secret", "5"),
    ("", "username u password", "8"),
    ("", "username u secret", "5"),
    ("", "enable password", "8"),
    ("", "enable secret level 5", "5"),
    ("line vty 0 4", " password", "5"),
    ("", "ntp authentication-key 7 md5", "8"),
]


def kept_by(hands: Hands, statement: str, form: str) -> str:
    (line,) = (line for line in hands.body() if line.startswith(f"{statement} {form} "))
    return line.split()[-1]


@pytest.mark.parametrize(("place", "statement", "form"), TYPED)
@pytest.mark.parametrize("typed", ["", " 0"])
def test_a_plain_secret_is_kept_in_a_form_that_is_taken_back(place, statement, form, typed):
    hands = Hands(*place.splitlines(), f"{statement}{typed} hush")
    kept = kept_by(hands, statement, form)
    assert matches("hush", kept, form)
    assert "hush" not in "".join(hands.body())
    again = Hands(*hands.body())
    assert again.body() == hands.body()
    assert not again.type(*place.splitlines(), f"{statement} other", f"{statement} {form} {kept}")
    assert again.body() == hands.body()


def test_a_host_keeps_the_name_of_its_user_and_hides_the_password():
    hands = Hands("host ftp1 10.0.0.1 ftp joe hush")
    (line,) = hands.body()
    kept = line.removeprefix("host ftp1 10.0.0.1 ftp 8 joe ")
    assert decrypt(kept) == "hush"
    assert Hands(line).body() == [line]
    assert Hands("host ftp1 10.0.0.1 ftp 8").body() == ["host ftp1 10.0.0.1 ftp 8"]


@pytest.mark.parametrize(("place", "statement", "form"), TYPED)
def test_a_damaged_text_is_refused(place, statement, form):
    hands = Hands(*place.splitlines())
    before = hands.body()
    assert hands.type(f"{statement} {form} {keep('hush', form, 'x')}x") == ["damaged_secret"]
    assert hands.type(f"{statement} {form} garbage") == ["damaged_secret"]
    assert hands.body() == before


def test_the_caret_stands_under_the_damaged_text():
    hands = Hands()
    (step,) = steps(hands.shell, hands.session, "aaa tunnel password 8 damaged")
    assert step.data.column == len("aaa tunnel password 8 ")


def test_a_plain_secret_has_its_limit_and_what_is_kept_of_it_may_be_longer():
    hands = Hands("aaa tunnel password " + "x" * 32)
    assert len(hands.body()[-1].split()[-1]) > 32
    assert hands.type("aaa tunnel password " + "y" * 33) == ["invalid_input"]
    assert Hands(*hands.body()).body() == hands.body()


def test_an_unknown_form_is_kept_as_it_is():
    assert Hands("enable password 7 0A1B2C").body() == ["enable password 7 0A1B2C"]


def test_the_same_secret_looks_different_in_different_places_whatever_is_around_it():
    servers = [f"radius authentication server 10.0.0.{n}" for n in (1, 2)]
    hands = Hands(servers[0], "key hush", servers[1], "key hush")
    keys = [line for line in hands.body() if line.startswith(" key 8")]
    assert len(set(keys)) == 2
    one = Hands("aaa domain-map a.example", "override-user name u password hush")
    one.type("aaa domain-map a.example vr7")
    other = Hands("aaa domain-map a.example vr7", "override-user name u password hush")
    assert one.body() == other.body()


def test_a_secret_typed_again_changes_nothing():
    hands = Hands("aaa tunnel password hush")
    changes = hands.config.changes
    hands.type("aaa tunnel password hush", "aaa tunnel password 0 hush")
    assert hands.config.changes == changes


def test_a_word_that_looks_like_a_form_is_a_secret_in_quotes():
    assert decrypt(Hands('aaa tunnel password "8"').body()[-1].split()[-1]) == "8"


SECRETS = """
types:
  p: {type: secret, max: "9", help: A secret}
  f: {type: enum, values: "0 8", help: Its form}
"""
ENTRY = "\n  - {{id: one, mode: global-config, source: own, {}}}\n"


@pytest.mark.parametrize(
    ("keys", "problem"),
    [
        ("syntax: a p", "'p' is a secret that no 'keep' hides"),
        ("syntax: a p, config: {scope: chassis}", "'p' is a secret that no 'keep' hides"),
        (
            "syntax: 'a [ f ] x', config: {scope: chassis, keep: {x: f 8}}",
            "'x' is kept in a form, but its type is no 'secret'",
        ),
        (
            "syntax: 'a [ f ] p', config: {scope: chassis, keep: {p: f 5}}",
            "'5' is no value of 'f'",
        ),
        (
            "syntax: 'a [ f ] p', config: {scope: chassis, keep: {p: f 0}}",
            "'0' is none of 5, 8",
        ),
    ],
)
def test_the_grammar_must_say_how_a_secret_is_kept(tmp_path, keys, problem):
    found = compiled(tmp_path, ENTRY.format(keys), SECRETS)[1]
    assert [problem in text for text in found] == [True], found


def test_every_secret_of_a_statement_is_kept_hidden_but_for_communities():
    shown = {
        entry.id
        for entry in GRAMMAR.entries
        if entry.statement
        for position in entry.positions
        if position.type_key
        and not position.word
        and GRAMMAR.types.secret(position.type_key)
        and position.field not in {name for name, *_ in entry.storage.kept}
    }
    assert shown == {"snmp-server-community", "snmp-server-host"}

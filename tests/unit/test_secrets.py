import pytest
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.model.secrets import again, decrypt, digest, encrypt, keep, matches, plain_of

TEXTS = st.text(max_size=40)


def test_a_digest_tells_right_from_wrong() -> None:
    kept = digest("hello", "enable 10")
    assert matches("hello", kept, "5")
    assert not matches("hellO", kept, "5")
    assert "hello" not in kept
    assert len(kept) <= 64


@pytest.mark.parametrize("form", ["5", "8"])
def test_what_is_kept_is_the_same_every_time_but_not_for_every_purpose(form: str) -> None:
    assert keep("x", form, "enable 10") == keep("x", form, "enable 10")
    assert keep("x", form, "enable 10") != keep("x", form, "enable 15")


@given(TEXTS, TEXTS)
def test_an_encrypted_secret_comes_back(secret: str, purpose: str) -> None:
    text = encrypt(secret, purpose)
    assert decrypt(text) == plain_of(text, "8") == secret
    assert matches(secret, text, "8")
    assert not matches(secret + "x", text, "8")
    assert text.isascii()
    assert set(text) - {"-", "_"} == {char for char in text if char.isalnum()}


@given(st.data())
def test_a_damaged_text_is_known_for_it(data: st.DataObject) -> None:
    text = encrypt("s3cret", "radius-key")
    at = data.draw(st.integers(0, len(text) - 1))
    char = data.draw(st.sampled_from("AZaz09-_=.é").filter(lambda other: other != text[at]))
    for damaged in (text[:at] + char + text[at + 1 :], text[:at], text + char):
        assert decrypt(damaged) is None
        assert not matches("s3cret", damaged, "8")


def test_the_longest_secret_is_hidden_all_the_way() -> None:
    secret = "0123456789abcdef" * 16
    text = encrypt(secret, "any")
    assert decrypt(text) == secret
    assert len({text[at : at + 4] for at in range(16, len(text), 4)}) > 70  # the stream goes on


def test_another_secret_takes_the_place_of_an_encrypted_one() -> None:
    text = encrypt("one", "purpose")
    assert again(text, "two") == encrypt("two", "purpose")


@pytest.mark.parametrize("form", [None, "", "0"])
def test_plain_passwords(form: str | None) -> None:
    assert matches("é", "é", form)
    assert not matches("a", "b", form)


def test_an_unknown_cipher_matches_nothing() -> None:
    assert not matches("same", "same", "7")
    assert plain_of("same", "7") is None
    assert plain_of(digest("same", "x"), "5") is None


@given(st.text(max_size=20), st.text(max_size=40), st.sampled_from("58"))
def test_no_junk_raises(given_text: str, kept: str, form: str) -> None:
    assert matches(given_text, kept, form) in (True, False)


def test_a_lone_surrogate_does_no_harm() -> None:
    assert decrypt(encrypt("\udcff", "x")) == "\udcff"
    assert not matches("a", digest("\udcff", "x"), "5")

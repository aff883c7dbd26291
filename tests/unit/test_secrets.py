import pytest
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.model.secrets import digest, kept_secret, matches


def test_a_digest_tells_right_from_wrong() -> None:
    kept = digest("hello", "enable 10")
    assert matches("hello", kept, "5")
    assert not matches("hellO", kept, "5")
    assert "hello" not in kept
    assert len(kept) <= 64


def test_digests_are_the_same_every_time_but_not_for_every_purpose() -> None:
    assert digest("x", "enable 10") == digest("x", "enable 10")
    assert digest("x", "enable 10") != digest("x", "enable 15")


def test_a_digest_typed_in_is_kept_as_it_is() -> None:
    kept = kept_secret("hello", None, "user joe")
    assert kept_secret(kept, "5", "user other") == kept
    assert kept_secret("hello", "0", "user joe") == kept


@pytest.mark.parametrize("form", [None, "", "0"])
def test_plain_passwords(form: str | None) -> None:
    assert matches("é", "é", form)
    assert not matches("a", "b", form)


@pytest.mark.parametrize("form", ["7", "8"])
def test_unknown_ciphers_match_nothing(form: str) -> None:
    assert not matches("same", "same", form)


@given(st.text(max_size=20), st.text(max_size=40))
def test_no_junk_raises(given_text: str, kept: str) -> None:
    assert matches(given_text, kept, "5") in (True, False)

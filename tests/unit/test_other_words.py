"""Words of IOS, and the words of this router for them."""

import pytest

from junose_shell import Router
from junose_shell.session import other_words
from junose_shell.session.other_words import meant


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("terminal monitor", "log here"),
        ("term mon", "log here"),
        ("sh logg", "show log data"),
        ("do show logging", "show log data"),
        ("debug ppp negotiation", "log severity debug CATEGORY, and log here"),
        ("show vpdn tunnel all", "show l2tp tunnel"),
        ("show nonsense", ""),
        ("t m", ""),  # too short to be meant
        ("", ""),
    ],
)
def test_a_line_of_ios_has_words_of_this_router(typed, said):
    assert meant(typed) == said


@pytest.mark.parametrize("words", sorted(other_words._WORDS))
def test_every_word_is_refused_and_its_counterpart_is_not(words):
    """A word that the router takes needs no hint, and a hint must lead somewhere."""
    router = Router.from_script("")
    configuring = router.session()
    configuring.run("configure terminal")
    sessions = (router.session(), configuring)
    assert all(session.run(words).rejected for session in sessions)
    said = meant(words).partition(",")[0].partition("...")[0].split()
    said = [word for word in said if not word.isupper()]
    known = [session.run(" ".join(said)).rejected for session in sessions]
    codes = {None if refusal is None else refusal.code for refusal in known}
    assert codes - {"invalid_input", "not_emulated"}, (words, said, codes)

"""The local authentication server holds 100 databases and 100 users."""

import pytest
from typing_hands import Hands

FULL = 100


@pytest.mark.parametrize(
    "last",
    [
        "username last",
        "aaa local username last database default",
        "aaa local username last database b",
    ],
)
def test_users_of_all_databases_count_together(last):
    half = range(FULL // 2)
    hands = Hands(
        *(f"username u{number}" for number in half),
        *(f"aaa local username v{number} database d" for number in half),
    )
    assert hands.type("username u0 password pw", "aaa local username v0 database d") == []
    assert hands.type(last) == ["too_many"]
    assert hands.type("no username u0", last) == []


def test_databases_are_counted():
    hands = Hands(*(f"aaa local database d{number}" for number in range(FULL)))
    assert hands.type("aaa local database d0", "aaa local database last") == ["too_many"]
    assert hands.type("no aaa local database d0", "aaa local database last") == []
    assert f"aaa local database d{FULL - 1}" in hands.body()

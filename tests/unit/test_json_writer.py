import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum, IntEnum
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.net import Ipv4, Prefix
from junose_shell.replies.common import Rejection
from junose_shell.views.json_writer import document, plain


class Colour(IntEnum):
    red = 0


class Shape(Enum):
    ROUND = "all round"


class Pair(NamedTuple):
    colour: Colour
    where: Ipv4 | None


RED = Pair(Colour.red, None)


@dataclass(frozen=True, slots=True)
class Thing:
    name: str
    items: Iterator[object]
    pair: Pair = RED
    key: str = field(default="s3cret", repr=False)


def read(data: object, command: str = "show x"):
    return json.loads("".join(document(command, data)))


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Ipv4.parse("10.0.0.1"), "10.0.0.1"),
        (Prefix.parse("10.0.0.0/8"), "10.0.0.0/8"),
        (Colour.red, "red"),
        (Shape.ROUND, "all round"),
        (datetime(2010, 1, 15, 8, tzinfo=UTC), "2010-01-15T08:00:00+00:00"),
        (Pair(Colour.red, Ipv4(1)), {"colour": "red", "where": "0.0.0.1"}),
        ((1, True, None, 0.5, "é"), [1, True, None, 0.5, "é"]),
        (iter(()), []),
        ({Ipv4(1): (Colour.red,)}, {"0.0.0.1": ["red"]}),
    ],
)
def test_values(value, written):
    assert plain(value) == written


def test_a_value_without_a_form_is_refused():
    with pytest.raises(TypeError, match="no JSON form for object"):
        plain(object())


def test_a_document_names_command_and_reply_and_keeps_secrets():
    found = read(Thing("a", iter((Colour.red, 2))))
    assert found == {
        "command": "show x",
        "reply": "test_json_writer.Thing",
        "data": {"name": "a", "items": ["red", 2], "pair": {"colour": "red", "where": None}},
    }
    assert list(found) == ["command", "reply", "data"]
    assert list(found["data"]) == ["name", "items", "pair"]


@given(st.lists(st.text(), max_size=5), st.text())
def test_a_document_is_the_same_on_one_line_or_on_many(items, name):
    lines = list(document(name, Thing(name, iter(items))))
    assert not any("\n" in line for line in lines)
    assert json.loads("\n".join(lines)) == json.loads("".join(lines))
    assert json.loads("".join(lines))["data"]["items"] == items


def test_items_are_read_as_they_are_written():
    taken = []

    def numbers():
        for number in range(3):
            taken.append(number)
            yield number

    lines = document("x", Thing("a", numbers()))
    while next(lines) != "0,":
        pass
    assert taken == [0, 1]


def test_no_reply_and_a_refusal():
    assert read(None) == {"command": "show x", "reply": None, "data": None}
    refused = read(Rejection("bad", "% Bad", None, "w", ("b", "a")))
    assert refused["error"]["expected"] == ["a", "b"]
    assert "reply" not in refused

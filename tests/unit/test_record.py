import copy
import pickle
from dataclasses import fields, is_dataclass, replace

import pytest

from junose_shell.record import record


@record
class Point:
    """A place."""

    x: int
    y: int = 0
    label: str | None = None

    @property
    def far(self) -> bool:
        return self.x > 10


@record
class Other:
    x: int
    y: int = 0
    label: str | None = None


def test_fields_come_by_position_by_name_and_by_default():
    assert (Point(1).x, Point(1).y, Point(1).label) == (1, 0, None)
    assert Point(1, label="a") == Point(1, 0, "a")
    with pytest.raises(TypeError):
        Point()
    with pytest.raises(TypeError):
        Point(1, z=2)


def test_values_are_equal_by_class_and_content():
    assert Point(1, 2) == Point(1, 2)
    assert Point(1, 2) != Point(1, 3)
    assert Point(1) != Other(1)
    assert len({Point(1), Point(1, 0), Other(1)}) == 2


def test_values_cannot_change():
    point = Point(1)
    with pytest.raises(AttributeError):
        point.x = 2
    with pytest.raises(AttributeError):
        del point.x
    with pytest.raises(AttributeError):
        point.z = 2
    assert not hasattr(point, "__dict__")


def test_methods_names_and_texts_are_those_of_the_class():
    assert Point(11).far
    assert Point.__doc__ == "A place."
    assert (Point.__name__, Point.__module__) == ("Point", __name__)
    assert repr(Point(1, label="a")) == "Point(x=1, y=0, label='a')"
    match Point(3, 4):
        case Point(x, y):
            assert (x, y) == (3, 4)


def test_copies_and_pickles_are_equal():
    point = Point(1, 2, "a")
    assert pickle.loads(pickle.dumps(point)) == point  # noqa: S301 - our own
    assert copy.deepcopy(point) == point


def test_dataclasses_sees_a_dataclass():
    assert is_dataclass(Point(1))
    assert [(f.name, f.default) for f in fields(Point)][1:] == [("y", 0), ("label", None)]
    assert replace(Point(1, 2), y=5) == Point(1, 5)

import pytest

from junose_shell.runtime.clock import RealClock, VirtualClock, parse_clock


class Wall:
    def __init__(self):
        self.seconds = 1000.0

    def __call__(self):
        return self.seconds


def test_a_virtual_clock_starts_at_zero_and_moves_only_when_told():
    clock = VirtualClock()
    assert clock.now() == 0
    clock.reach(30_000)
    assert clock.now() == 30_000


def test_a_virtual_clock_never_goes_back():
    clock = VirtualClock()
    clock.reach(10)
    clock.reach(9)
    assert clock.now() == 10


def test_a_real_clock_counts_from_its_making():
    wall = Wall()
    clock = RealClock(monotonic=wall)
    assert clock.now() == 0
    wall.seconds += 1.5
    assert clock.now() == 1500


def test_a_rate_makes_time_run_faster():
    wall = Wall()
    clock = RealClock(60, monotonic=wall)
    wall.seconds += 60
    assert clock.now() == 3_600_000
    assert clock.seconds_until(3_660_000) == pytest.approx(1.0)
    assert clock.seconds_until(10) == 0.0


@pytest.mark.parametrize("text", ["real", "real:1"])
def test_real_without_a_rate_is_rate_one(text):
    clock = parse_clock(text)
    assert isinstance(clock, RealClock)
    assert clock.rate == 1.0


def test_parse_virtual():
    assert isinstance(parse_clock("virtual"), VirtualClock)


def test_parse_a_rate():
    clock = parse_clock("real:60")
    assert isinstance(clock, RealClock)
    assert clock.rate == 60.0


@pytest.mark.parametrize(
    "text",
    ["", "wall", "virtual:", "virtual:2", "real:", "real:0", "real:-1", "real:nan", "real:inf",
     "real:x", "Real", "real:1e300"],
)  # fmt: skip
def test_anything_else_is_named_in_the_error(text):
    with pytest.raises(ValueError, match="not a clock") as caught:
        parse_clock(text)
    assert repr(text) in str(caught.value)

"""Subscribers as an operator reads them, and how they are sent off."""

import pytest
from router_bench import Bench

NAME = "l2tp:1/lac1/1"


@pytest.fixture
def bench():
    bench = Bench()
    bench.trigger()
    return bench


def test_three_tables_tell_of_each_subscriber(bench):
    lines = bench.run("show subscribers")
    assert lines[0] == "Subscriber List"
    assert lines[2].split() == ["User", "Name", "Type", "Addr|Endpt", "Virtual", "Router"]
    assert lines[4].split() == ["branch1", "ppp", "10.10.1.1", "default"]
    assert lines[7].split() == ["branch1", NAME]
    assert lines[10].split()[:6] == ["branch1", "FRI", "JAN", "15", "2010", "08:00:02"]
    assert lines[-1] == "1 subscriber found"


@pytest.mark.parametrize(
    ("choice", "found"),
    [
        ("username branch1", 1), ("username other", 0), ("domain isp.example", 0),
        ("virtual-router default", 1), (f"interface {NAME}", 1), ("interface l2tp:1/lac1/9", 0),
    ],
)  # fmt: skip
def test_a_list_can_be_narrowed(bench, choice, found):
    last = bench.run(f"show subscribers {choice}")[-1]
    assert last == f"{found} subscriber{'' if found == 1 else 's'} found"


def test_a_virtual_router_must_exist(bench):
    assert bench.refused("show subscribers virtual-router nowhere")
    assert bench.refused("logout subscribers virtual-router nowhere")


@pytest.mark.parametrize(
    "choice", ["all", "username branch1", "virtual-router default", f"interface {NAME}"]
)
def test_a_logout_ends_the_calls_that_it_chooses(bench, choice):
    bench.run(f"logout subscribers {choice}")
    assert bench.run("show subscribers summary")[-1] == "0 subscribers found"
    assert "  Reason is admin logout" in bench.run("show l2tp dial-out session 10.10.1.1")


@pytest.mark.parametrize("choice", ["username nobody", "domain x.example", "interface l2tp:9/x/9"])
def test_a_logout_of_nobody_is_refused(bench, choice):
    assert bench.refused(f"logout subscribers {choice}") == "no_such_subscriber"
    assert bench.run("show subscribers summary")[-1] == "1 subscriber found"

"""Ladder, time line and map on a terminal: they fit its width, and nothing of the text is lost."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from router_bench import Bench

from junose_shell.replies.lab_ladder import Ladder, Rung
from junose_shell.views import blocks_of
from junose_shell.views.blocks import plain_lines
from junose_shell.views.rich_writer import rich_lines

ESCAPE = re.compile(r"\x1b\[[0-9;]*m")
WIDTHS = (80, 132)


@pytest.fixture(scope="module")
def replies():
    """Return the replies of the three commands after a call, a refusal and a rest."""
    bench = Bench()
    bench.trigger()
    bench.run("lab drop 1")
    bench.run("lab lac lac1 busy")
    bench.trigger("10.10.2.1", wait=60)
    found = {}
    for command in ("lab ladder", "lab timeline", "lab show map"):
        (found[command],) = bench.runner.replies(bench.runner.begin(command))
    return found


def _drawn(reply, width):
    lines = rich_lines(blocks_of(reply), colour=True, width=width)
    return [ESCAPE.sub("", line) for line in lines]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("command", ["lab ladder", "lab timeline", "lab show map"])
def test_a_drawing_fits_the_terminal(replies, command, width):
    drawn = _drawn(replies[command], width)
    assert len(drawn) > 5
    assert max(map(len, drawn)) <= width


@pytest.mark.parametrize("width", WIDTHS)
def test_a_ladder_has_an_arrow_for_each_message_and_a_dot_for_each_state(replies, width):
    reply = replies["lab ladder"]
    drawn = _drawn(reply, width)
    states = sum(rung.sender == rung.receiver for rung in reply.rungs)
    assert sum("●" in line for line in drawn) == states
    assert sum("▶" in line or "◀" in line for line in drawn) == len(reply.rungs) - states
    assert drawn[-1] == f"{len(reply.rungs)} steps found"


def test_a_time_line_has_a_bar_for_each_session_and_a_row_for_each_state(replies):
    reply = replies["lab timeline"]
    drawn = _drawn(reply, 80)
    assert "█" in drawn[0]
    for line in reply.lines:
        assert sum(line.trigger in row for row in drawn) == 2  # a bar, and a heading
        for stay in line.stays:
            assert any(row.split()[1:2] == [stay.state] for row in drawn)


def test_a_map_has_everything_that_is_there(replies):
    drawn = " ".join(_drawn(replies["lab show map"], 80))
    for place in replies["lab show map"].places:
        assert place.name in drawn
        assert place.address in drawn


FIELDS = st.lists(
    st.tuples(st.text("abc-", min_size=1, max_size=20), st.text("xyz0", max_size=90)), max_size=4
)
RUNGS = st.builds(
    Rung, st.integers(0, 9), st.just("router"), st.sampled_from(["host", "RADIUS", "LAC", "CPE"]),
    st.text("QRST", min_size=1, max_size=30), FIELDS.map(tuple),
)  # fmt: skip


@given(st.lists(RUNGS, max_size=4), st.integers(65, 140))
def test_no_letter_of_a_message_is_lost(rungs, width):
    reply = Ladder(tuple(rungs))
    drawn = _drawn(reply, width)
    assert max(map(len, drawn)) <= width
    told = "".join(re.sub(r"[^a-zQRST=0-]", "", line[width // 3 :]) for line in drawn[1:-1])
    wanted = "".join(
        rung.text + "".join(f"{name}={value}" for name, value in rung.fields) for rung in rungs
    )
    assert sorted(re.sub("[^xyzQRST]", "", told)) == sorted(re.sub("[^xyzQRST]", "", wanted))


def test_programs_get_the_plain_form(replies):
    text = "\n".join(plain_lines(blocks_of(replies["lab ladder"])))
    assert text.isascii()
    assert "|------->|" in text

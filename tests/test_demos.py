"""Every demo is complete, its tour can be played, and a pipe gives the same bytes each time."""

import io
from pathlib import Path

import pytest

from junose_shell.app.batch import Batch
from junose_shell.app.options import Options
from junose_shell.transcript.parse import read
from junose_shell.transcript.run import Play

ROOT = Path(__file__).parents[1] / "demo_configs"
WIRED = {"freeradius"}  # tests/wire plays these: they need programs, and time is real
DEMOS = sorted({path.name for path in ROOT.iterdir() if path.is_dir()} - WIRED)
TYPED = b"ping 10.10.1.1\nlab advance 60\nshow l2tp dial-out session\nshow l2tp dial-out\n"
STATES = {
    "first-call": "inService",
    "deny-and-backoff": "postInhibited",
    "no-answer": "inhibited",
    "wrong-route": "failed",
    "connecting-limit": "inService",
}


@pytest.mark.parametrize("name", DEMOS)
def test_the_tour_shows_what_happens(name):
    steps = list(Play(read(ROOT / name / "tour.session")).steps())
    differing = [step for step in steps if not step.matched]
    assert not differing
    assert len(steps) > 10


def _piped(name, capsys):
    demo = ROOT / name
    batch = Batch(Options(world=str(demo / "world.yaml")))
    batch.run_scripts([str(demo / "router.scr")])
    batch.run_lines(io.BytesIO(TYPED))
    assert batch.status == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("name", sorted(STATES))
def test_a_pipe_is_answered_the_same_way_twice(name, capsys):
    first = _piped(name, capsys)
    assert STATES[name] in first
    assert _piped(name, capsys) == first


def test_every_demo_says_what_it_is():
    for name in WIRED:
        assert (ROOT / name / "router.scr").read_text().startswith("! ")
        assert (ROOT / name / "world.yaml").read_text().startswith("# ")
        assert (ROOT / name / "README.md").read_text().startswith("# ")
    for name in DEMOS:
        assert (ROOT / name / "router.scr").read_text().startswith("! ")
        assert (ROOT / name / "world.yaml").read_text().startswith("# ")
        assert (ROOT / name / "tour.session").read_text().startswith("# ")

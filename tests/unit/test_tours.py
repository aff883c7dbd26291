"""The tours of the demos: a console can lead through each of them."""

from pathlib import Path

import pytest

from junose_shell import Router
from junose_shell.session.tour import Tour, TourStep
from junose_shell.transcript.tour import tour_of

DEMOS = sorted(
    path.parent for path in Path(__file__).parents[2].glob("demo_configs/*/tour.session")
)


@pytest.mark.parametrize("folder", DEMOS, ids=lambda folder: folder.name)
def test_every_line_of_a_tour_runs(folder: Path) -> None:
    tour = tour_of(folder)
    assert tour is not None
    assert tour.title
    assert tour.steps[0].line == "enable"
    assert any(step.told for step in tour.steps[1:])
    text = (folder / "tour.session").read_text()
    router = Router.from_script(folder / "router.scr", world=folder / "world.yaml")
    session = router.session()
    for step in tour.steps[1:]:
        assert step.line in text or step.line.startswith("lab ")
        assert session.run(step.line).rejected is None, step.line


def test_a_tour_goes_on_where_it_was_left() -> None:
    tour = Tour("demo", ("A demo.",), (TourStep((), "one"), TourStep(("Told.",), "two")))
    assert not tour.hear("one")
    tour.begin(again=False)
    assert not tour.hear("another")
    assert tour.hear(" one ")
    tour.going = False
    tour.begin(again=False)
    assert [step.line for step in tour.left] == ["two"]
    assert tour.hear("two")
    assert not tour.going
    tour.begin(again=False)
    assert [step.line for step in tour.left] == ["one", "two"]


def test_a_folder_without_a_tour(tmp_path: Path) -> None:
    assert tour_of(tmp_path) is None
    (tmp_path / "tour.session").write_bytes(b"\xff\x00")
    assert tour_of(tmp_path) is None

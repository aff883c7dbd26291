"""The script that flips rows tells noticed flips from others, and wants a reason for the others."""

import mutate_rows
import pytest

SEEN = "chassis.inService.resources_lost"
UNSEEN = "router.inService.trigger_unmatched"


@pytest.fixture(autouse=True)
def few_transcripts(monkeypatch, tmp_path):
    for name in ("router.scr", "world.yaml", "chassis.session"):
        (tmp_path / name).write_bytes((mutate_rows.TRANSCRIPTS[0] / name).read_bytes())
    monkeypatch.setattr(mutate_rows, "TRANSCRIPTS", [tmp_path])


@pytest.fixture
def reasons(tmp_path):
    def write(text=""):
        path = tmp_path / "reasons.txt"
        path.write_text(text)
        return path

    return write


def test_a_row_that_a_transcript_sees_has_no_survivors(reasons, capsys):
    assert mutate_rows.main([SEEN], reasons()) == 0
    said = capsys.readouterr().out.splitlines()
    assert said == ["1 of 1 rows: some flip is noticed", "2 of 2 flips are noticed"]


def test_a_row_that_nobody_sees_needs_a_reason(reasons, capsys):
    assert mutate_rows.main([UNSEEN], reasons()) == 1
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "0 of 1 rows: some flip is noticed"
    assert f"UNNOTICED {UNSEEN} without trigger_route_unknown" in said

    assert mutate_rows.main([UNSEEN], reasons(f"# why\n{UNSEEN} *: it is so\n")) == 0
    assert capsys.readouterr().out.splitlines()[-1].endswith(f"{UNSEEN} *: it is so")


def test_every_reason_fits_a_flip_and_every_flip_is_another_table():
    flips = [flip for table in mutate_rows.TABLES.values() for flip in mutate_rows.flips_of(table)]
    for flip in flips:
        table = mutate_rows.flipped(flip)
        assert table != mutate_rows.TABLES[flip.machine], flip
        assert table.problems() == [], flip
    for reason in mutate_rows.read_reasons(mutate_rows.REASONS):
        assert any(mutate_rows.fnmatchcase(str(flip), reason.pattern) for flip in flips), reason
        assert reason.text

import gzip
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.farm.paths import files_of, part_of, shard_of
from junose_shell.farm.replays import Order, Replayed, replay
from junose_shell.farm.results import ResultError, merged, write_results


def test_folders_and_patterns_mean_their_files_once(tmp_path):
    for name in ("a.scr", "b.cnf", "c.png", "deep/d.txt", "deep/e.cfg.gz"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("")
    found = files_of([str(tmp_path / "*.scr"), str(tmp_path)])
    assert [name.removeprefix(f"{tmp_path}/") for name in found] == [
        "a.scr", "b.cnf", "deep/d.txt", "deep/e.cfg.gz",
    ]  # fmt: skip
    with pytest.raises(ValueError, match="nothing"):
        files_of([str(tmp_path / "nothing*")])


@given(st.lists(st.text(max_size=8), unique=True), st.integers(1, 7))
def test_shards_have_every_file_once(files, count):
    parts = [part_of(files, index, count) for index in range(count)]
    assert sorted(file for part in parts for file in part) == sorted(files)


@pytest.mark.parametrize("text", ["", "1", "3/3", "-1/3", "a/b", "1/0"])
def test_a_shard_is_one_of_so_many(text):
    with pytest.raises(ValueError, match="no shard"):
        shard_of(text)


def test_shards_are_joined_if_all_are_there_once(tmp_path):
    paths = [tmp_path / str(n) for n in range(3)]
    for index, path in enumerate(paths):
        write_results(path, "replay", (index, 3), [{"file": f"f{index}"}, {"file": f"e{index}"}])
    kind, results = merged(paths[::-1])
    assert (kind, [each["file"] for each in results]) == (
        "replay", ["e0", "e1", "e2", "f0", "f1", "f2"],
    )  # fmt: skip
    with pytest.raises(ResultError, match="no result of shard 1 of 3"):
        merged([paths[0], paths[2]])
    with pytest.raises(ResultError, match="is also"):
        merged([*paths, paths[1]])


@given(st.binary(max_size=80))
def test_a_result_file_of_any_content_is_read_or_refused(tmp_path_factory, octets):
    path = tmp_path_factory.mktemp("r") / "r"
    path.write_bytes(octets)
    with pytest.raises(ResultError):
        merged([path])


def test_a_result_survives_its_file(tmp_path):
    file = tmp_path / "a.scr"
    file.write_bytes(
        gzip.compress(b"hostname a\r\nhostname b c\r\nrouter ospf 1\nzebra 1\n\tzebra 2\n")
    )
    result = replay(Order(str(file)))
    assert [(each.line, each.mode, each.code) for each in result.findings] == [
        (2, "global-config", "invalid_input"), (4, "router-ospf", "invalid_input"),
        (5, "router-ospf", "section_refused"), (0, "global-config", "kept"),
    ]  # fmt: skip
    assert Replayed.of_data(json.loads(json.dumps(result.as_data()))) == result
    assert (result.lines, result.emulated, result.kept, result.refused) == (5, 1, 1, 3)


def test_a_file_that_cannot_be_read_is_a_finding(tmp_path):
    (tmp_path / "a.gz").write_bytes(b"\x1f\x8bnonsense")
    for name in ("a.gz", "none.scr"):
        (finding,) = replay(Order(str(tmp_path / name))).findings
        assert (finding.line, finding.code) == (0, "fault")

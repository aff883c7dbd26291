"""``diff`` of many files, in other forms, and without lines that do not count."""

import json
from pathlib import Path

import pytest

from junose_shell.app.entry import run
from junose_shell.farm.pairs import without
from junose_shell.farm.replays import Order, replay

BRAS = Path(__file__).parents[1] / "app" / "bras.scr"
MONDAY = {
    "a.scr": "hostname a\nntp server 10.0.0.1\n",
    "b.scr": "hostname b\n",
    "gone.scr": "hostname c\n",
    "same.scr": "hostname d\nip vrf x\n rd 1:1\n",
}
TUESDAY = {
    "a.scr": "hostname a\nntp server 10.0.0.2\n",
    "b.scr": "hostname b\nl2tp switch-profile s\n avp 5 relay\n",
    "new.scr": "hostname e\n",
    "same.scr": "ip vrf x\nrd 1:1\nexit\nhostname d\n",
}


@pytest.fixture
def diff(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for folder, files in (("monday", MONDAY), ("tuesday", TUESDAY)):
        (tmp_path / folder).mkdir()
        for name, content in files.items():
            (tmp_path / folder / name).write_text(content)

    def call(*arguments):
        status = run(["diff", *arguments])
        done = capsys.readouterr()
        return status, done.out, done.err

    return call


def test_folders_are_compared_file_by_file(diff):
    status, out, _ = diff("--each", "--jobs", "0", "monday", "tuesday")
    assert status == 1
    assert [line for line in out.splitlines() if not line.startswith(" ")] == [
        "a.scr: differs", "b.scr: differs", "gone.scr: differs", "new.scr: differs",
        "same.scr: equal", "5 pairs, 4 differ",
    ]  # fmt: skip
    assert "  l2tp switch-profile s\n   avp 5 relay\n" in out
    assert diff("--each", "--jobs", "2", "monday", "tuesday") == (status, out, "")
    assert diff("--each", "--quiet", "monday", "monday") == (0, "", "")


def test_a_file_that_cannot_be_used_ends_with_two(diff, tmp_path):
    (tmp_path / "tuesday" / "a.scr").write_text("nonsense\n")
    assert diff("--each", "--jobs", "0", "monday", "tuesday")[0] == 2
    assert diff("--each", "--jobs", "0", "--keep-going", "monday", "tuesday")[0] == 1
    assert diff("--each", "monday", "wednesday")[0] == 2


def test_lines_that_are_ignored_do_not_count(diff):
    assert diff("--ignore", "^ntp server", "monday/a.scr", "tuesday/a.scr") == (0, "", "")
    assert diff("--ignore", "(", "monday/a.scr", "tuesday/a.scr")[0] == 2
    lines = ["interface x", " a", "  b", "!", " c", "ip y", " d"]
    assert without(lines, ["^interface", "^d"]) == ["", "", "", "!", "", "ip y", ""]


def test_reports_in_other_forms(diff):
    status, out, _ = diff("--report", "unified", "monday/a.scr", "tuesday/a.scr")
    assert status == 1
    assert {"-ntp server 10.0.0.1", "+ntp server 10.0.0.2"} <= set(out.splitlines())
    done = json.loads(diff("--report", "json", "monday/b.scr", "tuesday/b.scr")[1])
    assert (done["equal"], done["commands"][0]) == (False, "l2tp switch-profile s")
    all_of_them = json.loads(diff("--each", "--report", "json", "monday", "tuesday")[1])
    assert [file["equal"] for file in all_of_them["files"]] == [False] * 4 + [True]


def test_shards_of_pairs_are_joined(diff, capsys):
    for index in range(2):
        diff("--each", "--shard", f"{index}/2", "--results", f"p{index}", "monday", "tuesday")
    assert run(["merge-results", "p1", "p0"]) == 1
    assert capsys.readouterr().out.splitlines()[-1] == "5 files, 4 not as wanted"


def test_a_real_configuration_loses_nothing(tmp_path, capsys):
    assert [each for each in replay(Order(str(BRAS))).findings if each.line] == []
    assert run(["replay", str(BRAS), "-c", "show configuration"]) == 0
    shown = capsys.readouterr().out
    (tmp_path / "shown.scr").write_text(shown)
    assert run(["diff", str(BRAS), str(tmp_path / "shown.scr")]) == 0
    assert run(["replay", str(tmp_path / "shown.scr"), "-c", "show configuration"]) == 0
    assert capsys.readouterr().out == shown


def test_one_changed_line_that_is_only_kept_is_the_whole_difference(tmp_path, capsys):
    text = BRAS.read_text()
    assert text.count(" set local-preference 200\n") == 1
    (tmp_path / "b.scr").write_text(text.replace("local-preference 200", "local-preference 300"))
    assert run(["diff", str(BRAS), str(tmp_path / "b.scr")]) == 1
    assert capsys.readouterr().out == (
        "route-map customers permit 10\n set local-preference 300\n exit\n"
    )


def test_transcripts_run_on_workers_and_in_shards(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in "abc":
        (tmp_path / f"{name}.session").write_text(
            f"host1#show privilege{'s' * (name == 'b')}\n...\n"
        )
    one = run(["test", "."]), capsys.readouterr().out
    assert (run(["test", "-j", "2", "."]), capsys.readouterr().out) == one
    for index in range(2):
        run(["test", "--shard", f"{index}/2", "--results", f"t{index}", "."])
    capsys.readouterr()
    assert run(["merge-results", "t0", "t1"]) == one[0]
    assert capsys.readouterr().out.splitlines()[-1].startswith("3 files, ")

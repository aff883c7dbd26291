"""``replay --each`` and ``merge-results`` as their users call them."""

import json
import xml.etree.ElementTree as ET

import pytest

from junose_shell.app.entry import run

FILES = {
    "one.scr": "hostname one\nip route 10.0.0.0 255.0.0.0 null 0\n",
    "two.scr": "hostname two\nhostnme x\nrouter ospf 1\n network 10.0.0.0 0.0.0.255 area 0\n",
    "three.scr": "hostname three\nsupport\ninterface loopback 0\n description d\n",
}


@pytest.fixture
def each(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "night").mkdir()
    for name, content in FILES.items():
        (tmp_path / "night" / name).write_text(content)

    def call(*arguments, tool=("replay", "--each", "--jobs", "0")):
        status = run([*tool, *arguments])
        done = capsys.readouterr()
        return status, done.out, done.err

    return call


def test_each_file_has_a_router_of_its_own_and_a_row(each):
    status, out, _ = each("night")
    assert status == 1
    rows = {line.split()[0]: line.split()[1:] for line in out.splitlines()[1:4]}
    assert rows == {
        "night/one.scr": ["2", "2", "0", "0", "0"],
        "night/three.scr": ["4", "3", "0", "1", "1"],
        "night/two.scr": ["4", "1", "2", "1", "3"],
    }
    assert "hostnme x [invalid_input]; did you mean hostname?" in out


def test_only_what_is_not_allowed_counts(each):
    assert each("night/one.scr")[0] == 0
    assert each("--allow", "not-emulated", "night/three.scr")[0] == 0
    status, out, _ = each("--allow", "kept", "--quiet", "night")
    assert status == 1
    assert [line.split(":")[0] for line in out.splitlines()] == ["night/three.scr", "night/two.scr"]


def test_with_a_baseline_only_news_count(each, tmp_path):
    assert each("--baseline", "known.json", "night")[0] == 2
    assert each("--baseline", "known.json", "--update-baseline", "night")[0] == 0
    (tmp_path / "later").mkdir()
    for name, content in FILES.items():
        (tmp_path / "later" / name).write_text(f"! one line more\n{content}")
    assert each("--baseline", "known.json", "later")[0] == 0
    (tmp_path / "later" / "one.scr").write_text(FILES["one.scr"] + "nonsense here\n")
    status, out, _ = each("--baseline", "known.json", "--quiet", "later")
    assert (status, out.count("\n")) == (1, 1)
    assert out.startswith("later/one.scr: line 3, global-config: nonsense here: ")
    (tmp_path / "known.json").write_text("[]")
    assert each("--baseline", "known.json", "night")[0] == 2


def test_reports_for_other_programs(each):
    data = json.loads(each("--report", "json", "night")[1])
    assert data["new"] == 4
    assert [file["refused"] for file in data["files"]] == [0, 1, 1]
    suite = ET.fromstring(each("--report", "junit", "night")[1].partition("\n")[2])  # noqa: S314
    assert (suite.get("tests"), suite.get("failures")) == ("3", "2")
    log = json.loads(each("--report", "sarif", "--allow", "kept", "night")[1])
    places = [
        (place["artifactLocation"]["uri"], place["region"]["startLine"])
        for result in log["runs"][0]["results"]
        for place in (result["locations"][0]["physicalLocation"],)
    ]
    assert places == [("night/three.scr", 2), ("night/two.scr", 2)]


def test_shards_and_one_run_say_the_same(each):
    whole = each("night")
    for index in range(3):
        each("--shard", f"{index}/3", "--results", f"part{index}", "night")
    parts = [f"part{index}" for index in (2, 0, 1)]
    assert each(*parts, tool=("merge-results",)) == whole
    assert each(*parts[:2], tool=("merge-results",))[0] == 2


def test_processes_and_none_say_the_same(each):
    assert each("night", tool=("replay", "--each", "--jobs", "2")) == each("night")


@pytest.mark.parametrize(
    "arguments",
    [
        ["nothing*"], ["--atomic", "night"], ["--shard", "4/2", "night"],
        ["--update-baseline", "night"], ["--results", "no/such/folder", "night"],
    ],
)  # fmt: skip
def test_arguments_that_make_no_sense(each, arguments):
    status, _, err = each(*arguments)
    assert status == 2
    assert err.startswith("junose-shell: ")

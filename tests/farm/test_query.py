"""``query``: rows of statements, and questions that compare boxes."""

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

jmespath = pytest.importorskip("jmespath")

from junose_shell.app.entry import run  # noqa: E402
from junose_shell.errors import UsageError  # noqa: E402
from junose_shell.farm.asking import ask, table_of  # noqa: E402
from junose_shell.farm.replays import Order  # noqa: E402
from junose_shell.farm.rows import rows_of  # noqa: E402

BOXES = {
    "muc.scr": """\
hostname muc
profile dialOut
profile spare
radius authentication server 10.0.0.1
 key same
interface loopback 0
 ip address 10.0.0.1 255.255.255.255
router ospf 1
 network 10.0.0.0 0.0.0.255 area 0
l2tp dial-out target 10.10.0.0 255.255.0.0 isp.example profile dialOut
banner motd "one
two"
line vty 0 4
 exec-timeout 10 0
""",
    "ber.scr": """\
hostname ber
hostname berlin
radius authentication server 10.0.0.9
 key same
radius authentication server 10.0.0.8
 key other
nonsense
""",
}


@pytest.fixture
def query(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "night").mkdir()
    for name, content in BOXES.items():
        (tmp_path / "night" / name).write_text(content)

    def call(expression, *arguments):
        status = run(["query", "--jobs", "0", "--format", "json", *arguments, expression, "night"])
        done = capsys.readouterr()
        return (
            status,
            json.loads(done.out) if done.out[:1] in ("[", "{", "n", '"') else done.out,
            done.err,
        )

    return call


def test_which_boxes_have_a_target(query):
    expression = (
        "[?statement=='l2tp-dial-out-target' && fields.ip_address=='10.10.0.0'].[file, line, text]"
    )
    assert query(expression)[1] == [
        ["night/muc.scr", 10,
         "l2tp dial-out target 10.10.0.0 255.255.0.0 isp.example profile dialOut"],
    ]  # fmt: skip


def test_which_profiles_nobody_uses(query):
    used = "[?fields.profile_name && statement!='profile']"
    expression = f"minus([?statement=='profile'], {used}, &[host, fields.profile_name])[].text"
    assert query(expression)[1] == ["profile spare"]


def test_which_key_is_equal_on_two_boxes(query):
    found = query("shared([?secret!=''], &secret)[].[file, line, section, text, secret]")[1]
    assert [row[:3] for row in found] == [
        ["night/ber.scr", 4, "radius authentication server 10.0.0.9"],
        ["night/muc.scr", 5, "radius authentication server 10.0.0.1"],
    ]
    assert len({row[4] for row in found}) == 1
    assert "same" not in json.dumps(found)


def test_the_print_of_a_secret_is_another_one_in_each_run(query):
    first, second = (query("[?secret!=''].secret")[1] for _ in range(2))
    assert first
    assert not set(first) & set(second)


def test_the_last_line_that_said_so_is_named(query):
    assert query("[?statement=='hostname'].[host, line]")[1] == [["ber", 2], ["muc", 1]]
    assert query("[?line==`0`]")[1] == []
    assert query("[?kept].[mode, section, text]")[1] == [
        ["global-config", "", "router ospf 1"],
        ["router-ospf", "router ospf 1", "network 10.0.0.0 0.0.0.255 area 0"],
    ]


def test_answers_as_table_and_csv(query):
    _, out, _ = query("[?statement=='hostname']", "--format", "table")
    assert out.splitlines() == [
        "file           line  section  text",
        "night/ber.scr  2              hostname berlin",
        "night/muc.scr  1              hostname muc",
        "2 rows",
    ]
    _, out, _ = query(
        "[?statement=='hostname'].{b: text, line: line, file: file}", "--format", "csv"
    )
    assert [*csv.reader(io.StringIO(out))] == [
        ["file", "line", "b"], ["night/ber.scr", "2", "hostname berlin"],
        ["night/muc.scr", "1", "hostname muc"],
    ]  # fmt: skip


def test_a_wrong_expression_ends_with_two_before_any_work(query):
    status, out, err = query("[?")
    assert (status, out) == (2, "")
    assert "cannot ask" in err


def test_a_file_that_cannot_be_used_is_named(query, tmp_path):
    (tmp_path / "night" / "x.scr").write_bytes(b"\0")
    status, _, err = query("[0].host")
    assert status == 1
    assert "night/x.scr" in err


@given(st.text(max_size=30))
def test_any_expression_is_answered_or_refused(expression):
    rows = [{"file": "a", "line": 1, "fields": {"b": [1]}}, {"file": "c", "line": 2}]
    try:
        answer = ask(expression, rows)
    except UsageError:
        return
    headers, cells = table_of(answer)
    assert all(len(row) <= len(headers) for row in cells)


def test_rows_do_not_depend_on_when_a_network_is_built(tmp_path):
    (tmp_path / "a.scr").write_text(BOXES["muc.scr"])
    assert all(row["line"] for row in rows_of(Order(str(tmp_path / "a.scr"))).rows)

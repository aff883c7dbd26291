"""Errors in a transcript name the file, the line, what was understood and what was expected."""

import pytest

from junose_shell.transcript import run, setting
from junose_shell.transcript.judge import judge
from junose_shell.transcript.match import endless
from junose_shell.transcript.parse import DIRECTIVES, TranscriptError, read
from junose_shell.transcript.run import Play

FLOOD = (
    "-- world.yaml --\nhosts:\n  - name: flood\n    address: 10.0.0.1\n"
    "    destination: 10.1.1.1\n    every: 1ms\n    count: 0\n"
)


@pytest.fixture
def fail(tmp_path, monkeypatch):
    """Run a transcript and return the error, which begins with the place."""
    monkeypatch.setattr(setting, "MAX_EVENTS", 5_000)

    def fail(text: str | bytes) -> TranscriptError:
        path = tmp_path / "case.session"
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        with pytest.raises(TranscriptError) as caught:
            list(Play(read(path)).steps())
        verdict = judge(path)
        assert (verdict.text, verdict.line) == (str(caught.value), caught.value.line)
        assert str(caught.value).startswith(f"{path}:{caught.value.line}: ")
        return caught.value

    return fail


@pytest.mark.parametrize(
    ("text", "line", "understood", "expected"),
    [
        ("host1#\n@jump 3\n", 2, "@jump", "one of @advance, @hangup, @keys"),
        ("@Advance 3s\nhost1#\n", 1, "@Advance", "@advance"),
        ("@advance 3 weeks\nhost1#\n", 1, "'3 weeks'", DIRECTIVES["advance"]),
        ("@advance -3s\nhost1#\n", 1, "'-3s'", DIRECTIVES["advance"]),
        ("@level 16\nhost1#\n", 1, "'16'", DIRECTIVES["level"]),
        ("@level\nhost1#\n", 1, "''", DIRECTIVES["level"]),
        ("host1#\n@hangup now\n", 2, "@hangup", DIRECTIVES["hangup"]),
        ("@hangup\nhost1#\n", 1, "no session on console 0", "@hangup after a typed line"),
        ("@keys <Hyper>\n", 1, "<Hyper>", "<Tab>, <Enter>, "),
        ("@line vyt 0\nhost1#\n", 1, "'vyt 0'", DIRECTIVES["line"]),
        ("@line vty 30000\nhost1#\n", 1, "'vty 30000'", "vty 0 to vty 9999"),
        ("host1#\n@line console 1\n", 2, "'console 1'", DIRECTIVES["line"]),
        ("@lab nonsense\nhost1#\n", 1, "'lab nonsense' was refused", "advance"),
        ("@packet 10.1.1\nhost1#\n", 1, "was refused", "<"),
        ("@keys reload<Enter>\n", 1, "'Proceed with reload? [confirm]'", "<Enter>"),
        ("@keys reload<Enter>n\n", 1, "'Proceed with reload? [confirm]'", "<Enter>"),
        ("@packet 10.1.1.1 count\nhost1#\n", 1, "'10.1.1.1 count'", DIRECTIVES["packet"]),
        ("@world none\n@world none\nhost1#\n", 2, "@world for the second time", "it once"),
        ("host1#\n@script none\n", 2, "@script after the first line", "@script before it"),
        ("@world away.yaml\nhost1#\n", 1, "no away.yaml", "section '-- away.yaml --'"),
        ("@script a.scr\n@script b.scr\nhost1#\n-- a.scr --\n", 2, "no b.scr", "-- b.scr --"),
        ("host2#show clock\n", 1, "'host2#show clock'", "'host1#'"),
        ("host1#show clock\n...\nhost1(config)#end\n", 3, "'host1(config)#end'", "'host1#'"),
        ("host1>exit\nhost1>enable\n", 2, "console 0 is closed", "@line to open another"),
        ("stray text\nhost1#\n", 1, "'stray text'", "'host1#'"),
        ("# only talk\n", 1, "nothing is typed", "begins with a prompt"),
    ],
)
def test_place_what_was_understood_and_what_was_expected(fail, text, line, understood, expected):
    error = fail(text)
    assert error.line == line
    assert understood in error.reason
    assert expected in error.expected
    assert f"; expected {error.expected}" in str(error)


@pytest.mark.parametrize(
    ("text", "line", "understood"),
    [
        ("host1#\n-- a --\nx\n-- a --\n", 4, "'a' is attached twice, first in line 2"),
        (b"host1#show\0clock\n", 1, "NUL"),
        (b"host1#\n-- router.scr --\nhostname a\n!\0\n", 4, "NUL"),
        (b"host1#\n\xff\xfe\n", 2, "0xff"),
        ("host1#\n-- world.yaml --\nhosts: ]\n", 3, ""),  # the reason is in the library's words
        ("host1#\n-- world.yaml --\nnonsense: 1\n", 3, "nonsense"),
        ("host1#\n-- router.scr --\n!\nfrobnicate\n", 4, "% Invalid input"),
    ],
)
def test_files_that_cannot_be_used(fail, text, line, understood):
    error = fail(text)
    assert error.line == line
    assert understood in error.reason


@pytest.mark.parametrize("typed", ["host1#lab advance 400d\n", "@lab advance 400d\nhost1#\n",
                                   "@advance 400d\nhost1#\n",
                                   "@keys lab advance 400d<Enter>\n"])  # fmt: skip
def test_time_in_which_too_much_happens(fail, typed):
    error = fail(typed + FLOOD)
    assert error.line == 1
    assert "more than 5000 events" in error.reason
    assert "a shorter time" in error.expected


def test_too_much_in_the_configuration_to_begin_with(tmp_path, monkeypatch):
    monkeypatch.setattr(setting, "MAX_EVENTS", 5_000)
    path = tmp_path / "case.session"
    path.write_text(f"host1#\n-- router.scr --\nenable\nlab advance 400d\n{FLOOD}")
    assert judge(path).text.startswith(f"{path}: more than 5000 events")


@pytest.mark.parametrize("typed", ["host1#show configuration", "@keys show conf<Enter>"])
def test_pages_without_end(fail, typed, monkeypatch):
    monkeypatch.setattr(run, "MAX_OUTPUT", 200)
    routes = "".join(f"ip route 10.0.{n}.0 255.255.255.0 null 0\n" for n in range(201))
    error = fail(f"{typed}\nhost1#\n-- router.scr --\n{routes}")
    assert error.line == 1
    assert "more than 200 lines of output" in error.reason


@pytest.mark.parametrize(
    "pattern",
    [
        "(.*)*zz",
        "(a|aa|.|..)*zz",
        "((a+)b?)+",
        r"(?:\d+ ?)+",
        ".*.*.*.*.*zz",
        "(x{2,9})+",
        "[^q]*" * 9 + "q",
        ".?" * 60 + "ZZZ",
        ".{0,4}" * 20 + "ZZZ",
        "(.|..)" * 34 + "ZZZ",
        r"(?i)(a|A\B)*(?:[^B]*b*){3}",
        r"(?=.*.*.*.*.*x).*",
        "(?:(.)|(.)(?(1)x|.)){60}x",
    ],
)
def test_patterns_that_take_for_ever_are_refused(fail, pattern):
    error = fail(f"host1#show version\n{pattern} (re)\n")
    assert error.line == 2
    assert repr(pattern[:60])[1:-1] in error.reason
    assert "no repetition" in error.expected


@pytest.mark.parametrize(
    "pattern",
    [
        r"FRI .*",
        r"\S+ +\d+ +\S+ +\d+ +\S+ +\d+ +\S+",
        "(?:ab){3}",
        "(a|b) .* .*",
        "(",
        "a{3}",
        r"[0-9:]+ .*",
        r"(\d+\.){3}\d+",
        "(?:up|down|upper) .*",
        r"(?:\w+, )*\w+",
        "a{99999999999}",
        "(" * 3000,
    ],
)
def test_other_patterns_are_taken(pattern):
    assert not endless(f"{pattern} (re)")


def test_long_lines_and_many_lines_leave_less_to_try():
    assert not endless(".*,.*,.* (re)", ["x" * 80] * 20)
    assert endless(".*,.*,.*,.* (re)", ["x" * 4000])
    assert endless(".*,.*,.*,.* (re)", ["x" * 80] * 10_000)


def test_a_text_that_only_looks_like_one_is_literal(tmp_path):
    path = tmp_path / "case.session"
    path.write_text("host1#configure terminal\nhost1(config)#hostname a\na(config)#end\na#\n")
    assert judge(path).text == ""
    assert not endless("(.*)*zz")


@pytest.mark.parametrize(
    "typed", ["host1#show clock", "@keys show clock<Enter>", "@lab advance 5s"]
)
def test_a_fault_of_ours_is_no_output(tmp_path, monkeypatch, typed):
    def fault(*_):
        raise RuntimeError("wound down")

    monkeypatch.setattr("junose_shell.session.shell.Shell._carry_out", fault)
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "case.session"
    path.write_text(f"# A phase.\n{typed}\n% Internal error\n")
    for number, rewrite in enumerate((False, True), 1):
        kept = tmp_path / f"junose-shell-fault-{number}.jsonl"
        assert judge(path, rewrite=rewrite).text == (
            f"{path}:2: internal error: RuntimeError: wound down; its journal is {kept}"
        )
        assert kept.exists()
    assert path.read_text() == f"# A phase.\n{typed}\n% Internal error\n"

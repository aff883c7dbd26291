import json

import pytest

GOOD = b"! saved\nhostname erx9\n"
BAD = b"hostname erx9\nhostname\nhostnme here\nhostname erx10\n"
SHOW = ("-c", "show privilege")


@pytest.fixture
def script(tmp_path):
    def write(content: bytes, name: str = "router.scr") -> str:
        (tmp_path / name).write_bytes(content)
        return name

    return write


def test_a_good_script_is_silent(run, script):
    done = run("replay", script(GOOD))
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@pytest.mark.parametrize(
    "content",
    [
        b"enable\nconfigure terminal\nhostname erx9\nend\nshow privilege\n",
        b"show privilege\nconf t\nhostname erx9\n",
        b"hostname erx9\nshow privilege\n",
        b"\xef\xbb\xbfhostname erx9\r\nshow privilege\r\n",
        b"hostname erx9\nshow privilege",
    ],
)
def test_scripts_begin_where_their_first_command_belongs(run, script, content):
    done = run("replay", script(content))
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"Current privilege level is 1")


def test_the_first_refused_line_ends_the_run(run, script):
    done = run("replay", script(BAD))
    assert done.returncode == 1
    assert [line[:13] for line in done.stderr.splitlines() if line.startswith(b"router")] == [
        b"router.scr:2:"
    ]


def test_keep_going_reports_them_all(run, script):
    done = run("replay", "--keep-going", script(BAD))
    assert done.returncode == 1
    places = [line.split(b" ")[0] for line in done.stderr.splitlines() if line.startswith(b"r")]
    assert places == [b"router.scr:2:", b"router.scr:3:"]


def test_the_json_report_lists_place_reason_and_choices(run, script):
    done = run("replay", "--keep-going", "--report", "json", script(BAD))
    report = json.loads(done.stdout)
    assert done.returncode == 1
    assert report["kept"] is True
    assert report["files"] == [{"file": "router.scr", "lines": 4}]
    incomplete, invalid = report["rejected"]
    assert (incomplete["line"], incomplete["code"]) == (2, "incomplete")
    assert (invalid["line"], invalid["code"], invalid["column"]) == (3, "invalid_input", 0)
    assert (invalid["expected"], invalid["mode"]) == (["hostname"], "global-config")


def test_check_carries_out_no_exec_command(run, script):
    done = run("replay", "--check", script(b"show privilege\nhostname x\nshow nothing\n"))
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.startswith(b"router.scr:3: ")


def test_atomic_undoes_everything(run, script):
    lines = b"hostname erx9\nvirtual-router east\ninterface loopback 0\nip vrf red\nnonsense\n"
    after = ("--keep-going", script(lines), "-c", "show configuration", "-c", "virtual-router east")
    done = run("replay", "--atomic", *after)
    assert done.returncode == 1
    assert b"nothing was kept" in done.stderr
    assert b"erx9" not in done.stdout
    assert b"loopback" not in done.stdout
    assert b"east does not exist" in done.stderr
    assert b"hostname erx9" in run("replay", *after).stdout


@pytest.mark.parametrize(
    ("content", "named"),
    [
        (b"hostname a\nhost\0name\n", b"router.scr:2: holds a NUL"),
        (b"\x7fELF\x02\x01\x01\0\0\0\0\0", b"router.scr:1: holds a NUL"),
    ],
)
def test_a_file_that_is_not_text_is_refused_before_its_first_line(run, script, content, named):
    done = run("replay", script(b"show privilege\n", "first.scr"), script(content))
    assert (done.returncode, done.stdout) == (2, b"")
    assert named in done.stderr


def test_a_line_that_is_not_text_is_one_refused_line(run, script):
    lines = script(b"hostname a\nsnmp-server location b\xff\nhostname c\n")
    done = run("replay", "--keep-going", lines, "-c", "show configuration")
    assert done.returncode == 1
    assert done.stderr.startswith(b"router.scr:2: % Byte 0xff")
    assert b"hostname c\n" in done.stdout
    latin = run("replay", "--encoding", "latin-1", lines)
    assert (latin.returncode, latin.stderr) == (0, b"")


def test_a_truncated_script_is_refused_at_its_last_line(run, script):
    done = run("replay", script(b"hostname a\nl2tp dial-out tar"))
    assert done.returncode == 1
    assert done.stderr.startswith(b"router.scr:2: ")


def test_a_line_of_a_megabyte_is_reported_short(run, script):
    done = run("replay", script(b"hostname " + b"x" * (1 << 20) + b"\n"))
    assert done.returncode == 1
    assert done.stderr.startswith(b"router.scr:1: ")
    assert len(done.stderr) < 1000


def test_folders_and_missing_files_are_named(run, tmp_path):
    (tmp_path / "folder").mkdir()
    assert b"folder: is a directory" in run("replay", "folder").stderr
    assert b"nope.scr: no such file" in run("replay", "nope.scr").stderr


NOT_EMULATED = b"hostname a\nsupport\nnonsense\nshow ip bgp summary\n"


def test_commands_that_are_not_emulated_are_counted_apart(run, script):
    done = run("replay", "--keep-going", script(NOT_EMULATED))
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == b"not emulated: 2 of 3 refused lines"
    report = json.loads(
        run("replay", "--keep-going", "--report", "json", script(NOT_EMULATED)).stdout
    )
    assert report["not_emulated"] == 2
    codes = [item["code"] for item in report["rejected"]]
    assert codes == ["not_emulated", "invalid_input", "not_emulated"]


def test_a_reload_has_no_place_where_everything_may_be_undone(run, script):
    done = run("replay", "--atomic", script(b"hostname a\ndo reload\n"))
    assert done.returncode == 1
    assert b"cannot be undone" in done.stderr


def test_a_report_for_programs_is_all_that_is_printed(run, script):
    done = run("replay", "--report", "json", script(b"hostname a\n"), "-c", "show clock")
    assert (done.returncode, done.stdout) == (2, b"")


def test_a_command_that_is_refused_afterwards_counts(run, tmp_path):
    (tmp_path / "a.scr").write_text("hostname a\n")
    done = run("replay", "a.scr", "-c", "nonsense", "-c", "show privilege")
    assert (done.returncode, done.stdout) == (1, b"Current privilege level is 15\n")
    assert done.stderr.startswith(b"-c:1: % Invalid input detected")


def test_a_summary_counts_by_mode_and_leading_words(run, script):
    name = script(b"hostname a\nzebra 1\nroute-map r permit 10\n set tag 1\n set zebra 3\n")
    done = run("replay", "--keep-going", "--report", "summary", name)
    assert done.returncode == 1
    assert [line.split() for line in done.stdout.decode().splitlines()] == [
        ["mode", "words", "emulated", "kept", "refused"],
        ["global-config", "hostname", "1", "0", "0"],
        ["global-config", "route-map", "0", "1", "0"],
        ["global-config", "zebra", "1", "0", "0", "1"],
        ["route-map", "set", "tag", "0", "1", "0"],
        ["route-map", "set", "zebra", "0", "0", "1"],
        ["all", "1", "2", "2"],
    ]

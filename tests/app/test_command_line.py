import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

CLOCK = b"FRI JAN 15 2010 08:00:00 UTC\n"


def test_a_command_prints_its_output_alone(run):
    done = run("-c", "show clock")
    assert (done.returncode, done.stdout, done.stderr) == (0, CLOCK, b"")


def test_commands_share_one_session(run):
    done = run("-c", "configure terminal", "-c", "hostname erx7", "-c", "do show privilege")
    assert done.returncode == 0
    assert done.stdout == b"Current privilege level is 15\n"


def test_a_command_of_several_lines_is_as_many_commands(run):
    done = run("-c", "configure terminal\nhostname erx7\nend", "-c", "show clokc\nshow clock")
    assert (done.returncode, done.stdout) == (1, CLOCK)
    assert done.stderr.startswith(b"-c:2: % ")


def test_privilege_is_where_the_batch_begins(run):
    done = run("--privilege", "3", "-c", "show privilege")
    assert done.stdout == b"Current privilege level is 3\n"


def test_a_pipe_gives_the_transcript_of_a_terminal(run):
    lines = b"show clock\nconf t\nhostname erx7\n! a remark\n\nend\nshow clo?\nexit\nexit\nnever\n"
    done = run(stdin=lines)
    assert done.returncode == 0
    assert done.stdout.decode().splitlines() == [
        "host1#show clock",
        CLOCK.decode().rstrip(),
        "host1#conf t",
        "host1(config)#hostname erx7",
        "erx7(config)#! a remark",
        "erx7(config)#",
        "erx7(config)#end",
        "erx7#show clo?",
        "clock",
        "erx7#exit",
        "erx7>exit",
    ]


def test_a_refused_line_is_reported_with_place_caret_and_choices(run):
    done = run(stdin=b"show clock\nshow clokc\n")
    assert done.returncode == 1
    place, line, caret, hint = done.stderr.decode().splitlines()
    assert place.startswith("<stdin>:2: % ")
    assert line == "  show clokc"
    assert caret == "       ^"
    assert hint == "  did you mean clock?"


def test_a_refused_command_leaves_stdout_clean_and_the_rest_runs(run):
    done = run("-c", "show clokc", "-c", "show clock")
    assert (done.returncode, done.stdout) == (1, CLOCK)
    assert done.stderr.startswith(b"-c:1: % ")


def test_scripts_configure_before_the_commands(start, tmp_path):
    (tmp_path / "router.scr").write_text("! saved\nhostname erx9\nnonsense\n")
    done = start("router.scr", stdin=b"show privilege\n")
    assert done.stdout == b"erx9#show privilege\nCurrent privilege level is 15\n"
    assert (done.returncode, done.stderr.splitlines()[0][:13]) == (1, b"router.scr:3:")


def test_the_same_run_gives_the_same_bytes(start):
    lines = b"show version\nshow ?\nshow nothing\nconf t\nhostname a\nshow version\n"
    first = start(stdin=lines)
    second = start(stdin=lines, PYTHONHASHSEED="7", TZ="Asia/Tokyo", LANG="C")
    assert (first.stdout, first.stderr) == (second.stdout, second.stderr)


@pytest.mark.parametrize(
    "arguments",
    [
        ("--nonsense",),
        ("--clock", "sundial", "-c", "show clock"),
        ("--model", "PC", "-c", "show clock"),
        ("--privilege", "16"),
        ("missing.scr",),
        (".",),
        ("--world", "missing.yaml", "-c", "show clock"),
        ("replay",),
        ("replay", "missing.scr"),
        ("states", "--format", "crayon"),
    ],
)
def test_bad_arguments_end_with_two_and_no_traceback(run, arguments):
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr
    assert b"Traceback" not in done.stderr


def test_help_and_version(start):
    assert b"examples:" in start("--help").stdout
    assert start("--version").stdout.startswith(b"junose-shell ")


def test_states_prints_a_diagram(run):
    done = run("states", "--format", "mermaid")
    assert done.returncode == 0
    assert b"stateDiagram-v2" in done.stdout
    assert b"wait_ctl_reply --> established: sccrp" in done.stdout


@pytest.mark.parametrize(
    ("content", "named"),
    [
        (b"! a\n\nhost\0name b\n", b"<stdin>:3: holds a NUL"),
        (b"copy running-configuration a.cnf\nreload\n\xff\nn\n", b"<stdin>:3: byte 0xff"),
    ],
)
def test_junk_in_a_pipe_is_named_by_its_line_and_passed_over(run, content, named):
    done = run(stdin=content + b"show clock\n")
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith(named)
    assert done.stdout.endswith(CLOCK)


def test_a_line_of_a_megabyte_is_refused_whole(run):
    done = run(stdin=b"show " + b"x" * (1 << 20) + b"\nshow clock\n")
    assert done.returncode == 1
    assert done.stdout.endswith(CLOCK)
    assert len(done.stderr) < 1000


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("place", ["> /dev/full", ">&-"])
@pytest.mark.parametrize(
    "call", ["-c 'show version'", "-c 'show clokc' -c 'show version'", "states", "< lines"]
)
def test_output_that_cannot_be_written_is_no_fault_of_the_program(tmp_path, call, place):
    (tmp_path / "lines").write_text("show version\n" * 1000)
    environment = {
        **os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "XDG_STATE_HOME": str(tmp_path),
    }  # fmt: skip
    done = subprocess.run(
        ["sh", "-c", f"{sys.executable} -m junose_shell {call} {place}"],
        cwd=tmp_path, env=environment, stderr=subprocess.PIPE, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 74
    *_, last = done.stderr.decode().splitlines()
    assert last.startswith("junose-shell: cannot write the output: ")
    assert "internal" not in done.stderr.decode()
    assert [path.name for path in tmp_path.iterdir()] == ["lines"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")
@pytest.mark.parametrize(
    ("call", "content", "shown"),
    [
        (("--world", "pipe", "-c", "show version | include E320"), b"model: e320\n", b"E320"),
        (("pipe", "-c", "show configuration | include hostname"), b"hostname piped\n", b"piped"),
        (("replay", "pipe"), b"hostname piped\n", b""),
    ],
)
def test_a_pipe_is_read_like_a_file(run, tmp_path, call, content, shown):
    os.mkfifo(tmp_path / "pipe")
    with subprocess.Popen(["sh", "-c", "cat > pipe"], cwd=tmp_path, stdin=subprocess.PIPE) as cat:
        assert cat.stdin
        cat.stdin.write(content)
        cat.stdin.close()
        done = run(*call)
    assert (done.returncode, done.stderr) == (0, b"")
    assert shown in done.stdout


def test_a_script_from_standard_input_is_read_like_a_file(run):
    done = run("replay", "/dev/stdin", stdin=b"hostname a\nnonsense\n")
    assert done.returncode == 1
    assert done.stderr.startswith(b"/dev/stdin:2: ")


def test_a_reader_that_leaves_early_causes_no_noise():
    program = subprocess.Popen(
        [sys.executable, "-m", "junose_shell"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert program.stdin
    assert program.stdout
    assert program.stderr
    program.stdin.write(b"show version\n" * 1000)  # few enough to fit the pipe
    program.stdin.close()
    program.stdout.readline()
    program.stdout.close()
    assert program.stderr.read() == b""
    assert program.wait(60) == 141
    program.stderr.close()


def test_ctrl_c_is_quiet():
    program = subprocess.Popen(
        [sys.executable, "-m", "junose_shell"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert program.stdin
    assert program.stdout
    program.stdin.write(b"show clock\n")
    program.stdin.flush()
    program.stdout.readline()  # by now it waits for the next line
    os.kill(program.pid, signal.SIGINT)
    _, errors = program.communicate()
    assert (program.returncode, errors) == (130, b"")


def test_a_fault_of_ours_is_one_line_unless_debugging(start, tmp_path):
    broken = tmp_path / "sitecustomize.py"
    broken.write_text(
        "import junose_shell.app.entry as entry\n"
        "def run(argv): raise RuntimeError('planted')\n"
        "entry.run = run\n"
    )
    root = os.environ.get("PYTHONPATH", "")
    path = os.pathsep.join((str(tmp_path), str(Path.cwd()), root))
    quiet = start("-c", "show clock", PYTHONPATH=path)
    assert quiet.returncode == 70
    assert b"internal error: RuntimeError: planted" in quiet.stderr
    assert b"Traceback" not in quiet.stderr
    assert b"Traceback" in start("-c", "show clock", PYTHONPATH=path, JUNOSE_SHELL_DEBUG="1").stderr


@pytest.mark.parametrize("way", [["-c", "show clock"], ["replay", "a.scr"], []])
def test_a_fault_of_a_handler_shows_its_traceback_when_debugging(start, tmp_path, way):
    (tmp_path / "a.scr").write_text("enable\nshow clock\n")
    (tmp_path / "sitecustomize.py").write_text(
        "from junose_shell.commands.system import ShowClock\n"
        "from junose_shell.handlers.system import feature\n"
        "def planted(context, command): raise NameError('dataclass')\n"
        "feature.handlers[ShowClock] = planted\n"
    )
    path = os.pathsep.join((str(tmp_path), str(Path.cwd())))
    quiet = start(*way, stdin=b"show clock\n", PYTHONPATH=path)
    assert b"Traceback" not in quiet.stdout + quiet.stderr
    debugging = start(*way, stdin=b"show clock\n", PYTHONPATH=path, JUNOSE_SHELL_DEBUG="1")
    assert b"sitecustomize.py" in debugging.stderr
    assert b"NameError: dataclass" in debugging.stderr


def test_json_gives_a_document_a_line(run):
    lines = b"show clock\n! a remark\nconf t\nshow clokc\nshow clo?\nping 1.1.1.1\n"
    done = run("--format", "json", stdin=lines)
    documents = [json.loads(line) for line in done.stdout.splitlines()]
    assert (done.returncode, done.stderr) == (1, b"")
    assert [found["command"] for found in documents] == [
        "show clock", "conf t", "show clokc", "show clo?", "ping 1.1.1.1"
    ]  # fmt: skip
    assert documents[0]["data"] == {"time": "2010-01-15T08:00:00+00:00", "zone": "UTC"}
    assert documents[1]["reply"] is None
    assert documents[2]["error"]["column"] == 5
    assert "clock" in documents[2]["error"]["expected"]
    assert documents[3]["data"]["items"][0]["word"] == "clock"


def test_json_of_single_commands(run):
    done = run("--format", "json", "-c", "show privilege", "-c", "show nothing")
    privilege, error = map(json.loads, done.stdout.splitlines())
    assert privilege["data"] == {"level": 15}
    assert error["error"]["code"] == "invalid_input"
    assert (done.returncode, done.stderr) == (1, b"")


def test_a_demo_that_comes_along_is_loaded_by_its_name(run):
    done = run("--demo", "vrf-rd", "-c", "lab show world", "-c", "show configuration")
    assert done.returncode == 0
    assert b"RADIUS servers" in done.stdout
    assert b"rd 0.0.0.0:65000" in done.stdout
    wrong = run("--demo", "nothing")
    assert wrong.returncode == 2
    assert b"first-call" in wrong.stderr


@pytest.mark.parametrize("piped", [False, True])
def test_a_fault_in_one_command_is_the_status_when_all_have_run(start, tmp_path, piped):
    (tmp_path / "sitecustomize.py").write_text(
        "import junose_shell.handlers.system as system\n"
        "def fail(*_): raise RuntimeError('planted')\n"
        "system.feature.handlers[system.ShowClock] = fail\n"
    )
    path = os.pathsep.join((str(tmp_path), str(Path.cwd()), os.environ.get("PYTHONPATH", "")))
    lines = ("show clock", "nonsense", "show privilege")
    if piped:
        done = start(stdin="\n".join(lines).encode(), PYTHONPATH=path)
    else:
        done = start(*(word for line in lines for word in ("-c", line)), PYTHONPATH=path)
    assert done.returncode == 70
    assert b"Current privilege level is 15" in done.stdout
    assert b"its journal is" in done.stderr


def test_what_comes_after_the_end_of_the_session_is_refused(run, tmp_path):
    (tmp_path / "e.scr").write_text("end\nexit\nexit\nhostname lost\n! remark\n")
    commands = ("show privilege", "exit\nexit\nshow clock\n! remark", "show version")
    done = run("e.scr", *(word for each in commands for word in ("-c", each)))
    assert done.stdout == b"Current privilege level is 15\n"
    assert [line for line in done.stderr.decode().split("\n") if not line.startswith(" ")] == [
        "e.scr:4: % The session ended before this line",
        "-c:2: % The session ended before this line",
        "-c:3: % The session ended before this line",
        "",
    ]
    assert done.returncode == 1


@pytest.mark.parametrize("arguments", [[], ["-c", "show clock"], ["replay", "a.scr"], ["serve"]])
def test_every_start_on_windows_says_which_systems_there_are(arguments):
    start = (
        "import sys; from junose_shell.__main__ import main; sys.platform = 'win32'\n"
        f"sys.exit(main({arguments!r}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", start], capture_output=True, stdin=subprocess.DEVNULL, check=False
    )
    assert (done.returncode, done.stdout) == (2, b"")
    (said,) = done.stderr.splitlines()
    assert all(name in said for name in (b"Linux", b"macOS", b"WSL"))

"""The commands that copy, list, show, rename, delete and run files."""

import pytest
from typing_hands import steps

from junose_shell.model.session import CliSession
from junose_shell.model.snapshot import MAGIC
from junose_shell.replies.common import Rejection
from junose_shell.replies.files import FileList
from junose_shell.replies.steps import Reply
from junose_shell.session.assist import complete
from junose_shell.session.runner import Runner
from junose_shell.wiring import build_shell


@pytest.fixture
def runner() -> Runner:
    made = Runner(build_shell(None), CliSession(privilege=15))
    for line in ("configure terminal", "hostname one", "interface loopback 1", "end"):
        assert list(made.run(line)) == []
    return made


def run(runner: Runner, line: str) -> list[str]:
    out = list(runner.run(line))
    assert runner.shell.router.log.faults == []
    return out


def done(runner: Runner, *lines: str) -> None:
    for line in lines:
        assert run(runner, line) == [], line


def code(runner: Runner, line: str) -> str:
    return refused(runner, line).code


def refused(runner: Runner, line: str) -> Rejection:
    rejection = runner.finish(runner.begin(line))
    assert runner.shell.router.log.faults == []
    assert rejection is not None, line
    return rejection


SCRIPT = ["hostname one", "!", "virtual-router default", "interface loopback 1"]


def test_the_running_configuration_goes_to_a_script(runner: Runner) -> None:
    done(runner, "copy running-configuration base.scr", "copy run base.txt")
    assert run(runner, "more base.scr") == SCRIPT
    assert run(runner, "more base.txt") == SCRIPT


def test_the_running_configuration_goes_to_a_snapshot(runner: Runner) -> None:
    done(runner, "copy run base.cnf")
    assert runner.shell.router.files.read("base.cnf").startswith(MAGIC)
    assert code(runner, "more base.cnf") == "file_kind"


def test_a_copy_is_equal(runner: Runner) -> None:
    done(runner, "copy run a.cnf", "copy a.cnf b.cnf", "copy run a.scr", "copy a.scr b.txt")
    files = runner.shell.router.files
    assert files.read("a.cnf") == files.read("b.cnf")
    assert files.read("a.scr") == files.read("b.txt")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("copy running-configuration a.log", "file_kind"),
        ("copy running-configuration a.xyz", "invalid_input"),
        ("copy running-configuration ../a.scr", "invalid_input"),
        ("copy running-configuration /etc/a.scr", "invalid_input"),
        ("copy running-configuration .a.scr", "bad_file_name"),
        ("copy running-configuration a..scr", "bad_file_name"),
        ("copy running-configuration con.scr", "bad_file_name"),
        ("copy running-configuration", "incomplete"),
        ("copy a.scr a.cnf", "file_kind"),
        ("copy none.scr b.scr", "no_such_file"),
        ("copy a.scr host:/path/b.scr", "not_emulated"),
        ("more none.txt", "no_such_file"),
        ("more 11-0-0.rel", "file_kind"),
        ("delete none.txt", "no_such_file"),
        ("delete 11-0-0.rel", "file_in_use"),
        ("delete boot.scr", "file_in_use"),
        ("rename boot.scr b.scr", "file_in_use"),
        ("rename a.scr boot.scr", "file_exists"),
        ("rename a.scr a.txt", "file_kind"),
        ("rename none.scr b.scr", "no_such_file"),
        ("configure file none.scr", "no_such_file"),
        ("configure file a.cnf", "invalid_input"),
        ("copy startup-configuration a.log", "file_kind"),
        ("copy a.scr startup-configuration", "automatic_commit"),
    ],
)
def test_refusals(runner: Runner, line: str, expected: str) -> None:
    done(runner, "copy run a.scr", "copy run boot.scr", "configure terminal")
    done(runner, "boot config boot.scr", "end")
    before = runner.shell.router.files.sizes()
    assert code(runner, line) == expected
    assert runner.shell.router.files.sizes() == before


def test_dir_lists_files_and_the_release(runner: Runner) -> None:
    done(runner, "copy run b.scr", "copy run a.scr", "write memory")
    (step,) = steps(runner.shell, runner.session, "dir")
    assert isinstance(step, Reply)
    listed = step.data
    assert isinstance(listed, FileList)
    assert [file.name for file in listed.files] == ["11-0-0.rel", "a.scr", "b.scr"]
    assert [file.in_use for file in listed.files] == [True, False, False]
    assert listed.used > sum(file.size for file in listed.files)  # the startup configuration too
    assert run(runner, "dir | include a.scr") == ["a.scr             59    "]


def test_files_are_renamed_and_deleted(runner: Runner) -> None:
    done(runner, "copy run a.scr", "rename a.scr b.scr")
    assert code(runner, "more a.scr") == "no_such_file"
    done(runner, "delete b.scr")
    assert code(runner, "more b.scr") == "no_such_file"


def test_show_output_is_redirected_to_files(runner: Runner) -> None:
    done(runner, "show privilege > out.txt", "show clock >> out.txt")
    assert run(runner, "more out.txt") == [
        "Current privilege level is 15",
        "FRI JAN 15 2010 08:00:00 UTC",
    ]


@pytest.mark.parametrize(
    ("target", "refusal"),
    [
        ("/etc/passwd", "bad_file_name"),
        ("../out.txt", "bad_file_name"),
        (f"{'a' * 64}.txt", "bad_file_name"),
        ("startup-configuration", "file_kind"),
        ("11-0-0.rel", "file_kind"),
        ("out.cnf", "file_kind"),
        ("out", "file_kind"),
    ],
)
def test_output_goes_to_text_files_only(runner: Runner, target: str, refusal: str) -> None:
    before = runner.shell.router.files.sizes()
    for sign in (">", ">>", "&>", "&>>"):
        rejection = refused(runner, f"show clock {sign} {target}")
        assert (rejection.code, rejection.column) == (refusal, len(f"show clock {sign} "))
    assert runner.shell.router.files.sizes() == before


def test_a_script_runs_to_its_end(runner: Runner) -> None:
    lines = ["! comment", "hostname two", "interface loopback 7", " shutdown", "do show privilege"]
    runner.shell.router.files.write("a.scr", lines)
    assert run(runner, "configure file a.scr") == ["Current privilege level is 15"]
    assert runner.prompt == "two#"


def test_a_script_stops_at_the_first_refused_line(runner: Runner) -> None:
    runner.shell.router.files.write("a.scr", ["hostname two", "nonsense here", "hostname three"])
    rejection = refused(runner, "configure file a.scr")
    assert "a.scr, line 2: nonsense here: " in rejection.message
    assert rejection.code == "file_refused"
    assert runner.prompt == "two#"


def test_a_script_has_no_more_rights_than_who_runs_it(runner: Runner) -> None:
    runner.shell.router.files.write("a.scr", ["privilege exec level 15 show clock"])
    runner.session.privilege = 10
    assert code(runner, "configure file a.scr") == "file_refused"


def test_a_script_may_run_itself_without_harm(runner: Runner) -> None:
    runner.shell.router.files.write("a.scr", ["do configure file a.scr"])
    assert code(runner, "configure file a.scr") == "file_refused"


def test_tab_offers_the_files(runner: Runner) -> None:
    done(runner, "copy run abc.scr", "write memory")
    assert complete(runner.shell, runner.session, "more a").insert == "bc.scr "

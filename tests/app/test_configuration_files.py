"""Files that the router saved itself load wherever a script does."""

import pytest

from junose_shell import Router
from junose_shell.model.snapshot import pack

LINES = ["hostname kept", "ip vrf x", " rd 1:1"]


@pytest.fixture(params=["a.cnf", "nvs/startup-configuration"])
def saved(request, run, tmp_path):
    name = request.param
    if name.endswith(".cnf"):
        (tmp_path / name).write_bytes(pack(LINES))
    else:
        (tmp_path / "nvs").mkdir()
        commands = ("configure terminal", *LINES, "end", "write memory")
        typed = [part for line in commands for part in ("-c", line)]
        assert run("--nvs", "nvs", *typed).returncode == 0
    return name


@pytest.mark.parametrize("tool", [(), ("replay",)])
def test_the_program_configures_a_router_with_it(run, saved, tool):
    done = run(*tool, saved, "-c", "show configuration | include hostname")
    assert (done.returncode, done.stdout) == (0, b"hostname kept\n")


def test_the_library_makes_a_router_of_it(saved, tmp_path):
    assert Router.from_script(tmp_path / saved).hostname == "kept"
    content = (tmp_path / saved).read_text()
    assert Router.from_script(content).hostname == "kept"


def test_it_differs_in_nothing_from_the_script_that_made_it(run, saved, tmp_path):
    (tmp_path / "a.scr").write_text("\n".join(LINES))
    assert run("diff", "a.scr", saved).returncode == 0


def test_a_transcript_begins_with_it(run, saved, tmp_path):
    (tmp_path / "a.session").write_text(
        f"@script {saved}\nkept#show configuration | include hostname\nhostname kept\n"
    )
    assert run("test", "a.session").returncode == 0


@pytest.mark.parametrize("arguments", [(), ("replay",), ("diff", "a.cnf")])
def test_one_that_was_changed_by_hand_is_refused_whole(run, tmp_path, arguments):
    (tmp_path / "a.cnf").write_bytes(pack(LINES).replace(b"kept", b"lost"))
    done = run(*arguments, "a.cnf")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"a.cnf: its checksum does not match" in done.stderr


def test_a_refused_line_is_named_by_its_place_in_the_file(run, tmp_path):
    (tmp_path / "a.cnf").write_bytes(pack(["hostname kept", "nonsense"]))
    done = run("replay", "a.cnf")
    assert done.returncode == 1
    assert done.stderr.startswith(b"a.cnf:4: % ")


def test_one_that_holds_no_text_is_no_fault_of_the_program(run, tmp_path):
    (tmp_path / "a.cnf").write_bytes(pack(["hostname x\0"]))
    done = run("replay", "a.cnf")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"a.cnf:3: holds a NUL byte" in done.stderr

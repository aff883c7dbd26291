import pytest

from junose_shell.model.snapshot import pack


@pytest.fixture
def files(tmp_path):
    (tmp_path / "a.scr").write_text("hostname a\nip vrf x\n rd 1:1\n")
    (tmp_path / "b.scr").write_text("! written otherwise\nip vrf x\nrd 1:1\nexit\nhostname b\n")
    (tmp_path / "bad.scr").write_text("hostname a\nnonsense\n")
    (tmp_path / "a.cnf").write_bytes(pack(["hostname a", "ip vrf x", " rd 1:1"]))
    (tmp_path / "broken.cnf").write_bytes(pack(["hostname a"])[:-1])
    return tmp_path


def test_the_commands_between_two_files_are_printed(run, files):
    done = run("diff", "a.scr", "b.scr")
    assert (done.returncode, done.stdout, done.stderr) == (1, b"hostname b\n", b"")


@pytest.mark.parametrize("other", ["a.scr", "a.cnf"])
def test_equal_configurations_end_with_zero(run, files, other):
    done = run("diff", "a.scr", other)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_the_output_loads_and_makes_both_equal(run, files):
    change = run("diff", "a.scr", "b.scr").stdout
    (files / "c.scr").write_bytes((files / "a.scr").read_bytes() + b"exit\n" + change)
    assert run("diff", "c.scr", "b.scr").returncode == 0


@pytest.mark.parametrize(
    ("bad", "named"),
    [
        ("missing.scr", b"missing.scr: no such file"),
        ("bad.scr", b"bad.scr:2: % "),
        ("broken.cnf", b"broken.cnf: its checksum does not match"),
        (".", b"is a directory"),
    ],
)
def test_bad_files_end_with_two(run, files, bad, named):
    for pair in (("a.scr", bad), (bad, "a.scr")):
        done = run("diff", *pair)
        assert (done.returncode, done.stdout) == (2, b"")
        assert named in done.stderr
        assert b"Traceback" not in done.stderr


def test_refused_lines_may_be_left_out(run, files):
    done = run("diff", "--keep-going", "bad.scr", "a.scr")
    assert (done.returncode, done.stdout) == (1, b"ip vrf x\n rd 1:1\n exit\n")
    assert done.stderr.startswith(b"bad.scr:2: % ")

"""``--record``: what was typed and shown, in a file that passes as a test anywhere."""

import os
from pathlib import Path

FIRST_CALL = Path(__file__).parents[2] / "demo_configs" / "first-call"
DEMO = ("--world", str(FIRST_CALL / "world.yaml"), str(FIRST_CALL / "router.scr"))
CONFIGURED = b"conf t\nenable password sesame\nend\ndisable\nenable\nsesame\n"


def passes(run, name="my.session"):
    done = run("test", name)
    assert done.returncode == 0, done.stdout
    return True


def test_a_batch_from_a_pipe_with_all_it_needs(run, tmp_path):
    typed = b"ping 10.10.1.1\nlab advance 60\nshow l2tp dial-out session\nshow l2tp ?\nnonsense\n"
    plain = run(*DEMO, stdin=typed)
    done = run(*DEMO, "--record", "my.session", stdin=typed)
    assert (done.returncode, done.stdout, done.stderr) == (1, plain.stdout, plain.stderr)
    text = (tmp_path / "my.session").read_text()
    assert plain.stdout.decode() in text
    assert f"-- world.yaml --\n{(FIRST_CALL / 'world.yaml').read_text()}" in text
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "my.session").rename(tmp_path / "elsewhere" / "my.session")
    assert passes(run, "elsewhere/my.session")


def test_carried_files_may_hold_what_looks_like_their_begin(run, tmp_path):
    banner = "banner motd @\n-- foo --\n\\-- bar --\n\\\\-- foo --  \n\\-- no\n-- --\n@\n"
    (tmp_path / "router.scr").write_text(f"{banner}hostname one\n")
    run("router.scr", "--record", "my.session", stdin=b"show configuration\n")
    text = (tmp_path / "my.session").read_text()
    assert "\n\\-- foo --\n\\\\-- bar --\n\\\\\\-- foo --  \n\\-- no\n-- --\n" in text
    assert "foo" in text.partition("-- router.scr --")[0]
    assert passes(run)


def test_files_that_lie_beside_it_do_not_change_it(run, tmp_path):
    run("--record", "my.session", stdin=b"show configuration | include hostname\nlab\n")
    (tmp_path / "router.scr").write_text("hostname other\n")
    (tmp_path / "world.yaml").write_text("model: erx310\n")
    assert passes(run)


def test_several_scripts_refused_lines_and_a_chassis(run, tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "router.scr").write_text("hostname one\nnonsense\n")
    (tmp_path / "a" / "router.scr").write_text("enable\nconfigure terminal\nhostname two\n")
    run("router.scr", "a/router.scr", "--model", "e320", "--record", "my.session",
        stdin=b"show version | include E320\nshow clock\n")  # fmt: skip
    text = (tmp_path / "my.session").read_text()
    assert "\ntwo#show clock\n" in text
    assert "\n! nonsense\n" in text
    assert passes(run)


def test_what_a_folder_has_saved(run, tmp_path):
    run("--nvs", "lab", stdin=b"configure terminal\nhostname kept\n")
    run("--nvs", "lab", "--record", "my.session", stdin=b"show clock\n")
    assert "\nkept#show clock\n" in (tmp_path / "my.session").read_text()
    assert passes(run)


def test_single_commands(run, tmp_path):
    done = run("-c", "show privilege", "-c", "nonsense", "--record", "my.session")
    assert done.stdout == b"Current privilege level is 15\n"
    assert "host1#nonsense\n      ^\n% Inv" in (tmp_path / "my.session").read_text()
    assert passes(run)


def test_a_level_that_the_prompt_does_not_tell(run, tmp_path):
    run("--privilege", "5", "--record", "my.session", stdin=b"show privilege\n")
    assert "\n@level 5\nhost1#show privilege\n" in (tmp_path / "my.session").read_text()
    assert passes(run)


def test_hidden_answers_never_reach_the_file(run, tmp_path):
    (tmp_path / "router.scr").write_text("enable password sesame\n")
    run("router.scr", "--privilege", "1", "--record", "my.session",
        stdin=b"enable\nopen-barley\nenable\nsesame\nshow privilege\n")  # fmt: skip
    text = (tmp_path / "my.session").read_text()
    assert "sesame" not in text
    assert "barley" not in text
    assert "\n# host1>enable\n# Password: ********\n# % " in text
    assert "\n@level 10\nhost1#show privilege\nCurrent privilege level is 10\n" in text
    assert passes(run)


def test_a_password_configured_before_it_is_asked_for(run, tmp_path):
    run("--record", "my.session", stdin=CONFIGURED + b"show clock\n")
    text = (tmp_path / "my.session").read_text()
    assert "sesame" not in text
    assert "\nhost1(config)#enable password 8 " in text
    assert passes(run)


def test_what_comes_out_differently_is_said_and_left_open(run, tmp_path):
    done = run("--record", "my.session", stdin=CONFIGURED + b"show history\n")
    assert b"my.session:13: comes out differently when it is run again" in done.stderr
    assert "\n# host1#show history\n#   conf t\n" in (tmp_path / "my.session").read_text()
    assert passes(run)


def test_comments_end_without_blanks(run, tmp_path):
    (tmp_path / "router.scr").write_text("enable password sesame\n")
    run("router.scr", "--privilege", "1", "--record", "my.session",
        stdin=b"enable \nsesame\nshow history \n")  # fmt: skip
    text = (tmp_path / "my.session").read_text()
    assert "\n# host1>enable\n" in text
    assert "\n# host1#show history\n" in text
    done = run("test", "--lint", "my.session")
    assert (done.returncode, done.stdout) == (0, b"")


def test_lines_that_would_end_the_body_stand_in_comments(run, tmp_path):
    run("--record", "my.session", stdin=b"conf t\nbanner motd #a\n-- b --\n#\nend\nshow clock\n")
    assert "\n# -- b --\n" in (tmp_path / "my.session").read_text()
    assert passes(run)


def test_quoted_and_odd_lines(run, tmp_path):
    run("--record", "my.session", stdin='! a comment\n\n  show clock  \nshow "?\né ü\n'.encode())
    assert passes(run)


def test_a_file_that_cannot_be_written_is_named(run, tmp_path):
    for name in ("missing/my.session", "."):
        done = run("--record", name, stdin=b"")
        assert (done.returncode, done.stdout) == (2, b"")
        assert name.encode() in done.stderr
        assert b"Traceback" not in done.stderr


def test_json_is_not_recorded(run):
    done = run("--record", "my.session", "--format", "json", "-c", "show clock")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"--record" in done.stderr


def test_a_recording_is_for_its_owner_whatever_lay_there(run, tmp_path):
    path = tmp_path / "my.session"
    path.write_text("x" * 10_000)
    path.chmod(0o644)
    assert run("--record", "my.session", stdin=b"show clock\n").returncode == 0
    assert path.stat().st_mode & 0o777 == 0o600
    assert "x" * 10 not in path.read_text()


def test_what_a_capture_has_proven_is_not_recorded_over(run, tmp_path):
    path = tmp_path / "my.session"
    path.write_text("# source: erx1.example, 2010-01-15\nerx1#show clock\n")
    kept = path.read_text()
    done = run("--record", "my.session", stdin=b"show clock\n")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"my.session: has '# source:'" in done.stderr
    assert path.read_text() == kept


def test_a_recording_that_breaks_off_is_told_in_the_status(run):
    done = run("--record", "/dev/full", stdin=b"show privilege\n")
    assert done.returncode == 74
    assert b"Current privilege level is 15\n" in done.stdout
    assert b"/dev/full: No space left on device; later input is not rec" in done.stderr


def test_a_pipe_takes_no_recording_and_hidden_answers_do_not_mind(run, tmp_path):
    os.mkfifo(tmp_path / "my.session")
    done = run("--record", "my.session", stdin=CONFIGURED)
    assert done.returncode == 74
    assert b"my.session: Illegal seek; later input is not rec" in done.stderr

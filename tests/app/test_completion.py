"""Completion, the manual page, and answers to mistakes in arguments."""

import os
import re
import shutil
import subprocess

import pytest

REQUIRED = os.environ.get("JUNOSE_SHELL_REQUIRE_CLIENTS") == "1"


def shell(name: str, script: str) -> str:
    if shutil.which(name) is None:
        (pytest.fail if REQUIRED else pytest.skip)(f"{name} is missing: apt-get install {name}")
    done = subprocess.run([name, "-c", script], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return done.stdout


CASES = [
    (["se"], "serve"),
    (["serve", "--fl"], "--flaky"),
    (["serve", "--flaky", "st"], "stall"),
    (["docs", "cl"], "clients"),
    (["--demo", "first"], "first-call"),
    (["--model", "e3"], "e320"),
    (["train", "back"], "back-off"),
    (["completion", "fi"], "fish"),
]


@pytest.fixture(scope="session")
def scripts(tmp_path_factory):
    import sys

    made = tmp_path_factory.mktemp("scripts")
    for name in ("bash", "zsh", "fish"):
        command = [sys.executable, "-m", "junose_shell", "completion", name]
        (made / name).write_bytes(subprocess.run(command, capture_output=True, check=True).stdout)
    return made


@pytest.mark.parametrize(("typed", "wanted"), CASES)
def test_bash_completes(scripts, typed, wanted):
    words = " ".join(("junose-shell", *typed))
    shown = shell(
        "bash",
        f"source {scripts}/bash; COMP_WORDS=({words}); COMP_CWORD={len(typed)}; "
        '_junose_shell; printf "%s\\n" "${COMPREPLY[@]}"',
    )
    assert wanted in shown.split()


@pytest.mark.parametrize(("typed", "wanted"), CASES)
def test_fish_completes(scripts, typed, wanted):
    words = " ".join(("junose-shell", *typed))
    shown = shell("fish", f"source {scripts}/fish; complete -C '{words}'")
    assert wanted in [line.split("\t")[0] for line in shown.splitlines()]


def test_zsh_takes_the_script(scripts):
    begin = "autoload -U compinit; compinit -u -D"
    script = f"{begin}; source {scripts}/zsh; echo ${{_comps[junose-shell]}}"
    assert "_bash_complete" in shell("zsh", script)


def test_files_are_completed_where_files_are_meant(scripts, tmp_path):
    (tmp_path / "lab.yaml").write_text("")
    for words in ("--world", "serve --inventory", "replay"):
        count = len(words.split()) + 1
        shown = shell(
            "bash",
            f"cd {tmp_path}; source {scripts}/bash; COMP_WORDS=(junose-shell {words} la); "
            f'COMP_CWORD={count}; _junose_shell; echo "${{COMPREPLY[@]}}"',
        )
        assert "lab.yaml" in shown, words


def test_the_manual_page_has_every_tool_and_is_correct_roff(run, tmp_path):
    page = run("man").stdout
    for name in (b"serve", b"test", b"replay", b"docs"):
        assert b"JUNOSE\\-SHELL " + name.upper() in page
    if shutil.which("groff") is None:
        pytest.skip("groff is missing")
    done = subprocess.run(
        ["groff", "-man", "-Tascii", "-ww"], input=page, capture_output=True, check=True
    )
    assert done.stderr == b""
    assert b"--flaky PRESET" in re.sub(rb"\x1b\[\d*m|.\x08", b"", done.stdout)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("garmmar", "lint"), "garmmar: neither a tool nor a file; did you mean grammar?"),
        (("serve", "--telent", ":"), "unrecognized arguments: --telent; did you mean --telnet?"),
        (("--wrold", "x"), "did you mean --world?"),
        (("test",), "the following arguments are required: PATH"),
    ],
)
def test_a_mistake_is_answered_with_one_line(run, arguments, said):
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert said in done.stderr.decode()
    assert done.stderr.count(b"\n") == 1


def test_a_file_that_is_called_like_a_tool_is_a_file(run, tmp_path):
    (tmp_path / "garmmar").write_text("hostname mine\n")
    assert (
        run("garmmar", "-c", "show configuration | include hostname").stdout == b"hostname mine\n"
    )


def test_the_version_names_python_and_grammar(run):
    shown = run("--version").stdout.decode()
    assert re.fullmatch(
        r"junose-shell \S+ \(\w+ 3\.\d+\.\d+\S* on \w+, grammar [0-9a-f]{8}\)\n", shown
    )

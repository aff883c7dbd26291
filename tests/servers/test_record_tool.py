"""``junose-shell record`` against a server of our own on loopback."""

import sys
from pathlib import Path

import pytest
from hosts import Start

from junose_shell.app.entry import run
from junose_shell.app.record import COMMANDS
from junose_shell.transcript.judge import judge

CONFIG = ("hostname lns", "enable secret hop-garden", "interface loopback 0",
          "ip address 10.0.0.1 255.255.255.255", "exit", "line vty 0 4",
          "password oat-field", "login", "exit")  # fmt: skip


@pytest.fixture
def record(start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Record a router with CONFIG into my.session; return the status."""
    pytest.importorskip("netmiko", reason="netmiko is missing: pip install 'junose-shell[record]'")
    monkeypatch.chdir(tmp_path)
    host = start(*CONFIG)
    Path("router.scr").write_text("\n".join(CONFIG) + "\n")
    Path("password").write_text("oat-field\n")
    Path("enable").write_text("hop-garden\n")

    def record(*options: str, ssh: str = "") -> int:
        return run(
            ["record", "--ssh", ssh or f"127.0.0.1:{host.ssh}", "--user", "joe",
             "--password-file", "password", "--output", "my.session", *options]
        )  # fmt: skip

    return record


def test_the_usual_commands_pass_as_a_transcript(record) -> None:
    assert record("--enable-password-file", "enable", "--script", "router.scr") == 0
    path = Path("my.session")
    lines = path.read_text().splitlines()
    assert lines[0].startswith("# source: 127.0.0.1:")
    assert lines[0].endswith(", FRI JAN 15 2010 08:00:00 UTC")
    assert lines[1:4] == ["@script router.scr", "@level 10", "lns#show version"]
    assert [line for line in lines if line.startswith("lns#")] == [f"lns#{c}" for c in COMMANDS]
    assert lines[lines.index("-- router.scr --") + 1 :] == list(CONFIG)
    assert judge(path).text == ""


def test_modes_refusals_and_a_script_beside_the_file(record) -> None:
    commands = ["! what follows is typed", "configure terminal", "hostname edge", "nonsense",
                "interface loopback 0", "end", "show privilege"]  # fmt: skip
    Path("commands").write_text("\n".join(commands) + "\n")
    options = ("--enable-password-file", "enable", "--commands", "commands", "--date", "TODAY")
    assert record(*options) == 0
    text = Path("my.session").read_text()
    assert text.split("\n")[0].endswith(", TODAY")
    assert "\nedge(config)#nonsense\n             ^\n% Invalid input" in text
    assert "\nedge(config-if)#end\nedge#show privilege\n" in text
    assert judge(Path("my.session")).text == ""


def test_an_update_leaves_it_alone(record) -> None:
    Path("commands").write_text("show privilege\n")
    assert record("--commands", "commands") == 0
    path = Path("my.session")
    before = path.read_text().replace("level is 1", "level is 7")
    path.write_text(before)
    assert "document" in judge(path, rewrite=True).text
    assert path.read_text() == before


def test_what_goes_wrong_is_said(record, capsys: pytest.CaptureFixture[str]) -> None:
    Path("commands").write_text("show clock\n")
    Path("none").write_text("! nothing\n")
    Path("password").write_text("wrong\n")
    for options, ssh, said in (
        (("--commands", "commands"), "", "uthentication"),
        (("--commands", "none"), "", "none: no commands"),
        (("--commands", "missing"), "", "missing: no such file"),
        (("--commands", "commands"), "127.0.0.1:1", "127.0.0.1 port 1: "),
        ((), "127.0.0.1:x", "not HOST:PORT"),
        (("--world", "missing.yaml"), "", "missing.yaml: "),
    ):
        assert record(*options, ssh=ssh) == 2
        assert said in capsys.readouterr().err
    assert not Path("my.session").exists()


def test_without_netmiko_it_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "netmiko", None)
    monkeypatch.delitem(sys.modules, "junose_shell.transcript.capture", raising=False)
    assert run(["record", "--ssh", "x", "--user", "y", "--output", "z"]) == 2
    assert "junose-shell[record]" in capsys.readouterr().err

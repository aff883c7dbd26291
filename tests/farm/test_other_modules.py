"""Saved configurations of routers with other modules than the emulated one."""

import pytest

from junose_shell.app.entry import run

OTHER_SLOTS = "interface atm 6/0\n shutdown\ninterface gigabitEthernet 4/3\n mtu 1600\n"
E320 = "! Saved\n! Juniper Edge Routing Switch E320\n!\ninterface atm 11/1/7\n shutdown\n"
CAPTURED = f"erx1#show configuration\nPlease wait....\n{E320}erx1#exit\n"


@pytest.mark.parametrize("content", [OTHER_SLOTS, E320, CAPTURED])
@pytest.mark.parametrize(
    "tool",
    [("replay",), ("replay", "--each", "--allow", "kept", "--jobs", "0"), ("diff", "{}")],
    ids=["replay", "each", "diff"],
)
def test_a_slot_takes_the_interfaces_that_a_file_names(tmp_path, content, tool, capsys):
    file = tmp_path / "box.scr"
    file.write_text(content)
    assert run([*(word.format(file) for word in tool), str(file)]) == 0, capsys.readouterr()


def test_a_question_finds_them(tmp_path, capsys):
    (tmp_path / "box.scr").write_text(E320)
    assert run(["query", "--jobs", "0", "[?mode=='interface'].text", str(tmp_path)]) == 0
    assert capsys.readouterr().out.splitlines()[1] == "shutdown"


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        ((), "interface atm 14/0"),
        ((), "interface atm 6/0/1"),
        (("--model", "e320"), "interface atm 6/0"),
        (("--model", "erx310"), "interface atm 6/0"),
    ],
)
def test_a_place_that_the_model_does_not_have_is_refused(tmp_path, capsys, arguments, line):
    (tmp_path / "box.scr").write_text(f"{line}\n")
    assert run(["replay", *arguments, str(tmp_path / "box.scr")]) == 1
    assert " has no atm" in capsys.readouterr().err


def test_the_router_that_is_used_has_the_modules_that_it_shows(tmp_path, capsys):
    (tmp_path / "box.scr").write_text("interface atm 6/0\n")
    assert run([str(tmp_path / "box.scr"), "-c", "show clock"]) != 0
    assert "ERX-1440 has no atm6/0" in capsys.readouterr().err

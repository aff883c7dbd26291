"""The keys that edit a line on the local console: those of Telnet and SSH."""

from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import DummyInput
from prompt_toolkit.output import DummyOutput
from tmux import Console, lines, opened

from junose_shell.model.session import CliSession
from junose_shell.session.shell import MAX_LINE
from junose_shell.terminal.console_line import ConsoleLine
from junose_shell.terminal.console_screen import ConsoleScreen
from junose_shell.terminal.front import Front
from junose_shell.terminal.pace import Pace
from junose_shell.terminal.preferences import PLAIN
from junose_shell.wiring import build_shell


@pytest.fixture
def console(tmp_path: Path) -> Iterator[Console]:
    with opened(tmp_path) as made:
        yield made


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        ("C-u", "X"),
        ("C-x", "X"),
        ("C-b C-b C-x", "Xe1"),
        ("C-a C-k", "X"),
        ("C-w", "show ip X"),
        ("C-w C-w C-y", "show ip X"),
        ("C-x C-y C-y", "show ip a-b/fe1show ip a-b/fe1X"),
        ("C-t", "show ip a-b/f1eX"),
        ("C-a C-d C-d C-e C-d", "ow ip a-b/fe1X"),
        ("M-b", "show ip Xa-b/fe1"),
        ("M-b M-b M-B", "Xshow ip a-b/fe1"),
        ("C-a M-f M-f", "show ipX a-b/fe1"),
        ("C-a M-f M-f M-f", "show ip a-b/fe1X"),
        ("C-a M-f M-d", "showX a-b/fe1"),
        ("M-b M-d C-a C-y", "a-b/fe1Xshow ip"),
        ("M-b M-u", "show ip A-B/FE1X"),
        ("M-b M-c", "show ip A-b/fe1X"),
        ("C-a M-f M-u C-a M-l", "showX IP a-b/fe1"),
    ],
)
def test_words_are_runs_without_blanks(console: Console, keys: str, line: str) -> None:
    console.start().type("show ip a-b/fe1").until("host1>show ip a-b/fe1")
    console.press(*keys.split()).type("X").until(f"host1>{line}")


@pytest.mark.parametrize("key", ["C-l", "C-r"])
def test_the_line_is_drawn_again(console: Console, key: str) -> None:
    console.start().type("show clok").press("Left", key)
    screen = console.wait(lambda screen: screen.count("host1>show clok") == 2)
    assert lines(screen)[-2:] == ["host1>show clok", "host1>show clok"]
    console.type("c").until("host1>show clock")


def test_the_line_is_drawn_again_where_one_can_only_print(console: Console) -> None:
    console.start(TERM="dumb").type("show clock").press("C-w", "C-l").until("host1>show")


def test_a_question_is_edited_alike(console: Console, tmp_path: Path) -> None:
    script = tmp_path / "router.scr"
    script.write_text("enable password level 10 secret\n")
    console.start(str(script)).type("enable").press("Enter").until("Password:")
    console.type("wrong").press("C-x").type("secret").press("Enter").until("host1#")


@pytest.mark.parametrize("terminal", ["screen", "dumb"])
def test_ctrl_d_never_leaves(console: Console, terminal: str) -> None:
    console.start("--privilege", "15", prompt="host1#", TERM=terminal)
    console.press("C-d").type("configure terminal").press("C-d", "Enter")
    console.until("host1(config)#")
    console.press("C-d").type("hostname foo").press("Enter").until("foo(config)#")


@pytest.mark.parametrize(
    ("key", "drawn"),
    [("C-l", "Password: ***"), ("C-r", "Password: ***"), ("M-r", ""), ("C-s", "")],
)
def test_no_key_shows_a_hidden_answer(
    console: Console, tmp_path: Path, key: str, drawn: str
) -> None:
    script = tmp_path / "router.scr"
    script.write_text("enable password level 10 secret\n")
    console.start(str(script)).type("enable").press("Enter").until("Password:")
    console.type("sec").press(key).type("ret").until("Password: ******")
    before = ["host1>enable", drawn] if drawn else ["host1>enable"]
    assert lines(console.screen())[-len(before) - 1 : -1] == before
    console.press("Enter").until("host1#")


def test_an_answer_takes_question_marks(console: Console) -> None:
    console.start("--privilege", "15", prompt="host1#").type("configure terminal").press("Enter")
    console.type("banner motd x").press("Enter").type("Who?x").press("Enter")
    console.press("C-z").type("show configuration | include Who").press("Enter")
    console.wait(lambda screen: sum("Who?" in line for line in screen) == 2)


@pytest.mark.parametrize(("key", "shown"), [("C-z", "^Z"), ("C-c", "^C")])
def test_a_question_is_given_up(console: Console, key: str, shown: str) -> None:
    console.start("--privilege", "15", prompt="host1#").type("reload").press("Enter")
    question = "Proceed with reload? [confirm]"
    console.until(question)
    console.type("y").press("C-d", key)
    screen = lines(console.until("host1#"))
    assert screen[-3:] == [f"{question}y{shown}", "% Interrupted", "host1#"]


def test_ctrl_z_gives_up_a_text_of_several_lines(console: Console) -> None:
    console.start("--privilege", "15", prompt="host1#").type("configure terminal").press("Enter")
    console.type("banner motd x").press("Enter").type("some").press("Enter").type("more")
    console.until("more")
    console.press("C-z").until("host1(config)#")
    assert "% Interrupted" in console.screen()


def test_ctrl_z_shows_nothing_of_a_hidden_answer(console: Console, tmp_path: Path) -> None:
    script = tmp_path / "router.scr"
    script.write_text("enable password level 10 secret\n")
    console.start(str(script)).type("enable").press("Enter").until("Password:")
    console.type("abc").press("C-z")
    screen = lines(console.until("host1>"))
    assert screen[-3:] == ["Password: ***^Z", "% Interrupted", "host1>"]


def test_esc_r_searches_the_history(console: Console) -> None:
    console.start().type("show privilege").press("Enter").type("show clock").press("Enter")
    console.press("M-r").type("priv").wait(lambda screen: "search" in lines(screen)[-1])
    console.press("Enter").until("host1>show privilege")
    console.press("Enter").wait(lambda screen: screen.count("Current privilege level is 1") == 2)


def test_only_what_the_session_remembers_is_recalled(console: Console) -> None:
    console.start().type("show clock").press("Enter").type("show privilege").press("Enter")
    console.type("terminal history size 2").press("Enter").type("show version | include x")
    console.press("Enter").wait(lambda screen: "host1>show version | include x" in screen)
    console.until("host1>")
    console.press("Up", "Up", "Up", "Up").until("host1>terminal history size 2")
    console.press("C-u").type("show c").wait(lambda screen: lines(screen)[-1] == "host1>show c")
    console.press("Up").type("X").until("host1>show cX")


def test_nothing_is_recalled_or_suggested_without_a_history(console: Console) -> None:
    console.start().type("show clock").press("Enter")
    console.type("terminal history size 0").press("Enter").until("host1>")
    console.press("Up").type("show").press("End").type("X").until("host1>showX")


@pytest.mark.parametrize("pasted", ["terminal ?", "terminal ??", "terminal? ?"])
def test_help_after_pasted_text_leaves_no_suggestion_behind(console: Console, pasted: str) -> None:
    console.start().type("terminal length 30").press("Enter").until("host1>")
    console.type(pasted)
    left = ["host1>terminal"] * pasted.count("?")
    drawn = ["host1>terminal length 30", *left, "host1>terminal length 30"]  # suggested anew
    console.wait(lambda screen: [line for line in screen if line.startswith("host1>")] == drawn)


def test_drawing_the_line_again_leaves_no_suggestion_behind(console: Console) -> None:
    console.start().type("terminal length 30").press("Enter").until("host1>")
    console.type("term").until("host1>terminal length 30")
    console.press("C-l")
    drawn = ["host1>term", "host1>terminal length 30"]
    console.wait(lambda screen: lines(screen)[-2:] == drawn)


def test_no_more_of_what_is_searched_is_kept_than_makes_a_line_too_long() -> None:
    shell = build_shell(None)
    session = CliSession()
    with create_app_session(input=DummyInput(), output=DummyOutput()):
        screen = ConsoleScreen(None, nullcontext, lambda: None)
        front = Front(shell, session, screen, Pace(shell.router))
        buffer = ConsoleLine(front, screen, PLAIN)._typed.search_buffer
        for length in (MAX_LINE, MAX_LINE + 1, MAX_LINE + 2):
            buffer.text = "x" * length
            assert len(buffer.text) == min(length, MAX_LINE + 1)

"""The local console, in a terminal of its own that tmux keeps."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tmux import Console, lines, opened

from junose_shell.transcript.judge import judge

DEMOS = Path(__file__).parents[2] / "demo_configs"
TIME = "Time is virtual: it passes only while a command waits (see --clock)."
BANNER = "ERX-1440 console: ? lists what can be typed, Tab completes, exit leaves."

DEMO = ("--world", f"{DEMOS}/first-call/world.yaml", f"{DEMOS}/first-call/router.scr")


@pytest.fixture
def console(tmp_path: Path) -> Iterator[Console]:
    with opened(tmp_path) as made:
        yield made


def test_opening_and_leaving(console: Console) -> None:
    screen = console.start().until("host1>")
    assert screen[:2] == [BANNER, TIME]
    assert "Logged in on console." in screen
    console.type("show privilege").press("Enter")
    screen = console.wait(lambda screen: lines(screen)[-1] == "host1>" and len(lines(screen)) > 5)
    assert lines(screen)[-3:] == ["host1>show privilege", "Current privilege level is 1", "host1>"]
    console.type("exit").press("Enter").until("ended with 0")


def test_help_comes_at_once_and_the_line_stays(console: Console) -> None:
    console.start().type("terminal ?")
    screen = lines(console.wait(lambda screen: screen.count("host1>terminal") == 2))
    start = screen.index("host1>terminal")
    assert screen[start:] == [
        "host1>terminal",
        "  history  Set how many lines of history are kept",
        "  length   Set the number of lines on a page, 0 for no paging",
        "  width    Set the number of characters in a line",
        "host1>terminal",
    ]
    console.type("length 30").press("Enter").type("show terminal").press("Enter")
    console.wait(lambda screen: "length: 30 lines" in screen)


def test_tab_completes_or_offers_a_menu(console: Console) -> None:
    console.start().type("show pri").press("Tab")
    console.until("host1>show privilege")
    console.press("C-c")
    console.type("e").press("Tab")
    screen = console.wait(lambda screen: any("Leave the current mode" in line for line in screen))
    assert any("enable" in line and "Turn on privileged commands" in line for line in screen)


def test_clearing_the_line(console: Console) -> None:
    console.start("--privilege", "15", prompt="host1#").type("clear line console 0")
    console.press("Enter").until("ended with 0")
    assert "% This session was cleared" in console.screen()


def test_the_menu_shows_every_entry_if_the_window_has_room(console: Console) -> None:
    console.start("--privilege", "15", *DEMO, prompt="lns#")
    console.type("show l2tp dial-out session state ").press("Tab")
    states = ("authenticating", "dormant", "failed", "inService", "pending", "postInhibited")
    console.wait(lambda screen: all(any(state in line for line in screen) for state in states))


def test_an_error_and_its_caret_are_red_and_the_rest_is_not(console: Console) -> None:
    console.start().type("show nonsense").press("Enter")
    console.wait(lambda screen: "% Invalid input detected at '^' marker." in screen)
    screen = console.screen(colours=True)
    caret, error = (number for number, line in enumerate(screen) if "^" in line)
    # tmux writes a colour where it begins and where it ends, which need not be in the same line:
    # the wrong word above the caret is red, too.
    assert "\x1b[31m" in screen[caret - 1] + screen[caret]
    assert "\x1b[39m" not in screen[caret]
    assert not any("\x1b[31m" in line for line in [*screen[: caret - 1], *screen[error + 1 :]])


@pytest.mark.parametrize("size", ["80x5", "30x6", "80x2", "80x1"])
def test_tab_offers_a_menu_in_any_window(console: Console, size: str) -> None:
    console.start(size=size).type("show h").press("Tab")
    if not size.endswith("1"):
        console.wait(lambda screen: any(line.lstrip().startswith("hardware") for line in screen))
    console.type("is").press("Tab").until("host1>show history")


@pytest.mark.parametrize("key", ["?", "C-l", "C-r"])
def test_a_menu_goes_when_lines_come_below(console: Console, key: str) -> None:
    console.start().type("show h").press("Tab")
    console.wait(lambda screen: any(line.lstrip().startswith("hosts") for line in screen))
    console.press(key)
    listed = ["hardware history hosts"] if key == "?" else []
    shown = ["host1>show h", *listed, "host1>show h"]
    console.wait(lambda screen: lines(screen)[-len(shown) :] == shown)


def test_drawing_the_line_again_keeps_what_was_chosen(console: Console) -> None:
    console.start().type("show h").press("Tab", "Tab")
    console.wait(lambda screen: "host1>show hardware" in screen)
    console.press("C-l")
    shown = ["host1>show hardware"] * 2
    console.wait(lambda screen: lines(screen)[-2:] == shown)


def test_a_menu_follows_the_window(console: Console) -> None:
    console.start().type("show h").press("Tab")
    console.wait(lambda screen: any(line.lstrip().startswith("hosts") for line in screen))
    console.resize(80, 5)
    screen = console.wait(lambda screen: len(screen) <= 5 and screen[0] == "host1>show h")
    assert screen[1].lstrip().startswith("hardware")


def test_tab_again_chooses_from_the_menu(console: Console) -> None:
    console.start().type("show h").press("Tab", "Tab")
    console.wait(lambda screen: "host1>show hardware" in screen)
    console.press("Tab").wait(lambda screen: "host1>show history" in screen)
    console.press("Enter").until("host1>")


def test_plain_tab_lists(console: Console) -> None:
    console.start("--plain").type("show h").press("Tab")
    screen = lines(console.wait(lambda screen: screen.count("host1>show h") == 2))
    assert screen[-3:-1] == ["host1>show h", "hardware history hosts"]


def test_ctrl_z_leaves_configuration_and_ctrl_c_clears_the_line(console: Console) -> None:
    console.start().type("enable 15").press("Enter").until("host1#")
    console.type("configure terminal").press("Enter").until("host1(config)#")
    console.type("hostname nope").press("C-c")
    console.wait(
        lambda screen: lines(screen)[-2:] == ["host1(config)#hostname nope", "host1(config)#"]
    )
    console.type("hostname nope").press("C-z").until("host1#")
    assert "host1(config)#hostname nope^Z" in console.screen()


def test_paging_follows_the_window(console: Console) -> None:
    console.start().resize(80, 10).type("show version").press("Enter")
    screen = console.until(" --More--")
    assert len(lines(screen)) <= 10
    console.press("Space").until(" --More--")
    console.press("q").until("host1>")
    assert " --More--" not in console.screen()
    console.type("show version").press("Enter").until(" --More--")
    console.resize(80, 40).press("Space").until("host1>")
    console.resize(80, 40).type("show version").press("Enter")
    screen = console.until("host1>")
    assert any(line.startswith("slot") for line in screen)


@pytest.mark.parametrize("terminal", ["screen", "dumb"])
def test_passwords_show_asterisks(console: Console, tmp_path: Path, terminal: str) -> None:
    script = tmp_path / "router.scr"
    script.write_text("enable password level 10 secret\n")
    console.start(str(script), TERM=terminal).type("enable").press("Enter").until("Password:")
    console.type("secret").until("Password: ******")
    console.press("Enter").until("host1#")
    console.type("disable").press("Enter").until("host1>")
    console.type("enable").press("Enter").until("Password:")
    console.press("C-c").until("host1>")
    assert "% Interrupted" in console.screen()


def test_history(console: Console) -> None:
    console.start().type("show privilege").press("Enter")
    console.type("show clock").press("Enter")
    console.wait(lambda screen: screen.count("host1>") == 1 and "host1>show clock" in screen)
    console.press("Up").press("Up").until("host1>show privilege")


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_no_colours_where_none_are_wanted(console: Console, name: str, value: str) -> None:
    console.start(**{name: value}).type("show privilege").press("Enter")
    console.wait(lambda screen: "Current privilege level is 1" in screen)
    assert not any("\x1b[3" in line for line in console.screen(colours=True))


def test_help_and_tab_on_a_terminal_that_can_only_print(console: Console) -> None:
    console.start(TERM="dumb").type("show l?")
    console.wait(lambda screen: screen.count("host1>show l") == 2)
    assert "l2tp license log" in console.screen()
    console.type("ic").press("Tab")
    console.wait(lambda screen: lines(screen)[-1] == "host1>show license")
    console.press("C-u").type("show h").press("Tab")
    listed = ["hardware history hosts", "host1>show h"]
    console.wait(lambda screen: lines(screen)[-2:] == listed)


def test_plain(console: Console) -> None:
    console.start("--plain").type("show pri").press("Tab").until("host1>show privilege")
    console.press("Enter")
    console.wait(lambda screen: "Current privilege level is 1" in screen)
    assert not any("\x1b[" in line for line in console.screen(colours=True))


def test_the_console_keeps_time_and_ctrl_c_ends_a_wait(console: Console) -> None:
    console.start("--clock", "real").type("enable").press("Enter").until("host1#")
    console.type("ping 192.0.2.1 1000").press("Enter")
    console.press("C-c").until("host1#")


def test_ctrl_c_ends_a_wait(console: Console) -> None:
    console.start("--clock", "real").type("enable").press("Enter").until("host1#")
    console.type("ping 192.0.2.1 1000").press("Enter")
    console.wait(lambda screen: any(line.startswith("Sending") for line in screen))
    console.press("C-c").until("host1#")
    assert "% Interrupted" in console.screen()


def test_what_is_typed_during_a_wait_comes_after_it(console: Console) -> None:
    console.start(*DEMO, "--clock", "real", prompt="lns>").until("lns>")
    console.type("enable").press("Enter").until("lns#")
    console.type("lab advance 2").press("Enter").type("show privilege").press("Enter")
    assert lines(console.screen())[1] == "Time is real: it passes by itself."
    screen = console.wait(lambda screen: "Current privilege level is 10" in screen)
    assert "lns#show privilege" in [line.rstrip() for line in screen]


def test_log_lines_come_above_the_prompt_as_time_passes(console: Console) -> None:
    """The log of a dial-out that a ping sets off."""
    console.start("--clock", "real:60").type("enable 15").press("Enter").until("host1#")
    console.type("log here").press("Enter")
    for line in (
        "configure terminal", "l2tp dial-out connecting-timer-value 30",
        "l2tp dial-out target 10.1.0.0 255.255.0.0 isp.example profile none", "end",
    ):  # fmt: skip
        console.type(line).press("Enter")
    console.type("ping 10.1.1.1").press("Enter").wait(
        lambda screen: any("dial" in line.lower() and "2010" in line for line in screen)
    )
    console.until("host1#")


@pytest.mark.parametrize("terminal", ["screen", "dumb"])
def test_log_lines_wait_for_the_prompt_while_a_command_runs(
    console: Console, terminal: str
) -> None:
    words = (*DEMO, "--clock", "real:5", "--privilege", "15")
    console.start(*words, prompt="lns#", size="80x10", TERM=terminal)
    for line in ("log here", "lab packet 10.10.1.7", "show hardware"):
        console.type(line).press("Enter")
    before = console.until(" --More--")
    time.sleep(2)
    assert console.screen() == before
    console.press("q")
    screen = lines(console.wait(lambda screen: lines(screen)[-1] == "lns#" and screen != before))
    assert any("l2tpDialOut" in line for line in screen)
    assert " --More--" not in screen


def test_a_recording_passes(console: Console, tmp_path: Path) -> None:
    path = tmp_path / "my.session"
    console.start("--record", str(path))
    console.type("show pri").press("Tab").until("host1>show privilege")
    console.press("Enter").wait(lambda screen: "Current privilege level is 1" in screen)
    console.type("terminal le?").wait(lambda screen: screen.count("host1>terminal le") == 2)
    console.press("C-c").type("enable 15").press("Enter").until("host1#")
    console.type("configure terminal").press("Enter").until("host1(config)#")
    console.type("enable password barley").press("Enter")
    console.wait(lambda screen: lines(screen)[-1] == "host1(config)#" and len(lines(screen)) > 9)
    console.press("C-z").until("host1#")
    console.type("disable").press("Enter").until("host1>")
    console.type("enable").press("Enter").until("Password:")
    console.type("barley").press("Enter").until("host1#")
    console.type("exit").press("Enter").until("host1>")
    console.type("exit").press("Enter").until("ended with 0")
    text = path.read_text()
    assert "@keys show pri<Tab>\nhost1>show privilege\n" in text
    assert "\nhost1>terminal le?\nlength\n" in text
    assert "\n@keys <Ctrl-Z>\nhost1(config)#^Z\n" in text
    assert "barley" not in text
    assert judge(path).text == ""


@pytest.mark.parametrize("terminal", ["screen", "dumb"])
@pytest.mark.parametrize(
    "lines",
    [
        ("line console 0", "exec-timeout 0 1"),
        ("line console 0", "login", "password hush", "timeout login response 1"),
        ("line console 0", "login", "password hush", "exec-timeout 0 1"),
    ],
)
def test_who_does_nothing_for_too_long_is_sent_away(
    console: Console, tmp_path: Path, lines: tuple[str, ...], terminal: str
) -> None:
    script = tmp_path / "router.scr"
    script.write_text("\n".join(lines))
    console.start("--clock", "real", str(script), prompt="ended with 0", TERM=terminal)
    assert "% This session was idle too long" in console.screen()


def test_nobody_presses_a_key_at_more(console: Console, tmp_path: Path) -> None:
    script = tmp_path / "router.scr"
    script.write_text("line console 0\nlength 5")
    console.start("--clock", "real", "--privilege", "15", str(script), prompt="host1#")
    console.type("configure terminal").press("Enter").until("host1(config)#")
    console.type("line console 0").press("Enter").until("host1(config-line)#")
    console.type("exec-timeout 0 1").press("Enter")
    console.type("show configuration").press("Enter").until("ended with 0")


def test_no_time_passes_at_the_prompt_with_a_virtual_clock(
    console: Console, tmp_path: Path
) -> None:
    script = tmp_path / "router.scr"
    script.write_text("line console 0\nexec-timeout 0 1")
    console.start(str(script))
    time.sleep(1.2)
    console.type("show privilege").press("Enter").until("host1>")


def test_words_of_ios_get_a_hint_below_their_refusal(console: Console) -> None:
    console.start("--privilege", "15", prompt="host1#").type("terminal monitor").press("Enter")
    console.wait(lambda screen: "  On this router: log here" in screen)
    console.type("show nonsense").press("Enter")
    console.wait(lambda screen: lines(screen)[-2].startswith("% Invalid input"))


def test_ctrl_c_while_text_is_selected_takes_no_key_after_it(console: Console) -> None:
    console.start().type("show").press("C-Space").type(" nonsense").press("C-c", "Enter")
    console.type("show privilege").press("Enter")
    screen = console.wait(lambda screen: "Current privilege level is 1" in screen)
    assert not any("Traceback" in line or "Exception" in line for line in screen)

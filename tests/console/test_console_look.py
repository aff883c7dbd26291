"""The bar and the colours of the console, and the lines that it keeps for the next run."""

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from tmux import Console, lines, opened

DEMO = ("--demo", "first-call")


@pytest.fixture
def console(tmp_path: Path) -> Iterator[Console]:
    with opened(tmp_path) as made:
        yield made


def shown(console: Console, words: str) -> list[str]:
    """Return the screen once its last line, the bar, has ``words``."""
    return console.wait(lambda screen: words in "".join(lines(screen)[-1:]))


def test_the_bar_follows_mode_time_and_sessions(console: Console) -> None:
    console.start(*DEMO, prompt=" User Exec  08:00:00 virtual", **console.own(""))
    console.type("enable").press("Enter")
    shown(console, "Privileged Exec  08:00:00 virtual")
    console.type("lab packet 10.10.1.7").press("Enter")
    shown(console, "virtual  1 authenticating  next event in ")
    console.type("lab advance 3s").press("Enter")
    shown(console, "08:00:03 virtual  1 inService")
    console.type("configure terminal").press("Enter")
    shown(console, "Global Configuration")


def test_the_bar_is_no_part_of_what_was_printed(console: Console) -> None:
    console.start(*DEMO, prompt=" User Exec  08:00:00 virtual", **console.own(""))
    console.type("terminal ?")
    console.wait(lambda screen: screen.count("lns>terminal") == 2)
    console.type("length 30").press("Enter").type("show privilege").press("Enter")
    screen = console.wait(lambda screen: lines(screen)[-2:-1] == ["lns>"])
    assert sum("User Exec" in line for line in screen) == 1


def test_a_wrong_word_turns_red_and_the_bar_says_what_is_missing(console: Console) -> None:
    console.start(*DEMO, prompt=" User Exec  08:00:00 virtual", **console.own(""))
    console.type("terminal length")
    shown(console, "still needs <0 - 512>")
    console.type(" x")
    shown(console, "no command begins like this")
    assert any("\x1b[31mx" in line for line in console.screen(colours=True))
    console.press("BSpace").type("9")
    shown(console, "08:00:00 virtual")


def test_help_that_exceeds_the_window_is_paged(console: Console) -> None:
    console.start(size="80x10", **console.own("toolbar: off")).type("show ?")
    console.until(" --More--")
    console.type("q").until("host1>show")
    console.type("clock").press("Enter")
    console.wait(lambda screen: lines(screen)[-1] == "host1>")


def test_lines_are_kept_between_runs_and_searched(console: Console, tmp_path: Path) -> None:
    user = console.own("toolbar: off")
    console.start("--privilege", "15", prompt="host1#", **user)
    console.type("configure terminal").press("Enter").until("host1(config)#")
    console.type("enable password level 10 0 verysecret").press("Enter").until("host1(config)#")
    console.type("exit").press("Enter").until("host1#")
    console.type("show privilege").press("Enter").until("host1#")
    console.type("exit").press("Enter").until("host1>")
    console.type("exit").press("Enter").until("ended with 0")
    kept = tmp_path / "state" / "junose-shell" / "history"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert "verysecret" not in kept.read_text()
    console.start("--privilege", "15", prompt="host1#", **user)
    console.type("show history").press("Enter")
    console.wait(lambda screen: lines(screen)[-1] == "host1#" and len(lines(screen)) > 5)
    assert not any("privilege" in line for line in console.screen()[5:])
    console.press("C-r").type("priv")
    console.wait(lambda screen: any("show privilege" in line for line in screen))
    console.press("Enter").wait(lambda screen: "Current privilege level is 15" in screen)


@pytest.mark.parametrize("key", ["C-z", "C-c", "C-g"])
def test_a_key_that_ends_a_search_leaves_the_next_line_free(console: Console, key: str) -> None:
    console.start("--privilege", "15", prompt="host1#", **console.own("toolbar: off"))
    console.press("C-r").type("nothing")
    console.wait(lambda screen: any("search" in line for line in screen))
    console.press(key).until("host1#")
    console.type("show privilege").press("Enter")
    console.wait(lambda screen: "Current privilege level is 15" in screen)


def test_a_question_mark_is_searched_for(console: Console) -> None:
    console.start("--privilege", "15", prompt="host1#", **console.own("toolbar: off"))
    console.press("C-r").type("show?")
    console.wait(lambda screen: any("show?" in line and "search" in line for line in screen))


def test_the_routers_own_keys(console: Console) -> None:
    console.start("--keys", "router", **console.own("toolbar: off")).type("show clok").press("C-r")
    console.wait(lambda screen: screen.count("host1>show clok") == 2)


@pytest.mark.parametrize("how", [("--plain", {}), ("", {"NO_COLOR": "1"}), ("", {"TERM": "dumb"})])
def test_nothing_of_it_without_colours(
    console: Console, tmp_path: Path, how: tuple[str, dict[str, str]]
) -> None:
    option, environment = how
    user = console.own("") | environment
    console.start(*([option] if option else []), **user)
    console.type("show nonsense").press("Enter")
    console.wait(lambda screen: "% Invalid input detected at '^' marker." in screen)
    assert not any("User Exec" in line for line in console.screen())
    assert not any("\x1b[3" in line for line in console.screen(colours=True))
    assert not (tmp_path / "state").exists()


def test_a_wrong_settings_file_is_named_with_its_line(console: Console, tmp_path: Path) -> None:
    user = console.own("keys: router\ntheme: purple\n")
    console.start(prompt="ended with 2", **user)
    assert "settings.yaml:2: theme: 'purple' is not dark or light" in "".join(console.screen())


def test_the_first_screen_names_the_scene_and_a_tour_leads_through_it(console: Console) -> None:
    console.start(*DEMO, prompt="lns>")
    assert '"lab tour" leads you through it, "lab show map" draws the scene.' in console.screen()
    console.type("lab tour").press("Enter").until("lns>enable")
    console.press("Enter").until("lns#show ip route | include 10.10")
    assert "The dial-out route exists before any call." in console.screen()
    console.press("Enter").until("lns#lab packet 10.10.1.7")
    console.press("C-c").until("lns#")
    assert 'The tour waits here: "lab tour" goes on with it.' in console.screen()
    console.type("show privilege").press("Enter").until("lns#")
    console.type("lab tour").press("Enter").until("lns#lab packet 10.10.1.7")


def test_there_is_no_tour_without_a_demo(console: Console, tmp_path: Path) -> None:
    world = tmp_path / "world.yaml"
    world.write_text("model: ERX-1440\n")
    console.start("--world", str(world)).type("lab tour").press("Enter")
    console.wait(lambda screen: any(line.startswith("% There is no tour") for line in screen))


def test_a_watched_display_stands_still_on_the_screen(console: Console) -> None:
    console.start(*DEMO, "--privilege", "15", prompt="lns#").type("lab packet 10.10.1.7")
    console.press("Enter").until("lns#")
    console.type('lab watch "show l2tp dial-out session" every 20ms count 4').press("Enter")
    last = "-- 08:00:00.060  show l2tp dial-out session  4 of 4 --"
    screen = console.wait(lambda screen: screen[0] == last and lines(screen)[-1] == "lns#")
    assert screen[5] == "1 dial-out session found"

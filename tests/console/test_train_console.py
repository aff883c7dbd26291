"""From ``make shell`` to the first finished exercise, with nothing but what the screen says."""

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tmux import Console, lines, opened

ROOT = Path(__file__).parents[2]
QUOTED = re.compile(r'"([^"]+)"')
READY = "ready$"
PROMPT = re.compile(r"(?:[\w()-]+[>#]|ready\$)$")
BAR = re.compile(r" (?:User Exec|Privileged Exec|.* Configuration)  ")  # below the line
STRIP = re.compile(r" \[[x ]\] \w+(?:  \[|$)")  # above it, with a row of text
MOST = 25  # commands


@pytest.fixture
def console(tmp_path: Path) -> Iterator[Console]:
    """A shell in the repository whose ``make`` uses this Python and installs nothing."""
    program = tmp_path / "venv" / "bin" / "python"
    program.parent.mkdir(parents=True)
    program.write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n')
    program.chmod(0o755)
    stamp = tmp_path / "venv" / ".installed-shell"
    stamp.touch()
    os.utime(stamp, (2**31 - 1, 2**31 - 1))
    settings = f"MAKEFLAGS=VENV={tmp_path}/venv XDG_STATE_HOME={tmp_path}/state"
    settings += f" XDG_CONFIG_HOME={tmp_path}/config PS1='{READY}'"
    with opened(tmp_path) as made:
        # Nothing scrolls away on so many lines.
        yield made.run(f"cd {ROOT} && exec env {settings} sh -i\n", READY, "80x400")


class Reader:
    """Somebody who does what the screen says. ``typed`` counts the lines."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self.typed = 0

    def line(self, text: str) -> list[str]:
        """Type a line, or a line and ?, and return the screen once there is a prompt again."""
        self.typed += 1
        assert self.typed <= MOST, self._console.screen()
        before = len(above(self._console.screen()))
        if text.endswith("?"):
            self._console.type(text)
            self._console.wait(lambda screen: len(above(screen)) > before + 1)
            self._console.press("C-u")
        else:
            self._console.type(text).press("Enter")
        screen = self._console.wait(
            lambda screen: len(above(screen)) > before and bool(PROMPT.search(above(screen)[-1]))
        )
        return above(screen)


def above(screen: list[str]) -> list[str]:
    """Return the lines without the bar and the strip of goals."""
    found = [line for line in lines(screen) if not BAR.match(line)]
    at = [number for number, line in enumerate(found) if STRIP.match(line)]
    return [*found[: at[-1]], *found[-1:]] if at else found


def test_the_screen_leads_to_the_first_finished_exercise(console: Console) -> None:
    reader = Reader(console)
    screen = reader.line("make shell")
    (told,) = (line for line in screen if line.startswith("To learn"))
    for command in QUOTED.findall(told):
        screen = reader.line(command)
    assert any("0 of 4 goals met" in line for line in screen)
    while not any("Solved: " in line for line in screen):
        ways = [line for line in screen if line.startswith('"lab hint" helps')]
        screen = reader.line(QUOTED.findall(ways[-1])[0])
        last = max(number for number, line in enumerate(screen) if line.startswith("Hint "))
        hint = [line for line in screen[last + 1 : last + 9] if line.startswith("  ")]
        for command in QUOTED.findall(" ".join(map(str.strip, hint))):
            screen = reader.line(command)
    assert any(line.startswith('Next: "exit", then "junose-shell train') for line in screen)


def test_reset_goes_on_at_the_first_prompt_of_the_same_console(console: Console) -> None:
    reader = Reader(console)
    reader.line("make train EXERCISE=first-call")
    for line in ("enable", "lab packet 10.10.1.7", "lab advance 5s"):
        screen = reader.line(line)
    assert "-- 03-first-call: 1 of 3 goals met --" in screen
    screen = reader.line("lab reset")
    assert lines(screen)[-1] == "lns>"
    assert lines(screen)[-6] == "-- 03-first-call: 0 of 3 goals met --"
    screen = reader.line("show clock")
    assert "FRI JAN 15 2010 08:00:00 UTC" in lines(screen)[-2]
    assert lines(reader.line("exit"))[-1] == READY


def test_the_goals_stand_above_the_prompt_and_are_ticked(tmp_path: Path) -> None:
    with opened(tmp_path) as console:
        bar = " User Exec  08:00:00 virtual  goals 0 of 3"
        own = console.own("history: 0")
        screen = lines(console.start("train", "first-call", prompt=bar, **own).screen())
        assert screen[-4:-1] == [
            " [ ] up  [ ] ping  [ ] routes", " The session for 10.10.1.7 is in service.", "lns>",
        ]  # fmt: skip
        for line in ("enable", "lab packet 10.10.1.7", "lab advance 5s", "ping 10.10.1.7"):
            console.type(line).press("Enter")
        console.wait(lambda screen: "[x] ping" in " ".join(lines(screen)[-4:]))
        console.type("show ip route").press("Enter")
        screen = lines(console.wait(lambda screen: "goals 3 of 3" in lines(screen)[-1]))
        assert screen[-3:-1] == [" [x] up  [x] ping  [x] routes", "lns#"]
        assert sum(bool(STRIP.match(line)) for line in screen) == 1  # none stays where it was


def test_a_plain_console_has_no_strip(tmp_path: Path) -> None:
    with opened(tmp_path) as console:
        screen = console.start("train", "first-call", "--plain", prompt="lns>").screen()
        assert "-- 03-first-call: 0 of 3 goals met --" in screen
        assert not any(STRIP.match(line) for line in screen)

"""A terminal of its own for a console, kept by tmux."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

GUARD = 30.0  # s, only so that a fault ends in a failure and not in waiting
REQUIRED = os.environ.get("JUNOSE_SHELL_REQUIRE_CLIENTS") == "1"


class Console:
    """A console on a screen."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._runs = 0
        self._tmux = self._server()

    def _server(self) -> tuple[str, ...]:
        """Return how to reach a tmux of this run's own: the one before may still be ending."""
        return ("tmux", "-S", str(self._folder / f"tmux{self._runs}"), "-f", "/dev/null")

    def start(
        self, *arguments: str, prompt: str = "host1>", size: str = "80x24", **environment: str
    ) -> "Console":
        """Start the program. What a user keeps is in the test's folder; there is no toolbar."""
        if "XDG_CONFIG_HOME" not in environment:
            environment |= self.own()
        words = [f"{name}={value}" for name, value in environment.items()]
        command = ["env", *words, sys.executable, "-m", "junose_shell", *arguments]
        quoted = " ".join(f"'{word}'" for word in command)
        return self.run(f"{quoted}; echo ended with $?; cat\n", prompt, size)

    def own(self, settings: str = "toolbar: off\nkeys: router") -> dict[str, str]:
        """Return the environment of a user with these settings."""
        kept = self._folder / "config" / "junose-shell" / "settings.yaml"
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(settings)
        return {
            "XDG_CONFIG_HOME": str(self._folder / "config"),
            "XDG_STATE_HOME": str(self._folder / "state"),
        }

    def run(self, commands: str, prompt: str, size: str = "80x24") -> "Console":
        """Run commands of a shell, and wait until the last line of the screen is ``prompt``."""
        self.stop()
        self._runs += 1
        self._tmux = self._server()
        script = self._folder / "run.sh"
        script.write_text(commands)
        width, height = size.split("x")
        self._run("new-session", "-d", "-x", width, "-y", height, f"sh {script}")
        self.until(prompt)
        return self

    def stop(self) -> None:
        subprocess.run([*self._tmux, "kill-server"], capture_output=True, check=False)

    def _run(self, *words: str) -> str:
        done = subprocess.run([*self._tmux, *words], capture_output=True, text=True, check=True)
        return done.stdout

    def type(self, text: str) -> "Console":
        self._run("send-keys", "-l", text)
        return self

    def press(self, *keys: str) -> "Console":
        self._run("send-keys", *keys)
        return self

    def paste(self, text: str) -> "Console":
        """Paste ``text`` with its line ends as they are, in brackets if the program wants them."""
        file = self._folder / "pasted"
        file.write_text(text, newline="")
        self._run("load-buffer", str(file))
        self._run("paste-buffer", "-p", "-r")
        return self

    def resize(self, width: int, height: int) -> "Console":
        self._run("resize-window", "-x", str(width), "-y", str(height))
        terminal = os.open(self._run("display-message", "-p", "#{pane_tty}").strip(), os.O_RDONLY)
        self.wait(lambda _: os.get_terminal_size(terminal) == (width, height))
        os.close(terminal)
        return self

    def screen(self, *, colours: bool = False) -> list[str]:
        text = self._run("capture-pane", "-p", *(["-e"] if colours else []))
        return [line.rstrip() for line in text.rstrip("\n").split("\n")]

    def wait(self, holds: Callable[[list[str]], bool]) -> list[str]:
        """Return the screen once it is as wanted."""
        end = time.monotonic() + GUARD
        while not holds(screen := self.screen()):
            if time.monotonic() > end:
                pytest.fail("the screen stays at:\n" + "\n".join(screen))
            time.sleep(0.02)
        return screen

    def until(self, last: str) -> list[str]:
        """Return the screen once its last line is ``last``."""
        return self.wait(lambda screen: [line for line in screen if line][-1:] == [last])


@contextmanager
def opened(folder: Path) -> Iterator[Console]:
    """Yield a console that ends with the test."""
    if shutil.which("tmux") is None:
        if REQUIRED:
            pytest.fail("tmux is missing: apt-get install tmux")
        pytest.skip("tmux is missing: apt-get install tmux")
    made = Console(folder)
    yield made
    made.stop()


def lines(screen: list[str]) -> list[str]:
    return [line for line in screen if line]

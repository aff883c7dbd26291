"""Types single keys into the line editor and reads the resulting screen."""

import re
from collections.abc import Iterable
from functools import partial
from itertools import islice

from junose_shell.replies.steps import Ask
from junose_shell.session.assist import explain, leave_mode, tab
from junose_shell.session.runner import Runner
from junose_shell.terminal.keys import Keys
from junose_shell.terminal.lineeditor import (
    Action,
    Entered,
    HelpAsked,
    Interrupted,
    LeftConfiguration,
    LineEditor,
    Tabbed,
)

_NAMED = re.compile(r"<([A-Za-z-]+)>")
_CTRL, _ESC = re.compile("ctrl-([a-z])").fullmatch, re.compile("esc-([a-z])").fullmatch
TAB = 8  # columns from one stop to the next
_KEYS = {
    "tab": b"\t",
    "enter": b"\r",
    "backspace": b"\x7f",
    "delete": b"\x1b[3~",
    "home": b"\x1b[H",
    "end": b"\x1b[F",
    "up": b"\x1b[A",
    "down": b"\x1b[B",
    "right": b"\x1b[C",
    "left": b"\x1b[D",
    "space": b" ",
}


class KeysError(ValueError):
    """Keys that cannot be pressed; ``expected`` lists what can."""

    def __init__(self, reason: str, expected: str) -> None:
        super().__init__(reason)
        self.expected = expected


def encode(text: str) -> bytes:
    """Return the bytes of ``show cl<Tab>``; raise KeysError for ``<Foo>``."""
    out = bytearray()
    end = 0
    for found in _NAMED.finditer(text):
        out += text[end : found.start()].encode()
        end = found.end()
        name = found[1].lower()
        if letter := _CTRL(name):
            out.append(ord(letter[1]) & 0x1F)
        elif letter := _ESC(name):
            out += b"\x1b" + letter[1].encode()
        elif name in _KEYS:
            out += _KEYS[name]
        else:
            known = ", ".join(f"<{known.capitalize()}>" for known in _KEYS)
            raise KeysError(f"no such key: {found[0]}", f"{known}, <Ctrl-A> or <Esc-A> and so on")
    return bytes(out + text[end:].encode())


def press(runner: Runner, text: str, most: int = 0) -> list[str]:
    """Press keys in a session; return the screen, without trailing blanks.

    The last line is the one being typed; it is left out if it is empty. Raises KeysError for an
    unknown key, for a command that shows more than ``most`` lines (0 for no limit), and for keys
    that end where a command asks a question.
    """
    keys = Keys()
    keys.feed(encode(text))
    editor = LineEditor(keys, runner.session.history)
    editor.begin(runner.prompt)
    screen = WrittenLines()
    usual, runner.respond = runner.respond, partial(_answer, keys, screen)
    try:
        while (action := editor.poll()) is not None:
            screen.write(editor.output())
            _act(runner, editor, screen, action, most)
    finally:
        runner.respond = usual
    screen.write(editor.output())
    lines = [line.rstrip() for line in screen.lines]
    return lines[:-1] if lines[-1] == runner.prompt else lines


def _act(
    runner: Runner, editor: LineEditor, screen: "WrittenLines", action: Action, most: int
) -> None:
    if isinstance(action, Tabbed):
        _complete(runner, editor, screen, action)
        return
    if isinstance(action, HelpAsked):
        asked = explain(runner.shell, runner.session, action.text)
        screen.print(runner.lines(asked, len(runner.prompt)))
        editor.redraw()
        return
    if isinstance(action, Entered):
        output = runner.run(action.text)
        screen.print(islice(output, most) if most else output)
        if next(output, None) is not None:
            raise KeysError(f"more than {most} lines of output", "an end of it")
        runner.shell.remember(runner.session, action.text)
    elif isinstance(action, LeftConfiguration):
        runner.finish(leave_mode(runner.shell, runner.session))
    editor.begin(runner.prompt)


def _answer(keys: Keys, screen: "WrittenLines", question: Ask) -> str | None:
    """Return the next keys, up to Enter, as the answer; Ctrl+C and Ctrl+Z give none."""
    editor = LineEditor(keys)
    editor.begin(question.prompt, hidden=question.hidden)
    while (action := editor.poll()) is not None:
        screen.write(editor.output())
        if isinstance(action, Entered):
            return action.text
        if isinstance(action, LeftConfiguration | Interrupted):
            return None
        if isinstance(action, Tabbed):
            editor.ring()
        else:
            editor.redraw()
    raise KeysError(
        f"the keys end where {question.prompt!r} is asked", "the keys of the answer and <Enter>"
    )


def _complete(runner: Runner, editor: LineEditor, screen: "WrittenLines", action: Tabbed) -> None:
    completion = tab(runner.shell, runner.session, action.text, again=action.again)
    if completion.insert:
        editor.complete(completion.insert)
    elif action.again and completion.choices:
        screen.write(b"\r\n")
        screen.print([" ".join(completion.choices)])
        editor.redraw()
    else:
        editor.ring()


class WrittenLines:
    """The lines that a program writes; the bell leaves no mark."""

    def __init__(self) -> None:
        self.lines = [""]
        self._at = 0

    def print(self, lines: Iterable[str]) -> None:
        """Write whole lines."""
        for line in lines:
            self.write(f"{line}\r\n".encode())

    def write(self, octets: bytes) -> None:
        """Write text with the control characters of a plain terminal."""
        for char in octets.decode():
            if char == "\r":
                self._at = 0
            elif char == "\n":
                self.lines.append("")
            elif char == "\b":
                self._at = max(0, self._at - 1)
            elif char == "\t":
                self._at += TAB - self._at % TAB
            elif char >= " ":
                line = self.lines[-1].ljust(self._at)
                self.lines[-1] = line[: self._at] + char + line[self._at + 1 :]
                self._at += 1

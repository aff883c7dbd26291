"""How the user of this machine likes the console: the settings file, and options over it."""

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from junose_shell.errors import UsageError
from junose_shell.homes import config_home, state_home
from junose_shell.record import changed
from junose_shell.terminal.preferences import (
    COLOURLESS,
    KEYS,
    MAX_HISTORY,
    PLAIN,
    Preferences,
    colourless,
)
from junose_shell.terminal.themes import THEMES

if TYPE_CHECKING:
    from argparse import ArgumentParser

MAX_OCTETS = 65_536
SWITCH = {"on": True, "yes": True, "true": True, "off": False, "no": False, "false": False}


def settings_file(environment: Mapping[str, str] = os.environ) -> Path:
    """Return where the settings are."""
    return config_home(environment) / "settings.yaml"


def history_file(environment: Mapping[str, str] = os.environ) -> Path:
    """Return where typed lines are kept between runs."""
    return state_home(environment) / "history"


def preferences(*, plain: bool, theme: str = "", keys: str = "") -> Preferences:
    """Return what the options say, else the settings file, else the defaults.

    Raises UsageError when the file is wrong.
    """
    if plain:
        return PLAIN
    if colourless():
        return COLOURLESS
    found = _read(settings_file())
    given = {name: value for name, value in (("theme", theme), ("keys", keys)) if value}
    return changed(found, **given)


def add_console_arguments(made: "ArgumentParser") -> None:
    """Add the arguments that change the look and the keys of the console."""
    add = made.add_argument
    add("--plain", action="store_true",
        help="console without colours, menu, suggestions and toolbar")  # fmt: skip
    add("--theme", default="", choices=tuple(THEMES), help="colours for this kind of terminal")
    add("--keys", default="", choices=KEYS,
        help="Ctrl+R searches the history and Ctrl+L clears the screen, or both draw the"
        " line again as on the router")  # fmt: skip


def _read(file: Path) -> Preferences:
    from junose_shell.reading import read_input

    if not file.exists():
        return Preferences()
    try:
        content = read_input(file, MAX_OCTETS).decode()
    except ValueError as error:
        raise UsageError(f"{file}: {error}") from error
    return parsed(content, str(file))


def parsed(content: str, name: str) -> Preferences:
    """Return the settings in the text of a file called ``name``.

    Raises UsageError, with the line, when the text is wrong.
    """
    from junose_shell.yaml_tree import LineError

    try:
        return Preferences(**dict(_settings(content)))
    except LineError as flaw:
        raise UsageError(f"{name}:{flaw.line}: {flaw.reason}") from flaw


def _settings(content: str) -> Iterator[tuple[str, Any]]:
    """Yield the settings; raise Flaw at the first that is wrong."""
    from junose_shell.yaml_tree import LineError, Scalar, YamlTable, build

    written = any(line.strip() and line.strip()[0] != "#" for line in content.splitlines())
    tree = build(content) if written else YamlTable([], 1)
    if not isinstance(tree, YamlTable):
        raise LineError(tree.line, "settings are lines such as 'theme: light'")
    for key, value in tree.entries:
        if key.text not in _SETTINGS:
            raise LineError(key.line, f"no setting {key.text!r}; there are: {', '.join(_SETTINGS)}")
        if not isinstance(value, Scalar):
            raise LineError(value.line, f"{key.text} takes one value")
        try:
            yield key.text, _SETTINGS[key.text](value.text)
        except ValueError as error:
            raise LineError(value.line, f"{key.text}: {error}") from None


def _one_of(known: Mapping[str, object] | tuple[str, ...]) -> Callable[[str], str]:
    def check(word: str) -> str:
        if word not in known:
            raise ValueError(f"{word!r} is not {' or '.join(known)}")
        return word

    return check


def _switch(word: str) -> bool:
    if word.lower() not in SWITCH:
        raise ValueError(f"{word!r} is not on or off")
    return SWITCH[word.lower()]


def _lines(word: str) -> int:
    if not (word.isascii() and word.isdigit() and len(word) < 9 and int(word) <= MAX_HISTORY):
        raise ValueError(f"{word!r} is not a number of lines from 0 to {MAX_HISTORY}")
    return int(word)


_SETTINGS: Mapping[str, Callable[[str], object]] = {
    "theme": _one_of(THEMES),
    "keys": _one_of(KEYS),
    "toolbar": _switch,
    "history": _lines,
    "aids": _switch,
}

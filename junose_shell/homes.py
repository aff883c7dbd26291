"""The folders in which the program keeps what belongs to its user (XDG Base Directory)."""

from collections.abc import Mapping
from pathlib import Path

FOLDER = "junose-shell"


def state_home(environment: Mapping[str, str]) -> Path:
    """Return the folder of what the program remembers: below ``XDG_STATE_HOME``."""
    return _below(environment, "XDG_STATE_HOME", ".local/state")


def config_home(environment: Mapping[str, str]) -> Path:
    """Return the folder of what the user sets: below ``XDG_CONFIG_HOME``."""
    return _below(environment, "XDG_CONFIG_HOME", ".config")


def _below(environment: Mapping[str, str], name: str, default: str) -> Path:
    base = environment.get(name, "")
    return (Path(base) if base.startswith("/") else _home() / default) / FOLDER


def _home() -> Path:
    try:
        return Path.home()
    except RuntimeError:  # a user without a name, as in a container: nothing is kept
        return Path("/")

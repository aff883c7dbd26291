"""The folders of what the program keeps."""

from pathlib import Path

import pytest

from junose_shell.homes import config_home, state_home


def test_the_environment_names_the_folders():
    assert state_home({"XDG_STATE_HOME": "/var/state"}) == Path("/var/state/junose-shell")
    assert config_home({"XDG_CONFIG_HOME": "/etc/own"}) == Path("/etc/own/junose-shell")


def test_a_user_without_a_home_has_folders_at_the_root(monkeypatch: pytest.MonkeyPatch):
    def nowhere() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", nowhere)
    assert config_home({}) == Path("/.config/junose-shell")
    assert state_home({}) == Path("/.local/state/junose-shell")

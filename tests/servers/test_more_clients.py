"""NAPALM, Nornir, scrapli's line of 2026 and unicon, in an environment of their own."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from hosts import GUARD, missing
from more_clients import CLIENTS, PASSWORD, SECRET, USER

from junose_shell.testing import serve

SCRIPT = f"hostname lab\nenable password level 10 {SECRET}\n"


@pytest.mark.parametrize("name", CLIENTS)
def test_a_client_shows_refuses_and_configures(name: str) -> None:
    python = os.environ.get("JUNOSE_SHELL_CLIENTS", "")
    if not python:
        missing("JUNOSE_SHELL_CLIENTS names no Python with these clients; .ci/run makes one")
    with serve(SCRIPT, users={USER: PASSWORD}, telnet="") as server:
        done = subprocess.run(
            [python, str(Path(__file__).with_name("more_clients.py")), name, str(server.ssh.port)],
            capture_output=True, text=True, timeout=GUARD, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        shown, refused = json.loads(done.stdout.splitlines()[-1])
        assert "System Release: 11-0-0" in shown
        assert "nvalid input" in refused
        assert server.router.changes == ["hostname edge"]
        assert {each.user for each in server.typed} == {USER}

"""Reads captures with tshark; without it a test is skipped that needs it."""

import os
import shutil
import subprocess

import pytest

COMPLAINTS = (
    "_ws.malformed || _ws.expert.severity >= 0x600000 || radius.authenticator.invalid == True"
)
_REQUIRED = os.environ.get("JUNOSE_SHELL_REQUIRE_CLIENTS") == "1"


def tshark(path, *arguments):
    """Return the lines that tshark prints about the capture at ``path``."""
    if shutil.which("tshark") is None:
        if _REQUIRED:
            pytest.fail("tshark is missing")
        pytest.skip("tshark is missing: apt install tshark")
    done = subprocess.run(
        ["tshark", "-n", "-r", path, *arguments], capture_output=True, text=True, check=True
    )
    return done.stdout.splitlines()


def complaints(path, *settings):
    """Return the packets that are malformed, warned of, or signed with another key."""
    return tshark(path, *settings, "-Y", COMPLAINTS)


def fields(path, wanted, *names, settings=()):
    """Return the values of fields of the packets that are ``wanted``, all for an empty text."""
    asked = [word for name in names for word in ("-e", name)]
    lines = tshark(path, *settings, "-Y", wanted or "frame", "-T", "fields", *asked)
    return [line.split("\t") for line in lines]

"""Installs the rivals that are missing, or says what would have to be installed."""

import os
import shutil
import subprocess
import sys
import venv
from importlib.util import find_spec
from pathlib import Path

from harness import BUILD

PACKAGES = {  # module -> requirement, as pyproject.toml has them
    "transitions": "transitions>=0.9",
    "simpy": "simpy>=4.1",
    "cmd2": "cmd2>=2.4",
    "scapy": "scapy>=2.6",
    "asyncssh": "asyncssh>=2.14",
}
DAEMONS = Path("/usr/lib/frr")


def need(*modules: str) -> str:
    """Install packages that are missing; return why it failed, or nothing."""
    wanted = [PACKAGES[name] for name in modules if find_spec(name) is None]
    if not wanted:
        return ""
    print(f"installing {', '.join(wanted)}", file=sys.stderr)
    return _pip(sys.executable, wanted)


def prysk() -> tuple[str, str]:
    """Return the prysk program and why there is none; it lives apart, for it wants an old rich."""
    home = BUILD / "prysk"
    found = home / "bin" / "prysk"
    if found.exists():
        return str(found), ""
    venv.create(home, with_pip=True)
    return str(found), _pip(str(home / "bin" / "python"), ["prysk>=0.20"])


def frr() -> str:
    """Install FRR as root on Debian; return why vtysh cannot be measured, or nothing."""
    if not _has_frr() and os.geteuid() == 0 and shutil.which("apt-get"):
        print("installing frr", file=sys.stderr)
        command = ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", "frr"]
        settings = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(command, capture_output=True, check=False, env=settings)
    return "" if _has_frr() else "install the Debian package frr for vtysh, zebra and staticd"


def _has_frr() -> bool:
    programs = (DAEMONS / "zebra", DAEMONS / "staticd")
    return shutil.which("vtysh") is not None and all(program.exists() for program in programs)


def _pip(python: str, wanted: list[str]) -> str:
    command = [python, "-m", "pip", "install", "--quiet", *wanted]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else f"pip could not install {', '.join(wanted)}"

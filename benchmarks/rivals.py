"""Installs the rivals that are missing, or says what would have to be installed."""

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
    """Return why vtysh cannot be measured, or nothing."""
    if shutil.which("vtysh") and (DAEMONS / "zebra").exists() and (DAEMONS / "staticd").exists():
        return ""
    return "install the Debian package frr for vtysh, zebra and staticd"


def _pip(python: str, wanted: list[str]) -> str:
    command = [python, "-m", "pip", "install", "--quiet", *wanted]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else f"pip could not install {', '.join(wanted)}"

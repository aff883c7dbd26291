"""Output that runs: a terminal that is read slowly, so that a key comes while there is more."""

import os
import sys
from pathlib import Path

import pytest

pexpect = pytest.importorskip("pexpect", reason="pip install pexpect")

ROUTES = 20_000  # far more than a terminal holds unread


def test_ctrl_c_ends_running_output(tmp_path: Path) -> None:
    script = tmp_path / "big.scr"
    script.write_text("".join(
        f"ip route 10.{n // 256}.{n % 256}.0 255.255.255.0 null 0\n" for n in range(ROUTES)
    ))  # fmt: skip
    words = ["-m", "junose_shell", "--privilege", "15", str(script)]
    environment = {**os.environ, "TERM": "xterm"}
    console = pexpect.spawn(sys.executable, words, encoding="utf-8", env=environment, timeout=60)
    console.expect("host1#")
    console.send("terminal length 0\r")
    console.expect("length 0.*host1#")
    console.send("show configuration\r")
    console.expect("10.0.5.0 ")
    console.send("\x03")
    console.expect("host1#")
    assert console.before.count("ip route") < ROUTES // 2
    console.send("show privilege\r")
    console.expect("level is 15")
    console.close(force=True)

"""xl2tpd meets whole programs of ours: it dials our LAC, and our router calls it."""

import subprocess
import sys
import time
from pathlib import Path

import pytest
from others import GUARD, Xl2tpd

DEMO = Path(__file__).parents[2] / "demo_configs" / "first-call"
PROGRAM = [sys.executable, "-m", "junose_shell"]
AS_LAC = "[lns default]\nip range = 10.99.0.10-10.99.0.20\nlocal ip = 10.99.0.1"
SECRETS = pytest.mark.parametrize("secret", ["", "welcome"])
FAST = "delays: {ring: 100ms, radius: 5ms, tunnel: 5ms}\n"


def world(more):
    """Return the world of the demo with ``more`` lines of its LAC."""
    text = (DEMO / "world.yaml").read_text()
    return "clock: real\n" + FAST + text.replace("  - name: lac1\n", f"  - name: lac1\n{more}")


def until(seen):
    """Wait until ``seen`` returns what is true."""
    end = time.monotonic() + GUARD
    while not seen():
        assert time.monotonic() < end
        time.sleep(0.02)


@SECRETS
def test_xl2tpd_dials_our_lac_and_is_connected(tmp_path, secret):
    path = tmp_path / "lac.yaml"
    path.write_text(world(f"    password: {secret}\n" if secret else ""))
    words = [*PROGRAM, "lac", "--world", path, "--listen", "lac1=127.0.0.1:0"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as lac:
        try:
            end = lac.stdout.readline().split()[-1]
            section = f"[lac peer]\nlns = {end}\npppoptfile = /dev/null"
            with Xl2tpd(tmp_path, secret, section) as other:
                other.say("o peer 5551212")
                until(lambda: "Phoneid: 5551212" in other.log())  # it got OCCN, and starts its pppd
                assert "Connection established to 127.0.0.1" in other.log()
        finally:
            lac.terminate()
            assert lac.wait(GUARD) == 128 + 15


@SECRETS
def test_our_router_opens_a_connection_to_xl2tpd_which_has_no_lines(tmp_path, secret):
    with Xl2tpd(tmp_path, secret, AS_LAC) as other:
        path = tmp_path / "router.yaml"
        text = world(f"    wire: 127.0.0.1:{other.port}\n")
        grant = "          Tunnel-Assignment-Id:1: lac1\n"
        path.write_text(text.replace(grant, f"{grant}          Tunnel-Password:1: {secret}\n")
                        if secret else text)  # fmt: skip
        lines = ["ping 10.10.1.7 1", "lab explain 10.10.1.7", "lab ladder"]
        typed = [word for line in lines for word in ("-c", line)]
        done = subprocess.run(
            [*PROGRAM, "--world", path, DEMO / "router.scr", *typed],
            capture_output=True, text=True, timeout=GUARD, check=True,
        )  # fmt: skip
        assert "SCCCN" in done.stdout
        assert "Connection established" in other.log()
    assert "has no bearer capabilities" in " ".join(done.stdout.split())

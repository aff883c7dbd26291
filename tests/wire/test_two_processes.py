"""The router dials through a LAC that is another process, by L2TP on UDP."""

import subprocess

import pytest
from lacs import DEMO, GUARD, PROGRAM, LacProcess, demo_world

SECRET = "    password: welcome\n"
GRANT = "          Tunnel-Assignment-Id:1: lac1\n"


def run(folder, world, *lines):
    """Run lines on a router of its own process and return their output."""
    (folder / "router.yaml").write_text(world)
    words = ["--world", str(folder / "router.yaml"), str(DEMO / "router.scr")]
    done = subprocess.run(
        [*PROGRAM, *words, *(word for line in lines for word in ("-c", line))],
        capture_output=True, text=True, timeout=GUARD, check=False,
    )  # fmt: skip
    assert not done.stderr
    return done.stdout


@pytest.mark.parametrize("secret", [False, True])
def test_a_call_completes_pings_over_its_route_and_ends(tmp_path, secret):
    with LacProcess(tmp_path, SECRET * secret) as lac:
        world = demo_world(lac.end)
        if secret:
            world = world.replace(GRANT, GRANT + "          Tunnel-Password:1: welcome\n")
        shown = run(
            tmp_path, world,
            "ping 10.10.1.7 2", "ping 10.10.1.7 3",
            "show l2tp dial-out session 10.10.1.7 | include is inService",
            "l2tp dial-out session reset 10.10.1.7",
            "lab advance 1s",
            "show l2tp dial-out session | include 10.10.1.7",
            "lab ladder",
        )  # fmt: skip
    assert "Success rate = 100% (3/3)" in shown
    assert "is inService" in shown
    assert "dormant" in shown
    ladder = shown[shown.index("host    router") :]
    for said in ("SCCRQ", "SCCCN", "OCRQ", "OCCN", "CHAP Success", "IP size", "CDN result=3"):
        assert said in ladder

"""A LAC in a process of its own, and worlds whose LAC it is."""

import subprocess
import sys
from pathlib import Path

DEMO = Path(__file__).parents[2] / "demo_configs" / "first-call"
PROGRAM = [sys.executable, "-m", "junose_shell"]
GUARD = 60  # s
FAST = "delays: {ring: 100ms, lcp: 5ms, auth: 5ms, ipcp: 5ms, rtt: 5ms, tunnel: 5ms, radius: 5ms}\n"


def demo_world(end, more=""):
    """Return the world of the demo, whose LAC is at ``end``; ``more`` are lines of that LAC."""
    text = (DEMO / "world.yaml").read_text()
    lac = f"  - name: lac1\n    wire: {end}\n{more}"
    return "clock: real\n" + FAST + text.replace("  - name: lac1\n", lac)


class LacProcess:
    """``junose-shell lac`` in ``folder``; ``end`` is where its LAC listens.

    ``more`` are lines of the LAC in its world, ``cpe`` of the CPE.
    """

    def __init__(self, folder, more="", cpe=""):
        self._world = folder / "lac.yaml"
        text = demo_world("127.0.0.2:1701", more)
        self._world.write_text(text.replace("  - name: branch1\n", f"  - name: branch1\n{cpe}"))

    def __enter__(self):
        words = ["lac", "--world", str(self._world), "--listen", "127.0.0.2:0"]
        self._process = subprocess.Popen([*PROGRAM, *words], stdout=subprocess.PIPE, text=True)
        self.end = self._process.stdout.readline().split()[-1]
        return self

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait(GUARD)
        self._process.stdout.close()

    def kill(self):
        """End it without a word to anybody."""
        self._process.kill()
        self._process.wait(GUARD)

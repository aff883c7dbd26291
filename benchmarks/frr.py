"""A rival: FRR's zebra and staticd in a network namespace of their own, driven by vtysh."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from harness import child
from rivals import DAEMONS

LONGEST = 20.0  # s until the daemons answer


class Frr:
    """A running FRR; its sockets are in ``folder``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def load(self, content: list[str]) -> None:
        """Carry out configuration lines by ``vtysh -f``."""
        path = self.folder / "lines.conf"
        path.write_text("\n".join(content) + "\n")
        self._vtysh("-f", str(path))

    def routes(self) -> int:
        """Return how many static routes are configured."""
        shown = self._vtysh("-c", "show running-config").decode()
        return sum(line.startswith("ip route") for line in shown.splitlines())

    def _vtysh(self, *arguments: str) -> bytes:
        command = ["vtysh", "--vty_socket", str(self.folder), *arguments]
        return subprocess.run(command, capture_output=True, check=True).stdout


@contextmanager
def running() -> Iterator[Frr]:
    """Keep FRR running; it needs root, and touches nothing outside its namespace and folder."""
    with TemporaryDirectory() as name, ExitStack() as stack:
        folder = Path(name)
        folder.chmod(0o755)
        shutil.chown(folder, "frr", "frr")
        script = _script(folder)
        options = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        stack.enter_context(child(["unshare", "-n", "sh", "-c", script], **options))
        router = Frr(folder)
        _wait_for(folder / "staticd.vty")
        router.load(["ip route 192.0.2.0/24 Null0"])
        if router.routes() != 1:
            raise RuntimeError("FRR does not take routes")
        router.load(["no ip route 192.0.2.0/24 Null0"])
        yield router


def _script(folder: Path) -> str:
    common = f"-u frr -g frr -z {folder}/zserv.api --vty_socket {folder} -P 0 -A 127.0.0.1"
    parts = ["ip link set lo up", "trap 'kill $first $second; wait; exit' TERM"]
    for name, number in (("zebra", "first"), ("staticd", "second")):
        start = f"{DAEMONS}/{name} {common} -f {folder}/{name}.conf -i {folder}/{name}.pid"
        parts += [f": > {folder}/{name}.conf", f"{start} &", f"{number}=$!", "sleep 1"]
    return "\n".join([*parts, "wait"])


def _wait_for(path: Path) -> None:
    end = time.monotonic() + LONGEST
    while not path.exists():
        if time.monotonic() > end or os.geteuid() != 0:
            raise RuntimeError("FRR did not start; it needs root")
        time.sleep(0.1)
    time.sleep(0.5)

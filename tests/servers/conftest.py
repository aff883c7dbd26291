import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from hosts import Host, Start, new_shell

from junose_shell.runtime.clock import Clock
from junose_shell.terminal.ssh_options import SshOptions


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start a server for a router with some configuration lines."""
    hosts: list[Host] = []

    def make(
        *config: str, clock: Clock | None = None, least: int = 5, keys: str = "",
        address: str = "127.0.0.1", **ssh: bool,
    ) -> Host:  # fmt: skip
        shell = new_shell(*config, clock=clock)
        shell.lines.least = least
        options = SshOptions(str(tmp_path / "host_key"), keys, **ssh)
        host = Host(shell, options, address).start()
        hosts.append(host)
        return host

    yield make
    for host in hosts:
        host.stop()
    gc.collect()  # a connection that was left open is this test's fault, not that of a later one

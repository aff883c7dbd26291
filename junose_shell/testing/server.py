"""Routers that are served from a thread of their own, for tests in the same process."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

from junose_shell.fleet.host import Host, ListenAddress, Member, Typed
from junose_shell.fleet.inventory import read_inventory
from junose_shell.fleet.spec import LINES, HostSpec, User
from junose_shell.library.arguments import Source
from junose_shell.library.router import Recipe, Router
from junose_shell.terminal.ssh_options import SshOptions
from junose_shell.testing.turns import InTurn, LoopThread

ANY_PORT = "127.0.0.1:0"
ANYBODY = User("admin")


class ServedRouter:
    """A router with its ports.

    ``router`` is the ``Router`` behind them: all that clients do is seen there, and the other way
    round. ``typed`` has the lines that clients typed, in order.
    """

    def __init__(self, host: Host, thread: LoopThread) -> None:
        self._host = host
        self._thread = thread

    def __repr__(self) -> str:
        return f"<ServedRouter {self.name!r}: ssh {self._host.ssh}, telnet {self._host.telnet}>"

    @property
    def name(self) -> str:
        """The name of the host."""
        return self._host.spec.name

    @property
    def ssh(self) -> ListenAddress:
        """Where it listens for SSH, as ``host`` and ``port``; raises ValueError if nowhere."""
        return _there(self._host.ssh, "SSH")

    @property
    def telnet(self) -> ListenAddress:
        """Where it listens for Telnet, as ``host`` and ``port``; raises ValueError if nowhere."""
        return _there(self._host.telnet, "Telnet")

    @property
    def router(self) -> Router:
        """The router. It can be used while clients are connected."""
        return cast("Router", InTurn(self._host.router, self._thread))

    @property
    def typed(self) -> list[Typed]:
        """The lines that clients have typed so far, with their times."""
        return self._thread.call(lambda: list(self._host.typed))

    def reset(self) -> None:
        """Disconnect the clients and begin again from the script, on the same ports."""
        self._thread.run(self._host.reset())

    def stop(self) -> None:
        """Disconnect the clients and listen no more, until ``start`` or ``reset``."""
        self._thread.run(self._host.stop())

    def start(self) -> None:
        """Listen again on the same ports, as the same router."""
        self._thread.run(self._host.start())

    # -- clients --
    def connect_netmiko(self, transport: str = "ssh", **options: Any) -> Any:
        """Return an open Netmiko connection by ``ssh`` or ``telnet``.

        ``options`` go to ``netmiko.ConnectHandler``. The first of the users logs in.
        """
        from netmiko import ConnectHandler

        ssh = transport == "ssh"
        at, user = self.ssh if ssh else self.telnet, self._user
        wanted = {
            "device_type": "cisco_ios" if ssh else "cisco_ios_telnet",
            "host": at.host,
            "port": at.port,
            "username": user.name,
            "password": user.password,
        }
        return ConnectHandler(**{**wanted, **options})

    def connect_scrapli(self, **options: Any) -> Any:
        """Return an open connection of scrapli's ``IOSXEDriver`` (scrapli 2025.1.30 and before).

        ``options`` go to the driver. The first of the users logs in.
        """
        from scrapli.driver.core import IOSXEDriver

        user = self._user
        wanted = {
            "host": self.ssh.host,
            "port": self.ssh.port,
            "auth_username": user.name,
            "auth_password": user.password,
            "auth_strict_key": False,
            "transport": "paramiko",
        }
        driver = IOSXEDriver(**{**wanted, **options})
        driver.open()
        return driver

    @property
    def _user(self) -> User:
        return self._host.spec.users[0] if self._host.spec.users else ANYBODY


class Fleet(Mapping[str, ServedRouter]):
    """Served routers by name."""

    def __init__(self, routers: Mapping[str, ServedRouter]) -> None:
        self._routers = dict(routers)

    def __getitem__(self, name: str) -> ServedRouter:
        return self._routers[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._routers)

    def __len__(self) -> int:
        return len(self._routers)


@contextmanager
def serve(  # noqa: PLR0913 - each has a name and a default
    script: Source = "",
    *,
    world: Source = "",
    model: str = "",
    clock: str = "",
    users: Mapping[str, str] | None = None,
    lines: int = LINES,
    ssh: str = ANY_PORT,
    telnet: str = ANY_PORT,
    flaky: str = "",
    seed: int = 0,
) -> Iterator[ServedRouter]:
    """Serve a router while the context lasts.

    ``script``, ``world``, ``model`` and ``clock`` are those of ``Router.from_script``. ``users``
    (name to password) are those who may log in; without users, anybody may. ``ssh`` and ``telnet``
    are ``HOST:PORT``, any free port of this machine unless you name one, or empty for not at all.
    ``flaky`` and ``seed`` name terminal faults (docs/clients.md).

    Raises ValueError as ``from_script`` does, and if a port cannot be had.
    """
    spec = HostSpec(
        "host1", "", "", model, clock, telnet, ssh,
        tuple(User(*item) for item in (users or {}).items()), lines, flaky, seed,
    )  # fmt: skip
    recipe = Recipe.of(script, world=world, model=model, clock=clock)
    with _running([Member(spec, recipe)]) as routers:
        routers[0].router.raise_rejected()
        yield routers[0]


@contextmanager
def serve_fleet(inventory: Path | str) -> Iterator[Fleet]:
    """Serve the routers of an inventory file while the context lasts: see docs/fleet.md.

    Raises ValueError for a file that cannot be used, and if a port cannot be had.
    """
    with _running(read_inventory(Path(inventory))) as routers:
        yield Fleet({each.name: each for each in routers})


@contextmanager
def _running(members: Sequence[Member]) -> Iterator[list[ServedRouter]]:
    thread = LoopThread()
    thread.start()
    hosts: list[Host] = []
    try:
        with TemporaryDirectory() as folder:
            key = SshOptions(str(Path(folder) / "host_key"))
            for member in members:
                host = thread.call(partial(Host, member, key))
                thread.run(host.start())
                hosts.append(host)
            yield [ServedRouter(host, thread) for host in hosts]
    finally:
        for host in hosts:
            thread.run(host.stop())
        thread.stop()


def _there(at: ListenAddress | None, what: str) -> ListenAddress:
    if at is None:
        raise ValueError(f"this router does not listen for {what}")
    return at

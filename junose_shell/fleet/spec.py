"""Hosts of a fleet: a router, its ports and its users."""

from collections.abc import Iterator

from junose_shell.record import private, record

LINES = 5  # vty lines that are open without configuration


@record
class User:
    """Somebody who may log in on the vty lines."""

    name: str
    password: str = private(default="")


@record
class HostSpec:
    """One router. ``script``, ``world``, ``model`` and ``clock`` are those of ``Recipe.of``.

    ``telnet`` and ``ssh`` say where to listen, as ``HOST:PORT`` or ``PORT``; empty means not at
    all, and port 0 any free port. ``users`` become configuration, after the script. ``flaky`` is
    the name of a preset of terminal faults, ``seed`` (0 to 2**32 - 1) their sequence.
    """

    name: str
    script: str = ""
    world: str = ""
    model: str = ""
    clock: str = ""
    telnet: str = ""
    ssh: str = ""
    users: tuple[User, ...] = ()
    lines: int = LINES
    flaky: str = ""
    seed: int = 0

    def more_lines(self) -> Iterator[str]:
        """Yield the configuration that lets the users in, and nobody else."""
        if self.users:
            yield "aaa authentication login users radius"
            yield from (f"username {user.name} password {user.password}" for user in self.users)
            yield f"line vty 0 {self.lines - 1}"
            yield " login authentication users"

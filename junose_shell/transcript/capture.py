"""Takes a transcript from a real router over SSH, by Netmiko: prompts and output as they are."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from netmiko import ConnectHandler
from netmiko.exceptions import NetmikoBaseException
from paramiko.ssh_exception import SSHException  # type: ignore[import-untyped]  # has no types

from junose_shell.transcript.parse import PROMPT, escaped
from junose_shell.transcript.run import LEVELS

DEVICE = "cisco_ios"  # the dialogue that Netmiko expects; E Series routers keep to it
PATIENCE = 120  # s without the next prompt
_PROMPT = rf"(?:^|\n)({PROMPT}) ?$"  # that ends an output, and nothing behind it
_LEVEL = re.compile(r"privilege level is (\d{1,2})\b").search


class CaptureError(Exception):
    """The router cannot be reached, refuses the login, or does not return to a prompt."""


class Login(NamedTuple):
    """The user and the credentials. ``enable`` is the password for the privileged level, if any."""

    host: str
    port: int
    user: str
    password: str = ""
    key_file: str = ""
    enable: str | None = None


class LoggedIn:
    """A logged-in connection to a router; raises CaptureError. The host key is not checked."""

    def __init__(self, login: Login) -> None:
        with _told(f"{login.host} port {login.port}"):
            self._connection = ConnectHandler(
                device_type=DEVICE, host=login.host, port=login.port, username=login.user,
                password=login.password or None, secret=login.enable or "",
                use_keys=bool(login.key_file), key_file=login.key_file or None,
                allow_agent=False, conn_timeout=PATIENCE,
            )  # fmt: skip
        try:
            with _told("enable"):
                if login.enable is not None:
                    self._connection.enable()
                self._prompt: str = self._connection.find_prompt()
        except CaptureError:
            self.close()
            raise

    def clock(self) -> str:
        """Return the router's answer to ``show clock``."""
        return "\n".join(self.typed("show clock")[1:]).strip()

    def level(self) -> str:
        """Return the ``@level`` that a session needs if its prompt does not show it, or nothing."""
        found = _LEVEL("\n".join(self.typed("show privilege")[1:]))
        if found is None or int(found[1]) == LEVELS[self._prompt[-1]]:
            return ""
        return f"@level {int(found[1])}"

    def typed(self, command: str) -> list[str]:
        """Run a command; return prompt and command as the first line, then the output."""
        head = self._prompt + command
        with _told(command):
            # With no output to wait for but the prompt, whatever it is by then.
            got = self._connection.send_command(
                command, expect_string=_PROMPT, read_timeout=PATIENCE,
                strip_prompt=False, strip_command=True,
            )  # fmt: skip
        found = re.search(_PROMPT, got) if isinstance(got, str) else None
        if not isinstance(got, str) or found is None:
            raise CaptureError(f"no prompt after {command!r}")
        self._prompt = found[1]
        output = got[: found.start()]
        return [head, *(map(escaped, output.split("\n")) if output else ())]

    def close(self) -> None:
        """Log out."""
        self._connection.disconnect()


class _told:  # noqa: N801 - reads as a word where it is used
    """Turns Netmiko's exceptions into a CaptureError about ``what``."""

    def __init__(self, what: str) -> None:
        self._what = what

    def __enter__(self) -> None:
        pass

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, (NetmikoBaseException, SSHException, OSError, ValueError, EOFError)):
            lines = [line.strip() for line in str(error).splitlines() if line.strip()]
            reason = lines[0] if lines else type(error).__name__
            raise CaptureError(f"{self._what}: {reason}") from error


def capture(box: LoggedIn, commands: Iterable[str]) -> Iterator[str]:
    """Run commands; yield the lines of the transcript."""
    if level := box.level():
        yield level
    for command in commands:
        yield from box.typed(command)

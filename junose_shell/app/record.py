"""``junose-shell record``: write a transcript of a real router over SSH."""

import os
from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from junose_shell.app.parsing import Parser
from junose_shell.app.transcribing import carried
from junose_shell.errors import UsageError
from junose_shell.runtime.private import open_private
from junose_shell.session.script import Script, ScriptError, read_script
from junose_shell.terminal.limits import ServeError, endpoint
from junose_shell.transcript.parse import attached_lines
from junose_shell.wiring import read_world

if TYPE_CHECKING:
    from junose_shell.transcript.capture import Login

DESCRIPTION = """\
Log in to a real router over SSH, run commands, and write what it shows as a transcript.

The file says where and when its texts come from, so that no update rewrites them. Without --key
and --password-file, it asks for the password. It does not check the host key."""
EXAMPLES = """\
examples:
  junose-shell record --ssh erx1.example --user joe --output erx1.session
  junose-shell record --ssh 127.0.0.1:2222 --user joe --password-file secret.txt \\
      --commands commands.txt --script router.scr --output mine.session
"""
MISSING = "recording needs netmiko: pip install 'junose-shell[record]'"
PORT = 22
COMMANDS = (
    "show version",
    "show hardware",
    "show configuration",
    "show ip interface brief",
    "show ip route",
    "show l2tp tunnel",
    "show l2tp session",
    "show l2tp dial-out",
    "show l2tp dial-out target",
    "show l2tp dial-out session",
)


def main(argv: list[str]) -> int:
    """Record one router; return 0 if every command ended with a prompt."""
    options = _parser().parse_args(argv)
    try:
        from junose_shell.transcript.capture import CaptureError, LoggedIn, capture
    except ModuleNotFoundError:
        raise UsageError(MISSING) from None
    commands = _commands(options.commands)
    scripts = [read_text(name) for name in options.script]
    try:
        head, attached = carried(read_world(options.world), scripts)
        box = LoggedIn(_login(options))
        try:
            date = options.date or box.clock()
            first = [f"# source: {options.ssh}, {_one_line(date)}", *head]
            _write(options.output, first, capture(box, commands), attached_lines(attached))
        finally:
            box.close()
    except CaptureError as error:
        raise UsageError(str(error)) from error
    except OSError as error:
        raise UsageError(f"{error.filename}: {error.strerror or 'cannot be used'}") from error
    return 0


def _write(name: str, head: list[str], body: Iterator[str], tail: list[str]) -> None:
    """Write line by line, so that the file is complete up to the moment the router disconnects."""
    file = os.fdopen(open_private(name, os.O_WRONLY), "w")
    with file:
        try:
            for line in chain(head, body):
                print(line, file=file, flush=True)
        finally:
            for line in tail:
                print(line, file=file)


def _one_line(date: str) -> str:
    if not date or "\n" in date or date.startswith("%"):
        raise UsageError(f"the router does not show the date ({date[:80]!r}): give it with --date")
    return date


def _login(options: Namespace) -> "Login":
    from junose_shell.transcript.capture import Login

    try:
        host, port = endpoint(options.ssh, PORT)
    except ServeError as error:
        raise UsageError(str(error)) from error
    password = ""
    if options.password_file:
        password = _password(options.password_file)
    elif not options.key:
        from getpass import getpass

        password = getpass(f"Password of {options.user} on {host}: ")
    enable = _password(options.enable_password_file) if options.enable_password_file else None
    return Login(host, port, options.user, password, options.key, enable)


def _password(name: str) -> str:
    lines = read_text(name).lines
    return lines[0] if lines else ""


def read_text(name: str) -> Script:
    """Return the text of a file; raise UsageError if it cannot be read or is not text."""
    try:
        return read_script(Path(name))
    except ScriptError as error:
        raise UsageError(str(error)) from error


def _commands(name: str) -> list[str]:
    if not name:
        return list(COMMANDS)
    lines = [line.strip() for line in read_text(name).lines]
    commands = [line for line in lines if line and line[0] not in "!#"]
    if not commands:
        raise UsageError(f"{name}: no commands")
    return commands


def _parser() -> ArgumentParser:
    made = Parser(
        "junose-shell record",
        description=DESCRIPTION,
        epilog=EXAMPLES,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = made.add_argument
    add(
        "--ssh",
        required=True,
        metavar="HOST[:PORT]",
        help=f"the router; the default port is {PORT}",
    )
    add("--user", required=True, metavar="NAME", help="user name")
    add("--password-file", default="", metavar="FILE", help="file whose first line is the password")
    add("--key", default="", metavar="FILE", help="private key for the login")
    add("--enable-password-file", default="", metavar="FILE",
        help="enter the privileged level first; the first line is its password")  # fmt: skip
    add(
        "--commands",
        default="",
        metavar="FILE",
        help="commands, one a line, instead of the usual ones",
    )
    add(
        "--date",
        default="",
        metavar="TEXT",
        help="date of the recording, instead of the router's clock",
    )
    add("--world", default="", metavar="FILE", help="world file for the transcript to carry")
    add("--script", action="append", default=[], metavar="FILE",
        help="configuration for the transcript to carry; can be repeated")  # fmt: skip
    add("--output", required=True, metavar="FILE.session", help="the transcript")
    return made

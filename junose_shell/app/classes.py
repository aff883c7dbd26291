"""``junose-shell class``: a class on the web."""

import asyncio
import signal
import sys
from argparse import Namespace, RawDescriptionHelpFormatter
from base64 import urlsafe_b64encode
from os import urandom
from pathlib import Path
from urllib.parse import quote

from junose_shell.app.exercises import root
from junose_shell.app.parsing import Parser
from junose_shell.app.shipped import shipped
from junose_shell.characters import harmless
from junose_shell.classroom.records import Records
from junose_shell.classroom.room import Room
from junose_shell.classroom.roster import read_roster
from junose_shell.errors import UsageError
from junose_shell.terminal.limits import ServeError, endpoint

PORT = 8080
DESCRIPTION = """\
Serve a class on the web, until SIGINT or SIGTERM: for each trainee a router with an exercise,
a terminal and live pictures of its calls; for the instructor a table of all. docs/class.md
explains the roster. It listens on this machine only."""
EXAMPLES = f"""\
examples:
  junose-shell class --roster class.yaml                     on 127.0.0.1, port {PORT}
  junose-shell class --roster class.yaml --web 127.0.0.1:0   on any free port, which is printed
  junose-shell class --roster class.yaml --records may.db    what trainees have done, in this file
"""


def main(argv: list[str]) -> int:
    """Serve until a signal arrives."""
    options = _parser().parse_args(argv)
    try:
        roster = read_roster(Path(options.roster))
        records = Records(Path(options.records or Path(options.roster).with_suffix(".db")))
        try:
            asyncio.run(_serve(Room(roster, records, root(), _token), options))
        finally:
            records.close()
    except (ValueError, ServeError) as error:
        raise UsageError(str(error)) from error
    return 0


def _parser() -> Parser:
    parser = Parser(
        "junose-shell class",
        description=DESCRIPTION,
        epilog=EXAMPLES,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("--roster", required=True, metavar="FILE", help="who takes part; see docs/class.md")
    add("--web", default=":", metavar="HOST:PORT", help="where to listen, a loopback address")
    add("--records", default="", metavar="FILE",
        help="SQLite file of tokens and results; else the roster's name with .db")  # fmt: skip
    add("--host", action="append", default=[], metavar="NAME",
        help="name of a web server in front of this one; can be repeated")  # fmt: skip
    return parser


async def _serve(room: Room, options: Namespace) -> None:
    try:
        from junose_shell.classroom.web import ClassServer
    except ModuleNotFoundError as error:
        needed = "the web needs websockets: pip install 'junose-shell[web]'"
        raise ServeError(needed) from error
    states = (shipped("docs") / "pictures" / "session-states.svg").read_bytes()
    server = ClassServer(room, states, _complain)
    host, port = endpoint(options.web, PORT)
    number = await server.listen(host, port)
    server.admit(options.host)
    _tell_links(room, f"http://{host}:{number}/")
    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    for each in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(each, ended.set)
    await ended.wait()
    await server.close()


def _token() -> str:
    """Return a word that cannot be guessed."""
    return urlsafe_b64encode(urandom(18)).decode()


def _tell_links(room: Room, address: str) -> None:
    """Print the link of each trainee; everybody who has a link can come in with it."""
    print(f"The instructor: {address}#instructor")
    for name, token in room.tokens.items():
        print(f"{name}: {address}#{quote(name)}:{token}")
    sys.stdout.flush()


def _complain(line: str) -> None:
    print(f"junose-shell class: {harmless(line)}", file=sys.stderr, flush=True)

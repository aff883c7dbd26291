"""``junose-shell world``: make a world file from what other programs have."""

import sys
from pathlib import Path

from junose_shell.app.options import REJECTED
from junose_shell.app.parsing import Parser
from junose_shell.characters import harmless
from junose_shell.errors import UsageError
from junose_shell.net import Ipv4

DESCRIPTION = """\
Read a users file of FreeRADIUS and print a world file whose server answers by its entries, so
that a policy is tested without a server. What a world cannot say is named on stderr with its
line, and the exit status is then 1."""
EXAMPLES = """\
example:
  junose-shell world from-freeradius raddb/users > world.yaml
"""
MAX_OCTETS = 4_000_000


def main(argv: list[str]) -> int:
    """Print the world of a users file; return 1 if something of it cannot be said."""
    from argparse import RawDescriptionHelpFormatter

    parser = Parser(
        "junose-shell world", description=DESCRIPTION, epilog=EXAMPLES,
        formatter_class=RawDescriptionHelpFormatter, allow_abbrev=False,
    )  # fmt: skip
    add = parser.add_argument
    add("form", choices=("from-freeradius",), help="the form of the file")
    add("file", metavar="USERS", help="the file, - for standard input")
    add("--name", default="home", help="name of the server in the world")
    add("--address", default="192.168.1.50", help="its address, as the router knows it")
    options = parser.parse_args(argv)
    return from_freeradius(options.file, options.name, options.address)


def from_freeradius(file: str, name: str, address: str) -> int:
    """Print the world of a users file, and on stderr what it cannot say."""
    from junose_shell.reading import read_input
    from junose_shell.world.freeradius import rules_of, written

    try:
        rules, unread = rules_of(read_input(Path(file), MAX_OCTETS).decode())
        world = written(rules, name, str(Ipv4.parse(address)))
    except ValueError as error:
        raise UsageError(f"{file}: {error}") from error
    for each in unread:
        print(harmless(f"{file}:{each.line}: {each.reason}"), file=sys.stderr)
    print(world, end="")
    return REJECTED if unread else 0

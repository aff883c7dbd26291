"""The arguments of the shell itself."""

from argparse import ArgumentParser, ArgumentTypeError, RawDescriptionHelpFormatter

from junose_shell import __version__
from junose_shell.app.options import Options

DESCRIPTION = """\
An emulated JUNOSe E Series router with L2TP dial-out.

Without a command it opens the router's console; lines from a pipe are run like typed
ones, and what a terminal would have shown is printed."""
EXAMPLES = """\
tools, each with a --help of its own:
  junose-shell replay FILE...     carry out saved configurations, report refused lines
  junose-shell diff A B           print the commands that turn one configuration into another
  junose-shell serve              let Telnet and SSH clients in
  junose-shell record --ssh HOST   take a transcript from another box
  junose-shell test PATH...       run .session transcripts as tests
  junose-shell replay-journal FILE
                                  live through a --journal again
  junose-shell docs [PAGE]        read the documentation
  junose-shell states             print the state machines of dial-out and PPP
  junose-shell grammar lint|doc|graph|generate

examples:
  junose-shell                                    the console of a router of its own
  junose-shell --demo first-call                  the same in front of a branch office to call
  junose-shell --world lab.yaml router.scr        configured, with peers around it, by your files
  junose-shell -c 'show version'                  one command, its output on stdout
  junose-shell router.scr -c 'show configuration'
  junose-shell --nvs lab1                         a router that remembers, from run to run
  echo 'show clock' | junose-shell                a transcript on stdout
  junose-shell replay --check router.scr          look for mistakes only
"""


def level(text: str) -> int:
    """Read a privilege level."""
    if not (text.isascii() and text.isdigit() and int(text) <= 15):
        raise ArgumentTypeError(f"not a privilege level from 0 to 15: {text!r}")
    return int(text)


def parser() -> ArgumentParser:
    """Return the parser, for its help too."""
    made = ArgumentParser(
        "junose-shell",
        description=DESCRIPTION,
        epilog=EXAMPLES,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = made.add_argument
    add("scripts", nargs="*", metavar="script.scr", help="configuration lines to begin with")
    add("-c", dest="commands", action="append", default=[], metavar="COMMAND",
        help="run this line and print its output; may be repeated")  # fmt: skip
    add_router_arguments(made)
    add_nvs_argument(made)
    add_journal_argument(made)
    add_record_argument(made)
    add("--demo", default="", metavar="NAME",
        help="begin with a demo that comes along, such as first-call")  # fmt: skip
    add("--privilege", type=level, metavar="N",
        help="level to begin at, 0 to 15; 15 in a batch, 1 on the console")  # fmt: skip
    add("--format", dest="form", choices=("text", "json"), default="text",
        help="of the output of commands and piped lines, see docs/json.md")  # fmt: skip
    add("--plain", action="store_true", help="console without colours and screen control")
    add("--version", action="version", version=f"junose-shell {__version__}")
    return made


def add_router_arguments(made: ArgumentParser) -> None:
    """Add the arguments that shape the router."""
    add = made.add_argument
    add("--world", default="", metavar="FILE", help="peers around the router, see docs/world.md")
    add("--clock", default="", metavar="virtual|real|real:N",
        help="virtual moves only when told to; real:60 makes an hour a minute")  # fmt: skip
    add("--model", default="", metavar="MODEL", help="chassis, for example erx1440 or e320")


def add_nvs_argument(made: ArgumentParser) -> None:
    """Add the argument that lets the router's files outlive the program."""
    made.add_argument("--nvs", default="", metavar="DIR",
        help="keep the router's files and startup configuration in this folder")  # fmt: skip


def add_journal_argument(made: ArgumentParser) -> None:
    """Add the argument that has every input written down."""
    made.add_argument("--journal", default="", metavar="FILE",
        help="write down every input, for replay-journal; see docs/journal.md")  # fmt: skip


def add_record_argument(made: ArgumentParser) -> None:
    """Add the argument that has a transcript written."""
    made.add_argument("--record", default="", metavar="FILE",
        help="write a .session file of what is typed and shown; docs/transcripts.md")  # fmt: skip


def parse(argv: list[str]) -> Options:
    """Read the arguments; end with status 2 and a word of help when they are wrong."""
    found = parser().parse_intermixed_args(argv)
    world, scripts = found.world, tuple(found.scripts)
    if found.demo:
        from junose_shell.app.demos import demo_files

        demo_world, script = demo_files(found.demo)
        world, scripts = world or demo_world, (script, *scripts)
    return Options(
        world, found.clock, found.model, found.privilege, found.plain,
        tuple(found.commands), scripts, found.form, found.nvs,
        found.journal, found.record,
    )  # fmt: skip

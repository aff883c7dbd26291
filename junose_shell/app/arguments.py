"""The command-line arguments of the console and the batch."""

from argparse import Action, ArgumentParser, ArgumentTypeError, RawDescriptionHelpFormatter
from typing import Any, NoReturn

from junose_shell import __version__
from junose_shell.app.options import Options
from junose_shell.app.parsing import Parser
from junose_shell.app.settings import add_console_arguments

DESCRIPTION = """\
An emulated JUNOSe E Series router with L2TP dial-out.

Without a command it opens the router's console. Lines from a pipe run as if they were
typed, and it prints what a terminal would have shown."""
EXAMPLES = """\
tools, each with its own --help:
  junose-shell replay FILE...     carry out saved configurations and report refused lines
  junose-shell diff A B           print the commands that turn one configuration into another
  junose-shell query EXPR PATH... ask about the statements of many configurations
  junose-shell merge-results FILE...
                                  one report on the results of all shards
  junose-shell serve              accept Telnet and SSH clients
  junose-shell lac --world FILE   LACs and CPEs on UDP, for any LNS
  junose-shell record --ssh HOST  write a transcript of a real router
  junose-shell test PATH...       run .session transcripts as tests
  junose-shell train [NAME]       exercises with goals, hints and a score
  junose-shell class --roster FILE
                                  a class on the web, with a router for each trainee
  junose-shell replay-journal FILE
                                  repeat the inputs of a --journal
  junose-shell world from-freeradius USERS
                                  a world file from a users file of FreeRADIUS
  junose-shell docs [PAGE]        read the documentation
  junose-shell completion SHELL   completion for bash, zsh or fish
  junose-shell man                the manual page, in roff
  junose-shell states             print the state machines of dial-out and PPP
  junose-shell grammar lint|doc|graph|generate

examples:
  junose-shell                                    the console of an empty router
  junose-shell --demo first-call                  a bundled demo: an LNS and a branch office
  junose-shell --world lab.yaml router.scr        your configuration and your world
  junose-shell -c 'show version'                  one command, its output on stdout
  junose-shell router.scr -c 'show configuration'
  junose-shell --nvs lab1                         a router whose files survive the program
  echo 'show clock' | junose-shell                a transcript on stdout
  junose-shell replay --check router.scr          only report mistakes
"""


class _Version(Action):
    """Prints what a report on a fault should say."""

    def __init__(self, **named: Any) -> None:
        super().__init__(nargs=0, **named)

    def __call__(self, parser: ArgumentParser, *_: object) -> NoReturn:
        from platform import python_implementation, python_version, system

        from junose_shell.grammar.cache import grammar_key

        python = f"{python_implementation()} {python_version()} on {system()}"
        print(f"junose-shell {__version__} ({python}, grammar {grammar_key()})")
        parser.exit()


def level(text: str) -> int:
    """Return the privilege level that ``text`` names; raise ArgumentTypeError for another text."""
    if not (text.isascii() and text.isdigit() and int(text) <= 15):
        raise ArgumentTypeError(f"not a privilege level from 0 to 15: {text!r}")
    return int(text)


def parser() -> ArgumentParser:
    """Return the parser."""
    made = Parser(
        "junose-shell",
        description=DESCRIPTION,
        epilog=EXAMPLES,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = made.add_argument
    add("scripts", nargs="*", metavar="script.scr", help="configuration lines to carry out first")
    add("-c", dest="commands", action="append", default=[], metavar="COMMAND",
        help="run this line and print its output; can be repeated")  # fmt: skip
    add_router_arguments(made)
    add_nvs_argument(made)
    add_journal_argument(made)
    add_record_argument(made)
    add_packet_arguments(made)
    made.add_argument("--svg", default="", metavar="FILE",
        help="draw the messages of the run as a picture; needs --world or --demo")  # fmt: skip
    add("--demo", default="", metavar="NAME",
        help="open a bundled demo, such as first-call")  # fmt: skip
    add("--privilege", type=level, metavar="N",
        help="privilege level at the start, 0 to 15; 15 in a batch, 1 on the console")  # fmt: skip
    add("--format", dest="form", choices=("text", "json"), default="text",
        help="format of the output of commands and piped lines, see docs/json.md")  # fmt: skip
    add("--encoding", type=encoding, default="", metavar="NAME",
        help="of scripts and piped lines, for example latin-1; UTF-8 by default")  # fmt: skip
    add_console_arguments(made)
    add("--version", action=_Version, help="print the versions of program, Python and grammar")
    return made


def add_router_arguments(made: ArgumentParser) -> None:
    """Add the arguments that define the router."""
    add = made.add_argument
    add(
        "--world",
        default="",
        metavar="FILE",
        help="file with the peers around the router; see docs/world.md",
    )
    add("--clock", default="", metavar="virtual|real|real:N",
        help="virtual time moves only on command; real:60 runs an hour in a minute")  # fmt: skip
    add("--model", default="", metavar="MODEL", help="chassis, for example erx1440 or e320")


def add_nvs_argument(made: ArgumentParser) -> None:
    """Add the argument that keeps the router's files in a folder."""
    made.add_argument("--nvs", default="", metavar="DIR",
        help="keep the router's files and startup configuration in this folder")  # fmt: skip


def add_journal_argument(made: ArgumentParser) -> None:
    """Add the argument that writes a journal."""
    made.add_argument("--journal", default="", metavar="FILE",
        help="record every input, for replay-journal; see docs/journal.md")  # fmt: skip


def add_record_argument(made: ArgumentParser) -> None:
    """Add the argument that writes a transcript."""
    made.add_argument("--record", default="", metavar="FILE",
        help="write a .session file of the session; see docs/transcripts.md")  # fmt: skip


def add_capture_arguments(made: ArgumentParser) -> None:
    """Add the arguments that write a capture."""
    made.add_argument("--capture", default="", metavar="FILE",
        help="write the packets of RADIUS, L2TP and PPP as pcapng; see docs/wire.md")  # fmt: skip
    made.add_argument("--capture-secrets", action="store_true",
        help="leave passwords and answers to challenges in the capture")  # fmt: skip


def add_packet_arguments(made: ArgumentParser) -> None:
    """Add the arguments about packets: a capture of them, and a device that they come from."""
    add_capture_arguments(made)
    made.add_argument("--tun", default="", metavar="NAME",
        help="pass packets of this machine by this tun device; for root, on Linux")  # fmt: skip


def encoding(name: str) -> str:
    """Return the name of an encoding in which a line end is the octet that it is in ASCII."""
    try:
        fits = "\n".encode(name or "utf-8") == b"\n"
    except LookupError:
        fits = False
    if not fits:
        raise ArgumentTypeError(f"{name!r} is no encoding of text files")
    return name


def parse(argv: list[str]) -> Options:
    """Return the options of ``argv``; exit with status 2 and a message if they are wrong."""
    found = parser().parse_intermixed_args(argv)
    world, scripts = found.world, tuple(found.scripts)
    if found.demo:
        from junose_shell.app.demos import demo_files

        demo_world, script = demo_files(found.demo)
        world, scripts = world or demo_world, (script, *scripts)
    return Options(
        world, found.clock, found.model, found.privilege, found.plain,
        tuple(found.commands), scripts, found.form, found.nvs,
        found.journal, found.record, found.capture, found.capture_secrets, found.svg,
        found.theme, found.keys, found.encoding, found.tun,
    )  # fmt: skip

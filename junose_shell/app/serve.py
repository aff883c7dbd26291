"""``junose-shell serve``: accept Telnet and SSH clients."""

from argparse import ArgumentParser, ArgumentTypeError, RawDescriptionHelpFormatter

from junose_shell.app.arguments import (
    add_journal_argument,
    add_nvs_argument,
    add_record_argument,
    add_router_arguments,
)
from junose_shell.app.batch import Batch
from junose_shell.app.options import Options, UsageError
from junose_shell.session.lines import ALWAYS_OPEN
from junose_shell.terminal.limits import ServeError
from junose_shell.terminal.server import SSH_PORT, TELNET_PORT, serve_main

DESCRIPTION = """\
Serve one router to many clients, until SIGINT or SIGTERM.

Without --telnet and --ssh it listens for Telnet on this machine. It serves other machines
only if every open line asks for a password or a user (SSH: or with --authorized-keys)."""
EXAMPLES = f"""\
examples:
  junose-shell serve                                   Telnet on 127.0.0.1, port {TELNET_PORT}
  junose-shell serve --ssh : lab.scr                   SSH on 127.0.0.1, port {SSH_PORT}
  junose-shell serve --telnet 127.0.0.1:0              on any free port, which is printed
  junose-shell serve --ssh 0.0.0.0:2222 --authorized-keys ~/.ssh/authorized_keys
  junose-shell serve --clock real --world lab.yaml lab.scr
"""
MAX_LINES = 10_000


def main(argv: list[str]) -> int:
    """Serve until a signal arrives."""
    options = _parser().parse_args(argv)
    if not options.telnet and not options.ssh:
        options.telnet = ":"
    shaped = (options.world, options.clock, options.model)
    kept = {"nvs": options.nvs, "journal": options.journal, "record": options.record}
    with Batch(Options(*shaped, **kept)) as batch:
        batch.run_scripts(options.scripts)
        batch.begin_record()
        batch.shell.lines.least = options.lines
        try:
            status = serve_main(batch.shell, options)
        except ServeError as error:
            raise UsageError(str(error)) from error
    return batch.outcome(status)


def _lines(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= MAX_LINES):
        raise ArgumentTypeError(f"not a number from 1 to {MAX_LINES}: {text!r}")
    return int(text)


def _parser() -> ArgumentParser:
    made = ArgumentParser(
        "junose-shell serve",
        description=DESCRIPTION,
        epilog=EXAMPLES,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = made.add_argument
    add("scripts", nargs="*", metavar="script.scr", help="configuration lines to carry out first")
    add("--telnet", default="", metavar="HOST:PORT", help="listen for Telnet")
    add("--ssh", default="", metavar="HOST:PORT", help="listen for SSH; needs asyncssh")
    add("--host-key", default="", metavar="FILE",
        help="SSH host key; created if it does not exist")  # fmt: skip
    add("--authorized-keys", default="", metavar="FILE", help="SSH keys that may log in")
    add("--lines", type=_lines, default=ALWAYS_OPEN, metavar="N",
        help=f"vty lines that are open without configuration ({ALWAYS_OPEN})")  # fmt: skip
    add_router_arguments(made)
    add_nvs_argument(made)
    add_journal_argument(made)
    add_record_argument(made)
    return made

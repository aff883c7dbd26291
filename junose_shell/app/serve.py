"""``junose-shell serve``: accept Telnet and SSH clients."""

import asyncio
import signal
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable

from junose_shell.app.arguments import (
    add_journal_argument,
    add_nvs_argument,
    add_packet_arguments,
    add_record_argument,
    add_router_arguments,
)
from junose_shell.app.batch import Batch
from junose_shell.app.options import Options
from junose_shell.app.parsing import Parser
from junose_shell.characters import harmless
from junose_shell.errors import UsageError
from junose_shell.model.guard import Limit
from junose_shell.model.terminal_lines import MOST_LINES
from junose_shell.record import record
from junose_shell.session.lines import ALWAYS_OPEN
from junose_shell.session.shell import Shell
from junose_shell.terminal.limits import ServeError, endpoint
from junose_shell.terminal.server import Server
from junose_shell.terminal.signals import heeded
from junose_shell.terminal.ssh_options import SshOptions
from junose_shell.world.faults import NO_FAULTS, Faults, preset_named

TELNET_PORT, SSH_PORT = 2323, 2222
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
  junose-shell serve --snmp : lab.scr                  SNMP too, on 127.0.0.1, port 1161
  junose-shell serve --inventory routers.yaml         many routers, each with its ports
  junose-shell serve --each --train first-call        an exercise for each who connects
  junose-shell serve --ssh : --flaky slow --seed 7    a terminal that tests the patience of clients
"""


def main(argv: list[str]) -> int:
    """Serve until a signal arrives."""
    options = _parser().parse_args(argv)
    keys = SshOptions(
        options.host_key, options.authorized_keys,
        more_keys=options.more_host_keys, old=options.old_ssh,
    )  # fmt: skip
    if options.snmp and (options.each or options.inventory):
        raise UsageError("--snmp is for one router: it goes without --each and --inventory")
    if options.train and not options.each:
        raise UsageError("--train needs --each: an exercise is for one trainee")
    if options.inventory:
        from junose_shell.app.fleet import Inventoried, serve_inventory

        asked = Inventoried(options.inventory, options.write_ansible, options.write_nornir, keys)
        asyncio.run(serve_inventory(asked, complain))
        return 0
    listening = ServeOptions(
        options.telnet or ("" if options.ssh else ":"), options.ssh, keys, options.login_limit,
        _maker(options) if options.each else None, options.flaky, options.seed, options.snmp,
    )  # fmt: skip
    shaped = (options.world, options.clock, options.model)
    kept = {"nvs": options.nvs, "journal": options.journal, "record": options.record}
    kept |= {"capture": options.capture, "tun": options.tun}
    with Batch(Options(*shaped, **kept, capture_secrets=options.capture_secrets)) as batch:
        batch.run_scripts(options.scripts)
        batch.begin_record()
        batch.shell.lines.least = options.lines
        try:
            asyncio.run(serve(batch.shell, listening))
        except ServeError as error:
            raise UsageError(str(error)) from error
    return batch.outcome(0)


@record
class ServeOptions:
    """Where to listen, ``HOST:PORT`` each, empty for not at all, and how.

    ``snmp`` is where the SNMP agent answers. ``limit`` goes before the login limit of the
    configuration. Each session has a router of its own if ``make`` returns the shell of one.
    ``flaky`` are terminal faults; ``seed`` gives their sequence.
    """

    telnet: str = ""
    ssh: str = ""
    keys: SshOptions = SshOptions()
    limit: Limit | None = None
    make: Callable[[], Shell] | None = None
    flaky: Faults = NO_FAULTS
    seed: int = 0
    snmp: str = ""


async def serve(
    shell: Shell, listening: ServeOptions, announce: Callable[[str], None] = print
) -> None:
    """Serve a router until a signal comes; raise ServeError for what cannot be served.

    ``announce`` gets a line for every listener, and one on the clock. Refusals and faults are
    reported on stderr.
    """
    server = _server(shell, listening)
    shell.router.guard.limit = listening.limit
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _loop, about: server.door.reports.say(about["message"]))
    ended = asyncio.Event()
    for number in (signal.SIGINT, *heeded()):
        loop.add_signal_handler(number, ended.set)
    try:
        if listening.telnet:
            host, port = endpoint(listening.telnet, TELNET_PORT)
            announce(f"telnet on {host} port {await server.listen_telnet(host, port)}")
        if listening.ssh:
            host, port = endpoint(listening.ssh, SSH_PORT)
            announce(f"ssh on {host} port {await _listen_ssh(server, host, port, listening)}")
        if listening.snmp:
            from junose_shell.app.snmp import SnmpPort

            agent = SnmpPort(shell, listening.snmp)
            loop.add_reader(agent.sockets, agent.sockets.take)
            announce(f"snmp on {agent.local.address} port {agent.local.port}")
        if not shell.router.clock.passes:
            announce("time is virtual and stands still between commands; --clock real lets it run")
        await ended.wait()
    finally:
        await server.close()


def _maker(options: Namespace) -> Callable[[], Shell]:
    """Return what makes the router of one session."""
    if options.flaky != NO_FAULTS:
        raise UsageError("--each goes without --flaky: faults are counted over all sessions")
    if options.train:
        return _exercises(options)
    from pathlib import Path

    from junose_shell.library.router import Recipe, Router
    from junose_shell.session.script import ScriptError, read_script
    from junose_shell.wiring import read_world

    kept = (options.nvs, options.journal, options.record, options.capture, options.tun)
    if any(kept):
        raise UsageError(
            "--each keeps nothing: it goes without --nvs, --journal, --record, --capture and --tun"
        )
    try:
        scripts = tuple(read_script(Path(name)) for name in options.scripts)
    except ScriptError as error:
        raise UsageError(str(error)) from error
    world = read_world(options.world)
    if world is not None and world.terminal != NO_FAULTS:
        raise UsageError(
            f"{options.world}: --each goes without 'terminal': faults are counted over all sessions"
        )
    recipe = Recipe(scripts, world, options.model, options.clock)
    return lambda: Router(recipe).shell


def _exercises(options: Namespace) -> Callable[[], Shell]:
    """Return what opens the exercise of ``--train`` for one session."""
    from functools import partial

    from junose_shell.app.exercises import root
    from junose_shell.training.catalogue import find
    from junose_shell.training.coach import Coach
    from junose_shell.training.exercise import read_exercise
    from junose_shell.training.scene import opened
    from junose_shell.training.solving import usual

    if options.scripts or options.world:
        raise UsageError("--train brings its own world and script")
    try:
        exercise = read_exercise(find(root(), options.train), options.seed)
    except ValueError as error:
        raise UsageError(str(error)) from error

    def make() -> Shell:
        shell = opened(exercise).shell
        Coach(exercise, shell, partial(usual, exercise))
        return shell

    return make


def _server(shell: Shell, listening: ServeOptions) -> Server:
    if listening.make is not None:
        from junose_shell.fleet.each import EachServer

        return EachServer(shell, listening.make, complain)
    from junose_shell.terminal.flaky import server_of

    _ = shell.router.network  # built before the first client comes, who would wait for it
    return server_of(shell, listening.flaky, listening.seed, complain)


async def _listen_ssh(server: Server, host: str, port: int, listening: ServeOptions) -> int:
    import warnings

    warnings.filterwarnings("ignore", module="asyncssh")  # of algorithms that a client chose
    try:
        from junose_shell.terminal.ssh import listen_ssh
    except ModuleNotFoundError as error:
        raise ServeError("SSH needs asyncssh: pip install 'junose-shell[ssh]'") from error
    return await listen_ssh(server, host, port, listening.keys)


def complain(line: str) -> None:
    """Write a line to stderr, where the owner of the server reads it."""
    print(f"junose-shell: {harmless(line)}", file=sys.stderr, flush=True)


def _limit(text: str) -> Limit:
    """Return the limit that ``text`` names: ``off``, ``N`` or ``N/SECONDS``."""
    if text == "off":
        return Limit(0)
    number, _, seconds = text.partition("/")
    numbers = (number, seconds or f"{Limit().seconds:g}")
    if not all(each.isascii() and each.isdigit() and int(each) > 0 for each in numbers):
        raise ArgumentTypeError(f"not off, N or N/SECONDS: {text!r}")
    return Limit(*map(int, numbers))


def _flaky(text: str) -> Faults:
    try:
        return preset_named(text)
    except ValueError as error:
        raise ArgumentTypeError(str(error)) from error


def _lines(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= MOST_LINES):
        raise ArgumentTypeError(f"not a number from 1 to {MOST_LINES}: {text!r}")
    return int(text)


def _parser() -> ArgumentParser:
    made = Parser(
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
    add("--snmp", default="", metavar="HOST:PORT",
        help="let the SNMP agent answer on this machine, see docs/snmp.md")  # fmt: skip
    add("--host-key", default="", metavar="FILE",
        help="SSH host key; created if it does not exist")  # fmt: skip
    add("--authorized-keys", default="", metavar="FILE", help="SSH keys that may log in")
    add("--more-host-keys", action="store_true",
        help="SSH host keys of types ECDSA and RSA as well, in files beside the first")  # fmt: skip
    add("--old-ssh", action="store_true",
        help="SHA-1, CBC and MD5 for SSH clients as old as the router")  # fmt: skip
    add("--login-limit", type=_limit, metavar="off|N[/SECONDS]",
        help="failed logins of one address that lock it out, "
        "instead of the configured number")  # fmt: skip
    add("--lines", type=_lines, default=ALWAYS_OPEN, metavar="N",
        help=f"vty lines that are open without configuration ({ALWAYS_OPEN})")  # fmt: skip
    add("--inventory", default="", metavar="FILE",
        help="serve the routers of this file, see docs/fleet.md")  # fmt: skip
    add("--write-ansible", default="", metavar="FILE",
        help="with --inventory: write its hosts as an inventory for Ansible")  # fmt: skip
    add("--write-nornir", default="", metavar="FILE",
        help="with --inventory: write its hosts as a hosts file for Nornir")  # fmt: skip
    add("--each", action="store_true", help="a new router for each session")
    add("--train", default="", metavar="NAME",
        help="with --each: an exercise on it, as junose-shell train opens it")  # fmt: skip
    add("--flaky", type=_flaky, default=NO_FAULTS, metavar="PRESET",
        help="terminals that misbehave, see docs/clients.md")  # fmt: skip
    add(
        "--seed",
        type=int,
        default=0,
        metavar="N",
        help="sequence of the faults of --flaky, by default the world's; fault of a blind exercise",
    )
    add_router_arguments(made)
    add_nvs_argument(made)
    add_journal_argument(made)
    add_record_argument(made)
    add_packet_arguments(made)
    return made

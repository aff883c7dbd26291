"""``junose-shell lac``: the LACs and CPEs of a world as a process, for any LNS."""

import os
import sys
from argparse import ArgumentTypeError, RawDescriptionHelpFormatter
from collections.abc import Iterable
from typing import Self

from junose_shell.app.parsing import Parser
from junose_shell.calls.carrier import Means
from junose_shell.errors import UsageError
from junose_shell.net import Ipv4, UdpEnd
from junose_shell.runtime.clock import RealClock, parse_clock
from junose_shell.runtime.driver import Driver
from junose_shell.runtime.masks import carried
from junose_shell.wire.l2tp import PROTOCOL, L2tpWire, PacketGround
from junose_shell.wire.places import Listening
from junose_shell.wire.udp import Sockets
from junose_shell.wiring import check_local, read_world
from junose_shell.world.listening import ListeningLacs
from junose_shell.world.schema import WorldSpec

DESCRIPTION = """\
Be the LACs of a world file on UDP, with the CPEs behind them, until SIGINT or SIGTERM. Any LNS can
place calls there: a router of this program whose LAC has "wire" in the world, or another one.

Without --listen each LAC of the world that has "wire" listens there."""
EXAMPLES = """\
examples:
  junose-shell lac --world lab.yaml
  junose-shell lac --world lab.yaml --listen 127.0.0.2:1701
  junose-shell lac --world lab.yaml --listen lac1=127.0.0.2:1701 --listen lac2=127.0.0.3:1701
"""
NAP = 60.0  # s; nobody waits longer without a look at the clock
Place = tuple[str, UdpEnd]  # name of the LAC, empty for the only one


def main(argv: list[str]) -> int:
    """Serve calls until a signal arrives."""
    from junose_shell.terminal.signals import ended_by_signals

    options = _parser().parse_args(argv)
    world = read_world(options.world) or WorldSpec()
    places = _places(world, options.listen)
    with ended_by_signals(_Process(world, places)) as process:
        for name, end in process.listening:
            print(f"{name} on {end}", flush=True)
        try:
            process.run()
        except KeyboardInterrupt:
            return 0
    return 0


class _Process:
    """LACs that listen; the exit from the context closes their connections."""

    def __init__(self, world: WorldSpec, places: dict[str, UdpEnd]) -> None:
        clock = parse_clock(world.clock or "real")
        self._clock = clock if clock.passes else RealClock()
        self._driver = driver = Driver(self._clock)
        self._sockets = driver.inlet = Sockets(_complain)
        addresses = {site.name: site.address for site in world.lacs}
        ends = {addresses[name]: end for name, end in places.items()}
        ground = PacketGround(driver, driver.trace, self._sockets.open, carried, _say)
        self._wire = driver.ears[PROTOCOL] = L2tpWire(ground, Listening(ends))
        self._lacs = ListeningLacs(world, places, Means(driver, self._wire, os.urandom))
        self.listening = list(self._opened(places))

    def _opened(self, places: dict[str, UdpEnd]) -> Iterable[tuple[str, UdpEnd]]:
        for name, lac in zip(places, self._lacs.lacs, strict=True):
            try:
                end = self._wire.listen(lac.node.local)
            except OSError as error:
                raise UsageError(f"cannot listen on {places[name]}: {error.strerror}") from error
            if end is not None:
                yield name, end

    def run(self) -> None:
        """Take packets, and let time pass."""
        driver = self._driver
        while True:
            due = driver.next_deadline()
            nap = NAP if due is None else self._clock.seconds_until(due)
            self._sockets.wait(min(nap, NAP))
            driver.catch_up()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._lacs.close()
        self._sockets.close()


def _places(world: WorldSpec, listen: list[Place]) -> dict[str, UdpEnd]:
    """Return where each LAC listens, by name; raise UsageError if that is not clear."""
    names = [site.name for site in world.lacs]
    if not names:
        raise UsageError("the world has no LAC")
    found: dict[str, UdpEnd] = {}
    for name, end in listen:
        if not name and len(names) > 1:
            raise UsageError(f"--listen {end}: which LAC? {', '.join(names)}: NAME=HOST:PORT")
        if name and name not in names:
            raise UsageError(f"there is no LAC {name!r} (known: {', '.join(names)})")
        if end in found.values() or (name or names[0]) in found:
            raise UsageError(f"--listen {end}: one end for each LAC")
        found[name or names[0]] = end
    if not listen:
        found = {site.name: site.wire for site in world.lacs if site.wire}
    if not found:
        raise UsageError("no LAC of the world has 'wire', and there is no --listen")
    for name, end in found.items():
        check_local(f"LAC {name}", end)
    return found


def _place(text: str) -> Place:
    name, _, end = text.rpartition("=")
    try:
        host, _, port = end.partition(":")
        if port == "0":
            return name, UdpEnd(Ipv4.parse(host), 0)
        return name, UdpEnd.parse(end)
    except ValueError as error:
        raise ArgumentTypeError(str(error)) from error


def _say(text: str) -> None:
    print(f"junose-shell: {text}", file=sys.stderr, flush=True)


def _complain(fault: BaseException) -> None:
    _say(f"a packet was lost by an error of the program: {fault!r}")
    if os.environ.get("JUNOSE_SHELL_DEBUG") == "1":
        from traceback import print_exception

        print_exception(fault)


def _parser() -> Parser:
    made = Parser(
        "junose-shell lac",
        description=DESCRIPTION,
        epilog=EXAMPLES,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = made.add_argument
    add("--world", required=True, metavar="FILE",
        help="file with the LACs and CPEs; see docs/world.md")  # fmt: skip
    add("--listen", action="append", default=[], type=_place, metavar="[NAME=]HOST:PORT",
        help="where a LAC listens, port 0 for any free one; can be repeated")  # fmt: skip
    return made

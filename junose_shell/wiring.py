"""Builds a router from grammar, chassis, clock and world."""

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING

from junose_shell.errors import UsageError
from junose_shell.grammar.cache import load_grammar
from junose_shell.model.calendar import Calendar
from junose_shell.model.inventory import DEFAULT_MODEL, model_in, model_named
from junose_shell.net import Prefix
from junose_shell.record import changed
from junose_shell.runtime.clock import Clock, parse_clock
from junose_shell.runtime.router import Router
from junose_shell.session.shell import Shell

if TYPE_CHECKING:
    from junose_shell.net import UdpEnd
    from junose_shell.world.schema import WorldSpec

LOCAL = Prefix.parse("127.0.0.0/8")


def open_shell(world: str = "", clock: str = "", model: str = "") -> Shell:
    """Return the shell of a new router; raise UsageError if it cannot be built.

    ``world`` names a file; ``clock`` and ``model`` override it.
    """
    return build_shell(read_world(world), clock, model)


def open_copy(lines: Iterable[str], world: str = "", clock: str = "", model: str = "") -> Shell:
    """Return the shell of a new router for the configuration of a real one; raise UsageError.

    The first comments of the configuration name the model if neither ``model`` nor the world does.
    A configuration does not list the modules, so every slot takes the interfaces of any.
    """
    spec = read_world(world)
    shell = build_shell(spec, clock, model or (spec.model if spec else "") or model_in(lines))
    shell.router.chassis = changed(shell.router.chassis, any_modules=True)
    return shell


def read_world(name: str) -> "WorldSpec | None":
    """Return the world in the file ``name``, None without a name; raise UsageError."""
    if not name:
        return None
    from pathlib import Path

    from junose_shell.world.loader import WorldError, load

    try:
        return load(Path(name))
    except WorldError as error:
        raise UsageError(str(error)) from error


def build_shell(
    world: "WorldSpec | None", clock: str = "", model: str = "", *, replayed: bool = False
) -> Shell:
    """Return the shell of a new router in ``world``; raise UsageError if it cannot be built.

    Real servers need a clock that runs, unless what they said is ``replayed`` from a journal.
    """
    try:
        chassis = model_named(model or (world.model if world else "") or DEFAULT_MODEL)
        time = parse_clock(clock or (world.clock if world else "") or "virtual")
    except ValueError as error:
        raise UsageError(str(error)) from error
    if world and not replayed:
        _check_wires(world, time)
    calendar = Calendar(world.start) if world and world.start else None
    grammar = load_grammar(lab=world is not None)
    router = Router(grammar, model=chassis, clock=time, calendar=calendar, world=world)
    if os.environ.get("JUNOSE_SHELL_DEBUG") == "1":
        router.log.on_fault.append(_print_traceback)
    return Shell(router)


def _check_wires(world: "WorldSpec", clock: Clock) -> None:
    """Raise UsageError for a real server, LAC or syslog host that cannot be spoken to."""
    wires = [
        (f"RADIUS server {site.name}", wire)
        for site in world.radius
        for wire in (site.wire, site.accounting_wire)
    ]
    wires += [(f"LAC {site.name}", site.wire) for site in world.lacs]
    wires += [(f"syslog host {site.name}", site.wire) for site in world.syslog]
    for name, wire in wires:
        if wire is None:
            continue
        if not clock.passes:
            raise UsageError(
                f"{name} is a real one ({wire}), which needs a real clock: --clock real"
            )
        check_local(name, wire)


def check_local(name: str, wire: "UdpEnd") -> None:
    """Raise UsageError for an end that is not on this machine, unless the environment allows it."""
    if not LOCAL.contains(wire.address) and os.environ.get("JUNOSE_SHELL_WIRE") != "any":
        raise UsageError(f"{name} is not on this machine ({wire}): JUNOSE_SHELL_WIRE=any allows it")


def _print_traceback(fault: BaseException) -> None:
    from traceback import print_exception

    print_exception(fault)

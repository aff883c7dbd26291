"""Prints the tables as Markdown, Mermaid or DOT."""

from collections.abc import Iterable, Iterator, Mapping

from junose_shell.l2tp.counters import mib_name
from junose_shell.l2tp.machine import Ignored, Machine, Row
from junose_shell.l2tp.tables import MACHINES

FORMATS = ("markdown", "mermaid", "dot")


def render(form: str, machines: Mapping[str, Machine] = MACHINES) -> str:
    """Return all machines in ``form``, one of ``FORMATS``; raise ``ValueError`` for another."""
    drawers = {"markdown": _markdown, "mermaid": _mermaid, "dot": _dot}
    if form not in drawers:
        raise ValueError(f"not one of {', '.join(FORMATS)}: {form!r}")
    return "\n".join(line for machine in machines.values() for line in drawers[form](machine))


def _markdown(machine: Machine) -> Iterator[str]:
    yield f"## {machine.title}"
    yield ""
    yield f"Initial state: {machine.initial.name}."
    yield ""
    yield "| State | Event | Next | Actions | Counters | Source |"
    yield "|---|---|---|---|---|---|"
    for row in machine.rows:
        yield _table_line(row, row.to.name)
    for pair in machine.ignored:
        yield _table_line(pair, "(stays)")
    yield ""
    if machine.timers:
        yield "| Timer runs in | Fires | Duration | Source |"
        yield "|---|---|---|---|"
        for timer in machine.timers:
            cells = (timer.during.name, timer.fires.name, _words([timer.duration]), timer.src)
            yield f"| {' | '.join(cells)} |"
        yield ""
    for state in machine.states:
        events = [event.name for where, event in machine.impossible if where == state]
        if events:
            yield f"Impossible in {state.name}: {', '.join(events)}."
            yield ""


def _table_line(row: Row | Ignored, to: str) -> str:
    counts = ", ".join(mib_name(name) for name in row.counts)
    actions = _words((*row.do, "admit") if row.admits else row.do)
    cells = (row.state.name, row.event.name, to, actions, counts, row.src)
    return f"| {' | '.join(cells)} |"


def _words(names: Iterable[str]) -> str:
    return ", ".join(name.replace("_", " ") for name in names)


def _mermaid(machine: Machine) -> Iterator[str]:
    yield f"%% {machine.title}"
    yield "stateDiagram-v2"
    yield f"    [*] --> {machine.initial.name}"
    for (state, to), events in _arrows(machine).items():
        yield f"    {state} --> {to}: {', '.join(events)}"
    yield ""


def _dot(machine: Machine) -> Iterator[str]:
    yield f'digraph "{machine.title}" {{'
    yield "  rankdir=LR;"
    yield "  node [shape=box, style=rounded];"
    yield f'  "{machine.initial.name}" [penwidth=2];'
    for (state, to), events in _arrows(machine).items():
        label = "\\n".join(events)
        yield f'  "{state}" -> "{to}" [label="{label}"];'
    yield "}"
    yield ""


def _arrows(machine: Machine) -> dict[tuple[str, str], list[str]]:
    arrows: dict[tuple[str, str], list[str]] = {}
    for row in machine.rows:
        arrows.setdefault((row.state.name, row.to.name), []).append(row.event.name)
    return arrows

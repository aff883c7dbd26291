"""Views of routes and of ping."""

from collections.abc import Iterable

from junose_shell.nouns import counted
from junose_shell.replies.reach import PingResult, PingStart, RouteCounts, Routes
from junose_shell.views import draws
from junose_shell.views.blocks import Block, Column, Lines, Table

ROUTE_CODES = (  # [recalled]
    "Protocol/Route type codes:",
    "I1- ISIS level 1, I2- ISIS level2,",
    "I- route type intra, IA- route type inter, E- route type external,",
    "i- metric type internal, e- metric type external,",
    "O- OSPF, E1- external type 1, E2- external type2,",
    "N1- NSSA external type1, N2- NSSA external type2",
    "L- MPLS label, V- VRF, *- indirect next-hop",
)


@draws(Routes)
def routes(data: Routes) -> Iterable[Block]:
    """The recalled layout; the string for a dial-out route is decision 24."""
    columns = (
        Column("Prefix/Length", width=18), Column("Type", width=9), Column("Next Hop", width=15),
        Column("Dist/Met", width=8), Column("Intf", width=22),
    )  # fmt: skip
    rows = (
        (
            str(route.prefix), route.kind.value, str(route.next_hop),
            f"{route.distance}/{route.metric}", route.interface,
        )
        for route in data.routes
    )  # fmt: skip
    yield Lines(ROUTE_CODES)
    yield Table(columns, rows)


@draws(RouteCounts)
def route_counts(data: RouteCounts) -> Iterable[Block]:
    """One line a source, with zeros [own]."""
    yield Table(
        (Column("Type"), Column("Routes", "right")),
        [(kind.value, str(count)) for kind, count in data.counts],
    )
    total = sum(count for _, count in data.counts)
    yield Lines((f"{counted(total, 'route')} in use",))


@draws(PingStart)
def ping_start(data: PingStart) -> Iterable[Block]:
    """The line above the marks [recalled]."""
    text = f"Sending {data.count} ICMP echos to {data.address}, timeout = {data.timeout} sec."
    yield Lines((text,))


@draws(PingResult)
def ping_result(data: PingResult) -> Iterable[Block]:
    """One mark a request, then the summary [seen: ERXPM, NOC-P]."""
    marks = "".join("." if time is None else "!" for time in data.times)
    answered = [time for time in data.times if time is not None]
    rate = 100 * len(answered) // len(data.times)
    summary = f"Success rate = {rate}% ({len(answered)}/{len(data.times)})"
    if answered:
        average = sum(answered) // len(answered)
        summary += f", round-trip min/avg/max = {min(answered)}/{average}/{max(answered)} ms"
    chunks = [marks[at : at + 70] for at in range(0, len(marks), 70)]
    yield Lines((*chunks, summary))

"""Views of the simulated world."""

from collections.abc import Iterable, Iterator, Sequence

from junose_shell.net import UdpEnd
from junose_shell.nouns import counted, found
from junose_shell.replies.lab import Calls, Events, Peers
from junose_shell.views import draws
from junose_shell.views.blocks import ABSENT, Block, Column, Lines, Table
from junose_shell.world.network import WorldReport
from junose_shell.world.schema import RadiusSite

ENDLESS = "endless"
Row = tuple[str, ...]


@draws(Peers)
def peers(data: Peers) -> Iterable[Block]:
    """RADIUS servers with their rules, LACs, CPEs and hosts; kinds without any are left out."""
    sections = [section for section in _sections(data.report) if section[2]]
    for number, (title, columns, rows) in enumerate(sections):
        underline = " ".join("-" * len(word) for word in title.split())  # [seen: PM100]
        yield Lines(("", title, underline) if number else (title, underline))
        yield Table(columns, rows)
    if not sections:
        yield Lines(("The world is empty",))


def _sections(report: WorldReport) -> Iterator[tuple[str, Sequence[Column], list[Row]]]:
    yield (
        "RADIUS servers",
        [Column("name"), Column("address"), Column("server"), Column("user"), Column("answer")],
        [row for site in report.radius for row in _radius_rows(site)],
    )
    yield (
        "LACs",
        [Column("name"), Column("address"), Column("behaviour"), Column("drop after", "right")],
        [
            (lac.name, str(lac.address), lac.behaviour + _real(lac.wire), _after(lac.drop_after))
            for lac in report.lacs
        ],
    )
    yield (
        "Remote CPEs",
        [
            Column("name"), Column("number"), Column("behaviour"), Column("user"),
            Column("hang up\nafter", "right"), Column("networks"),
        ],
        [
            (
                cpe.name, cpe.number, cpe.behaviour, cpe.username or ABSENT,
                _after(cpe.hang_up_after), ", ".join(map(str, cpe.networks)) or ABSENT,
            )
            for cpe in report.cpes
        ],
    )  # fmt: skip
    yield (
        "Hosts",
        [
            Column("name"), Column("address"), Column("destination"), Column("virtual\nrouter"),
            Column("count", "right"), Column("sent", "right"),
        ],
        [
            (
                host.site.name, str(host.site.address), str(host.site.destination),
                host.site.virtual_router, str(host.site.count or ENDLESS), str(host.sent),
            )
            for host in report.hosts
        ],
    )  # fmt: skip


def _radius_rows(site: RadiusSite) -> Iterable[Row]:
    place = (site.name, str(site.address), site.behaviour + _real(site.wire))
    rules = [(rule.user, rule.behaviour) for rule in site.users]
    return [(*place, *rule) for rule in rules or [(ABSENT, ABSENT)]]


def _real(wire: UdpEnd | None) -> str:
    return f", real at {wire}" if wire else ""


def _after(ms: int | None) -> str:
    return ABSENT if ms is None else f"{ms / 1000:g}s"


@draws(Calls)
def calls(data: Calls) -> Iterable[Block]:
    """Live calls as the world sees them."""
    columns = [
        Column("call", "right"), Column("virtual\nrouter"), Column("lac"), Column("number"),
        Column("cpe"), Column("state"), Column("peer\naddress"),
    ]  # fmt: skip
    rows = [
        (
            str(call.call_id), call.context, call.lac, call.number or ABSENT, call.cpe or ABSENT,
            call.state, str(call.peer_address) if call.peer_address is not None else ABSENT,
        )
        for call in data.calls
    ]  # fmt: skip
    yield Table(columns, rows)
    yield Lines((found(len(rows), "call"),))


@draws(Events)
def events(data: Events) -> Iterable[Block]:
    """Future events, soonest first."""
    columns = [Column("in", "right"), Column("event")]
    yield Table(columns, [(f"{due / 1000:.3f}s", what) for due, what in data.events])
    yield Lines((f"{counted(len(data.events), 'event')} pending",))

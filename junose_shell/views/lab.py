"""Views of the outside world."""

from collections.abc import Iterable

from junose_shell.replies.lab import Calls, Events, Peers
from junose_shell.views import draws
from junose_shell.views.blocks import ABSENT, Block, Column, Lines, Table

ENDLESS = "endless"


def _title(text: str) -> Lines:
    """A title underlined word by word [seen: PM100]."""
    return Lines((text, " ".join("-" * len(word) for word in text.split())))


@draws(Peers)
def peers(data: Peers) -> Iterable[Block]:
    """RADIUS servers with their rules, LACs, CPEs, hosts."""
    report = data.report
    yield _title("RADIUS servers")
    rules = [
        (site.name, str(site.address), site.behaviour, rule.user, rule.behaviour)
        for site in report.radius
        for rule in site.users
    ]
    yield Table(
        [Column("name"), Column("address"), Column("server"), Column("user"), Column("answer")],
        rules,
    )
    yield Lines(("",))
    yield _title("LACs")
    yield Table(
        [Column("name"), Column("address"), Column("behaviour"), Column("drop after", "right")],
        [
            (lac.name, str(lac.address), lac.behaviour, _after(lac.drop_after))
            for lac in report.lacs
        ],
    )
    yield Lines(("",))
    yield _title("Remote CPEs")
    yield Table(
        [
            Column("name"), Column("number"), Column("behaviour"), Column("user"),
            Column("hang up after", "right"), Column("networks"),
        ],
        [
            (
                cpe.name, cpe.number, cpe.behaviour, cpe.username or ABSENT,
                _after(cpe.hang_up_after), ", ".join(map(str, cpe.networks)) or ABSENT,
            )
            for cpe in report.cpes
        ],
    )  # fmt: skip
    if report.hosts:
        yield Lines(("",))
        yield _title("Hosts")
        yield Table(
            [
                Column("name"), Column("address"), Column("destination"), Column("router"),
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


def _after(ms: int | None) -> str:
    return ABSENT if ms is None else f"{ms / 1000:g}s"


@draws(Calls)
def calls(data: Calls) -> Iterable[Block]:
    """Live calls as the world sees them."""
    columns = [
        Column("call", "right"), Column("router"), Column("lac"), Column("number"), Column("cpe"),
        Column("state"), Column("peer address"),
    ]  # fmt: skip
    rows = [
        (
            str(call.call_id), call.context, call.lac, call.number or ABSENT, call.cpe or ABSENT,
            call.state, str(call.peer_address) if call.peer_address is not None else ABSENT,
        )
        for call in data.calls
    ]  # fmt: skip
    yield Table(columns, rows)
    yield Lines((f"{len(rows)} call{'' if len(rows) == 1 else 's'} found",))


@draws(Events)
def events(data: Events) -> Iterable[Block]:
    """What is due, soonest first."""
    columns = [Column("in", "right"), Column("event")]
    yield Table(columns, [(f"{due / 1000:.3f}s", what) for due, what in data.events])
    count = len(data.events)
    yield Lines((f"{count} event{'' if count == 1 else 's'} pending",))

"""Views of subscribers."""

from collections.abc import Iterable

from junose_shell.model.calendar import stamped
from junose_shell.nouns import found
from junose_shell.replies.subscribers import SubscriberCounts, Subscribers
from junose_shell.views import draws
from junose_shell.views.blocks import ABSENT, Block, Column, Lines, Table


@draws(Subscribers)
def subscribers(data: Subscribers) -> Iterable[Block]:
    """Show a title and three tables [recalled], all in the same order."""
    yield Lines(("Subscriber List", "---------- ----"))
    who = [each.name or ABSENT for each in data.subscribers]
    yield _table(
        ("User Name", "Type", "Addr|Endpt", "Virtual Router"),
        (
            (
                name,
                each.kind,
                ABSENT if each.address is None else str(each.address),
                each.context,
            )
            for name, each in zip(who, data.subscribers, strict=True)
        ),
    )
    rows = zip(who, (each.interface for each in data.subscribers), strict=True)
    yield _table(("User Name", "Interface"), rows)
    yield _table(
        ("User Name", "Login Time", "Circuit Id"),
        (
            (name, stamped(each.login, data.zone), ABSENT)  # a call has no circuit
            for name, each in zip(who, data.subscribers, strict=True)
        ),
    )
    yield Lines((found(len(data.subscribers), "subscriber"),))


def _table(names: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Table:
    return Table([Column(name) for name in names], list(rows))


@draws(SubscriberCounts)
def counts(data: SubscriberCounts) -> Iterable[Block]:
    """Show a table of virtual routers [own]."""
    columns = (Column("Virtual Router"), Column("Subscribers", "right"))
    yield Table(columns, [(name, str(count)) for name, count in data.counts])
    yield Lines((found(data.total, "subscriber"),))

"""The view of accounting records."""

from collections.abc import Iterable

from junose_shell.nouns import found
from junose_shell.replies.accounting import TakenRecord, TakenRecords
from junose_shell.views import draws
from junose_shell.views.blocks import ABSENT, Block, Column, Lines, Table

_COLUMNS = (
    ("status", "Acct-Status-Type"),
    ("user", "User-Name"),
    (">seconds", "Acct-Session-Time"),
    (">octets\nin", "Acct-Input-Octets"),
    (">octets\nout", "Acct-Output-Octets"),
    ("terminate cause", "Acct-Terminate-Cause"),
    ("session id", "Acct-Session-Id"),
)


@draws(TakenRecords)
def records(data: TakenRecords) -> Iterable[Block]:
    """Show when, who and how much; JSON has every attribute."""
    columns = [Column("after", "right"), Column("server")]
    for name, _ in _COLUMNS:
        align = "right" if name.startswith(">") else "left"
        columns.append(Column(name.removeprefix(">"), align))
    yield Table(columns, [_row(each) for each in data.records])
    yield Lines((found(len(data.records), "record"),))


def _row(taken: TakenRecord) -> tuple[str, ...]:
    texts = (str(taken.attributes.get(name, ABSENT)) for _, name in _COLUMNS)
    return (f"{taken.at / 1000:.3f}s", taken.server, *texts)

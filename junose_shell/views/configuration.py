"""View of the configuration."""

from collections.abc import Iterable
from itertools import chain

from junose_shell.replies.configuration import Configuration, Emulation
from junose_shell.views import draws
from junose_shell.views.blocks import Block, Column, Lines, Table


@draws(Configuration)
def configuration(data: Configuration) -> Iterable[Block]:
    """The script, unchanged."""
    return (Lines(chain(data.header, data.lines, data.footer)),)


@draws(Emulation)
def emulation(data: Emulation) -> Iterable[Block]:
    """A table of kinds of statements, and a line of totals."""
    yield Table(
        [Column("mode"), Column("statement"), Column("number", "right"), Column("effect")],
        [
            (kind.mode, kind.words, str(kind.times), "kept" if kind.kept else "emulated")
            for kind in data.kinds
        ],
    )
    kept = sum(kind.times for kind in data.kinds if kind.kept)
    total = sum(kind.times for kind in data.kinds)
    yield Lines((f"{total} statements: {total - kept} are emulated, {kept} are only kept",))

"""View of the configuration."""

from collections.abc import Iterable
from itertools import chain

from junose_shell.replies.configuration import Configuration
from junose_shell.views import draws
from junose_shell.views.blocks import Block, Lines


@draws(Configuration)
def configuration(data: Configuration) -> Iterable[Block]:
    """The script, unchanged."""
    return (Lines(chain(data.header, data.lines, data.footer)),)

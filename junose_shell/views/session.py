"""Views of replies about the session itself."""

from collections.abc import Iterable

from junose_shell.replies.session import Privilege
from junose_shell.views import draws
from junose_shell.views.blocks import Block, Lines


@draws(Privilege)
def privilege(data: Privilege) -> Iterable[Block]:
    """One line (decision 40)."""
    return (Lines((f"Current privilege level is {data.level}",)),)

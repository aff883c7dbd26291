"""Ends a wait at the local console if no key is pressed for too long."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from junose_shell.terminal.player import Gone

if TYPE_CHECKING:
    from prompt_toolkit.utils import Event


class Idle(Gone):
    """No key was pressed for too long."""


@asynccontextmanager
async def watched(pressed: "Event[object]", patience: float | None) -> AsyncIterator[None]:
    """Raise Idle if nothing is ``pressed`` for ``patience`` seconds; None means no limit."""
    if patience is None:
        yield
        return
    loop = asyncio.get_running_loop()

    def wait_again(_: object) -> None:
        if not limit.expired():
            limit.reschedule(loop.time() + patience)

    try:
        async with asyncio.timeout(patience) as limit:
            pressed += wait_again
            try:
                yield
            finally:
                pressed -= wait_again
    except TimeoutError:
        raise Idle from None

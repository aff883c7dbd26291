"""Ends a wait at the local console when nobody presses a key for too long."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from junose_shell.terminal.player import Gone

if TYPE_CHECKING:
    from prompt_toolkit import PromptSession


class Idle(Gone):
    """No key was pressed for too long."""


@contextmanager
def watched(line: "PromptSession[str]", patience: float | None) -> Iterator[None]:
    """Raise Idle at a prompt when no key is pressed for ``patience`` seconds; None for no limit."""
    if patience is None:
        yield
        return
    app, loop = line.app, asyncio.get_running_loop()

    def expire() -> None:
        if app.is_running and not app.is_done:
            app.exit(exception=Idle())

    timer = loop.call_later(patience, expire)

    def wait_again(_: object) -> None:
        nonlocal timer
        timer.cancel()
        timer = loop.call_later(patience, expire)

    app.key_processor.after_key_press += wait_again
    try:
        yield
    finally:
        app.key_processor.after_key_press -= wait_again
        timer.cancel()

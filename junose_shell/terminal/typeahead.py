"""Keys of the local terminal while no line is read; unread keys are kept for the next prompt."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from junose_shell.session.block import Ahead
from junose_shell.terminal.keys import Key, Keys
from junose_shell.terminal.limits import MAX_AHEAD, QUIET
from junose_shell.terminal.lineeditor import Action, LineEditor
from junose_shell.terminal.player import Gone

if TYPE_CHECKING:
    from prompt_toolkit.key_binding.key_processor import KeyPress

HELP = "?"  # a key that is no text


async def next_key() -> Key:
    """Wait for one key; raise Gone when the terminal closes."""
    keys = Keys()
    with _pressed() as (presses, arrived):
        while (key := keys.take(single=True)) is None:
            while not presses:
                await arrived()
            keys.feed(presses.pop(0).data.encode(errors="surrogateescape"))
    return key


async def edited(editor: LineEditor, keys: Keys, write: Callable[[str], None]) -> Action:
    """Let ``editor`` handle ``keys`` as they are typed until there is something to do."""
    with _pressed() as (presses, arrived):
        while (action := editor.poll()) is None:
            if not presses:
                write(editor.output().decode())
            while not presses:
                await arrived()
            keys.feed(presses.pop(0).data.encode(errors="surrogateescape"))
    write(editor.output().decode())
    return action


async def interrupted(seconds: float) -> bool:
    """Sleep; return True if Ctrl+C ended it early, which also drops what was typed before."""
    with _pressed() as (presses, arrived):
        try:
            async with asyncio.timeout(seconds):
                while not _interrupt(presses):
                    await arrived()
        except TimeoutError:
            return False
    return True


async def lines_ahead(*, whole: bool) -> Ahead:
    """Return the lines that were typed ahead; ``whole``: if there are any, with the rest."""
    keys = Keys()
    with _pressed() as (presses, arrived):
        with suppress(TimeoutError, Gone):
            while whole and 0 < len(presses) < MAX_AHEAD:
                async with asyncio.timeout(QUIET):
                    await arrived()
        keys.feed("".join(press.data for press in presses).encode(errors="surrogateescape"))
        return Ahead(keys.lines(), whole and len(presses) < MAX_AHEAD)


def line_ahead() -> str | None:
    """Return the next line if it was typed ahead, as text and Enter alone; None if it was not.

    Raises Gone when the terminal has closed: what was typed ahead ends with it.
    """
    from prompt_toolkit.application import get_app_session
    from prompt_toolkit.keys import Keys as Named

    with _pressed() as (presses, _):
        if get_app_session().input.closed:
            presses.clear()
            raise Gone
        for at, press in enumerate(presses):
            if press.key == Named.ControlM:
                line = "".join(each.data for each in presses[:at])
                del presses[: at + 1]
                return line
            if isinstance(press.key, Named) or press.key == HELP or not press.key.isprintable():
                break
    return None


def glance() -> bool:
    """Read what was typed meanwhile; return True for Ctrl+C, which drops what came before it."""
    with _pressed() as (presses, _):
        return _interrupt(presses)


def _interrupt(presses: "list[KeyPress]") -> bool:
    found = [at for at, press in enumerate(presses) if press.data == "\x03"]
    if found:
        del presses[: found[-1] + 1]
    return bool(found)


@contextmanager
def _pressed() -> Iterator[tuple["list[KeyPress]", Callable[[], Awaitable[None]]]]:
    """Collect keys in a list; the function waits for more."""
    from prompt_toolkit.application import get_app_session
    from prompt_toolkit.input.typeahead import get_typeahead, store_typeahead

    source = get_app_session().input
    presses = get_typeahead(source)
    event = asyncio.Event()

    def ready() -> None:
        while keys := source.read_keys():  # one call takes a part of a paste
            presses.extend(keys)
            if len(presses) >= MAX_AHEAD:
                break
        event.set()

    async def arrived() -> None:
        await event.wait()
        event.clear()
        if source.closed:
            raise Gone

    try:
        with source.attach(ready):
            ready()  # never waits
            yield presses, arrived
    finally:
        store_typeahead(source, presses)

"""The editing keys of the local console, which do the same as on other terminals.

Esc R searches the history, because Ctrl+R draws the line again [own].
"""

from typing import TYPE_CHECKING

from junose_shell.terminal.edits import EDITS, EditedLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent

# The other keys of EDITS stay with prompt_toolkit: they do the same there, and take suggestions.
_EDITED = (
    *("ctrl-d", "ctrl-k", "ctrl-t", "ctrl-u", "ctrl-w", "ctrl-x"),
    *("esc-b", "esc-c", "esc-d", "esc-f", "esc-l", "esc-u"),
)


class Left(Exception):  # noqa: N818 - a key, no error
    """Ctrl+Z was pressed."""


def editing_keys() -> "KeyBindings":
    """Return bindings for the keys that change words, part of the line or the history.

    Ctrl+Z ends the prompt with Left.
    """
    from prompt_toolkit.filters import has_selection
    from prompt_toolkit.key_binding import KeyBindings
    from prompt_toolkit.key_binding.bindings.search import start_reverse_incremental_search

    keys, editor = KeyBindings(), _Editor()
    for name in _EDITED:
        kind, letter = name.split("-")
        for sequence in [("c-" + letter,)] if kind == "ctrl" else _after_escape(letter):
            # eager: prompt_toolkit waits for more after Ctrl+X, and ends the input with Ctrl+D
            keys.add(*sequence, eager=kind == "ctrl")(editor.key(name))
    keys.add("c-y")(editor.yield_deleted)
    keys.add("c-v")(_await_literal)
    keys.add("c-z")(_leave)
    # eager: while text is selected, prompt_toolkit waits for more, and takes what comes after it
    keys.add("c-c", eager=True, filter=has_selection)(_interrupt)
    for sequence in _after_escape("r"):
        keys.add(*sequence)(start_reverse_incremental_search)
    return keys


def _after_escape(letter: str) -> list[tuple[str, str]]:
    return [("escape", letter), ("escape", letter.upper())]


def _await_literal(event: "KeyPressEvent") -> None:
    event.app.quoted_insert = True


def _leave(event: "KeyPressEvent") -> None:
    from prompt_toolkit.search import stop_search

    if event.app.layout.is_searching:
        stop_search()
    buffer = event.app.current_buffer
    buffer.cursor_position = len(buffer.text)
    for char in "^Z":  # a dumb terminal shows the last one only
        buffer.insert_text(char)
    event.app.exit(exception=Left())


def _interrupt(event: "KeyPressEvent") -> None:
    event.app.exit(exception=KeyboardInterrupt())


class _Editor:
    """Applies edits to the line of prompt_toolkit and keeps the text deleted last."""

    def __init__(self) -> None:
        self._deleted = ""

    def key(self, name: str) -> "Callable[[KeyPressEvent], None]":
        """Return the handler of a key of ``EDITS``."""
        from prompt_toolkit.document import Document

        edit = EDITS[name]

        def handle(event: "KeyPressEvent") -> None:
            buffer = event.current_buffer
            line = edit(EditedLine(buffer.text, buffer.cursor_position, self._deleted))
            if line is None:
                event.app.output.bell()
                return
            self._deleted = line.deleted
            buffer.document = Document(line.text, line.at)

        return handle

    def yield_deleted(self, event: "KeyPressEvent") -> None:
        """Insert the text deleted last."""
        event.current_buffer.insert_text(self._deleted)

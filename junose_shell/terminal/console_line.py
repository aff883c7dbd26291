"""The line that a person types on the local console: its keys, colours, help and menu."""

import sys
from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from junose_shell.model.session import PRIVILEGED
from junose_shell.replies.common import Help
from junose_shell.session.assist import help_for, tab
from junose_shell.session.outlook import FINE, Outlook, outlook
from junose_shell.session.shell import MAX_LINE
from junose_shell.terminal.completer import menu
from junose_shell.terminal.console_keys import editing_keys
from junose_shell.terminal.console_screen import ConsoleScreen, window
from junose_shell.terminal.front import Front
from junose_shell.terminal.preferences import Preferences
from junose_shell.terminal.recall import recall
from junose_shell.terminal.strip import strip
from junose_shell.terminal.toolbar import Fragment, toolbar
from junose_shell.terminal.typeahead import line_ahead

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from prompt_toolkit import PromptSession
    from prompt_toolkit.application import Application
    from prompt_toolkit.buffer import Buffer
    from prompt_toolkit.document import Document
    from prompt_toolkit.formatted_text import StyleAndTextTuples
    from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
    from prompt_toolkit.lexers import Lexer
    from prompt_toolkit.styles import BaseStyle

    from junose_shell.replies.training import GoalState

ROOMY = 12  # rows of a window that has room for the strip of goals
MENU = 8  # rows for the line and the menu of Tab
BEAT = 0.5  # s between two looks at a clock that passes by itself
_AROUND = 2  # rows that a page of help leaves for the line


class HelpWanted(Exception):  # noqa: N818 - a key, no error
    """``?`` was pressed after ``asked`` in the line ``text``; the help exceeds the window."""

    def __init__(self, asked: str, text: str) -> None:
        super().__init__()
        self.asked, self.text = asked, text


class ConsoleLine:
    """One line after the other, each typed at a prompt that the session gives."""

    def __init__(
        self,
        front: Front,
        screen: ConsoleScreen,
        preferences: Preferences,
        earlier: Iterable[str] = (),
    ) -> None:
        self._front = front
        self._shell, self._session = front.shell, front.session
        self._screen = screen
        self._preferences = preferences
        self._prompt = ""
        self._bar = True  # bar and strip are shown while the line is typed
        self._goals: tuple[GoalState, ...] = ()  # as they were when the line was drawn last
        self._rows: list[list[Fragment]] = []  # of the strip
        self._looked: tuple[str, Outlook] = ("", FINE)
        self._typed = self._made(tuple(earlier))

    async def read(self, typed: str = "") -> str:
        """Return the next line; ``typed`` stands in it from the beginning.

        A line that was pasted is not edited: it is shown at once. Raises HelpWanted, Left,
        KeyboardInterrupt or EOFError for the keys that end a line, Gone for a closed terminal.
        """
        from prompt_toolkit.formatted_text import FormattedText

        self._prompt = self.prompt()
        self._looked = ("", FINE)
        if not typed and (ahead := line_ahead()) is not None:
            self._show(ahead)
            return ahead
        self._typed.layout.focus(self._typed.default_buffer)  # also after a search that was left
        if self._preferences.colours is None:
            return await self._typed.prompt_async(self._prompt, default=typed)
        shown = FormattedText([(self._class(), self._prompt)])
        return await self._typed.prompt_async(shown, default=typed)

    def _show(self, line: str) -> None:
        """Show a line that is not edited, as it looks after Enter."""
        if self._preferences.colours is None:
            self._screen.print((self._prompt + line,))
            return
        from prompt_toolkit import print_formatted_text
        from prompt_toolkit.formatted_text import FormattedText

        parts = [(self._class(), self._prompt), *self._marked(line)]
        print_formatted_text(
            FormattedText(parts), style=self._typed.style, output=self._typed.app.output
        )

    def prompt(self) -> str:
        """Return the prompt; carets are placed below what is typed after it."""
        prompt = self._shell.prompt(self._session)
        self._screen.indent = len(prompt)
        return prompt

    def _class(self) -> str:
        if len(self._session.frames) > 1:
            return "class:prompt.configuration"
        return "class:prompt.privileged" if self._session.privilege >= PRIVILEGED else ""

    def show_again(self, document: "Document", lines: Iterable[str]) -> None:
        """Print lines, then prompt and typed text again: a dumb terminal redraws nothing."""
        self._screen.print(("", *lines))
        sys.stdout.write(self.prompt() + document.text_before_cursor)
        sys.stdout.flush()

    # -- how it is made --
    def _made(self, earlier: tuple[str, ...]) -> "PromptSession[str]":
        from prompt_toolkit import PromptSession
        from prompt_toolkit.auto_suggest import AutoSuggestFromHistory
        from prompt_toolkit.completion import DummyCompleter
        from prompt_toolkit.output import ColorDepth

        choice = self._preferences
        theme = choice.colours
        line: PromptSession[str] = PromptSession(
            completer=DummyCompleter(),  # there has to be one for a menu to get room
            complete_while_typing=False,
            auto_suggest=AutoSuggestFromHistory() if choice.aids else None,
            color_depth=None if theme is not None else ColorDepth.DEPTH_1_BIT,
            enable_history_search=True,
            history=recall(self._session, earlier),
            key_bindings=self._keys(),
            lexer=None if theme is None else self._lexer(),
            style=None if theme is None else _style(theme.styles),
            refresh_interval=BEAT if choice.toolbar and self._shell.router.clock.passes else 0,
        )
        line.app.before_render += partial(self._before_render, line)
        for buffer in (line.default_buffer, line.search_buffer):
            buffer.on_text_changed += _cut
        if choice.toolbar:
            self._add_bars(line)
        return line

    def _add_bars(self, line: "PromptSession[str]") -> None:
        """Put the strip of goals above the line, and the bar below it.

        The toolbar of prompt_toolkit would wait until the terminal says where the cursor is, which
        nobody asks it: see ``tty``.
        """
        from prompt_toolkit.filters import Condition, is_done
        from prompt_toolkit.layout import ConditionalContainer, FormattedTextControl, HSplit, Window

        def shown(text: "Callable[[], StyleAndTextTuples]", holds: "Callable[[], bool]",
                  height: "Callable[[], int] | int") -> ConditionalContainer:  # fmt: skip
            rows = Window(FormattedTextControl(text), height=height, dont_extend_height=True,
                          style="class:bottom-toolbar")  # fmt: skip
            return ConditionalContainer(rows, ~is_done & Condition(holds))

        split = line.layout.container
        assert isinstance(split, HSplit)  # noqa: S101 - so PromptSession is made
        goals = shown(self._strip, lambda: self._bar and bool(self._rows), lambda: len(self._rows))
        split.children.insert(0, goals)
        split.children.append(shown(self._toolbar, lambda: self._bar, 1))

    def _before_render(self, line: "PromptSession[str]", app: "Application[str]") -> None:
        """Ask the goals once for all that shows them, and fit the menu."""
        if self._preferences.toolbar:
            lesson, size = self._shell.lesson, window()
            self._goals = lesson.goals().goals if lesson is not None else ()
            self._rows = strip(self._goals, size.columns) if size.lines >= ROOMY else []
        self._fit_menu(line, app)

    def _fit_menu(self, line: "PromptSession[str]", app: "Application[str]") -> None:
        """Give an open menu a row for each entry, but no more rows than the window has.

        Without a bar a closed menu has its rows, too; otherwise the bar is right below the line.
        """
        menu = app.current_buffer.complete_state
        bars = 1 + len(self._rows) if self._preferences.toolbar else 0
        closed = 0 if bars else MENU
        wanted = closed if menu is None else max(MENU, len(menu.completions) + 1)
        line.reserve_space_for_menu = min(wanted, app.output.get_size().rows - bars)

    def _keys(self) -> "KeyBindings":
        from prompt_toolkit.filters import is_searching

        keys = editing_keys()
        keys.add("?", filter=~is_searching)(self._help)
        keys.add("tab", filter=~is_searching)(self._tab)
        if self._preferences.keys == "router":
            keys.add("c-l")(self._redraw)
            keys.add("c-r", filter=~is_searching)(self._redraw)
        else:
            keys.add("enter", filter=is_searching, eager=True)(_run_found)
        return keys

    # -- colours --
    def _outlook(self, text: str) -> Outlook:
        """Return the outlook of the line; the bar and the colours ask for the same one."""
        if self._looked[0] != text:
            self._looked = (text, outlook(self._shell, self._session, text))
        return self._looked[1]

    def _marked(self, text: str) -> "StyleAndTextTuples":
        """Return a line with the part marked that fits no command."""
        wrong = self._outlook(text).wrong
        at = len(text) if wrong is None else wrong
        return [("", text[:at]), ("class:wrong", text[at:])]

    def _toolbar(self) -> "StyleAndTextTuples":
        text = self._typed.default_buffer.text
        found = toolbar(
            self._shell, self._session, self._outlook(text), window().columns, self._goals
        )
        return list(found)

    def _strip(self) -> "StyleAndTextTuples":
        ends = [("", "\n")] * (len(self._rows) - 1) + [("", "")]
        return [part for row, end in zip(self._rows, ends, strict=True) for part in (*row, end)]

    def _lexer(self) -> "Lexer":
        from prompt_toolkit.lexers import SimpleLexer

        line = self

        class Wrong(SimpleLexer):
            """Marks the part of the line that fits no command."""

            def lex_document(self, document: "Document") -> "Callable[[int], StyleAndTextTuples]":
                parts = line._marked(document.text)
                return lambda _row: parts

            def invalidation_hash(self) -> str:
                return line._prompt

        return Wrong()

    # -- keys --
    def _help(self, event: "KeyPressEvent") -> None:
        text = event.current_buffer.document.text_before_cursor
        if self._preferences.colours is not None:
            found = help_for(self._shell, self._session, text)
            rows = event.app.output.get_size().rows - _AROUND
            if isinstance(found, Help) and not found.names_only and len(found.items) > rows:
                event.app.exit(exception=HelpWanted(text, event.current_buffer.text))
                return
        self._show_below(event, self._front.player.drawn_help(text))

    def _redraw(self, event: "KeyPressEvent") -> None:
        self._show_below(event, ())

    def _show_below(self, event: "KeyPressEvent", lines: Iterable[str]) -> None:
        """Print lines below the current line, and the line again below them."""
        from prompt_toolkit.utils import is_dumb_terminal

        app, buffer = event.app, event.current_buffer
        if is_dumb_terminal():
            self.show_again(buffer.document, lines)
            return
        suggestion, buffer.suggestion, buffer.complete_state = buffer.suggestion, None, None
        self._bar = False
        app.key_processor.key_buffer.clear()  # the key would show at the cursor
        app.renderer.render(app, app.layout, is_done=True)  # at once: more keys may be typed ahead
        buffer.suggestion, self._bar = suggestion, True
        self._screen.print(lines)

    def _tab(self, event: "KeyPressEvent") -> None:
        """Complete at once, before the keys typed after it, and offer the remaining choices."""
        from prompt_toolkit.utils import is_dumb_terminal

        buffer = event.current_buffer
        if buffer.complete_state:
            buffer.complete_next()
            return
        raw = buffer.document.text_before_cursor
        found = tab(self._shell, self._session, raw)
        buffer.insert_text(found.insert)
        listed = (" ".join(found.choices),) if len(found.choices) > 1 else ()
        if is_dumb_terminal() or (not self._preferences.aids and listed):
            self._show_below(event, listed)
        elif listed:
            buffer.complete_state = menu(self._shell, self._session, buffer.document, found.choices)


def _cut(buffer: "Buffer") -> None:
    """Keep no more of a text than a line may have, and one character that makes it too long."""
    if len(buffer.text) > MAX_LINE + 1:
        buffer.text = buffer.text[: MAX_LINE + 1]


def _run_found(event: "KeyPressEvent") -> None:
    """Run the line that the search has found."""
    from prompt_toolkit.search import accept_search

    accept_search()
    event.current_buffer.validate_and_handle()


def _style(styles: "Mapping[str, str]") -> "BaseStyle":
    from prompt_toolkit.styles import Style

    return Style.from_dict(dict(styles))

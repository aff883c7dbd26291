import pytest
from hypothesis import given
from hypothesis import strategies as st
from screen import Screen

from junose_shell.terminal.keys import Keys
from junose_shell.terminal.lineeditor import (
    Action,
    Entered,
    HelpAsked,
    Interrupted,
    LeftConfiguration,
    LineEditor,
    Tabbed,
)
from junose_shell.terminal.row import columns

UP, DOWN, RIGHT, LEFT = b"\x1b[A", b"\x1b[B", b"\x1b[C", b"\x1b[D"


class Typist:
    def __init__(
        self,
        history: tuple[str, ...] = (),
        *,
        hidden: bool = False,
        width: int = 0,
        limit: int = 30,
    ) -> None:
        self.keys = Keys()
        self.editor = LineEditor(self.keys, history, limit)
        self.screen = Screen(width)
        self.editor.begin("erx#", width, hidden=hidden)
        self.actions: list[Action] = []

    def type(self, data: bytes) -> "Typist":
        self.keys.feed(data)
        while (action := self.editor.poll()) is not None:
            self.actions.append(action)
            self.screen.write(self.editor.output())
            if not isinstance(action, Tabbed | HelpAsked):
                self.editor.begin("erx#")
        self.screen.write(self.editor.output())
        return self

    @property
    def line(self) -> str:
        """The line, told by Enter."""
        self.type(b"\x05\r")  # a Ctrl+V before would take the Return
        last = self.actions[-1]
        assert isinstance(last, Entered)
        return last.text


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        (b"show", "show"),
        (b"bc\x01a", "abc"),
        (b"ab\x01\x05c", "abc"),
        (b"ac\x02b", "abc"),
        (b"ac" + LEFT + b"b", "abc"),
        (b"bc\x01\x06x", "bxc"),
        (b"bc\x01" + RIGHT + b"x", "bxc"),
        (b"one two\x1bbx", "one xtwo"),
        (b"one two \x1bb\x1bbx", "xone two "),
        (b"one two\x01\x1bfx", "onex two"),
        (b"one two\x01\x1bf\x1bfx", "one twox"),
        (b"abx\x7f", "ab"),
        (b"abx\x08", "ab"),
        (b"axb\x02\x7f", "ab"),
        (b"xab\x01\x04", "ab"),
        (b"xab\x01\x1b[3~", "ab"),
        (b"one two\x17", "one "),
        (b"one two  \x17", "one "),
        (b"one two\x01\x1bd", " two"),
        (b"one two\x01\x1bd\x1bd", ""),
        (b"one two\x01\x1bf\x0b", "one"),
        (b"one two\x1bb\x15", "two"),
        (b"one two\x1bb\x18", "two"),
        (b"ab\x14", "ba"),
        (b"abc\x02\x14", "acb"),
        (b"a\x14", "a"),
        (b"one two\x17\x01\x19", "twoone "),
        (b"one two\x15\x19\x19", "one twoone two"),
        (b"oNE two\x01\x1bc", "One two"),
        (b"ONE two\x01\x1bl", "one two"),
        (b"one two\x01\x1bu!", "ONE! two"),
        (b"ab\x0cc", "abc"),
        (b"ab\x12c", "abc"),
        (b"a\x16?b", "a?b"),
        (b"a\x16\x01b", "ab"),
        ("stra\u00dfe\x01\x1bu".encode(), "STRA\u00dfE"),
        (b"\x1b[Hx\x1b[Fy", "xy"),
        (b"a\x07b", "ab"),
        (b"x" * 40, "x" * 30),
    ],
)
def test_key_table(typed: bytes, line: str) -> None:
    typist = Typist().type(typed)
    assert typist.screen.row == ("erx#" + line).rstrip()
    assert typist.line == line


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        (UP, "second"),
        (b"\x10\x10", "first"),
        (UP * 5, "first"),
        (UP + UP + DOWN, "second"),
        (b"draft" + UP + DOWN, "draft"),
        (b"draft" + UP + b"\x0e", "draft"),
        (DOWN, ""),
        (UP + b"x", "secondx"),
    ],
)
def test_history(typed: bytes, line: str) -> None:
    typist = Typist(("first", "second")).type(typed)
    assert typist.screen.row == "erx#" + line
    assert typist.line == line


def test_every_byte_is_echoed_as_it_comes() -> None:
    typist = Typist()
    for count, byte in enumerate(b"show version", 1):
        typist.type(bytes([byte]))
        assert typist.screen.row == ("erx#" + "show version"[:count]).rstrip()


def test_plain_typing_echoes_nothing_but_itself() -> None:
    keys = Keys()
    editor = LineEditor(keys)
    editor.begin("erx#")
    keys.feed(b"show clock\r\n")
    assert editor.poll() == Entered("show clock")
    assert editor.output() == b"erx#show clock\r\n"


def test_actions() -> None:
    typist = Typist().type(b"sh?\t\tab\t\x1a")
    assert typist.actions == [
        HelpAsked("sh"), Tabbed("sh", again=False), Tabbed("sh", again=True),
        Tabbed("shab", again=False), LeftConfiguration(),
    ]  # fmt: skip
    assert typist.type(b"abc\x03").actions[-1] == Interrupted()
    assert typist.screen.text[-2:] == ["erx#abc^C", "erx#"]


def test_a_tab_that_completes_a_word_is_the_first_of_none() -> None:
    typist = Typist().type(b"ter\t")
    typist.editor.complete("minal ")
    assert b"\a" not in typist.editor.output()
    assert typist.type(b"\t\t").actions[1:] == [
        Tabbed("terminal ", again=False), Tabbed("terminal ", again=True),
    ]  # fmt: skip


def test_a_tab_that_completes_a_part_rings_and_is_the_first_of_two() -> None:
    typist = Typist().type(b"l\t")
    typist.editor.complete("ac")
    assert typist.editor.output().endswith(b"ac\a")
    assert typist.type(b"\t").actions[1:] == [Tabbed("lac", again=True)]


def test_help_is_about_the_words_before_the_cursor() -> None:
    assert Typist().type(b"show x\x02?").actions == [HelpAsked("show ")]


def test_a_line_survives_help() -> None:
    typist = Typist().type(b"show x\x02?")
    typist.editor.redraw()
    typist.screen.write(typist.editor.output())
    assert typist.type(b"yy").screen.row == "erx#show yyx"
    assert typist.line == "show yyx"


def test_hidden_lines_show_asterisks() -> None:
    typist = Typist(("old",), hidden=True).type(b"se?x\x7f" + UP + b"t")
    assert typist.screen.row == "erx#****"
    assert typist.line == "se?t"
    assert all("se?" not in row for row in typist.screen.text)


def test_a_full_line_rings_once_until_there_is_room() -> None:
    typist = Typist().type(b"x" * 30)
    assert typist.screen.bells == 0
    typist.type(b"y").type(b"y" * 10).type(b"y")
    assert typist.screen.bells == 1
    typist.type(b"\x7fzz")
    assert typist.screen.bells == 2


def test_erase_leaves_an_empty_row() -> None:
    typist = Typist().type("日本".encode())
    typist.editor.erase()
    assert typist.screen.write(typist.editor.output()).row == ""
    assert typist.screen.column == 0


KEYS = st.sampled_from(
    [b"a", b" ", "日".encode(), b"word ", b"\x7f", UP, DOWN, LEFT, RIGHT, b"\x1b[3~"]
    + [bytes([code]) for code in range(1, 27) if bytes([code]) not in b"\t\n\r\x03\x1a"]
    + [b"\x1b" + letter for letter in (b"b", b"f", b"d", b"c", b"l", b"u")]
)


@given(st.lists(KEYS, max_size=40), st.booleans())
def test_the_screen_always_shows_the_line(keys: list[bytes], hidden: bool) -> None:
    typist = Typist(("old one", "日本 two"), hidden=hidden)
    typist.type(b"".join(keys))
    row, column = typist.screen.row, typist.screen.column
    typist.type(b"\x05\x05")  # Ctrl+V may be the last key and take the first
    end = typist.screen.column
    line = typist.line
    shown = "*" * len(line) if hidden else line
    assert row == ("erx#" + shown).rstrip()
    assert 4 <= column <= end == 4 + columns(shown)


@given(st.lists(st.binary(max_size=30), max_size=5))
def test_any_bytes(chunks: list[bytes]) -> None:
    typist = Typist(("old",))
    for chunk in chunks:
        typist.keys.feed(chunk)
        while (action := typist.editor.poll()) is not None:
            if isinstance(action, Entered | LeftConfiguration | Interrupted):
                typist.editor.begin("erx#")
        typist.editor.output().decode()


def test_a_line_wider_than_the_terminal_is_echoed_as_it_is() -> None:
    typist = Typist(width=12).type(b"0123456789abcdef")
    assert typist.screen.text == ["erx#01234567", "89abcdef"]


@pytest.mark.parametrize(
    ("typed", "row"),
    [
        (b"0123456789abcdef\x7f", "erx#$abcde"),
        (b"0123456789abcdef\x01", "erx#01234$"),
        (b"0123456789abcdef\x02", "erx#$bcdef"),
        (b"0123456789abcdef\x01\x0b", "erx#"),
        (b"0123456789abcdef\x01\x0bshow", "erx#show"),
        (b"01234567\x7f", "erx#$23456"),
    ],
)
def test_a_wide_line_is_edited_on_a_row_of_its_own(typed: bytes, row: str) -> None:
    assert Typist(width=12).type(typed).screen.row == row


@given(st.lists(KEYS, max_size=40), st.booleans(), st.integers(12, 40))
def test_on_a_narrow_screen_the_cursor_is_where_typing_goes(
    keys: list[bytes], hidden: bool, width: int
) -> None:
    typist = Typist(("old one", "日本 two"), hidden=hidden, width=width, limit=1_000)
    typist.type(b"".join(keys)).type(b"X")
    left = typist.screen.rows[-1][typist.screen.column - 1]
    assert left == ("*" if hidden else "X")


@given(st.lists(KEYS, max_size=20), st.integers(12, 40))
def test_erasing_and_redrawing_loses_nothing(keys: list[bytes], width: int) -> None:
    typist = Typist(("old one", "日本 two"), width=width).type(b"".join(keys))
    typist.editor.erase()
    typist.screen.write(typist.editor.output())
    assert (typist.screen.row, typist.screen.column) == ("", 0)
    rows = len(typist.screen.rows)
    typist.editor.redraw()
    typist.screen.write(typist.editor.output())
    assert typist.screen.text[rows - 1].startswith("erx#")
    assert typist.line == Typist(("old one", "日本 two"), width=width).type(b"".join(keys)).line


@pytest.mark.parametrize(("before", "after"), [(120, 70), (70, 120), (120, 150), (200, 40)])
@pytest.mark.parametrize("length", [3, 60, 100, 130])
def test_a_line_follows_the_window_while_it_is_edited(before: int, after: int, length: int) -> None:
    typist = Typist(width=before, limit=200)
    text = "".join(chr(ord("a") + number % 26) for number in range(length))
    typist.type(text.encode())
    typist.screen.width = after
    typist.screen.column = min(typist.screen.column, after)
    typist.editor.fit(after)
    typist.type(b"")
    rows = len(typist.screen.rows)
    typist.type(LEFT * 3 + b"X" + RIGHT + b"Y")
    assert len(typist.screen.rows) <= rows + 1  # of its own, and no more
    rows = len(typist.screen.rows)
    typist.type(LEFT * 5 + b"\x01\x05")
    assert len(typist.screen.rows) == rows
    assert columns(typist.screen.row) < after
    assert typist.line == text[:-3] + "X" + text[-3:-2] + "Y" + text[-2:]


def test_a_line_that_fits_both_windows_is_not_drawn_again() -> None:
    typist = Typist(width=80).type(b"show clock")
    typist.editor.fit(60)
    assert typist.editor.output() == b""
    typist.editor.fit(60)
    assert typist.editor.output() == b""

"""The statements of a configuration file as rows, each with the line that configured it."""

from collections.abc import Iterator
from hmac import digest
from pathlib import Path
from typing import Any, NamedTuple

from junose_shell.command.entry import TOP_LEVEL, Entry
from junose_shell.command.grammar import Grammar
from junose_shell.command.value import Command
from junose_shell.errors import UsageError
from junose_shell.farm.replays import Order
from junose_shell.model.config import ConfigStore
from junose_shell.model.emulation import mode_of, statements_of
from junose_shell.model.secrets import decrypt
from junose_shell.model.section import Change, Root, Section
from junose_shell.model.session import CliSession
from junose_shell.session.runner import Runner
from junose_shell.session.script import Script, ScriptError, carry_out, read_script
from junose_shell.wiring import open_copy

Row = dict[str, Any]
PRINT = 12  # digits that stand for a secret: equal ones for equal secrets, in one run


class Rows(NamedTuple):
    """The rows of a file, or why there are none."""

    file: str
    rows: tuple[Row, ...] = ()
    fault: str = ""


class _Numbered(list[str]):
    """Lines that know which of them was read last, from 1."""

    number = 0

    def __iter__(self) -> Iterator[str]:
        for self.number, line in enumerate(super().__iter__(), 1):
            yield line


class _Origins:
    """Which line configured which statement."""

    def __init__(self, store: ConfigStore, lines: _Numbered) -> None:
        self._lines = lines
        store.observer = self._heard
        self._found: dict[int, tuple[Command, int]] = {}  # by identity, which lasts as it is kept

    def _heard(self, change: Change) -> None:
        """Note a change of the configuration."""
        if change.new is not None:
            self._found[id(change.new)] = (change.new, self._lines.number)

    def line_of(self, statement: Command) -> int:
        """Return the number of the line, 0 if the router had the statement before."""
        return self._found.get(id(statement), (statement, 0))[1]


def rows_of(order: Order) -> Rows:
    """Return the statements that a file configures; lines that are refused configure nothing."""
    try:
        script = read_script(Path(order.file), order.encoding)
        shell = open_copy(script.lines, order.world, order.clock, order.model)
    except (ScriptError, UsageError) as error:
        return Rows(order.file, (), str(error).removeprefix(f"{order.file}: "))
    lines = _Numbered(script.lines)
    store = shell.router.config
    origins = _Origins(store, lines)
    for _ in carry_out(Runner(shell, CliSession(privilege=TOP_LEVEL)), Script(order.file, lines)):
        pass
    rows = sorted(
        (_row(store, order, section, statement, origins)
         for section, statement in statements_of(store)),
        key=lambda row: (row["line"], row["text"]),
    )  # fmt: skip
    return Rows(order.file, tuple(rows))


def _row(
    store: ConfigStore, order: Order, section: Section, statement: Command, origins: _Origins
) -> Row:
    grammar = store.grammar
    entry = grammar.statement_entry(statement)
    outer = not isinstance(section, Root) and mode_of(store, section) == entry.modes[0]
    return {
        "file": order.file,
        "host": Path(order.file).name.partition(".")[0],
        "line": origins.line_of(statement),
        "statement": entry.id,
        "text": grammar.render(statement),
        "context": section.context,
        "mode": mode_of(store, section),
        "section": grammar.render(section.statement) if outer else "",
        "kept": bool(entry.storage.effect),
        **_fields(grammar, entry, statement, order.salt),
    }


def _fields(grammar: Grammar, entry: Entry, statement: Command, salt: bytes) -> Row:
    """Return the fields of a statement, and a print that is equal for equal secrets.

    Without the salt nobody can guess the secret and compare.
    """
    values: Row = {}
    secret = ""
    for field in entry.fields:
        value = getattr(statement, field.name)
        if field.type_key and grammar.types.secret(field.type_key):
            plain = decrypt(value) if isinstance(value, str) else None
            text = value if plain is None else plain
            octets = str(text).encode(errors="surrogatepass")
            secret = digest(salt, octets, "sha256").hex()[:PRINT]
        else:
            values[field.name] = _plain(value)
    return {"fields": values, "secret": secret}


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if type(value) in (str, int, bool, type(None)):
        return value
    return str(value)

"""No secret comes out: every statement that takes one gets a marker, and all output is read."""

import io
import json
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

import pytest
from first_call import DEMO, show_lines
from typing_hands import steps

from junose_shell import Router
from junose_shell.app.printers import DocumentPrinter, show
from junose_shell.command.entry import Entry, Form
from junose_shell.command.grammar import Grammar
from junose_shell.grammar.cache import load_grammar
from junose_shell.grammar.samples import command_of, commands_of, paths_of, values_of
from junose_shell.model.config import ConfigStore
from junose_shell.model.diff import diff
from junose_shell.model.session import GLOBAL, CliSession, ModeFrame
from junose_shell.replies.common import Rejection
from junose_shell.replies.steps import Ask, Reply
from junose_shell.runtime.startup import STARTUP
from junose_shell.session.covering import without_plain
from junose_shell.session.journaling import JournalKeeper
from junose_shell.session.runner import Runner
from junose_shell.turns import at_once
from junose_shell.wiring import build_shell
from junose_shell.world.loader import load

if TYPE_CHECKING:
    from junose_shell.session.shell import Shell

MARKER = "mArKeD"
WAYS = 60  # through one syntax, the shortest first
COMMUNITIES = ("snmp-server-community", "snmp-server-host")  # shown as they are
GRAMMAR = load_grammar()


def secret_positions(grammar: Grammar, entry: Entry) -> set[int]:
    return {
        at
        for at, position in enumerate(entry.positions)
        if not position.word and grammar.types.secret(position.type_key)
    }


def spelled(grammar: Grammar) -> Iterator[tuple[str, str, str]]:
    """Yield id, mode and line for every way to type a plain secret in a statement."""
    for entry in grammar.entries:
        secrets = secret_positions(grammar, entry)
        if not (entry.statement and entry.form is Form.DO and secrets):
            continue
        hidden = {form_field for _, form_field, *_ in entry.storage.kept}
        for number, path in enumerate(islice(paths_of(entry), WAYS)):
            forms = {p.value for p in map(entry.positions.__getitem__, path) if p.field in hidden}
            if secrets.isdisjoint(path) or not forms <= {"0"}:
                continue
            values = {
                at: f"{MARKER}{number}" if at in secrets else _value(grammar, entry, at)
                for at in path
                if not entry.positions[at].word
            }
            line = grammar.renderer.render(entry, command_of(entry, path, values))
            for mode in entry.modes:
                yield entry.id, mode, line


def _value(grammar: Grammar, entry: Entry, at: int) -> object:
    return values_of(grammar.types[entry.positions[at].type_key])[0]


def way_to(grammar: Grammar, mode: str) -> list[str]:
    """Return the lines that lead from Global Configuration to a mode."""
    if mode == GLOBAL:
        return []
    opener = next(e for e in grammar.entries if e.enters == mode and e.form is Form.DO)
    line = grammar.render(next(commands_of(opener, grammar.types)))
    return [*way_to(grammar, opener.modes[0]), line]


class Marked:
    """The router of a demo, with a journal, on which all the lines were typed."""

    def __init__(self) -> None:
        self.file = io.StringIO()
        self.shell: Shell = build_shell(load(DEMO / "world.yaml"))
        JournalKeeper(self.shell, file=self.file)
        self.session = CliSession(privilege=15)
        self.session.history_size = 10_000
        self.typed: list[str] = []
        self.recorded: list[str] = []
        for _, mode, line in spelled(GRAMMAR):
            for each in ("configure terminal", *way_to(GRAMMAR, mode), line, "end"):
                self.recorded.append(without_plain(self.shell, self.session, each))
                assert self.type(each) == [], each
        for line in (f"enable secret {MARKER} {MARKER}", f"key {MARKER}", f"do key {MARKER}"):
            self.type(line)

    def type(self, line: str) -> list[str]:
        """Type a line, answering with the marker; return the codes of what was refused."""
        self.typed.append(line)
        self.shell.remember(self.session, line)
        refused, exchange = [], self.shell.execute(self.session, line)
        while (step := exchange.step) is not None:
            if isinstance(step, Reply) and isinstance(step.data, Rejection):
                refused.append(step.data.code)
            exchange.proceed(MARKER if isinstance(step, Ask) else None)
        return refused

    def shown(self, line: str) -> str:
        runner = Runner(self.shell, self.session)
        return "\n".join(runner.run(line))


@pytest.fixture(scope="module")
def marked() -> Marked:
    return Marked()


def without_communities(lines: str) -> str:
    return "\n".join(line for line in lines.splitlines() if "snmp-server" not in line)


def test_every_statement_with_a_secret_was_typed(marked):
    ids = {entry_id for entry_id, *_ in spelled(GRAMMAR)}
    assert ids == {e.id for e in GRAMMAR.entries if e.storage.kept} | set(COMMUNITIES)
    assert sum(MARKER in line for line in marked.typed) > 2 * len(ids)


@pytest.mark.parametrize(
    "line", ["show configuration", "show running-configuration", "show configuration | include 8"]
)
def test_not_in_the_configuration(marked, line):
    text = marked.shown(line)
    assert "key 8 " in text
    assert MARKER not in without_communities(text)
    if "include" not in line:
        assert f"snmp-server community {MARKER}" in text


def test_not_in_anything_that_is_shown(marked):
    for _, line in show_lines():
        if line.startswith("show"):
            assert MARKER not in without_communities(marked.shown(line)), line


@pytest.mark.parametrize("name", ["a.scr", "a.txt", "a.cnf"])
def test_not_in_files(marked, name):
    assert marked.type(f"copy running-configuration {name}") == []
    kept = marked.shell.router.files.read(name)
    assert len(kept) > 1_000
    assert MARKER not in without_communities(kept.decode())


def test_not_in_the_startup_configuration(marked):
    files = marked.shell.router.files
    at_once(marked.shell.router.startup.save())
    assert STARTUP in files.sizes()
    for name in files.sizes():
        assert MARKER not in without_communities(files.read(name).decode(errors="replace")), name


def test_not_in_differences(marked):
    store, empty = marked.shell.router.config, ConfigStore(GRAMMAR)
    for a, b in ((empty, store), (store, empty)):
        lines = "\n".join(diff(a, b))
        assert "radius pre-authentication server" in lines
        assert MARKER not in without_communities(lines)


def test_not_in_a_journal(marked):
    text = marked.file.getvalue()
    assert text.count('"line"') > 100
    assert "secret1" in text
    assert MARKER not in text


def test_not_in_what_is_recorded_of_a_line(marked):
    assert any(" 8 " in line for line in marked.recorded)
    assert MARKER not in without_communities("\n".join(marked.recorded))


def test_not_in_what_is_recorded_of_a_line_that_removes(marked):
    session = CliSession(privilege=15, frames=[ModeFrame("exec"), ModeFrame(GLOBAL)])
    for line in (f"no enable secret {MARKER}", f"no username joe password {MARKER}"):
        assert MARKER not in without_plain(marked.shell, session, line)


def test_not_in_the_command_of_a_document(marked, capsys):
    runner = Runner(marked.shell, CliSession(privilege=15))
    printer = DocumentPrinter()
    for line in ("configure terminal", f"enable secret {MARKER}", f"enbale secret {MARKER}", "end"):
        show(printer, runner, line)
    printed = capsys.readouterr().out
    assert printed.count('"command": "enable secret ********"') == 1
    assert MARKER not in printed
    session = Router.from_script().session()
    session.run("configure terminal")
    assert MARKER not in json.dumps(session.run(f"enable secret {MARKER}").documents)


def test_not_in_the_log(marked):
    marked.type(f"key {MARKER}")
    assert MARKER not in "\n".join(line.text for line in marked.shell.router.log.lines)
    assert marked.shell.router.log.faults == []


def test_not_in_the_history(marked):
    text = marked.shown("show history")
    assert "enable secret" in text
    assert MARKER not in text
    assert "********" in text


def test_not_in_replies_for_programs(marked):
    from junose_shell.views.json_writer import plain

    for line in ("show hosts", "show history"):
        for step in steps(marked.shell, marked.session, line):
            assert MARKER not in json.dumps(plain(step.data))

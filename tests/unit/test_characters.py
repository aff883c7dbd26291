"""Text that cannot be written is refused at every door; orders to a terminal reach none."""

import io
import json
import os
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from junose_shell import Router
from junose_shell.app.entry import run as run_program
from junose_shell.characters import escaped, harmless, not_text
from junose_shell.model.files import MemoryFiles, Nvs
from junose_shell.model.folder import FolderFiles
from junose_shell.model.session import CliSession
from junose_shell.replies.common import Rejection, Text
from junose_shell.replies.steps import Ask
from junose_shell.runtime.startup import STARTUP
from junose_shell.session.assist import help_for
from junose_shell.session.journaling import JournalKeeper
from junose_shell.session.runner import Runner
from junose_shell.turns import at_once
from junose_shell.views.json_writer import document
from junose_shell.views.present import lines_of
from junose_shell.views.rich_writer import rich_lines
from junose_shell.wiring import build_shell
from junose_shell.world.loader import WorldError, parse

HALF = "\udcff"
ORDERS = "\x1b]52;c;ZXZpbA==\x07\x9b2J\x7f\r\u202e\u2028\u2066" + HALF
DOORS = [
    f"banner motd #{HALF}#",
    f"hostname a{HALF}",
    f"interface loopback 0{HALF}",
    f"snmp-server contact x{HALF}",
    f"enable secret {HALF}",
    f"do show clock | include {HALF}",
    f"do show clock > {HALF}.txt",
    f"do copy run {HALF}.scr",
    f"! {HALF}",
    HALF,
]


@pytest.fixture
def runner() -> Runner:
    made = Runner(build_shell(None), CliSession(privilege=15))
    made.shell.router.files = Nvs(MemoryFiles())
    made.finish(made.begin("configure terminal"))
    return made


def refused(runner: Runner, line: str) -> Rejection:
    rejection = runner.finish(runner.begin(line))
    assert runner.shell.router.log.faults == []
    assert rejection is not None, line
    return rejection


@pytest.mark.parametrize("line", DOORS, ids=ascii)
def test_half_a_character_is_refused_with_its_place(runner, line):
    file = io.StringIO()
    JournalKeeper(runner.shell, file=file)
    rejection = refused(runner, line)
    assert (rejection.code, rejection.column) == ("not_text", line.index(HALF))
    helped = help_for(runner.shell, runner.session, line)
    assert isinstance(helped, Rejection)
    assert helped.column == line.index(HALF)
    runner.shell.remember(runner.session, line)
    assert runner.session.history == []
    at_once(runner.shell.router.startup.save())
    runner.shell.router.files.read(STARTUP)
    assert file.getvalue().isascii()


def test_half_a_character_is_no_answer(runner):
    def answer(question: Ask) -> str:
        return HALF

    runner.respond = answer
    assert refused(runner, "banner motd #").code == "not_text"
    refused(runner, "do copy running-configuration nowhere")
    assert "banner" not in "\n".join(runner.run("do show configuration"))


def test_the_library_refuses_it(tmp_path):
    router = Router.from_script()
    assert router.session().run(f"show clock {HALF}").rejected.code == "not_text"
    with pytest.raises(ValueError, match=r"^<script>:2: "):
        Router.from_script(f"!\nhostname {HALF}\n")


@pytest.mark.parametrize("text", [r'start: "\ud800"', r'hosts: {"\udfff": 1}'])
def test_a_world_file_refuses_it_with_its_line(text):
    with pytest.raises(WorldError, match=r":2: a character that no text file has"):
        parse(f"# first\n{text}\n".encode(), "w.yaml")


FOREIGN = [b"x\xff.txt", b"a\x1b[2Jb.txt", b"a\nb.txt", "\u202e.txt".encode()]


@pytest.mark.parametrize("name", FOREIGN, ids=ascii)
def test_a_file_with_a_name_of_no_command_is_not_listed(runner, tmp_path, name):
    for each in ("a.txt", os.fsdecode(name)):
        (tmp_path / each).write_text("x")
    runner.shell.router.files = Nvs(FolderFiles(str(tmp_path)))
    assert list(runner.shell.router.files.sizes()) == ["a.txt"]
    assert "txt" in "\n".join(runner.run("do dir"))


STATEMENTS = [
    "banner motd #{}#", "banner exec #{}#", "snmp-server contact {}", "hostname h{}",
    "host h{} 1.2.3.4 ftp", "virtual-router v{}", "profile p{}", "enable secret {}",
    "radius authentication server 1.2.3.4{}",
]  # fmt: skip
ORDERED = ["\x1b[2J", "\x07", "\x9b31m", "\u202e", "\u2066", "a\x00b"]


@pytest.mark.parametrize("order", ORDERED, ids=ascii)
@pytest.mark.parametrize("line", STATEMENTS)
def test_no_statement_takes_orders_to_a_terminal(runner, line, order):
    assert refused(runner, line.format(order)).code in ("invalid_input", "incomplete")


def test_a_tab_is_text(runner):
    assert runner.finish(runner.begin("banner motd #a\tb#")) is None


@pytest.mark.parametrize("writer", ["plain", "rich"])
def test_no_reply_has_orders_to_a_terminal(runner, writer):
    runner.shell.router.files.save("a.txt", f"x{ORDERS}y\tz\n".encode(errors="replace"))
    runner.finish(runner.begin("do more a.txt"))
    text = Text((f"x{ORDERS}y",))
    if writer == "rich":
        shown = "".join(lines_of(text, 0, lambda blocks: rich_lines(blocks, colour=True)))
    else:
        shown = "".join(lines_of(text))
    assert shown.isprintable()
    assert shown.startswith(r"x\x1b]52;")
    assert "".join(runner.run("do more a.txt")).replace("\t", "").isprintable()


@given(st.text(st.characters(exclude_categories=())))
def test_what_is_shown_has_no_orders(text):
    shown = harmless(text)
    assert not_text(shown) is None
    assert harmless(shown) == shown
    assert not any(c < " " or "\x7f" <= c <= "\x9f" for c in shown if c not in "\t\n")


@given(st.text(st.characters(exclude_categories=())))
def test_a_document_means_the_same_without_orders(text):
    shown = escaped(json.dumps(text, ensure_ascii=False))
    assert json.loads(shown) == text
    assert not_text(shown) is None


def test_json_has_no_orders():
    shown = "".join(document(f"show {ORDERS}", Text((ORDERS,))))
    assert shown.isprintable()
    assert json.loads(shown)["data"]["lines"] == [ORDERS]


ORDER = "\x1b]52;c;YQ==\x07\x1b[2J"
TOOLS = (
    ("a.scr", "-c", "show clock"), ("replay", "--keep-going", "a.scr"), ("diff", "a.scr", "b.scr"),
    ("replay", "--each", "."), ("replay", "--each", "--quiet", "."), ("test", "--verbose", "."),
    ("replay", "--each", "--report", "junit", "."), ("replay", "--each", "--report", "github", "."),
    ("test", "--update", "f.session"), ("test", "--list", "."), ("test", "--annotate", "f.session"),
    ("test", f"{ORDER}.session"), (f"{ORDER}.scr", "-c", "exit"), (f"{ORDER}none.scr",),
    ("query", "x", "."),
    ("--world", "w.yaml", "-c", "show clock"), ("replay-journal", "j.jsonl"),
)  # fmt: skip


@pytest.mark.parametrize("arguments", TOOLS)
def test_no_tool_shows_an_order_to_a_terminal(arguments, tmp_path, monkeypatch, capfd) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a.scr", "b.scr", f"{ORDER}.scr"):
        text = f"hostname {name[:1].strip(ORDER) or 'x'}\nno{ORDER} such\ninterface {ORDER}\n"
        Path(name).write_text(text, encoding="utf-8")
    for name in ("f.session", f"{ORDER}.session"):
        text = f"# {ORDER}\nhost1#show clock\n{ORDER}\nhost1#show {ORDER}\n{ORDER}\n"
        Path(name).write_text(text, encoding="utf-8")
    Path("w.yaml").write_text(f'version: 1\n"{ORDER}": 1\n', encoding="utf-8")
    Path("j.jsonl").write_text(f'{{"journal": 1, "version": "{ORDER}"}}\n', encoding="utf-8")
    with suppress(SystemExit):
        run_program(list(arguments))
    out, err = capfd.readouterr()
    assert out + err
    assert "\x1b" not in out + err
    assert "\x07" not in out + err

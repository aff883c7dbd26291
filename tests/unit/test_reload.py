"""Saving the configuration, and what the router comes up with."""

from pathlib import Path

import pytest

from junose_shell.errors import CliError
from junose_shell.handlers.reload import BOOT, power_on
from junose_shell.model.files import MemoryFiles, Nvs
from junose_shell.model.folder import FolderFiles
from junose_shell.model.script import configuration_lines
from junose_shell.model.session import CliSession
from junose_shell.replies.steps import Ask, Wait
from junose_shell.runtime.naps import naps
from junose_shell.runtime.startup import DAMAGED, STARTUP
from junose_shell.session.exchange import Exchange
from junose_shell.session.journaling import JournalKeeper
from junose_shell.session.printing import SilentPrinter
from junose_shell.session.replaying import Replay
from junose_shell.session.runner import Runner
from junose_shell.session.script import PAUSE
from junose_shell.turns import at_once
from junose_shell.wiring import build_shell


class Box:
    """A router and one session at Privileged Exec."""

    def __init__(self, nvs: Nvs | None = None) -> None:
        self.shell = build_shell(None)
        self.router = self.shell.router
        self.answer = ""
        self.code = ""  # of the refusal of the last line
        if nvs is not None:
            self.router.files = nvs
            self.said = power_on(self.shell)
        self.runner = Runner(self.shell, CliSession(privilege=15), lambda _question: self.answer)

    def run(self, *lines: str) -> list[str]:
        out = []
        for line in lines:
            exchange = self.runner.begin(line)
            out += self.runner.lines(exchange, len(self.runner.prompt))
            self.code = exchange.rejection.code if exchange.rejection else ""
        assert self.router.log.faults == []
        return out

    def configure(self, *lines: str) -> None:
        assert self.run("configure terminal", *lines, "end") == []

    def reload(self) -> list[str]:
        out = self.run("reload")
        self.run("enable 15")
        return out

    @property
    def text(self) -> list[str]:
        return list(configuration_lines(self.router.config))


@pytest.fixture
def box() -> Box:
    return Box()


@pytest.fixture
def nvs(tmp_path: Path) -> Nvs:
    return Nvs(FolderFiles(str(tmp_path / "nvs")))


# -- reload --
def test_reload_asks_first_and_says_what_it_does(box: Box) -> None:
    assert box.run("reload") == [
        "WARNING: Execution of this command will cause the system to reboot.",
        "Reload operation commencing, please wait...",
    ]
    assert box.router.booted == 0
    assert box.router.clock.now() == BOOT


@pytest.mark.parametrize("answer", ["n", "no", "x", "yesterday"])
def test_any_other_answer_cancels(box: Box, answer: str) -> None:
    box.answer = answer
    assert len(box.run("reload")) == 1
    assert box.router.boots == 0
    assert box.router.clock.now() == 0


@pytest.mark.parametrize("answer", ["", "y", "Y", "yes "])
def test_enter_and_yes_proceed(box: Box, answer: str) -> None:
    box.answer = answer
    box.run("reload")
    assert box.router.boots > 0


def test_automatic_commit_brings_back_what_was_running(box: Box) -> None:
    box.configure("hostname erx9", "virtual-router v", "interface loopback 0", "shutdown")
    before = box.text
    box.reload()
    assert box.text == before
    assert before[0] == "hostname erx9"


def test_every_session_falls_back_to_user_exec(box: Box) -> None:
    other = Runner(box.shell, CliSession(privilege=15))
    assert other.prompt == "host1#"
    for line in ("virtual-router default", "configure terminal", "interface loopback 1"):
        assert list(other.run(line)) == []
    box.run("reload")
    assert box.runner.prompt == "host1>"
    assert other.prompt == "host1>"
    new = Runner(box.shell, CliSession(privilege=15))
    assert new.prompt == "host1#"


def test_a_session_that_types_on_types_at_user_exec(box: Box) -> None:
    other = Runner(box.shell, CliSession(privilege=15))
    assert list(other.run("configure terminal")) == []
    box.run("reload")
    assert list(other.run("hostname x")) != []
    assert box.router.hostname == "host1"


def _asking(box: Box, session: CliSession) -> Exchange[None]:
    exchange = box.shell.execute(session, "reload")
    while not isinstance(exchange.step, Ask):
        exchange.proceed()
    return exchange


def _confirm(exchange: Exchange[None]) -> None:
    exchange.proceed("y")
    while not isinstance(exchange.step, Wait):
        exchange.proceed()


def test_the_router_comes_up_though_the_session_leaves(box: Box) -> None:
    box.configure("hostname erx9")
    exchange = _asking(box, box.runner.session)
    _confirm(exchange)  # down, and waiting
    assert box.router.hostname == "host1"
    exchange.leave()
    box.router.driver.advance(BOOT - 1)
    assert box.router.hostname == "host1"
    box.router.driver.advance(1)
    assert box.router.hostname == "erx9"


def test_ctrl_c_ends_the_wait_for_the_boot(box: Box) -> None:
    box.configure("hostname erx9")
    exchange = _asking(box, box.runner.session)
    _confirm(exchange)
    exchange.interrupt(CliError("interrupted"))
    assert box.router.hostname == "erx9"
    assert not box.router.down
    boots = box.router.boots
    box.router.driver.advance(2 * BOOT)
    assert box.router.boots == boots


@pytest.mark.parametrize(
    "line",
    ["enable 15", "show clock", "write memory", "more a.scr", "reload", "exit", "! x", "nonsense"],
)
def test_nothing_can_be_done_until_the_boot_has_ended(box: Box, line: str) -> None:
    box.configure("enable secret s3cret", "hostname erx9")
    _confirm(_asking(box, box.runner.session))
    for level in (1, 15):
        other = Runner(box.shell, CliSession(privilege=level))
        assert list(other.run(line)) == ["% The router is reloading"]
        assert other.session.privilege == level
        assert not other.session.closed
    box.router.driver.advance(BOOT)
    assert box.run("show clock") != ["% The router is reloading"]


def test_a_level_from_before_the_end_of_a_boot_is_worth_nothing(box: Box) -> None:
    other = Runner(box.shell, CliSession(privilege=15))
    assert list(other.run("! here I am")) == []
    assert other.prompt == "host1#"
    _confirm(_asking(box, box.runner.session))
    assert other.prompt == "host1>"
    other.session.privilege = 15
    box.router.driver.advance(BOOT)
    assert other.prompt == "host1>"


def test_a_password_that_was_asked_for_before_a_restart_opens_nothing_after_it(box: Box) -> None:
    box.configure("enable secret old")
    other = box.shell.execute(session := CliSession(), "enable")
    _confirm(_asking(box, box.runner.session))
    box.router.driver.advance(BOOT)
    other.proceed("old")
    assert box.shell.prompt(session) == "host1>"


def test_the_configuration_cannot_be_saved_before_it_is_complete(box: Box) -> None:
    box.configure("hostname erx9")
    _confirm(_asking(box, box.runner.session))
    with pytest.raises(CliError, match="reload_under_way"):
        at_once(box.router.startup.save())


def test_what_others_configure_while_the_question_waits_is_not_lost(box: Box) -> None:
    exchange = _asking(box, CliSession(privilege=15))
    box.configure("hostname late")
    _confirm(exchange)
    box.router.driver.advance(BOOT)
    assert box.router.hostname == "late"


def test_two_sessions_cannot_reload_at_once(box: Box) -> None:
    box.configure("hostname erx9")
    early, exchange = (_asking(box, CliSession(privilege=15)) for _ in range(2))
    _confirm(exchange)  # down
    early.proceed("y")
    assert early.rejection is not None
    assert early.rejection.code == "reload_under_way"
    other = box.shell.execute(CliSession(privilege=15), "reload")
    assert other.rejection == early.rejection
    box.router.driver.advance(BOOT)
    assert box.router.hostname == "erx9"


def test_privilege_levels_do_not_outlive_their_statements(box: Box) -> None:
    box.configure("privilege exec level 15 show clock")
    box.configure("boot config factory-defaults")
    box.run("reload")
    box.run("show clock")
    assert box.code == ""


# -- manual commit --
def test_manual_commit_keeps_what_was_saved(box: Box) -> None:
    box.configure("hostname one", "service manual-commit", "hostname two")
    box.reload()
    assert box.router.hostname == "one"
    box.configure("hostname three")
    assert box.run("copy running-configuration startup-configuration") == []
    box.configure("hostname four")
    box.reload()
    assert box.router.hostname == "three"
    box.configure("hostname five")
    assert box.run("write memory") == []
    box.reload()
    assert box.router.hostname == "five"


def test_automatic_commit_takes_over_again(box: Box) -> None:
    box.configure("service manual-commit", "hostname one", "no service manual-commit")
    box.configure("hostname two")
    box.reload()
    assert box.router.hostname == "two"


def test_a_file_becomes_the_startup_configuration_in_manual_commit_mode_only(box: Box) -> None:
    box.configure("hostname one")
    box.run("copy running-configuration a.cnf", "copy a.cnf startup-configuration")
    assert box.code == "automatic_commit"
    box.configure("service manual-commit", "hostname two")
    box.run("write memory", "copy a.cnf startup-configuration")
    assert box.code == ""
    box.run("copy startup-configuration b.scr")
    assert box.run("more b.scr") == ["hostname one"]
    box.reload()
    assert box.router.hostname == "one"


# -- boot config --
def test_factory_defaults_are_an_empty_configuration(box: Box) -> None:
    box.configure("hostname one", "boot config factory-defaults")
    box.reload()
    assert box.text == []
    box.configure("hostname two")
    box.reload()
    assert box.router.hostname == "two"


@pytest.mark.parametrize("name", ["base.cnf", "base.scr"])
def test_a_named_file_is_loaded_at_every_boot(box: Box, name: str) -> None:
    box.configure("hostname base")
    box.run(f"copy running-configuration {name}")
    box.configure("hostname other", f"boot config {name}")
    for _ in range(2):
        box.reload()
        assert box.text == ["hostname base", f"boot config {name}"]
        box.configure("hostname other")
    box.configure(f"boot config {name} once")
    box.reload()
    assert box.text == ["hostname base"]


@pytest.mark.parametrize(
    ("name", "code"),
    [("none.cnf", "no_such_file"), ("bad.cnf", "file_damaged"), ("a.log", "file_kind")],
)
def test_a_boot_that_cannot_be_is_refused_before_anything_happens(box, name, code) -> None:
    box.router.files.save("bad.cnf", b"nonsense")
    box.router.files.save("a.log", b"")
    box.configure("hostname one", f"boot config {name}")
    assert len(box.run("reload")) == 1
    assert box.code == code
    assert (box.router.boots, box.router.hostname) == (0, "one")


def test_lines_that_a_boot_refuses_go_to_the_log(box: Box) -> None:
    box.router.files.write("base.scr", ["hostname base", "nonsense", "interface loopback 1"])
    box.configure("boot config base.scr once")
    box.reload()
    assert [line for line in box.text if line != "virtual-router default"] == [
        "hostname base", "!", "interface loopback 1",
    ]  # fmt: skip
    assert any("base.scr, line 2: " in line.text for line in box.router.log.lines)


# -- NVS --
def test_changes_are_saved_when_the_exec_prompt_is_shown(nvs: Nvs) -> None:
    box = Box(nvs)
    box.run("configure terminal", "hostname erx9")
    _ = box.runner.prompt
    assert not nvs.has(STARTUP)
    box.run("end")
    _ = box.runner.prompt
    assert Box(nvs).router.hostname == "erx9"


def test_nothing_is_written_without_a_change(nvs: Nvs, tmp_path: Path) -> None:
    box = Box(nvs)
    box.configure("hostname erx9")
    _ = box.runner.prompt
    path = tmp_path / "nvs" / STARTUP
    before = path.stat().st_ino  # every write makes a new file
    for line in ("show clock", "dir", "configure terminal", "end"):
        box.run(line)
        _ = box.runner.prompt
    again = Box(nvs)
    _ = again.runner.prompt
    assert path.stat().st_ino == before
    box.configure("hostname erx8")
    _ = box.runner.prompt
    assert path.stat().st_ino != before


def test_files_in_memory_are_never_written_by_prompts(box: Box) -> None:
    box.configure("hostname erx9")
    _ = box.runner.prompt
    assert not box.router.files.has(STARTUP)


def test_manual_commit_survives_the_program(nvs: Nvs) -> None:
    box = Box(nvs)
    box.configure("hostname one", "service manual-commit", "hostname two")
    _ = box.runner.prompt
    again = Box(nvs)
    assert again.router.hostname == "one"
    assert again.router.startup.manual
    assert again.text == ["hostname one", "!", "service manual-commit"]


def test_a_boot_in_manual_mode_saves_nothing_half_read(nvs: Nvs) -> None:
    box = Box(nvs)
    box.configure("interface loopback 1", "exit", "service manual-commit", "hostname two")
    box.run("write memory")
    saved = nvs.read(STARTUP)
    again = Box(nvs)
    again.reload()
    assert nvs.read(STARTUP) == saved


def test_factory_defaults_are_saved_too(nvs: Nvs) -> None:
    box = Box(nvs)
    box.configure("hostname one", "boot config factory-defaults")
    box.reload()
    _ = box.runner.prompt
    assert Box(nvs).text == []


def test_a_damaged_startup_configuration_is_set_aside(nvs: Nvs) -> None:
    box = Box(nvs)
    box.configure("hostname one")
    _ = box.runner.prompt
    whole = nvs.read(STARTUP)
    nvs.save(STARTUP, whole[:-1])
    again = Box(nvs)
    assert STARTUP in again.said
    assert again.text == []
    _ = again.runner.prompt
    assert nvs.read(DAMAGED) == whole[:-1]


def test_a_failing_disk_is_told_in_the_log_once_a_change() -> None:
    class Failing(MemoryFiles):
        lasting = True

        def put(self, name: str, content: bytes) -> None:
            raise OSError(28, "No space left on device")

    box = Box(Nvs(Failing()))
    box.configure("hostname one")
    for _ in range(3):
        assert box.runner.prompt == "one#"
    assert [line.text for line in box.router.log.lines if line.category == "nvs"] == [
        "% startup-configuration: No space left on device"
    ]
    assert box.run("write memory") == ["% startup-configuration: No space left on device"]
    assert box.code == "no_files"


def test_a_router_with_files_that_last_saves_whoever_gives_it_the_files() -> None:
    class Lasting(MemoryFiles):
        lasting = True

    box, nvs = Box(), Nvs(Lasting())
    box.router.files = nvs
    box.configure("hostname one")
    saved = nvs.read(STARTUP)
    assert b"hostname one" in saved
    box.router.files = Nvs(MemoryFiles())
    box.configure("hostname two")
    assert nvs.read(STARTUP) == saved
    assert not box.shell.observers.any


# -- a boot in parts --
LONG = 3 * PAUSE


def _long(box: Box, *more: str) -> None:
    lines = [f"hostname h{number}" for number in range(LONG)]
    box.router.files.write("long.scr", [*lines, *more])
    box.configure("boot config long.scr")


def test_a_long_boot_leaves_others_their_turn_and_nobody_in(box: Box) -> None:
    _long(box)
    _confirm(_asking(box, box.runner.session))
    router = box.router
    turns = 0
    for _ in naps(router.driver, router.clock, 2 * BOOT, None, 1):
        turns += 1
        assert router.down
        assert router.startup.loading
        other = Runner(box.shell, CliSession(privilege=15))
        assert list(other.run("show clock")) == ["% The router is reloading"]
        assert router.hostname == f"h{turns * PAUSE - 2}"
    assert turns == LONG // PAUSE
    assert router.hostname == f"h{LONG - 1}"
    assert not router.startup.loading
    assert router.clock.now() == 2 * BOOT


def test_a_user_who_reloads_waits_for_the_end_of_a_long_boot(box: Box) -> None:
    _long(box, "do ping 10.1.1.1", "hostname last")
    box.run("reload")
    assert box.router.hostname == "last"
    assert not box.router.startup.loading
    assert box.router.clock.now() > BOOT + LONG // PAUSE


def test_a_command_that_waits_does_not_hold_up_a_boot(box: Box) -> None:
    box.router.files.write("p.scr", ["do ping 10.1.1.1 2", "hostname after"])
    box.configure("boot config p.scr")
    _confirm(_asking(box, box.runner.session))
    driver, fired = box.router.driver, []
    driver.schedule(BOOT + 500, lambda: fired.append(box.router.down), "meanwhile")
    driver.advance(BOOT)
    assert (box.router.hostname, box.router.down) == ("host1", True)
    driver.advance(3_000)
    assert fired == [True]
    driver.advance(2_000)
    assert (box.router.hostname, box.router.down) == ("after", False)


@pytest.mark.parametrize("ahead", [0, BOOT])
def test_ctrl_c_leaves_no_boot_half_done(box: Box, ahead: int) -> None:
    _long(box)
    exchange = _asking(box, box.runner.session)
    _confirm(exchange)
    driver = box.router.driver
    driver.run_until(lambda: driver.now() >= ahead, BOOT, 1)
    for _ in range(2):
        exchange.interrupt(CliError("interrupted"))
        assert isinstance(exchange.step, Wait)
    assert box.runner.finish(exchange).code == "interrupted"
    assert box.router.hostname == f"h{LONG - 1}"
    assert not box.router.startup.loading


def test_a_reload_in_the_journal_leads_to_the_same_router(box: Box) -> None:
    keeper = JournalKeeper(box.shell)
    _long(box, "do ping 10.1.1.1", "hostname last")
    box.run("reload", "show clock")
    inputs = keeper.journal.remembered()
    assert inputs is not None
    again = build_shell(None)
    replay = Replay(again, SilentPrinter)
    for entry in inputs:
        if entry["in"] == "line" and "boot" in entry["text"]:
            again.router.files = box.router.files
        replay.take(entry)
    assert again.router.hostname == "last"
    assert again.router.clock.now() == box.router.clock.now()

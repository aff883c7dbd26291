import json

import pytest
from recorded import Recorded

from junose_shell.errors import CliError
from junose_shell.l2tp.effects import Packet
from junose_shell.l2tp.events import TriggerArrived
from junose_shell.model.session import CliSession
from junose_shell.model.terminal_lines import CONSOLE, VTY
from junose_shell.net import Ipv4
from junose_shell.replies.steps import Ask, Wait
from junose_shell.runtime.clock import RealClock
from junose_shell.runtime.journal import JournalError
from junose_shell.session.journaling import JournalKeeper
from junose_shell.session.shell import Shell

CALL = ("lab packet 10.10.1.1", "lab advance 200ms", "show l2tp dial-out session", "lab show calls")


def test_the_replay_of_a_call_prints_the_same():
    made = Recorded()
    made.type(*CALL, "ping 10.10.1.1", "show ip route", "lab show events", "show l2tp ?", "sho foo")
    assert "connecting" in made.printed
    assert made.replayed() == made.printed


def test_a_shell_with_a_journal_answers_as_one_without():
    with_journal, without = Recorded(), Recorded()
    without.shell = Shell(without.shell.router)
    without.runner = without.session()
    for made in (with_journal, without):
        made.type(*CALL, "ping 10.10.1.1", "show version")
    assert with_journal.printed == without.printed


def test_packets_from_outside_are_taken_down_and_their_consequences_are_not():
    made = Recorded()
    packet = Packet(Ipv4.parse("10.10.1.1"), Ipv4.parse("192.168.1.9"))
    made.shell.router.network.forwarding.deliver("default", packet)
    made.shell.router.driver.advance(5_000)
    made.type("show l2tp dial-out session", "lab packet 10.10.2.1")
    made.shell.router.driver.post(TriggerArrived("default", packet))
    made.type("show l2tp dial-out target detail")
    assert len(made.inputs("event")) == 2
    assert "inService" in made.printed
    assert made.replayed() == made.printed


def test_secrets_are_nowhere_and_what_agreed_agrees():
    made = Recorded()
    made.answer = "7h3pass"
    made.type("conf t", "enable password 7h3pass", "end", "disable", "enable", "show privilege")
    text = json.dumps([made.inputs("line"), made.inputs("answer"), made.inputs("open")])
    assert not any(secret in text for secret in ("7h3pass", "s3cret", "hello-lns"))
    assert "Current privilege level is 10" in made.printed
    assert made.replayed() == made.printed.replace("7h3pass", "secret4")


def test_several_sessions_with_waits_that_overlap():
    made = Recorded()
    shell = made.shell
    first, second = CliSession("vty 0", privilege=15), CliSession("vty 1", privilege=15)
    one, two = shell.execute(first, "ping 10.10.1.1"), shell.execute(second, "ping 10.10.2.1")
    running = [one, two, one]
    while running:
        exchange = running.pop(0)
        if exchange.step is None:
            continue
        if isinstance(exchange.step, Wait):
            shell.router.driver.advance(exchange.step.ms // 3)
        exchange.proceed()
        running.append(exchange)
    made.type("show l2tp dial-out session")
    assert made.replayed().endswith(made.printed)
    assert {entry["session"] for entry in made.inputs("resume")} >= {2, 3}


def test_interrupts_and_users_who_leave():
    made = Recorded()
    shell, session = made.shell, CliSession("vty 0", privilege=15)
    ping = shell.execute(session, "ping 10.10.1.1")
    while not isinstance(ping.step, Wait):
        ping.proceed()
    ping.interrupt(CliError("interrupted"))
    ping.leave()
    reload = shell.execute(session, "reload")
    while not isinstance(reload.step, Ask):
        reload.proceed()
    reload.leave()
    assert [entry["code"] for entry in made.inputs("interrupt")] == ["interrupted"]
    assert made.inputs("leave")
    made.type("show clock")
    assert made.replayed().endswith(made.printed)


def test_commands_that_run_others_are_taken_down_once():
    made = Recorded()
    made.answer = "y"
    made.type("conf t", "hostname other", "do show privilege", "end", "reload", "show privilege")
    assert [entry["text"] for entry in made.inputs("line")][-6:] == [
        "conf t", "hostname other", "do show privilege", "end", "reload", "show privilege"
    ]  # fmt: skip
    assert made.replayed() == made.printed


def test_sessions_on_lines_come_and_go():
    made = Recorded()
    lines = made.shell.lines
    console, vty = CliSession(), CliSession()
    lines.open(CONSOLE, console, "console", "", list)
    made.shell.router.driver.advance(90_000)
    line = lines.open(VTY, vty, "telnet", "192.0.2.1", list)
    vty.user = "anna"
    vty.remember("show users")
    runner = made.session()
    runner.session = vty
    made.type("show users", runner=runner)
    vty.remember("show history")
    made.type("show history", runner=runner)
    lines.close(line)
    made.type("show users")
    assert "anna" in made.printed
    assert [entry["name"] for entry in made.inputs("open")][1:] == [
        "console 0",
        "vty 0",
        "console 0",
    ]
    assert len(made.inputs("close")) == 1
    assert made.replayed() == made.printed


def test_what_changes_a_session_without_a_line():
    made = Recorded()
    made.type("conf t", "profile x")
    made.runner.session.to_exec()
    made.type("show privilege")
    typed = made.inputs("line")[-1]["session"]  # the script has left modes without a line before
    states = [entry for entry in made.inputs("state") if entry["session"] == typed]
    assert [entry["depth"] for entry in states] == [1]
    assert made.replayed() == made.printed


def test_a_real_clock_stands_still_in_a_command_and_is_replayed_at_once():
    now = [0.0]

    def real(router):
        router.clock = router.driver._clock = RealClock(1, lambda: now[0])

    made = Recorded(real)
    for seconds in (0.02, 0.3, 3.1, 40.0, 0.001):
        now[0] += seconds
        made.type("lab packet 10.10.1.1", "show l2tp dial-out session", "show version")
        now[0] += 0.0107
        made.type("lab show events", "show l2tp dial-out session detail")
    assert "inService" in made.printed
    assert made.inputs("line")[-1]["at"] == 43_474
    assert made.replayed() == made.printed


def planted(shell):
    def fail(*_):
        raise RuntimeError("planted s3cret")

    shell.answer = fail


def test_a_fault_writes_what_led_to_it(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    made = Recorded()
    shell = Shell(made.shell.router)
    kept = JournalKeeper(shell)
    session = CliSession(privilege=15)
    assert shell.execute(session, "conf t").step is None
    planted(shell)
    for _ in range(2):
        shell.execute(session, "hostname foo")
    assert kept.saved == tmp_path / "junose-shell-fault-1.jsonl"
    assert [file.name for file in tmp_path.iterdir()] == [kept.saved.name]
    text = kept.saved.read_text()
    *_, line, fault, end = map(json.loads, text.splitlines())
    assert (line["text"], end["in"]) == ("hostname foo", "end")
    assert fault["error"] == "RuntimeError"
    assert fault["trace"][-1].endswith(" fail")
    assert "planted" not in text
    assert str(kept.saved) in shell.router.log.lines[-2].text


def test_an_unwritable_folder_is_no_second_fault(tmp_path, monkeypatch):
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nowhere"))
    (tmp_path / "gone").rmdir()
    shell = Shell(Recorded().shell.router)
    kept = JournalKeeper(shell)
    planted(shell)
    shell.execute(CliSession(), "show clock")
    assert kept.saved is None


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        ({"in": "resume", "session": 1}, "the command has ended before"),
        ({"in": "state", "session": 1, "depth": 9, "user": "", "privilege": 1,
          "remembers": False}, "not 9 modes deep"),
        ({"in": "event", "event": {"record": "Popen"}}, "not a value of an event"),
    ],
)  # fmt: skip
def test_entries_that_do_not_fit_are_named(entry, reason):
    from junose_shell.app.replay_journal import replay

    made = Recorded()
    entries = made.journal()
    entries[-1:] = [{"at": entries[-1]["at"], **entry}]
    with pytest.raises(JournalError, match=reason) as found:
        replay("j", entries)
    assert found.value.line == len(entries)

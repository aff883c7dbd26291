"""Telnet over real sockets."""

import asyncio
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path

import pytest
from hosts import GUARD, Client, Start, new_shell

from junose_shell.handlers import configuration
from junose_shell.model.script import configuration_lines
from junose_shell.model.session import CliSession
from junose_shell.runtime.clock import RealClock
from junose_shell.session.observers import Observer
from junose_shell.session.pager import CHUNK
from junose_shell.terminal import limits
from junose_shell.terminal.telnet import AYT, DO, IAC, NAWS, SB, SE, WILL
from junose_shell.terminal.telnet_channel import TelnetChannel

PROMPT = b"host1>"


def test_dialogue_of_a_line_without_password(start: Start) -> None:
    with start().connect() as client:
        assert client.until(PROMPT) == (
            b"\r\nLogged in on vty 0 via telnet.\r\n"
            b"Copyright (c) 1999-2009 Juniper Networks, Inc.  All rights reserved.\r\n"
            b"\r\nhost1>"
        )
        client.send(b"show privilege\r\n")
        assert client.until(PROMPT) == (b"show privilege\r\nCurrent privilege level is 1\r\nhost1>")
        assert client.send(b"exit\r\n").rest() == b"exit\r\n"


def test_dialogue_of_a_line_with_password(start: Start) -> None:
    host = start("line vty 0 4", "password topSecret")
    with host.connect() as client:
        assert client.until(b": ") == b"\r\nTelnet password: "
        client.send(b"topSecret\r")
        assert client.until(b"\n") == b"*********\r\n"
        assert client.until(b"\n") == b"Logged in on vty 0 via telnet.\r\n"


BY_KEYS = (  # lines, and what each leads to
    (b"show privilege", b"host1>"), (b"show foo", b"host1>"), (b"! comment", b"host1>"),
    (b"terminal length 5", b"host1>"), (b"show version", b" --More-- "), (b"q", b"host1>"),
    (b"enable", b"host1#"), (b"configure terminal", b"(config)#"), (b"hostname lab", b"(config)#"),
    (b"host name", b"(config)#"), (b"end", b"lab#"), (b"ping 10.9.9.9", b"lab#"),
    (b"reload", b"[confirm]"), (b"n", b"lab#"), (b"a" * 200, b"lab#"), (b"exit", b"lab>"),
)  # fmt: skip


def test_a_line_that_comes_whole_looks_as_if_it_was_typed(start: Start) -> None:
    with start().connect() as whole, start().connect() as typed:
        assert whole.until(PROMPT) == typed.until(PROMPT)
        for line, end in BY_KEYS:
            whole.send(line if line == b"q" else line + b"\r")
            shown = b""
            for at in range(len(line)):
                typed.send(line[at : at + 1])
                if line != b"q":
                    shown += typed.until(line[at : at + 1])
            if line != b"q":
                typed.send(b"\r")
            assert whole.until(end) == shown + typed.until(end), line
        assert whole.send(b"exit\r").rest() == typed.send(b"exit\r").rest()


def test_three_wrong_passwords_end_the_connection(start: Start) -> None:
    with start("line vty 0 4", "password x").connect() as client:
        for _ in range(3):
            client.until(b"Telnet password: ")
            client.send(b"wrong\r")
        assert client.rest().endswith(b"% Bad password\r\n")


def test_users_are_asked_where_an_authentication_list_says_so(start: Start) -> None:
    host = start(
        "aaa authentication login remote radius",
        "username joe password hello",
        "line vty 0 4",
        "login authentication remote",
    )
    with host.connect() as client:
        assert client.until(b": ") == b"\r\nUser: "
        client.send(b"joe\r")
        assert client.until(b": ") == b"joe\r\nPassword: "
        client.send(b"nope\r")
        client.until(b"User: ")
        client.send(b"joe\rhello\r")
        client.until(PROMPT)
        client.send(b"show users\r")
        assert b"joe" in client.until(PROMPT)


def test_banners(start: Start) -> None:
    host = start(
        "banner motd xmessage of the dayx", "banner login +before\\nlogin+", "banner exec /welcome/"
    )
    with host.connect() as client:
        text = client.until(PROMPT)
    assert text.startswith(b"\r\nmessage of the day\r\nbefore\r\nlogin\r\nLogged in on")
    assert text.endswith(b"reserved.\r\n\r\nwelcome\r\nhost1>")


def test_help_completion_and_paging(start: Start) -> None:
    with start().connect() as client:
        client.until(PROMPT)
        client.send(b"ter?")
        assert client.until(b"host1>ter") == b"ter?\r\nterminal\r\nhost1>ter"
        client.send(b"\t")
        assert client.until(b" ") == b"minal "
        client.send(b"length 5\r")
        client.until(PROMPT)
        client.send(b"show version\r")
        page = client.until(b" --More-- ")
        assert page.count(b"\r\n") == 5
        client.send(b"\r")
        assert client.until(b" --More-- ").startswith(b"\r          \r")
        client.send(b"q")
        assert client.until(PROMPT) == b"\r          \rhost1>"
        client.send(b"e\t\t")
        assert client.until(b"host1>e").split(b"\r\n")[1].split() == [b"enable", b"exit"]


def test_tab_rings_before_it_lists(start: Start) -> None:
    with start().connect() as client:
        client.until(PROMPT)
        client.send(b"ter\t").until(b"minal ")
        assert client.send(b"\t").until(b"\a") == b"\a"
        shown = client.send(b"\t").until(b"host1>terminal ")
        assert shown.split(b"\r\n")[1].split() == [b"history", b"length", b"width"]
        assert client.send(b"\x15show pr\t").until(b"\a").endswith(b"show pr\a")
        shown = client.send(b"\t").until(b"host1>show pr")
        assert shown.split(b"\r\n")[1].split() == [b"privilege", b"profile"]


def test_filters_typed_at_more(start: Start) -> None:
    with start().connect() as client:
        client.until(PROMPT)
        client.send(b"terminal length 5\rshow version\r")
        client.until(b" --More-- ")
        client.send(b"+SRP\r")
        shown = client.until(PROMPT)
        assert shown.count(b"SRP") >= 2
        assert b"GE-" not in shown


def test_enable_asks_for_the_closest_password(start: Start) -> None:
    host = start("enable password level 5 five", "enable secret level 10 ten")
    with host.connect() as client:
        client.until(PROMPT)
        client.send(b"enable 15\r")
        client.until(b"Password: ")
        client.send(b"five\r")
        assert b"% Bad password" in client.until(PROMPT)
        client.send(b"enable\r")
        client.until(b"Password: ")
        client.send(b"ten\r")
        client.until(b"host1#")
        client.send(b"disable 1\renable 4\r")
        client.until(b"enable 4\r\nhost1#")


def test_ctrl_z_and_ctrl_c(start: Start) -> None:
    with start().connect() as client:
        client.until(PROMPT)
        client.send(b"enable\rconfigure terminal\r")
        client.until(b"(config)#")
        client.send(b"junk\x03")
        assert client.until(b"(config)#") == b"junk^C\r\nhost1(config)#"
        client.send(b"\x1a")
        assert client.until(b"host1#") == b"^Z\r\nhost1#"


def test_lines_typed_ahead_run_in_order(start: Start) -> None:
    with start().connect() as client:
        client.send(b"enable\nconfigure terminal\nhostname box\nend\nexit\nexit\n")
        text = client.rest()
    assert text.endswith(
        b"host1>enable\r\nhost1#configure terminal\r\nhost1(config)#hostname box\r\n"
        b"box(config)#end\r\nbox#exit\r\nbox>exit\r\n"
    )


def test_a_client_that_negotiates(start: Start) -> None:
    with start().connect() as client:
        client.until(PROMPT)
        size = bytes((IAC, SB, NAWS, 0, 100, 0, 7, IAC, SE))
        client.send(bytes((IAC, WILL, NAWS)) + size + bytes((IAC, DO, 1, IAC, AYT)))
        client.until(b"[yes]")
        client.send(b"show terminal\r")
        shown = client.until(PROMPT)
        assert b"length: 7 lines" in shown
        assert b"width: 100 columns" in shown


def test_tab_in_an_answer_only_rings(start: Start) -> None:
    with start().connect() as client:
        client.send(b"enable\rreload\r").until(b"[confirm]")
        client.send(b"\tn\r")
        assert client.until(b"#") == b"\x07n\r\nhost1#"
        client.send(b"reload\r").until(b"[confirm]")
        client.send(b"n?\r")
        assert client.until(b"#").startswith(b"n?\r\nProceed with reload? [confirm]n\r\n")


def test_lines_run_out_and_come_back(start: Start) -> None:
    host = start(least=1)
    with host.connect() as first:
        first.until(PROMPT)
        with host.connect() as second:
            assert b"% All 1 lines are in use" in second.rest()
        first.send(b"exit\r").rest()
    with host.connect() as third:
        third.until(PROMPT)


def test_more_lines_are_opened_by_configuration(start: Start) -> None:
    host = start("line vty 3 3", least=1)
    with host.connect() as first, host.connect() as second:
        first.until(b"vty 0 via telnet")
        second.until(b"vty 3 via telnet")


def test_failures_of_one_address_are_limited(start: Start) -> None:
    host = start("login-limit 4", "line vty 0 4", "password x")
    with host.connect() as one, host.connect() as two:
        for client in (one, two):
            for _ in range(2):  # counted when they are made, whoever hangs up
                client.until(b"Telnet password: ")
                client.send(b"wrong\r")
        one.until(b"Telnet password: ")
        assert b"% Too many failed logins, try again later" in one.send(b"x\r").rest()
    with host.connect() as client:
        assert b"% Too many failed logins, try again later" in client.rest()
    with host.connect("127.0.0.2") as other:
        other.until(b"Telnet password: ")
        other.send(b"x\r").until(PROMPT)


def test_those_who_leave_and_do_not_hang_up_are_so_many_at_most(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "LEAVING", 2)
    host = start(least=1)
    with ExitStack() as held:
        for number in range(8):
            client = held.enter_context(host.connect())
            client.until(PROMPT)
            client.send(b"exit\r")
            with suppress(ConnectionError):
                client.rest()  # and the connection stays open
            while host.ask(host.shell.lines.used):
                pass
            assert host.ask(lambda: len(host.server.door.told)) == min(number + 1, 3)


def test_enable_is_limited_as_logins_are(start: Start) -> None:
    host = start("login-limit 2", "enable secret right")
    with host.connect() as client:
        client.until(PROMPT)
        for _ in range(2):
            client.send(b"enable\rwrong\r").until(b"% Bad password\r\nhost1>")
        client.send(b"enable\rright\r").until(b"% Too many failed logins, try again later\r\n")
        client.until(PROMPT)
        client.send(b"show privilege\r").until(b"level is 1\r\n")


def test_clear_line_and_log_here(start: Start) -> None:
    host = start()
    with host.connect() as watcher, host.connect() as other:
        watcher.until(PROMPT)
        watcher.send(b"enable 15\rlog here\r")
        watcher.until(b"log here\r\nhost1#")
        watcher.send(b"show pri")
        watcher.until(b"show pri")
        host.ask(lambda: host.shell.router.log.write(5, "cli", "something happened"))
        assert watcher.until(b"host1#show pri").endswith(
            b"NOTICE 01/15/2010 08:00:00 UTC cli: something happened\r\nhost1#show pri"
        )
        other.until(PROMPT)
        watcher.send(b"\x15clear line vty 1\r")
        assert other.rest().endswith(b"\r\n% This session was cleared\r\n")
        watcher.until(b"host1#")


def test_a_fault_in_one_session_leaves_the_others_alone(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    host = start()
    with host.connect() as one, host.connect() as two:
        one.until(PROMPT)
        two.until(PROMPT)

        def broken(_at: int) -> None:
            raise ZeroDivisionError

        monkeypatch.setattr(host.shell.router.calendar, "at", broken)
        one.send(b"show clock\r")
        assert b"% Internal error" in one.until(PROMPT)
        monkeypatch.undo()
        two.send(b"show privilege\r")
        two.until(PROMPT)
        assert len(host.shell.router.log.faults) == 1
        host.shell.router.log.faults.clear()


@pytest.mark.parametrize(
    "typed",
    [
        b"", b"sho", b"enable\r", b"enable\rconfigure terminal\r", b"terminal length 5\rshow ver\r",
        b"\xff", b"\xff\xfa\x1f", b"\xff\xfb", b"\x1b[", b"show version\r" * 50, b"\xc3",
    ],
)  # fmt: skip
def test_an_abrupt_end_in_any_state_frees_the_line(start: Start, typed: bytes) -> None:
    host = start("enable password x", least=1)
    client = host.connect()
    client.until(PROMPT)
    client.send(typed)
    reset(client)
    while host.ask(host.shell.lines.used):
        pass
    with host.connect() as next_one:
        next_one.until(PROMPT)


def reset(client: Client) -> None:
    """Close a connection with a reset."""
    linger = struct.pack("ii", 1, 0)
    client.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    client.socket.close()


def test_a_client_that_resets_as_its_session_ends_holds_up_no_new_router(start: Start) -> None:
    class Resetting(Observer):
        def closed(self, session: CliSession) -> None:
            reset(client)

    host = start()
    client = host.connect()
    client.until(PROMPT)
    host.ask(lambda: host.shell.observers.add(Resetting()))
    client.send(b"exit\r")
    while host.ask(host.shell.lines.used):
        pass
    host.shell = new_shell()
    again = host.server.begin_again(host.shell)
    asyncio.run_coroutine_threadsafe(again, host.loop).result(GUARD)
    with host.connect() as next_one:
        next_one.until(PROMPT)


@pytest.mark.parametrize(
    "flood",
    [
        bytes((IAC, DO, 99)) * 50_000,
        bytes((IAC, IAC)) * 50_000,
        bytes((IAC, SB, 1)) + b"x" * 500_000,
        bytes(range(256)) * 500,
        b"?" * 200,
        b"\x07" * 50_000,
        b"\x1b" * 50_000,
    ],
)
def test_floods_are_survived(start: Start, flood: bytes) -> None:
    host = start()
    with host.connect() as hostile, host.connect() as other:
        hostile.until(PROMPT)
        hostile.socket.setblocking(False)
        with suppress(BlockingIOError):
            hostile.socket.send(flood)
        other.until(PROMPT)
        other.send(b"show privilege\r")
        other.until(b"level is 1\r\nhost1>")


def test_10_megabytes_without_a_newline(start: Start) -> None:
    host = start()
    with host.connect() as client:
        client.until(PROMPT)
        client.send(b"x" * 10_000_000 + b"\rexit\r")
        text = client.rest()
    assert text.count(b"x") <= 4_096 + 10
    assert text.count(b"\a") < 10
    assert b"% Line is longer than 4096 characters" in text


def test_a_slow_reader_does_not_hold_up_others(start: Start) -> None:
    host = start()
    with host.connect() as slow, host.connect() as other:
        slow.until(PROMPT)
        slow.send(b"terminal length 0\r" + b"show version\r" * 5_000)
        other.until(PROMPT)
        other.send(b"show privilege\r")
        other.until(b"level is 1\r\nhost1>")
        backlog = host.ask(
            lambda: sum(len(line.session.history) for line in host.shell.lines.used())
        )
        assert backlog
        for _ in range(5_000):
            slow.until(b"13     ---")
        slow.until(PROMPT)


@pytest.mark.parametrize(
    "typed",
    [
        b"show configuration | include nothing-like-it\r",
        b"show configuration | begin ,_@\r",
        b"show configuration\r+nothing-like-it\r",
        b"terminal length 0\rshow configuration | exclude .\r",
    ],
)
def test_a_filter_that_nothing_passes_does_not_hold_up_others(
    start: Start, monkeypatch: pytest.MonkeyPatch, typed: bytes
) -> None:
    """The configuration goes on until the other session has its answer, or for far too long."""
    begun, answered, ended = threading.Event(), threading.Event(), threading.Event()

    def lines(*_: object) -> Iterator[str]:
        for number in range(3_000_000):
            if number == CHUNK:
                begun.set()
            if answered.is_set():
                ended.set()
                break
            yield "ip route 10.1.2.0 255.255.255.0 null 0"

    monkeypatch.setattr(configuration, "configuration_lines", lines)
    host = start()
    with host.connect() as one, host.connect() as two:
        one.until(PROMPT)
        one.send(b"enable\r" + typed)
        two.until(PROMPT)
        assert begun.wait(GUARD)
        two.send(b"show privilege\r")
        two.until(b"level is 1\r\nhost1>")
        answered.set()
        one.until(b"enable\r\nhost1#")
        one.until(b"\r\nhost1#")
        assert ended.wait(GUARD)


@pytest.mark.parametrize("command", [b"show configuration", b"show configuration | exclude ."])
def test_ctrl_c_ends_output(start: Start, monkeypatch: pytest.MonkeyPatch, command: bytes) -> None:
    begun = threading.Event()

    def lines(*_: object) -> Iterator[str]:
        for _number in range(3_000_000):
            begun.set()
            yield "ip route 10.1.2.0 255.255.255.0 null 0"

    monkeypatch.setattr(configuration, "configuration_lines", lines)
    with start().connect() as client:
        client.until(PROMPT)
        client.send(b"enable\rterminal length 0\r" + command + b"\r")
        assert begun.wait(GUARD)
        client.send(b"\x03show privilege\r")
        client.until(b"\r\nhost1#show privilege\r\nCurrent privilege level is 10\r\nhost1#")


def test_who_sends_no_more_still_gets_all(start: Start) -> None:
    with start(*(f"ip route 10.0.{n}.0 255.255.255.0 null 0" for n in range(250))).connect() as one:
        one.send(b"enable\rterminal length 0\r" + 5 * b"show configuration | include null\r")
        one.socket.shutdown(socket.SHUT_WR)
        assert one.rest().count(b"ip route 10.0.249.0") == 5


def commands(number: int) -> list[tuple[bytes, bytes]]:
    """50 commands and what each must answer."""
    name = f"client{number}".encode()
    found: list[tuple[bytes, bytes]] = [(b"terminal length 0", b""), (b"enable", b"")]
    for turn in range(12):
        found += [
            (b"show privilege", b"Current privilege level is 10\r\n"),
            (b"show version | include running for", b"System running for:"),
            (name + b"x%d" % turn, b"% Invalid input detected at '^' marker.\r\n"),
            (b"show history | include %s" % name, name),
        ]
    return found


async def talk(port: int, number: int) -> int:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    await reader.readuntil(b"host1>")
    right = 0
    for command, answer in commands(number):
        writer.write(command + b"\r")
        text = await reader.readuntil(b"host1#") if right else await reader.readuntil(b"host1>")
        if command == b"enable":
            text = text if text.endswith(b"#") else b""
        if command == b"terminal length 0":
            right += 1
            writer.write(b"")
            continue
        right += text.startswith(command + b"\r\n") and answer in text
    writer.close()
    await writer.wait_closed()
    return right


def test_200_sessions_with_50_commands_each(start: Start) -> None:
    host = start(least=200)

    async def all_of_them() -> list[int]:
        return await asyncio.gather(*(talk(host.telnet, number) for number in range(200)))

    assert asyncio.run(all_of_them()) == [len(commands(0))] * 200


def test_1000_connections_leak_nothing(start: Start) -> None:
    host = start(least=2000)

    def descriptors() -> int:
        return sum(1 for _ in Path("/proc/self/fd").iterdir())

    def tasks() -> object:
        return host.ask(lambda: len(asyncio.all_tasks()))

    before = descriptors(), tasks()

    async def one(number: int) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", host.telnet)
        if number % 2:
            await reader.readuntil(b"host1>")
        writer.close()
        await writer.wait_closed()

    async def in_groups() -> None:
        for group in range(20):
            await asyncio.gather(*(one(number) for number in range(group * 50, group * 50 + 50)))

    asyncio.run(in_groups())
    while host.ask(host.shell.lines.used):
        pass
    while tasks() != before[1]:
        pass
    assert descriptors() == before[0]


def test_an_idle_session_ends(start: Start) -> None:
    with start("line vty 0 4", "exec-timeout 0 1").connect() as client:
        client.until(PROMPT)
        assert client.rest() == b"\r\n% This session was idle too long\r\n"


def test_a_login_that_is_not_answered_ends(start: Start) -> None:
    host = start("line vty 0 4", "password x", "timeout login response 1")
    with host.connect() as client:
        client.until(b"Telnet password: ")
        assert client.rest() == b"\r\n% Login timed out\r\n"


def test_exec_timeout_does_not_count_before_the_login(start: Start) -> None:
    host = start("line vty 0 4", "password x", "exec-timeout 0 1", "timeout login response 2")
    with host.connect() as client:
        client.until(b"Telnet password: ")
        assert client.rest() == b"\r\n% Login timed out\r\n"


def test_ctrl_c_ends_a_wait_and_others_go_on_meanwhile(start: Start) -> None:
    host = start(clock=RealClock())
    with host.connect() as waiting, host.connect() as other:
        waiting.until(PROMPT)
        waiting.send(b"enable\rping 192.0.2.1\r")
        waiting.until(b"ping 192.0.2.1\r\n")
        other.until(PROMPT)
        other.send(b"show privilege\r")
        other.until(b"level is 1\r\nhost1>")
        waiting.send(b"\x03")
        assert waiting.until(b"host1#").endswith(b"% Interrupted\r\nhost1#")


def test_a_virtual_clock_jumps_over_waits(start: Start) -> None:
    with start().connect() as client:
        client.until(PROMPT)
        client.send(b"enable\rping 192.0.2.1\rshow clock\r")
        assert b"08:00:10" in client.until(b"UTC\r\nhost1#")


def test_lines_are_described(start: Start) -> None:
    host = start("line vty 2 3", "exec-timeout 5", "no exec-banner", "password secretWord")
    with host.connect() as client:
        client.until(PROMPT)
        client.send(b"terminal length 0\renable\rshow line vty 2\r")
        client.until(b"show line vty 2\r\n")
        shown = client.until(b"host1#")
        client.send(b"show line vty 0\rshow line console 0\r")
        plain = client.until(b"host1#") + client.until(b"host1#")
    fields = dict(line.split(None, 1) for line in shown.decode().splitlines()[:-1])
    assert fields["exec-timeout"] == "300 seconds"
    assert fields["exec-banner"] == "disabled"
    assert fields["motd-banner"] == "enabled"
    assert b"secretWord" not in shown
    assert plain.count(b"Never") == 2


def test_history_is_the_sessions_own(start: Start) -> None:
    with start().connect() as client:
        client.until(PROMPT)
        client.send(b"terminal history size 2\rshow clock\rshow privilege\rshow history\r")
        client.until(b"show history\r\n")
        assert client.until(PROMPT) == b"  show privilege\r\n  show history\r\nhost1>"
        client.send(b"\x10\x10")
        client.until(b"privilege")
        client.send(b"\r")
        client.until(b"level is 1\r\nhost1>")


def test_who_takes_no_output_is_hung_up_on_in_the_end() -> None:
    async def scene() -> int:
        closed: asyncio.Future[TelnetChannel] = asyncio.get_running_loop().create_future()

        async def serve(channel: TelnetChannel) -> None:
            channel.write(b"x" * 50_000_000)
            await channel.close(patience=0.01)
            closed.set_result(channel)

        loop = asyncio.get_running_loop()
        server = await loop.create_server(
            lambda: TelnetChannel(lambda channel: loop.create_task(serve(channel))), "127.0.0.1", 0
        )
        with socket.create_connection(server.sockets[0].getsockname()[:2]):
            left = (await closed).backlog()
        server.close()
        return left

    assert asyncio.run(scene()) == 0


def test_secrets_do_not_come_back_from_the_history(start: Start) -> None:
    host = start()
    with host.connect() as client:
        client.until(PROMPT)
        client.send(b"enable\rconfigure terminal\renable secret hush\r\x10").until(
            b"#enable secret"
        )
        client.until(b"hush\r\nhost1(config)#")
        assert client.until(b"********") == b"enable secret ********"


def test_the_last_words_arrive_whatever_is_typed_after_them(start: Start) -> None:
    host = start()
    with host.connect() as client:
        client.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        client.until(PROMPT)
        client.send(b"terminal length 0\r" + b"show version\r" * 60 + b"exit\r")
        while host.ask(host.shell.lines.used):
            pass
        client.send(b"and more\r\n")
        text = client.rest()
    assert text.count(b"System Release") == 60
    assert text.endswith(b"host1>exit\r\n")


def test_a_window_does_not_undo_what_was_set(start: Start) -> None:
    host = start()
    with host.connect() as client:
        client.until(PROMPT)
        client.send(bytes((IAC, SB, NAWS, 0, 100, 0, 40, IAC, SE)) + b"show terminal\r")
        assert b"length: 40 lines" in client.until(PROMPT)
        client.send(b"terminal length 0\r").until(PROMPT)
        client.send(bytes((IAC, SB, NAWS, 0, 90, 0, 30, IAC, SE)) + b"show terminal\r")
        text = client.until(PROMPT)
    assert b"length: 0 lines" in text
    assert b"width: 90" in text


def test_the_next_page_fits_a_window_that_changed_meanwhile(start: Start) -> None:
    host = start()
    with host.connect() as client:
        client.until(PROMPT)
        client.send(bytes((IAC, SB, NAWS, 0, 80, 0, 12, IAC, SE)) + b"show version\r")
        assert client.until(b" --More-- ").count(b"\r\n") == 12  # with the command's own
        client.send(bytes((IAC, SB, NAWS, 0, 80, 0, 5, IAC, SE)) + b" ")
        assert client.until(b" --More-- ").count(b"\r\n") == 4
        client.send(b"q").until(PROMPT)


def test_a_line_that_is_too_long_is_refused_whole(start: Start) -> None:
    host = start()
    with host.connect() as client:
        client.until(PROMPT)
        client.send(b"show privilege" + b" " * 5_000 + b"x\r")
        assert b"% Line is longer than 4096 characters" in client.until(PROMPT)


def test_a_password_cannot_be_yanked_into_sight(start: Start) -> None:
    host = start("line vty 0 4", "password right")
    with host.connect() as client:
        client.until(b": ")
        client.send(b"zeroSecret\x15right\r").until(PROMPT)
        client.send(b"\x19\r")
        assert client.until(PROMPT) == b"\r\nhost1>"


def test_a_byte_that_is_no_text_is_one_refused_line(start: Start) -> None:
    host = start()
    with host.connect() as client:
        client.until(PROMPT)
        client.send(b"enable\rconfigure terminal\rsnmp-server location M\xfcnchen\rhostname b\r")
        shown = client.until(b"b(config)#").decode()
    assert "location M\ufffdnchen\r\n" in shown
    assert shown.count("% A character here is only half of one") == 1
    assert "location" not in "".join(configuration_lines(host.shell.router.config))

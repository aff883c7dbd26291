"""Terminals that misbehave, and the bugs of clients that they bring to light."""

import asyncio
import re
from pathlib import Path

import pytest
from hosts import Client, module

from junose_shell.record import fields_of
from junose_shell.session.login import NOTHING
from junose_shell.terminal.flaky import Dice, FlakyChannel
from junose_shell.terminal.player import Gone
from junose_shell.testing import serve
from junose_shell.world.faults import PRESETS, Faults, preset_named

PAGE = Path(__file__).parents[2] / "docs" / "clients.md"
WORLDS = PAGE.with_name("world.md")
LONG = "hostname lab\n" + "".join(f"ip route 10.{n}.0.0 255.255.0.0 null 0\n" for n in range(60))


class Wire:
    """A channel that keeps what is sent."""

    transport = "telnet"
    address = user = kind = ""
    proof = NOTHING
    greeted = False

    def __init__(self) -> None:
        self.sent: list[bytes] = []
        self.typed: list[bytes] = []
        self.aborted = False

    def write(self, data: bytes) -> None:
        self.sent.append(data)

    async def read(self) -> bytes:
        if not self.typed:
            raise Gone
        return self.typed.pop(0)

    async def drain(self) -> None:
        pass

    def backlog(self) -> int:
        return 0

    async def close(self, patience: float = 0) -> None:
        pass

    def abort(self) -> None:
        self.aborted = True


def play(faults: Faults, seed: int = 0, commands: int = 4) -> Wire:
    """Let a client type some commands; every one has three lines of output."""

    async def session() -> None:
        channel = FlakyChannel(wire, faults, Dice(seed, 1))
        channel.write(b"lab>")
        for _ in range(commands):
            wire.typed += [b"show", b"\r"]
            await channel.read()
            channel.write(b"show")
            await channel.read()
            channel.write(b"\r\n")
            channel.write(b"one\r\ntwo\r\nthree\r\n")
            channel.write(b"lab>")
        await channel.drain()

    wire = Wire()
    asyncio.run(session())
    return wire


CLEAN = b"lab>" + 4 * b"show\r\none\r\ntwo\r\nthree\r\nlab>"


def test_without_faults_everything_passes_as_it_is():
    assert b"".join(play(Faults()).sent) == CLEAN


@pytest.mark.parametrize("faults", [Faults(segment=3), Faults(stray_prompt=2, log_line=2)])
def test_the_same_seed_spoils_in_the_same_way_and_another_differently(faults):
    assert play(faults, 7).sent == play(faults, 7).sent
    assert play(faults, 7).sent != play(faults, 8).sent


def test_segments_are_short_and_nothing_is_lost():
    sent = play(Faults(segment=3)).sent
    assert b"".join(sent) == CLEAN
    assert {len(each) for each in sent} == {1, 2, 3}


def test_a_prompt_or_a_log_line_comes_between_two_lines_of_output():
    assert b"one\r\nlab>\r\ntwo\r\n" in b"".join(play(Faults(stray_prompt=1)).sent)
    assert re.search(rb"one\r\nNOTICE .*\r\ntwo", b"".join(play(Faults(log_line=1)).sent))


def test_without_echo_only_the_output_comes():
    assert b"".join(play(Faults(echo_off=True)).sent) == CLEAN.replace(b"show", b"")


def test_what_is_gathered_comes_at_once():
    async def session() -> None:
        channel = FlakyChannel(wire, Faults(gather=1), Dice(0, 1))
        channel.write(b"one\r\n")
        channel.write(b"lab>")
        assert wire.sent == []
        await asyncio.sleep(0.1)
        channel.write(b"two")
        await channel.close()

    wire = Wire()
    asyncio.run(session())
    assert wire.sent == [b"one\r\nlab>", b"two"]


def test_a_line_loses_its_end_and_all_others_come():
    sent = b"".join(play(Faults(half_line=1), commands=20).sent)
    assert b"\r\nt\r\nthree\r\n" in sent
    assert b"\r\ntwo\r\nth\r\n" in sent
    assert sent.count(b"\r\n") == 20 * 4
    assert b"show" in sent[-30:]


def test_the_connection_is_cut_after_so_many_bytes():
    wire = play(Faults(drop_after=20))
    assert b"".join(wire.sent) == CLEAN[:20]
    assert wire.aborted


def test_the_connection_is_cut_inside_a_command():
    wire = play(Faults(drop_in_command=2, segment=4))
    assert wire.aborted
    assert b"".join(wire.sent).count(b"lab>") < CLEAN.count(b"lab>")


def test_presets_can_be_joined():
    joined = preset_named("modem+no-echo")
    assert (joined.segment, joined.echo_off) == (3, True)
    with pytest.raises(ValueError, match="no preset 'modm'"):
        preset_named("modm")


@pytest.mark.parametrize("preset", ["modem", "chatty", "narrow", "stall", "slow", "pager"])
def test_a_patient_client_gets_along_with(preset):
    with serve("hostname lab\n", flaky=preset) as server, Client(server.telnet.port) as client:
        client.until(b"lab>")
        client.send(b"show privilege\r").until(b"level is 1")
        client.until(b"lab>")


def test_somebody_else_reloads_the_router():
    with serve("hostname lab\n", flaky="reload", ssh="") as server:
        with Client(server.telnet.port) as client:
            client.until(b"lab>")
            client.send(b"enable\rconfigure terminal\rhostname other\r")
            assert b"reload" in client.rest()
        with Client(server.telnet.port) as client:
            client.until(b"other>")
        assert [each.user for each in server.typed if each.text == "reload"] == ["operator"]


def test_nothing_fits_into_nvs_until_something_is_deleted():
    with serve(LONG, flaky="full-disk", ssh="") as server, Client(server.telnet.port) as client:
        client.until(b"lab>")
        client.send(b"enable\r").until(b"lab#")
        client.send(b"copy running-configuration site.cnf\r").until(b"No space left")


@pytest.mark.parametrize("clock", ["virtual", "real"])
def test_a_reload_takes_its_time_on_a_clock_that_passes(clock):
    with serve("hostname lab\n", flaky="reload", clock=clock, ssh="") as server:
        with Client(server.telnet.port) as client:
            client.until(b"lab>")
            client.send(b"show clock\r" * 3)
            client.rest()
        down = server.router.shell.router.startup.loading
        assert down == (clock == "real")


def test_right_passwords_are_refused_at_first_on_the_lines_that_ask():
    with (
        serve("hostname lab\n", flaky="bad-login", users={"joe": "secret"}) as server,
        Client(server.telnet.port) as client,
    ):
        for answer in (b"Bad password", b"Bad password", b"lab>"):
            client.until(b"User: ")
            client.send(b"joe\r").until(b"Password: ")
            client.send(b"secret\r").until(answer)


def test_an_ssh_client_reads_of_a_failed_authentication_and_then_comes_in():
    module("netmiko", "netmiko")
    from netmiko.exceptions import NetmikoAuthenticationException

    with serve("hostname lab\n", flaky="bad-login", users={"joe": "secret"}) as server:
        for _ in range(2):
            with pytest.raises(NetmikoAuthenticationException):
                server.connect_netmiko()
        with server.connect_netmiko() as connection:
            assert connection.find_prompt() == "lab>"


def test_a_world_says_how_terminals_misbehave():
    world = "seed: 7\nterminal:\n  presets: modem+chatty\n  busy: 1\n"
    with serve("hostname lab\n", world=world, ssh="") as server:
        with Client(server.telnet.port) as client:
            assert b"lines are in use" in client.rest()
        with Client(server.telnet.port) as client:
            client.until(b"lab>")


@pytest.mark.parametrize("preset", ["", "no-echo"])
def test_a_preset_takes_the_place_of_what_the_world_says(preset):
    world = "terminal: {busy: 1}\n"
    with (
        serve("hostname lab\n", world=world, flaky=preset, ssh="") as server,
        Client(server.telnet.port) as client,
    ):
        client.until(b"lab>" if preset else b"lines are in use")


def test_the_pager_ignores_terminal_length_0():
    with serve(LONG, flaky="pager") as server, Client(server.telnet.port) as client:
        client.until(b"lab>")
        client.send(b"enable\rterminal length 0\rshow configuration\r").until(b"--More--")


def test_the_first_logins_are_refused_and_then_it_works():
    with serve("hostname lab\n", flaky="bad-login+busy") as server:
        said = []
        for _ in range(4):
            with Client(server.telnet.port) as client:
                said.append(client.rest().strip())
        assert b"Bad password" in said[1]
        assert b"lines are in use" in said[2]
        with Client(server.telnet.port) as client:
            client.until(b"lab>")


@pytest.mark.parametrize("preset", ["drop", "drop-in-command"])
def test_a_dropped_client_can_come_back(preset):
    with serve(LONG, flaky=preset) as server:
        with Client(server.telnet.port) as client:
            client.until(b"lab>")
            client.send(b"enable\r").until(b"lab#")
            client.send(b"terminal length 0\r").until(b"lab#")
            client.send(b"show configuration\r")
            with pytest.raises((EOFError, ConnectionResetError)):
                client.until(b"ip route 10.59")
        with Client(server.telnet.port) as client:
            client.until(b"lab>")


# -- bugs of clients --
def test_output_that_is_read_by_time_is_cut_where_the_router_pauses():
    module("netmiko", "netmiko")
    with (
        serve("hostname lab\n", flaky="stall") as server,
        server.connect_netmiko() as connection,
    ):
        cut = connection.send_command_timing("show version", last_read=0.2)
        assert "System Release" in cut
        assert "slot" not in cut.splitlines()[-1]
        assert len(cut) < 600
    with (
        serve("hostname lab\n", flaky="stall") as server,
        server.connect_netmiko() as connection,
    ):
        assert len(connection.send_command("show version", read_timeout=60)) > 1_000


def test_the_first_prompt_need_not_be_the_last():
    module("netmiko", "netmiko")
    with (
        serve("hostname lab\n", flaky="stray-prompt") as server,
        server.connect_netmiko() as connection,
    ):
        lengths = {len(connection.send_command("show version")) for _ in range(8)}
        assert min(lengths) < 1_000 < max(lengths)


def test_a_client_that_waits_for_its_echo_waits_in_vain():
    module("netmiko", "netmiko")
    from netmiko.exceptions import ReadTimeout

    with (
        serve("hostname lab\n", flaky="no-echo") as server,
        server.connect_netmiko(device_type="generic") as connection,
    ):
        with pytest.raises(ReadTimeout):
            connection.send_command("show privilege", read_timeout=1)
        shown = connection.send_command("show privilege", cmd_verify=False)
        assert "level is 1" in shown


def test_every_preset_is_documented():
    text = PAGE.read_text(encoding="utf-8")
    assert not [name for name in PRESETS if f"| `{name}` |" not in text]
    keys = [each.replace("_", "-") for each in fields_of(Faults())]
    assert not [key for key in keys if f"`{key}`" not in WORLDS.read_text("utf-8")]

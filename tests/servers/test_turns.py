"""The work for one client is done in bounded turns. Steps are counted, not seconds."""

import asyncio
from typing import Self

import pytest
from hosts import new_shell

from junose_shell.model.session import CliSession
from junose_shell.model.terminal_lines import VTY
from junose_shell.session.login import NOTHING
from junose_shell.terminal import remote
from junose_shell.terminal.channel import Resized
from junose_shell.terminal.limits import CALM, MAX_AHEAD, MAX_BACKLOG, MAX_DRAWN, MAX_KEYS
from junose_shell.terminal.pace import Pace
from junose_shell.terminal.player import Gone
from junose_shell.terminal.remote import Remote

LONGEST = 4_097 + 100  # characters of a row: the longest line, its prompt, and what removes it
PACKET = 16_384  # bytes that arrive at once


class Unread:
    """A channel whose client sends packets and takes output only when it is waited for."""

    transport, address, user, kind = "telnet", "192.0.2.1", "", ""
    proof, greeted = NOTHING, False

    def __init__(self, *packets: bytes) -> None:
        self.packets = list(packets)
        self.waiting = 0  # bytes written and not accepted yet
        self.most = 0
        self.written = 0
        self.turns = 0  # of others

    def watch_size(self, heard: Resized) -> None:
        self.heard = heard

    async def read(self, _first: object = None) -> bytes:
        await self.drain()
        if not self.packets:
            raise Gone
        return self.packets.pop(0)

    def write(self, data: bytes) -> None:
        self.waiting += len(data)
        self.written += len(data)
        self.most = max(self.most, self.waiting)

    async def drain(self) -> None:
        self.waiting = 0

    def backlog(self) -> int:
        return self.waiting

    async def close(self, patience: float = 0) -> None:
        raise AssertionError

    def abort(self) -> None:
        raise AssertionError

    def fail(self) -> None:
        raise AssertionError

    async def others(self) -> None:
        """Count the turns that others have."""
        while True:
            await asyncio.sleep(0)
            self.turns += 1


class Counted(remote.LineEditor):
    """A line editor that counts what a turn does."""

    most = 0

    def turn(self):
        before = self._keys.waiting
        action = super().turn()
        Counted.most = max(Counted.most, before - self._keys.waiting)
        return action

    @classmethod
    def begin_counting(cls) -> type[Self]:
        cls.most = 0
        return cls


def serve(config: tuple[str, ...], *packets: bytes) -> Unread:
    """Let a client send packets to a router until all are done."""
    shell = new_shell(*config)

    async def run() -> Unread:
        channel = Unread(*packets)
        line = shell.lines.open(VTY, CliSession(), "telnet", "192.0.2.1", lambda: None)
        assert line is not None
        settings = shell.lines.settings(VTY, line.number)
        other = asyncio.create_task(channel.others())
        try:
            await Remote(shell, line, settings, channel, Pace(shell.router)).run()
        except Gone:
            pass
        finally:
            other.cancel()
        return channel

    channel = asyncio.run(run())
    assert shell.router.log.faults == []
    return channel


GUARDED = ("line vty 0 4", "password x")
FULL = b"a" * 4_096
FLOODS = {
    "redraws of a long line": ((), FULL, b"\x12" * PACKET),
    "redraws before the login": (GUARDED, FULL, b"\x12" * PACKET),
    "begin and end of a long line": ((), FULL, b"\x01\x05" * (PACKET // 2)),
    "insertions before a long line": ((), FULL[:4_000] + b"\x01", b"b\x02" * (PACKET // 2)),
    "the history": ((), FULL + b"\r" + FULL + b"b\r", b"\x10\x0e" * (PACKET // 2)),
    "Tab": ((), b"show ", b"\t" * PACKET),
    "question marks": ((), b"terminal length 0\rshow ip ", b"?" * 4_000),
    "question marks and pages": ((), b"? " * (PACKET // 2)),
    "short commands": ((), b"terminal length 0\r", b"sho ver\r" * (PACKET // 8)),
    "Ctrl+Z and Ctrl+C": ((), b"\x1a\x03" * (PACKET // 2)),
    "empty lines": ((), b"\r" * PACKET),
    "bells": ((), b"\x02" * PACKET),
}


@pytest.mark.parametrize("name", FLOODS)
def test_the_work_for_a_packet_is_bounded(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote, "LineEditor", Counted.begin_counting())
    config, *packets = FLOODS[name]
    channel = serve(config, *packets)
    assert Counted.most <= MAX_KEYS + len(FULL)  # a run of text is one key
    assert channel.most <= CALM + MAX_DRAWN + 3 * LONGEST
    assert channel.turns >= channel.written // (CALM + MAX_DRAWN + 3 * LONGEST)
    assert channel.turns > 10


def test_a_turn_ends_at_its_bounds() -> None:
    keys = remote.Keys()
    editor = remote.LineEditor(keys, (), 4_097)
    keys.feed(b"\x02" * MAX_KEYS)
    editor.turn()
    assert (keys.waiting, editor.turn()) == (0, None)
    assert not editor.busy
    keys.feed(b"\x02" * (MAX_KEYS + 1))
    editor.turn()
    assert (keys.waiting, editor.busy) == (1, True)
    editor.turn()
    assert not editor.busy
    editor.output()
    keys.feed(FULL + b"\x12" * 10)
    editor.turn()
    assert editor.busy
    assert MAX_DRAWN < len(editor.output()) <= MAX_DRAWN + LONGEST


class Silent(Unread):
    """A channel whose client sends its packets and then nothing more, but stays."""

    async def read(self, _first: object = None) -> bytes:
        if not self.packets:
            await asyncio.Event().wait()
        return await super().read()


@pytest.mark.parametrize("more", [0, 1])
def test_lines_typed_ahead_are_waited_for_up_to_a_bound(
    monkeypatch: pytest.MonkeyPatch, more: int
) -> None:
    monkeypatch.setattr(remote, "QUIET", 0.001)
    channel = Silent(b"x" * (MAX_AHEAD - 2), b"x" * (1 + more))
    ahead = asyncio.run(session_on(channel, CliSession()).ahead(more=True, whole=True))
    assert (len(ahead.lines[0]), ahead.whole) == (MAX_AHEAD - 1 + more, not more)


class Slow(Unread):
    """A channel that takes no output; when it is read, the router logs something."""

    def __init__(self, waiting: int) -> None:
        super().__init__()
        self.behind = waiting
        self.shown = b""

    def write(self, data: bytes) -> None:
        self.shown += data

    async def read(self, _first: object = None) -> bytes:
        self.waiting = self.behind
        self.shell.router.log.write(2, "cli", "a late line")
        raise Gone


@pytest.mark.parametrize("more", [0, 1])
def test_log_lines_are_dropped_for_a_reader_who_is_too_slow(more: int) -> None:
    channel = Slow(MAX_BACKLOG + more)
    session = CliSession()
    session.logging = True
    with pytest.raises(Gone):
        asyncio.run(session_on(channel, session).run(admitted=True))
    assert (b"a late line" in channel.shown) is (not more)


def session_on(channel: Unread, session: CliSession) -> Remote:
    """Return a session of a new router whose client is at a channel."""
    shell = new_shell()
    channel.shell = shell
    line = shell.lines.open(VTY, session, "telnet", "192.0.2.1", lambda: None)
    assert line is not None
    return Remote(shell, line, shell.lines.settings(VTY, line.number), channel, Pace(shell.router))

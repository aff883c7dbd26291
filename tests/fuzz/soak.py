"""Millions of lines through the shell or a front end, in one process that has to stay as it is.

    python tests/fuzz/soak.py {shell|pipe|telnet|ssh|console} LINES [SEED]

Most lines come to the console as a paste of whole lines, one chunk in ten as keys with ? and Tab,
each of which draws the line again. Every 100,000 lines it prints how fast they went and how much
memory the router's process has. It
ends with status 1 after an internal error, a refusal that does not begin with "% ", or a process
that ended. The router restarts with factory defaults now and then, so that no configuration grows.
"""

import gc
import os
import pty
import re
import select
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator, Iterator
from itertools import islice
from pathlib import Path
from typing import Self

sys.path.insert(0, str(Path(__file__).parent))
from lines import Lines

from junose_shell.grammar.cache import load_grammar
from junose_shell.model.session import CliSession
from junose_shell.replies.steps import Ask
from junose_shell.session.assist import complete
from junose_shell.session.journaling import JournalKeeper
from junose_shell.session.runner import Responder, Runner, draw
from junose_shell.views.json_writer import document
from junose_shell.wiring import build_shell, read_world

DEMO = Path(__file__).parents[2] / "demo_configs" / "first-call"
PROGRAM = (sys.executable, "-m", "junose_shell")
INHERITED: tuple[int, ...] = ()  # file descriptors that the program gets
REPORTED = 100_000  # lines, and a tenth of them for the console, which draws more
FRESH = 20_000  # lines on one configuration
CHUNK = 200  # lines from one mark to the next
AHEAD = 8  # chunks typed ahead: a line editor waits for those who seem to have paused
EDITED = 10  # chunks to the console of which one has keys that edit a line
STUCK = 60.0  # s after which a client interrupts what runs
# what keeps others out, what ends or pages a session, and what takes time of the wall clock
AVOIDED = frozenset((
    "enable-password", "enable-secret", "line-password", "line-login", "line-access-class",
    "line-login-authentication", "line-authorization", "line-exec-timeout", "privilege",
    "line-timeout-login-response", "username", "terminal-length", "line-length", "exit", "disable",
    "reload", "clear-line", "ping", "lab-back", "lab-what-if",
))  # fmt: skip
RESET = ("end", "enable 15", "configure terminal", "boot config factory-defaults", "end", "reload")
STARTED = ("", "enable 15", "terminal length 0")
ORDERS = re.compile(rb"\x1b\[[0-9;?]*[A-Za-z]")  # to a terminal
NO_TEXT = re.compile(r"[^ ->@-~\xa1-\uffff]")  # keys that do more than insert themselves
MARK = re.compile(rb"show mark(\d+) ")
FAULT = re.compile(rb"% Internal error|Traceback|Not written yet")


def memory(pid: int) -> int:
    """Return the resident memory of a process in MB."""
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * 4096 // 1_000_000


class Progress:
    """Prints how many lines went through. ``wrong`` has what should not have been."""

    def __init__(self, name: str, total: int) -> None:
        self.name, self.total = name, total
        self.done = 0
        self.wrong: list[str] = []
        self._since = time.monotonic()

    def add(self, lines: int, pid: int, more: str = "") -> None:
        """Count lines, and report."""
        before, self.done = self.done, self.done + lines
        reported = REPORTED // 10 if self.name == "console" else REPORTED
        if before // reported < self.done // reported or self.done >= self.total:
            rate = self.done / (time.monotonic() - self._since)
            print(  # noqa: T201 - a script
                f"{self.name}: {self.done:,} lines, {rate:,.0f} a second, {memory(pid)} MB{more}, "
                f"{len(self.wrong)} wrong",
                flush=True,
            )

    def fault(self, what: str) -> None:
        """Note something that should not have been."""
        self.wrong.append(what)
        print(f"{self.name}: WRONG: {what}", flush=True)  # noqa: T201 - a script


# -- the shell itself --
class Inside:
    """Sessions of one router with a world and a journal: Enter, ?, Tab and JSON."""

    def __init__(self, progress: Progress, seed: int) -> None:
        self._progress = progress
        self._shell = build_shell(read_world(str(DEMO / "world.yaml")))
        self._keeper = JournalKeeper(self._shell)
        source = Lines(load_grammar(), seed)
        self._random, self._lines = source.random, iter(source)
        self._runner = self._session()

    def run(self) -> None:
        """Type until the lines are done."""
        progress = self._progress
        while progress.done < progress.total:
            for line in islice(self._lines, FRESH):
                self._type(line)
                if self._runner.session.closed or self._random.random() < 0.001:
                    self._runner = self._session(self._random.choice((15, 15, 10, 5, 1, 0)))
            self._runner = self._session(respond=lambda _: "y")
            for line in RESET:
                self._runner.finish(self._runner.begin(line))
            self._runner = self._session()
            gc.collect()
            nodes = self._shell.grammar._known.census.count
            objects = len(gc.get_objects())
            progress.add(FRESH, os.getpid(), f", {objects:,} objects, {nodes:,} nodes")

    def _session(self, level: int = 15, respond: Responder | None = None) -> Runner:
        if hasattr(self, "_runner"):
            self._keeper.closed(self._runner.session)
        return Runner(self._shell, CliSession(privilege=level), respond or self._answer)

    def _answer(self, _question: Ask) -> str | None:
        return self._random.choice((None, "", "y", "n", "s3cret", "x" * 5000, "^"))

    def _type(self, line: str) -> None:
        kind, runner, log = self._random.random(), self._runner, self._shell.router.log
        self._shell.remember(runner.session, line)
        if kind < 0.06:
            complete(self._shell, runner.session, line)
        exchange = runner.begin(line + "?" * (kind > 0.95))
        for reply in runner.replies(exchange):
            for text in document(line, reply) if 0.1 < kind < 0.2 else draw(reply):
                text.encode()
        refused = exchange.rejection
        if refused is not None and not refused.message.startswith("% "):
            self._progress.fault(f"{line!r}: {refused.message}")
        if log.faults:
            self._progress.fault(f"{line!r} in {runner.session.mode}: {log.faults[-1][1]!r}")
            log.faults.clear()


# -- front ends: programs at the other end of a pipe, a socket or a terminal --
class Peer:
    """A process that has the router, and a way to type at it. ``marked`` is the last mark seen."""

    def __init__(self, process: subprocess.Popen[bytes], descriptor: int, written: int) -> None:
        self.process = process
        self.reading, self.writing = descriptor, written
        self.tail = b""
        self.marked = 0
        self.faults: list[bytes] = []

    def send(self, octets: bytes, mark: int) -> bool:
        """Type, and read until a mark is seen; return False if nothing more comes before.

        Raises EOFError at the end of the connection.
        """
        os.set_blocking(self.writing, False)
        os.set_blocking(self.reading, False)
        while octets or self.marked < mark:
            readers, writers, _ = select.select(
                [self.reading], [self.writing] if octets else [], [], STUCK
            )
            if writers:
                octets = octets[os.write(self.writing, octets[:4096]) :]
            if readers:
                self.read()
            elif not writers:
                return False
        return True

    def read(self) -> bytes:
        """Return what has come, after the end of what came before, without orders."""
        try:
            got = os.read(self.reading, 1 << 18)
        except OSError:
            got = b""
        if not got:
            raise EOFError
        whole = self.tail + ORDERS.sub(b"", got)
        for found in FAULT.finditer(whole):
            if found.end() > len(self.tail):
                self.faults.append(whole[max(0, found.start() - 300) : found.end() + 100])
        for found in MARK.finditer(whole):
            self.marked = max(self.marked, int(found[1]))
        self.tail = whole[-400:]
        return whole


def program(*arguments: str) -> list[str]:
    """Return the command of the program."""
    return [*PROGRAM, *arguments]


WORLD = ("--world", str(DEMO / "world.yaml"), str(DEMO / "router.scr"))


def pipe() -> Generator[Peer]:
    """Lines on standard input."""
    process = subprocess.Popen(
        program(*WORLD), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        pass_fds=INHERITED,
    )  # fmt: skip
    assert process.stdin
    assert process.stdout
    yield Peer(process, process.stdout.fileno(), process.stdin.fileno())


def console() -> Generator[Peer]:
    """The console in a terminal."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        program(*WORLD), stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True,
        env={**os.environ, "TERM": "xterm-256color"}, pass_fds=INHERITED,
    )  # fmt: skip
    os.close(theirs)
    peer = Peer(process, ours, ours)
    while b"lns" not in peer.read():  # before that the terminal echoes what is typed
        pass
    try:
        yield peer
    finally:
        os.close(ours)


def served(*options: str) -> tuple[subprocess.Popen[bytes], int]:
    """Start a server; return it and its port."""
    process = subprocess.Popen(
        program("serve", "--clock", "real:600", "--login-limit", "off", *options, *WORLD),
        stdout=subprocess.PIPE, stderr=sys.stderr, pass_fds=INHERITED,
    )  # fmt: skip
    assert process.stdout
    return process, int(process.stdout.readline().split()[-1])


def telnet() -> Generator[Peer]:
    """Clients of Telnet, one after the other."""
    process, port = served("--telnet", "127.0.0.1:0")
    while True:
        with socket.create_connection(("127.0.0.1", port)) as client:
            yield Peer(process, client.fileno(), client.fileno())


def ssh() -> Generator[Peer]:
    """Clients of OpenSSH, one after the other."""
    key = Path(tempfile.mkdtemp()) / "key"
    process, port = served("--ssh", "127.0.0.1:0", "--host-key", str(key))
    command = [
        "ssh", "-tt", "-e", "none", "-F", "none", "-p", str(port), "-o", "StrictHostKeyChecking=no",
        "-o", "UserKnownHostsFile=/dev/null", "-o", "BatchMode=yes", "joe@127.0.0.1",
    ]  # fmt: skip
    while True:
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ) as client:
            assert client.stdin
            assert client.stdout
            try:
                yield Peer(process, client.stdout.fileno(), client.stdin.fileno())
            finally:
                client.kill()


class Typist:
    """Types lines at a front end in chunks, and waits until each was carried out."""

    def __init__(self, progress: Progress, front: str, seed: int) -> None:
        self._progress = progress
        self._peers = FRONTS[front]()
        self._lines = iter(Lines(load_grammar(), seed, AVOIDED))
        self._keys = front != "pipe"  # there is a line editor
        self.peer: Peer = next(self._peers)
        self._only = front in ("pipe", "console")
        self._pastes = front == "console"
        self._chunks = 0

    def close(self) -> None:
        """End the program."""
        process = self.peer.process
        self._peers.close()
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()

    def anew(self) -> None:
        """Leave, and be the next client; there is one at most at a pipe or a console."""
        if not self._only:
            self.peer = next(self._peers)
        self.say(iter(STARTED))

    def _text(self, lines: Iterator[str]) -> bytes:
        if self._pastes and self._chunks % EDITED:
            lines = (NO_TEXT.sub("", line) for line in lines)
        typed = (line.encode("utf-8", "replace") for line in lines)
        end = b"\r" if self._keys else b"\n"
        if not self._keys:
            return b"".join(each.replace(b"\n", b" ") + end for each in typed)
        return b"".join(each.replace(b"\x03", b"").replace(b"\x04", b"") + end for each in typed)

    def say(self, lines: Iterator[str], ahead: int = 0) -> None:
        """Type lines, and wait until all of them but the last chunks were carried out."""
        self._chunks += 1
        # the prompt is shown again after the mark is typed, so the lines before have been read
        awaited = self._chunks - ahead
        sent = self.peer.send(self._text(lines) + self._mark(self._chunks), awaited)
        tries = 0
        while not sent and self._keys and tries < 5:
            tries += 1
            sent = self.peer.send(b"\x03\r" + self._mark(self._chunks), self._chunks)
        if not sent:
            last = self.peer.tail[-200:]
            self._progress.fault(f"no answer after chunk {awaited}: {last!r}")

    def _mark(self, number: int) -> bytes:
        return self._text(iter((f"! {number}", f"show mark{number} ")))

    def run(self) -> Self:
        """Type until the lines are done."""
        progress = self._progress
        self.say(iter(STARTED))
        while progress.done < progress.total:
            fresh = progress.done % FRESH == 0 and progress.done > 0
            try:
                if fresh:
                    self.say(iter((*RESET, "y", *STARTED)), AHEAD)
                self.say(islice(self._lines, CHUNK), AHEAD)
            except (EOFError, OSError):
                self._again()
            progress.add(CHUNK, self.peer.process.pid)
            for fault in self.peer.faults:
                progress.fault(repr(fault))
            self.peer.faults.clear()
        return self

    def _again(self) -> None:
        """Connect again, as long as the process lives."""
        for _ in range(100):
            if self.peer.process.poll() is not None:
                raise SystemExit(f"the process ended: {self.peer.process.returncode}")
            time.sleep(0.1)
            try:
                self.anew()
            except (EOFError, OSError):
                continue
            return
        raise SystemExit("cannot connect again")


FRONTS = {"pipe": pipe, "telnet": telnet, "ssh": ssh, "console": console}


def main() -> int:
    """Run what the arguments name."""
    if len(sys.argv) < 3 or sys.argv[1] not in ("shell", *FRONTS):
        sys.exit(f"usage: soak.py {{shell|{'|'.join(FRONTS)}}} LINES [SEED]")
    name, seed = sys.argv[1], int(sys.argv[3]) if len(sys.argv) > 3 else 1
    progress = Progress(name, int(sys.argv[2]))
    if name == "shell":
        Inside(progress, seed).run()
        return bool(progress.wrong)
    typist = Typist(progress, name, seed)
    try:
        typist.run()
    finally:
        typist.close()
    return bool(progress.wrong)


if __name__ == "__main__":
    sys.exit(main())

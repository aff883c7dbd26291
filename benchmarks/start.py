"""Works 1 and 2: from nothing to an answer, from nothing to a prompt."""

import os
import pty
import time

from harness import Bench, program, run_process

PROMPT = b"host1>"
LONGEST = 30.0  # s to wait for a prompt


def cold_start(bench: Bench) -> None:
    """``junose-shell -c 'show clock'`` beside the import of what rich needs for a table."""
    ours = [program("junose-shell"), "-c", "show clock"]
    rival = [program("python3"), "-c", "import rich.console, rich.table"]
    bench.ratio(
        "show clock from nothing", lambda: run_process(ours).wall, lambda: run_process(rival).wall,
        against="import rich.console, rich.table", unit="ms", at_most=1.5, pairs=25,
        note="whole processes, both compiled",
    )  # fmt: skip
    bench.ratio(
        "show clock, processor time", lambda: run_process(ours).cpu, lambda: run_process(rival).cpu,
        against="import rich.console, rich.table", unit="ms", at_most=1.5, pairs=15,
        note="less noisy on a shared machine",
    )  # fmt: skip


def start_to_prompt(bench: Bench) -> None:
    """The console on a pseudo-terminal beside the import of prompt_toolkit."""
    rival = [program("python3"), "-c", "import prompt_toolkit"]
    bench.ratio(
        "start to prompt on a terminal", console_prompt, lambda: run_process(rival).wall,
        against="import prompt_toolkit", unit="ms", at_most=2.0, pairs=15,
        note="from the start of the process to the prompt's last character",
    )  # fmt: skip


def console_prompt() -> float:
    """Return the seconds from the start of the console to its prompt."""
    name = program("junose-shell")
    begin = time.perf_counter()
    pid, terminal = pty.fork()
    if pid == 0:
        os.execve(name, [name], {**os.environ, "TERM": "xterm-256color"})
    try:
        return _until_prompt(terminal, begin)
    finally:
        os.close(terminal)
        os.kill(pid, 9)
        os.waitpid(pid, 0)


def _until_prompt(terminal: int, begin: float) -> float:
    shown = b""
    while PROMPT not in shown:
        if time.perf_counter() - begin > LONGEST:
            raise RuntimeError(f"no prompt, only {shown[-200:]!r}")
        shown += os.read(terminal, 4096)
    return time.perf_counter() - begin

"""Runs the program in forks of one process that has loaded it: a start without the time to load.

A fork has its own descriptors, folder, environment and exit status, as a new process has. Only what
happens before ``main`` is not shown: tests that need it start the program themselves.
"""

import gc
import multiprocessing
import os
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from subprocess import CompletedProcess, TimeoutExpired

LOADED = ("app", "codec", "handlers", "session", "training", "transcript", "views", "wire", "world")
APART = {"junose_shell.transcript.plugin"}  # which is for pytest
TIMEOUT = 60  # seconds
HERE = Path(__file__).parent
FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload(["forks_loaded"])


def load() -> None:
    """Load what most runs need."""
    import junose_shell
    from junose_shell.grammar.cache import load_grammar

    for module in walk_packages(junose_shell.__path__, "junose_shell."):
        if module.name.split(".")[1] in LOADED and module.name not in APART:
            import_module(module.name)
    load_grammar()
    gc.freeze()


def be_the_program(
    arguments: tuple[str, ...], folder: str, environment: dict[str, str], streams: str
) -> None:
    """Take the folder, the environment and the files of ``streams``; run the program, and end."""
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    for number, flags in enumerate((os.O_RDONLY, os.O_WRONLY, os.O_WRONLY)):
        os.dup2(os.open(f"{streams}/{number}", flags), number)
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", encoding="utf-8", buffering=1, closefd=False)  # noqa: SIM115
    sys.argv = ["junose-shell", *arguments]
    from junose_shell.__main__ import main

    sys.exit(main())


def run(
    arguments: tuple[str, ...], folder: Path, environment: dict[str, str], stdin: bytes | None
) -> "CompletedProcess[bytes]":
    """Run the program with ``arguments`` and return what came of it."""
    with tempfile.TemporaryDirectory() as streams:
        inward, out, err = (Path(streams) / str(number) for number in range(3))
        for path, content in ((inward, stdin or b""), (out, b""), (err, b"")):
            path.write_bytes(content)
        process = FORKS.Process(
            target=be_the_program,
            args=(tuple(map(str, arguments)), str(folder), environment, streams),
        )
        process.start()
        process.join(TIMEOUT)
        if process.exitcode is None:
            process.kill()
            process.join()
            raise TimeoutExpired(list(arguments), TIMEOUT, out.read_bytes(), err.read_bytes())
        status = process.exitcode
        process.close()
        return CompletedProcess(arguments, status, out.read_bytes(), err.read_bytes())


def ready() -> None:
    """Start the process that has loaded the program, if there is none."""
    from multiprocessing import forkserver

    before = os.environ.get("PYTHONPATH")
    os.environ["PYTHONPATH"] = f"{HERE}{os.pathsep}{HERE.parents[1]}"
    forkserver.ensure_running()
    if before is None:
        del os.environ["PYTHONPATH"]
    else:
        os.environ["PYTHONPATH"] = before

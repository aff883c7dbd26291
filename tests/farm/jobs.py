"""Jobs for the pool that end their worker; at the top of a module, so that workers find them."""

import os
import signal
from pathlib import Path
from typing import NamedTuple


class Job(NamedTuple):
    number: int
    deadly: int = 0  # how often it kills its worker; -1 for always
    folder: str = ""  # where it counts


def square(job: Job) -> int:
    trace = Path(job.folder) / str(job.number)
    if job.folder:
        with trace.open("a") as file:
            file.write("x")
    if job.deadly < 0 or (job.deadly and len(trace.read_text()) <= job.deadly):
        os.kill(os.getpid(), signal.SIGKILL)
    return job.number**2

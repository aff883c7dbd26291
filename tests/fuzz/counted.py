"""Runs the program, and writes on SIGUSR1 how many objects it has to the file descriptor named.

    python tests/fuzz/counted.py DESCRIPTOR ARGUMENTS...

What it keeps by a number (log lines, entries of the journal, lines with their commands) is kept by
a small one here, so that few lines fill it. What is known of words, which has a bound of its own,
is forgotten first.
"""

import gc
import os
import signal
import sys

from junose_shell.__main__ import main
from junose_shell.command import match
from junose_shell.model import log
from junose_shell.runtime import journal
from junose_shell.session import likely_secrets

KEPT = 50


def count(_signal: int, _frame: object) -> None:
    """Write the number of objects as a line."""
    likely_secrets.names_secret.cache_clear()
    likely_secrets._resembling.cache_clear()
    gc.collect()
    os.write(int(sys.argv[1]), f"{len(gc.get_objects())}\n".encode())


if __name__ == "__main__":
    log.KEPT = journal.KEPT = match.MAX_REMEMBERED = KEPT
    signal.signal(signal.SIGUSR1, count)
    sys.exit(main(sys.argv[2:]))

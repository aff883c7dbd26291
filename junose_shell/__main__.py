"""Runs ``junose-shell``, and keeps tracebacks from whoever runs it."""

import os
import sys
from collections.abc import Sequence

INTERRUPTED = 130  # as shells report an end by Ctrl+C
PIPE_CLOSED = 141  # as shells report an end by a closed pipe


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status; see docs/exit-codes.md."""
    try:
        from junose_shell.app.entry import run

        status = run(sys.argv[1:] if argv is None else list(argv))
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # nothing left to flush
        return PIPE_CLOSED
    except Exception as fault:
        if os.environ.get("JUNOSE_SHELL_DEBUG") == "1":
            raise
        from junose_shell.app.options import FAULT

        print(f"junose-shell: internal error: {type(fault).__name__}: {fault}", file=sys.stderr)
        print("JUNOSE_SHELL_DEBUG=1 shows where it came from", file=sys.stderr)
        return FAULT
    return status


if __name__ == "__main__":
    sys.exit(main())

"""Writes the packets of a router into a file (``--capture``)."""

import os
import sys
from typing import BinaryIO

from junose_shell import __version__
from junose_shell.errors import UsageError
from junose_shell.runtime.capture import CAPTURED, RouterCapture
from junose_shell.runtime.private import open_private
from junose_shell.runtime.router import Router

BURST = 500  # blocks that are written together at the most


class CaptureFile:
    """A capture that grows with the run. A file that takes no more ends it, not the router."""

    def __init__(self, router: Router, name: str, *, secrets: bool) -> None:
        """Begin the file ``name``; raise UsageError if it cannot be written."""
        self._name = name
        self._failure = ""
        self._burst: list[bytes] = []
        try:
            self._file: BinaryIO = os.fdopen(open_private(name, os.O_WRONLY), "wb", buffering=0)
        except OSError as error:
            raise UsageError(f"{name}: {error.strerror or 'cannot be used'}") from error
        except ValueError as error:
            raise UsageError(f"not a file name: {error}") from error
        program = f"junose-shell {__version__}"
        self._capture = RouterCapture(router, self._gather, program, secrets=secrets)
        self._driver = router.driver
        self._stop = router.driver.trace.subscribe(self._capture.take, *CAPTURED)
        router.driver.wakers.append(self._burst_ends)

    def _gather(self, octets: bytes) -> None:
        self._burst.append(octets)
        if len(self._burst) >= BURST:
            self._write()

    def _burst_ends(self) -> None:
        self._capture.flush()
        self._write()

    def _write(self) -> None:
        octets = b"".join(self._burst)
        self._burst.clear()
        if self._failure:
            return
        try:
            while octets:
                octets = octets[self._file.write(octets) :]
        except OSError as error:
            self._failure = error.strerror or "cannot be written"

    def finish(self) -> bool:
        """End the capture; return True if it is complete; if not, the reason is printed."""
        self._stop()
        self._driver.wakers.remove(self._burst_ends)
        self._burst_ends()
        self._file.close()
        if self._failure:
            text = f"{self._name}: {self._failure}; later packets are not in it"
            print(f"junose-shell: {text}", file=sys.stderr)
        return not self._failure

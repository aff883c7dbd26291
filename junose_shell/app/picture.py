"""Writes the messages of a run as a picture (``--svg``)."""

import sys
from pathlib import Path

from junose_shell.errors import UsageError
from junose_shell.runtime.router import Router


class LadderFile:
    """The ladder of a whole run, written when the program ends."""

    def __init__(self, router: Router, name: str) -> None:
        """Begin the file ``name``; raise UsageError if it cannot be written, or without a world."""
        if router.world is None:
            raise UsageError("--svg needs --world or --demo: nothing happens around the router")
        self._router = router
        self._name = name
        try:
            self._file = Path(name).open("w", encoding="utf-8")  # noqa: SIM115 - it ends with the run
        except OSError as error:
            raise UsageError(f"{name}: {error.strerror or 'cannot be used'}") from error
        except ValueError as error:
            raise UsageError(f"not a file name: {error}") from error

    def finish(self) -> bool:
        """Write the picture; return True if it is complete; if not, the reason is printed."""
        from junose_shell.handlers.lab_ladder import rungs
        from junose_shell.replies.lab_ladder import Ladder
        from junose_shell.views.present import lines_of

        found = rungs(self._router.network.recorder, None, brief=True)
        try:
            with self._file:
                self._file.writelines(f"{line}\n" for line in lines_of(Ladder(found, svg=True)))
        except OSError as error:
            reason = error.strerror or "cannot be written"
            print(f"junose-shell: {self._name}: {reason}", file=sys.stderr)
            return False
        return True

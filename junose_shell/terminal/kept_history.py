"""The lines that a user typed in earlier runs, their secrets covered, in a file of theirs."""

import os
from pathlib import Path

MODE = 0o600  # nobody else reads what was typed
OCTETS = 4_096  # of a line, as many as are read for each line that is kept


class KeptHistory:
    """The last ``limit`` lines of earlier runs, oldest first.

    Programs that run at the same time add to one file. A file that cannot be read is as an empty
    one; when it cannot be written, ``add`` keeps the line for this run only.
    """

    def __init__(self, file: Path, limit: int) -> None:
        self._file = file
        self.limit = limit
        self.lines = self._read()

    def _read(self) -> list[str]:
        try:
            with self._file.open("rb") as opened:
                size = opened.seek(0, os.SEEK_END)
                opened.seek(max(0, size - self.limit * OCTETS))
                found = opened.read().decode("utf-8", "replace").splitlines()
        except OSError:
            return []
        lines = [line for line in found if line.isprintable() and line]
        if len(found) > 2 * self.limit:
            self._shorten(lines[-self.limit :])
        return lines[-self.limit :]

    def _shorten(self, lines: list[str]) -> None:
        part = self._file.with_suffix(f".{os.getpid()}")
        try:
            self._write(part, os.O_TRUNC, lines)
            part.replace(self._file)
        except OSError:
            part.unlink(missing_ok=True)

    def add(self, line: str) -> None:
        """Keep a line that has no secrets, unless it is blank or the same as the one before."""
        if not line.strip() or not line.isprintable() or self.lines[-1:] == [line]:
            return
        self.lines.append(line)
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._write(self._file, os.O_APPEND, [line])
        except OSError:
            return

    @staticmethod
    def _write(file: Path, how: int, lines: list[str]) -> None:
        opened = os.open(file, os.O_WRONLY | os.O_CREAT | how, MODE)
        with os.fdopen(opened, "w", encoding="utf-8") as out:
            out.writelines(f"{line}\n" for line in lines)

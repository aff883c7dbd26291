"""The router's files: a small NVS in memory, or in a folder that survives crashes.

``Nvs`` checks names, sizes and space; a ``FileStore`` only keeps octets under names it can trust.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Protocol

from junose_shell.errors import CliError

MAX_NAME = 64
CAPACITY = 256_000_000  # octets [own]
_UNSAFE = re.compile(r"[^!-~]|[/\\:*?\"<>|]").search  # of any system the folder may be carried to
_DEVICE = re.compile(r"(?i:con|prn|aux|nul|com\d|lpt\d)(\..*)?").fullmatch  # on Windows


class FileStore(Protocol):
    """Octets under names. Every method may raise ``OSError``; ``KeyError`` for no such file."""

    lasting: bool
    """Whether it outlives the program."""

    def sizes(self) -> dict[str, int]:
        """Return the octets of every file by name."""
        ...

    def get(self, name: str) -> bytes:
        """Return the content of a file."""
        ...

    def put(self, name: str, content: bytes) -> None:
        """Make or replace a file; after a crash it is wholly the old one or wholly the new."""
        ...

    def remove(self, name: str) -> None:
        """Take a file away."""
        ...

    def move(self, old: str, new: str) -> None:
        """Give a file another name; a file that had it is gone."""
        ...


class MemoryFiles:
    """Files that end with the program."""

    lasting = False

    def __init__(self) -> None:
        self._files: dict[str, bytes] = {}

    def sizes(self) -> dict[str, int]:
        """Return the octets of every file by name."""
        return {name: len(content) for name, content in self._files.items()}

    def get(self, name: str) -> bytes:
        """Return the content of a file."""
        return self._files[name]

    def put(self, name: str, content: bytes) -> None:
        """Make or replace a file."""
        self._files[name] = content

    def remove(self, name: str) -> None:
        """Take a file away."""
        del self._files[name]

    def move(self, old: str, new: str) -> None:
        """Give a file another name."""
        self._files[new] = self._files.pop(old)


def check_name(name: str) -> str:
    """Return a name that is safe in any folder; raise CliError for another.

    Up to 64 printable ASCII characters, none of which separates folders, no dot at either end, no
    two dots in a row, no device of an operating system.
    """
    wrong = (
        not 0 < len(name) <= MAX_NAME
        or _UNSAFE(name)
        or ".." in name
        or "." in (name[0], name[-1])
        or _DEVICE(name)
    )
    if wrong:
        raise CliError("bad_file_name", name=name)
    return name


class Nvs:
    """The file system that commands see. All methods raise CliError for what cannot be done."""

    def __init__(self, store: FileStore, capacity: int = CAPACITY) -> None:
        self._store = store
        self.capacity = capacity
        self.lasting = store.lasting

    def sizes(self) -> dict[str, int]:
        """Return the octets of every file by name, in the order of the names."""
        try:
            return dict(sorted(self._store.sizes().items()))
        except OSError as error:
            raise _failed("NVS", error) from error

    def used(self) -> int:
        """Return the octets of all files."""
        return sum(self.sizes().values())

    def has(self, name: str) -> bool:
        """Tell whether there is a file of that name."""
        return name in self.sizes()

    def read(self, name: str) -> bytes:
        """Return the content of a file."""
        try:
            return self._store.get(check_name(name))
        except KeyError:
            raise CliError("no_such_file", name=name) from None
        except OSError as error:
            raise _failed(name, error) from error

    def save(self, name: str, content: bytes) -> None:
        """Make the file, or replace it: wholly or not at all."""
        check_name(name)
        others = sum(size for other, size in self.sizes().items() if other != name)
        if others + len(content) > self.capacity:
            raise CliError("nvs_full", name=name)
        try:
            self._store.put(name, content)
        except OSError as error:
            raise _failed(name, error) from error

    def delete(self, name: str) -> None:
        """Take a file away."""
        try:
            self._store.remove(check_name(name))
        except KeyError:
            raise CliError("no_such_file", name=name) from None
        except OSError as error:
            raise _failed(name, error) from error

    def rename(self, old: str, new: str) -> None:
        """Give a file a name that no file has yet."""
        if self.has(check_name(new)):
            raise CliError("file_exists", name=new)
        try:
            self._store.move(check_name(old), new)
        except KeyError:
            raise CliError("no_such_file", name=old) from None
        except OSError as error:
            raise _failed(old, error) from error

    # -- text --
    def write(self, name: str, lines: Iterable[str]) -> None:
        """Make a text file, or write it anew."""
        self.save(name, _text(lines))

    def append(self, name: str, lines: Iterable[str]) -> None:
        """Add to a text file, making it first where there is none."""
        before = self.read(name) if self.has(name) else b""
        self.save(name, before + _text(lines))

    def lines(self, name: str) -> Iterator[str]:
        """Yield the lines of a text file; octets that are not UTF-8 show as replacement signs."""
        text = self.read(name).decode("utf-8", "replace")
        for line in text.removesuffix("\n").split("\n") if text else ():
            yield line.removesuffix("\r")


def _text(lines: Iterable[str]) -> bytes:
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "replace")


def _failed(name: str, error: OSError) -> CliError:
    return CliError("no_files", name=name, reason=error.strerror or "input/output error")

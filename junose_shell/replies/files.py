"""The router's files."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FileItem:
    """One file; ``size`` in octets. ``in_use``: the router runs it or starts with it."""

    name: str
    size: int
    in_use: bool


@dataclass(frozen=True, slots=True)
class FileList:
    """All files; ``used`` and ``capacity`` in octets."""

    files: tuple[FileItem, ...]
    used: int
    capacity: int

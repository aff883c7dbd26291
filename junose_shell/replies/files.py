"""Replies about the router's files."""

from junose_shell.record import record


@record
class FileItem:
    """One file; ``size`` in octets. ``in_use``: the router runs it or starts with it."""

    name: str
    size: int
    in_use: bool


@record
class FileList:
    """All files; ``used`` and ``capacity`` in octets."""

    files: tuple[FileItem, ...]
    used: int
    capacity: int

"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from junose_shell.command.value import Command

_set = object.__setattr__


class CopyRunningStartup(Command):
    """``copy running-configuration startup-configuration`` [recalled]."""

    __slots__ = ()
    __match_args__ = ()
    ENTRY = "copy-running-startup"


class CopyRunningFile(Command):
    """``copy running-configuration newName`` [seen GRAB]."""

    __slots__ = ("new_name",)
    __match_args__ = ("new_name",)
    ENTRY = "copy-running-file"
    new_name: str

    def __init__(self, new_name: str) -> None:
        _set(self, "new_name", new_name)


class CopyStartupFile(Command):
    """``copy startup-configuration newName`` [recalled]."""

    __slots__ = ("new_name",)
    __match_args__ = ("new_name",)
    ENTRY = "copy-startup-file"
    new_name: str

    def __init__(self, new_name: str) -> None:
        _set(self, "new_name", new_name)


class CopyFileStartup(Command):
    """``copy fileName startup-configuration`` [recalled]."""

    __slots__ = ("file_name",)
    __match_args__ = ("file_name",)
    ENTRY = "copy-file-startup"
    file_name: str

    def __init__(self, file_name: str) -> None:
        _set(self, "file_name", file_name)


class CopyFile(Command):
    """``copy fileName newName`` [seen GRAB]."""

    __slots__ = ("file_name", "new_name",)
    __match_args__ = ("file_name", "new_name",)
    ENTRY = "copy-file"
    file_name: str
    new_name: str

    def __init__(self, file_name: str, new_name: str) -> None:
        _set(self, "file_name", file_name)
        _set(self, "new_name", new_name)


class WriteMemory(Command):
    """``write memory`` [recalled]."""

    __slots__ = ()
    __match_args__ = ()
    ENTRY = "write-memory"


class ConfigureFile(Command):
    """``configure file scriptName`` [recalled]."""

    __slots__ = ("script_name",)
    __match_args__ = ("script_name",)
    ENTRY = "configure-file"
    script_name: str

    def __init__(self, script_name: str) -> None:
        _set(self, "script_name", script_name)


class Dir(Command):
    """``dir`` [seen RAN]."""

    __slots__ = ()
    __match_args__ = ()
    ENTRY = "dir"


class Delete(Command):
    """``delete fileName`` [seen RAN]."""

    __slots__ = ("file_name",)
    __match_args__ = ("file_name",)
    ENTRY = "delete"
    file_name: str

    def __init__(self, file_name: str) -> None:
        _set(self, "file_name", file_name)


class More(Command):
    """``more fileName`` [seen GRAB]."""

    __slots__ = ("file_name",)
    __match_args__ = ("file_name",)
    ENTRY = "more"
    file_name: str

    def __init__(self, file_name: str) -> None:
        _set(self, "file_name", file_name)


class Rename(Command):
    """``rename fileName newName`` [recalled]."""

    __slots__ = ("file_name", "new_name",)
    __match_args__ = ("file_name", "new_name",)
    ENTRY = "rename"
    file_name: str
    new_name: str

    def __init__(self, file_name: str, new_name: str) -> None:
        _set(self, "file_name", file_name)
        _set(self, "new_name", new_name)

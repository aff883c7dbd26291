"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from junose_shell.command.value import Command


class CopyRunningStartup(Command):  # grammars/system/files.yaml:37
    """``copy running-configuration startup-configuration`` [recalled]."""

    ENTRY = "copy-running-startup"


class CopyRunningFile(Command):  # grammars/system/files.yaml:41
    """``copy running-configuration newName`` [seen GRAB]."""

    ENTRY = "copy-running-file"
    new_name: str


class CopyStartupFile(Command):  # grammars/system/files.yaml:46
    """``copy startup-configuration newName`` [recalled]."""

    ENTRY = "copy-startup-file"
    new_name: str


class CopyFileStartup(Command):  # grammars/system/files.yaml:50
    """``copy fileName startup-configuration`` [recalled]."""

    ENTRY = "copy-file-startup"
    file_name: str


class CopyFile(Command):  # grammars/system/files.yaml:56
    """``copy fileName newName`` [seen GRAB]."""

    ENTRY = "copy-file"
    file_name: str
    new_name: str


class WriteMemory(Command):  # grammars/system/files.yaml:60
    """``write memory`` [recalled]."""

    ENTRY = "write-memory"


class ConfigureFile(Command):  # grammars/system/files.yaml:64
    """``configure file scriptName`` [recalled]."""

    ENTRY = "configure-file"
    script_name: str


class Dir(Command):  # grammars/system/files.yaml:69
    """``dir`` [seen RAN]."""

    ENTRY = "dir"


class Delete(Command):  # grammars/system/files.yaml:75
    """``delete fileName`` [seen RAN]."""

    ENTRY = "delete"
    file_name: str


class More(Command):  # grammars/system/files.yaml:79
    """``more fileName`` [seen GRAB]."""

    ENTRY = "more"
    file_name: str


class Rename(Command):  # grammars/system/files.yaml:84
    """``rename fileName newName`` [recalled]."""

    ENTRY = "rename"
    file_name: str
    new_name: str

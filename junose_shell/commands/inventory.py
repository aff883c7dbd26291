"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from junose_shell.command.value import Command


class ShowHardware(Command):  # grammars/system/inventory.yaml:11
    """``show hardware`` [seen NOC-P]."""

    ENTRY = "show-hardware"


class ShowRedundancy(Command):  # grammars/system/inventory.yaml:17
    """``show redundancy`` [seen RAN]."""

    ENTRY = "show-redundancy"


class ShowBoot(Command):  # grammars/system/inventory.yaml:24
    """``show boot`` [seen RAN]."""

    ENTRY = "show-boot"


class ShowEnvironment(Command):  # grammars/system/inventory.yaml:30
    """``show environment [ all ]`` [seen RAN]."""

    ENTRY = "show-environment"
    all: bool = False


class ShowLicense(Command):  # grammars/system/inventory.yaml:38
    """``show license`` [seen NOC-P]."""

    ENTRY = "show-license"


class ShowHosts(Command):  # grammars/system/inventory.yaml:44
    """``show hosts`` [recalled]."""

    ENTRY = "show-hosts"

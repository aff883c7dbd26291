"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command

if TYPE_CHECKING:
    from junose_shell.commands import types


class ShowAaaTimeout(Command):  # grammars/aaa/aaa_setup.yaml:23
    """``show aaa timeout`` [recalled]."""

    ENTRY = "show-aaa-timeout"


class ShowAaaAuthentication(Command):  # grammars/aaa/aaa_setup.yaml:29
    """``show aaa authentication listKind default`` [recalled]."""

    ENTRY = "show-aaa-authentication"
    list_kind: types.ListKind


class ShowAaaTunnelParameters(Command):  # grammars/aaa/aaa_setup.yaml:36
    """``show aaa tunnel-parameters`` [recalled]."""

    ENTRY = "show-aaa-tunnel-parameters"


class ShowAaaTunnelGroup(Command):  # grammars/aaa/aaa_setup.yaml:42
    """``show aaa tunnel-group [ shownGroup ]`` [recalled]."""

    ENTRY = "show-aaa-tunnel-group"
    shown_group: str | None = None


class ShowAaaModel(Command):  # grammars/aaa/aaa_setup.yaml:48
    """``show aaa model`` [recalled]."""

    ENTRY = "show-aaa-model"


class ShowAaaDuplicateAddressCheck(Command):  # grammars/aaa/aaa_setup.yaml:54
    """``show aaa duplicate-address-check`` [recalled]."""

    ENTRY = "show-aaa-duplicate-address-check"


class ShowAaaNameServers(Command):  # grammars/aaa/aaa_setup.yaml:60
    """``show aaa name-servers`` [recalled]."""

    ENTRY = "show-aaa-name-servers"


class ShowAaaLocalDatabase(Command):  # grammars/aaa/aaa_setup.yaml:66
    """``show aaa local database`` [recalled]."""

    ENTRY = "show-aaa-local-database"


class ShowRadiusUpdateSourceAddr(Command):  # grammars/aaa/aaa_setup.yaml:72
    """``show radius update-source-addr`` [recalled]."""

    ENTRY = "show-radius-update-source-addr"


class ShowRadiusAlgorithm(Command):  # grammars/aaa/aaa_setup.yaml:78
    """``show radius algorithm`` [recalled]."""

    ENTRY = "show-radius-algorithm"


class ShowRadiusAttributesIncluded(Command):  # grammars/aaa/aaa_setup.yaml:84
    """``show radius attributes-included`` [recalled]."""

    ENTRY = "show-radius-attributes-included"


class ShowRadiusAttributesIgnored(Command):  # grammars/aaa/aaa_setup.yaml:90
    """``show radius attributes-ignored`` [recalled]."""

    ENTRY = "show-radius-attributes-ignored"


class ShowTerminateCode(Command):  # grammars/aaa/aaa_setup.yaml:96
    """``show terminate-code [ codeProtocol ]`` [recalled]."""

    ENTRY = "show-terminate-code"
    code_protocol: types.CodeProtocol | None = None

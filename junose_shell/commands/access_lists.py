"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class AccessList(Command):  # grammars/ip/access_lists.yaml:12
    """``access-list accessListName accessAction { any | host hostAddress | ipAddress [ wildcardMask ] | accessProtocol accessRule }`` [recalled]."""

    ENTRY = "access-list"
    access_list_name: str
    access_action: types.AccessAction
    any: bool = False
    host_address: Ipv4 | None = None
    ip_address: Ipv4 | None = None
    wildcard_mask: Ipv4 | None = None
    access_protocol: types.AccessProtocol | None = None
    access_rule: str | None = None


class NoAccessList(Removal):  # grammars/ip/access_lists.yaml:12
    """``no access-list accessListName [ accessAction { any | host hostAddress | ipAddress [ wildcardMask ] | accessProtocol accessRule } ]``, or ``default`` for ``no``."""

    ENTRY = "access-list"
    access_list_name: str
    access_action: types.AccessAction | None = None
    any: bool = False
    host_address: Ipv4 | None = None
    ip_address: Ipv4 | None = None
    wildcard_mask: Ipv4 | None = None
    access_protocol: types.AccessProtocol | None = None
    access_rule: str | None = None
    default: bool = False

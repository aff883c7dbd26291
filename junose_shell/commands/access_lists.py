"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from typing import Literal

from junose_shell.command.value import Command
from junose_shell.net import Ipv4

_set = object.__setattr__


class AccessList(Command):
    """``access-list accessListName accessAction { any | host hostAddress | ipAddress [ wildcardMask ] }`` [recalled]."""

    __slots__ = ("access_list_name", "access_action", "any", "host_address", "ip_address", "wildcard_mask",)
    __match_args__ = ("access_list_name", "access_action", "any", "host_address", "ip_address", "wildcard_mask",)
    ENTRY = "access-list"
    access_list_name: str
    access_action: Literal['permit', 'deny']
    any: bool
    host_address: Ipv4 | None
    ip_address: Ipv4 | None
    wildcard_mask: Ipv4 | None

    def __init__(self, access_list_name: str, access_action: Literal['permit', 'deny'], any: bool = False, host_address: Ipv4 | None = None, ip_address: Ipv4 | None = None, wildcard_mask: Ipv4 | None = None) -> None:
        _set(self, "access_list_name", access_list_name)
        _set(self, "access_action", access_action)
        _set(self, "any", any)
        _set(self, "host_address", host_address)
        _set(self, "ip_address", ip_address)
        _set(self, "wildcard_mask", wildcard_mask)

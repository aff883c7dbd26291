"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class IpLocalPool(Command):  # grammars/ip/local_pools.yaml:18
    """``ip local pool poolName firstAddress lastAddress`` [recalled]."""

    ENTRY = "ip-local-pool"
    pool_name: str
    first_address: Ipv4
    last_address: Ipv4


class NoIpLocalPool(Removal):  # grammars/ip/local_pools.yaml:18
    """``no ip local pool poolName [ firstAddress lastAddress ]``, or ``default`` for ``no``."""

    ENTRY = "ip-local-pool"
    pool_name: str
    first_address: Ipv4 | None = None
    last_address: Ipv4 | None = None
    default: bool = False


class IpLocalAlias(Command):  # grammars/ip/local_pools.yaml:25
    """``ip local alias aliasName poolName`` [recalled]."""

    ENTRY = "ip-local-alias"
    alias_name: str
    pool_name: str


class NoIpLocalAlias(Removal):  # grammars/ip/local_pools.yaml:25
    """``no ip local alias aliasName [ poolName ]``, or ``default`` for ``no``."""

    ENTRY = "ip-local-alias"
    alias_name: str
    pool_name: str | None = None
    default: bool = False


class IpAddressPool(Command):  # grammars/ip/local_pools.yaml:29
    """``ip address-pool addressSource`` [recalled]."""

    ENTRY = "ip-address-pool"
    address_source: types.AddressSource


class NoIpAddressPool(Removal):  # grammars/ip/local_pools.yaml:29
    """``no ip address-pool [ addressSource ]``, or ``default`` for ``no``."""

    ENTRY = "ip-address-pool"
    address_source: types.AddressSource | None = None
    default: bool = False


class ShowIpLocalPool(Command):  # grammars/ip/local_pools.yaml:35
    """``show ip local pool [ poolName ]`` [recalled]."""

    ENTRY = "show-ip-local-pool"
    pool_name: str | None = None


class ShowIpLocalAlias(Command):  # grammars/ip/local_pools.yaml:40
    """``show ip local alias`` [recalled]."""

    ENTRY = "show-ip-local-alias"

"""Access lists [recalled: the kinds of entries, and that their order decides]."""

from ipaddress import IPv6Address, ip_address

from junose_shell.commands.access_lists import AccessList
from junose_shell.model.section import Section
from junose_shell.net import Ipv4


def permits(section: Section, name: str, address: str) -> bool:
    """Return True if the first matching entry of a virtual router's list permits the address.

    Addresses that match no entry are denied, so an empty list denies all [own]. An address that is
    not IPv4 matches only ``any``. Entries of extended lists are for packets and match none [own].
    """
    client = _ipv4(address)
    for entry in section.select(AccessList):
        if entry.access_list_name == name and _matches(entry, client):
            return entry.access_action == "permit"
    return False


def _matches(entry: AccessList, client: Ipv4 | None) -> bool:
    if entry.any:
        return True
    wanted = entry.ip_address if entry.host_address is None else entry.host_address
    if client is None or wanted is None:
        return False
    return (client ^ wanted) & ~(entry.wildcard_mask or 0) == 0


def _ipv4(address: str) -> Ipv4 | None:
    try:
        found = ip_address(address)
    except ValueError:
        return None
    mapped = found.ipv4_mapped if isinstance(found, IPv6Address) else found
    return None if mapped is None else Ipv4(int(mapped))

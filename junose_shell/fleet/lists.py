"""Lists of hosts that Ansible and Nornir read."""

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from junose_shell.fleet.host import Host
from junose_shell.runtime.private import open_private

ANSIBLE = {
    "ansible_connection": "ansible.netcommon.network_cli",
    "ansible_network_os": "cisco.ios.ios",
    "ansible_become": False,
    "ansible_host_key_checking": False,
}


def write_ansible(path: Path, hosts: Iterable[Host]) -> None:
    """Write an inventory for Ansible's ``network_cli`` with the hosts that listen for SSH.

    It has the passwords of the users, so only its owner can read it.
    """
    entries: dict[str, Any] = {}
    for host in hosts:
        if host.ssh is not None:
            entry = {"ansible_host": host.ssh.host, "ansible_port": host.ssh.port}
            name, password = _login(host)
            entries[host.name] = {**entry, "ansible_user": name, "ansible_password": password}
    _write(path, {"all": {"vars": ANSIBLE, "children": {"junose": {"hosts": entries}}}})


def write_nornir(path: Path, hosts: Iterable[Host]) -> None:
    """Write a hosts file for Nornir's SimpleInventory, for the Netmiko plugin.

    It has the passwords of the users, so only its owner can read it.
    """
    entries: dict[str, Any] = {}
    for host in hosts:
        at, platform = host.ssh, "cisco_ios"
        if at is None:
            at, platform = host.telnet, "cisco_ios_telnet"
        if at is not None:
            name, password = _login(host)
            entries[host.name] = {
                "hostname": at.host,
                "port": at.port,
                "username": name,
                "password": password,
                "platform": platform,
            }
    _write(path, entries)


def _login(host: Host) -> tuple[str, str]:
    if not host.spec.users:
        return "admin", ""
    user = host.spec.users[0]
    return user.name, user.password


def _write(path: Path, content: object) -> None:
    text = json.dumps(content, indent=1)  # which is YAML too
    with os.fdopen(open_private(path, os.O_WRONLY), "w", encoding="utf-8") as file:
        file.write(f"{text}\n")

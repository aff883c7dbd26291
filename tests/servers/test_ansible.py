"""Ansible itself, over its network_cli and libssh."""

import os
import subprocess
from pathlib import Path

import pytest
from hosts import Host, Start, program

LOGIN = (
    "username joe privilege 15 secret s3cret", "aaa authentication login default tacacs+",
    "line vty 0 4", "login authentication default",
)  # fmt: skip
PLAY = """\
- hosts: router
  gather_facts: no
  tasks:
  - cli_command: {{command: {line}}}
    register: out
  - debug: {{var: out.stdout}}
"""
HOST = (
    "router ansible_host=127.0.0.1 ansible_port={port} ansible_user=joe "
    "ansible_password={password} "
    "ansible_connection=ansible.netcommon.network_cli ansible_network_os=cisco.ios.ios "
    "ansible_network_cli_ssh_type=libssh ansible_become=no\n"
)


def play(folder: Path, host: Host, password: str, line: str) -> tuple[bool, str]:
    """Return whether a play with one command was a success, and the output."""
    ansible = program("ansible-playbook", "ansible (pip install ansible ansible-pylibssh)")
    (folder / "play.yml").write_text(PLAY.format(line=line))
    (folder / "hosts").write_text(HOST.format(port=host.ssh, password=password))
    own = {"HOME": str(folder), "LC_ALL": "C.UTF-8", "ANSIBLE_HOST_KEY_CHECKING": "False"}
    done = subprocess.run(
        [ansible, "-i", "hosts", "play.yml"], cwd=folder, env={**os.environ, **own},
        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("password", "line", "told"),
    [
        ("s3cret", "show privilege", "Current privilege level is 15"),
        ("s3cret", "show nosuch", "% Invalid input detected at '^' marker."),
        ("s3cret", "policy-list foo", "% Invalid input"),
        ("wrong", "show privilege", "authenticat"),
    ],
)
def test_a_refusal_is_told_as_such(
    start: Start, tmp_path: Path, password: str, line: str, told: str
) -> None:
    done, output = play(tmp_path, start(*LOGIN), password, line)
    assert done is told.startswith("Current"), output
    assert told in output

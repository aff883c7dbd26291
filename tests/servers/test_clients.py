"""Clients that people use, each in the way its users run it.

Without the client a test skips with the line that installs it; with
JUNOSE_SHELL_REQUIRE_CLIENTS=1 a missing client is a failure.
"""

import os
import subprocess
from pathlib import Path

import pytest
from hosts import GUARD, Host, Start, module, program

PASSWORDS = (
    "line vty 0 4", "password lineSecret", "exit", "enable password level 10 enableSecret",
)  # fmt: skip
SSH_OPTIONS = (
    "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR",
    "-F", "/dev/null",
)  # fmt: skip


def ssh(host: Host) -> list[str]:
    return [program("ssh", "openssh-client"), *SSH_OPTIONS, "-p", str(host.ssh), "joe@127.0.0.1"]


def test_openssh_command(start: Start) -> None:
    host = start()
    done = subprocess.run(
        [*ssh(host), "show", "privilege"], capture_output=True, text=True, timeout=GUARD, check=True
    )
    assert done.stdout == "Current privilege level is 1\n"
    failed = subprocess.run([*ssh(host), "junk"], capture_output=True, timeout=GUARD, check=False)
    assert failed.returncode == 1


def test_openssh_says_why_it_is_refused_and_shows_banners(start: Start) -> None:
    def answer(host: Host) -> str:
        program, *options = ssh(host)
        command = [program, "-o", "LogLevel=INFO", "-o", "BatchMode=yes", *options]
        done = subprocess.run(
            [*command, "show privilege"], capture_output=True, text=True, timeout=GUARD, check=False
        )
        assert done.returncode == 255
        return done.stderr

    host = start("line vty 0 4", "password hush", "exit", "banner motd xmessage of the dayx")
    assert "message of the day" in answer(host)
    host.lock_out()
    assert "% Too many failed logins, try again later" in answer(host)


def test_openssh_shell_from_a_pipe(start: Start) -> None:
    done = subprocess.run(
        [*ssh(start()), "-T"], input="show privilege\nexit\n", capture_output=True, text=True,
        timeout=GUARD, check=True,
    )  # fmt: skip
    assert "Current privilege level is 1" in done.stdout


def test_openssh_shell_on_a_terminal(start: Start) -> None:
    module("pexpect", "pexpect")
    import pexpect

    host = start(*PASSWORDS)
    command = ssh(host)
    with pexpect.spawn(command[0], command[1:], timeout=GUARD, encoding="utf-8") as child:
        child.expect("[Pp]assword: ")
        child.sendline("lineSecret")
        child.expect("host1>")
        child.send("show pri\t\r")
        child.expect("level is 1\r\nhost1>")
        child.send("exit\r")
        child.expect(pexpect.EOF)
    assert child.exitstatus == 0


def test_debian_telnet(start: Start) -> None:
    module("pexpect", "pexpect")
    import pexpect

    host = start(*PASSWORDS)
    arguments = ["127.0.0.1", str(host.telnet)]
    path = program("telnet", "telnet")
    with pexpect.spawn(path, arguments, timeout=GUARD, encoding="utf-8") as child:
        child.expect("Telnet password: ")
        child.sendline("lineSecret")
        child.expect(r"\*{10}\r\nLogged in on vty 0 via telnet\.")
        child.expect("\r\nhost1>")
        child.sendline("enable")
        child.expect("Password: ")
        child.sendline("enableSecret")
        child.expect("host1#")
        child.send("show ver?")
        child.expect("version\r\nhost1#show ver")
        child.send("\x15")
        child.sendline("terminal length 6")
        child.expect("host1#")
        child.sendline("show version")
        child.expect(" --More-- ")
        child.send("q")
        child.expect("host1#")
        child.sendline("exit")
        child.expect("host1>")
        child.sendline("exit")
        child.expect(pexpect.EOF)


RANCID_COMMANDS = (
    "show version", "show redundancy", "show boot", "show environment all", "dir", "show hardware",
    "show configuration",
)  # fmt: skip


def cloginrc(folder: Path, host: Host) -> Path:
    file = folder / "cloginrc"
    file.write_text(
        f"add method 127.0.0.1 {{telnet:{host.telnet}}}\n"
        "add password 127.0.0.1 {lineSecret} {enableSecret}\n"
        "add userpassword 127.0.0.1 {lineSecret}\n"
    )
    file.chmod(0o600)
    return file


def test_rancid_clogin(start: Start, tmp_path: Path) -> None:
    host = start(*PASSWORDS)
    done = subprocess.run(
        [program("clogin", "rancid"), "-f", str(cloginrc(tmp_path, host)), "-t", "30",
         "-c", "show privilege;show version", "127.0.0.1"],
        capture_output=True, text=True, timeout=GUARD, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Current privilege level is 10" in done.stdout
    assert "System Release: " in done.stdout


def test_rancid_jerancid(start: Start, tmp_path: Path) -> None:
    """RANCID's own parser of JUNOSe reads what its login script collects."""
    host = start(*PASSWORDS)
    parser = program("jerancid", "rancid")
    folder = Path(program("clogin", "rancid")).resolve().parent
    environment = {
        **os.environ, "HOME": str(tmp_path),
        "PATH": f"{folder}:/usr/lib/rancid/bin:{os.environ['PATH']}", "NOPIPE": "YES",
    }  # fmt: skip
    cloginrc(tmp_path, host).rename(tmp_path / ".cloginrc")
    done = subprocess.run(
        [parser, "-d", "127.0.0.1"], cwd=tmp_path, env=environment, capture_output=True, text=True,
        timeout=GUARD, check=False,
    )  # fmt: skip
    collected = tmp_path / "127.0.0.1.new"
    assert collected.is_file(), done.stdout + done.stderr
    assert "missed cmd" not in done.stdout + done.stderr, done.stderr
    parsed = collected.read_text()
    assert "!Chassis type: ERX-1440" in parsed
    assert "line vty 0 4" in parsed
    assert "lineSecret" not in parsed


@pytest.mark.parametrize("transport", ["cisco_ios", "cisco_ios_telnet"])
def test_netmiko(start: Start, transport: str) -> None:
    module("netmiko", "netmiko")
    import netmiko

    host = start(*PASSWORDS)
    port = host.telnet if transport.endswith("telnet") else host.ssh
    with netmiko.ConnectHandler(
        device_type=transport, host="127.0.0.1", port=port, username="joe", password="lineSecret",
        secret="enableSecret",
        conn_timeout=GUARD,
    ) as device:  # fmt: skip
        assert device.find_prompt() == "host1>"
        device.enable()
        assert device.find_prompt() == "host1#"
        assert "level is 10" in device.send_command("show privilege")
        assert "System Release" in device.send_command("show version")
        device.send_config_set(["hostname edge", "l2tp dial-out dormant-timer-value 60"])
        device.set_base_prompt()
        assert device.find_prompt() == "edge#"
        device.write_channel("terminal length 6\nshow version\n")
        device.read_until_pattern("--More--", read_timeout=GUARD)
        device.write_channel("q")
        device.read_until_pattern("edge#", read_timeout=GUARD)
        device.exit_enable_mode()
        assert not device.check_enable_mode()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("protocol", ["telnet", "ssh2"])
def test_exscript(start: Start, protocol: str) -> None:
    module("Exscript", "Exscript")
    from Exscript import Account
    from Exscript.protocols import SSH2, Telnet

    host = start(*PASSWORDS[:3], "enable password level 15 enableSecret")
    ssh_client = protocol == "ssh2"
    client = SSH2(verify_fingerprint=False) if ssh_client else Telnet()
    client.connect("127.0.0.1", host.ssh if ssh_client else host.telnet)
    client.login(Account("joe", "lineSecret", "enableSecret"))
    assert client.guess_os() == "junos_erx"
    client.autoinit()
    client.execute("show privilege")
    assert "Current privilege level is 1" in client.response
    client.close(force=True)


def test_pexpect_reads_to_the_prompt(start: Start) -> None:
    module("pexpect", "pexpect")
    import socket

    from pexpect import fdpexpect

    with socket.create_connection(("127.0.0.1", start().telnet)) as link:
        child = fdpexpect.fdspawn(link, timeout=GUARD)
        child.expect("host1>")
        for _ in range(20):
            child.send("show privilege\r")
            child.expect_exact("show privilege\r\nCurrent privilege level is 1\r\nhost1>")

"""Clients that people use, each in the way its users run it.

Without the client a test skips with the line that installs it; with
JUNOSE_SHELL_REQUIRE_CLIENTS=1 a missing client is a failure.
"""

import os
import subprocess
import sys
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


def test_paramiko(start: Start) -> None:
    module("paramiko", "paramiko")
    import paramiko

    with paramiko.SSHClient() as client:
        client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
        client.connect(
            "127.0.0.1", start(*PASSWORDS).ssh, "joe", "lineSecret",
            allow_agent=False, look_for_keys=False, timeout=GUARD,
        )  # fmt: skip
        _, output, _ = client.exec_command("show privilege", timeout=GUARD)
        assert output.read() == b"Current privilege level is 1\n"
        _, output, _ = client.exec_command("show nosuch", timeout=GUARD)
        assert b"% Invalid input" in output.read()
        assert output.channel.recv_exit_status() == 1
        shell = client.invoke_shell()
        shell.settimeout(GUARD)
        shell.send(b"enable\renableSecret\rhost?\r")
        seen = b""
        while b"host1#host" not in seen:
            seen += shell.recv(4_096)


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


# -- told as what it is: a wrong password, a refused line --
def run(*command: str, given: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a client without a terminal."""
    return subprocess.run(
        command, input=given, capture_output=True, text=True, timeout=GUARD, check=False,
        env={**os.environ, **environment},
    )  # fmt: skip


GUARDED = ("line vty 0 4", "password lineSecret")


def askpass(folder: Path, password: str) -> dict[str, str]:
    """Return the environment in which OpenSSH gets a password from a program."""
    script = folder / "askpass"
    script.write_text(f"#!/bin/sh\necho {password}\n")
    script.chmod(0o700)
    return {"SSH_ASKPASS": str(script), "SSH_ASKPASS_REQUIRE": "force", "DISPLAY": ":0"}


def test_openssh_hears_of_a_wrong_password(start: Start, tmp_path: Path) -> None:
    host = start(*GUARDED)
    wrong = run(*ssh(host), "show privilege", **askpass(tmp_path, "wrong"))
    assert wrong.returncode == 255
    assert "Permission denied" in wrong.stderr
    right = run(*ssh(host), "show privilege", **askpass(tmp_path, "lineSecret"))
    assert right.stdout == "Current privilege level is 1\n"


@pytest.mark.filterwarnings("ignore")  # of what is weak
def test_openssh_without_modern_algorithms_needs_old_ones(start: Start) -> None:
    old = ("-o", "KexAlgorithms=diffie-hellman-group14-sha1", "-o", "HostKeyAlgorithms=ssh-rsa",
           "-o", "Ciphers=aes128-cbc", "-o", "MACs=hmac-sha1")  # fmt: skip
    program, *options = ssh(start())
    assert run(program, *old, *options, "show privilege").returncode == 255
    program, *options = ssh(start(old=True))
    done = run(program, *old, *options, "show privilege")
    assert done.stdout == "Current privilege level is 1\n", done.stderr


def test_openssh_reads_that_all_lines_are_in_use(start: Start) -> None:
    host = start(least=1)
    with host.connect() as first:
        first.until(b"host1>")
        done = run(*ssh(host), "-T")
        assert "% All 1 lines are in use" in done.stdout
        assert done.returncode == 1


def test_dropbear(start: Start, tmp_path: Path) -> None:
    host = start(*GUARDED)
    client = (program("dbclient", "dropbear-bin"), "-y", "-y", "-p", str(host.ssh), "j@127.0.0.1")
    home = str(tmp_path)
    right = run(*client, "show privilege", DROPBEAR_PASSWORD="lineSecret", HOME=home)
    assert right.stdout == "Current privilege level is 1\n", right.stderr
    refused = run(*client, "show nonsense", DROPBEAR_PASSWORD="lineSecret", HOME=home)
    assert refused.returncode == 1
    assert "% Invalid input" in refused.stdout
    host = start("ip ssh authentication-retries 1", *GUARDED)
    client = (*client[:4], str(host.ssh), client[5])
    wrong = run(*client, "show privilege", DROPBEAR_PASSWORD="wrong", HOME=home)
    assert "privilege" not in wrong.stdout


def test_plink(start: Start, tmp_path: Path) -> None:
    host = start(*GUARDED)
    fingerprint = host.server_key()
    client = (program("plink", "putty-tools"), "-ssh", "-batch", "-hostkey", fingerprint, "-P",
              str(host.ssh), "-l", "joe")  # fmt: skip
    home = str(tmp_path)
    right = run(*client, "-pw", "lineSecret", "127.0.0.1", "show privilege", HOME=home)
    assert "Current privilege level is 1\n" in right.stdout, right.stderr
    refused = run(*client, "-pw", "lineSecret", "127.0.0.1", "show nonsense", HOME=home)
    assert refused.returncode == 1
    wrong = run(*client, "-pw", "wrong", "127.0.0.1", "show privilege", HOME=home)
    assert wrong.returncode == 1
    assert "privilege" not in wrong.stdout
    assert "Access denied" in wrong.stderr or "password" in wrong.stderr


def test_netmiko_hears_of_a_wrong_password_and_of_a_refused_line(start: Start) -> None:
    module("netmiko", "netmiko")
    import netmiko

    host = start(*GUARDED, "exit", "enable password level 10 enableSecret")
    options = {
        "device_type": "cisco_ios", "host": "127.0.0.1", "port": host.ssh, "username": "joe",
        "secret": "enableSecret", "conn_timeout": GUARD,
    }  # fmt: skip
    with pytest.raises(netmiko.NetmikoAuthenticationException):
        netmiko.ConnectHandler(password="wrong", **options)
    with netmiko.ConnectHandler(password="lineSecret", **options) as device:
        device.enable()
        with pytest.raises(netmiko.exceptions.ConfigInvalidException):
            device.send_config_set(["nonsense"], error_pattern="% Invalid input")


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # its open files
@pytest.mark.parametrize("transport", ["system", "telnet"])
def test_scrapli_hears_of_a_wrong_password_and_of_a_refused_line(
    start: Start, transport: str
) -> None:
    module("scrapli", "scrapli")
    from scrapli.driver.core import IOSXEDriver
    from scrapli.exceptions import ScrapliAuthenticationFailed

    host = start(*GUARDED, "exit", "enable password level 10 enableSecret")
    options = {
        "host": "127.0.0.1", "port": host.telnet if transport == "telnet" else host.ssh,
        "transport": transport, "auth_username": "joe", "auth_secondary": "enableSecret",
        "auth_strict_key": False, "ssh_config_file": False,
    }  # fmt: skip
    wrong = IOSXEDriver(auth_password="wrong", **options)
    with pytest.raises(ScrapliAuthenticationFailed):
        wrong.open()
    wrong.transport.close()
    with IOSXEDriver(auth_password="lineSecret", **options) as device:
        done, refused = (device.send_command(f"show {word}") for word in ("privilege", "nonsense"))
    assert (done.result, done.failed) == ("Current privilege level is 10", False)
    assert refused.failed


PYLIBSSH = """
import sys
from pylibsshext.errors import LibsshSessionException
from pylibsshext.session import Session

for password in ("wrong", "lineSecret"):
    session = Session()
    try:
        session.connect(
            host="127.0.0.1", port=int(sys.argv[1]), user="joe", password=password,
            host_key_checking=False, timeout=30,
        )
    except LibsshSessionException as error:
        print(password, "Access denied" in str(error))
        continue
    for line in ("show privilege", "show nonsense"):
        channel = session.new_channel()
        print(line, channel.exec_command(line).returncode)
        channel.close()
    session.close()
"""


def test_ansible_pylibssh(start: Start, tmp_path: Path) -> None:
    module("pylibsshext", "ansible-pylibssh")
    done = run(sys.executable, "-c", PYLIBSSH, str(start(*GUARDED).ssh), HOME=str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert done.stdout.split("\n")[:3] == ["wrong True", "show privilege 0", "show nonsense 1"]

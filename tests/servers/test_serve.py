"""``junose-shell serve`` as a program: its words, its signals, its refusals."""

import asyncio
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hosts import GUARD, Client, module

PROGRAM = (sys.executable, "-m", "junose_shell", "serve")


@contextmanager
def serving(
    *arguments: str, listeners: int = 1
) -> Iterator[tuple[subprocess.Popen[str], list[int]]]:
    with subprocess.Popen(
        [*PROGRAM, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        ports = []
        for _ in range(listeners):
            found = re.search(r"port (\d+)$", process.stdout.readline().rstrip())
            if found is None:
                process.kill()
                pytest.fail(process.communicate()[1])
            ports.append(int(found[1]))
        try:
            yield process, ports
        finally:
            process.kill()


def refused(*arguments: str) -> str:
    done = subprocess.run(
        [*PROGRAM, *arguments], capture_output=True, text=True, timeout=GUARD, check=False
    )
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    return done.stderr


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_ends_it_and_sessions_are_told(number: signal.Signals) -> None:
    with serving("--telnet", "127.0.0.1:0") as (process, (port,)), Client(port) as client:
        client.until(b"host1>")
        process.send_signal(number)
        assert client.rest().endswith(b"\r\n% The router is going down\r\n")
        assert process.wait(GUARD) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""


def test_scripts_configure_the_router_first(tmp_path: Path) -> None:
    script = tmp_path / "router.scr"
    script.write_text("hostname lab\n")
    with serving("--telnet", ":0", str(script)) as (_, (port,)), Client(port) as client:
        client.until(b"lab>")


def test_both_protocols_at_once(tmp_path: Path) -> None:
    key = tmp_path / "folder" / "key"
    arguments = ("--telnet", ":0", "--ssh", ":0", "--host-key", str(key))
    with serving(*arguments, listeners=2) as (_, ports):
        with Client(ports[0]) as client:
            client.until(b"host1>")
        with Client(ports[1]) as client:
            client.until(b"SSH-2.0-")
    assert key.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(("limit", "enters"), [("off", True), ("3", False)])
def test_the_login_limit_of_the_program_goes_before_the_configured_one(
    tmp_path: Path, limit: str, enters: bool
) -> None:
    script = tmp_path / "router.scr"
    script.write_text("login-limit 2\nline vty 0 4\npassword hush\n")
    arguments = ("--telnet", ":0", "--login-limit", limit, str(script))
    with serving(*arguments) as (_, (port,)):
        with Client(port) as client:
            for _ in range(3):  # one more than is configured
                client.until(b"password: ")
                client.send(b"wrong\r")
            client.rest()
        with Client(port) as client:
            if enters:
                client.until(b"password: ")
                client.send(b"hush\r").until(b"host1>")
            else:
                assert b"% Too many failed logins" in client.rest()


def test_more_host_keys_are_of_the_types_that_old_configurations_name(tmp_path: Path) -> None:
    module("asyncssh", "asyncssh")
    import asyncssh

    async def kind(port: int, algorithm: str) -> str:
        key = await asyncssh.get_server_host_key(
            "127.0.0.1", port, server_host_key_algs=[algorithm], config=None
        )
        assert key is not None
        return key.get_algorithm()

    arguments = ("--ssh", ":0", "--host-key", str(tmp_path / "key"))
    with serving(*arguments, "--more-host-keys") as (_, (port,)):
        for algorithm in ("ssh-ed25519", "ecdsa-sha2-nistp256", "rsa-sha2-256"):
            found = asyncio.run(kind(port, algorithm))
            assert found == algorithm.replace("rsa-sha2-256", "ssh-rsa")
    with serving(*arguments) as (_, (port,)), pytest.raises(asyncssh.DisconnectError):
        asyncio.run(kind(port, "rsa-sha2-256"))


def test_a_port_in_use() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert f"cannot listen on 127.0.0.1:{port}" in refused("--telnet", f"127.0.0.1:{port}")
        assert f"127.0.0.1:{port}" in refused("--ssh", f"127.0.0.1:{port}")


def test_without_a_home_of_its_user_ssh_is_refused_and_not_broken() -> None:
    module("asyncssh", "asyncssh")
    import asyncssh

    from junose_shell.terminal.limits import ServeError
    from junose_shell.testing import serve

    async def homeless(*_: object, **__: object) -> None:
        raise RuntimeError("Could not determine home directory.")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(asyncssh, "listen", homeless)
        with pytest.raises(ServeError, match="home directory"), serve(telnet=""):
            pass


def test_it_does_not_listen_beyond_the_machine_unguarded() -> None:
    assert "can be reached from outside" in refused("--telnet", "0.0.0.0:0")
    assert "can be reached from outside" in refused("--ssh", "0.0.0.0:0")


def test_a_router_for_each_session_has_no_faults_that_are_counted(tmp_path: Path) -> None:
    world = tmp_path / "world.yaml"
    world.write_text("terminal: {busy: 1}\n")
    assert "without --flaky" in refused("--each", "--flaky", "slow", "--telnet", ":0")
    assert "without 'terminal'" in refused("--each", "--world", str(world), "--telnet", ":0")


def test_it_listens_beyond_the_machine_when_lines_are_guarded(tmp_path: Path) -> None:
    script = tmp_path / "router.scr"
    script.write_text("line vty 0 4\npassword hello\n")
    with serving("--telnet", "0.0.0.0:0", str(script)) as (_, (port,)), Client(port) as client:
        client.until(b"Telnet password: ")


@pytest.mark.parametrize("content", ["junk", ""])
def test_a_bad_host_key(tmp_path: Path, content: str) -> None:
    key = tmp_path / "key"
    key.write_text(content)
    assert f"host key {key}" in refused("--ssh", ":0", "--host-key", str(key))


def test_a_host_key_that_cannot_be_read(tmp_path: Path) -> None:
    assert f"host key {tmp_path}" in refused("--ssh", ":0", "--host-key", str(tmp_path))


def test_authorized_keys_that_are_not_there(tmp_path: Path) -> None:
    missing = str(tmp_path / "none")
    key = str(tmp_path / "key")
    text = refused("--ssh", ":0", "--host-key", key, "--authorized-keys", missing)
    assert "cannot serve SSH" in text
    assert f"{missing}: No such file" in text


@pytest.mark.parametrize("bad", ["localhost:70000", "127.0.0.1:x"])
def test_a_bad_endpoint(bad: str) -> None:
    assert "not HOST:PORT" in refused("--telnet", bad)


def test_a_capture_grows_while_clients_work(tmp_path: Path) -> None:
    demo = Path(__file__).parents[2] / "demo_configs" / "first-call"
    script = tmp_path / "router.scr"
    script.write_text((demo / "router.scr").read_text() + "line vty 0 4\n no login\n")
    capture = tmp_path / "call.pcapng"
    words = ("--world", str(demo / "world.yaml"), "--capture", str(capture), str(script))
    with serving("--telnet", "127.0.0.1:0", *words) as (process, (port,)), Client(port) as client:
        client.until(b"lns>")
        client.send(b"lab packet 10.10.1.1\r").until(b"lns>")
        client.send(b"lab advance 5s\r").until(b"lns>")
        before = capture.read_bytes()
        assert b"session 10.10.1.1: connecting -> inService" in before
        process.send_signal(signal.SIGTERM)
        assert process.wait(GUARD) == 0
    assert capture.read_bytes() == before

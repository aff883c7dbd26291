"""``junose-shell serve --inventory`` and ``--each``: many routers in one process."""

import json
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import yaml
from hosts import GUARD, Client
from test_serve import refused, serving

TWO = """
defaults: {users: {joe: secret}, telnet: "0"}
routers:
  - {name: core, ssh: "0"}
  - {name: "edge[1:2]", users: {}}
"""


class Fleet:
    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process
        self.ports: dict[str, dict[str, Any]] = {}

    def told(self) -> dict[str, Any]:
        line = self.process.stdout.readline()
        if not line:
            pytest.fail(self.process.stderr.read())
        told = json.loads(line)
        if told["event"] == "listening":
            self.ports[told["name"]] = told
        return told

    def until(self, event: str) -> dict[str, Any]:
        while (told := self.told())["event"] != event:
            pass
        return told

    def order(self, line: str) -> "Fleet":
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()
        return self

    def telnet(self, name: str) -> Client:
        return Client(self.ports[name]["telnet"]["port"])


@contextmanager
def fleet(folder: Path, inventory: str, *arguments: str) -> Iterator[Fleet]:
    (folder / "routers.yaml").write_text(inventory)
    command = [sys.executable, "-m", "junose_shell", "serve", "--inventory", "routers.yaml"]
    with subprocess.Popen(
        [*command, "--host-key", "key", *arguments], cwd=folder, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        try:
            yield Fleet(process)
        finally:
            process.kill()


def test_every_router_says_where_it_listens_and_then_all_are_ready(tmp_path):
    with fleet(tmp_path, TWO) as running:
        assert running.until("ready") == {"event": "ready", "routers": 3}
        assert running.ports["core"]["ssh"]["host"] == "127.0.0.1"
        assert "ssh" not in running.ports["edge1"]
        with running.telnet("core") as client:
            client.until(b"User: ")
            client.send(b"joe\rsecret\r").until(b"core>")
        with running.telnet("edge2") as client:
            client.until(b"edge2>")
        running.process.send_signal(signal.SIGTERM)
        assert running.process.wait(GUARD) == 0


def test_an_order_stops_starts_and_restarts_one_router(tmp_path):
    with fleet(tmp_path, TWO) as running:
        running.until("ready")
        with running.telnet("edge2") as other:
            other.until(b"edge2>")
            running.order("stop edge1").until("stopped")
            with pytest.raises(ConnectionRefusedError):
                running.telnet("edge1")
            at = running.ports["edge1"]
            assert running.order("start edge1").until("listening") == at
            with running.telnet("edge1") as client:
                client.until(b"edge1>")
                client.send(b"enable\rconfigure terminal\rhostname x\r").until(b"x(config)#")
            assert running.order("restart edge1").until("listening") == at
            with running.telnet("edge1") as client:
                client.until(b"edge1>")
            other.send(b"show privilege\r").until(b"level is 1\r\nedge2>")


@pytest.mark.parametrize(
    ("order", "reason"),
    [("start core", "runs already"), ("stop nobody", "no host"), ("dance", "not an order")],
)
def test_a_wrong_order_is_refused_with_its_reason(tmp_path, order, reason):
    with fleet(tmp_path, TWO) as running:
        running.until("ready")
        assert reason in running.order(order).until("refused")["reason"]


def test_a_changed_inventory_changes_what_runs(tmp_path):
    with fleet(tmp_path, TWO) as running:
        running.until("ready")
        with running.telnet("edge1") as kept, running.telnet("edge2") as gone:
            kept.until(b"edge1>")
            gone.until(b"edge2>")
            (tmp_path / "routers.yaml").write_text(TWO.replace("1:2", "1:1") + "  - {name: new}\n")
            running.process.send_signal(signal.SIGHUP)
            assert running.until("ready")["routers"] == 3
            assert gone.rest()
            kept.send(b"\r").until(b"edge1>")
        assert "new" in running.ports
        (tmp_path / "routers.yaml").write_text("routers: [{name: '?'}]")
        assert "routers.yaml:1" in running.order("reload").until("refused")["reason"]


def test_lists_for_other_tools_have_every_host_and_are_private(tmp_path):
    lists = ("--write-ansible", "hosts.yaml", "--write-nornir", "nornir.yaml")
    with fleet(tmp_path, TWO, *lists) as running:
        running.until("ready")
        ansible = yaml.safe_load((tmp_path / "hosts.yaml").read_text())
        hosts = ansible["all"]["children"]["junose"]["hosts"]
        assert hosts == {
            "core": {
                "ansible_host": "127.0.0.1",
                "ansible_port": running.ports["core"]["ssh"]["port"],
                "ansible_user": "joe",
                "ansible_password": "secret",
            }
        }
        nornir = yaml.safe_load((tmp_path / "nornir.yaml").read_text())
        assert nornir["edge1"]["platform"] == "cisco_ios_telnet"
        assert nornir["core"]["platform"] == "cisco_ios"
        for name in ("hosts.yaml", "nornir.yaml"):
            assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600


def test_five_hundred_routers_run_in_one_process(tmp_path):
    with fleet(tmp_path, "routers: [{name: 'r[001:500]', telnet: '0', ssh: '0'}]") as running:
        assert running.until("ready")["routers"] == 500
        assert len({each["ssh"]["port"] for each in running.ports.values()}) == 500
        with running.telnet("r500") as client:
            client.until(b"r500>")


def test_guesses_are_counted_over_all_routers_of_sessions(tmp_path):
    script = tmp_path / "edge.scr"
    script.write_text("login-limit 3\nenable secret right\n")
    with serving("--each", "--telnet", ":0", str(script)) as (_, (port,)):
        for _ in range(3):
            with Client(port) as client:
                client.until(b"host1>")
                client.send(b"enable\rwrong\r").until(b"% Bad password\r\n")
        with Client(port) as client:
            assert b"% Too many failed logins, try again later" in client.rest()


def test_each_session_has_a_router_of_its_own(tmp_path):
    script = tmp_path / "a.scr"
    script.write_text("hostname lab\n")
    with serving("--each", "--telnet", ":0", str(script)) as (process, (port,)):
        with Client(port) as one, Client(port) as two:
            one.until(b"lab>")
            two.until(b"lab>")
            one.send(b"enable\rconfigure terminal\rhostname mine\r").until(b"mine(config)#")
            two.send(b"\r").until(b"lab>")
            process.send_signal(signal.SIGTERM)
            assert one.rest().endswith(b"% The router is going down\r\n")
            assert two.rest().endswith(b"% The router is going down\r\n")
        assert process.wait(GUARD) == 0


def test_each_session_has_an_exercise_of_its_own():
    goals = b"-- 03-first-call: %d of 3 goals met --"
    arguments = ("--each", "--train", "first-call", "--telnet", ":0")
    with serving(*arguments) as (_, (port,)), Client(port) as one, Client(port) as two:
        for client in (one, two):
            client.until(goals % 0)
            client.until(b"lns>")
        one.send(b"enable\rlab packet 10.10.1.7\rlab advance 5s\r").until(goals % 1)
        one.send(b"lab rewind 5s\r").until(goals % 0)
        one.until(b"lns#")
        one.send(b"lab reset\r").until(b"lns>")
        two.send(b"show l2tp dial-out session\r").until(b"0 dial-out sessions found")


def test_one_client_goes_on_at_another_moment_of_the_router():
    demo = Path(__file__).parents[2] / "demo_configs" / "first-call"
    files = ("--world", str(demo / "world.yaml"), str(demo / "router.scr"))
    with serving("--telnet", ":0", *files) as (_, (port,)):
        with Client(port) as one:
            one.until(b"lns>")
            one.send(b"enable\rlab packet 10.10.1.7\rlab advance 5s\r").until(b"5s\r\nlns#")
            one.send(b"lab back 2\r").until(b"lns#")
            one.send(b"show l2tp dial-out session\r").until(b"0 dial-out sessions found\r\nlns#")
        with Client(port) as two:
            two.until(b"lns>")
            two.send(b"show l2tp dial-out session\r").until(b"0 dial-out sessions found\r\n")


def test_what_cannot_go_together_is_refused(tmp_path):
    assert "--each keeps nothing" in refused("--each", "--journal", str(tmp_path / "j"))
    assert "--train needs --each" in refused("--train", "first-call")
    assert "--train brings its own" in refused("--each", "--train", "busy", str(tmp_path / "a.scr"))
    assert "there is no exercise" in refused("--each", "--train", "nonsense")
    assert "no preset 'sloow'" in refused("--flaky", "sloow")
    assert "no such file" in refused("--inventory", str(tmp_path / "none.yaml"))

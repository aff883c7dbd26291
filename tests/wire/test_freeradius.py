"""The router meets a real RADIUS server."""

import pytest
from dissector import complaints, fields, tshark
from servers import DEMO, FreeRadius, free_ports

from junose_shell.library import Router
from junose_shell.model.session import CliSession
from junose_shell.runtime.capture import CAPTURED, RouterCapture
from junose_shell.session.runner import Runner
from junose_shell.wire.udp import Port

SCRIPT = (DEMO / "router.scr").read_text()
PATIENCE = 300_000  # ms of the router's clock, a minute of ours
TRIGGER = "lab packet 10.10.1.1"


class Lab:
    """A router of the demo, and what a user types there in the customer's VRF."""

    def __init__(self, world, script=SCRIPT):
        self.router = Router.from_script(script, world=world)
        self.session = self.router.session()
        self.run("virtual-router isp:customer")

    def run(self, line):
        result = self.session.run(line)
        assert not result.rejected, result.text
        return result.text

    def until(self, line, wanted):
        """Let time pass until a show command says something; return all that it says."""
        runner = Runner(self.router.shell, CliSession())
        runner.wait(PATIENCE, lambda: wanted in self.run(line))
        shown = self.run(line)
        assert wanted in shown
        return shown

    def counts(self, line="show radius statistics"):
        """Return the rows of a table of numbers."""
        rows = (row.rsplit(None, 1) for row in self.run(line).splitlines())
        return {row[0].strip(): int(row[1]) for row in rows if row[1:] and row[1].isdigit()}


def test_a_look_up_has_two_tagged_tunnels_and_the_call_comes_up(freeradius):
    lab = Lab(freeradius.world())
    lab.run(TRIGGER)
    shown = lab.until("show l2tp dial-out session detail", "is inService")
    assert "0.0.0.0:65000/10.10.1.1@L2TP-dial-out.de.dt" in shown
    assert "LAC is 172.31.1.98" in shown  # its tunnel has the secret "welcome"
    assert "10.10.1.0/24" in lab.run("show ip route")
    assert lab.run("ping 10.10.1.1").splitlines()[1] == "!!!!!"
    assert lab.counts()["Access accepts"] == 1


def test_the_second_tunnel_has_its_own_long_secret(freeradius):
    lab = Lab(freeradius.world())
    lab.run("lab lac lac1 refuse-tunnel")
    lab.run(TRIGGER)
    assert "LAC is 172.31.1.99" in lab.until("show l2tp dial-out session detail", "is inService")


@pytest.mark.parametrize("protocol", ["chap", "pap"])
@pytest.mark.parametrize(("password", "end"), [("hello-lns", "inService"), ("wrong", "inhibited")])
def test_the_branch_proves_who_it_is(freeradius, protocol, password, end):
    world = freeradius.world().replace("password: hello-lns", f"password: {password}")
    script = SCRIPT.replace("authentication chap", f"authentication {protocol}")
    lab = Lab(world, script)
    lab.run(TRIGGER)
    lab.until("show l2tp dial-out session", end)
    lab.run("virtual-router default")
    counted = lab.counts()
    assert (counted["Access accepts"], counted["Access rejects"]) == (
        (1, 0) if end == "inService" else (0, 1)
    )


def test_a_reject_has_its_reason(freeradius):
    lab = Lab(freeradius.world())
    lab.run("virtual-router default")
    assert "account closed" in lab.run("test aaa ppp blocked any")
    assert lab.counts()["Access rejects"] == 1


@pytest.mark.parametrize("secrets", [True, False])
def test_a_capture_has_the_octets_that_passed_or_the_same_without_secrets(
    freeradius, secrets, tmp_path, monkeypatch
):
    passed = []
    real = Port.send
    monkeypatch.setattr(Port, "send", lambda *what: (passed.append(what[1]), real(*what)))
    lab = Lab(freeradius.world(), SCRIPT.replace("authentication chap", "authentication pap"))
    path = tmp_path / "call.pcapng"
    with path.open("wb") as file:
        router = lab.router.shell.router
        capture = RouterCapture(router, file.write, "a test", secrets=secrets)
        router.driver.trace.subscribe(capture.take, *CAPTURED)
        lab.run(TRIGGER)
        lab.until("show l2tp dial-out session", "inService")
        capture.flush()
    key = "radius" if secrets else "masked"
    asked = [bytes.fromhex(row) for (row,) in fields(path, "radius.code == 1", "udp.payload")]
    assert len(asked) == 2
    assert all((octets in passed) is secrets for octets in asked)
    assert [(octets[1], octets[4:20]) for octets in asked] == [
        (octets[1], octets[4:20]) for octets in passed if octets[0] == 1
    ]
    settings = ("-o", f"radius.shared_secret:{key}", "-o", "radius.validate_authenticator:TRUE")
    assert complaints(path, *settings) == []
    shown = "\n".join(tshark(path, *settings, "-V", "-Y", "radius.code == 1"))
    assert f"Decrypted: {'hello-lns' if secrets else '********'}" in shown


SECOND = """\
virtual-router isp
radius authentication server 192.168.1.40
 key radius
 timeout 1
 retransmit 1
 deadtime 30
no radius authentication server 192.168.1.50
radius authentication server 192.168.1.50
 key radius
"""


def test_a_silent_server_is_dead_and_the_next_one_answers(freeradius):
    silent = "  - {{name: gone, address: 192.168.1.40, wire: '127.0.0.1:{}'}}\nlacs:"
    world = freeradius.world().replace("lacs:", silent.format(*free_ports(1)))
    lab = Lab(world, SCRIPT + SECOND)
    lab.run(TRIGGER)
    lab.until("show l2tp dial-out session", "inService")
    log = lab.run("show log data")
    assert "server 192.168.1.40 unavailable in VR isp; trying 192.168.1.50" in log
    shown = [line.split() for line in lab.run("show radius statistics").splitlines()]
    assert ["Timeouts", "2", "0"] in shown
    assert ["Access", "accepts", "0", "1"] in shown


def test_a_server_with_another_key_drops_what_we_sign(freeradius):
    script = SCRIPT.replace("key radius", "key wrong\n timeout 1\n retransmit 1")
    lab = Lab(freeradius.world(), script)
    lab.run(TRIGGER)
    lab.until("show l2tp dial-out session", "inhibited")
    assert lab.counts()["Timeouts"] == 2
    assert lab.counts()["Access accepts"] == 0
    explained = " ".join(lab.run("lab explain 10.10.1.1").split())
    assert f"192.168.1.50 is a real server at 127.0.0.1:{freeradius.auth}." in explained
    assert "No usable route" not in explained


@pytest.mark.parametrize("signs", [True, False], ids=["signed", "unsigned"])
def test_a_world_can_demand_signatures(tmp_path, signs):
    """FreeRADIUS signs before 3.2.5 only if it is told to; an unsigned answer counts for none."""
    server = FreeRadius(tmp_path)
    conf = server.folder / "radiusd.conf"
    if not signs:
        if server.version >= (3, 2, 5):
            pytest.skip("this FreeRADIUS signs every answer")
        told = conf.read_text().replace("&Message-Authenticator := 0x00", "&Framed-MTU !* ANY")
        conf.write_text(told)
    server.start()
    try:
        world = server.world().replace("lacs:", "    signed: yes\nlacs:", 1)
        script = SCRIPT.replace("key radius", "key radius\n timeout 1\n retransmit 1")
        lab = Lab(world, script)
        lab.run(TRIGGER)
        lab.until("show l2tp dial-out session", "inService" if signs else "inhibited")
        assert lab.counts()["Bad authenticators"] == (0 if signs else 2)
    finally:
        server.stop()


def test_the_books_of_a_call(tmp_path):
    """Each record is written down once, with the reason of the end, and the counts agree."""
    server = FreeRadius(tmp_path).start()
    try:
        lab = Lab(server.world())
        lab.run(TRIGGER)
        lab.until("show l2tp dial-out session", "inService")
        lab.run("ping 10.10.1.1")
        lab.run("lab drop 1 carrier")
        taken = "Stop responses                  1"
        lab.until("show radius accounting statistics", taken)
        Runner(lab.router.shell, CliSession()).wait(PATIENCE, lambda: len(server.detail) >= 5)
    finally:
        server.stop()
    records = [dict(line.split(" = ", 1) for line in record) for record in server.detail]
    books = {record["Acct-Status-Type"]: record for record in records}
    links = ["Tunnel-Link-Start", "Tunnel-Link-Stop"]
    assert sorted(books) == ["Start", "Stop", *links, "Tunnel-Start"]
    assert len(records) == len(books)
    for begin, end in (("Start", "Stop"), links):
        assert books[begin]["Acct-Session-Id"] == books[end]["Acct-Session-Id"]
        assert books[end]["Acct-Terminate-Cause"] == "Lost-Carrier"
        assert books[end]["Tunnel-Client-Endpoint:0"] == '"192.168.1.1"'
    assert int(books["Stop"]["Acct-Input-Packets"]) == 5
    assert "hello-lns" not in str(records)

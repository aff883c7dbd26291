"""A journal has what the peers said: a run repeats to the same bytes without them."""

import io
import json
from types import SimpleNamespace

import pytest
from servers import DEMO, FreeRadius

from junose_shell.app.batch import Batch
from junose_shell.app.options import Options
from junose_shell.app.replay_journal import main as replay
from junose_shell.codec import radius
from junose_shell.codec.radius_hiding import HidingKey
from junose_shell.net import Ipv4, UdpEnd

TYPED = b"""virtual-router isp:customer
ping 10.10.1.1
show l2tp dial-out session detail
show radius statistics
lab explain 10.10.1.1
lab ladder
show log data
"""
SECRETS = ("welcome", "a-secret-longer-than-16-octets", "hello-branch", "hello-lns")


@pytest.fixture
def files(tmp_path):
    script = tmp_path / "router.scr"
    script.write_text((DEMO / "router.scr").read_text())
    return SimpleNamespace(
        script=str(script), world=tmp_path / "world.yaml", journal=tmp_path / "day.jsonl"
    )


def recorded(files, typed, capsys, serve=lambda _shell: None):
    """Run lines on a real clock and return the output."""
    with Batch(Options(world=str(files.world), journal=str(files.journal))) as batch:
        serve(batch.shell)
        batch.run_scripts([files.script])
        batch.run_lines(io.BytesIO(typed))
    assert batch.status == 0
    return capsys.readouterr().out


def test_a_call_repeats_without_the_server_and_without_a_secret(tmp_path, files, capsys):
    server = FreeRadius(tmp_path).start()
    try:
        files.world.write_text(server.world())
        shown = recorded(files, TYPED, capsys)
    finally:
        server.stop()
    assert "is inService" in shown
    assert replay([str(files.journal)]) == 0
    assert capsys.readouterr().out == shown
    text = files.journal.read_text()
    assert '"heard"' in text
    assert not [secret for secret in SECRETS if secret in text]


class Rubbish:
    """A server that answers each request with things that are none, then with a reject."""

    def __init__(self, sockets):
        self.port = sockets.open(self.receive, UdpEnd(Ipv4.parse("127.0.0.1"), 0))

    def receive(self, octets, source):
        key = HidingKey(b"radius", octets[4:20])
        code, ident = radius.PacketCode.ACCESS_REJECT, octets[1]
        wrong = radius.response(code, ident, {}, HidingKey(b"other", octets[4:20]))
        right = radius.response(code, ident, {"Reply-Message": "no\x1b[2J\n"}, key)
        for each in (b"", octets, wrong, wrong[:12], right + b"padding", right):
            self.port.send(each, source)


def test_what_was_dropped_repeats_too(files, capsys):
    text = (DEMO / "world.yaml").read_text().replace("clock: real\n", "clock: real:5\n")
    server = []

    def serve(shell):
        """Begin to serve; the sites of the world are read before, so the port is set there."""
        rubbish = Rubbish(shell.router.sockets)
        server.append(rubbish)
        peers = shell.router.network.world.peers
        peers.radius = {
            name: type(site)(name=name, address=site.address, wire=rubbish.port.local)
            for name, site in peers.radius.items()
        }

    files.world.write_text(text)
    shown = recorded(files, TYPED, capsys, serve)
    assert replay([str(files.journal)]) == 0
    assert capsys.readouterr().out == shown
    rows = {line[:20].strip(): line[20:].split() for line in shown.splitlines()}
    assert rows["Access rejects"] == ["1"]
    assert rows["Bad authenticators"] == ["1"]
    assert rows["Unknown types"] == ["1"]
    assert rows["Malformed responses"] == ["1"]
    assert rows["Dropped responses"] == ["2"]
    assert "dropped: made with another key" in shown
    assert "\x1b" not in shown


def test_an_answer_that_fits_no_request_is_refused_with_its_line(files, capsys):
    text = (DEMO / "world.yaml").read_text().replace("clock: real\n", "clock: real:5\n")
    files.world.write_text(text)
    recorded(files, b"show clock\n", capsys)
    lines = files.journal.read_text().splitlines()
    reply = {"record": "RadiusReply", "fields": {"accepted": True}}
    for value, reason in [
        ({"record": "RadiusHeard", "fields": {"number": 5, "reply": reply}}, "request 5"),
        ({"record": "RadiusHeard", "fields": {"number": "5", "reply": reply}}, "wrong kind"),
        (reply, "not an answer"),
        ({"map": {}}, "not an answer"),
    ]:
        heard = {"at": 999_999, "in": "heard", "protocol": "radius", "value": value}
        end = {"at": 999_999, "in": "end"}
        files.journal.write_text("\n".join([*lines[:-1], json.dumps(heard), json.dumps(end), ""]))
        with pytest.raises(ValueError, match=reason) as caught:
            replay([str(files.journal)])
        assert f":{len(lines)}:" in str(caught.value)

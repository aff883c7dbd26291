"""A server that dies leaves a call in a state that the router explains."""

import pytest
from servers import FreeRadius
from test_freeradius import SCRIPT, TRIGGER, Lab

from junose_shell.model.session import CliSession
from junose_shell.session.runner import Runner

IMPATIENT = SCRIPT.replace("key radius", "key radius\n timeout 1\n retransmit 1")


@pytest.mark.parametrize(
    ("state", "end", "phase"),
    [
        ("absent", "inhibited", "phase authentication: no answer from any RADIUS server"),
        ("connecting", "inhibited", "phase PPP authentication: no answer from any RADIUS server"),
        ("inService", "inService", ""),
    ],
)
def test_a_server_dies_in_a_phase(tmp_path, state, end, phase):
    server = FreeRadius(tmp_path).start()
    lab = Lab(server.world(), IMPATIENT)
    if state != "absent":
        lab.run(TRIGGER)
        lab.until("show l2tp dial-out session", state)
    server.process.kill()
    server.stop()
    lab.run(TRIGGER)
    lab.until("show l2tp dial-out session", end)
    explained = " ".join(lab.run("lab explain 10.10.1.1").split())
    assert phase in explained
    aaa = lab.router.shell.router.network.aaa
    Runner(lab.router.shell, CliSession()).wait(20_000, lambda: not aaa.open_requests())
    assert aaa.open_requests() == ()

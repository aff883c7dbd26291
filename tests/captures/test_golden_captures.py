"""The capture of every demo, octet by octet, and what tshark says about it."""

from pathlib import Path

import pytest
from dissector import complaints, fields, tshark

from junose_shell.library import Router
from junose_shell.runtime.capture import CAPTURED, RouterCapture

HERE = Path(__file__).parent
DEMOS = HERE.parents[1] / "demo_configs"
NAMES = sorted(path.parent.name for path in DEMOS.glob("*/tour.session"))
LINES = ("lab packet 10.10.1.1", "lab advance 100s", "ping 10.10.1.1 2", "lab drop 1 peer",
         "lab advance 10s")  # fmt: skip


def captured(demo, *, secrets=False):
    """Return the capture of a call in a demo, which then ends."""
    folder = DEMOS / demo
    router = Router.from_script(folder / "router.scr", world=folder / "world.yaml")
    blocks = []
    capture = RouterCapture(router.shell.router, blocks.append, "a test", secrets=secrets)
    router.shell.router.driver.trace.subscribe(capture.take, *CAPTURED)
    session = router.session()
    if demo == "vrf-rd":
        session.run("virtual-router isp:customer")
    for line in LINES:
        session.run(line)
    capture.flush()
    return b"".join(blocks)


@pytest.mark.parametrize("demo", NAMES)
def test_a_demo_gives_the_same_octets_as_ever(demo, request):
    golden = HERE / f"{demo}.pcapng"
    found = captured(demo)
    if request.config.getoption("--update-cases"):
        golden.write_bytes(found)
    assert found == golden.read_bytes(), "see docs/testing.md; tshark shows what differs"


@pytest.mark.parametrize("demo", NAMES)
def test_tshark_reads_it_without_complaint_and_its_signatures_verify(demo):
    path = HERE / f"{demo}.pcapng"
    settings = (
        "-o", "radius.shared_secret:masked", "-o", "radius.validate_authenticator:TRUE",
        "-o", "ip.check_checksum:TRUE", "-o", "udp.check_checksum:TRUE",
    )  # fmt: skip
    assert complaints(path, *settings) == []


def test_no_demo_lacks_its_capture():
    assert sorted(path.stem for path in HERE.glob("*.pcapng")) == NAMES


def test_a_ping_is_in_the_frames_that_would_carry_it():
    path = HERE / "first-call.pcapng"
    names = ("ip.src", "ip.dst", "icmp.type", "icmp.seq", "frame.interface_name")
    rows = fields(path, "icmp", *names)
    assert [row[2] for row in rows] == ["8", "0"] * 2
    for source, destination, kind, _, interface in rows:
        ends = source.split(","), destination.split(",")
        inner = ("10.0.0.1", "10.10.1.1") if kind == "8" else ("10.10.1.1", "10.0.0.1")
        assert (ends[0][-1], ends[1][-1]) == inner
        assert {ends[0][0], ends[1][0]} == {"10.0.0.1", "172.31.1.98"}
        assert interface == "to-lac1"


def test_a_request_names_the_router_and_its_port():
    wanted = ("radius.NAS_Identifier", "radius.NAS_Port_Type")
    assert fields(HERE / "first-call.pcapng", "radius.code == 1", *wanted) == [["lns", "5"]] * 2


def test_tshark_finds_fault_with_another_key():
    settings = ("-o", "radius.shared_secret:other", "-o", "radius.validate_authenticator:TRUE")
    assert len(complaints(HERE / "first-call.pcapng", *settings)) == 2


def test_the_real_key_signs_a_capture_with_secrets(tmp_path):
    path = tmp_path / "clear.pcapng"
    path.write_bytes(captured("first-call", secrets=True))
    settings = ("-o", "radius.shared_secret:s3cret", "-o", "radius.validate_authenticator:TRUE")
    shown = "\n".join(tshark(path, *settings, "-V", "-Y", "radius"))
    assert shown.count("[correct]") == 2
    assert "incorrect" not in shown

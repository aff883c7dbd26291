"""A call at a real LAC repeats from its journal to the same bytes, without the LAC."""

import io

from lacs import DEMO, LacProcess, demo_world

from junose_shell.app.batch import Batch
from junose_shell.app.options import Options
from junose_shell.app.replay_journal import main as replay

TYPED = b"""ping 10.10.1.7 2
ping 10.10.1.7 2
show l2tp dial-out session detail
lab ladder
show log data
"""
CHECKED = "      - user: branch1\n        password: hello-lns\n"


def recorded(folder, world, capsys, proof="chap"):
    """Return what lines on a router in ``world`` show; the journal is in ``folder``."""
    (folder / "router.yaml").write_text(world)
    (folder / "router.scr").write_text((DEMO / "router.scr").read_text().replace("chap", proof))
    options = Options(world=str(folder / "router.yaml"), journal=str(folder / "day.jsonl"))
    with Batch(options) as batch:
        batch.run_scripts([str(folder / "router.scr")])
        batch.run_lines(io.BytesIO(TYPED))
    assert batch.status == 0
    return capsys.readouterr().out


def test_a_call_repeats_without_the_lac_and_without_a_secret(tmp_path, capsys):
    with LacProcess(tmp_path) as lac:
        world = demo_world(lac.end)
        assert CHECKED in world
        shown = recorded(tmp_path, world.replace(CHECKED, "      - user: branch1\n"), capsys)
    assert "is inService" in shown
    assert "Success rate = 100% (2/2)" in shown
    assert replay([str(tmp_path / "day.jsonl")]) == 0
    assert capsys.readouterr().out == shown
    text = (tmp_path / "day.jsonl").read_text()
    assert "L2tpHeard" in text
    assert not [secret for secret in ("hello-lns", "hello-branch") if secret in text]


def test_a_password_in_a_frame_is_not_in_the_journal(tmp_path, capsys):
    with LacProcess(tmp_path, cpe="    protocols: [pap]\n") as lac:
        world = demo_world(lac.end).replace("Auth-Protocol: CHAP", "Auth-Protocol: PAP")
        shown = recorded(tmp_path, world, capsys, "pap")
    assert "PAP Authenticate-Request name=branch1" in shown
    text = (tmp_path / "day.jsonl").read_text()
    assert b"********".hex() in text
    assert b"hello-lns".hex() not in text

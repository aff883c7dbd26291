"""A journal has what a Set changed: a replay comes to the same router, without anybody who asks."""

import io

from asker import DIAL_OUT, SCRIPT, SOURCE, WORLD, session_at

from junose_shell.app.batch import Batch
from junose_shell.app.options import Options
from junose_shell.app.replay_journal import main as replay
from junose_shell.app.snmp import typist
from junose_shell.codec import snmp
from junose_shell.snmp.agent import Agent

SHOWN = b"show l2tp dial-out session\nshow configuration | include timer\n"


def test_a_set_is_replayed(tmp_path, capsys):
    world, script, journal = (tmp_path / name for name in ("w.yaml", "r.scr", "day.jsonl"))
    world.write_text(WORLD)
    two = "virtual-router two\nl2tp dial-out target 10.20.0.0 255.255.0.0 b profile p\n"
    script.write_text(SCRIPT + two)
    with Batch(Options(world=str(world), journal=str(journal))) as batch:
        batch.run_scripts([str(script)])
        agent = Agent(batch.shell.router, typist(batch.shell))
        batch.run_lines(io.BytesIO(b"lab packet 10.10.1.7\nlab packet 10.10.1.8\nlab advance 1s\n"))
        reset = (*DIAL_OUT, 4, 1, 1, 5, *session_at((10, 10, 1, 7)))
        bindings = [
            ((*DIAL_OUT, 1, 1, 0), snmp.integer(44)),
            (reset, snmp.integer(1)),
            ((*DIAL_OUT, 3, 1, 1, 2, 2), snmp.gauge(9)),
        ]
        pdu = snmp.written_pdu(snmp.Pdu(snmp.SET, 1, 0, 0, bindings))
        answer = agent.answer(snmp.written(b"hush", pdu), SOURCE)
        assert snmp.read(answer).pdu.status == 0
        batch.run_lines(io.BytesIO(SHOWN))
    shown = capsys.readouterr().out
    assert "10.10.1.7       10.10.0.0/16       dormant" in shown
    assert "connecting-timer-value 44" in shown
    assert replay([str(journal)]) == 0
    assert capsys.readouterr().out == shown
    assert "hush" not in journal.read_text().replace('"hush" rw', "")

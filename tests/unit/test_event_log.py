"""The event log at the prompt."""

import pytest
from router_bench import Bench

from junose_shell.model.log import SEVERITIES
from junose_shell.runtime.message_log import USUAL


def test_events_are_shown_with_their_time_and_can_be_chosen():
    bench = Bench()
    bench.trigger(wait=5)
    bench.run("lab user branch1 attribute Framed-Route 10.77.0.0/16")
    bench.run("lab user branch1 attribute Framed-IP-Address 10.77.0.1")
    bench.run("lab drop 1")
    bench.trigger(wait=5)
    head = "01/15/2010 08:00"
    service = f"INFO {head}:02 UTC l2tpDialOut: session 10.10.1.1 in default: in service"
    failed = (
        f"ERROR {head}:07 UTC l2tpDialOut: session 10.10.1.1 in default:"
        " no access route reaches the trigger address: AAA gave 10.77.0.0/16"
    )
    lines = bench.run("show log data")
    assert (lines[0], lines[-1]) == (service, failed)
    assert bench.run("show log data severity 3") == [failed]
    assert bench.run("show log data category l2tpDialOut severity 7") == lines
    assert bench.run("show log data category bgp") == []


def test_the_nv_file_keeps_what_its_statement_says():
    bench = Bench()
    bench.trigger(wait=5)
    assert bench.run("show log data nv") == []  # nothing was as bad as a warning
    bench.configure("log destination nv-file severity info")
    assert bench.run("show log data nv") == bench.run("show log data severity info")
    bench.configure("log destination nv-file severity off")
    assert bench.run("show log data nv") == []


def test_verbosity_decides_how_much_of_a_message_is_logged():
    bench = Bench()
    bench.configure("log severity debug l2tp\nlog severity debug aaa")
    lines = {}
    for level in ("low", "medium", "high"):
        bench.configure(f"log verbosity {level} l2tp")
        bench.trigger()
        requests = [line for line in bench.log() if " OCRQ" in line]
        lines[level] = requests[-1]
        bench.run("l2tp dial-out session delete 10.10.1.1")
    assert lines["low"].endswith("OCRQ")
    assert "called=5551212" in lines["medium"]
    assert "Ns=" not in lines["medium"]
    assert "Ns=" in lines["high"]
    asked = [line for line in bench.log() if "request " in line]
    number = asked[0].partition("request ")[2].split()[0]
    assert asked[0].endswith(f"request {number} for 10.10.1.1@isp.example")
    assert asked[1].endswith(f"request {number} is granted")


def test_the_state_machines_of_ppp_are_logged_from_the_moment_that_they_are_opened():
    bench = Bench()
    bench.trigger()
    bench.configure("log severity debug pppStateMachine")
    bench.run("logout subscribers all")
    bench.advance(5)
    lines = [line for line in bench.log() if line.startswith("10.10.1.1: ")]
    assert "10.10.1.1: lcp: opened -> closing on close" in lines
    seen = len(bench.log())
    bench.trigger()
    later = bench.log()[seen:]
    assert "10.10.1.1: lcp: ack_sent -> opened on ack" in later
    assert any(line.startswith("10.10.1.1: chap_peer: ") for line in later)
    assert any(line.startswith("10.10.1.1: ipcp: ") for line in later)
    assert any(line.startswith("10.10.1.1: link: ") for line in later)
    bench.configure("no log severity debug pppStateMachine")
    seen = len(bench.log())
    bench.run("logout subscribers all")
    assert not [line for line in bench.log()[seen:] if "lcp:" in line]


@pytest.mark.parametrize(("category", "numbers"), [("", range(2, 7)), ("radiusClient", (3, 4))])
def test_each_severity_keeps_its_own_lines_and_worse_ones(category, numbers):
    whole = eventful("debug", category)
    for number in numbers:
        expected = [
            line
            for line in whole
            if line.severity <= (USUAL if category not in ("", line.category) else number)
        ]
        assert eventful(SEVERITIES[number].lower(), category) == expected
    assert len({line.severity for line in whole}) > 3


def eventful(severity, category):
    """Return what is logged of a call, a silent server and a router without resources."""
    bench = Bench()
    bench.configure(f"log severity {severity} {category}")
    bench.trigger(wait=5)
    bench.run("lab radius home silent")
    bench.trigger("10.10.7.1", wait=15)
    bench.run("lab resources chassis exhausted")
    bench.advance(1)
    return list(bench.router.log.lines)

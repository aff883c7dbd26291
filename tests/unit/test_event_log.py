"""The event log at the prompt."""

from router_bench import Bench


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

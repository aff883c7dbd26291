"""Work 21: a packet in a capture, from the value of the trace to the octets of its block."""

from harness import ROOT, Bench, cost_of

from junose_shell.library import Router
from junose_shell.runtime.capture import CAPTURED, RouterCapture

DEMO = ROOT / "demo_configs" / "first-call"
LINES = ("lab packet 10.10.1.7", "lab advance 10s", "ping 10.10.1.7 500", "lab advance 20h")


def captured_packet(bench: Bench) -> None:
    """Most of the packets of a day are keepalives; 1,000 are ICMP, twelve RADIUS."""
    router = Router.from_script(DEMO / "router.scr", world=DEMO / "world.yaml")
    core = router.shell.router
    passed: list = []
    core.driver.trace.subscribe(passed.append, *CAPTURED)
    session = router.session()
    for line in LINES:
        session.run(line)
    packets = sum(hasattr(value, "content") for value in passed)

    def write() -> None:
        blocks: list[bytes] = []
        capture = RouterCapture(core, blocks.append, "a benchmark", secrets=False)
        for value in passed:
            capture.take(value)
        capture.flush()

    bench.value(
        "a packet in a capture", lambda: 1e6 * cost_of(write, packets), "us", at_most=3,
        note="L2TP, PPP and UDP written as octets, and their block",
    )  # fmt: skip

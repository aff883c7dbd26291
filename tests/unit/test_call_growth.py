"""The steps that a whole call takes and the objects that it keeps, counted without a clock.

Steps are calls of Python and C functions. The limits leave a quarter for new duties of a call; a
change that raises them says why.
"""

import gc

import pytest
from router_bench import CONFIG, GRANT, Bench
from test_growth import work

from junose_shell.l2tp.effects import Packet
from junose_shell.l2tp.events import SessionDeleted, TriggerArrived
from junose_shell.net import Ipv4

pytestmark = pytest.mark.unwatched  # a watcher takes steps and keeps objects of its own
FEW, MANY = 4, 40
SLACK = 1.3
STEPS, RECORDED = 5_700, 7_200  # of a call, set up and torn down; the lab records the second
OBJECTS = 75  # of a session in service with its LAC and CPE, as far as the collector counts them


def world(count: int) -> str:
    """Return a world with ``count`` branch offices behind one LAC."""
    users, cpes = [], []
    for n in range(1, count + 1):
        grant = GRANT.replace("5551212", str(7000 + n))
        users.append(f'      - user: "10.10.{n}.1@isp.example"\n        attributes:{grant}')
        users.append(
            f"      - user: branch{n}\n        password: hello-lns\n"
            f"        attributes:\n          Framed-IP-Address: 10.10.{n}.1"
        )
        cpes.append(
            f"  - name: branch{n}\n    number: {7000 + n}\n    username: branch{n}\n"
            "    password: hello-lns\n    router-username: lns\n"
            "    router-password: hello-branch"
        )
    head = "radius:\n  - name: home\n    address: 192.168.1.50\n    key: s3cret\n    users:"
    lacs = "lacs:\n  - name: lac1\n    address: 172.31.1.98\ncpes:"
    return "\n".join((head, *users, lacs, *cpes))


class Site:
    """A router with ``count`` branch offices."""

    def __init__(self, count: int, *, recorded: bool = False) -> None:
        self.bench = Bench(CONFIG, world(count))
        self.driver = self.bench.router.driver
        self.addresses = [Ipv4.parse(f"10.10.{n}.1") for n in range(1, count + 1)]
        if not recorded:
            self.bench.network.recorder.stop()
        self.driver.post(TriggerArrived("default", Packet(self.addresses[0])))
        self.driver.advance(10_000)  # what is loaded and set up the first time is no growth
        self.down()

    def up(self) -> None:
        for address in self.addresses:
            self.driver.post(TriggerArrived("default", Packet(address)))
        self.driver.advance(20_000)
        found = self.bench.network.dial_out.chassis().session_states.in_service
        assert found == len(self.addresses)

    def down(self) -> None:
        for address in self.addresses:
            self.driver.post(SessionDeleted("default", address))
        self.driver.advance(10_000)

    def up_and_down(self) -> None:
        self.up()
        self.down()


def kept(count: int) -> int:
    """Return how many objects more there are once all sessions are in service."""
    site = Site(count)
    gc.collect()
    before = len(gc.get_objects())
    site.up()
    gc.collect()
    return len(gc.get_objects()) - before


@pytest.mark.parametrize(("recorded", "limit"), [(False, STEPS), (True, RECORDED)])
def test_a_call_takes_so_many_steps(recorded: bool, limit: int) -> None:
    few = work(Site(FEW, recorded=recorded).up_and_down)
    many = work(Site(MANY, recorded=recorded).up_and_down)
    assert many / MANY < limit
    assert many < SLACK * few * MANY / FEW


def test_a_session_in_service_keeps_so_many_objects() -> None:
    few, many = kept(FEW), kept(MANY)
    assert many / MANY < OBJECTS
    assert many < SLACK * few * MANY / FEW


def test_a_session_in_service_is_at_rest() -> None:
    """A day takes as many steps for many sessions as for few: none asks, and none is asked."""
    few, many = Site(FEW), Site(MANY)
    few.up()
    many.up()
    day = 24 * 3600 * 1000
    assert work(lambda: many.driver.advance(day)) < SLACK * work(lambda: few.driver.advance(day))

"""Domain maps and RADIUS servers as an operator reads them."""

from pathlib import Path

from router_bench import CONFIG, Bench

from junose_shell import Router

DEMO = Path(__file__).parents[2] / "demo_configs" / "vrf-rd"


def test_a_virtual_router_counts_what_its_vrfs_ask_its_servers():
    router = Router.from_script(DEMO / "router.scr", world=DEMO / "world.yaml")
    session = router.session()
    for line in ("virtual-router isp:customer", "lab packet 10.10.1.7", "lab advance 5"):
        assert session.run(line)
    of_vrf = session.run("show radius statistics").lines
    assert "Access requests                 1" in of_vrf
    session.run("virtual-router isp")
    assert session.run("show radius statistics").lines == of_vrf


def test_accounting_servers_are_shown_by_themselves():
    config = "radius accounting server 192.168.1.52\ntimeout 9\nkey x"
    lines = Bench(CONFIG + config).run("show radius accounting servers")
    assert lines[:3] == [
        "RADIUS Accounting Configuration",
        "------ ---------- -------------",
        "Algorithm is direct",
    ]
    assert [line.split() for line in lines[-2:]] == [
        ["192.168.1.52", "1813", "3", "9", "255", "0"], ["1", "server", "found"],
    ]  # fmt: skip
    assert Bench("").run("show radius accounting servers")[-1] == "0 servers found"


def test_a_domain_map_is_shown_with_its_tunnels():
    bench = Bench(
        """
        aaa domain-map isp.example
         auth-router-name home
         tunnel 3
          address 172.31.1.98
          identification north
          server-name lac1
          preference 5
        aaa domain-map plain.example
        """
    )
    first = [
        "Domain: isp.example; auth-router-name: home; ip-router-name: <null>",
        "tunnel   tunnel    tunnel client server   tunnel     max   ",
        " tag      peer       id    name   name  preference sessions",
        "------ ----------- ------ ------ ------ ---------- --------",
        "     3 172.31.1.98 north   ---   lac1            5     1000",
    ]
    assert bench.run("show aaa domain-map isp.example") == [*first, "1 domain map found"]
    assert bench.run("show aaa domain-map") == [
        *first,
        "Domain: plain.example; auth-router-name: <null>; ip-router-name: <null>",
        "2 domain maps found",
    ]
    assert bench.refused("show aaa domain-map other.example") == "no_such_domain_map"


def test_servers_are_shown_without_their_secrets():
    lines = Bench().run("show radius servers")
    assert lines == [
        "RADIUS Authentication Configuration",
        "------ -------------- -------------",
        "Algorithm is direct",
        "             Udp  Retry         Maximum  Dead",
        " IP Address  Port Count Timeout Sessions Time",
        "------------ ---- ----- ------- -------- ----",
        "192.168.1.50 1812     0       3      255    0",
        "1 server found",
    ]
    assert Bench("").run("show radius authentication servers")[-1] == "0 servers found"


def test_servers_are_counted():
    bench = Bench(CONFIG + "radius authentication server 192.168.1.51\nretransmit 1")
    bench.trigger()
    bench.run("lab radius home silent")
    bench.run("l2tp dial-out session reset 10.10.1.1")
    bench.trigger(wait=60)
    assert bench.run("show radius statistics") == [
        "     Statistic       192.168.1.50 192.168.1.51",
        "-------------------- ------------ ------------",
        "Access requests                 3            1",
        "Retransmissions                 0            1",
        "Access accepts                  2            0",
        "Access rejects                  0            0",
        "Access challenges               0            0",
        "Malformed responses             0            0",
        "Bad authenticators              0            0",
        "Unknown types                   0            0",
        "Timeouts                        1            2",
        "Dropped responses               0            0",
        "Pending requests                0            0",
        "Round-trip time (ms)           20            0",
        "2 servers found",
    ]
    assert Bench("").run("show radius statistics") == ["0 servers found"]

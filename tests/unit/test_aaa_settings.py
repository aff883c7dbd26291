"""AAA follows the statements; a VRF falls back on its router."""

import pytest
from router_bench import CONFIG, FRAMED, GRANT, Bench, world

from junose_shell.model.secrets import encrypt

TUNNEL = """
 address 172.31.1.98
 password welcome
 client-name lns
 server-name lac1
 identification north
 preference 5
 source-address 10.0.0.1
 max-sessions 9
"""
NO_TUNNEL = """
          ERX-Dial-Out-Number: 5551212
          ERX-PPP-Username: lns
          ERX-PPP-Password: hello-branch
          ERX-PPP-Auth-Protocol: CHAP
"""


def settings(config):
    return Bench(config).network.aaa.settings


def test_servers_are_asked_in_the_order_of_entry():
    found = settings(
        """
        radius authentication server 10.0.0.2
         key one
         udp-port 1645
         timeout 5
         retransmit 1
         deadtime 2
         max-sessions 10
        radius authentication server 10.0.0.1
        """
    ).servers("default")
    assert [str(server.address) for server in found] == ["10.0.0.2", "10.0.0.1"]
    first, second = found
    assert (first.key, first.port, first.timeout, first.retransmit) == ("one", 1645, 5, 1)
    assert (first.dead_time, first.max_sessions) == (2, 10)
    assert (second.key, second.port, second.timeout, second.retransmit) == ("", 1812, 3, 3)


def test_the_algorithm_is_direct_unless_set():
    assert not settings("").round_robin("default")
    assert settings("radius algorithm round-robin").round_robin("default")


def test_a_reject_rolls_over_only_when_that_is_said():
    assert not settings("").rolls_over("default")
    assert settings("radius rollover-on-reject enable").rolls_over("default")
    assert not settings("radius rollover-on-reject disable").rolls_over("default")


def test_a_vrf_falls_back_on_its_router_and_may_go_its_own_way():
    found = settings(
        """
        radius authentication server 10.0.0.1
        radius algorithm round-robin
        aaa authentication ppp default none
        aaa tunnel client-name router
        ip vrf corp
        ip vrf other
        virtual-router :other
        radius authentication server 10.0.0.9
        aaa authentication ppp default radius none
        """
    )
    assert [str(s.address) for s in found.servers("default:corp")] == ["10.0.0.1"]
    assert [str(s.address) for s in found.servers("default:other")] == ["10.0.0.9"]
    assert found.round_robin("default:corp")
    assert found.methods("default:corp") == ("none",)
    assert found.methods("default:other") == ("radius", "none")
    assert found.tunnel_defaults("default:other").client_name == "router"
    assert found.methods("nowhere") == ("radius",)
    assert found.servers("nowhere") == ()


def test_names_are_split_as_configured():
    found = settings(
        """
        aaa delimiter domainName #%
        aaa delimiter realmName /
        aaa parse-order domain-first
        aaa parse-direction domainName left-to-right
        """
    ).name_parsing("default")
    assert (found.domain_delimiters, found.realm_delimiters) == ("#%", "/")
    assert not found.realm_first
    assert not found.domain_right_to_left
    assert settings("").name_parsing("default").domain_delimiters == "@"


@pytest.mark.parametrize(
    "config",
    [
        f"aaa domain-map isp.example\ntunnel 3{TUNNEL}",
        f"aaa tunnel-group north\ntunnel 3{TUNNEL}aaa domain-map isp.example\ntunnel group north",
    ],
)
def test_a_domain_map_has_its_own_tunnels_or_those_of_a_group(config):
    found = settings(config).domain_map("isp.example")
    (tunnel,) = found.tunnels
    assert (str(tunnel.lac), str(tunnel.source), tunnel.preference) == (
        "172.31.1.98", "10.0.0.1", 5,
    )  # fmt: skip
    assert (tunnel.client_name, tunnel.server_name) == ("lns", "lac1")
    assert (tunnel.assignment_id, tunnel.password, tunnel.max_sessions) == ("north", "welcome", 9)


def test_a_tunnel_without_an_address_and_a_group_that_does_not_exist_are_no_tunnels():
    found = settings(
        "aaa domain-map a.example\ntunnel 1\naaa domain-map b.example\ntunnel group nowhere"
    )
    assert found.domain_map("a.example").tunnels == ()
    assert found.domain_map("b.example").tunnels == ()
    assert found.domain_map("c.example") is None


def test_a_domain_map_names_routers_and_users():
    found = settings(
        """
        aaa domain-map isp.example
         auth-router-name home
         ip-router-name corp
         strip-domain enable
         override-user name someone password else
        aaa domain-map old.example vr7
        """
    )
    new, old = found.domain_map("isp.example"), found.domain_map("old.example")
    assert (new.auth_router, new.ip_router, new.strip_domain) == ("home", "corp", True)
    assert (new.override_username, new.override_password) == ("someone", "else")
    assert (old.auth_router, old.ip_router) == ("vr7", "vr7")


def test_a_domain_map_and_tunnel_defaults_complete_a_look_up():
    bench = Bench(
        CONFIG
        + """
        aaa tunnel password welcome
        aaa domain-map isp.example
         tunnel 1
          address 172.31.1.98
          identification mapped
        """,
        world(NO_TUNNEL).replace(
            "address: 172.31.1.98", "address: 172.31.1.98\n    password: welcome"
        ),
    )
    assert bench.trigger() == "inService"
    assert bench.route("10.10.1.1") == ("AccIntern", "l2tp:1/mapped/1")


def test_another_virtual_router_may_authenticate():
    elsewhere = CONFIG.replace("192.168.1.50", "192.168.1.77") + (
        "aaa domain-map isp.example\nauth-router-name home\n"
        "aaa domain-map none\nauth-router-name home\n"
        "virtual-router home\ninterface fastEthernet 4/1\nip address 192.168.1.2 255.255.255.0\n"
        "radius authentication server 192.168.1.50\nkey s3cret"
    )
    assert Bench(elsewhere).trigger() == "inService"
    nowhere = Bench(elsewhere + "\nno virtual-router home")
    assert nowhere.trigger() == "inhibited"
    assert "no RADIUS server in home" in nowhere.log()[-1]


@pytest.mark.parametrize(
    ("lines", "state"),
    [
        ("username branch1 password hello-lns", "inService"),
        ("username branch1 secret hello-lns", "inhibited"),  # its digest cannot answer CHAP
        ("username branch1", "inhibited"),
        ("username branch1 password wrong", "inhibited"),
        (f"username branch1 password 8 {encrypt('hello-lns', 'any')}", "inService"),
        (f"username branch1 password 8 {encrypt('wrong', 'any')}", "inhibited"),
        ("aaa local select database other\nusername branch1 password hello-lns", "inhibited"),
        (
            (
                "aaa local select database other\naaa local username branch1 database other\n"
                "password hello-lns\nip-address 10.10.1.1"
            ),
            "inService",
        ),
    ],
)
def test_subscribers_may_be_local(lines, state):
    bench = Bench(
        CONFIG
        + "aaa domain-map none\nauth-router-name local\nexit\n"
        + lines
        + "\nvirtual-router local\naaa authentication ppp default local\n"
        + "".join(f"{line}\n" for line in lines.splitlines() if "select" in line),
        world().replace("    networks:", "    address: 10.10.1.1\n    networks:"),
    )
    assert bench.trigger() == state


def test_a_local_user_of_a_virtual_router_that_does_not_exist_closes_the_call():
    bench = Bench(
        CONFIG
        + """
        aaa domain-map none
         auth-router-name local
        aaa local username branch1 database default
         password hello-lns
         ip-address 10.10.1.1
         operational-virtual-router nowhere
        virtual-router local
        aaa authentication ppp default local
        """
    )
    assert bench.trigger() == "inhibited"
    assert "virtual router nowhere does not exist" in bench.log()[0]


def test_lacs_are_tried_in_turn_and_by_preference():
    grant = GRANT + (
        "          Tunnel-Type:2: L2TP\n          Tunnel-Medium-Type:2: IPv4\n"
        "          Tunnel-Server-Endpoint:2: 172.31.1.99\n          Tunnel-Assignment-Id:2: lac2\n"
    )
    bench = Bench(world=world(grant, FRAMED))
    used = []
    for _ in range(4):
        bench.trigger()
        used.append(str(bench.session().call.lac))
        bench.run("l2tp dial-out session reset 10.10.1.1")
    assert used == ["172.31.1.98", "172.31.1.99", "172.31.1.98", "172.31.1.99"]
    bench.advance(70)  # the tunnels close
    bench.run("lab lac lac2 refuse-tunnel")
    used = []
    for _ in range(4):
        used.append(bench.trigger())
        bench.run("l2tp dial-out session reset 10.10.1.1")
    assert used == ["inService", "inhibited", "inService", "inService"]  # lac2 is locked out

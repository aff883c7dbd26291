"""Routing tables follow the configuration."""

import pytest
from router_bench import Bench

LAN = "interface fastEthernet 4/0\nip address 192.168.1.1 255.255.255.0"


@pytest.fixture
def bench():
    return Bench("")


def test_an_interface_connects_its_networks(bench):
    bench.configure(LAN + "\nip address 172.16.0.1 255.255.0.0 secondary")
    assert bench.route("192.168.1.77") == ("Connect", "fastEthernet4/0")
    assert bench.route("172.16.9.9") == ("Connect", "fastEthernet4/0")
    bench.configure("interface fastEthernet 4/0\nip address 192.168.2.1 255.255.255.0")
    assert bench.route("192.168.1.77") is None
    bench.configure("interface fastEthernet 4/0\nno ip address")
    assert bench.route("192.168.2.77") is None
    bench.configure("no interface fastEthernet 4/0")
    assert bench.route("172.16.9.9") is None


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("loopback 3", "loopback3"),
        ("fastEthernet 4/1", "fastEthernet4/1"),
        ("gigabitEthernet 2/0.100", "gigabitEthernet2/0.100"),
        ("atm 3/0", "atm3/0"),
        ("atm 3/0.5 point-to-point", "atm3/0.5"),
    ],
)
def test_every_kind_of_interface_has_its_name(bench, kind, name):
    bench.configure(f"interface {kind}\nip address 10.1.1.1 255.255.255.0")
    assert bench.route("10.1.1.9") == ("Connect", name)


def test_an_interface_that_is_shut_down_has_no_routes(bench):
    bench.configure(f"{LAN}\nshutdown")
    assert bench.route("192.168.1.77") is None
    bench.configure("interface fastEthernet 4/0\nno shutdown")
    assert bench.route("192.168.1.77") == ("Connect", "fastEthernet4/0")


def test_an_address_may_come_while_the_interface_is_down(bench):
    bench.configure("interface fastEthernet 4/0\nshutdown\nip address 192.168.1.1 255.255.255.0")
    assert bench.route("192.168.1.77") is None
    bench.configure("interface fastEthernet 4/0\nno shutdown")
    assert bench.route("192.168.1.77") == ("Connect", "fastEthernet4/0")


@pytest.mark.parametrize("kind", ["gigabitEthernet 2/0", "atm 3/0"])
def test_a_subinterface_goes_down_with_its_interface(bench, kind):
    bench.configure(f"interface {kind}\ninterface {kind}.7\nip address 10.7.0.1 255.255.0.0")
    bench.configure(f"interface {kind}\nshutdown")
    assert bench.route("10.7.9.9") is None
    bench.configure(f"interface {kind}\nno shutdown")
    assert bench.route("10.7.9.9") == ("Connect", kind.replace(" ", "") + ".7")


def test_virtual_routers_and_vrfs_have_tables_of_their_own(bench):
    bench.configure(f"ip vrf corp\nrd 1:1\nexit\n{LAN}")
    bench.configure("interface fastEthernet 4/0\nip vrf forwarding corp")
    assert bench.route("192.168.1.77") is None
    assert bench.route("192.168.1.77", "default:corp") == ("Connect", "fastEthernet4/0")
    bench.configure("interface fastEthernet 4/0\nno ip vrf forwarding")
    assert bench.route("192.168.1.77") == ("Connect", "fastEthernet4/0")
    bench.configure("virtual-router vr1\ninterface loopback 0\nip address 10.5.0.1 255.255.255.255")
    assert bench.route("10.5.0.1") is None
    assert bench.route("10.5.0.1", "vr1") == ("Connect", "loopback0")


def test_a_static_route_is_found_through_the_network_of_its_next_hop(bench):
    bench.configure("ip route 172.16.0.0 255.255.0.0 192.168.1.254")
    assert bench.route("172.16.1.1") is None
    bench.configure(LAN)
    assert bench.route("172.16.1.1") == ("Static", "fastEthernet4/0")
    bench.configure("ip route 172.17.0.0 255.255.0.0 172.16.1.1")
    assert bench.route("172.17.1.1") == ("Static", "fastEthernet4/0")
    bench.configure("no ip route 172.16.0.0 255.255.0.0 192.168.1.254")
    assert bench.route("172.17.1.1") is None


def test_the_lower_distance_wins_and_255_is_never_used(bench):
    bench.configure(f"{LAN}\ninterface loopback 1\nip address 10.1.1.1 255.255.255.255")
    bench.configure("ip route 172.16.0.0 255.255.0.0 loopback 1 255")
    assert bench.route("172.16.1.1") is None
    bench.configure(
        "ip route 172.16.0.0 255.255.0.0 loopback 1 9\nip route 172.16.0.0 255.255.0.0 192.168.1.9"
    )
    assert bench.route("172.16.1.1") == ("Static", "fastEthernet4/0")
    bench.configure("interface fastEthernet 4/0\nshutdown")
    assert bench.route("172.16.1.1") == ("Static", "loopback1")


def test_a_route_through_an_interface_comes_and_goes_with_it(bench):
    bench.configure("ip route 172.16.0.0 255.255.0.0 fastEthernet 4/0")
    assert bench.route("172.16.1.1") is None
    bench.configure(LAN)
    assert bench.route("172.16.1.1") == ("Static", "fastEthernet4/0")
    bench.configure("interface fastEthernet 4/0\nshutdown")
    assert bench.route("172.16.1.1") is None
    bench.configure("ip route 172.18.0.0 255.255.0.0 fastEthernet 4/0 permanent")
    assert bench.route("172.18.1.1") == ("Static", "fastEthernet4/0")
    bench.configure(
        "no interface fastEthernet 4/0\nno ip route 172.18.0.0 255.255.0.0 fastEthernet 4/0"
    )
    assert bench.route("172.18.1.1") is None


def test_a_route_typed_for_a_vrf_stands_in_its_table(bench):
    bench.configure("ip vrf corp\nrd 1:1\nexit\nip route vrf corp 172.16.0.0 255.255.0.0 null 0")
    assert bench.route("172.16.1.1", "default:corp") == ("Static", "null0")
    bench.configure("no ip route vrf corp 172.16.0.0 255.255.0.0 null 0")
    assert bench.route("172.16.1.1", "default:corp") is None


def test_a_vrf_that_comes_back_is_empty(bench):
    bench.configure("ip vrf corp\nrd 1:1\nexit\nip route vrf corp 172.16.0.0 255.255.0.0 null 0")
    bench.configure("no ip vrf corp\nip vrf corp\nrd 1:1")
    assert bench.route("172.16.1.1", "default:corp") is None


def test_a_profile_may_borrow_from_an_interface_that_borrows(bench):
    bench.configure(
        "interface loopback 0\nip address 10.0.0.1 255.255.255.255\n"
        "interface fastEthernet 4/0\nip unnumbered loopback 0"
    )
    routes = bench.network.routes
    assert str(routes.address_of("default", "fastEthernet", "4/0")) == "10.0.0.1"
    bench.configure("interface loopback 0\nno ip address\nip unnumbered fastEthernet 4/0")
    assert routes.address_of("default", "fastEthernet", "4/0") is None

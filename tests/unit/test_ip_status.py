"""IP interfaces, virtual routers and profiles as an operator reads them."""

import pytest
from router_bench import CONFIG, Bench


@pytest.fixture
def bench():
    bench = Bench(
        CONFIG
        + """
        interface gigabitEthernet 2/0
         description to the core
         ip address 10.2.0.1 255.255.255.0
         ip address 10.3.0.1 255.255.255.0 secondary
         ip mtu 1400
         shutdown
        """
    )
    bench.trigger()
    return bench


def test_interfaces_are_a_table_the_dynamic_ones_last(bench):
    assert bench.run("show ip interface brief") == [
        "    Interface      IP-Address  Status Protocol      Description     ",
        "------------------ ----------- ------ -------- ---------------------",
        "loopback0          10.0.0.1    up     Loopback          ---         ",
        "fastEthernet4/0    192.168.1.1 up     Ethernet          ---         ",
        "gigabitEthernet2/0 10.2.0.1    down   Ethernet to the core          ",
        "l2tp:1/lac1/1      10.0.0.1    up     Ppp      dial-out to 10.10.1.1",
    ]


def test_one_interface_is_told_in_full(bench):
    assert bench.run("show ip interface gigabitEthernet 2/0") == [
        "gigabitEthernet2/0 line protocol Ethernet is down, ip is down",
        "  Description: to the core",
        "  Network Protocols: IP",
        "  Internet address is 10.2.0.1/255.255.255.0",
        "     10.3.0.1/255.255.255.0 (secondary)",
        "  Broadcast address is 255.255.255.255",
        "  Operational MTU = 1400  Administrative MTU = 1400",
    ]
    assert bench.run("show ip interface l2tp:1/lac1/1") == [
        "TUNNEL l2tp:1/lac1/1 line protocol Ppp is up, ip is up",
        "  Description: dial-out to 10.10.1.1",
        "  Network Protocols: IP",
        "  Unnumbered Interface on loopback0",
        "  ( IP address  10.0.0.1 )",
        "  Operational MTU = 1500  Administrative MTU = 0",
    ]


def test_a_lender_without_an_address_lends_none(bench):
    bench.configure("interface fastEthernet 4/1\nip unnumbered loopback 9")
    lines = bench.run("show ip interface fastEthernet 4/1")
    assert lines[3:5] == ["  Unnumbered Interface on loopback9", "  ( IP address  unknown )"]


def test_a_vrf_has_its_own_interfaces(bench):
    bench.configure("ip vrf corp\ninterface fastEthernet 4/0\nip vrf forwarding corp")
    names = [line.split()[0] for line in bench.run("show ip interface brief vrf corp")[2:]]
    assert names == ["fastEthernet4/0"]
    assert not bench.run("show ip interface brief | include 192.168")
    assert bench.refused("show ip interface vrf nowhere") == "no_such_vrf"


@pytest.mark.parametrize("name", ["loopback 7", "l2tp:9/lac/9"])
def test_an_interface_that_does_not_exist_is_refused(bench, name):
    assert bench.refused(f"show ip interface {name}") == "no_such_interface"


def test_virtual_routers_are_listed_with_their_vrfs(bench):
    bench.configure("virtual-router vr1\nip vrf corp\nip vrf other\nvirtual-router vr2")
    assert bench.run("show virtual-router") == [
        "Virtual Router : default",
        "Virtual Router : vr1",
        "  VRF : corp",
        "  VRF : other",
        "Virtual Router : vr2",
    ]


def test_a_profile_shows_what_is_in_force(bench):
    assert bench.run("show profile") == [
        "Profile : dialOut",
        "  IP profile",
        "    Unnumbered interface      : loopback 0",
        "    Access routes             : Enabled",
        "    Redirects                 : Disabled",
        "    Source address validation : Disabled",
        "  PPP profile",
        "    Authentication            : chap",
        "    Keepalive timer           : 30",
        "    Initiate IP               : Disabled",
        "1 profile(s) found",
    ]
    bench.configure(
        """
        profile other
         ip address 10.0.0.7 255.255.255.255
         ip virtual-router vr1
         ip mtu 1400
         no ip access-routes
         ip redirects
         ip sa-validate
         ppp authentication chap pap
         ppp keepalive 60
         ppp mru 1492
         ppp initiate-ip
        """
    )
    assert bench.run("show profile name other") == [
        "Profile : other",
        "  IP profile",
        "    IP address                : 10.0.0.7 255.255.255.255",
        "    Router                    : vr1",
        "    MTU                       : 1400",
        "    Access routes             : Disabled",
        "    Redirects                 : Enabled",
        "    Source address validation : Enabled",
        "  PPP profile",
        "    Authentication            : chap pap",
        "    Keepalive timer           : 60",
        "    MRU                       : 1492",
        "    Initiate IP               : Enabled",
        "1 profile(s) found",
    ]
    assert bench.run("show profile brief") == [
        "Profile : dialOut",
        "Profile : other",
        "2 profile(s) found",
    ]
    assert bench.refused("show profile name nothing") == "no_such_profile"

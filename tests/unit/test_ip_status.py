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
    assert bench.run("show ip interface gigabitEthernet 2/0")[:7] == [
        "gigabitEthernet2/0 line protocol Ethernet is down, ip is down",
        "  Description: to the core",
        "  Network Protocols: IP",
        "  Internet address is 10.2.0.1/255.255.255.0",
        "     10.3.0.1/255.255.255.0 (secondary)",
        "  Broadcast address is 255.255.255.255",
        "  Operational MTU = 1400  Administrative MTU = 1400",
    ]
    lines = bench.run("show ip interface l2tp:1/lac1/1")
    assert lines[:10] == [
        "TUNNEL l2tp:1/lac1/1 line protocol Ppp is up, ip is up",
        "  Description: dial-out to 10.10.1.1",
        "  Network Protocols: IP",
        "  Unnumbered Interface on loopback0",
        "  ( IP address  10.0.0.1 )",
        "  Operational MTU = 1500  Administrative MTU = 0",
        "  Creation is dynamic, from profile dialOut",
        "  Virtual router is chosen by the dial-out target",
        "  Peer address is 10.10.1.1, from AAA",
        "  Access routes: 10.10.1.0/24, 10.10.1.1/32",
    ]
    assert lines[10:] == [
        "  In Received Packets 0, Bytes 0",
        "  In Error Packets 0",
        "  Out Forwarded Packets 0, Bytes 0",
    ]


def test_an_interface_says_from_what_it_was_made(bench):
    bench.run("lab drop 1")
    bench.configure("virtual-router vr1\ninterface loopback 0\nip address 10.9.9.9 255.255.255.255")
    bench.run("lab user branch1 attribute ERX-Virtual-Router-Name vr1")
    bench.trigger()
    bench.run("virtual-router vr1")
    lines = bench.run("show ip interface l2tp:1/lac1/2")
    assert "  Virtual router is chosen by AAA" in lines


def test_counters_count_from_a_baseline(bench):
    bench.run("ping 10.10.1.1 2")
    bench.run("baseline ip interface l2tp:1/lac1/1")
    bench.run("ping 10.10.1.1 3")
    bench.advance(60)
    assert "  Out Forwarded Packets 5, Bytes 640" in bench.run("show ip interface l2tp:1/lac1/1")
    lines = bench.run("show ip interface delta l2tp:1/lac1/1")
    assert "  Out Forwarded Packets 3, Bytes 384" in lines
    assert "  Time since baseline was set is 00:01:00" in lines
    assert bench.refused("baseline ip interface loopback 7") == "no_such_interface"
    bench.run("baseline interface")
    bench.run("ping 10.10.1.1 1")
    rows = bench.run("show interfaces brief delta")
    (row,) = [line for line in rows if line.startswith("l2tp")]
    assert row.split()[2:] == ["1", "128", "1", "128"]


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


def test_a_packet_that_cannot_be_read_is_an_error(bench):
    (made,) = bench.router.network.interfaces.all()
    bench.router.network.forwarding.take(made.call_id, b"no packet")
    assert "  In Error Packets 1" in bench.run(f"show ip interface {made.name}")


def test_an_interface_that_is_shut_down_says_so_below_ip(bench):
    assert bench.run("show interfaces gigabitEthernet 2/0")[:3] == [
        "gigabitEthernet2/0 is Down, Administrative status is Down",
        "  Description: to the core",
        "  MTU: Operational 1400",
    ]

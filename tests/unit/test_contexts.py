import pytest
from typing_hands import Hands

from junose_shell.model.contexts import resolve, router_of, vrf_of

VRF = ("virtual-router vr1", "ip vrf vrfA", "rd 100:100", "exit")


def test_names_of_contexts():
    assert (router_of("vr1:a"), router_of("vr1")) == ("vr1", "vr1")
    assert vrf_of("vr1:a", "b") == "vr1:b"
    assert (resolve("vr1:a", ":b"), resolve("vr1", "vr2:c")) == ("vr1:b", "vr2:c")


def test_the_prompts_of_the_manual_s_example():
    hands = Hands()
    seen = []
    for line in ("virtual-router vr1", "ip vrf vrfA", "rd 100:100", "exit",
                 "interface gigabitEthernet 2/0", "ip vrf forwarding vrfA",
                 "ip address 10.16.2.77 255.255.255.0", "exit", "virtual-router :vrfA",
                 "interface gigabitEthernet 2/0", "virtual-router default"):  # fmt: skip
        assert hands.type(line) == []
        seen.append(hands.prompt.removeprefix("host1"))
    assert seen == [
        ":vr1(config)#", ":vr1(config-vrf)#", ":vr1(config-vrf)#", ":vr1(config)#",
        ":vr1(config-if)#", ":vr1:vrfA(config-if)#", ":vr1:vrfA(config-if)#", ":vr1(config)#",
        ":vr1:vrfA(config)#", ":vr1:vrfA(config-if)#", "(config)#",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("virtual-router vr1:vrfB", "no_such_vrf"),
        ("virtual-router vr9:vrfA", "no_such_context"),
        ("no virtual-router default", "default_router"),
        ("ip route vrf vrfB 10.0.0.0 255.0.0.0 10.1.1.1", "no_such_vrf"),
        ("ip route 10.0.0.1 255.0.0.0 10.1.1.1", "host_bits"),
        ("interface gigabitEthernet 2/99", "bad_location"),
        ("interface atm 2/0.1", "bad_location"),
    ],
)
def test_what_does_not_exist_is_refused(line, code):
    assert Hands(*VRF).type(line) == [code]


def test_exec_goes_only_where_something_is():
    hands = Hands(*VRF, "end")
    assert hands.type("virtual-router vr9") == ["no_such_context"]
    assert hands.type("virtual-router vr1:vrfA") == []
    assert hands.prompt == "host1:vr1:vrfA#"


def test_an_interface_belongs_to_one_context():
    hands = Hands(*VRF, "interface gigabitEthernet 2/0", "virtual-router default")
    assert hands.type("interface gigabitEthernet 2/0") == ["interface_elsewhere"]
    hands.type("virtual-router vr1", "no interface gigabitEthernet 2/0", "virtual-router default")
    assert hands.type("interface gigabitEthernet 2/0") == []


def test_an_interface_of_a_vrf_is_entered_from_router_and_vrf():
    hands = Hands(*VRF, "interface gigabitEthernet 2/0", "ip vrf forwarding vrfA", "exit")
    for place in ("virtual-router vr1", "virtual-router vr1:vrfA"):
        assert hands.type(place, "interface gigabitEthernet 2/0") == []
        assert hands.prompt == "host1:vr1:vrfA(config-if)#"
    assert hands.type("virtual-router vr1", "interface gigabitEthernet 2/0") == []
    assert hands.type("ip vrf forwarding vrfB") == ["no_such_vrf"]
    hands.type("no ip vrf forwarding")
    assert hands.prompt == "host1:vr1(config-if)#"


def test_the_next_interface_is_one_of_the_router_again():
    hands = Hands(*VRF, "interface gigabitEthernet 2/0", "ip vrf forwarding vrfA")
    hands.type("interface gigabitEthernet 2/1")
    assert hands.prompt == "host1:vr1(config-if)#"


def test_a_route_for_a_vrf_is_kept_in_the_vrf():
    hands = Hands(*VRF, "ip route vrf vrfA 10.0.0.0 255.0.0.0 10.1.1.1")
    route = "ip route 10.0.0.0 255.0.0.0 10.1.1.1"
    assert hands.body("virtual-router vr1:vrfA") == ["virtual-router vr1:vrfA", route]
    hands.type(f"no {route.replace('route', 'route vrf vrfA')}")
    assert hands.body("virtual-router vr1:vrfA") == []


def test_routes_with_other_next_hops_are_routes_of_their_own():
    ways = ("10.1.1.1", "10.1.1.2 9", "null 0 250", "10.1.1.2 8")
    hands = Hands(*(f"ip route 10.0.0.0 255.0.0.0 {way}" for way in ways))
    assert hands.body()[1:] == [
        "ip route 10.0.0.0 255.0.0.0 null 0 250",
        "ip route 10.0.0.0 255.0.0.0 10.1.1.1",
        "ip route 10.0.0.0 255.0.0.0 10.1.1.2 8",
    ]


def test_a_vrf_that_goes_gives_its_interfaces_back():
    hands = Hands(*VRF, "interface gigabitEthernet 2/0", "ip vrf forwarding vrfA", "exit")
    hands.type("no ip vrf vrfA")
    assert "vr1:vrfA" not in hands.config.contexts
    assert not any("forwarding" in line for line in hands.body())


def test_sessions_in_a_router_that_goes():
    hands = Hands(*VRF, "interface loopback 1")
    other = Hands("virtual-router vr1", "interface loopback 1", shell=hands.shell)
    hands.type("no virtual-router vr1")
    assert hands.prompt == "host1(config)#"
    assert other.type("ip address 10.0.0.1 255.255.255.255") == ["section_gone"]
    assert hands.body() == []


def test_the_one_line_form_of_a_domain_map():
    hands = Hands("aaa domain-map isp vr1")
    assert hands.body() == ["aaa domain-map isp", " auth-router-name vr1", " router-name vr1"]
    hands.type("aaa domain-map isp")
    assert hands.body() == ["aaa domain-map isp", " auth-router-name vr1", " router-name vr1"]

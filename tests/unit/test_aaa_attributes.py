# The passwords here are a lab's.
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.aaa.attributes import (
    NAMES,
    check_malformed,
    check_name,
    dial_out_grant,
    subscriber_grant,
)
from junose_shell.l2tp.grants import Bearer, DialOutGrant, PppProtocol, TunnelDefinition
from junose_shell.net import Ipv4, Prefix


def test_a_whole_dial_out_answer():
    grant = dial_out_grant(
        {
            "Tunnel-Type:1": "L2TP",
            "Tunnel-Medium-Type:1": "IPv4",
            "Tunnel-Server-Endpoint:1": "172.31.1.98",
            "Tunnel-Client-Endpoint:1": "192.168.1.230",
            "Tunnel-Preference:1": "0",
            "Tunnel-Assignment-Id:1": "isp",
            "Tunnel-Client-Auth-Id:1": "lns",
            "Tunnel-Server-Auth-Id:1": "lac",
            "Tunnel-Password:1": "welcome",
            "ERX-Tunnel-Virtual-Router:1": "vr2",
            "ERX-Tunnel-Maximum-Sessions": "5",
            "ERX-Dial-Out-Number": "5551212",
            "ERX-PPP-Username": "lns",
            "ERX-PPP-Password": "x",
            "ERX-PPP-Auth-Protocol": "PAP-CHAP",
            "ERX-Minimum-BPS": "64000",
            "ERX-Maximum-BPS": "128000",
            "ERX-Bearer-Type": "Digital",
        }
    )
    tunnel = TunnelDefinition(
        lac=Ipv4.parse("172.31.1.98"),
        source=Ipv4.parse("192.168.1.230"),
        preference=0,
        assignment_id="isp",
        client_name="lns",
        server_name="lac",
        password="welcome",
        max_sessions=5,
        virtual_router="vr2",
    )
    assert grant == DialOutGrant(
        tunnels=(tunnel,),
        number="5551212",
        ppp_username="lns",
        ppp_password="x",
        ppp_protocol=PppProtocol.PAP_CHAP,
        minimum_bps=64000,
        maximum_bps=128000,
        bearer=Bearer.DIGITAL,
    )


@pytest.mark.parametrize(
    ("value", "bearer"),
    [("1", Bearer.ANALOG), ("analog", Bearer.ANALOG), ("2", Bearer.DIGITAL), ("None", Bearer.NONE)],
)
def test_the_bearer_counts_as_the_vendor_attribute_does(value, bearer):
    assert dial_out_grant({"ERX-Bearer-Type": value}).bearer is bearer


def test_tunnels_come_in_order_of_tag_and_share_what_is_untagged():
    grant = dial_out_grant(
        {
            "Tunnel-Server-Endpoint:10": "10.0.0.10",
            "Tunnel-Server-Endpoint:2": "10.0.0.2",
            "Tunnel-Password:2": "own",
            "Tunnel-Password": "shared",
        }
    )
    assert [(str(each.lac), each.password) for each in grant.tunnels] == [
        ("10.0.0.2", "own"),
        ("10.0.0.10", "shared"),
    ]


def test_untagged_alone_is_one_tunnel():
    assert len(dial_out_grant({"Tunnel-Server-Endpoint": "10.0.0.2"}).tunnels) == 1


def test_no_tunnel_attribute_no_tunnel():
    assert dial_out_grant({"ERX-Dial-Out-Number": "1"}).tunnels == ()


def test_case_of_names_does_not_matter_and_strangers_are_passed_over():
    grant = dial_out_grant({"erx-dial-out-number": "7", "Session-Timeout": "60"})
    assert grant.number == "7"


def test_a_value_may_come_as_a_list_of_one():
    assert dial_out_grant({"ERX-Dial-Out-Number": ("7",)}).number == "7"


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("Tunnel-Server-Endpoint:1", "lac1", "not an IPv4 address"),
        ("Tunnel-Server-Endpoint:32", "10.0.0.1", "not a tag"),
        ("Tunnel-Server-Endpoint:x", "10.0.0.1", "not a tag"),
        ("Tunnel-Type:1", "PPTP", "only l2tp"),
        ("Tunnel-Medium-Type:1", "IPv6", "only ipv4"),
        ("Tunnel-Preference:1", "-1", "not a number"),
        ("Tunnel-Preference:1", "16777216", "not a number"),
        ("Tunnel-Password:1", "secret", "Tunnel-Server-Endpoint:1 is missing"),
        ("Tunnel-Password", "secret", "Tunnel-Server-Endpoint is missing"),
        ("ERX-Maximum-BPS", "64k", "not a number"),
        ("ERX-Minimum-BPS", "4294967296", "not a number"),
        ("ERX-Bearer-Type", "3", "not one of"),
        ("ERX-PPP-Auth-Protocol", "EAP", "not one of"),
        ("ERX-Dial-Out-Number", "5" * 254, "longer than 253"),
        ("ERX-Dial-Out-Number", ("1", "2"), "one value expected"),
    ],
)
def test_a_bad_dial_out_value_is_named(name, value, reason):
    with pytest.raises(ValueError, match=reason) as caught:
        dial_out_grant({name: value})
    assert name.partition(":")[0] in str(caught.value) or "missing" in str(caught.value)


def test_a_subscriber_answer():
    grant = subscriber_grant(
        {
            "Framed-IP-Address": "10.10.1.1",
            "Framed-Route": ("10.10.0.0/16 0.0.0.0 1", "192.168.7.0", "172.16.0.0 1.2.3.4"),
            "ERX-Virtual-Router-Name": "vr1",
        }
    )
    assert grant.framed_address == Ipv4.parse("10.10.1.1")
    assert [str(each) for each in grant.framed_routes] == [
        "10.10.0.0/16",
        "192.168.7.0/24",
        "172.16.0.0/16",
    ]
    assert grant.virtual_router == "vr1"


def test_a_single_route_and_a_classful_one():
    assert subscriber_grant({"Framed-Route": "10.0.0.0"}).framed_routes == (
        Prefix.parse("10.0.0.0/8"),
    )


@pytest.mark.parametrize("chosen_later", ["255.255.255.254", "255.255.255.255"])
def test_an_address_left_to_others_is_no_address(chosen_later):
    assert subscriber_grant({"Framed-IP-Address": chosen_later}).framed_address is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Framed-IP-Address", "10.10.1"),
        ("Framed-Route", ""),
        ("Framed-Route", "10.0.0.0/33"),
        ("Framed-Route", "10.0.0.0/8 gw"),
        ("Framed-Route", "10.0.0.0/8 0.0.0.0 one"),
    ],
)
def test_a_bad_subscriber_value_is_named(name, value):
    with pytest.raises(ValueError, match=name):
        subscriber_grant({name: value})


def test_the_names_are_those_that_the_description_of_worlds_lists():
    text = (Path(__file__).parents[2] / "docs" / "world.md").read_text()
    listed = text.partition("Known names: ")[2].partition("\n\n")[0]
    assert sorted(re.findall("`(.+?)`", listed)) == sorted(NAMES)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("Tunnel-Server-Endpont:1", "unknown attribute"),
        ("ERX-Dial-Out-Number:1", "takes no tag"),
        ("Tunnel-Type:99", "not a tag"),
        ("Attr-26.4874", "unknown attribute"),
        ("Attr-200:1", "takes no tag"),
    ],
)
def test_other_names_are_refused(name, reason):
    with pytest.raises(ValueError, match=reason):
        check_name(name)


@pytest.mark.parametrize("name", ["Attr-200", "attr-26.4874.250"])
def test_an_attribute_by_number_is_passed_over(name):
    check_name(name)
    assert subscriber_grant({name: "x"}) == subscriber_grant({})


@pytest.mark.parametrize(
    "name",
    ["Framed-IP-Address", "Framed-Route", "Tunnel-Server-Endpoint:2", "Tunnel-Preference",
     "ERX-Bearer-Type", "ERX-Minimum-BPS"],
)  # fmt: skip
def test_a_length_may_be_wrong_where_the_router_looks(name):
    check_malformed(name)


@pytest.mark.parametrize("name", ["ERX-Dial-Out-Number", "Service-Type", "Attr-200", "Nonsense"])
def test_no_length_is_wrong_where_it_takes_anything(name):
    with pytest.raises(ValueError, match=name):
        check_malformed(name)


@given(st.dictionaries(st.sampled_from(NAMES) | st.text(), st.text(), max_size=6))
def test_nothing_but_value_error(attributes):
    for read in (dial_out_grant, subscriber_grant):
        try:
            read(attributes)
        except ValueError:
            continue

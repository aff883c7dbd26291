# The passwords here are a lab's.
from dataclasses import replace

import pytest

from junose_shell.aaa.policy import (
    Name,
    Resolution,
    complete_dial_out,
    complete_subscriber,
    find_map,
    resolve,
    split_name,
)
from junose_shell.aaa.ports import DomainMap, NameParsing, SubscriberDefaults, TunnelDefaults
from junose_shell.l2tp.grants import (
    AccessRequest,
    DialOutGrant,
    Limits,
    ServiceType,
    SubscriberGrant,
    Terms,
    TunnelDefinition,
)
from junose_shell.net import Ipv4
from junose_shell.proofs import Password

NOTHING = SubscriberDefaults()
LAC = TunnelDefinition(Ipv4.parse("172.31.1.98"))


class Settings:
    def __init__(self, *maps, parsing=None):
        self.maps = {each.domain: each for each in maps}
        self.parsing = parsing or NameParsing()

    def name_parsing(self, _context):
        return self.parsing

    def domain_map(self, domain):
        return self.maps.get(domain)


def ask(username, service=ServiceType.OUTBOUND, password=None):
    return AccessRequest(1, "vr1", username, service, password and Password(password))


@pytest.mark.parametrize(
    ("text", "rules", "expected"),
    [
        ("joe@isp.com", {}, Name("joe", "isp.com")),
        ("joe", {}, Name("joe", "")),
        ("joe@", {}, Name("joe@", "")),
        ("", {}, Name("", "")),
        ("joe@a@b", {}, Name("joe@a", "b")),
        ("joe@a@b", {"domain_right_to_left": False}, Name("joe", "a@b")),
        ("joe%a", {"domain_delimiters": "@%"}, Name("joe", "a")),
        ("joe@a", {"domain_delimiters": ""}, Name("joe@a", "")),
        ("isp/joe@a", {}, Name("isp/joe", "a")),
        ("isp/joe@a", {"realm_delimiters": "/"}, Name("joe@a", "isp")),
        ("isp/joe@a", {"realm_delimiters": "/", "realm_first": False}, Name("isp/joe", "a")),
        ("isp/joe", {"realm_delimiters": "/", "realm_first": False}, Name("joe", "isp")),
        ("x/y/joe", {"realm_delimiters": "/"}, Name("y/joe", "x")),
        ("x/y/joe", {"realm_delimiters": "/", "realm_right_to_left": True}, Name("joe", "x/y")),
        (
            "0.0.0.0:65000/10.10.1.1@L2TP-dial-out.de.dt",
            {},
            Name("0.0.0.0:65000/10.10.1.1", "L2TP-dial-out.de.dt"),
        ),
    ],
)
def test_split_name(text, rules, expected):
    assert split_name(text, replace(NameParsing(), **rules)) == expected


@pytest.mark.parametrize(
    ("present", "domain", "found"),
    [
        (("a", "default", "none"), "a", "a"),
        (("a", "default", "none"), "b", "default"),
        (("a", "default", "none"), "", "none"),
        (("a", "default"), "", "default"),
        (("a", "none"), "b", None),
        ((), "", None),
    ],
)
def test_find_map(present, domain, found):
    domain_map = find_map(domain, Settings(*map(DomainMap, present)))
    assert (domain_map.domain if domain_map else None) == found


def test_without_a_map_a_look_up_stays_and_a_subscriber_goes_to_default():
    assert resolve(ask("10.1.1.1@isp"), Settings()).context == "vr1"
    assert resolve(ask("joe@isp", ServiceType.FRAMED), Settings()).context == "default"


def test_the_map_names_the_authenticating_router():
    settings = Settings(DomainMap("isp", auth_router="vr7"))
    assert resolve(ask("10.1.1.1@isp"), settings).context == "vr7"
    assert resolve(ask("joe@isp", ServiceType.FRAMED), settings).context == "vr7"


def test_a_map_without_a_router_changes_nothing_there():
    assert resolve(ask("10.1.1.1@isp"), Settings(DomainMap("isp"))).context == "vr1"


def test_strip_domain_sends_the_bare_user():
    found = resolve(ask("joe@isp"), Settings(DomainMap("isp", strip_domain=True)))
    assert found.username == "joe"


def test_override_user_replaces_name_and_password():
    settings = Settings(
        DomainMap("isp", strip_domain=True, override_username="all", override_password="pw")
    )
    found = resolve(ask("joe@isp", password="own"), settings)
    assert (found.username, found.proof) == ("all", Password("pw"))


def test_override_user_without_password_keeps_the_password():
    found = resolve(
        ask("joe@isp", password="own"), Settings(DomainMap("isp", override_username="all"))
    )
    assert (found.username, found.proof) == ("all", Password("own"))


def test_passwords_do_not_show():
    assert "hush" not in repr(resolve(ask("joe@isp", password="hush"), Settings()))
    assert "hush" not in repr(DomainMap("isp", override_password="hush"))


def test_the_maps_tunnels_fill_in_only_when_the_grant_has_none():
    other = TunnelDefinition(Ipv4.parse("172.31.1.99"))
    domain_map = DomainMap("isp", tunnels=(LAC,))
    none = TunnelDefaults()
    assert complete_dial_out(DialOutGrant(()), domain_map, none).tunnels == (LAC,)
    assert complete_dial_out(DialOutGrant((other,)), domain_map, none).tunnels == (other,)
    assert complete_dial_out(DialOutGrant(()), None, none).tunnels == ()


def test_tunnel_defaults_fill_the_gaps():
    named = replace(LAC, client_name="mine")
    defaults = TunnelDefaults("lns", "secret")
    done = complete_dial_out(DialOutGrant((LAC, named)), None, defaults)
    assert [(each.client_name, each.password) for each in done.tunnels] == [
        ("lns", "secret"),
        ("mine", "secret"),
    ]


def test_the_grants_router_beats_the_maps():
    domain_map = DomainMap("isp", ip_router="vr2")
    assert completed(SubscriberGrant(), domain_map).virtual_router == "vr2"
    own = SubscriberGrant(virtual_router="vr3")
    assert completed(own, domain_map).virtual_router == "vr3"
    assert completed(SubscriberGrant()).virtual_router == ""


def test_the_grants_pool_beats_the_maps():
    domain_map = DomainMap("isp", address_pool="theirs")
    assert completed(SubscriberGrant(), domain_map).pool == "theirs"
    assert completed(SubscriberGrant(pool="own"), domain_map).pool == "own"


@pytest.mark.parametrize(
    ("said", "kept"),
    [(None, 1200), (0, 0), (1, 300), (330, 360), (329, 300), (86_399, 86_400), (999_999, 86_400)],
)
def test_an_idle_timeout_is_rounded_and_beats_the_default(said, kept):
    grant = SubscriberGrant(terms=Terms(idle_timeout=said))
    assert (
        completed(grant, defaults=SubscriberDefaults(idle_timeout=1200)).terms.idle_timeout == kept
    )


@pytest.mark.parametrize(
    ("said", "kept"),
    [(None, 3600), (0, 0), (1, 60), (91, 120), (89, 60), (0xFFFF_FFFF, 31_622_400)],
)
def test_a_session_timeout_is_rounded_and_beats_the_default(said, kept):
    grant = SubscriberGrant(terms=Terms(session_timeout=said))
    terms = completed(grant, defaults=SubscriberDefaults(session_timeout=3600)).terms
    assert terms.session_timeout == kept


@pytest.mark.parametrize(
    ("said", "looked_up", "kept"), [(None, 600, 600), (120, 600, 120), (None, None, 3600)]
)
def test_a_timeout_of_the_look_up_counts_where_the_cpe_has_none(said, looked_up, kept):
    grant = SubscriberGrant(terms=Terms(session_timeout=said, idle_timeout=said and 300))
    limits = Limits(looked_up, looked_up)
    whole = complete_subscriber(
        grant, Resolution("vr1", "joe"), SubscriberDefaults(3600, 3600), "RADIUS", limits
    )
    assert whole.terms.session_timeout == kept
    assert whole.terms.idle_timeout == (300 if said else kept)


def test_accounting_belongs_to_who_authenticates():
    terms = completed(SubscriberGrant(), defaults=SubscriberDefaults(accounting=True)).terms
    assert (terms.accounting, terms.authentic) == ("vr1", "RADIUS")
    assert completed(SubscriberGrant()).terms.accounting == ""


def completed(grant, domain_map=None, defaults=NOTHING):
    resolution = Resolution("vr1", "joe", domain_map=domain_map)
    return complete_subscriber(grant, resolution, defaults, "RADIUS")

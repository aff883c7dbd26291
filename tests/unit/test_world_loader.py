import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.aaa.attributes import NAMES
from junose_shell.net import Ipv4, Prefix
from junose_shell.world.faults import NO_FAULTS
from junose_shell.world.loader import WorldError, load, parse
from junose_shell.world.schema import (
    CPE_BEHAVIOURS,
    LAC_BEHAVIOURS,
    RADIUS_BEHAVIOURS,
    RULE_BEHAVIOURS,
    CpeSite,
    Delays,
    HostSite,
    LacSite,
    RadiusSite,
    SyslogSite,
    UserRule,
    WorldSpec,
)

MANUAL = (Path(__file__).parents[2] / "docs" / "world.md").read_text()
EXAMPLE = re.search(r"```yaml\n(.*?)```", MANUAL, re.DOTALL)[1]


def read(text):
    return parse(text.encode(), "lab.yaml")


def complaint(text):
    with pytest.raises(WorldError) as caught:
        read(text)
    return str(caught.value)


def test_the_example_of_the_manual_loads():
    world = read(EXAMPLE)
    assert world.model == "erx1440"
    assert world.start == datetime(2010, 3, 1, 8, 0, tzinfo=UTC)
    assert (world.clock, world.seed) == ("virtual", 7)
    assert world.delays == Delays()
    home = world.radius[0]
    assert (home.name, home.address, home.key, home.delay) == (
        "home",
        Ipv4.parse("10.6.131.51"),
        "radius",
        20,
    )
    assert [rule.user for rule in home.users] == ["*@isp.example", "remote1", "blocked*"]
    assert home.users[0].attributes["ERX-Dial-Out-Number"] == "5551212"
    assert home.users[1].attributes["Framed-Route"] == ("10.10.1.0/24 0.0.0.0 1", "10.10.2.0/24")
    assert home.users[2].message == "account closed"
    lac1, lac2 = world.lacs
    assert (lac1.ring, lac1.reaches, lac1.drop_after) == (2000, ("remote1",), None)
    assert (lac2.behaviour, lac2.reaches, lac2.drop_after) == ("busy", None, 600_000)
    (remote,) = world.cpes
    assert remote.number == "5551212"
    assert remote.networks == (Prefix.parse("10.10.1.0/24"), Prefix.parse("10.10.2.0/24"))
    assert remote.hang_up_after == 3_600_000
    (host,) = world.hosts
    assert (host.after, host.every, host.count) == (1000, 10_000, 3)


def test_the_manual_names_every_attribute_and_behaviour():
    for name in (
        *NAMES,
        *LAC_BEHAVIOURS,
        *CPE_BEHAVIOURS,
        *RADIUS_BEHAVIOURS,
        *RULE_BEHAVIOURS,
    ):
        assert f"`{name}`" in MANUAL


def test_the_examples_use_every_key():
    kinds = (WorldSpec, Delays, RadiusSite, UserRule, LacSite, CpeSite, HostSite, SyslogSite)
    keys = {name.replace("_", "-") for kind in kinds for name in kind.__dataclass_fields__}
    keys.remove("text")  # of the whole file
    written = "".join(re.findall(r"```yaml\n(.*?)```", MANUAL, re.DOTALL))
    assert [key for key in sorted(keys) if f"{key}:" not in written] == []


def test_faults_of_the_terminal_go_before_those_of_presets():
    faults = read("terminal:\n  presets: slow+pager\n  command-delay: 2s\n").terminal
    assert (faults.command_delay, faults.banner_delay, faults.stubborn_pager) == (
        2_000,
        1_500,
        True,
    )
    assert read("model: e320\n").terminal == NO_FAULTS


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("terminal: {presets: slo}", "1: no preset 'slo'"),
        ("terminal:\n  busi: 1", "2: unknown key 'busi'; did you mean 'busy'?"),
        ("terminal:\n  columns: 5", "2: columns: not a number 30..512"),
        ("terminal: slow", "1: terminal: 'key: value' lines expected here"),
    ],
)
def test_faults_that_cannot_be_read_are_refused_with_their_line(text, said):
    with pytest.raises(WorldError, match=re.escape(said)):
        read(text)


def test_a_file_on_disk(tmp_path):
    file = tmp_path / "lab.yaml"
    file.write_text("model: e320\n")
    assert load(file).model == "e320"


def test_a_byte_order_mark_is_no_harm():
    assert parse(b"\xef\xbb\xbfmodel: e320\n", "x").model == "e320"


def test_every_value_is_the_text_that_was_typed():
    world = read("cpes:\n- {name: no, number: 0123, username: on, password: 1e3}")
    cpe = world.cpes[0]
    assert (cpe.name, cpe.number, cpe.username, cpe.password) == ("no", "0123", "on", "1e3")


def test_passwords_do_not_show():
    assert "remotepass" not in repr(read(EXAMPLE))
    assert "lnspass" not in repr(read(EXAMPLE))


LAC = "lacs:\n- name: a\n  address: 1.2.3.4\n"
CPE = "cpes:\n- name: a\n  number: 1\n"
HOST = "hosts:\n- name: a\n  address: 1.2.3.4\n  destination: 1.2.3.5\n"
USER = "radius:\n- name: r\n  address: 1.2.3.4\n  users:\n  - user: a\n"


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("", 1, "the file is empty"),
        ("# nothing\n", 1, "the file is empty"),
        ("hello", 1, "'key: value' lines expected"),
        ("- a\n", 1, "'key: value' lines expected"),
        ("model: a\nmodel: b\n", 2, "'model' stands here twice"),
        ("modle: a\n", 1, "unknown key 'modle'; did you mean 'model'?"),
        ("zzz: a\n", 1, "unknown key 'zzz' (known: model, start"),
        ("model:\n", 1, "model: empty"),
        ("seed: 1\nmodel: e321\n", 2, "model: no such model: 'e321' (there are ERX-310"),
        ("model: [a]\n", 1, "one value expected"),
        ("model: a\n---\nmodel: b\n", 2, "a second document"),
        ("? [a]\n: b\n", 1, "a key must be one word"),
        ("model: &x a\nclock: *x\n", 2, "aliases are not supported: *x"),
        ("start: soon\n", 1, "start: not a date and time"),
        ("start: 1066-10-14\n", 1, "start: not a year 1970..2099"),
        ("clock: wall\n", 1, "clock: not a clock: 'wall'"),
        ("seed: -1\n", 1, "seed: not a number 0..4294967295"),
        ("seed: ٣\n", 1, "seed: not a number"),
        ("delays:\n  ring: 2\n", 2, "ring: not a duration: '2' (write 200ms"),
        ("delays:\n  ring: 99999999h\n", 2, "ring: longer than 400 days"),
        ("delays:\n  rnig: 2s\n", 2, "unknown key 'rnig'; did you mean 'ring'?"),
        ("lacs: a\n", 1, "a list expected"),
        ("lacs:\n", 1, "a list expected"),
        ("lacs:\n- a\n", 2, "'key: value' lines expected"),
        ("lacs:\n- name: a\n", 2, "address is missing"),
        ("lacs:\n- name: a\n  address: lac1\n", 3, "address: not an IPv4 address: 'lac1'"),
        (LAC + "  behaviour: shy\n", 4, "behaviour: 'shy' is not one of: answer, busy"),
        (LAC + "  tx-speed: 0\n", 4, "tx-speed: not a number 1.."),
        (LAC + "  tx_speed: 1\n", 4, "unknown key 'tx_speed'; did you mean 'tx-speed'?"),
        (LAC + "- name: a\n  address: 1.2.3.5\n", 4, "name a is used twice"),
        (LAC + "- name: b\n  address: 1.2.3.4\n", 4, "address 1.2.3.4 is used twice"),
        (LAC + "  reaches: [remote]\n", 4, "reaches: there is no CPE 'remote' (known: none)"),
        (CPE + LAC.replace("a\n", "b\n", 1) + "  reaches:\n  - aa\n", 8, "did you mean 'a'?"),
        (CPE + "- name: b\n  number: 1\n", 4, "number 1 is used twice"),
        (CPE + "  protocols: [eap]\n", 4, "protocols: 'eap' is not one of: chap, pap"),
        (CPE + "  networks:\n  - 10.0.0.0/8\n  - 10.0.0.0/99\n", 6, "not a prefix length"),
        (CPE + '  username: "a\\nb"\n', 4, "username: characters that cannot be printed"),
        (CPE + "  username: " + "x" * 254 + "\n", 4, "username: longer than 253"),
        (HOST + "  count: 5\n", 2, "a count other than 1 needs 'every'"),
        (HOST + "  every: 0ms\n", 2, "'every' must be above 0"),
        (HOST + "  size: 19\n", 5, "size: not a number 20..65535"),
        (USER + "  - user: a\n", 6, "user a is used twice"),
        (USER + "    attributes: x\n", 6, "'attribute: value' lines expected"),
        (USER + "    attributes:\n      Framed-Rout: x\n", 7, "did you mean 'Framed-Route'?"),
        (USER + "    attributes:\n      Framed-Route: x\n", 7, "Framed-Route: not an IPv4"),
        (USER + "    attributes:\n      Framed-Route: {a: b}\n", 7, "one value expected"),
        (
            USER + "    attributes:\n      Framed-Route: 10.0.0.0/8\n      Framed-Route: x\n",
            8,
            "stands here twice; write a list",
        ),
        (
            USER + "    attributes:\n      Tunnel-Password:1: x\n",
            7,
            "Tunnel-Server-Endpoint:1 is missing",
        ),
        ("model: 'abc\n", 2, ""),
        ("lacs: [{name: a\n", 2, ""),
        ("model: a\n\x00", 2, "a character that no text file has"),
        ('model: "\\UFFFFFFFF"\n', 1, ""),
        ("model: " + "[" * 30, 1, "nested deeper than 20"),
        ("\tmodel: a\n", 1, ""),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text, line, reason):
    said = complaint(text)
    assert said.startswith(f"lab.yaml:{line}: "), said
    assert reason in said


def test_binary_junk_is_refused():
    with pytest.raises(WorldError, match=r"x:2: not a text file"):
        parse(b"a: b\n\x89PNG\xff", "x")


def test_no_file_no_directory_no_giant(tmp_path):
    with pytest.raises(WorldError, match="no such file"):
        load(tmp_path / "missing.yaml")
    with pytest.raises(WorldError, match="is a directory"):
        load(tmp_path)
    giant = tmp_path / "giant.yaml"
    giant.write_bytes(b"#" * 4_000_001)
    with pytest.raises(WorldError, match="longer than"):
        load(giant)


def test_a_file_that_cannot_be_read(tmp_path, monkeypatch):
    def refuse(_path, _mode):
        raise PermissionError(13, "Permission denied")

    file = tmp_path / "lab.yaml"
    file.write_text("model: e320\n")
    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(WorldError, match=r"lab\.yaml: cannot be read: .*Permission denied"):
        load(file)


def only_world_errors(octets):
    try:
        world = parse(octets, "fuzz")
    except WorldError as error:
        return str(error)
    return world


@given(st.binary(max_size=200))
def test_random_octets_give_a_world_or_a_world_error(octets):
    assert only_world_errors(octets)


@given(st.integers(0, len(EXAMPLE)), st.integers(0, len(EXAMPLE)), st.text(max_size=3))
def test_a_mangled_example_gives_a_world_or_a_world_error(one, two, inserted):
    start, end = sorted((one, two))
    mangled = EXAMPLE[:start] + inserted + EXAMPLE[end:]
    assert only_world_errors(mangled.encode("utf-8", "surrogatepass"))


KEYS = st.sampled_from(
    ["model", "start", "clock", "seed", "delays", "radius", "lacs", "cpes", "hosts", "name",
     "address", "number", "users", "user", "attributes", "reaches", "count", "every", *NAMES]
)  # fmt: skip
WORDS = st.sampled_from(["a", "1.2.3.4", "10.0.0.0/8", "2s", "0ms", "L2TP", "7"]) | st.text()
TREES = st.recursive(
    WORDS | st.none() | st.booleans() | st.integers() | st.floats(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS | WORDS, inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(KEYS, TREES, max_size=4))
def test_random_yaml_gives_a_world_or_a_world_error(tree):
    assert only_world_errors(yaml.safe_dump(tree).encode("utf-8", "surrogatepass"))

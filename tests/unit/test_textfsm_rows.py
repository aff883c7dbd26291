"""Templates against the text of a router that has something of everything to show."""

import json

import pytest
from first_call import first_call

from junose_shell.command.entry import Form
from junose_shell.grammar.cache import load_grammar
from junose_shell.model.session import CliSession
from junose_shell.model.terminal_lines import VTY
from junose_shell.session.runner import draw
from junose_shell.textfsm import parse, template
from junose_shell.views.json_writer import document

WITHOUT = {  # entry -> why it has no template
    "show-clock": "one line",
    "show-privilege": "one line",
    "show-history": "lines as they were typed",
    "show-configuration": "a script",
    "show-running-configuration": "a script",
    "show-l2tp": "a sheet of sentences",
    "show-l2tp-dial-out": "a sheet of sentences",
    "show-profile": "a sheet of labels",
    "lab-explain": "sentences",
    "lab-ladder": "a picture",
    "lab-timeline": "a picture",
    "lab-show-map": "a picture",
    "show-line": "a sheet of labels",
    "show-terminal": "a sheet of labels",
    "show-boot": "a sheet of labels",
    "show-redundancy": "a sheet of sentences",
    "more": "a file",
    "lab-moments": "a name and a time each",
    "show-aaa-timeout": "a sheet; its JSON has the labels",
    "show-aaa-authentication": "a sheet; its JSON has the labels",
    "show-aaa-tunnel-parameters": "a sheet; its JSON has the labels",
    "show-aaa-tunnel-group": "a sheet; its JSON has the labels",
    "show-aaa-model": "a sheet; its JSON has the labels",
    "show-aaa-duplicate-address-check": "a sheet; its JSON has the labels",
    "show-aaa-name-servers": "a sheet; its JSON has the labels",
    "show-aaa-local-database": "a sheet; its JSON has the labels",
    "show-radius-update-source-addr": "a sheet; its JSON has the labels",
    "show-radius-algorithm": "a sheet; its JSON has the labels",
    "show-radius-attributes-included": "a sheet; its JSON has the labels",
    "show-radius-attributes-ignored": "a sheet; its JSON has the labels",
    "show-terminate-code": "a sheet; its JSON has the labels",
    "lab-show-accounting": "session ids with spaces; its JSON has every attribute",
    "show-aaa-accounting": "a sheet; its JSON has the labels",
    "show-ip-local-pool": "a sheet; its JSON has the labels",
    "show-ip-local-alias": "a sheet; its JSON has the labels",
    "show-aaa-statistics": "a sheet; its JSON has the labels",
    "show-subscribers": "a sheet; its JSON has the labels",
    "show-subscribers-summary": "a sheet; its JSON has the labels",
    "show-ppp-interface": "sentences; its JSON has the fields",
    "show-ppp-interface-summary": "sentences; its JSON has the fields",
    "show-ppp-peer": "sentences; its JSON has the fields",
    "show-interfaces": "a sheet; its JSON has the labels",
    "show-ip-static": "a sheet; its JSON has the labels",
    "show-ip-vrf": "a sheet; its JSON has the labels",
    "show-ip-statistics": "a sheet; its JSON has the labels",
    "show-ip-traffic": "a sheet; its JSON has the labels",
    "show-ip-profile": "a sheet; its JSON has the labels",
    "show-ip-forwarding-table": "a sheet; its JSON has the labels",
    "show-arp": "a sheet; its JSON has the labels",
    "show-log-configuration": "a sheet; its JSON has the labels",
    "show-snmp": "a sheet; its JSON has the labels",
    "show-tunnel-server": "a sheet; its JSON has the labels",
    "show-resource": "a sheet; its JSON has the labels",
    "show-reboot-history": "a sheet; its JSON has the labels",
    "show-l2tp-received-disconnect-cause-summary": "a sheet; its JSON has the labels",
}
PARTS = {"type": "name", "serial": "serial", "number": "number", "revision": "revision"}
CONFIGURATION = (
    "conf t", "host lab 10.1.2.3 ftp", "host x 10.1.2.4", "aaa domain-map none.x", "exit",
    "aaa domain-map isp.example", "router-name default", "tunnel 1", "address 10.1.1.1",
    "identification lac", "exit", "tunnel 2", "address 10.1.1.2", "exit", "exit",
    "aaa domain-map last.x", "exit", "radius authentication server 10.9.9.8", "udp-port 99", "exit",
    "virtual-router vr2", "ip vrf blue", "rd 1:1", "exit", "virtual-router default", "end",
)  # fmt: skip


@pytest.fixture(scope="module")
def shown():
    """Return a function: command -> rows of its text, its JSON."""
    runner = first_call()
    for line in CONFIGURATION:
        assert list(runner.run(line)) == []
    for user in ("", "joe"):
        session = CliSession("vty 0", user=user)
        assert runner.shell.lines.open(VTY, session, "telnet", "192.0.2.1", list)

    def show(command):
        (reply,) = runner.replies(runner.begin(command))
        data = json.loads("".join(document(command, reply)))["data"]
        (reply,) = runner.replies(runner.begin(command))
        return parse(command, "\n".join(draw(reply)) + "\n"), data

    return show


def texts(row, **names):
    """Return the members of ``row`` as text; name of the template -> name in JSON."""
    return {name: "" if row[own] is None else str(row[own]) for name, own in names.items()}


def test_domain_maps(shown):
    rows, data = shown("show aaa domain-map")
    names = {
        "peer": "lac", "tunnel_id": "assignment_id", "client_name": "client_name",
        "server_name": "server_name", "preference": "preference", "max_sessions": "max_sessions",
    }  # fmt: skip
    none = dict.fromkeys(("tag", *names), "")
    assert rows == [
        {**texts(each, domain="domain", auth_router="auth_router", ip_router="ip_router"), **tunnel}
        for each in data["maps"]
        for tunnel in [{"tag": str(t), **texts(it, **names)} for t, it in each["tunnels"]] or [none]
    ]
    assert [row["tag"] for row in rows] == ["", "1", "2", ""]


@pytest.mark.parametrize("authentication", ["", "authentication "])
def test_radius(shown, authentication):
    rows, data = shown(f"show radius {authentication}servers")
    names = {name: name for name in ("address", "port", "timeout", "max_sessions", "dead_time")}
    assert rows == [
        {"algorithm": "direct", **texts(each, **names, retries="retransmit")}
        for each in data["servers"]
    ]
    assert len(rows) == 2
    rows, data = shown(f"show radius {authentication}statistics")
    assert [(row["statistic"], row["counts"].split()) for row in rows] == [
        (ours, [str(count), str(other)])
        for (ours, count), (_, other) in zip(*(each for _, each in data["servers"]), strict=True)
    ]
    assert rows[0]["servers"].split() == [address for address, _ in data["servers"]]


def test_users(shown):
    rows, data = shown("show users")
    assert [texts(row, line="line", user="user", address="from") for row in rows] == [
        texts(each, line="line", user="user", address="address") for each in data["users"]
    ]
    assert [(row["user"], row["connected"]) for row in rows] == [
        ("", "00:00:00"), ("joe", "00:00:00")
    ]  # fmt: skip


def test_hosts_and_files(shown):
    rows, data = shown("show hosts")
    assert [(row["name"], row["address"], row["ftp"] == "yes", row["user"]) for row in rows] == [
        (each["name"], each["address"], each["ftp"], each["user"]) for each in data["hosts"]
    ]
    assert len(rows) == 2
    rows, data = shown("dir")
    assert [(row["file"], int(row["size"]), row["in_use"] == "!") for row in rows] == [
        (each["name"], each["size"], each["in_use"]) for each in data["files"]
    ]
    assert len(rows) == 2


def test_what_is_emulated_and_what_is_kept(shown):
    rows, data = shown("show configuration emulation")
    assert rows
    assert [(row["mode"], row["statement"], row["number"]) for row in rows] == [
        (kind["mode"], kind["words"], str(kind["times"])) for kind in data["kinds"]
    ]
    assert {row["effect"] for row in rows} <= {"kept", "emulated"}


def test_the_box(shown):
    ((row,), data) = shown("show environment")
    assert int(row["slots"]) == data["slots"]
    assert int(row["nvs"]) == data["capacity"] // 1_000_000
    rows, data = shown("show environment all")
    assert [texts(row, slot="slot", module="type", celsius="celsius") for row in rows] == [
        texts(each, slot="slot", module="module", celsius="celsius")
        for each in data["temperatures"]
    ]
    rows, data = shown("show license")
    assert rows == [texts(each, license="name", users="users") for each in data["licenses"]]


def test_hardware(shown):
    rows, data = shown("show hardware")
    parts = [
        {**texts(data["chassis"], **PARTS), "release": data["release"]},
        *(
            {**texts(each["part"], **PARTS), **texts(each, slot="slot", memory="memory",
                boot_version="version")}
            for each in data["modules"]
        ),
        *(
            {**texts(each["part"], **PARTS), **texts(each, slot="place", addresses="addresses")}
            for each in data["adapters"]
        ),
        *(
            texts(each, slot="place", mac="mac", adapter_version="version")
            for each in data["adapters"]
            if each["mac"]
        ),
        *({"fan": str(n), **texts(fan, **PARTS)} for n, fan in enumerate(data["fans"])),
    ]  # fmt: skip
    empty = dict.fromkeys(rows[0], "")
    assert rows == [{**empty, **part} for part in parts]


def test_interfaces(shown):
    names = {"interface": "name", "protocol": "protocol", "description": "description"}
    rows, data = shown("show ip interface brief")
    assert rows == [
        {**texts(each, **names, address="address"), "state": "up"} for each in data["interfaces"]
    ]
    rows, data = shown("show ip interface")
    names |= {"address": "address", "mask": "mask", "lender": "lender"}
    assert rows == [
        {**texts(each, **names), "state": "up", "mtu": "1500"} for each in data["interfaces"]
    ]
    assert len(rows) == 4


def test_virtual_routers(shown):
    rows, data = shown("show virtual-router")
    assert [(row["router"], row["context"]) for row in rows] == [
        (router, context) for router, vrfs in data["routers"] for context in (router, *vrfs)
    ]
    assert len(rows) == 3


def test_l2tp(shown):
    rows, data = shown("show l2tp destination")
    assert rows == [
        {
            **texts(each, destination="number"), "state": "Up",
            **{name: str(each[name]["active"]) for name in ("tunnels", "sessions")},
        }
        for each in data["destinations"]
    ]  # fmt: skip
    rows, data = shown("show l2tp tunnel")
    assert rows == [
        {
            "tunnel": each["name"],
            "sessions": str(each["sessions"]["active"]),
            "state": "Up",
            "ended": "",
        }
        for each in data["tunnels"]
    ]
    rows, data = shown("show l2tp session")
    assert rows == [
        {"session": each["name"], "state": "Up", "ended": ""} for each in data["sessions"]
    ]
    assert len(rows) == 2


@pytest.mark.parametrize("kind", ["destination", "tunnel", "session"])
def test_l2tp_summaries(shown, kind):
    rows, data = shown(f"show l2tp {kind} summary")
    counts = {(row["status"], row["state"]): int(row["count"]) for row in rows}
    assert counts["Administrative", "enabled"] == data["total"]
    assert counts["Operational", "up"] == data["up"]
    assert counts["Operational", "not-present"] == data["not_present"]
    assert len(counts) == 7


def test_log(shown):
    rows, data = shown("show log data")
    assert rows
    assert [texts(row, severity="severity", category="category", text="text") for row in rows] == [
        texts(each, severity="severity", category="category", text="text")
        for each in data["messages"]
    ]
    assert (rows[0]["date"], rows[0]["time"], rows[0]["zone"]) == ("01/15/2010", "08:00:02", "UTC")


@pytest.mark.parametrize(
    "command",
    ["show aaa domain-map", "show hosts", "show users", "show log data", "show radius statistics",
     "show radius servers", "show radius accounting servers", "show l2tp session",
     "show l2tp tunnel", "show l2tp destination", "show ip interface", "show ip interface brief"],
)  # fmt: skip
def test_a_router_with_nothing_to_show(junose_session, command):
    assert parse(command, junose_session.run(command).text + "\n") == []


def test_every_command_has_a_template_or_a_reason():
    without = set()
    for entry in load_grammar(lab=True).entries:
        if entry.filter and entry.form is Form.DO:
            words = (
                entry.syntax.replace("[ authentication ] ", "")
                .replace("[ authentication | accounting ] ", "")
                .split(" [")[0]
                .split(" {")[0]
            )
            try:
                template(words)
            except LookupError:
                without.add(entry.id)
    assert without == set(WITHOUT)

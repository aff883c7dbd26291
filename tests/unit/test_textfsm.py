import json
from importlib.resources import files

import pytest
from first_call import first_call

from junose_shell.session.runner import draw
from junose_shell.textfsm import TEMPLATES, parse, template
from junose_shell.views.json_writer import document


@pytest.fixture(scope="module")
def shown():
    """Return a function: command -> rows of its text, its JSON."""
    runner = first_call()
    for line in ("lab packet 10.10.9.1", "conf t", "virtual-router vr2", "end",
                 "virtual-router default", "lab packet 10.10.3.1 every 5 count 9"):  # fmt: skip
        assert list(runner.run(line)) == []

    def show(command):
        (reply,) = runner.replies(runner.begin(command))
        data = json.loads("".join(document(command, reply)))["data"]
        (reply,) = runner.replies(runner.begin(command))
        return parse(command, "\n".join(draw(reply)) + "\n"), data

    return show


def clock(ms):
    if ms is None:
        return ""
    return f"{ms // 3_600_000:02}:{ms // 60_000 % 60:02}:{ms // 1000 % 60:02}"


def strings(row, *names):
    return {name: "" if row[name] is None else str(row[name]) for name in names}


def test_sessions(shown):
    rows, data = shown("show l2tp dial-out session")
    now = data["now"]
    assert rows == [
        {
            **strings(session, "context", "trigger", "prefix", "state"),
            "in_state": clock(now - session["since"]),
            "left": clock(session["deadline"] and session["deadline"] - now),
        }
        for session in data["sessions"]
    ]
    assert len(rows) == 3


def test_sessions_in_one_state(shown):
    rows, data = shown("show l2tp dial-out session state inService")
    assert [row["trigger"] for row in rows] == [each["trigger"] for each in data["sessions"]]


def test_sessions_by_state(shown):
    rows, data = shown("show l2tp dial-out session summary")
    assert [[row["state"], int(row["sessions"])] for row in rows] == data["counts"]


def test_targets(shown):
    rows, data = shown("show l2tp dial-out target")
    assert rows == [
        {
            **strings(target, "context", "prefix", "domain", "profile", "state"),
            "sessions": str(target["counters"]["sessions_active"]),
            "triggers": str(target["counters"]["triggers_received"]),
        }
        for target in data["targets"]
    ]
    assert rows


def test_virtual_routers(shown):
    rows, data = shown("show l2tp dial-out virtual-router")
    names = ("context", "state", "buffer_limit", "triggers_missed", "trigger_route_unknown")
    assert rows == [
        {
            **strings(context, *names),
            "targets": str(context["targets"]["active"]),
            "sessions": str(context["counters"]["sessions_active"]),
            "in_service": str(context["session_states"]["in_service"]),
        }
        for context in data["contexts"]
    ]
    assert len(rows) == 2


@pytest.mark.parametrize("command", ["show ip route", "show ip route all"])
def test_routes(shown, command):
    rows, data = shown(command)
    names = ("prefix", "kind", "next_hop", "distance", "metric", "interface")
    assert rows == [strings(route, *names) for route in data["routes"]]
    assert len(rows) > 3


def test_route_counts(shown):
    rows, data = shown("show ip route summary")
    assert [[row["kind"], int(row["routes"])] for row in rows] == data["counts"]


def test_version(shown):
    rows, data = shown("show version")
    for row, slot in zip(rows, data["slots"], strict=True):
        assert row.pop("uptime") == uptime(slot["uptime"])
        assert row.pop("running_release") == slot["release"]
        assert row.pop("type") == slot["kind"]
        assert row == {
            **strings(data, "model", "release", "version", "built", "since"),
            **strings(slot, "slot", "state", "admin", "spare"),
        }


def uptime(seconds):
    if seconds is None:
        return ""
    minutes, second = divmod(seconds, 60)
    return f"{minutes // 1440}d{minutes // 60 % 24:02}h:{minutes % 60:02}m:{second:02}s"


def test_calls(shown):
    rows, data = shown("lab show calls")
    names = ("call_id", "context", "lac", "number", "cpe", "state", "peer_address")
    assert rows == [strings(call, *names) for call in data["calls"]]
    assert rows


def test_events(shown):
    rows, data = shown("lab show events")
    assert [[round(float(row["seconds"]) * 1000), row["event"]] for row in rows] == data["events"]
    assert rows


def test_world(shown):
    rows, data = shown("lab show world")
    report = data["report"]
    sections = {name: [row for row in rows if row["section"] == name] for name in
                ("RADIUS servers", "LACs", "Remote CPEs", "Hosts")}  # fmt: skip
    assert [(row["name"], row["user"], row["answer"]) for row in sections["RADIUS servers"]] == [
        (site["name"], rule["user"], rule["behaviour"])
        for site in report["radius"]
        for rule in site["users"]
    ]
    for row, lac in zip(sections["LACs"], report["lacs"], strict=True):
        names = ("name", "address", "behaviour", "drop_after")
        assert strings(row, *names) == strings(lac, *names)
    for row, cpe in zip(sections["Remote CPEs"], report["cpes"], strict=True):
        names = ("name", "number", "behaviour", "username", "hang_up_after")
        assert strings(row, *names) == strings(cpe, *names)
        assert row["networks"].split(", ") == cpe["networks"]
    for row, host in zip(sections["Hosts"], report["hosts"], strict=True):
        names = ("name", "address", "destination")
        assert strings(row, *names) == strings(host["site"], *names)
        assert row["sent"] == str(host["sent"])
    assert len(rows) == 5


def test_every_template_has_a_command():
    shipped = {file.name for file in files("junose_shell.textfsm").iterdir()}
    named = {f"{name}.textfsm" for name in TEMPLATES.values()}
    assert named == {name for name in shipped if name.endswith(".textfsm")}


def test_the_longest_beginning_counts():
    assert template("show l2tp dial-out session summary").name.endswith("_summary.textfsm")
    assert template("show l2tp dial-out session state failed").name.endswith("_session.textfsm")
    assert template("show ip route vrf red summary").name.endswith("route_summary.textfsm")
    with pytest.raises(LookupError, match="no template for 'show clock'"):
        parse("show clock", "")


@pytest.mark.parametrize("command", sorted(TEMPLATES))
def test_other_text_is_refused(command):
    with pytest.raises(ValueError, match="not the output of"):
        parse(command, "% Invalid input detected at '^' marker.\n")

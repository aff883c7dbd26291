"""Inventory commands give what tools look for, checked with patterns like theirs."""

import re

import pytest

from junose_shell.model.hardware import hardware
from junose_shell.model.inventory import CHASSIS
from junose_shell.model.session import CliSession
from junose_shell.session.runner import Runner
from junose_shell.wiring import build_shell

MODELS = list(CHASSIS)
PART = r"(?P<serial>\d{10})\s+(?P<part>\d{10})\s+(?P<rev>\S{3})"
MAC = r"[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}"
ROWS = {  # the forms of rows that pollers of the real box rely on
    "chassis": rf"Chassis\s+{PART}\s+\S+\s*",
    "module": rf"(?P<slot>\d+)\s+(?P<name>\S.*?)\s+{PART}\s+(?P<ram>\d+|---)\s+\d+\.\d+\s*",
    "adapter": rf"(?P<slot>\d+/\d+)\s+(?P<name>\S.*?)\s+{PART}\s+(?P<macs>\d+)\s*",
    "mac": rf"(?P<slot>\d+/\d+)\s+{MAC}\s+\d+\.\d+\s*",
    "fan": r"(?P<slot>\d+)\s+(?P<name>\S.*?) FAN\s.*",
}


def runner_of(model: str) -> Runner:
    return Runner(build_shell(None, model=model), CliSession(privilege=15))


def run(runner: Runner, line: str) -> list[str]:
    exchange = runner.begin(line)
    out = list(runner.lines(exchange))
    assert exchange.rejection is None, line
    return out


def rows(runner: Runner, kind: str) -> list[re.Match[str]]:
    lines = run(runner, "show hardware")
    return [found for line in lines if (found := re.fullmatch(ROWS[kind], line))]


@pytest.mark.parametrize("model", MODELS)
def test_hardware_has_the_rows_that_pollers_look_for(model: str) -> None:
    runner = runner_of(model)
    chassis = CHASSIS[model]
    assert len(rows(runner, "chassis")) == 1
    assert [(int(row["slot"]), row["name"]) for row in rows(runner, "module")] == [
        (slot.number, slot.kind) for slot in chassis.slots if slot.kind
    ]
    adapters = {row["slot"]: int(row["macs"]) for row in rows(runner, "adapter")}
    assert {place for place, macs in adapters.items() if macs} == {
        row["slot"] for row in rows(runner, "mac")
    }
    ports = sum(n for slot in chassis.slots for kind, n in slot.ports if kind.endswith("net"))
    assert sum(adapters.values()) == ports
    assert rows(runner, "fan")


def test_adapters_of_the_large_models_bear_the_names_seen() -> None:
    assert {row["name"] for row in rows(runner_of("E320"), "adapter")} == {
        "10GE PR IOA", "GE-4 IOA", "SRP IOA",
    }  # fmt: skip


@pytest.mark.parametrize("model", MODELS)
def test_a_model_always_tells_the_same(model: str) -> None:
    assert hardware(CHASSIS[model]) == hardware(CHASSIS[model])
    lines = run(runner_of(model), "show hardware")
    assert lines == run(runner_of(model), "show hardware")


def test_serial_numbers_differ_from_part_to_part_and_from_box_to_box() -> None:
    serials = [
        part.serial
        for chassis in CHASSIS.values()
        for found in (hardware(chassis),)
        for part in (
            found.chassis, *found.fans,
            *(module.part for module in found.modules),
            *(adapter.part for adapter in found.adapters),
        )
    ]  # fmt: skip
    assert len(set(serials)) == len(serials)


def test_addresses_of_adapters_do_not_overlap_and_belong_to_no_manufacturer() -> None:
    for chassis in CHASSIS.values():
        taken: set[int] = set()
        for adapter in hardware(chassis).adapters:
            first = int(adapter.mac.replace(".", "") or "0", 16)
            own = set(range(first, first + adapter.addresses))
            assert not taken & own
            assert all(address >> 40 & 3 == 2 for address in own)
            taken |= own


@pytest.mark.parametrize("model", MODELS)
def test_environment_has_the_words_that_pollers_look_for(model: str) -> None:
    lines = run(runner_of(model), "show environment all")
    fields = lines[: lines.index("")]
    assert all(line.startswith("  ") for line in fields)
    assert any(re.search(r"nvs.*\(\d+% used\)", line) for line in fields)
    assert any(re.search(r"processor\s+processor", line) for line in lines)
    redundant = any(slot.state == "standby" for slot in CHASSIS[model].slots)
    assert any("auto-sync enabled, in sync" in line for line in fields) is redundant
    for slot in CHASSIS[model].slots:
        shown = any(re.match(rf"{slot.number} +{re.escape(slot.kind)} +\d+ ok", x) for x in lines)
        assert shown is bool(slot.kind)
    assert "processor" not in "".join(run(runner_of(model), "show environment"))


def test_nvs_fills_up() -> None:
    runner = runner_of("ERX-1440")
    before = run(runner, "show environment")
    files = runner.shell.router.files
    for number in range(8):
        files.save(f"{number}.dmp", bytes(files.capacity // 8), reserve=True)
    assert "  nvs: 376MB (100% used)" in run(runner, "show environment")
    assert "  nvs: 376MB (31% used)" in before


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("", "running-configuration"),
        ("boot config running-configuration", "running-configuration"),
        ("boot config factory-defaults", "factory-defaults"),
        ("boot config base.cnf", "base.cnf"),
        ("boot config base.cnf once", "base.cnf (once)"),
    ],
)
def test_boot_tells_what_the_next_start_loads(line: str, expected: str) -> None:
    runner = runner_of("E320")
    for each in ("configure terminal", line, "boot backup e320_10-0-0.rel old.cnf", "end"):
        run(runner, each)
    assert run(runner, "show boot") == [
        "System Release: e320_11-0-0.rel",
        f"System Configuration: {expected}",
        "Backup System Release: e320_10-0-0.rel",
        "Backup System Configuration: old.cnf",
    ]


@pytest.mark.parametrize("model", MODELS)
def test_licenses_are_one_line_each(model: str) -> None:
    lines = run(runner_of(model), "show license")
    assert f"b-ras license is set for {CHASSIS[model].sessions} users" in lines
    assert all(re.fullmatch(r"\S+ license (is not set|.* \d+ users)", line) for line in lines)


@pytest.mark.parametrize("model", MODELS)
def test_redundancy_names_both_processors_where_there_are_two(model: str) -> None:
    text = "\n".join(run(runner_of(model), "show redundancy"))
    standby = [slot.number for slot in CHASSIS[model].slots if slot.state == "standby"]
    assert ("in sync" in text) is bool(standby)
    assert all(f"slot {number}, standby" in text for number in standby)


def test_hosts_are_listed_without_their_passwords() -> None:
    runner = runner_of("ERX-1440")
    assert run(runner, "show hosts") == ["No host has a name"]
    for line in ("configure terminal", "host files 10.0.0.9 ftp me secret99", "host b 10.0.0.8"):
        run(runner, line)
    shown = run(runner, "show hosts")
    assert [line.split() for line in shown[2:]] == [
        ["files", "10.0.0.9", "yes", "me"],
        ["b", "10.0.0.8", "no", "---"],
    ]
    assert "secret99" not in "".join(shown)


@pytest.mark.parametrize("model", MODELS)
def test_everything_that_rancid_sends_is_answered(model: str) -> None:
    runner = runner_of(model)
    for line in ("terminal length 0", "show version", "show redundancy", "show boot",
                 "show environment all", "dir", "show hardware", "show configuration"):  # fmt: skip
        assert run(runner, line) or line.startswith("terminal"), line

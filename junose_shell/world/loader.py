"""Reads world files: the values that each key accepts, and the references that must agree."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from junose_shell import durations
from junose_shell.aaa import attributes as radius_attributes
from junose_shell.model.inventory import model_named
from junose_shell.model.pace import parse_rate
from junose_shell.net import Ipv4, Prefix, UdpEnd
from junose_shell.reading import read_input
from junose_shell.world import schema
from junose_shell.world.faults import NO_FAULTS, Faults, preset_named
from junose_shell.world.reader import (
    Reader,
    choice,
    entries_of,
    key_of,
    listing,
    nearest,
    number,
    scalar,
    section,
    text,
    truth,
    word,
)
from junose_shell.yaml_tree import LineError, Listing, Node, YamlTable, build

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from junose_shell.aaa.ports import Attributes

MAXIMUM_OCTETS = 4_000_000
_YEARS = range(1970, 2100)


class WorldError(ValueError):
    """A world file that cannot be used: ``file:line: reason``. Line 0 means the file as a whole."""

    def __init__(self, file: str, line: int, reason: str) -> None:
        place = f"{file}:{line}" if line else file
        super().__init__(f"{place}: {reason}")
        self.file = file
        self.line = line
        self.reason = reason


def load(path: Path) -> schema.WorldSpec:
    """Return the world in the file at ``path``.

    Raises ``WorldError`` if anything is wrong with it.
    """
    try:
        octets = read_input(path, MAXIMUM_OCTETS)
    except ValueError as error:
        raise WorldError(str(path), 0, str(error)) from error
    return parse(octets, str(path))


def parse(octets: bytes, file: str) -> schema.WorldSpec:
    """Return the world in ``text``. ``file`` is its name in a ``WorldError``."""
    try:
        content = octets.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = octets.count(b"\n", 0, error.start) + 1
        raise WorldError(file, line, "not a text file in UTF-8") from error
    try:
        tree = build(content)
        return replace(_world(tree)(tree), text=content)
    except LineError as flaw:
        raise WorldError(file, flaw.line, flaw.reason) from flaw


# -- meaning --
def _world(tree: Node) -> Reader[schema.WorldSpec]:
    """Return the reader of a whole file. It reads CPEs first, because LACs refer to them."""
    cpes = _sites(schema.CpeSite, _CPE, "name", "number")
    names = tuple(cpe.name for cpe in _find(tree, "cpes", cpes))
    lac = {**_LAC, "reaches": listing(scalar(_reference("CPE", names)))}
    return section(
        schema.WorldSpec,
        {
            "model": scalar(_model),
            "start": scalar(_moment),
            "clock": scalar(_clock),
            "seed": scalar(number(0, 0xFFFF_FFFF)),
            "delays": section(schema.Delays, _DELAYS),
            "radius": _sites(schema.RadiusSite, _RADIUS, "name", "address"),
            "lacs": _sites(schema.LacSite, lac, "name", "address"),
            "cpes": cpes,
            "hosts": _sites(schema.HostSite, _HOST, "name"),
            "terminal": _terminal,
            "syslog": _sites(schema.SyslogSite, _SYSLOG, "name", "address"),
        },
    )


def _sites(kind: type[Any], readers: dict[str, Reader[Any]], *unique: str) -> Reader[Any]:
    return listing(section(kind, readers), unique)


def _find(tree: Node, wanted: str, reader: Reader[Any]) -> Any:
    entries = tree.entries if isinstance(tree, YamlTable) else []
    return next((reader(value) for key, value in entries if key.text == wanted), ())


def _reference(what: str, names: tuple[str, ...]) -> Callable[[str], str]:
    def read(value: str) -> str:
        if value not in names:
            raise ValueError(f"there is no {what} {value!r}{nearest(value, names)}")
        return value

    return read


def _moment(value: str) -> datetime:
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        raise ValueError(f"not a date and time like 2010-03-01 08:00:00: {value!r}") from None
    if moment.year not in _YEARS:
        raise ValueError(f"not a year {_YEARS.start}..{_YEARS.stop - 1}: {value!r}")
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _model(value: str) -> str:
    model_named(word(value))
    return value


def _clock(value: str) -> str:
    parse_rate(value)
    return value


def _attributes(node: Node) -> Attributes:
    """Read RADIUS attributes and check that every one can be used."""
    if not isinstance(node, YamlTable):
        raise LineError(node.line, "'attribute: value' lines expected here")
    found: dict[str, str | tuple[str, ...]] = {}
    lines: dict[str, int] = {}
    for key, value in node.entries:
        if key.text in found:
            raise LineError(key.line, f"{key.text!r} stands here twice; write a list")
        try:
            radius_attributes.check_name(key.text)
        except ValueError as error:
            hint = nearest(key.text.partition(":")[0], radius_attributes.NAMES)
            raise LineError(key.line, f"{error}{hint}") from error
        many = isinstance(value, Listing)
        found[key.text] = listing(scalar(text))(value) if many else scalar(text)(value)
        lines[key.text] = key.line
    try:
        radius_attributes.dial_out_grant(found)
        radius_attributes.subscriber_grant(found)
    except ValueError as error:
        name = str(error).partition(": ")[0]
        raise LineError(lines.get(name, node.line), str(error)) from error
    return found


def _terminal(node: Node) -> Faults:
    """Read terminal faults: presets, and faults one by one, which go before those of presets."""
    presets, entries = NO_FAULTS, []
    for key, value in entries_of(node, ("presets", *map(key_of, _FAULTS))):
        if key.text == "presets":
            presets = scalar(preset_named)(value)
        else:
            entries.append((key, value))
    return section(Faults, _FAULTS)(YamlTable(entries, node.line)).over(presets)


def _malformed(value: str) -> str:
    radius_attributes.check_malformed(value)
    return value


_TIME = scalar(durations.parse)
_SPEED = scalar(number(1, 0xFFFF_FFFF))
_PERCENT = scalar(number(0, 100))
_ADDRESS = scalar(Ipv4.parse)
_DELAYS: dict[str, Reader[Any]] = {each.name: _TIME for each in fields(schema.Delays)}
_RULE: dict[str, Reader[Any]] = {
    "user": scalar(word),
    "behaviour": scalar(choice(*schema.RULE_BEHAVIOURS)),
    "password": scalar(text),
    "attributes": _attributes,
    "malformed": listing(scalar(_malformed)),
    "message": scalar(text),
    "delay": _TIME,
}
_RADIUS: dict[str, Reader[Any]] = {
    "name": scalar(word),
    "address": _ADDRESS,
    "port": scalar(number(1, 65_535)),
    "accounting_port": scalar(number(1, 65_535)),
    "key": scalar(text),
    "behaviour": scalar(choice(*schema.RADIUS_BEHAVIOURS)),
    "delay": _TIME,
    "loss": _PERCENT,
    "duplicate": _PERCENT,
    "reorder": _PERCENT,
    "users": listing(section(schema.UserRule, _RULE), ("user",)),
    "wire": scalar(UdpEnd.parse),
    "accounting_wire": scalar(UdpEnd.parse),
    "signed": scalar(truth),
}
_LAC: dict[str, Reader[Any]] = {
    "name": scalar(word),
    "address": _ADDRESS,
    "behaviour": scalar(choice(*schema.LAC_BEHAVIOURS)),
    "password": scalar(text),
    "ring": _TIME,
    "tx_speed": _SPEED,
    "rx_speed": _SPEED,
    "drop_after": _TIME,
    "result": scalar(number(1, 11)),
    "stop_result": scalar(number(1, 7)),
    "link_delay": _TIME,
    "loss": _PERCENT,
    "duplicate": _PERCENT,
    "reorder": _PERCENT,
    "wire": scalar(UdpEnd.parse),
}
_COUNT = scalar(number(0, 1_000_000))
_FAULTS: dict[str, Reader[Any]] = {
    "banner_delay": _TIME,
    "command_delay": _TIME,
    "segment": _COUNT,
    "segment_delay": _TIME,
    "stall_after": _COUNT,
    "stall": _TIME,
    "gather": _TIME,
    "stray_prompt": _COUNT,
    "log_line": _COUNT,
    "half_line": _COUNT,
    "echo_off": scalar(truth),
    "stubborn_pager": scalar(truth),
    "drop_after": _COUNT,
    "drop_in_command": _COUNT,
    "reload_in_command": _COUNT,
    "bad_logins": _COUNT,
    "busy": _COUNT,
    "columns": scalar(number(30, 512)),
    "full_disk": scalar(truth),
}
_SYSLOG: dict[str, Reader[Any]] = {
    "name": scalar(word),
    "address": _ADDRESS,
    "wire": scalar(UdpEnd.parse),
}
_CPE: dict[str, Reader[Any]] = {
    "name": scalar(word),
    "number": scalar(word),
    "behaviour": scalar(choice(*schema.CPE_BEHAVIOURS)),
    "username": scalar(text),
    "password": scalar(text),
    "router_username": scalar(text),
    "router_password": scalar(text),
    "protocols": listing(scalar(choice(*schema.PPP_PROTOCOLS))),
    "address": _ADDRESS,
    "networks": listing(scalar(Prefix.parse)),
    "rtt": _TIME,
    "hang_up_after": _TIME,
    "lines": scalar(number(0, 1_000_000)),
}
_HOST: dict[str, Reader[Any]] = {
    "name": scalar(word),
    "address": _ADDRESS,
    "destination": _ADDRESS,
    "virtual_router": scalar(word),
    "after": _TIME,
    "every": _TIME,
    "count": scalar(number(0, 1_000_000)),
    "size": scalar(number(20, 65_535)),
}

"""Views of the chassis and its parts.

The rows of ``show hardware`` and the texts that RANCID looks for in ``show boot`` and ``show
environment all`` are seen. Headers and everything else are our own.
"""

from collections.abc import Iterable

from junose_shell.replies.inventory import (
    Boot,
    Environment,
    HardwareList,
    Hosts,
    Licenses,
    PartLabel,
    Redundancy,
)
from junose_shell.views import draws
from junose_shell.views.blocks import ABSENT, Block, Column, Lines, Table

_LABEL = (
    Column("type"), Column("serial\nnumber"), Column("assembly\nnumber"), Column("assembly\nrev."),
)  # fmt: skip
_SPACE = Lines(("",))


@draws(HardwareList)
def hardware_list(data: HardwareList) -> Iterable[Block]:
    """Tables of chassis, modules, adapters, MAC addresses and fans [rows seen: NOC-P]."""
    release = Column("release")
    yield Table((*_LABEL, release), [(*_label(data.chassis), data.release)])
    yield _SPACE
    yield Table(
        (Column("slot"), *_LABEL, Column("ram\n(MB)", "right"), Column("boot\nversion", "right")),
        [
            (
                str(module.slot), *_label(module.part),
                ABSENT if module.memory is None else str(module.memory), module.version,
            )
            for module in data.modules
        ],
    )  # fmt: skip
    yield _SPACE
    yield Table(
        (Column("slot"), *_LABEL, Column("number of\nMAC\naddresses", "right")),
        [(each.place, *_label(each.part), str(each.addresses)) for each in data.adapters],
    )
    yield _SPACE
    yield Table(
        (Column("slot"), Column("base\nMAC address"), Column("adapter\nversion", "right")),
        [(each.place, each.mac, each.version) for each in data.adapters if each.mac],
    )
    yield _SPACE
    yield Table(
        (Column("fan"), *_LABEL),
        [(str(number), *_label(fan)) for number, fan in enumerate(data.fans)],
    )


def _label(part: PartLabel) -> tuple[str, str, str, str]:
    return part.name, part.serial, part.number, part.revision


@draws(Redundancy)
def redundancy(data: Redundancy) -> Iterable[Block]:
    """The processors, one field a line."""
    state = "none" if data.standby is None else f"slot {data.standby}, standby, in sync"
    return (
        Lines(
            (
                "SRP",
                "---",
                f"  active: slot {data.active}, online since {data.since}",
                f"  redundant: {state}",
                f"  auto-sync {'disabled' if data.standby is None else 'enabled'}",
            )
        ),
    )


@draws(Boot)
def boot(data: Boot) -> Iterable[Block]:
    """Lines of a name, a colon and a file [seen: RAN]."""
    return (
        Lines(
            (
                f"System Release: {data.release}",
                f"System Configuration: {data.configuration}",
                f"Backup System Release: {data.backup_release or 'not set'}",
                f"Backup System Configuration: {data.backup_configuration or 'not set'}",
            )
        ),
    )


@draws(Environment)
def environment(data: Environment) -> Iterable[Block]:
    """Indented lines, then the temperatures [words seen: RAN]."""
    used = 100 * data.used // data.capacity
    sync = "auto-sync enabled, in sync" if data.redundant else "no redundant SRP"
    yield Lines(
        (
            f"  chassis: {data.slots} slots",
            "  fans: ok",
            f"  nvs: {data.capacity // 1_000_000}MB ({used}% used)",
            "  power: A ok, B ok",
            f"  srp redundancy: {sync}",
        )
    )
    if data.temperatures:
        yield _SPACE
        yield Table(
            (
                Column("slot"),
                Column("type"),
                Column("processor\ntemperature\n(10C - 70C)", "right"),
                Column("processor\ntemperature\nstatus", state=True),
            ),
            [(str(each.slot), each.module, str(each.celsius), "ok") for each in data.temperatures],
        )


@draws(Licenses)
def licenses(data: Licenses) -> Iterable[Block]:
    """One line a license [the beginning seen: NOC-P]."""
    return (
        Lines(
            f"{each.name} license is not set"
            if each.users is None
            else f"{each.name} license is set for {each.users} users"
            for each in data.licenses
        ),
    )


@draws(Hosts)
def hosts(data: Hosts) -> Iterable[Block]:
    """One row a host."""
    if not data.hosts:
        return (Lines(("No host has a name",)),)
    columns = (Column("name"), Column("address"), Column("ftp"), Column("user"))
    rows = [
        (host.name, host.address, "yes" if host.ftp else "no", host.user or ABSENT)
        for host in data.hosts
    ]
    return (Table(columns, rows),)

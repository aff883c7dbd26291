"""The box and its parts."""

from junose_shell.record import record


@record
class PartLabel:
    """What is written on a part: ten digits twice, and three characters."""

    name: str
    serial: str
    number: str
    revision: str


@record
class ModuleLabel:
    """A module; ``memory`` in MB, None when it tells none."""

    slot: int
    part: PartLabel
    memory: int | None
    version: str


@record
class AdapterLabel:
    """An adapter at SLOT/ADAPTER; ``mac`` is the first of its addresses, empty without any."""

    place: str
    part: PartLabel
    addresses: int
    mac: str
    version: str


@record
class HardwareList:
    """Everything in the chassis; ``release`` is the file it runs."""

    chassis: PartLabel
    release: str
    modules: tuple[ModuleLabel, ...]
    adapters: tuple[AdapterLabel, ...]
    fans: tuple[PartLabel, ...]


@record
class Redundancy:
    """The processors: slots of the active one and of the standby, None without one."""

    active: int
    standby: int | None
    since: str


@record
class Boot:
    """What the router starts with; empty texts for what is not configured."""

    release: str
    configuration: str
    backup_release: str
    backup_configuration: str


@record
class Temperature:
    """Of a module, in degrees Celsius."""

    slot: int
    module: str
    celsius: int


@record
class Environment:
    """``used`` and ``capacity`` of NVS in octets; no temperatures unless asked for."""

    slots: int
    used: int
    capacity: int
    redundant: bool
    temperatures: tuple[Temperature, ...]


@record
class License:
    """``users`` is None for a license that is not set."""

    name: str
    users: int | None


@record
class Licenses:
    """All there are."""

    licenses: tuple[License, ...]


@record
class NamedHost:
    """A host of the configuration; ``ftp`` says whether files are copied by FTP."""

    name: str
    address: str
    ftp: bool
    user: str


@record
class Hosts:
    """All that have names."""

    hosts: tuple[NamedHost, ...]

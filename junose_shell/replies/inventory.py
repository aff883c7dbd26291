"""Replies about the chassis and its parts."""

from junose_shell.record import record


@record
class PartLabel:
    """The label of a part: serial and part number of ten digits, revision of three characters."""

    name: str
    serial: str
    number: str
    revision: str


@record
class ModuleLabel:
    """A module. ``memory`` is in MB, None if the module does not report it."""

    slot: int
    part: PartLabel
    memory: int | None
    version: str


@record
class AdapterLabel:
    """An adapter at SLOT/ADAPTER. ``mac`` is the first of its addresses, empty if it has none."""

    place: str
    part: PartLabel
    addresses: int
    mac: str
    version: str


@record
class HardwareList:
    """Every part in the chassis. ``release`` is the release file that it runs."""

    chassis: PartLabel
    release: str
    modules: tuple[ModuleLabel, ...]
    adapters: tuple[AdapterLabel, ...]
    fans: tuple[PartLabel, ...]


@record
class Redundancy:
    """The processors: slot of the active one, and slot of the standby or None."""

    active: int
    standby: int | None
    since: str


@record
class Boot:
    """The files that the router starts with. An empty text means that nothing is configured."""

    release: str
    configuration: str
    backup_release: str
    backup_configuration: str


@record
class Temperature:
    """The temperature of a module, in degrees Celsius."""

    slot: int
    module: str
    celsius: int


@record
class Environment:
    """The environment.

    ``used`` and ``capacity`` of NVS are in octets; ``temperatures`` only on request.
    """

    slots: int
    used: int
    capacity: int
    redundant: bool
    temperatures: tuple[Temperature, ...]


@record
class License:
    """A license. ``users`` is None if the license is not set."""

    name: str
    users: int | None


@record
class Licenses:
    """All licenses."""

    licenses: tuple[License, ...]


@record
class NamedHost:
    """A host name of the configuration. ``ftp`` is True if files are copied by FTP."""

    name: str
    address: str
    ftp: bool
    user: str


@record
class Hosts:
    """The host table."""

    hosts: tuple[NamedHost, ...]

"""The chassis and its parts, for the commands of inventory tools."""

from junose_shell.commands.inventory import (
    ShowBoot,
    ShowEnvironment,
    ShowHardware,
    ShowHosts,
    ShowLicense,
    ShowRedundancy,
)
from junose_shell.commands.management import BootBackup, BootConfig, BootSystem, Host
from junose_shell.handlers.feature import Context, Feature
from junose_shell.model.hardware import HardwareLabel, hardware
from junose_shell.model.inventory import RELEASE_OCTETS
from junose_shell.replies.inventory import (
    AdapterLabel,
    Boot,
    Environment,
    HardwareList,
    Hosts,
    License,
    Licenses,
    ModuleLabel,
    NamedHost,
    PartLabel,
    Redundancy,
    Temperature,
)
from junose_shell.replies.steps import Answer, Reply
from junose_shell.runtime.router import Router

feature = Feature("inventory")

RUNNING, DEFAULTS = "running-configuration", "factory-defaults"


@feature.handles(ShowHardware)
def show_hardware(context: Context, _command: ShowHardware) -> Answer:
    """List all parts."""
    chassis = context.router.chassis
    found = hardware(chassis)
    return Reply(
        HardwareList(
            _label(found.chassis),
            chassis.release,
            tuple(ModuleLabel(m.slot, _label(m.part), m.memory, m.version) for m in found.modules),
            tuple(
                AdapterLabel(a.place, _label(a.part), a.addresses, a.mac, a.version)
                for a in found.adapters
            ),
            tuple(map(_label, found.fans)),
        )
    )


def _label(part: HardwareLabel) -> PartLabel:
    return PartLabel(part.name, part.serial, part.number, part.revision)


@feature.handles(ShowRedundancy)
def show_redundancy(context: Context, _command: ShowRedundancy) -> Answer:
    """Show which processor is active."""
    router = context.router
    active, standby = _processors(router)
    return Reply(Redundancy(active, standby, router.calendar.stamp(router.booted)))


def _processors(router: Router) -> tuple[int, int | None]:
    processors = [slot for slot in router.chassis.slots if slot.kind.startswith("SRP")]
    active = next(slot.number for slot in processors if slot.state == "online")
    return active, next((slot.number for slot in processors if slot.state == "standby"), None)


@feature.handles(ShowBoot)
def show_boot(context: Context, _command: ShowBoot) -> Answer:
    """Show what the next start loads."""
    chassis = context.router.config.chassis
    system, backup = chassis.get(BootSystem), chassis.get(BootBackup)
    return Reply(
        Boot(
            system.file_name if system else context.router.chassis.release,
            _configuration(chassis.get(BootConfig)),
            backup.file_name if backup else "",
            backup.config_file if backup else "",
        )
    )


def _configuration(statement: BootConfig | None) -> str:
    if statement is None or statement.running_configuration:
        return RUNNING
    if statement.file_name is None:
        return DEFAULTS
    return f"{statement.file_name} (once)" if statement.once else statement.file_name


@feature.handles(ShowEnvironment)
def show_environment(context: Context, command: ShowEnvironment) -> Answer:
    """Show the environment of the chassis."""
    router = context.router
    modules = hardware(router.chassis).modules if command.all else ()
    return Reply(
        Environment(
            len(router.chassis.slots),
            router.files.used() + RELEASE_OCTETS,
            router.files.capacity + RELEASE_OCTETS,
            _processors(router)[1] is not None,
            tuple(Temperature(m.slot, m.part.name, m.temperature) for m in modules),
        )
    )


@feature.handles(ShowLicense)
def show_license(context: Context, _command: ShowLicense) -> Answer:
    """Show the licenses; they allow as many users as sessions [own]."""
    sessions = context.router.chassis.sessions
    return Reply(
        Licenses((License("b-ras", sessions), License("ipv6", None), License("firewall", None)))
    )


@feature.handles(ShowHosts)
def show_hosts(context: Context, _command: ShowHosts) -> Answer:
    """Show the host table."""
    hosts = context.router.config.chassis.select(Host)
    return Reply(
        Hosts(
            tuple(
                NamedHost(host.host_name, str(host.ip_address), host.ftp, host.ftp_user or "")
                for host in hosts
            )
        )
    )

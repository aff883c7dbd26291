"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types


class HardwareSlotDisable(Command):  # grammars/hardware/hardware.yaml:35
    """``slot disable slotNumber`` [recalled]."""

    ENTRY = "hardware-slot-disable"
    slot_number: int


class NoHardwareSlotDisable(Removal):  # grammars/hardware/hardware.yaml:35
    """``no slot disable slotNumber``, or ``default`` for ``no``."""

    ENTRY = "hardware-slot-disable"
    slot_number: int
    default: bool = False


class HardwareAdapterDisable(Command):  # grammars/hardware/hardware.yaml:39
    """``adapter disable slotPlace`` [recalled]."""

    ENTRY = "hardware-adapter-disable"
    slot_place: str


class NoHardwareAdapterDisable(Removal):  # grammars/hardware/hardware.yaml:39
    """``no adapter disable slotPlace``, or ``default`` for ``no``."""

    ENTRY = "hardware-adapter-disable"
    slot_place: str
    default: bool = False


class RedundancyMode(Command):  # grammars/hardware/hardware.yaml:42
    """``redundancy mode redundancyMode`` [recalled]."""

    ENTRY = "redundancy-mode"
    redundancy_mode: types.RedundancyMode


class NoRedundancyMode(Removal):  # grammars/hardware/hardware.yaml:42
    """``no redundancy mode [ redundancyMode ]``, or ``default`` for ``no``."""

    ENTRY = "redundancy-mode"
    redundancy_mode: types.RedundancyMode | None = None
    default: bool = False


class HardwareRedundancyLockout(Command):  # grammars/hardware/hardware.yaml:47
    """``redundancy lockout slotNumber`` [recalled]."""

    ENTRY = "hardware-redundancy-lockout"
    slot_number: int


class NoHardwareRedundancyLockout(Removal):  # grammars/hardware/hardware.yaml:47
    """``no redundancy lockout slotNumber``, or ``default`` for ``no``."""

    ENTRY = "hardware-redundancy-lockout"
    slot_number: int
    default: bool = False


class HardwareRedundancyRevertive(Command):  # grammars/hardware/hardware.yaml:51
    """``redundancy revertive`` [recalled]."""

    ENTRY = "hardware-redundancy-revertive"
    enabled: bool = True


class NoHardwareRedundancyRevertive(Removal):  # grammars/hardware/hardware.yaml:51
    """``no redundancy revertive``, or ``default`` for ``no``."""

    ENTRY = "hardware-redundancy-revertive"
    default: bool = False


class RedundancyRevertiveTime(Command):  # grammars/hardware/hardware.yaml:54
    """``redundancy revertive revertTime`` [recalled]."""

    ENTRY = "redundancy-revertive-time"
    revert_time: str


class NoRedundancyRevertiveTime(Removal):  # grammars/hardware/hardware.yaml:54
    """``no redundancy revertive revertTime``, or ``default`` for ``no``."""

    ENTRY = "redundancy-revertive-time"
    revert_time: str
    default: bool = False


class HardwareDisableSwitchOnError(Command):  # grammars/hardware/hardware.yaml:59
    """``disable-switch-on-error`` [recalled]."""

    ENTRY = "hardware-disable-switch-on-error"
    enabled: bool = True


class NoHardwareDisableSwitchOnError(Removal):  # grammars/hardware/hardware.yaml:59
    """``no disable-switch-on-error``, or ``default`` for ``no``."""

    ENTRY = "hardware-disable-switch-on-error"
    default: bool = False


class HardwareDisableAutosync(Command):  # grammars/hardware/hardware.yaml:62
    """``disable-autosync`` [recalled]."""

    ENTRY = "hardware-disable-autosync"
    enabled: bool = True


class NoHardwareDisableAutosync(Removal):  # grammars/hardware/hardware.yaml:62
    """``no disable-autosync``, or ``default`` for ``no``."""

    ENTRY = "hardware-disable-autosync"
    default: bool = False


class HardwareLicense(Command):  # grammars/hardware/hardware.yaml:65
    """``license licenseKind licenseText`` [recalled]."""

    ENTRY = "hardware-license"
    license_kind: types.LicenseKind
    license_text: str


class NoHardwareLicense(Removal):  # grammars/hardware/hardware.yaml:65
    """``no license licenseKind [ licenseText ]``, or ``default`` for ``no``."""

    ENTRY = "hardware-license"
    license_kind: types.LicenseKind
    license_text: str | None = None
    default: bool = False


class HardwareMemoryWarning(Command):  # grammars/hardware/hardware.yaml:69
    """``memory-warning memoryHigh memoryAbate`` [recalled]."""

    ENTRY = "hardware-memory-warning"
    memory_high: int
    memory_abate: int


class NoHardwareMemoryWarning(Removal):  # grammars/hardware/hardware.yaml:69
    """``no memory-warning [ memoryHigh memoryAbate ]``, or ``default`` for ``no``."""

    ENTRY = "hardware-memory-warning"
    memory_high: int | None = None
    memory_abate: int | None = None
    default: bool = False


class HardwareBootForceBackup(Command):  # grammars/hardware/hardware.yaml:73
    """``boot force-backup`` [recalled]."""

    ENTRY = "hardware-boot-force-backup"


class NoHardwareBootForceBackup(Removal):  # grammars/hardware/hardware.yaml:73
    """``no boot force-backup``, or ``default`` for ``no``."""

    ENTRY = "hardware-boot-force-backup"
    default: bool = False


class HardwareBootRevertTolerance(Command):  # grammars/hardware/hardware.yaml:77
    """``boot revert-tolerance revertCount revertSeconds`` [recalled]."""

    ENTRY = "hardware-boot-revert-tolerance"
    revert_count: int
    revert_seconds: int


class NoHardwareBootRevertTolerance(Removal):  # grammars/hardware/hardware.yaml:77
    """``no boot revert-tolerance [ revertCount revertSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "hardware-boot-revert-tolerance"
    revert_count: int | None = None
    revert_seconds: int | None = None
    default: bool = False


class HardwareBootSubsystem(Command):  # grammars/hardware/hardware.yaml:81
    """``boot subsystem slotKind fileText`` [recalled]."""

    ENTRY = "hardware-boot-subsystem"
    slot_kind: str
    file_text: str


class NoHardwareBootSubsystem(Removal):  # grammars/hardware/hardware.yaml:81
    """``no boot subsystem slotKind [ fileText ]``, or ``default`` for ``no``."""

    ENTRY = "hardware-boot-subsystem"
    slot_kind: str
    file_text: str | None = None
    default: bool = False


class HardwareBandwidthOversubscription(Command):  # grammars/hardware/hardware.yaml:85
    """``bandwidth-oversubscription`` [recalled]."""

    ENTRY = "hardware-bandwidth-oversubscription"


class NoHardwareBandwidthOversubscription(Removal):  # grammars/hardware/hardware.yaml:85
    """``no bandwidth-oversubscription``, or ``default`` for ``no``."""

    ENTRY = "hardware-bandwidth-oversubscription"
    default: bool = False

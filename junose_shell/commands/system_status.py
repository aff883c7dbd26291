"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command

if TYPE_CHECKING:
    from junose_shell.commands import types


class ShowLogConfiguration(Command):  # grammars/system/system_status.yaml:18
    """``show log configuration`` [recalled]."""

    ENTRY = "show-log-configuration"


class ShowLogDataNv(Command):  # grammars/system/system_status.yaml:24
    """``show log data nv`` [recalled]."""

    ENTRY = "show-log-data-nv"


class ShowUsersDetail(Command):  # grammars/system/system_status.yaml:30
    """``show users detail`` [recalled]."""

    ENTRY = "show-users-detail"


class ShowSnmp(Command):  # grammars/system/system_status.yaml:36
    """``show snmp`` [recalled]."""

    ENTRY = "show-snmp"


class ShowResource(Command):  # grammars/system/system_status.yaml:42
    """``show resource`` [recalled]."""

    ENTRY = "show-resource"


class ShowLicenseL2tpSession(Command):  # grammars/system/system_status.yaml:48
    """``show license l2tp-session`` [recalled]."""

    ENTRY = "show-license-l2tp-session"


class ShowRebootHistory(Command):  # grammars/system/system_status.yaml:54
    """``show reboot-history`` [recalled]."""

    ENTRY = "show-reboot-history"


class ClockSet(Command):  # grammars/system/system_status.yaml:60
    """``clock set clockTime clockDay clockMonth clockYear`` [recalled]."""

    ENTRY = "clock-set"
    clock_time: str
    clock_day: int
    clock_month: types.ClockMonth
    clock_year: int

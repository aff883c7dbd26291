"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command

if TYPE_CHECKING:
    from junose_shell.commands import types


class ShowLogConfiguration(Command):  # grammars/system/system_status.yaml:17
    """``show log configuration`` [recalled]."""

    ENTRY = "show-log-configuration"


class ShowUsersDetail(Command):  # grammars/system/system_status.yaml:23
    """``show users detail`` [recalled]."""

    ENTRY = "show-users-detail"


class ShowSnmp(Command):  # grammars/system/system_status.yaml:29
    """``show snmp`` [recalled]."""

    ENTRY = "show-snmp"


class ShowResource(Command):  # grammars/system/system_status.yaml:35
    """``show resource`` [recalled]."""

    ENTRY = "show-resource"


class ShowLicenseL2tpSession(Command):  # grammars/system/system_status.yaml:41
    """``show license l2tp-session`` [recalled]."""

    ENTRY = "show-license-l2tp-session"


class ShowRebootHistory(Command):  # grammars/system/system_status.yaml:47
    """``show reboot-history`` [recalled]."""

    ENTRY = "show-reboot-history"


class ClockSet(Command):  # grammars/system/system_status.yaml:53
    """``clock set clockTime clockDay clockMonth clockYear`` [recalled]."""

    ENTRY = "clock-set"
    clock_time: str
    clock_day: int
    clock_month: types.ClockMonth
    clock_year: int

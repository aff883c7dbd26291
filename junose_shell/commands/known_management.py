"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types


class KnownManagementEvent(Command):  # grammars/known/management.yaml:16
    """``snmp-server management-event`` [recalled]."""

    ENTRY = "known-management-event"


class NoKnownManagementEvent(Removal):  # grammars/known/management.yaml:16
    """``no snmp-server management-event``, or ``default`` for ``no``."""

    ENTRY = "known-management-event"
    default: bool = False


class KnownManagementEventLine(Command):  # grammars/known/management.yaml:21
    """``managementEventLine [ keptText ]`` [recalled]."""

    ENTRY = "known-management-event-line"
    management_event_line: types.ManagementEventLine
    kept_text: str | None = None
    enabled: bool = True


class NoKnownManagementEventLine(Removal):  # grammars/known/management.yaml:21
    """``no managementEventLine [ keptText ]``, or ``default`` for ``no``."""

    ENTRY = "known-management-event-line"
    management_event_line: types.ManagementEventLine
    kept_text: str | None = None
    default: bool = False


class KnownRedundancy(Command):  # grammars/known/management.yaml:25
    """``redundancy`` [recalled]."""

    ENTRY = "known-redundancy"


class NoKnownRedundancy(Removal):  # grammars/known/management.yaml:25
    """``no redundancy``, or ``default`` for ``no``."""

    ENTRY = "known-redundancy"
    default: bool = False


class KnownRedundancyLine(Command):  # grammars/known/management.yaml:30
    """``redundancyLine [ keptText ]`` [recalled]."""

    ENTRY = "known-redundancy-line"
    redundancy_line: types.RedundancyLine
    kept_text: str | None = None
    enabled: bool = True


class NoKnownRedundancyLine(Removal):  # grammars/known/management.yaml:30
    """``no redundancyLine [ keptText ]``, or ``default`` for ``no``."""

    ENTRY = "known-redundancy-line"
    redundancy_line: types.RedundancyLine
    kept_text: str | None = None
    default: bool = False


class KnownOldPolicyList(Command):  # grammars/known/management.yaml:34
    """``policy-list knownName`` [recalled]."""

    ENTRY = "known-old-policy-list"
    known_name: str


class NoKnownOldPolicyList(Removal):  # grammars/known/management.yaml:34
    """``no policy-list knownName``, or ``default`` for ``no``."""

    ENTRY = "known-old-policy-list"
    known_name: str
    default: bool = False


class KnownOldPolicyListLine(Command):  # grammars/known/management.yaml:39
    """``oldPolicyListLine [ keptText ]`` [recalled]."""

    ENTRY = "known-old-policy-list-line"
    old_policy_list_line: types.OldPolicyListLine
    kept_text: str | None = None
    enabled: bool = True


class NoKnownOldPolicyListLine(Removal):  # grammars/known/management.yaml:39
    """``no oldPolicyListLine [ keptText ]``, or ``default`` for ``no``."""

    ENTRY = "known-old-policy-list-line"
    old_policy_list_line: types.OldPolicyListLine
    kept_text: str | None = None
    default: bool = False

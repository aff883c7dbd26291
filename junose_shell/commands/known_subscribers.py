"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types


class KnownColorMarkProfile(Command):  # grammars/known/subscribers.yaml:17
    """``color-mark-profile knownName`` [recalled]."""

    ENTRY = "known-color-mark-profile"
    known_name: str


class NoKnownColorMarkProfile(Removal):  # grammars/known/subscribers.yaml:17
    """``no color-mark-profile knownName``, or ``default`` for ``no``."""

    ENTRY = "known-color-mark-profile"
    known_name: str
    default: bool = False


class KnownColorMarkProfileLine(Command):  # grammars/known/subscribers.yaml:22
    """``colorMarkProfileLine [ keptText ]`` [recalled]."""

    ENTRY = "known-color-mark-profile-line"
    color_mark_profile_line: types.ColorMarkProfileLine
    kept_text: str | None = None
    enabled: bool = True


class NoKnownColorMarkProfileLine(Removal):  # grammars/known/subscribers.yaml:22
    """``no colorMarkProfileLine [ keptText ]``, or ``default`` for ``no``."""

    ENTRY = "known-color-mark-profile-line"
    color_mark_profile_line: types.ColorMarkProfileLine
    kept_text: str | None = None
    default: bool = False


class KnownQosSharedShaper(Command):  # grammars/known/subscribers.yaml:26
    """``qos-shared-shaper-control`` [recalled]."""

    ENTRY = "known-qos-shared-shaper"


class NoKnownQosSharedShaper(Removal):  # grammars/known/subscribers.yaml:26
    """``no qos-shared-shaper-control``, or ``default`` for ``no``."""

    ENTRY = "known-qos-shared-shaper"
    default: bool = False


class KnownQosSharedShaperLine(Command):  # grammars/known/subscribers.yaml:31
    """``qosSharedShaperLine [ keptText ]`` [recalled]."""

    ENTRY = "known-qos-shared-shaper-line"
    qos_shared_shaper_line: types.QosSharedShaperLine
    kept_text: str | None = None
    enabled: bool = True


class NoKnownQosSharedShaperLine(Removal):  # grammars/known/subscribers.yaml:31
    """``no qosSharedShaperLine [ keptText ]``, or ``default`` for ``no``."""

    ENTRY = "known-qos-shared-shaper-line"
    qos_shared_shaper_line: types.QosSharedShaperLine
    kept_text: str | None = None
    default: bool = False


class KnownIcrPartition(Command):  # grammars/known/subscribers.yaml:35
    """``icr-partition knownName`` [recalled]."""

    ENTRY = "known-icr-partition"
    known_name: str


class NoKnownIcrPartition(Removal):  # grammars/known/subscribers.yaml:35
    """``no icr-partition knownName``, or ``default`` for ``no``."""

    ENTRY = "known-icr-partition"
    known_name: str
    default: bool = False


class KnownIcrPartitionLine(Command):  # grammars/known/subscribers.yaml:40
    """``icrPartitionLine [ keptText ]`` [recalled]."""

    ENTRY = "known-icr-partition-line"
    icr_partition_line: types.IcrPartitionLine
    kept_text: str | None = None
    enabled: bool = True


class NoKnownIcrPartitionLine(Removal):  # grammars/known/subscribers.yaml:40
    """``no icrPartitionLine [ keptText ]``, or ``default`` for ``no``."""

    ENTRY = "known-icr-partition-line"
    icr_partition_line: types.IcrPartitionLine
    kept_text: str | None = None
    default: bool = False

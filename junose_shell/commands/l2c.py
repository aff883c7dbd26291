"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from junose_shell.command.value import Command, Removal


class L2c(Command):  # grammars/management/l2c.yaml:25
    """``l2c`` [recalled]."""

    ENTRY = "l2c"


class NoL2c(Removal):  # grammars/management/l2c.yaml:25
    """``no l2c``, or ``default`` for ``no``."""

    ENTRY = "l2c"
    default: bool = False


class L2cSessionTimeout(Command):  # grammars/management/l2c.yaml:31
    """``session-timeout l2cSeconds`` [recalled]."""

    ENTRY = "l2c-session-timeout"
    l2c_seconds: int


class NoL2cSessionTimeout(Removal):  # grammars/management/l2c.yaml:31
    """``no session-timeout [ l2cSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "l2c-session-timeout"
    l2c_seconds: int | None = None
    default: bool = False


class L2cMaxBranches(Command):  # grammars/management/l2c.yaml:34
    """``max-branches l2cSessions`` [recalled]."""

    ENTRY = "l2c-max-branches"
    l2c_sessions: int


class NoL2cMaxBranches(Removal):  # grammars/management/l2c.yaml:34
    """``no max-branches [ l2cSessions ]``, or ``default`` for ``no``."""

    ENTRY = "l2c-max-branches"
    l2c_sessions: int | None = None
    default: bool = False


class L2cWaitForGsmpSyn(Command):  # grammars/management/l2c.yaml:37
    """``wait-for-gsmp-syn`` [recalled]."""

    ENTRY = "l2c-wait-for-gsmp-syn"
    enabled: bool = True


class NoL2cWaitForGsmpSyn(Removal):  # grammars/management/l2c.yaml:37
    """``no wait-for-gsmp-syn``, or ``default`` for ``no``."""

    ENTRY = "l2c-wait-for-gsmp-syn"
    default: bool = False


class L2cAdjacencyTimer(Command):  # grammars/management/l2c.yaml:40
    """``adjacency-timer l2cTimes`` [recalled]."""

    ENTRY = "l2c-adjacency-timer"
    l2c_times: int


class NoL2cAdjacencyTimer(Removal):  # grammars/management/l2c.yaml:40
    """``no adjacency-timer [ l2cTimes ]``, or ``default`` for ``no``."""

    ENTRY = "l2c-adjacency-timer"
    l2c_times: int | None = None
    default: bool = False


class L2cNeighbor(Command):  # grammars/management/l2c.yaml:43
    """``neighbor neighborName`` [recalled]."""

    ENTRY = "l2c-neighbor"
    neighbor_name: str


class NoL2cNeighbor(Removal):  # grammars/management/l2c.yaml:43
    """``no neighbor neighborName``, or ``default`` for ``no``."""

    ENTRY = "l2c-neighbor"
    neighbor_name: str
    default: bool = False


class L2cQosAdaptiveMode(Command):  # grammars/management/l2c.yaml:49
    """``qos-adaptive-mode`` [recalled]."""

    ENTRY = "l2c-qos-adaptive-mode"
    enabled: bool = True


class NoL2cQosAdaptiveMode(Removal):  # grammars/management/l2c.yaml:49
    """``no qos-adaptive-mode``, or ``default`` for ``no``."""

    ENTRY = "l2c-qos-adaptive-mode"
    default: bool = False


class L2cNeighborId(Command):  # grammars/management/l2c.yaml:52
    """``id macAddress`` [recalled]."""

    ENTRY = "l2c-neighbor-id"
    mac_address: str


class NoL2cNeighborId(Removal):  # grammars/management/l2c.yaml:52
    """``no id [ macAddress ]``, or ``default`` for ``no``."""

    ENTRY = "l2c-neighbor-id"
    mac_address: str | None = None
    default: bool = False


class L2cMaxDiscoveryTableEntries(Command):  # grammars/management/l2c.yaml:56
    """``max-discovery-table-entries l2cEntries`` [recalled]."""

    ENTRY = "l2c-max-discovery-table-entries"
    l2c_entries: int


class NoL2cMaxDiscoveryTableEntries(Removal):  # grammars/management/l2c.yaml:56
    """``no max-discovery-table-entries [ l2cEntries ]``, or ``default`` for ``no``."""

    ENTRY = "l2c-max-discovery-table-entries"
    l2c_entries: int | None = None
    default: bool = False


class L2cEndUserId(Command):  # grammars/management/l2c.yaml:60
    """``l2c end-user-id endUser`` [recalled]."""

    ENTRY = "l2c-end-user-id"
    end_user: str


class NoL2cEndUserId(Removal):  # grammars/management/l2c.yaml:60
    """``no l2c end-user-id [ endUser ]``, or ``default`` for ``no``."""

    ENTRY = "l2c-end-user-id"
    end_user: str | None = None
    default: bool = False


class InterfaceL2cMaxBranches(Command):  # grammars/management/l2c.yaml:64
    """``l2c max-branches l2cSessions`` [recalled]."""

    ENTRY = "interface-l2c-max-branches"
    l2c_sessions: int


class NoInterfaceL2cMaxBranches(Removal):  # grammars/management/l2c.yaml:64
    """``no l2c max-branches [ l2cSessions ]``, or ``default`` for ``no``."""

    ENTRY = "interface-l2c-max-branches"
    l2c_sessions: int | None = None
    default: bool = False


class L2cPeerAttachmentId(Command):  # grammars/management/l2c.yaml:68
    """``l2c peer-attachment-id attachment`` [recalled]."""

    ENTRY = "l2c-peer-attachment-id"
    attachment: str


class NoL2cPeerAttachmentId(Removal):  # grammars/management/l2c.yaml:68
    """``no l2c peer-attachment-id [ attachment ]``, or ``default`` for ``no``."""

    ENTRY = "l2c-peer-attachment-id"
    attachment: str | None = None
    default: bool = False

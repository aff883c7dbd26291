"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class LabAdvance(Command):  # grammars/lab/lab.yaml:114
    """``lab advance duration`` [own]."""

    ENTRY = "lab-advance"
    duration: str


class LabPacket(Command):  # grammars/lab/lab.yaml:119
    """``lab packet ipAddress [ count packetCount | every interval | source sourceAddress | size packetSize | virtual-router vrContext ]*`` [own]."""

    ENTRY = "lab-packet"
    ip_address: Ipv4
    packet_count: int | None = None
    interval: str | None = None
    source_address: Ipv4 | None = None
    packet_size: int | None = None
    vr_context: str | None = None


class LabTrigger(Command):  # grammars/lab/lab.yaml:132
    """``lab trigger ipAddress [ virtual-router vrContext ]`` [own]."""

    ENTRY = "lab-trigger"
    ip_address: Ipv4
    vr_context: str | None = None


class LabSilence(Command):  # grammars/lab/lab.yaml:139
    """``lab silence hostName`` [own]."""

    ENTRY = "lab-silence"
    host_name: str


class LabLac(Command):  # grammars/lab/lab.yaml:144
    """``lab lac lacName { lacBehaviour [ drop-after callLimit ] | drop-after callLimit | result callResult | stop-result stopResult | link-delay interval | loss lossPercent | duplicate duplicatePercent | reorder reorderPercent }`` [own]."""

    ENTRY = "lab-lac"
    lac_name: str
    lac_behaviour: types.LacBehaviour | None = None
    call_limit: str | None = None
    call_result: int | None = None
    stop_result: int | None = None
    interval: str | None = None
    loss_percent: int | None = None
    duplicate_percent: int | None = None
    reorder_percent: int | None = None


class LabCpe(Command):  # grammars/lab/lab.yaml:159
    """``lab cpe cpeName { cpeBehaviour | password newPassword | hang-up-after callLimit | lines lineCount }`` [own]."""

    ENTRY = "lab-cpe"
    cpe_name: str
    cpe_behaviour: types.CpeBehaviour | None = None
    new_password: str | None = None
    call_limit: str | None = None
    line_count: int | None = None


class LabRadius(Command):  # grammars/lab/lab.yaml:168
    """``lab radius serverName { radiusBehaviour | loss lossPercent | duplicate duplicatePercent | reorder reorderPercent }`` [own]."""

    ENTRY = "lab-radius"
    server_name: str
    radius_behaviour: types.RadiusBehaviour | None = None
    loss_percent: int | None = None
    duplicate_percent: int | None = None
    reorder_percent: int | None = None


class LabUser(Command):  # grammars/lab/lab.yaml:178
    """``lab user userPattern { userBehaviour | attribute attributeName attributeValue | malformed attributeName }`` [own]."""

    ENTRY = "lab-user"
    user_pattern: str
    user_behaviour: types.UserBehaviour | None = None
    attribute_name: str | None = None
    attribute_value: str | None = None


class LabNotSent(Command):  # grammars/lab/lab.yaml:186
    """``lab not-sent requestUser`` [own]."""

    ENTRY = "lab-not-sent"
    request_user: str


class LabDrop(Command):  # grammars/lab/lab.yaml:191
    """``lab drop callNumber [ dropCause ] [ ppp-cause pppCauseCode ]`` [own]."""

    ENTRY = "lab-drop"
    call_number: int
    drop_cause: types.DropCause | None = None
    ppp_cause_code: int | None = None


class LabSay(Command):  # grammars/lab/lab.yaml:197
    """``lab say callNumber callWord [ callWord ]*`` [own]."""

    ENTRY = "lab-say"
    call_number: int
    call_word: tuple[types.CallWord, ...] = ()


class LabResources(Command):  # grammars/lab/lab.yaml:218
    """``lab resources { chassis | virtual-router | dial-out-interface | target ipAddress ipAddressMask [ triggers-only ] } { exhausted | available }`` [own]."""

    ENTRY = "lab-resources"
    chassis: bool = False
    virtual_router: bool = False
    dial_out_interface: bool = False
    ip_address: Ipv4 | None = None
    ip_address_mask: Ipv4 | None = None
    triggers_only: bool = False
    exhausted: bool = False
    available: bool = False


class LabModule(Command):  # grammars/lab/lab.yaml:233
    """``lab module moduleSlot { removed | present }`` [own]."""

    ENTRY = "lab-module"
    module_slot: int
    removed: bool = False
    present: bool = False


class LabConnectingLimit(Command):  # grammars/lab/lab.yaml:241
    """``lab connecting-limit sessionLimit`` [own]."""

    ENTRY = "lab-connecting-limit"
    session_limit: int


class LabShowWorld(Command):  # grammars/lab/lab.yaml:246
    """``lab show world`` [own]."""

    ENTRY = "lab-show-world"


class LabShowCalls(Command):  # grammars/lab/lab.yaml:252
    """``lab show calls`` [own]."""

    ENTRY = "lab-show-calls"


class LabShowEvents(Command):  # grammars/lab/lab.yaml:258
    """``lab show events`` [own]."""

    ENTRY = "lab-show-events"

"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types


class KnownL2tpSwitchProfile(Command):  # grammars/known/tunnels.yaml:16
    """``l2tp switch-profile knownName`` [recalled]."""

    ENTRY = "known-l2tp-switch-profile"
    known_name: str


class NoKnownL2tpSwitchProfile(Removal):  # grammars/known/tunnels.yaml:16
    """``no l2tp switch-profile knownName``, or ``default`` for ``no``."""

    ENTRY = "known-l2tp-switch-profile"
    known_name: str
    default: bool = False


class KnownL2tpSwitchProfileLine(Command):  # grammars/known/tunnels.yaml:21
    """``l2tpSwitchProfileLine [ keptText ]`` [recalled]."""

    ENTRY = "known-l2tp-switch-profile-line"
    l2tp_switch_profile_line: types.L2tpSwitchProfileLine
    kept_text: str | None = None
    enabled: bool = True


class NoKnownL2tpSwitchProfileLine(Removal):  # grammars/known/tunnels.yaml:21
    """``no l2tpSwitchProfileLine [ keptText ]``, or ``default`` for ``no``."""

    ENTRY = "known-l2tp-switch-profile-line"
    l2tp_switch_profile_line: types.L2tpSwitchProfileLine
    kept_text: str | None = None
    default: bool = False


class KnownL2transportCircuit(Command):  # grammars/known/tunnels.yaml:25
    """``mpls l2transport load-balancing-group knownNumber`` [recalled]."""

    ENTRY = "known-l2transport-circuit"
    known_number: int


class NoKnownL2transportCircuit(Removal):  # grammars/known/tunnels.yaml:25
    """``no mpls l2transport load-balancing-group knownNumber``, or ``default`` for ``no``."""

    ENTRY = "known-l2transport-circuit"
    known_number: int
    default: bool = False


class KnownL2transportCircuitLine(Command):  # grammars/known/tunnels.yaml:30
    """``l2transportCircuitLine [ keptText ]`` [recalled]."""

    ENTRY = "known-l2transport-circuit-line"
    l2transport_circuit_line: types.L2transportCircuitLine
    kept_text: str | None = None
    enabled: bool = True


class NoKnownL2transportCircuitLine(Removal):  # grammars/known/tunnels.yaml:30
    """``no l2transportCircuitLine [ keptText ]``, or ``default`` for ``no``."""

    ENTRY = "known-l2transport-circuit-line"
    l2transport_circuit_line: types.L2transportCircuitLine
    kept_text: str | None = None
    default: bool = False

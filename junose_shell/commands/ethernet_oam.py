"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types


class EthernetOamLfm(Command):  # grammars/interfaces/ethernet_oam.yaml:25
    """``ethernet oam lfm`` [recalled]."""

    ENTRY = "ethernet-oam-lfm"
    enabled: bool = True


class NoEthernetOamLfm(Removal):  # grammars/interfaces/ethernet_oam.yaml:25
    """``no ethernet oam lfm``, or ``default`` for ``no``."""

    ENTRY = "ethernet-oam-lfm"
    default: bool = False


class EthernetOamLfmMode(Command):  # grammars/interfaces/ethernet_oam.yaml:28
    """``ethernet oam lfm mode oamMode`` [recalled]."""

    ENTRY = "ethernet-oam-lfm-mode"
    oam_mode: types.OamMode


class NoEthernetOamLfmMode(Removal):  # grammars/interfaces/ethernet_oam.yaml:28
    """``no ethernet oam lfm mode [ oamMode ]``, or ``default`` for ``no``."""

    ENTRY = "ethernet-oam-lfm-mode"
    oam_mode: types.OamMode | None = None
    default: bool = False


class EthernetOamLfmPduTransmitInterval(Command):  # grammars/interfaces/ethernet_oam.yaml:31
    """``ethernet oam lfm pdu-transmit-interval oamSeconds`` [recalled]."""

    ENTRY = "ethernet-oam-lfm-pdu-transmit-interval"
    oam_seconds: int


class NoEthernetOamLfmPduTransmitInterval(Removal):  # grammars/interfaces/ethernet_oam.yaml:31
    """``no ethernet oam lfm pdu-transmit-interval [ oamSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "ethernet-oam-lfm-pdu-transmit-interval"
    oam_seconds: int | None = None
    default: bool = False


class EthernetOamLfmPduLostThreshold(Command):  # grammars/interfaces/ethernet_oam.yaml:34
    """``ethernet oam lfm pdu-lost-threshold lostCount`` [recalled]."""

    ENTRY = "ethernet-oam-lfm-pdu-lost-threshold"
    lost_count: int


class NoEthernetOamLfmPduLostThreshold(Removal):  # grammars/interfaces/ethernet_oam.yaml:34
    """``no ethernet oam lfm pdu-lost-threshold [ lostCount ]``, or ``default`` for ``no``."""

    ENTRY = "ethernet-oam-lfm-pdu-lost-threshold"
    lost_count: int | None = None
    default: bool = False


class EthernetOamLfmRemoteLoopbackSupported(Command):  # grammars/interfaces/ethernet_oam.yaml:37
    """``ethernet oam lfm remote-loopback supported`` [recalled]."""

    ENTRY = "ethernet-oam-lfm-remote-loopback-supported"


class NoEthernetOamLfmRemoteLoopbackSupported(Removal):  # grammars/interfaces/ethernet_oam.yaml:37
    """``no ethernet oam lfm remote-loopback supported``, or ``default`` for ``no``."""

    ENTRY = "ethernet-oam-lfm-remote-loopback-supported"
    default: bool = False


class EthernetOamLfmHighThreshold(Command):  # grammars/interfaces/ethernet_oam.yaml:40
    """``ethernet oam lfm high-threshold oamCount`` [recalled]."""

    ENTRY = "ethernet-oam-lfm-high-threshold"
    oam_count: int


class NoEthernetOamLfmHighThreshold(Removal):  # grammars/interfaces/ethernet_oam.yaml:40
    """``no ethernet oam lfm high-threshold [ oamCount ]``, or ``default`` for ``no``."""

    ENTRY = "ethernet-oam-lfm-high-threshold"
    oam_count: int | None = None
    default: bool = False


class EthernetOamCfm(Command):  # grammars/interfaces/ethernet_oam.yaml:43
    """``ethernet oam cfm`` [recalled]."""

    ENTRY = "ethernet-oam-cfm"
    enabled: bool = True


class NoEthernetOamCfm(Removal):  # grammars/interfaces/ethernet_oam.yaml:43
    """``no ethernet oam cfm``, or ``default`` for ``no``."""

    ENTRY = "ethernet-oam-cfm"
    default: bool = False


class EthernetOamCfmDomainLevel(Command):  # grammars/interfaces/ethernet_oam.yaml:47
    """``ethernet oam cfm domain cfmName level domainLevel`` [recalled]."""

    ENTRY = "ethernet-oam-cfm-domain-level"
    cfm_name: str
    domain_level: int


class NoEthernetOamCfmDomainLevel(Removal):  # grammars/interfaces/ethernet_oam.yaml:47
    """``no ethernet oam cfm domain cfmName level [ domainLevel ]``, or ``default`` for ``no``."""

    ENTRY = "ethernet-oam-cfm-domain-level"
    cfm_name: str
    domain_level: int | None = None
    default: bool = False


class EthernetOamCfmAssociation(Command):  # grammars/interfaces/ethernet_oam.yaml:52
    """``ethernet oam cfm association cfmName domainName`` [recalled]."""

    ENTRY = "ethernet-oam-cfm-association"
    cfm_name: str
    domain_name: str


class NoEthernetOamCfmAssociation(Removal):  # grammars/interfaces/ethernet_oam.yaml:52
    """``no ethernet oam cfm association cfmName [ domainName ]``, or ``default`` for ``no``."""

    ENTRY = "ethernet-oam-cfm-association"
    cfm_name: str
    domain_name: str | None = None
    default: bool = False

"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types


class FrameRelayIntfType(Command):  # grammars/interfaces/frame_relay.yaml:37
    """``frame-relay intf-type frType`` [recalled]."""

    ENTRY = "frame-relay-intf-type"
    fr_type: types.FrType


class NoFrameRelayIntfType(Removal):  # grammars/interfaces/frame_relay.yaml:37
    """``no frame-relay intf-type [ frType ]``, or ``default`` for ``no``."""

    ENTRY = "frame-relay-intf-type"
    fr_type: types.FrType | None = None
    default: bool = False


class FrameRelayLmiType(Command):  # grammars/interfaces/frame_relay.yaml:40
    """``frame-relay lmi-type lmiType`` [recalled]."""

    ENTRY = "frame-relay-lmi-type"
    lmi_type: types.LmiType


class NoFrameRelayLmiType(Removal):  # grammars/interfaces/frame_relay.yaml:40
    """``no frame-relay lmi-type [ lmiType ]``, or ``default`` for ``no``."""

    ENTRY = "frame-relay-lmi-type"
    lmi_type: types.LmiType | None = None
    default: bool = False


class FrameRelayKeepalive(Command):  # grammars/interfaces/frame_relay.yaml:43
    """``frame-relay keepalive lmiSeconds`` [recalled]."""

    ENTRY = "frame-relay-keepalive"
    lmi_seconds: int


class NoFrameRelayKeepalive(Removal):  # grammars/interfaces/frame_relay.yaml:43
    """``no frame-relay keepalive [ lmiSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "frame-relay-keepalive"
    lmi_seconds: int | None = None
    default: bool = False


class FrameRelayLmiN391dte(Command):  # grammars/interfaces/frame_relay.yaml:46
    """``frame-relay lmi-n391dte lmiEvents`` [recalled]."""

    ENTRY = "frame-relay-lmi-n391dte"
    lmi_events: int


class NoFrameRelayLmiN391dte(Removal):  # grammars/interfaces/frame_relay.yaml:46
    """``no frame-relay lmi-n391dte [ lmiEvents ]``, or ``default`` for ``no``."""

    ENTRY = "frame-relay-lmi-n391dte"
    lmi_events: int | None = None
    default: bool = False


class FrameRelayLmiN392dte(Command):  # grammars/interfaces/frame_relay.yaml:49
    """``frame-relay lmi-n392dte lmiEvents`` [recalled]."""

    ENTRY = "frame-relay-lmi-n392dte"
    lmi_events: int


class NoFrameRelayLmiN392dte(Removal):  # grammars/interfaces/frame_relay.yaml:49
    """``no frame-relay lmi-n392dte [ lmiEvents ]``, or ``default`` for ``no``."""

    ENTRY = "frame-relay-lmi-n392dte"
    lmi_events: int | None = None
    default: bool = False


class FrameRelayLmiN393dte(Command):  # grammars/interfaces/frame_relay.yaml:52
    """``frame-relay lmi-n393dte lmiEvents`` [recalled]."""

    ENTRY = "frame-relay-lmi-n393dte"
    lmi_events: int


class NoFrameRelayLmiN393dte(Removal):  # grammars/interfaces/frame_relay.yaml:52
    """``no frame-relay lmi-n393dte [ lmiEvents ]``, or ``default`` for ``no``."""

    ENTRY = "frame-relay-lmi-n393dte"
    lmi_events: int | None = None
    default: bool = False


class FrameRelayLmiN392dce(Command):  # grammars/interfaces/frame_relay.yaml:55
    """``frame-relay lmi-n392dce lmiEvents`` [recalled]."""

    ENTRY = "frame-relay-lmi-n392dce"
    lmi_events: int


class NoFrameRelayLmiN392dce(Removal):  # grammars/interfaces/frame_relay.yaml:55
    """``no frame-relay lmi-n392dce [ lmiEvents ]``, or ``default`` for ``no``."""

    ENTRY = "frame-relay-lmi-n392dce"
    lmi_events: int | None = None
    default: bool = False


class FrameRelayLmiN393dce(Command):  # grammars/interfaces/frame_relay.yaml:58
    """``frame-relay lmi-n393dce lmiEvents`` [recalled]."""

    ENTRY = "frame-relay-lmi-n393dce"
    lmi_events: int


class NoFrameRelayLmiN393dce(Removal):  # grammars/interfaces/frame_relay.yaml:58
    """``no frame-relay lmi-n393dce [ lmiEvents ]``, or ``default`` for ``no``."""

    ENTRY = "frame-relay-lmi-n393dce"
    lmi_events: int | None = None
    default: bool = False


class FrameRelayLmiT391dte(Command):  # grammars/interfaces/frame_relay.yaml:61
    """``frame-relay lmi-t391dte lmiSecondsT2`` [recalled]."""

    ENTRY = "frame-relay-lmi-t391dte"
    lmi_seconds_t2: int


class NoFrameRelayLmiT391dte(Removal):  # grammars/interfaces/frame_relay.yaml:61
    """``no frame-relay lmi-t391dte [ lmiSecondsT2 ]``, or ``default`` for ``no``."""

    ENTRY = "frame-relay-lmi-t391dte"
    lmi_seconds_t2: int | None = None
    default: bool = False


class FrameRelayLmiT392dce(Command):  # grammars/interfaces/frame_relay.yaml:64
    """``frame-relay lmi-t392dce lmiSecondsT2`` [recalled]."""

    ENTRY = "frame-relay-lmi-t392dce"
    lmi_seconds_t2: int


class NoFrameRelayLmiT392dce(Removal):  # grammars/interfaces/frame_relay.yaml:64
    """``no frame-relay lmi-t392dce [ lmiSecondsT2 ]``, or ``default`` for ``no``."""

    ENTRY = "frame-relay-lmi-t392dce"
    lmi_seconds_t2: int | None = None
    default: bool = False


class FrameRelayDescription(Command):  # grammars/interfaces/frame_relay.yaml:67
    """``frame-relay description text`` [recalled]."""

    ENTRY = "frame-relay-description"
    text: str


class NoFrameRelayDescription(Removal):  # grammars/interfaces/frame_relay.yaml:67
    """``no frame-relay description [ text ]``, or ``default`` for ``no``."""

    ENTRY = "frame-relay-description"
    text: str | None = None
    default: bool = False


class FrameRelayHdlcShutdown(Command):  # grammars/interfaces/frame_relay.yaml:70
    """``hdlc shutdown`` [recalled]."""

    ENTRY = "frame-relay-hdlc-shutdown"
    enabled: bool = True


class NoFrameRelayHdlcShutdown(Removal):  # grammars/interfaces/frame_relay.yaml:70
    """``no hdlc shutdown``, or ``default`` for ``no``."""

    ENTRY = "frame-relay-hdlc-shutdown"
    default: bool = False


class FrameRelayHdlcKeepalive(Command):  # grammars/interfaces/frame_relay.yaml:73
    """``hdlc keepalive hdlcSeconds`` [recalled]."""

    ENTRY = "frame-relay-hdlc-keepalive"
    hdlc_seconds: int


class NoFrameRelayHdlcKeepalive(Removal):  # grammars/interfaces/frame_relay.yaml:73
    """``no hdlc keepalive [ hdlcSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "frame-relay-hdlc-keepalive"
    hdlc_seconds: int | None = None
    default: bool = False


class FrameRelayHdlcDownWhenLooped(Command):  # grammars/interfaces/frame_relay.yaml:76
    """``hdlc down-when-looped`` [recalled]."""

    ENTRY = "frame-relay-hdlc-down-when-looped"
    enabled: bool = True


class NoFrameRelayHdlcDownWhenLooped(Removal):  # grammars/interfaces/frame_relay.yaml:76
    """``no hdlc down-when-looped``, or ``default`` for ``no``."""

    ENTRY = "frame-relay-hdlc-down-when-looped"
    default: bool = False


class FrameRelayInterfaceDlci(Command):  # grammars/interfaces/frame_relay.yaml:79
    """``frame-relay interface-dlci dlci [ ietf ]`` [recalled]."""

    ENTRY = "frame-relay-interface-dlci"
    dlci: int
    ietf: bool = False


class NoFrameRelayInterfaceDlci(Removal):  # grammars/interfaces/frame_relay.yaml:79
    """``no frame-relay interface-dlci dlci [ ietf ]``, or ``default`` for ``no``."""

    ENTRY = "frame-relay-interface-dlci"
    dlci: int
    ietf: bool = False
    default: bool = False


class FrameRelayFragment(Command):  # grammars/interfaces/frame_relay.yaml:85
    """``frame-relay fragment [ fragmentBytes ]`` [recalled]."""

    ENTRY = "frame-relay-fragment"
    fragment_bytes: int | None = None


class NoFrameRelayFragment(Removal):  # grammars/interfaces/frame_relay.yaml:85
    """``no frame-relay fragment [ fragmentBytes ]``, or ``default`` for ``no``."""

    ENTRY = "frame-relay-fragment"
    fragment_bytes: int | None = None
    default: bool = False


class FrameRelayClass(Command):  # grammars/interfaces/frame_relay.yaml:89
    """``frame-relay class frClass`` [recalled]."""

    ENTRY = "frame-relay-class"
    fr_class: str


class NoFrameRelayClass(Removal):  # grammars/interfaces/frame_relay.yaml:89
    """``no frame-relay class [ frClass ]``, or ``default`` for ``no``."""

    ENTRY = "frame-relay-class"
    fr_class: str | None = None
    default: bool = False


class MapClassFrameRelay(Command):  # grammars/interfaces/frame_relay.yaml:93
    """``map-class frame-relay frClass`` [recalled]."""

    ENTRY = "map-class-frame-relay"
    fr_class: str


class NoMapClassFrameRelay(Removal):  # grammars/interfaces/frame_relay.yaml:93
    """``no map-class frame-relay frClass``, or ``default`` for ``no``."""

    ENTRY = "map-class-frame-relay"
    fr_class: str
    default: bool = False


class MapClassFrameRelayFragment(Command):  # grammars/interfaces/frame_relay.yaml:99
    """``frame-relay fragment [ fragmentBytes ]`` [recalled]."""

    ENTRY = "map-class-frame-relay-fragment"
    fragment_bytes: int | None = None


class NoMapClassFrameRelayFragment(Removal):  # grammars/interfaces/frame_relay.yaml:99
    """``no frame-relay fragment [ fragmentBytes ]``, or ``default`` for ``no``."""

    ENTRY = "map-class-frame-relay-fragment"
    fragment_bytes: int | None = None
    default: bool = False

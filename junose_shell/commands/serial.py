"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types


class SerialCrc(Command):  # grammars/interfaces/serial.yaml:30
    """``crc crcBits`` [recalled]."""

    ENTRY = "serial-crc"
    crc_bits: types.CrcBits


class NoSerialCrc(Removal):  # grammars/interfaces/serial.yaml:30
    """``no crc [ crcBits ]``, or ``default`` for ``no``."""

    ENTRY = "serial-crc"
    crc_bits: types.CrcBits | None = None
    default: bool = False


class SerialInvertData(Command):  # grammars/interfaces/serial.yaml:33
    """``invert data`` [recalled]."""

    ENTRY = "serial-invert-data"
    enabled: bool = True


class NoSerialInvertData(Removal):  # grammars/interfaces/serial.yaml:33
    """``no invert data``, or ``default`` for ``no``."""

    ENTRY = "serial-invert-data"
    default: bool = False


class SerialInvertTxclock(Command):  # grammars/interfaces/serial.yaml:36
    """``invert txclock`` [recalled]."""

    ENTRY = "serial-invert-txclock"
    enabled: bool = True


class NoSerialInvertTxclock(Removal):  # grammars/interfaces/serial.yaml:36
    """``no invert txclock``, or ``default`` for ``no``."""

    ENTRY = "serial-invert-txclock"
    default: bool = False


class SerialNrziEncoding(Command):  # grammars/interfaces/serial.yaml:39
    """``nrzi-encoding`` [recalled]."""

    ENTRY = "serial-nrzi-encoding"
    enabled: bool = True


class NoSerialNrziEncoding(Removal):  # grammars/interfaces/serial.yaml:39
    """``no nrzi-encoding``, or ``default`` for ``no``."""

    ENTRY = "serial-nrzi-encoding"
    default: bool = False


class SerialIgnoreDcd(Command):  # grammars/interfaces/serial.yaml:42
    """``ignore dcd`` [recalled]."""

    ENTRY = "serial-ignore-dcd"
    enabled: bool = True


class NoSerialIgnoreDcd(Removal):  # grammars/interfaces/serial.yaml:42
    """``no ignore dcd``, or ``default`` for ``no``."""

    ENTRY = "serial-ignore-dcd"
    default: bool = False


class SerialMru(Command):  # grammars/interfaces/serial.yaml:45
    """``mru serialMtu`` [recalled]."""

    ENTRY = "serial-mru"
    serial_mtu: int


class NoSerialMru(Removal):  # grammars/interfaces/serial.yaml:45
    """``no mru [ serialMtu ]``, or ``default`` for ``no``."""

    ENTRY = "serial-mru"
    serial_mtu: int | None = None
    default: bool = False


class SerialLoopback(Command):  # grammars/interfaces/serial.yaml:48
    """``loopback loopKind`` [recalled]."""

    ENTRY = "serial-loopback"
    loop_kind: types.SerialLoopKind


class NoSerialLoopback(Removal):  # grammars/interfaces/serial.yaml:48
    """``no loopback [ loopKind ]``, or ``default`` for ``no``."""

    ENTRY = "serial-loopback"
    loop_kind: types.SerialLoopKind | None = None
    default: bool = False


class SerialPosFraming(Command):  # grammars/interfaces/serial.yaml:52
    """``pos framing posFraming`` [recalled]."""

    ENTRY = "serial-pos-framing"
    pos_framing: types.PosFraming


class NoSerialPosFraming(Removal):  # grammars/interfaces/serial.yaml:52
    """``no pos framing [ posFraming ]``, or ``default`` for ``no``."""

    ENTRY = "serial-pos-framing"
    pos_framing: types.PosFraming | None = None
    default: bool = False


class SerialPosScrambleAtm(Command):  # grammars/interfaces/serial.yaml:55
    """``pos scramble-atm`` [recalled]."""

    ENTRY = "serial-pos-scramble-atm"
    enabled: bool = True


class NoSerialPosScrambleAtm(Removal):  # grammars/interfaces/serial.yaml:55
    """``no pos scramble-atm``, or ``default`` for ``no``."""

    ENTRY = "serial-pos-scramble-atm"
    default: bool = False


class SerialSnmpTrap(Command):  # grammars/interfaces/serial.yaml:58
    """``snmp trap link-status`` [recalled]."""

    ENTRY = "serial-snmp-trap"
    enabled: bool = True


class NoSerialSnmpTrap(Removal):  # grammars/interfaces/serial.yaml:58
    """``no snmp trap link-status``, or ``default`` for ``no``."""

    ENTRY = "serial-snmp-trap"
    default: bool = False


class InterfaceLoadInterval(Command):  # grammars/interfaces/serial.yaml:61
    """``load-interval loadSeconds`` [recalled]."""

    ENTRY = "interface-load-interval"
    load_seconds: int


class NoInterfaceLoadInterval(Removal):  # grammars/interfaces/serial.yaml:61
    """``no load-interval [ loadSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "interface-load-interval"
    load_seconds: int | None = None
    default: bool = False


class SerialDownWhenLooped(Command):  # grammars/interfaces/serial.yaml:64
    """``down-when-looped`` [recalled]."""

    ENTRY = "serial-down-when-looped"
    enabled: bool = True


class NoSerialDownWhenLooped(Removal):  # grammars/interfaces/serial.yaml:64
    """``no down-when-looped``, or ``default`` for ``no``."""

    ENTRY = "serial-down-when-looped"
    default: bool = False


class InterfaceCarrierDelay(Command):  # grammars/interfaces/serial.yaml:67
    """``carrier-delay sonetSeconds`` [recalled]."""

    ENTRY = "interface-carrier-delay"
    sonet_seconds: int


class NoInterfaceCarrierDelay(Removal):  # grammars/interfaces/serial.yaml:67
    """``no carrier-delay [ sonetSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "interface-carrier-delay"
    sonet_seconds: int | None = None
    default: bool = False


class SerialClockRate(Command):  # grammars/interfaces/serial.yaml:70
    """``clock rate clockRate`` [recalled]."""

    ENTRY = "serial-clock-rate"
    clock_rate: int


class NoSerialClockRate(Removal):  # grammars/interfaces/serial.yaml:70
    """``no clock rate [ clockRate ]``, or ``default`` for ``no``."""

    ENTRY = "serial-clock-rate"
    clock_rate: int | None = None
    default: bool = False


class SerialDsuBandwidth(Command):  # grammars/interfaces/serial.yaml:73
    """``dsu bandwidth dsuBandwidth`` [recalled]."""

    ENTRY = "serial-dsu-bandwidth"
    dsu_bandwidth: int


class NoSerialDsuBandwidth(Removal):  # grammars/interfaces/serial.yaml:73
    """``no dsu bandwidth [ dsuBandwidth ]``, or ``default`` for ``no``."""

    ENTRY = "serial-dsu-bandwidth"
    dsu_bandwidth: int | None = None
    default: bool = False

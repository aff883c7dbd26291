"""Log lines as datagrams for a syslog host (RFC 3164)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

LOCAL0 = 16  # number of the facility local0, section 4.1.1
LONGEST = 1_024  # octets of a datagram, section 4.1
_TAG = 32  # characters, section 4.1.3
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def datagram(priority: tuple[int, int], moment: datetime, host: str, tag: str, text: str) -> bytes:
    r"""Return a log line as a syslog host reads it, cut after ``LONGEST`` octets.

    ``priority`` is the facility (0..23) and the severity (0..7), ``moment`` the local time of the
    sender. Other characters than visible ASCII and blanks are spelled, as in ``\x1b``.
    """
    facility, severity = priority
    # Of a day below 10 the first place is a blank, and no locale changes the names of the months.
    stamp = f"{_MONTHS[moment.month - 1]} {moment.day:2} {moment:%H:%M:%S}"
    line = f"{stamp} {_visible(host)} {_visible(tag)[:_TAG]}: {_visible(text)}"
    return f"<{facility * 8 + severity}>{line}".encode()[:LONGEST]


def _visible(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    return "".join(each if " " <= each <= "~" else _spelled(each) for each in text)


def _spelled(character: str) -> str:
    return character.encode("unicode_escape").decode()

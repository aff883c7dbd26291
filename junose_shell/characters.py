"""Which characters a text may have, and how the others are shown.

A lone surrogate is half of a character: no file and no terminal takes it. A control character is an
order to a terminal.
"""

import re

_HALF = re.compile("[\ud800-\udfff]")
_SURROGATE = _HALF.search
_ORDER = re.compile(  # control characters, line separators, changes of direction; no tab, no LF
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)


def not_text(text: str) -> int | None:
    """Return the index of the first character that cannot be written, None if all can be."""
    if text.isascii() or (found := _SURROGATE(text)) is None:
        return None
    return found.start()


def has_orders(text: str) -> bool:
    """Return True if a text has a character that is no text to a terminal, or a line end."""
    return not text.isprintable() and ("\n" in text or _ORDER.search(text) is not None)


def harmless(text: str) -> str:
    r"""Return ``text`` for a terminal: what would be an order to it is spelled, as in ``\x1b``."""
    return text if text.isprintable() else _ORDER.sub(_spelled, text)


def seeable(text: str) -> str:
    """Return ``text`` with a replacement character for each half of one, as wide as that."""
    return text if text.isascii() else _HALF.sub("\ufffd", text)


def octet_of(character: str) -> str:
    """Return the octet that half of a character stands for, an empty text for another one."""
    octet = ord(character) - 0xDC00
    return f"0x{octet:02x}" if 0x80 <= octet <= 0xFF else ""


def with_octets(text: str) -> str:
    r"""Return a decoded text with octets that were no characters spelled, as in ``\xfc``."""
    return text if text.isascii() else _HALF.sub(_octet, text)


def escaped(document: str) -> str:
    r"""Return a JSON document that means the same, with such characters as ``\u009b``."""
    if document.isprintable():
        return document
    return _ORDER.sub(lambda found: f"\\u{ord(found[0]):04x}", document)


def _octet(found: re.Match[str]) -> str:
    return octet_of(found[0]).replace("0x", "\\x") or _spelled(found)


def _spelled(found: re.Match[str]) -> str:
    return found[0].encode("unicode_escape").decode()

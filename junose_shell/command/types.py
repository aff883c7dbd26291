"""Parameter types: how a word becomes a value, how the value is written, what ``?`` shows.

``parse`` raises ``ValueError`` for a word that is not of the type. ``format(parse(word))`` parses
to the same value. ``rank`` orders the types at one place: a lower one is more specific and is tried
first.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

from junose_shell.characters import has_orders
from junose_shell.net import Ipv4, mask_of
from junose_shell.record import record

Parse = Callable[[str], object]
LONGEST_KEPT = 256  # characters of an encrypted secret or a digest


@record
class ParamType:
    """One type with its limits filled in."""

    parse: Parse
    describe: str  # placeholder shown by "?", without the angle brackets
    annotation: str  # in generated code
    rank: int
    format: Callable[[object], str] = str
    free: bool = False  # takes words that may look like keywords: prints quoted where one would win
    rest: bool = False  # takes the rest of the line
    suggest: str = ""  # source of live values for "?" and Tab
    values: tuple[str, ...] = ()  # an enumeration: matched like keywords
    unordered: bool = False  # a list of them is in the order of ``values``, however it was typed


Spec = Mapping[str, str]
_FACTORIES: dict[str, Callable[[Spec], ParamType]] = {}


def type_kind(name: str) -> Callable[[Callable[[Spec], ParamType]], Callable[[Spec], ParamType]]:
    """Register a factory under the word that ``type:`` names in a grammar file."""

    def register(factory: Callable[[Spec], ParamType]) -> Callable[[Spec], ParamType]:
        _FACTORIES[name] = factory
        return factory

    return register


def make(spec: Spec) -> ParamType:
    """Return a type for its grammar description; raise ``ValueError`` that names what is wrong."""
    factory = _FACTORIES.get(spec.get("type", ""))
    if factory is None:
        raise ValueError(f"unknown type {spec.get('type', '')!r}; known: {', '.join(_FACTORIES)}")
    return factory(spec)


def is_secret(spec: Spec) -> bool:
    """Return True if a parameter of such a type is a secret, never to be shown."""
    return spec["type"] == "secret" or spec.get("secret") == "yes"


@type_kind("ipv4-address")
def _address(spec: Spec) -> ParamType:
    return ParamType(Ipv4.parse, "ipAddress", "Ipv4", 1, suggest=spec.get("suggest", ""))


@type_kind("ipv4-mask")
def _mask(_spec: Spec) -> ParamType:
    masks = {str(mask): mask for mask in map(mask_of, range(33))}

    def parse(word: str) -> Ipv4:
        if word not in masks:
            raise ValueError("not a contiguous mask")
        return masks[word]

    return ParamType(parse, "ipAddressMask", "Ipv4", 0)


_NUMBER = re.compile(r"-?\d{1,12}", re.ASCII).fullmatch


_HIGHEST = 4_294_967_295  # 32 bits
_LONGEST = 255  # characters of a word or text whose limit is not known


def _usual(spec: Spec) -> bool:
    return spec.get("usual", "") == "yes"


def _limit(spec: Spec, name: str, usual: str) -> int:
    text = spec.get(name, usual)
    if not _NUMBER(text):
        raise ValueError(f"{name} is no number: {text!r}")
    return int(text)


@type_kind("int")
def _integer(spec: Spec) -> ParamType:
    """A number from ``min`` to ``max``; with ``zero: yes`` 0 is valid too.

    With ``usual: yes`` the limits are only shown.
    """
    low, high = _limit(spec, "min", "0"), _limit(spec, "max", str(_HIGHEST))
    zero = spec.get("zero", "") == "yes"
    lowest, highest = (min(low, 0), max(high, _HIGHEST)) if _usual(spec) else (low, high)

    def parse(word: str) -> int:
        if not _NUMBER(word):
            raise ValueError("not a number")
        number = int(word)
        if not lowest <= number <= highest and not (zero and number == 0):
            raise ValueError("out of range")
        return number

    span = f"{low} - {high}" if low < high else f"{low}"
    describe = f"0, {span}" if zero else span
    return ParamType(parse, describe, "int", 2, suggest=spec.get("suggest", ""))


def _text(spec: Spec, rank: int, *, rest: bool = False) -> ParamType:
    low, high = _limit(spec, "min", "1"), _limit(spec, "max", "80")
    pattern = re.compile(spec["pattern"]).fullmatch if "pattern" in spec else None
    least, most = (1, max(high, _LONGEST)) if _usual(spec) else (low, high)

    def parse(word: str) -> str:
        if not least <= len(word) <= most:
            raise ValueError("wrong length")
        if has_orders(word) or (pattern is not None and not pattern(word)):
            raise ValueError("wrong characters")
        return word

    describe = spec.get("describe", f"string of {low} - {high} characters")
    suggest = spec.get("suggest", "")
    return ParamType(parse, describe, "str", rank, free=not rest, rest=rest, suggest=suggest)


@type_kind("word")
def _word(spec: Spec) -> ParamType:
    return _text(spec, 8)


@type_kind("secret")
def _secret(spec: Spec) -> ParamType:
    """A secret of up to ``max`` characters, or its longer stored form."""
    return _text({**spec, "max": str(LONGEST_KEPT)}, 8)


@type_kind("pattern")
def _pattern(spec: Spec) -> ParamType:
    """A word with a form of its own, more specific than a free word."""
    if "pattern" not in spec:
        raise ValueError("type pattern needs 'pattern'")
    return _text(spec, 4)


@type_kind("line")
def _line(spec: Spec) -> ParamType:
    """The rest of the line, with its blanks."""
    return _text(spec, 9, rest=True)


@type_kind("enum")
def _enum(spec: Spec) -> ParamType:
    values = tuple(spec.get("values", "").split())
    if not values:
        raise ValueError("type enum needs 'values'")
    annotation = f"Literal[{', '.join(repr(value) for value in values)}]"
    return ParamType(
        str, "|".join(values), annotation, 0, values=values, unordered="unordered" in spec
    )


def _shaped(shape: str, describe: str, spec: Spec) -> ParamType:
    """A number or location: digits in a given form, stored without leading zeros."""
    fits = re.compile(shape, re.ASCII).fullmatch

    def parse(word: str) -> str:
        if not fits(word):
            raise ValueError(f"not {describe}")
        return _LEADING_ZEROS.sub("", word)

    return ParamType(parse, describe, "str", 3, suggest=spec.get("suggest", ""))


_LEADING_ZEROS = re.compile(r"(?<!\d)0+(?=\d)")
_LOCATION = r"\d{1,2}/\d{1,2}(?:/\d{1,2})?"  # SLOT/PORT; SLOT/ADAPTER/PORT on an E120 or E320
_SUB = r"(?:\.\d{1,10}){1,2}"  # a PPPoE subinterface stands below another one
_CHANNEL = r"(?::\d{1,2}(?:/\d{1,2}){0,2})?"  # of a serial interface


@type_kind("location")
def _location(spec: Spec) -> ParamType:
    return _shaped(_LOCATION, "slot/port", spec)


@type_kind("sub-location")
def _sub_location(spec: Spec) -> ParamType:
    return _shaped(_LOCATION + _SUB, "slot/port.subinterface", spec)


@type_kind("interface-specifier")
def _interface_specifier(spec: Spec) -> ParamType:
    """The part of an interface after its type: a number, or a location of any kind."""
    return _shaped(rf"\d{{1,10}}|{_LOCATION}{_CHANNEL}(?:{_SUB})?", "number or slot/port", spec)


@type_kind("ipv6-address")
def _ipv6_address(_spec: Spec) -> ParamType:
    """An address of IP version 6, kept in its shortest form."""
    from ipaddress import IPv6Address

    return ParamType(lambda word: str(IPv6Address(word)), "ipv6Address", "str", 3)


@type_kind("ipv6-prefix")
def _ipv6_prefix(_spec: Spec) -> ParamType:
    """An IPv6 address and a length, which may be an interface's address as well."""
    from ipaddress import IPv6Interface

    def parse(word: str) -> str:
        if "/" not in word:
            raise ValueError("no length")
        return str(IPv6Interface(word))

    return ParamType(parse, "ipv6Prefix", "str", 3)


_CIRCUIT = re.compile(r"(\d{1,3})/(\d{1,5})", re.ASCII).fullmatch
_ASN = re.compile(r"(\d{1,5}):(\d{1,10})", re.ASCII).fullmatch
_IPN = re.compile(r"([\d.]{7,15}):(\d{1,5})", re.ASCII).fullmatch


@type_kind("vpi-vci")
def _vpi_vci(_spec: Spec) -> ParamType:
    """A virtual path, 0 to 255, and a virtual channel in it, 0 to 65535."""

    def parse(word: str) -> str:
        found = _CIRCUIT(word)
        if not found or int(found[1]) > 0xFF or int(found[2]) > 0xFFFF:
            raise ValueError("not VPI/VCI")
        return f"{int(found[1])}/{int(found[2])}"

    return ParamType(parse, "vpi/vci", "str", 3)


@type_kind("route-distinguisher")
def _route_distinguisher(_spec: Spec) -> ParamType:
    """AS:N with 16 and 32 bits, or IPADDRESS:N with 16 bits [seen: MIB:IP-POLICY]."""

    def parse(word: str) -> str:
        if found := _ASN(word):
            autonomous, number = int(found[1]), int(found[2])
            if autonomous > 0xFFFF or number > 0xFFFF_FFFF:
                raise ValueError("out of range")
            return f"{autonomous}:{number}"
        if found := _IPN(word):
            number = int(found[2])
            if number > 0xFFFF:
                raise ValueError("out of range")
            return f"{Ipv4.parse(found[1])}:{number}"
        raise ValueError("not AS:N or IPADDRESS:N")

    return ParamType(parse, "asn:nn or ipAddress:nn", "str", 3)


def natural_key(value: object) -> tuple[Any, ...]:
    """Return a sort key by which ``loopback 2`` comes before ``loopback 10``.

    The order is total. The key is flat, because a long sort would otherwise spend its time in the
    garbage collector.
    """
    if isinstance(value, int):
        return (0, value)
    if value is None:
        return _NO_KEY
    if isinstance(value, tuple):
        return (2, *[part for item in value for part in _part(item)])
    text = str(value)
    chunks = _NUMBERS(text)  # every other one is a number
    chunks[1::2] = map(int, chunks[1::2])
    return (1, tuple(chunks), text)


def _part(item: object) -> tuple[Any, ...]:
    """Return what an item adds to the key of its tuple.

    Similar items add the same number of elements.
    """
    return (2, natural_key(item)) if isinstance(item, tuple) else natural_key(item)


_NO_KEY = (-1,)
_NUMBERS: Callable[[str], list[Any]] = re.compile(r"(\d+)").split

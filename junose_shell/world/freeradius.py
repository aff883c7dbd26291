"""Reads a users file of FreeRADIUS into the rules of a simulated server.

The form is that of rlm_files in FreeRADIUS 3: a name and its check items on one line, then reply
items, each line of them indented. The first entry that matches answers, and with ``Fall-Through``
those after it add to the answer. A rule of the world stands for all entries of one name, so it
holds what the server would say for that name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from junose_shell.aaa import attributes as radius_attributes
from junose_shell.record import private, record
from junose_shell.world.reader import text as printable
from junose_shell.world.reader import word
from junose_shell.world.schema import UserRule

if TYPE_CHECKING:
    from collections.abc import Iterator

EVERYBODY = "DEFAULT"
_ITEM = re.compile(
    r"""\s*(?P<name>[A-Za-z0-9.:_-]+)\s*(?P<op>:=|\+=|==|=~|!~|!=|=\*|!\*|<=|>=|=|<|>)\s*
    (?P<value>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s,"']+)\s*(?P<end>,|\#.*|$)""",
    re.VERBOSE,
).match
_NAME = re.compile(r""""(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^\s,]+""").match
_ESCAPED = re.compile(r"\\(.)")
_PASSWORDS = ("cleartext-password", "user-password")
_METHODS = {"", "pap", "chap", "local"}  # that look at the password
_NAMES = {name.lower(): name for name in radius_attributes.NAMES}


class Unread(NamedTuple):
    """Something that no rule can say; ``line`` counts from 1."""

    line: int
    reason: str


class _Item(NamedTuple):
    line: int
    name: str
    op: str
    value: str


@record
class _Entry:
    """The ``reply`` of an entry; ``password`` None and ``auth`` empty where it says nothing."""

    name: str
    line: int
    password: str | None = private()
    auth: str
    reply: tuple[_Item, ...] = private()
    falls_through: bool


def rules_of(text: str) -> tuple[tuple[UserRule, ...], tuple[Unread, ...]]:
    """Return the rules of a users file, and in the order of lines what they cannot say.

    Nothing that cannot be read makes a rule grant more than the server does: an entry with such a
    condition or password denies. The reader leaves it out if it is for every name and does not
    reject. The condition of Service-Type alone is passed over, because the name of a dial-out
    look-up is no subscriber's.
    """
    unread: list[Unread] = []
    entries = [entry for found in _split(text) if (entry := _entry(*found, unread))]
    names = dict.fromkeys(entry.name for entry in entries if entry.name != EVERYBODY)
    rules = [_rule(name, _matching(entries, name), unread) for name in names]
    default = _matching(entries, EVERYBODY)
    if default:
        rules.append(_rule(EVERYBODY, default, unread))
    return tuple(rules), tuple(sorted(set(unread)))


# -- the file --
def _split(text: str) -> Iterator[tuple[int, str, list[tuple[int, str]]]]:
    """Yield line, first line and further lines of each entry."""
    first: tuple[int, str] | None = None
    rest: list[tuple[int, str]] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if line[0].isspace():
            rest.append((number, line))
            continue
        if first:
            yield *first, rest
        first, rest = (number, line), []
    if first:
        yield *first, rest


def _entry(
    line: int, head: str, rest: list[tuple[int, str]], unread: list[Unread]
) -> _Entry | None:
    if head.startswith("$"):
        unread.append(Unread(line, f"{head.split(maxsplit=1)[0]} is not followed"))
        return None
    try:
        name, said = _named(head)
    except ValueError as error:
        unread.append(Unread(line, f"the name of an entry: {error}"))
        return None
    checks = _items(line, said, unread)
    reply = [item for number, text in rest for item in _items(number, text, unread) or ()]
    instead = _instead(name, line, said)
    if checks is None:
        return instead
    password, auth = None, ""
    for item in checks:
        low = item.name.lower()
        if low in _PASSWORDS and item.op in {":=", "==", "="}:
            password = item.value
        elif low == "auth-type" and item.op in {":=", "="}:
            auth = item.value.lower()
        elif low != "service-type" or item.op != "==":
            then = "the rule denies" if instead else "the entry is left out"
            unread.append(Unread(item.line, f"{item.name} {item.op}: {then}"))
            return instead
    falls = any(item.name.lower() == "fall-through" and item.value == "Yes" for item in reply)
    kept = tuple(item for item in reply if item.name.lower() != "fall-through")
    return _Entry(name, line, password, auth, kept, falls)


def _instead(name: str, line: int, head: str) -> _Entry | None:
    """Return what stands for an entry whose checks cannot be read: one that denies.

    None if the entry is for every name and does not reject: the others grant no more without it.
    """
    if name == EVERYBODY and "reject" not in head.lower():
        return None
    return _Entry(name, line, None, "reject", (), falls_through=False)


def _named(head: str) -> tuple[str, str]:
    """Return the name of an entry and what follows it; raise ValueError if no rule can have it."""
    found = _NAME(head)
    quoted = found[0] if found else ""
    name = _unquoted(quoted) if quoted else ""
    word(_pattern(name))
    return name, head.removeprefix(quoted)


def _items(line: int, text: str, unread: list[Unread]) -> list[_Item] | None:
    """Return the items of a line, None if one of them cannot be read."""
    items = []
    while text.strip() and not text.lstrip().startswith("#"):
        found = _ITEM(text)
        if found is None:
            unread.append(Unread(line, "not 'Attribute operator value'"))
            return None
        if found["value"][0] == '"' and "%" in found["value"]:
            unread.append(Unread(line, f"{found['name']}: its value is computed by the server"))
            return None
        try:
            value = printable(_unquoted(found["value"]))
        except ValueError as error:
            unread.append(Unread(line, f"{found['name']}: {error}"))
            return None
        items.append(_Item(line, _spelled(found["name"]), found["op"], value))
        text = text[found.end() :]
    return items


def _spelled(name: str) -> str:
    base, colon, tag = name.partition(":")
    return _NAMES.get(base.lower(), base) + colon + tag


def _unquoted(text: str) -> str:
    return _ESCAPED.sub(r"\1", text[1:-1]) if text[0] in "\"'" else text


# -- the rules --
def _matching(entries: list[_Entry], name: str) -> list[_Entry]:
    """Return the entries that answer for a name: up to the first that does not fall through."""
    found = []
    for entry in entries:
        if entry.name in {name, EVERYBODY}:
            found.append(entry)
            if not entry.falls_through:
                break
    return found


def _rule(name: str, entries: list[_Entry], unread: list[Unread]) -> UserRule:
    password = next((each.password for each in entries if each.password is not None), None)
    auth = next((each.auth for each in entries if each.auth), "")
    user = "*" if name == EVERYBODY else _pattern(name)
    said = _attributes(entries, unread)
    message = said.pop("Reply-Message", "")
    text = message if isinstance(message, str) else " ".join(message)
    try:
        printable(text)
    except ValueError as error:
        unread.append(Unread(entries[0].line, f"Reply-Message: {error}"))
        text = ""
    if auth == "reject":
        return UserRule(user, "deny", message=text)
    fault = ""
    if auth not in {*_METHODS, "accept"}:
        fault = f"Auth-Type {auth}"
    elif password is None and auth != "accept":
        fault = "neither a password nor Auth-Type"
    else:
        try:
            radius_attributes.subscriber_grant(said)
            radius_attributes.dial_out_grant(said)
        except ValueError as error:
            fault = str(error)
    if fault:
        unread.append(Unread(entries[0].line, f"{fault}: the rule denies"))
        return UserRule(user, "deny")
    return UserRule(user, password=None if auth == "accept" else password, attributes=said)


def _pattern(name: str) -> str:
    """Return the pattern that only ``name`` fits."""
    return re.sub(r"([*?[])", r"[\1]", name)


def _attributes(entries: list[_Entry], unread: list[Unread]) -> dict[str, str | tuple[str, ...]]:
    """Return the attributes of an answer, added up as the operators say."""
    said: dict[str, tuple[str, ...]] = {}
    for item in (item for entry in entries for item in entry.reply):
        before = said.get(item.name, ())
        if item.op not in {"=", ":=", "+="}:
            unread.append(Unread(item.line, f"{item.name} {item.op} is not followed"))
        elif item.op == "=" and before:
            continue
        elif _fits(item, unread):
            said[item.name] = (*before, item.value) if item.op == "+=" else (item.value,)
    return {name: values[0] if len(values) == 1 else values for name, values in said.items()}


def _fits(item: _Item, unread: list[Unread]) -> bool:
    """Return True if the world has the attribute and its value."""
    try:
        radius_attributes.check_name(item.name)
        radius_attributes.subscriber_grant({item.name: item.value})
        tag = item.name.partition(":")[2]
        end = f"Tunnel-Server-Endpoint:{tag}" if tag else "Tunnel-Server-Endpoint"
        radius_attributes.dial_out_grant({end: "0.0.0.0", item.name: item.value})  # noqa: S104
    except ValueError as error:
        unread.append(Unread(item.line, str(error)))
        return False
    return True


# -- the world --
def written(rules: tuple[UserRule, ...], name: str, address: str) -> str:
    """Return a world file with one server of these rules."""
    lines = ["radius:", f"  - name: {_quoted(name)}", f"    address: {address}"]
    if rules:
        lines.append("    users:")
    for rule in rules:
        lines.append(f"      - user: {_quoted(rule.user)}")
        if rule.behaviour != "accept":
            lines.append(f"        behaviour: {rule.behaviour}")
        if rule.password is not None:
            lines.append(f"        password: {_quoted(rule.password)}")
        if rule.message:
            lines.append(f"        message: {_quoted(rule.message)}")
        if rule.attributes:
            lines.append("        attributes:")
        for attribute, value in rule.attributes.items():
            values = (value,) if isinstance(value, str) else value
            text = ", ".join(map(_quoted, values))
            lines.append(f"          {attribute}: {text if len(values) == 1 else f'[{text}]'}")
    return "\n".join([*lines, ""])


def _quoted(text: str) -> str:
    import json

    return json.dumps(text, ensure_ascii=False)

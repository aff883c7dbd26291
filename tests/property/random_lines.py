"""Random configurations: lines drawn from the grammar itself, run on a router."""

import re
from random import Random  # noqa: TID251 - a seeded one, given by the test

from junose_shell.command.entry import Entry, Form
from junose_shell.command.grammar import Grammar
from junose_shell.command.tokens import needs_quotes, quote
from junose_shell.model.session import GLOBAL, CliSession
from junose_shell.runtime.router import Router
from junose_shell.session.runner import Runner
from junose_shell.session.shell import Shell

ADDRESSES = ("10.0.0.0", "10.1.2.3", "192.168.1.1", "255.255.255.255")
MASKS = ("255.0.0.0", "255.255.255.255", "255.255.255.0")
PLACES = ("2/0", "2/1", "3/0", "4/0")
WORDS = ("a", "b", "no", "profile", "two words", "x" * 8, 'qu"ote', "!", "7")
MOVES = ("exit", "virtual-router default", "virtual-router v1", "virtual-router default:a",
         "virtual-router v1:a", "ip vrf a", "ip vrf b", "rd 1:1", "rd 1:2", "no ip vrf a",
         "no virtual-router v1", "interface loopback 1", "interface fastEthernet 4/0",
         "ip vrf forwarding a", "ip vrf forwarding b", "profile a", "interface atm 3/0.1",
         "pvc 1 1 1 aal5snap", "vlan id 1",
         "line vty 0 4", "line vty 5 9", "line vty 3 7", "no line vty 7")  # fmt: skip
MAXIMUM_WORDS = 14


def random_shell(grammar: Grammar, random: Random, lines: int) -> Shell:
    """Return a router that was given so many random lines; what it refused does no harm."""
    shell = Shell(Router(grammar))
    runner = Runner(shell, CliSession(privilege=15))
    for _ in range(lines):
        if len(runner.session.frames) == 1:
            runner.session.push(GLOBAL)
        line = random_line(grammar, random, runner.session.mode)
        for _reply in runner.replies(shell.execute(runner.session, line)):
            pass
    return shell


def random_line(grammar: Grammar, random: Random, mode: str) -> str:
    """Return a line that may belong to ``mode``: now and then a move, a removal, an outer line."""
    if random.random() < 0.25:
        return random.choice(MOVES)
    mode = mode if random.random() < 0.8 else GLOBAL
    entries = [entry for entry in grammar.walk(mode, 15).entries if entry.statement]
    wanted = [entry for entry in entries if (entry.form is Form.DO) is (random.random() < 0.8)]
    return spell(grammar, random, random.choice(wanted or entries))


def spell(grammar: Grammar, random: Random, entry: Entry) -> str:
    """Return a line of one syntax, taking its branches at random."""
    words: list[str] = []
    options = entry.first
    while options:
        at = random.choice(options)
        position = entry.positions[at]
        words.append(position.word or _value(grammar, random, position.type_key))
        options = entry.follow[at]
        if at in entry.last and (len(words) > MAXIMUM_WORDS or random.random() < 0.5):
            break
    return " ".join(words)


def _value(grammar: Grammar, random: Random, key: str) -> str:
    spec = grammar.types._specs[key]
    kind = spec["type"]
    if kind == "int":
        low, high = int(spec.get("min", "0")), int(spec.get("max", "4294967295"))
        return str(random.choice((low, min(low + 1, high), high)))
    if kind == "ipv4-address":
        return random.choice(ADDRESSES)
    if kind == "ipv4-mask":
        return random.choice(MASKS)
    if kind in ("location", "interface-specifier"):
        return random.choice(PLACES)
    if kind == "sub-location":
        return random.choice(PLACES) + random.choice((".1", ".2"))
    if kind == "route-distinguisher":
        return random.choice(("1:1", "1:2"))
    if kind == "line":
        return random.choice(("some text", "'text'", "xyzx"))
    pattern = re.compile(spec.get("pattern", ".*"), re.DOTALL).fullmatch
    fitting = [word for word in (*WORDS, "v1:a", "1", "10", "1d") if pattern(word)]
    word = random.choice(fitting or ["1"])
    return quote(word) if needs_quotes(word) else word

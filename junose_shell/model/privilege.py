"""``privilege`` statements: the level that a command needs [seen: SB100, SB113].

An ``all`` rule for a command that opens a mode also covers the commands of that mode. Among the
rules that fit, a whole mode wins over a group of commands, and a group over a single command. Of
two in the same class, the one with more words wins. ``no`` and ``default`` forms have levels of
their own; ``no`` alone stands for every ``no`` form.
"""

from junose_shell.command.entry import TOP_LEVEL, Entry, Form
from junose_shell.command.grammar import Grammar, own_privilege
from junose_shell.command.node import Node
from junose_shell.commands.management import Privilege
from junose_shell.model.config import ConfigStore
from junose_shell.model.session import EXEC

MODE_WORDS = {"configure": "global-config"}  # word of the command -> mode, where they differ
WRITING = "copy-file"  # the command whose level every other way to write a file has too [own]
WHOLE_MODE, GROUP, SINGLE = 3, 2, 1  # the higher wins
Rank = tuple[int, int]


def obey(grammar: Grammar, config: ConfigStore) -> None:
    """Let the ``privilege`` statements of a router set the levels of its grammar from now on."""
    if grammar.privilege_of is own_privilege:
        grammar.obey(PrivilegeRules(grammar, config).level)
        config.subscribe(Privilege, lambda _change: grammar.forget_walks())


class PrivilegeRules:
    """The levels of a grammar's commands under a router's ``privilege`` statements."""

    def __init__(self, grammar: Grammar, config: ConfigStore) -> None:
        self._grammar = grammar
        self._config = config
        self._words: dict[int, tuple[str, ...]] = {}
        self._modes: dict[tuple[str, tuple[str, ...]], frozenset[str]] = {}

    def level(self, entry: Entry, mode: str) -> int:
        """Return the level that ``entry`` needs in ``mode``."""
        best: tuple[Rank, int] | None = None
        for rule in self._config.chassis.select(Privilege):
            rank = self._rank(rule, entry, mode)
            if rank is not None and (best is None or rank >= best[0]):
                best = rank, rule.privilege_level
        return entry.privilege if best is None else best[1]

    def _rank(self, rule: Privilege, entry: Entry, mode: str) -> Rank | None:
        """Return the precedence of a rule for an entry, None if it does not apply."""
        wanted = tuple(rule.command_text.lower().split())
        words = self._leading(entry)
        if MODE_WORDS.get(rule.command_mode, rule.command_mode) == mode:
            if rule.all and words[: len(wanted)] == wanted:
                return GROUP, len(wanted)
            if words == wanted or (len(wanted) == 1 and wanted[0] == entry.form.value):
                return SINGLE, len(wanted)
        if rule.all and mode in self._opened(rule, wanted):
            return WHOLE_MODE, len(wanted)
        return None

    def _opened(self, rule: Privilege, wanted: tuple[str, ...]) -> frozenset[str]:
        """Return the modes that the commands of a rule open."""
        mode = MODE_WORDS.get(rule.command_mode, rule.command_mode)
        found = self._modes.get((mode, wanted))
        if found is None:
            found = self._modes[mode, wanted] = frozenset(
                entry.enters
                for entry in self._grammar.entries
                if entry.enters
                and mode in entry.modes
                and entry.form is Form.DO
                and self._leading(entry)[: len(wanted)] == wanted
            )
        return found

    def _leading(self, entry: Entry) -> tuple[str, ...]:
        """Return the keywords before the first choice or parameter, in lower case."""
        found = self._words.get(entry.index)
        if found is None:
            words: list[str] = []
            ahead = entry.first
            while len(ahead) == 1 and (word := entry.positions[ahead[0]].word):
                words.append(word.lower())
                at = ahead[0]
                ahead = [] if at in entry.last else entry.follow[at]
            found = self._words[entry.index] = tuple(words)
        return found


def writing_level(grammar: Grammar) -> int:
    """Return the level that a session needs to write a file of the router: that of ``copy``."""
    return grammar.privilege_of(grammar.entry(WRITING), EXEC)


def spelled_out(grammar: Grammar, mode: str, text: str) -> str | None:
    """Return ``text`` with its keywords in full, None if no command begins with it."""
    node: Node = grammar.walk(MODE_WORDS.get(mode, mode), TOP_LEVEL).start()
    words: list[str] = []
    for word in text.split():
        low = word.lower()
        found = node.keyword(word)
        if not isinstance(found, Node):
            return None
        spelled = [keyword for keyword in node.keywords() if keyword.lower().startswith(low)]
        exact = [keyword for keyword in spelled if keyword.lower() == low]
        words.append((exact or spelled)[0])
        node = found
    return " ".join(words) or None


def known_mode(grammar: Grammar, word: str) -> bool:
    """Return True if ``word`` names a mode."""
    return word in MODE_WORDS or word in grammar.modes

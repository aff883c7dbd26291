"""Follows a line through the grammar of a mode and finds the words that are secrets, or may be."""

from collections.abc import Iterable

from junose_shell.command.grammar import Grammar
from junose_shell.command.match import is_negation
from junose_shell.command.node import Node
from junose_shell.command.tokens import Line
from junose_shell.world.secrets import SECRET_NAME

ALIKE = 0.75  # from 0 to 1: how much a keyword misspelt is still that keyword
MAX_MEANINGS = 64  # of a line's beginning; with more, all that follows may be secret


class Way:
    """The way of a line from a node: indices of its words.

    ``exact`` has the secrets, ``guessed`` what may be secret if something is misspelt or missing.
    ``reach`` is the index of the first word that has no place.
    """

    def __init__(self, grammar: Grammar, start: Node, line: Line, first: int = 0) -> None:
        self.exact: set[int] = set()
        self.guessed: set[int] = set()
        self.reach = first
        self._types = grammar.types
        self._before_secrets = grammar.before_secrets
        self._line = line
        self._begin = max(first, begin(line))
        self._nodes = [start]
        self._bent: list[Node] = []  # after a misspelt keyword
        while self.reach < len(line.words) and self._nodes + self._bent:
            self._step(self.reach)
        for node in self._nodes + self._bent:
            self._end(node)

    def _step(self, index: int) -> None:
        """Follow a word from everywhere.

        An ambiguous word can mean each of its candidates. A word that does not fit can be a
        misspelt keyword.
        """
        nodes, bent, meant = self._nodes, self._bent, list[Node]()
        self._nodes, self._bent = [], []
        for at in range(len(nodes) + len(bent)):
            amiss = at >= len(nodes)
            node = bent[at - len(nodes)] if amiss else nodes[at]
            step = node.step(self._line, index, [])
            if isinstance(step, Node):
                (self._bent if amiss else self._nodes).append(step)
                if step.takes_value and self._is_secret(node, step, index):
                    (self.guessed if amiss else self.exact).add(index)
            elif step is not None:
                candidates = (node.keyword(candidate) for candidate in step)
                fitting = (child for child in candidates if isinstance(child, Node))
                (self._bent if amiss else self._nodes).extend(fitting)
            elif index > self._begin and (bent or meant or _holds(node)):
                if misspelt := _misspelt(node, self._line.words[index]):
                    meant.append(misspelt)
                else:
                    self._guess(node, index, shown=not (bent or meant))
        self._bent += meant
        if len(self._nodes) + len(self._bent) > MAX_MEANINGS:
            self.exact.update(range(index + 1, len(self._line.words)))
            self._nodes, self._bent = [], []
        if self._nodes or self._bent:
            self.reach = index + 1

    def _guess(self, node: Node, index: int, *, shown: bool) -> None:
        """Take all from a word on that does not fit for secret, if the command has a secret.

        The word itself can be ``shown``, unless the secret is farther on.
        """
        shown = shown and not (self.exact or self.guessed or self._is_near(node))
        self.guessed.update(range(index + shown, len(self._line.words)))
        self.guessed.update(self._since_keyword(node, index))

    def _end(self, node: Node) -> None:
        """Take the last words for secret if the line is incomplete and only a secret can follow."""
        if node.end is not None:
            return
        count = len(self._line.words)
        self.guessed.update(self._since_keyword(node, count))
        if node.takes_value and any(self._types.secret(p.type_key) for p in node.params()):
            self.guessed.add(count - 1)

    def _since_keyword(self, node: Node, index: int) -> Iterable[int]:
        """Return the parameters before word ``index`` if they follow a keyword as secrets do.

        The form of a secret (``8``) can be between them.
        """
        words = self._line.words
        found: list[int] = []
        while node.parent is not None and (node.takes_value or words[index - 1].isdigit()):
            index -= 1
            if node.takes_value:
                found.append(index)
            node = node.parent
        return found if index > 0 and words[index - 1].lower() in self._before_secrets else ()

    def _is_near(self, node: Node) -> bool:
        """Return True if a secret can come next, or after one forgotten word."""
        children = (node.keyword(word) for word in node.keywords())
        ahead = [node, *(child for _, child in node.ahead.params)]
        ahead += [child for child in children if isinstance(child, Node)]
        return any(self._types.secret(p.type_key) for each in ahead for p in each.params())

    def _is_secret(self, before: Node, step: Node, index: int) -> bool:
        if any(self._types.secret(e.positions[at].type_key) for e, at in step.entries.values()):
            return True
        return before.takes_value and SECRET_NAME(self._line.words[index - 1]) is not None


def begin(line: Line) -> int:
    """Return the index of the first word that is no negation."""
    return int(len(line.words) > 1 and is_negation(line.words[0]))


def _holds(node: Node) -> bool:
    """Return True if a command that begins with the words so far has a secret."""
    return any(entry.secretive for entry, _ in node.entries.values())


def _misspelt(node: Node, word: str) -> Node | None:
    """Return the node of the keyword that a word resembles, None if it resembles none."""
    from difflib import get_close_matches

    near = get_close_matches(word.lower(), map(str.lower, node.keywords()), 1, ALIKE)
    meant = node.keyword(near[0]) if near else None
    return meant if isinstance(meant, Node) else None

"""Finds the secrets in typed lines, by the grammar, and replaces them with placeholders.

The same secret has the same placeholder everywhere, so that equal secrets stay equal. In an
encrypted text the placeholder is encrypted.
"""

from collections.abc import Iterator

from junose_shell.command.entry import TOP_LEVEL
from junose_shell.command.grammar import Grammar
from junose_shell.command.match import Matched, Walk, is_negation
from junose_shell.command.node import Node
from junose_shell.command.tokens import Line, cut_output
from junose_shell.model.session import CliSession
from junose_shell.session.matching import RUN_WORDS, match, scope
from junose_shell.world.secrets import SECRET_NAME

STARS = "********"  # in place of a secret that needs no placeholder, and of a hidden answer
ALIKE = 0.75  # from 0 to 1: how much a keyword misspelt is still that keyword
SHORT, ALIKE_SHORT = 4, 0.66  # letters of a word in which one slip changes more of it
MAX_RESEMBLED = 1_000  # first words whose resemblance is remembered
MAX_MEANINGS = 64  # of a line's beginning; with more, all that follows may be secret


class Masker:
    """Masks what is typed."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        self._types = grammar.types
        self._placeholders: dict[str, str] = {}
        self._resembled: dict[str, list[str]] = {}

    def text(self, secret: str) -> str:
        """Return the placeholder of a secret; an empty text stays empty."""
        if not secret:
            return ""
        return self._placeholders.setdefault(secret, f"secret{len(self._placeholders) + 1}")

    def _hidden(self, word: str) -> str:
        """Return the replacement of a secret; a secret in stored form stays in that form."""
        from junose_shell.model.secrets import again, decrypt, is_digest

        plain = word if is_digest(word) else decrypt(word)
        return self.text(word) if plain is None else again(word, self.text(plain))

    def line(self, session: CliSession, raw: str) -> str:
        """Return a line, complete or not, without its secrets.

        A line that is refused here can be meant for another mode, or be the answer to a question
        that was not asked. So nothing stays in it that would be a secret elsewhere.
        """
        first, *_ = raw.lower().split(None, 1) or ("",)
        if not (
            SECRET_NAME(raw)
            or (first and self._grammar.may_take_secret(first))
            or first in RUN_WORDS
            or self._meant(first)
            or (self._placeholders and not self._placeholders.keys().isdisjoint(raw.split()))
        ):
            return raw
        result, *_ = match(self._grammar, session, cut_output(raw)[0])
        if isinstance(result, Matched) and not (result.entry.secretive or SECRET_NAME(raw)):
            return raw
        line, walks = scope(self._grammar, session, raw)
        done = isinstance(result, Matched)
        guess = not (done or self._is_command(line))
        found = {index for walk, _ in walks for index in self._secrets(walk, line, guess=guess)}
        if not done:
            for each in {line.raw, cut_output(line.raw)[0]}:
                found.update(self._anywhere(Line(each), guess=guess))
            found.update(_after_a_name(line))
            secrets = {*self._placeholders, *(line.words[index] for index in found)}
            found.update(i for i, word in enumerate(line.words) if word in secrets)
        for index in sorted(found, reverse=True):
            start, end = line.column(index), line.column(index + 1)
            word = raw[start:end].rstrip()
            raw = raw[:start] + self._hidden(line.words[index]) + raw[start + len(word) :]
        return raw

    def _is_command(self, line: Line) -> bool:
        """Return True if a line is a complete command of some mode, so not a misspelt one.

        A command with free text says nothing: the text may be what was misspelt.
        """
        rest, _ = _without_run(line)
        results = (walk.match(rest) for walk in self._all_walks())
        return any(isinstance(each, Matched) and not each.node.takes_rest for each in results)

    def _anywhere(self, line: Line, *, guess: bool) -> Iterator[int]:
        """Yield the words that would be secrets in some mode, after a ``do`` or not."""
        rest, first = _without_run(line)
        for spelt in (rest, *self._respelt(rest)) if guess else (rest,):
            for walk in self._all_walks():
                yield from (first + at for at in self._secrets(walk, spelt, guess=guess))

    def _respelt(self, line: Line) -> Iterator[Line]:
        """Yield the line with other first words if the one that it has may be misspelt."""
        at = int(len(line.words) > 1 and is_negation(line.words[0]))
        start = line.column(at)
        for word in self._meant(line.words[at].lower()) if line.words else ():
            yield Line(f"{line.raw[:start]}{word} {line.raw[line.column(at + 1) :]}")

    def _meant(self, word: str) -> list[str]:
        """Return the first words of commands with a secret that a word resembles."""
        found = self._resembled.get(word)
        if found is None:
            from difflib import get_close_matches

            known = self._grammar.secretive
            alike = ALIKE if len(word) > SHORT else ALIKE_SHORT
            found = get_close_matches(word, known, 3, alike)
            letters = sorted(word)
            found += [each for each in known if sorted(each) == letters and each not in found]
            if len(self._resembled) >= MAX_RESEMBLED:
                self._resembled.clear()
            self._resembled[word] = found
        return found

    def _all_walks(self) -> Iterator[Walk]:
        return (self._grammar.walk(mode, TOP_LEVEL) for mode in self._grammar.modes)

    def _secrets(self, walk: Walk, line: Line, *, guess: bool) -> Iterator[int]:
        """Yield the words that are secrets on this walk, as far as the line fits.

        An ambiguous word can mean each of its candidates. With ``guess``, a word that does not fit
        can be a misspelt keyword. Otherwise everything after it can be secret if the command that
        it might have been has one; the word itself too, unless the secret is farther on: ``no``
        identifies no command.
        """
        nodes = [walk.start()]
        first = int(bool(line.words) and is_negation(line.words[0]))
        passed = amiss = False
        for index in range(len(line.words)):
            after: list[Node] = []
            for node in nodes:
                step = node.step(line, index, [])
                if isinstance(step, Node):
                    after.append(step)
                    if step.takes_value and self._is_secret(node, step, line, index):
                        passed = True
                        yield index
                elif step is not None:
                    found = (node.keyword(candidate) for candidate in step)
                    after += [child for child in found if isinstance(child, Node)]
                elif guess and index > first and (amiss or self._holds(node)):
                    if meant := _misspelt(node, line.words[index]):
                        amiss = True
                        after.append(meant)
                        continue
                    shown = not (amiss or passed or self._is_near(node))
                    yield from range(index + shown, len(line.words))
            if len(after) > MAX_MEANINGS:
                yield from range(index + 1, len(line.words))
                return
            nodes = after
        if guess and any(map(self._forgot, nodes)):
            yield len(line.words) - 1

    def _holds(self, node: Node) -> bool:
        """Return True if a command that begins with the words so far has a secret."""
        return any(entry.secretive for entry, _ in node.entries.values())

    def _forgot(self, node: Node) -> bool:
        """Return True if only a secret can follow: the word before it may have been forgotten."""
        if not node.takes_value or node.end is not None:
            return False
        return any(self._types.secret(position.type_key) for position in node.params())

    def _is_near(self, node: Node) -> bool:
        """Return True if a secret can come next, or after one forgotten word."""
        children = (node.keyword(word) for word in node.keywords())
        ahead = [node, *(child for _, child in node.ahead.params)]
        ahead += [child for child in children if isinstance(child, Node)]
        return any(self._types.secret(p.type_key) for each in ahead for p in each.params())

    def _is_secret(self, before: Node, step: Node, line: Line, index: int) -> bool:
        if any(self._types.secret(e.positions[at].type_key) for e, at in step.entries.values()):
            return True
        return before.takes_value and SECRET_NAME(line.words[index - 1]) is not None


def _misspelt(node: Node, word: str) -> Node | None:
    """Return the node of the keyword that a word resembles, None if it resembles none."""
    from difflib import get_close_matches

    near = get_close_matches(word.lower(), map(str.lower, node.keywords()), 1, ALIKE)
    meant = node.keyword(near[0]) if near else None
    return meant if isinstance(meant, Node) else None


def _without_run(line: Line) -> tuple[Line, int]:
    """Return a line without a leading ``do``, and the number of words that were removed."""
    first = next((i for i, word in enumerate(line.words) if word.lower() not in RUN_WORDS), 0)
    start = line.column(first)
    return (Line(" " * start + line.raw[start:]) if first else line), first


def _after_a_name(line: Line) -> Iterator[int]:
    """Yield the words after the first one that names a secret: ``key``, ``enable-password``.

    It can have the secret itself: ``key=hush``.
    """
    named = next((i for i, word in enumerate(line.words) if SECRET_NAME(word)), len(line.words))
    itself = named < len(line.words) and "=" in line.words[named]
    yield from range(named + 1 - itself, len(line.words))


class Stars(Masker):
    """Replaces secrets with asterisks; encrypted texts can stay."""

    def _hidden(self, word: str) -> str:
        from junose_shell.model.secrets import decrypt

        return word if decrypt(word) is not None else STARS

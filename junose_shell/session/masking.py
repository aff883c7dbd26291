"""Finds the secrets in typed lines, by the grammar, and replaces them with placeholders.

The same secret has the same placeholder everywhere, so that equal secrets stay equal. In an
encrypted text the placeholder is encrypted.
"""

from junose_shell.command.grammar import Grammar
from junose_shell.command.match import Matched
from junose_shell.command.tokens import Line, cut_output
from junose_shell.model.session import CliSession
from junose_shell.reports import STARS
from junose_shell.session.likely_secrets import LikelySecrets
from junose_shell.session.matching import match, scope
from junose_shell.world.secrets import SECRET_NAME

MAX_WORDS = 256  # of a refused line that are looked at; a longer one may be secret as a whole


class Masker:
    """Masks what is typed."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        self._secrets = LikelySecrets(grammar)
        self._placeholders: dict[str, str] = {}

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
        known = self._placeholders.keys()
        if not self._secrets.may_be_in(raw) and known.isdisjoint(raw.split()):
            return raw
        result, *_ = match(self._grammar, session, cut_output(raw)[0])
        if isinstance(result, Matched) and not (result.entry.secretive or SECRET_NAME(raw)):
            return raw
        line, walks = scope(self._grammar, session, raw)
        if isinstance(result, Matched):
            found = self._secrets.certain((walk for walk, _ in walks), line)
        elif len(line.words) > MAX_WORDS:
            return STARS
        else:
            found = self._secrets.likely((walk for walk, _ in walks), line)
            whole = Line(raw)
            run = len(whole.words) - len(line.words)  # the ``do`` that a scope leaves out
            found.update(at - run for at in self._secrets.after_a_cut_first(whole))
            secrets = {*known, *(line.words[index] for index in found)}
            found.update(i for i, word in enumerate(line.words) if word in secrets)
        for index in sorted(found, reverse=True):
            start, end = line.column(index), line.column(index + 1)
            word = raw[start:end].rstrip()
            raw = raw[:start] + self._hidden(line.words[index]) + raw[start + len(word) :]
        return raw


class Stars(Masker):
    """Replaces secrets with asterisks; encrypted texts can stay."""

    def _hidden(self, word: str) -> str:
        from junose_shell.model.secrets import decrypt

        return word if decrypt(word) is not None else STARS

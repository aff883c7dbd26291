"""Secrets in statements: typed plain, kept encrypted or as a digest, as the grammar says."""

from collections.abc import Callable, Mapping
from typing import Any

from junose_shell.command.entry import Entry
from junose_shell.command.value import Command
from junose_shell.errors import CliError


def kept(entry: Entry, statement: Command, place: Callable[[], str]) -> Command:
    """Return a statement with its secrets in the form in which they are kept.

    ``place`` names where in the configuration the statement stands: the purpose of its secrets.
    Raise CliError for an encrypted text or digest that was damaged, or a plain secret that is too
    long.
    """
    from junose_shell.model.secrets import DIGEST, ENCRYPTED, PLAIN, decrypt, is_digest, keep

    changed: dict[str, Any] = {}
    for name, form_name, form, limit in entry.storage.kept:
        text, typed = getattr(statement, name), getattr(statement, form_name)
        if text is None:
            continue
        if typed in PLAIN:
            if len(text) > limit:
                raise CliError("invalid_input", at=name)
            changed |= {name: keep(text, form, place()), form_name: form}
        elif (typed == ENCRYPTED and decrypt(text) is None) or (
            typed == DIGEST and not is_digest(text)
        ):
            raise CliError("damaged_secret", at=name)
    if not changed:
        return statement
    values = zip(statement.__match_args__, statement.values(), strict=True)
    return type(statement)(**{**dict(values), **changed})


def names(entry: Entry, statement: Command, given: Mapping[str, Any]) -> bool:
    """Tell whether a removal that gave these values means the statement.

    What was not given does not matter. A secret may be given plain or as it is kept.
    """
    hidden = {name for text, form, *_ in entry.storage.kept for name in (text, form)}
    return all(
        value in (None, (), False) or name in hidden or getattr(statement, name) == value
        for name, value in given.items()
    ) and all(
        _same(statement, given, text, form)
        for text, form, *_ in entry.storage.kept
        if given.get(text) is not None
    )


def adds_nothing(entry: Entry, old: Command, new: Command) -> bool:
    """Tell whether ``new`` only says again what ``old`` says, perhaps less, where that may be."""
    given = zip(new.__match_args__, new.values(), strict=True)
    return entry.storage.lasting and names(entry, old, dict(given))


def _same(statement: Command, given: Mapping[str, Any], text: str, form: str) -> bool:
    from junose_shell.model.secrets import PLAIN, matches

    kept_text, kept_form = getattr(statement, text), getattr(statement, form)
    if given.get(form) not in PLAIN:
        return bool(given[form] == kept_form and given[text] == kept_text)
    return kept_text is not None and matches(given[text], kept_text, kept_form)

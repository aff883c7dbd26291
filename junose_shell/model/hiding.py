"""Secrets in statements: typed in clear text, stored encrypted or as a digest.

The grammar says which (``keep:``). The configuration store calls this module.
"""

from collections.abc import Callable
from typing import Any

from junose_shell.command.entry import Entry
from junose_shell.command.value import Command
from junose_shell.errors import CliError


def kept(entry: Entry, statement: Command, place: Callable[[], str]) -> Command:
    """Return a statement with its secrets in stored form.

    ``place`` names the statement's place in the configuration, which is the purpose of its secrets.
    Raises CliError for an encrypted text or digest that is damaged, and for a secret that is too
    long.
    """
    changed: dict[str, Any] = {}
    for name, form_name, form, limit in entry.storage.kept:
        text, typed = getattr(statement, name), getattr(statement, form_name)
        if text is None:
            continue
        from junose_shell.model.secrets import DIGEST, ENCRYPTED, PLAIN, decrypt, is_digest, keep

        if typed in PLAIN:
            if len(text) > limit:
                raise CliError("invalid_input", at=name)
            changed |= {name: keep(text, form, place()), form_name: form}
        elif (typed == ENCRYPTED and decrypt(text) is None) or (
            typed == DIGEST and not is_digest(text)
        ):
            raise CliError("damaged_secret", at=name)
    return statement.with_values(**changed) if changed else statement


def adds_nothing(entry: Entry, old: Command, new: Command) -> bool:
    """Return True if ``new`` says no more than ``old`` and its class may be repeated with less."""
    return old == new or (
        entry.storage.lasting
        and all(
            value in (None, (), False) or getattr(old, name) == value
            for name, value in new.fields().items()
        )
    )

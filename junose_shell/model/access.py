"""Passwords: those of users and of privilege levels."""

from junose_shell.commands.local_users import Username
from junose_shell.commands.management import EnablePassword, EnableSecret
from junose_shell.model.config import ConfigStore

DIGEST = "5"  # the form of a digest
NOBODY = "A" * 8 + "." + "A" * 32  # the digest of no password
ENABLE_DEFAULT = 10  # the level of "enable" and of passwords without one [seen: SB100]


def known_user(config: ConfigStore, user: str, password: str) -> bool:
    """Return True if a ``username`` statement has this user with this password.

    It takes as long for a user that does not exist, and whatever form the password is stored in.
    """
    found = config.chassis.get(Username, user)
    if found is not None and found.secret_text is not None:
        right = _matches(password, found.secret_text, found.secret_form)
        digested = found.secret_form == DIGEST
    elif found is not None and found.password_text is not None:
        right = _matches(password, found.password_text, found.password_form)
        digested = found.password_form == DIGEST
    else:
        right = digested = False
    if not digested:
        _matches(password, NOBODY, DIGEST)
    return right


def level_of(config: ConfigStore, user: str) -> int | None:
    """Return the privilege level that a ``username`` statement gives a user, None if none does."""
    found = config.chassis.get(Username, user)
    return found.privilege_level if found else None


def enable_password(config: ConfigStore, level: int) -> EnablePassword | EnableSecret | None:
    """Return the password of a level: its own or that of the closest lower one [seen: SB120]."""
    chassis = config.chassis
    found: list[EnablePassword | EnableSecret] = list(chassis.select(EnablePassword))
    found += chassis.select(EnableSecret)
    kept = {each.privilege_level: each for each in found}  # a secret wins
    fitting = [own for own in kept if own is not None and own <= level]
    return kept[max(fitting)] if fitting else None


def opens(statement: EnablePassword | EnableSecret, given: str) -> bool:
    """Return True if ``given`` is the password."""
    if isinstance(statement, EnableSecret):
        return _matches(given, statement.secret_text, statement.secret_form)
    return _matches(given, statement.password_text, statement.password_form)


def _matches(given: str, kept: str, form: str | None) -> bool:
    from junose_shell.model.secrets import matches  # hashlib takes 4 ms to load

    return matches(given, kept, form)

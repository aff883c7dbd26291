"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types


class AutoConfigure(Command):  # grammars/interfaces/auto_configure.yaml:15
    """``auto-configure upperType [ lockout-time lockMinimum lockMaximum ]`` [recalled]."""

    ENTRY = "auto-configure"
    upper_type: types.UpperType
    lock_minimum: int | None = None
    lock_maximum: int | None = None


class NoAutoConfigure(Removal):  # grammars/interfaces/auto_configure.yaml:15
    """``no auto-configure upperType [ lockout-time lockMinimum lockMaximum ]``, or ``default`` for ``no``."""

    ENTRY = "auto-configure"
    upper_type: types.UpperType
    lock_minimum: int | None = None
    lock_maximum: int | None = None
    default: bool = False


class InterfaceProfile(Command):  # grammars/interfaces/auto_configure.yaml:20
    """``profile upperProfile profileName`` [recalled]."""

    ENTRY = "interface-profile"
    upper_profile: types.UpperProfile
    profile_name: str


class NoInterfaceProfile(Removal):  # grammars/interfaces/auto_configure.yaml:20
    """``no profile upperProfile [ profileName ]``, or ``default`` for ``no``."""

    ENTRY = "interface-profile"
    upper_profile: types.UpperProfile
    profile_name: str | None = None
    default: bool = False


class InterfaceOfProfile(Command):  # grammars/interfaces/auto_configure.yaml:25
    """``profile profileName`` [recalled]."""

    ENTRY = "interface-of-profile"
    profile_name: str


class NoInterfaceOfProfile(Removal):  # grammars/interfaces/auto_configure.yaml:25
    """``no profile [ profileName ]``, or ``default`` for ``no``."""

    ENTRY = "interface-of-profile"
    profile_name: str | None = None
    default: bool = False


class InterfaceSubscriber(Command):  # grammars/interfaces/auto_configure.yaml:29
    """``subscriber upperType user-name subscriberText domain domainName password [ passwordForm ] passwordText`` [recalled]."""

    ENTRY = "interface-subscriber"
    upper_type: types.UpperType
    subscriber_text: str
    domain_name: str
    password_text: str
    password_form: types.PasswordForm | None = None


class NoInterfaceSubscriber(Removal):  # grammars/interfaces/auto_configure.yaml:29
    """``no subscriber upperType [ user-name subscriberText domain domainName password [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "interface-subscriber"
    upper_type: types.UpperType
    subscriber_text: str | None = None
    domain_name: str | None = None
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False

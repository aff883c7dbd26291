"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types


class LineConsole(Command):  # grammars/management/line.yaml:35
    """``line console consoleNumber`` [recalled]."""

    ENTRY = "line-console"
    console_number: int


class NoLineConsole(Removal):  # grammars/management/line.yaml:35
    """``no line console consoleNumber``, or ``default`` for ``no``."""

    ENTRY = "line-console"
    console_number: int
    default: bool = False


class LineVty(Command):  # grammars/management/line.yaml:42
    """``line vty firstLine [ lastLine ]`` [seen SB102]."""

    ENTRY = "line-vty"
    first_line: int
    last_line: int | None = None


class NoLineVty(Removal):  # grammars/management/line.yaml:42
    """``no line vty firstLine [ lastLine ]``, or ``default`` for ``no``."""

    ENTRY = "line-vty"
    first_line: int
    last_line: int | None = None
    default: bool = False


class LineLength(Command):  # grammars/management/line.yaml:50
    """``length lengthLines`` [seen RAN]."""

    ENTRY = "line-length"
    length_lines: int


class NoLineLength(Removal):  # grammars/management/line.yaml:50
    """``no length [ lengthLines ]``, or ``default`` for ``no``."""

    ENTRY = "line-length"
    length_lines: int | None = None
    default: bool = False


class LineWidth(Command):  # grammars/management/line.yaml:56
    """``width widthColumns`` [seen RAN]."""

    ENTRY = "line-width"
    width_columns: int


class NoLineWidth(Removal):  # grammars/management/line.yaml:56
    """``no width [ widthColumns ]``, or ``default`` for ``no``."""

    ENTRY = "line-width"
    width_columns: int | None = None
    default: bool = False


class LineSpeed(Command):  # grammars/management/line.yaml:62
    """``speed baud`` [seen RAN]."""

    ENTRY = "line-speed"
    baud: types.Baud


class NoLineSpeed(Removal):  # grammars/management/line.yaml:62
    """``no speed [ baud ]``, or ``default`` for ``no``."""

    ENTRY = "line-speed"
    baud: types.Baud | None = None
    default: bool = False


class LinePassword(Command):  # grammars/management/line.yaml:69
    """``password [ passwordForm ] passwordText`` [seen RAN]."""

    ENTRY = "line-password"
    password_text: str
    password_form: types.LinePasswordForm | None = None


class NoLinePassword(Removal):  # grammars/management/line.yaml:69
    """``no password [ [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "line-password"
    password_form: types.LinePasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class LineLogin(Command):  # grammars/management/line.yaml:76
    """``login`` [seen SB102]."""

    ENTRY = "line-login"
    enabled: bool = True


class NoLineLogin(Removal):  # grammars/management/line.yaml:76
    """``no login``, or ``default`` for ``no``."""

    ENTRY = "line-login"
    default: bool = False


class LineLoginAuthentication(Command):  # grammars/management/line.yaml:82
    """``login authentication listName`` [recalled]."""

    ENTRY = "line-login-authentication"
    list_name: str


class NoLineLoginAuthentication(Removal):  # grammars/management/line.yaml:82
    """``no login authentication [ listName ]``, or ``default`` for ``no``."""

    ENTRY = "line-login-authentication"
    list_name: str | None = None
    default: bool = False


class LineAuthorization(Command):  # grammars/management/line.yaml:88
    """``authorization authorizationKind listName`` [recalled]."""

    ENTRY = "line-authorization"
    authorization_kind: types.AuthorizationKind
    list_name: str


class NoLineAuthorization(Removal):  # grammars/management/line.yaml:88
    """``no authorization authorizationKind [ listName ]``, or ``default`` for ``no``."""

    ENTRY = "line-authorization"
    authorization_kind: types.AuthorizationKind
    list_name: str | None = None
    default: bool = False


class LineExecTimeout(Command):  # grammars/management/line.yaml:95
    """``exec-timeout minutes [ moreSeconds ]`` [recalled]."""

    ENTRY = "line-exec-timeout"
    minutes: int
    more_seconds: int | None = None


class NoLineExecTimeout(Removal):  # grammars/management/line.yaml:95
    """``no exec-timeout [ minutes [ moreSeconds ] ]``, or ``default`` for ``no``."""

    ENTRY = "line-exec-timeout"
    minutes: int | None = None
    more_seconds: int | None = None
    default: bool = False


class LineTimeoutLoginResponse(Command):  # grammars/management/line.yaml:101
    """``timeout login response responseSeconds`` [recalled]."""

    ENTRY = "line-timeout-login-response"
    response_seconds: int


class NoLineTimeoutLoginResponse(Removal):  # grammars/management/line.yaml:101
    """``no timeout login response [ responseSeconds ]``, or ``default`` for ``no``."""

    ENTRY = "line-timeout-login-response"
    response_seconds: int | None = None
    default: bool = False


class LineAccessClass(Command):  # grammars/management/line.yaml:108
    """``access-class accessList in`` [recalled]."""

    ENTRY = "line-access-class"
    access_list: str


class NoLineAccessClass(Removal):  # grammars/management/line.yaml:108
    """``no access-class [ accessList in ]``, or ``default`` for ``no``."""

    ENTRY = "line-access-class"
    access_list: str | None = None
    default: bool = False


class LineDataCharacterBits(Command):  # grammars/management/line.yaml:116
    """``data-character-bits bits`` [seen SB102]."""

    ENTRY = "line-data-character-bits"
    bits: types.Bits


class NoLineDataCharacterBits(Removal):  # grammars/management/line.yaml:116
    """``no data-character-bits [ bits ]``, or ``default`` for ``no``."""

    ENTRY = "line-data-character-bits"
    bits: types.Bits | None = None
    default: bool = False


class LineExecBanner(Command):  # grammars/management/line.yaml:122
    """``exec-banner`` [recalled]."""

    ENTRY = "line-exec-banner"
    enabled: bool = True


class NoLineExecBanner(Removal):  # grammars/management/line.yaml:122
    """``no exec-banner``, or ``default`` for ``no``."""

    ENTRY = "line-exec-banner"
    default: bool = False


class LineMotdBanner(Command):  # grammars/management/line.yaml:127
    """``motd-banner`` [recalled]."""

    ENTRY = "line-motd-banner"
    enabled: bool = True


class NoLineMotdBanner(Removal):  # grammars/management/line.yaml:127
    """``no motd-banner``, or ``default`` for ``no``."""

    ENTRY = "line-motd-banner"
    default: bool = False


class LineLoginBanner(Command):  # grammars/management/line.yaml:132
    """``login-banner`` [recalled]."""

    ENTRY = "line-login-banner"
    enabled: bool = True


class NoLineLoginBanner(Removal):  # grammars/management/line.yaml:132
    """``no login-banner``, or ``default`` for ``no``."""

    ENTRY = "line-login-banner"
    default: bool = False

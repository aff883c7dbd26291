"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from typing import Literal

from junose_shell.command.value import Command

_set = object.__setattr__


class LineConsole(Command):
    """``line console consoleNumber`` [recalled]."""

    __slots__ = ("console_number",)
    __match_args__ = ("console_number",)
    ENTRY = "line-console"
    console_number: int

    def __init__(self, console_number: int) -> None:
        _set(self, "console_number", console_number)


class LineVty(Command):
    """``line vty firstLine [ lastLine ]`` [seen SB102]."""

    __slots__ = ("first_line", "last_line",)
    __match_args__ = ("first_line", "last_line",)
    ENTRY = "line-vty"
    first_line: int
    last_line: int | None

    def __init__(self, first_line: int, last_line: int | None = None) -> None:
        _set(self, "first_line", first_line)
        _set(self, "last_line", last_line)


class LineLength(Command):
    """``length lengthLines`` [seen RAN]."""

    __slots__ = ("length_lines",)
    __match_args__ = ("length_lines",)
    ENTRY = "line-length"
    length_lines: int

    def __init__(self, length_lines: int) -> None:
        _set(self, "length_lines", length_lines)


class LineWidth(Command):
    """``width widthColumns`` [seen RAN]."""

    __slots__ = ("width_columns",)
    __match_args__ = ("width_columns",)
    ENTRY = "line-width"
    width_columns: int

    def __init__(self, width_columns: int) -> None:
        _set(self, "width_columns", width_columns)


class LineSpeed(Command):
    """``speed baud`` [seen RAN]."""

    __slots__ = ("baud",)
    __match_args__ = ("baud",)
    ENTRY = "line-speed"
    baud: Literal['1200', '2400', '4800', '9600', '19200', '38400', '57600', '115200']

    def __init__(self, baud: Literal['1200', '2400', '4800', '9600', '19200', '38400', '57600', '115200']) -> None:
        _set(self, "baud", baud)


class LinePassword(Command):
    """``password [ passwordForm ] passwordText`` [seen RAN]."""

    __slots__ = ("password_text", "password_form",)
    __match_args__ = ("password_text", "password_form",)
    ENTRY = "line-password"
    password_text: str
    password_form: Literal['0', '5', '7', '8'] | None

    def __init__(self, password_text: str, password_form: Literal['0', '5', '7', '8'] | None = None) -> None:
        _set(self, "password_text", password_text)
        _set(self, "password_form", password_form)


class LineLogin(Command):
    """``login`` [seen SB102]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "line-login"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class LineLoginAuthentication(Command):
    """``login authentication listName`` [recalled]."""

    __slots__ = ("list_name",)
    __match_args__ = ("list_name",)
    ENTRY = "line-login-authentication"
    list_name: str

    def __init__(self, list_name: str) -> None:
        _set(self, "list_name", list_name)


class LineAuthorization(Command):
    """``authorization authorizationKind listName`` [recalled]."""

    __slots__ = ("authorization_kind", "list_name",)
    __match_args__ = ("authorization_kind", "list_name",)
    ENTRY = "line-authorization"
    authorization_kind: Literal['exec', 'commands']
    list_name: str

    def __init__(self, authorization_kind: Literal['exec', 'commands'], list_name: str) -> None:
        _set(self, "authorization_kind", authorization_kind)
        _set(self, "list_name", list_name)


class LineExecTimeout(Command):
    """``exec-timeout minutes [ moreSeconds ]`` [recalled]."""

    __slots__ = ("minutes", "more_seconds",)
    __match_args__ = ("minutes", "more_seconds",)
    ENTRY = "line-exec-timeout"
    minutes: int
    more_seconds: int | None

    def __init__(self, minutes: int, more_seconds: int | None = None) -> None:
        _set(self, "minutes", minutes)
        _set(self, "more_seconds", more_seconds)


class LineTimeoutLoginResponse(Command):
    """``timeout login response responseSeconds`` [recalled]."""

    __slots__ = ("response_seconds",)
    __match_args__ = ("response_seconds",)
    ENTRY = "line-timeout-login-response"
    response_seconds: int

    def __init__(self, response_seconds: int) -> None:
        _set(self, "response_seconds", response_seconds)


class LineAccessClass(Command):
    """``access-class accessList in`` [recalled]."""

    __slots__ = ("access_list",)
    __match_args__ = ("access_list",)
    ENTRY = "line-access-class"
    access_list: str

    def __init__(self, access_list: str) -> None:
        _set(self, "access_list", access_list)


class LineDataCharacterBits(Command):
    """``data-character-bits bits`` [seen SB102]."""

    __slots__ = ("bits",)
    __match_args__ = ("bits",)
    ENTRY = "line-data-character-bits"
    bits: Literal['7', '8']

    def __init__(self, bits: Literal['7', '8']) -> None:
        _set(self, "bits", bits)


class LineExecBanner(Command):
    """``exec-banner`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "line-exec-banner"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class LineMotdBanner(Command):
    """``motd-banner`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "line-motd-banner"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)


class LineLoginBanner(Command):
    """``login-banner`` [recalled]."""

    __slots__ = ("enabled",)
    __match_args__ = ("enabled",)
    ENTRY = "line-login-banner"
    enabled: bool

    def __init__(self, enabled: bool = True) -> None:
        _set(self, "enabled", enabled)

"""The configuration of terminal lines, console and vty."""

from junose_shell.commands.line import (
    LineAccessClass,
    LineConsole,
    LineDataCharacterBits,
    LineExecBanner,
    LineExecTimeout,
    LineLength,
    LineLogin,
    LineLoginAuthentication,
    LineLoginBanner,
    LineMotdBanner,
    LinePassword,
    LineTimeoutLoginResponse,
    LineVty,
    LineWidth,
)
from junose_shell.model.config import ConfigStore, Section
from junose_shell.record import changed, record

CONSOLE, VTY = "console", "vty"
LAST_VTY = 29  # that ``line vty`` configures; lines after it have its settings [own]
MOST_LINES = 10_000  # vty lines that a program can open


@record
class LineSettings:
    """The configuration of a line. Times in seconds, 0 for no limit.

    ``authentication`` is a list.
    """

    login: bool
    password: str = ""
    password_form: str = ""
    authentication: str = ""
    exec_timeout: int = 0
    login_timeout: int = 30
    access_class: str = ""
    character_bits: int = 8
    exec_banner: bool = True
    motd_banner: bool = True
    login_banner: bool = True
    length: int = 25
    width: int = 80


_VTY, _CONSOLE = LineSettings(login=True), LineSettings(login=False)


def settings_of(config: ConfigStore, kind: str, number: int) -> LineSettings:
    """Return the configuration of a line."""
    default = _VTY if kind == VTY else _CONSOLE
    section = section_of(config, kind, number)
    return default if section is None else _overlaid(default, section)


def section_of(config: ConfigStore, kind: str, number: int) -> Section | None:
    """Return the section of a line, None if it is not configured."""
    if kind == VTY:
        return config.chassis.section(LineVty, min(number, LAST_VTY))
    return config.chassis.section(LineConsole, number)


def _overlaid(settings: LineSettings, section: Section) -> LineSettings:
    """Return ``settings`` with the statements of one section applied."""
    said: dict[str, object] = {}
    if password := section.get(LinePassword):
        said |= {"password": password.password_text, "password_form": password.password_form or ""}
    if timeout := section.get(LineExecTimeout):
        said["exec_timeout"] = timeout.minutes * 60 + (timeout.more_seconds or 0)
    for kind, source, target in _PLAIN:
        statement = section.get(kind)
        if statement is not None:
            value = getattr(statement, source)
            said[target] = int(value) if target == "character_bits" else value
    return changed(settings, **said)


_PLAIN = (  # statement, its field, the setting
    (LineLogin, "enabled", "login"),
    (LineLoginAuthentication, "list_name", "authentication"),
    (LineTimeoutLoginResponse, "response_seconds", "login_timeout"),
    (LineAccessClass, "access_list", "access_class"),
    (LineDataCharacterBits, "bits", "character_bits"),
    (LineExecBanner, "enabled", "exec_banner"),
    (LineMotdBanner, "enabled", "motd_banner"),
    (LineLoginBanner, "enabled", "login_banner"),
    (LineLength, "length_lines", "length"),
    (LineWidth, "width_columns", "width"),
)

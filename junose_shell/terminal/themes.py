"""The colours of the console: for a dark terminal, and for a light one."""

from collections.abc import Mapping
from types import MappingProxyType

from junose_shell.record import record

NORMAL = "\x1b[0m"


@record
class Theme:
    """A set of colours.

    ``good``, ``doubtful``, ``bad``, ``calm`` and ``told`` begin a colour on a terminal. ``styles``
    are those of the line, its menu and the toolbar, in the words of prompt_toolkit.
    """

    good: str
    doubtful: str
    bad: str
    calm: str
    told: str
    styles: Mapping[str, str]


def _theme(codes: tuple[str, str, str, str, str], styles: dict[str, str]) -> Theme:
    good, doubtful, bad, calm, told = (f"\x1b[{code}m" for code in codes)
    return Theme(good, doubtful, bad, calm, told, MappingProxyType(styles))


THEMES: Mapping[str, Theme] = MappingProxyType({
    "dark": _theme(
        ("32", "33", "31", "2", "36"),
        {
            "prompt.privileged": "ansicyan",
            "prompt.configuration": "ansiyellow",
            "wrong": "ansired",
            "bottom-toolbar": "noreverse bg:#303540 #c8ccd4",
            "bottom-toolbar.strong": "bold #ffffff",
            "bottom-toolbar.wrong": "bold #ff8a80",
            "bottom-toolbar.good": "bold #a5d6a7",
            "completion-menu": "bg:#303540 #d0d4dc",
            "completion-menu.completion.current": "noreverse bold bg:#2f6f9f #ffffff",
            "completion-menu.meta.completion": "bg:#262a33 #a8b0bc",
            "completion-menu.meta.completion.current": "bg:#245779 #ffffff",
        },
    ),
    "light": _theme(
        ("38;5;22", "38;5;94", "38;5;124", "38;5;240", "38;5;25"),
        {
            "prompt.privileged": "#005f87",
            "prompt.configuration": "#875f00",
            "wrong": "#af0000",
            "auto-suggestion": "#8a8a8a",
            "bottom-toolbar": "noreverse bg:#dfe3ea #30343c",
            "bottom-toolbar.strong": "bold #000000",
            "bottom-toolbar.wrong": "bold #af0000",
            "bottom-toolbar.good": "bold #005f00",
            "completion-menu": "bg:#dfe3ea #20242c",
            "completion-menu.completion.current": "noreverse bold bg:#005f87 #ffffff",
            "completion-menu.meta.completion": "bg:#ebeef2 #4a505a",
            "completion-menu.meta.completion.current": "bg:#0a6f9a #ffffff",
        },
    ),
})  # fmt: skip

"""One word of a command's syntax, as the walk sees it."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from junose_shell.command.compiled import CompiledPosition


class Position:
    """A keyword or a parameter at one place of a syntax.

    ``word`` is the keyword, empty for a parameter. ``type_key`` names the parameter's type.
    ``field`` is the field that it binds, ``value`` what a keyword binds there (True for a flag).
    ``once`` is a field that closes this position once it is bound, because a branch can appear only
    once.
    """

    __slots__ = ("field", "help", "once", "type_key", "value", "word")

    def __init__(  # noqa: PLR0913, PLR0917 - the order is that of the compiled file
        self, word: str, type_key: str, help_: str, field: str, value: str | bool, once: str
    ) -> None:
        self.word, self.type_key, self.help = word, type_key, help_
        self.field, self.value, self.once = field, value, once

    def dump(self) -> "CompiledPosition":
        """Return the form in the compiled file."""
        return self.word, self.type_key, self.help, self.field, self.value, self.once

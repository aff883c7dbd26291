"""The errors that users see: refused lines, bad arguments, wrong grammar files."""

import errno
from typing import TypeGuard

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF)


class CliError(Exception):
    """A refusal that the user sees.

    ``code`` names a text of ``messages``; ``fields`` fill it. When the refusal is about one word
    of the line, ``at`` names the parameter to put the caret under, or ``column`` says where the
    word begins, from 0. ``word`` is that word, where the shell has found it.
    """

    def __init__(
        self, code: str, *, at: str = "", column: int | None = None, **fields: object
    ) -> None:
        super().__init__(code)
        self.code = code
        self.at = at
        self.column = column
        self.word = ""
        self.fields = fields

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value}" for name, value in self.fields.items())
        return f"{self.code}({details})" if details else self.code


class UsageError(ValueError):
    """Wrong arguments, or a file that cannot be used. The text is for the user."""


class GrammarError(Exception):
    """A grammar file is wrong. The text begins with ``file:line``."""


def is_unwritable(fault: BaseException) -> "TypeGuard[OSError]":
    """Return True if the output could not be written: full disk, closed descriptor."""
    return isinstance(fault, OSError) and fault.errno in _NO_ROOM and fault.filename is None

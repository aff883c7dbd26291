"""The one exception of the command line: a catalogue code with the fields its text needs."""

import errno
from typing import TypeGuard

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF)


class CliError(Exception):
    """A refusal that the user sees.

    ``code`` names a text of ``messages``; ``fields`` fill it. ``at`` names the parameter to put
    the caret under, when the refusal is about one word of the line.
    """

    def __init__(self, code: str, *, at: str = "", **fields: object) -> None:
        super().__init__(code)
        self.code = code
        self.at = at
        self.fields = fields

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value}" for name, value in self.fields.items())
        return f"{self.code}({details})" if details else self.code


class GrammarError(Exception):
    """A grammar file is wrong; the text begins with ``file:line``."""


def is_unwritable(fault: BaseException) -> "TypeGuard[OSError]":
    """Tell whether the output could not be written: a full disk, a closed descriptor."""
    return isinstance(fault, OSError) and fault.errno in _NO_ROOM and fault.filename is None

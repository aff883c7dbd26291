"""What the shell was started with."""

from junose_shell.record import record

# Exit statuses, see docs/exit-codes.md.
REJECTED = 1  # a line was refused or a transcript differs
FAULT = 70  # a bug of ours (EX_SOFTWARE)
BROKEN_FILE = 74  # a journal or a recording is not whole (EX_IOERR)


class UsageError(ValueError):
    """Bad arguments, or a file that cannot be used; the text is for the user."""


@record
class Options:
    """``world`` is a file; ``clock`` and ``model`` win over what it says. ``privilege`` 0..15.

    ``form`` is that of the output of a batch, text or json. ``nvs`` is a folder for the router's
    files, empty for files that end with the program. ``journal`` is a file for every input,
    ``record`` one for the transcript.
    """

    world: str = ""
    clock: str = ""
    model: str = ""
    privilege: int | None = None
    plain: bool = False
    commands: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()
    form: str = "text"
    nvs: str = ""
    journal: str = ""
    record: str = ""


def quick(argv: list[str]) -> Options | None:
    """Read the arguments of the commonest call, only ``-c COMMAND`` pairs, without argparse."""
    if argv and len(argv) % 2 == 0 and all(word == "-c" for word in argv[::2]):
        return Options(commands=tuple(argv[1::2]))
    return None

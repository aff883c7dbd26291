"""The options of the console and the batch."""

from junose_shell.record import record

# Exit statuses, see docs/exit-codes.md.
REJECTED = 1  # a line was refused or a transcript differs
FAULT = 70  # a bug of ours (EX_SOFTWARE)
BROKEN_FILE = 74  # a journal or a recording is not whole (EX_IOERR)


@record
class Options:
    """The options. ``world`` is a file; ``clock`` and ``model`` override it.

    ``privilege`` is 0..15.

    ``form`` is the format of a batch's output, text or json. ``nvs`` is a folder for the router's
    files; if it is empty, the files end with the program. ``journal`` and ``record`` are the files
    of the journal and the transcript. ``capture`` is the file of the packets, with their secrets
    if ``capture_secrets`` is True, ``svg`` that of the ladder. ``theme`` and ``keys`` override the
    settings file of the user. ``encoding`` is that of scripts and piped lines, empty for UTF-8.
    ``tun`` is the name of a tun device.
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
    capture: str = ""
    capture_secrets: bool = False
    svg: str = ""
    theme: str = ""
    keys: str = ""
    encoding: str = ""
    tun: str = ""


def quick(argv: list[str]) -> Options | None:
    """Return the options of the commonest call, ``-c COMMAND`` pairs only, without argparse.

    Returns None for any other call.
    """
    if argv and len(argv) % 2 == 0 and all(word == "-c" for word in argv[::2]):
        return Options(commands=tuple(argv[1::2]))
    return None

"""Keeps a router's files in a folder, and starts the router with what it saved there."""

import sys

from junose_shell.errors import CliError, UsageError
from junose_shell.handlers.reload import power_on
from junose_shell.messages import text
from junose_shell.model.files import Nvs
from junose_shell.model.folder import FolderFiles, hold
from junose_shell.session.shell import Shell


def open_nvs(shell: Shell, folder: str) -> None:
    """Keep the router's files in ``folder``, which is created if needed.

    A damaged startup configuration is renamed and reported. Raises UsageError if the folder cannot
    be used.
    """
    try:
        hold(folder)
        shell.router.files = Nvs(FolderFiles(folder))
        complaint = power_on(shell)
    except FileExistsError as error:
        raise UsageError(f"{folder}: not a folder") from error
    except BlockingIOError as error:
        raise UsageError(f"{folder}: another junose-shell uses it") from error
    except OSError as error:
        raise UsageError(f"{folder}: {error.strerror or 'cannot be used'}") from error
    except ValueError as error:
        raise UsageError(f"not a folder name: {error}") from error
    except CliError as error:
        raise UsageError(f"{folder}: {text(error.code, **error.fields)}") from error
    if complaint:
        print(f"junose-shell: {complaint}", file=sys.stderr)

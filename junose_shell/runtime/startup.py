"""The startup configuration: saved with every change, or only on request.

In Automatic Commit mode [recalled: the default] it equals the running configuration. It is written
at the next Exec prompt, not line by line. It is written only if the file system is persistent;
otherwise saving would make no visible difference. In Manual Commit mode (``service manual-commit``)
it is what was saved last.
"""

from typing import TYPE_CHECKING

from junose_shell.errors import CliError
from junose_shell.messages import text
from junose_shell.model.script import configuration_lines
from junose_shell.model.snapshot import pack, unpack
from junose_shell.turns import Turns

if TYPE_CHECKING:
    from junose_shell.runtime.box import Box

TURN = 2_000  # lines of the configuration that are written in one turn, then others have theirs
MOST_READ = 3  # times that a configuration which others change is read by turns
STARTUP = "startup-configuration"  # a file that no command can name, as it has no extension
DAMAGED = "damaged.txt"


class Startup:
    """The startup configuration of one router.

    While a boot builds the configuration, it is not saved. ``failure`` says why the last attempt to
    save failed, empty if it succeeded.
    """

    def __init__(self, router: "Box") -> None:
        self._router = router
        self._saved = 0  # changes of the configuration when it was last saved
        self.failure = ""

    @property
    def loading(self) -> bool:
        """True from a restart until the configuration is complete."""
        return self._router.down or self._router.loading

    @property
    def manual(self) -> bool:
        """True if changes stay in memory until they are saved."""
        from junose_shell.commands.management import ServiceManualCommit

        return self._router.config.chassis.get(ServiceManualCommit) is not None

    @property
    def boot_file(self) -> str:
        """The file that the next boot loads, empty if ``boot config`` names none."""
        from junose_shell.commands.management import BootConfig

        statement = self._router.config.chassis.get(BootConfig)
        return statement.file_name or "" if statement else ""

    def lines(self) -> Turns[list[str]]:
        """Return what the router would start with, by turns; raise CliError if it is damaged."""
        if not self.manual:
            return (yield from self.running())
        return self.stored()

    def stored(self) -> list[str]:
        """Return what was saved last, nothing if nothing was; raise CliError if it is damaged."""
        files = self._router.files
        return read_snapshot(files.read(STARTUP), STARTUP) if files.has(STARTUP) else []

    def running(self) -> Turns[list[str]]:
        """Return the lines of the running configuration, by turns: it may change between them.

        Then it is read again, MOST_READ times, and after that in one turn.
        """
        for _ in range(MOST_READ):
            config = self._router.config
            changes, lines = config.changes, list[str]()
            for line in configuration_lines(config):
                lines.append(line)
                if not len(lines) % TURN:
                    yield
                    if config is not self._router.config or config.changes != changes:
                        break
            else:
                return lines
        return list(configuration_lines(self._router.config))

    def save(self, lines: list[str] | None = None) -> Turns[None]:
        """Save the running configuration, or ``lines``, by turns; raise CliError if that fails."""
        if lines is None:
            lines = yield from self.running()
        if self.loading:
            raise CliError("reload_under_way")
        self._router.files.save(STARTUP, pack(lines), reserve=True)
        self._saved = self._router.config.changes
        self.failure = ""

    def settle(self, *, again: bool = False) -> Turns[None]:
        """Save what Automatic Commit has not saved yet, by turns; a failure goes to the log.

        A failed save is tried once for each change, and once more with ``again``.
        """
        router = self._router
        unsaved = self._saved != router.config.changes or (again and self.failure)
        if not (unsaved and router.files.lasting) or self.loading or self.manual:
            return
        try:
            yield from self.save()
        except CliError as error:
            self.failure = text(error.code, **error.fields)
            router.log.write(3, "nvs", self.failure)
            self._saved = router.config.changes  # say so once a change, not once a prompt

    def loaded(self, *, saved: bool) -> None:
        """Note the end of a boot, and whether it restored what is saved."""
        self._router.loaded()
        self._saved = self._router.config.changes if saved else -1

    def set_aside(self) -> None:
        """Rename a damaged file, so that a person can look at it."""
        self._router.files.rename(STARTUP, DAMAGED, replace=True)


def read_snapshot(content: bytes, name: str) -> list[str]:
    """Return the lines of a ``.cnf`` file; raise CliError if it is damaged."""
    try:
        return unpack(content)
    except ValueError as error:
        raise CliError("file_damaged", name=name, reason=str(error)) from None

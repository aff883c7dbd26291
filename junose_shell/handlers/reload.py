"""Restarts the router: which configuration it loads, and how.

The router is down for a minute. Nobody can do anything in that time, so the boot waits for no
session: a timer of the router starts it. Ctrl+C at the console ends the wait. The boot itself comes
in parts, between which others have their turn; they find the router down until it is over.
"""

from collections.abc import Iterator

from junose_shell.commands.management import BootConfig
from junose_shell.commands.reload import Reload
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.handlers.files import configuration_of
from junose_shell.handlers.host import ShellHost
from junose_shell.messages import text
from junose_shell.replies.common import Text
from junose_shell.replies.steps import Answer, Ask, Reply, Steps, Wait, pauses
from junose_shell.runtime.naps import naps
from junose_shell.runtime.router import Router
from junose_shell.runtime.startup import STARTUP
from junose_shell.turns import Turns

feature = Feature("reload")

BOOT = 60_000  # ms without a configuration [own]
PART = 1  # ms at least from one part of a boot to the next, in which an event loop gets to others
WARNING = "WARNING: Execution of this command will cause the system to reboot."  # [seen: SB111]
QUESTION = "Proceed with reload? [confirm]"  # [seen: SB111]
COMMENCING = "Reload operation commencing, please wait..."  # [seen: SB111]
NOTICE = 5  # severity
YES = ("", "y", "yes")  # Enter and y [recalled]


@feature.handles(Reload)
def reload(context: Context, _command: Reload) -> Answer:
    """Restart with the startup configuration, or with the file of ``boot config``.

    A configuration that cannot be read is refused before anything happens.
    """
    router = context.router
    if router.config.recording:
        raise CliError("reload_not_undone")
    _ensure_up(router)
    return _reload(context.shell)


def _ensure_up(router: Router) -> None:
    if router.startup.loading:
        raise CliError("reload_under_way")


def _reload(shell: ShellHost) -> Steps:
    yield from pauses(_wanted(shell))
    yield Reply(Text((WARNING,)))
    answer = yield Ask(QUESTION)
    if answer is None or answer.strip().lower() not in YES:
        return
    router = shell.router
    yield from pauses(router.startup.settle())
    name, lines = yield from pauses(_wanted(shell))  # as it is now: nobody waited for the answer
    _ensure_up(router)  # somebody else may have been quicker
    yield Reply(Text((COMMENCING,)))
    _ensure_up(router)
    again = router.config.chassis.get(BootConfig)
    router.log.write(NOTICE, "system", f"reload by operator; {name} is loaded next")
    router.restart()
    yield from _Boot(shell, name, lines, again).waits()


class _Boot:
    """A boot that timers of the router carry out. ``again`` is the statement that outlives it."""

    def __init__(
        self, shell: ShellHost, name: str, lines: list[str], again: BootConfig | None
    ) -> None:
        self._shell, self._again = shell, again
        self._driver = shell.router.driver
        self._parts = _booting(shell, name, lines)
        self._begun = self._over = False
        self._end, self._until = 0, _never  # of the wait before the next part
        self._timer = self._driver.schedule(BOOT, self._go_on, "boot", outside=True)

    def waits(self) -> Steps:
        """Wait until it is over. An interruption begins it at once, and is raised at its end."""
        fault: Exception | None = None
        while not self._over:
            try:
                yield Wait(BOOT, lambda: self._over)
            except Exception as interruption:  # noqa: BLE001 - raised below
                fault = interruption
                if not self._begun:
                    self._timer.cancel()
                    self._go_on()
        if fault is not None:
            raise fault

    def _go_on(self) -> None:
        self._begun = True
        if self._driver.now() >= self._end or self._until():
            wait = self._part()
            if wait is None:
                return
            self._end = self._driver.now() + max(wait.ms, PART)
            self._until = wait.until or _never
        due = None if self._until is _never else self._driver.next_deadline()
        self._timer.move(self._end if due is None else min(due, self._end))

    def _part(self) -> Wait | None:
        """Carry out lines up to the next wait; return None if it is over."""
        wait = None
        try:
            with self._shell.observers.part():
                wait = next(self._parts, None)
        finally:
            if wait is None:
                self._over = True
                self._boot_again()
        return wait

    def _boot_again(self) -> None:
        """Restore the statement that says what is booted, unless it says so once."""
        again, router = self._again, self._shell.router
        if again is not None and again.file_name and not again.once:
            router.config.set(router.config.chassis, router.grammar.entry_of(BootConfig), again)


def _never() -> bool:
    return False


def _wanted(shell: ShellHost) -> Turns[tuple[str, list[str]]]:
    """Return name and lines of the configuration that the next boot loads, by turns."""
    router = shell.router
    statement = router.config.chassis.get(BootConfig)
    if statement is None or statement.running_configuration:
        return STARTUP, (yield from router.startup.lines())
    if statement.file_name is None:
        return "factory-defaults", []
    return statement.file_name, configuration_of(router, statement.file_name)


def _booting(
    shell: ShellHost, name: str, lines: list[str], *, saved: bool = False
) -> Iterator[Wait]:
    """Configure a router that has just started; refused lines go to the log.

    Yields waits; until the next one is requested, the router is down. ``saved`` is True if NVS has
    the same configuration.
    """
    router = shell.router
    router.load()
    try:
        for item in shell.load(name, lines):
            if isinstance(item, Wait):
                router.pause()
                yield item
                router.load()
            elif not isinstance(item, str):
                router.log.write(3, "system", f"{name}, line {item.line}: {item.rejection.message}")
    finally:
        router.startup.loaded(saved=saved)


def power_on(shell: ShellHost) -> str:
    """Load the configuration that NVS has; return a text for the user if it is damaged.

    A damaged startup configuration is renamed, and the router starts with factory defaults.
    """
    startup = shell.router.startup
    try:
        lines = startup.stored()
    except CliError as error:
        startup.set_aside()
        return text(error.code, **error.fields)
    driver = shell.router.driver
    for wait in _booting(shell, STARTUP, lines, saved=True):
        for moment in naps(driver, shell.router.clock, wait.ms, wait.until):
            driver.sleep_until(moment)
    return ""

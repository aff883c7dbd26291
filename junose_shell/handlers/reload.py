"""Restarts the router: which configuration it loads, and how.

The router is down for a minute. Nobody can do anything in that time, so the boot waits for no
session: a timer of the router starts it. Ctrl+C at the console ends the wait.
"""

from junose_shell.commands.management import BootConfig
from junose_shell.commands.reload import Reload
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.handlers.files import configuration_of
from junose_shell.handlers.host import Host
from junose_shell.messages import text
from junose_shell.replies.common import Text
from junose_shell.replies.steps import Answer, Ask, Reply, Steps, Wait
from junose_shell.runtime.startup import STARTUP

feature = Feature("reload")

BOOT = 60_000  # ms without a configuration [own]
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
    if router.startup.loading:
        raise CliError("reload_under_way")
    _wanted(context.shell)
    return _reload(context.shell)


def _reload(shell: Host) -> Steps:
    yield Reply(Text((WARNING,)))
    answer = yield Ask(QUESTION)
    if answer is None or answer.strip().lower() not in YES:
        return
    router = shell.router
    if router.startup.loading:  # somebody else was quicker
        raise CliError("reload_under_way")
    router.startup.settle()
    name, lines = _wanted(shell)  # as it is now: others did not have to wait for the answer
    yield Reply(Text((COMMENCING,)))
    again = router.config.chassis.get(BootConfig)
    router.log.write(NOTICE, "system", f"reload by operator; {name} is loaded next")
    router.restart()

    def come_up() -> None:
        with shell.observers.part():
            boot(shell, name, lines)
        if again is not None and again.file_name and not again.once:
            router.config.set(router.config.chassis, router.grammar.entry_of(BootConfig), again)

    timer = router.driver.schedule(BOOT, come_up, "boot", outside=True)
    try:
        yield Wait(BOOT, lambda: not timer.active)
    except Exception:
        if timer.active:
            timer.cancel()
            come_up()
        raise


def _wanted(shell: Host) -> tuple[str, list[str]]:
    """Return name and lines of the configuration that the next boot loads."""
    router = shell.router
    statement = router.config.chassis.get(BootConfig)
    if statement is None or statement.running_configuration:
        return STARTUP, router.startup.lines()
    if statement.file_name is None:
        return "factory-defaults", []
    return statement.file_name, configuration_of(router, statement.file_name)


def boot(shell: Host, name: str, lines: list[str], *, saved: bool = False) -> None:
    """Configure a router that has just started; refused lines go to the log.

    ``saved`` is True if NVS has the same configuration.
    """
    startup, log = shell.router.startup, shell.router.log
    shell.router.load()
    try:
        for item in shell.load(name, lines):
            if item is not None and not isinstance(item, str):
                log.write(3, "system", f"{name}, line {item.line}: {item.rejection.message}")
    finally:
        startup.loaded(saved=saved)


def power_on(shell: Host) -> str:
    """Load the configuration that NVS has; return a text for the user if it is damaged.

    A damaged startup configuration is renamed, and the router starts with factory defaults.
    """
    startup = shell.router.startup
    try:
        lines = startup.stored()
    except CliError as error:
        startup.set_aside()
        return text(error.code, **error.fields)
    boot(shell, STARTUP, lines, saved=True)
    return ""

"""Banners, boot settings, Manual Commit and command levels."""

from junose_shell.command.value import Command
from junose_shell.commands.management import (
    Banner,
    BannerOfTheDay,
    BootBackup,
    BootConfig,
    BootSystem,
    NoBanner,
    NoBannerOfTheDay,
    NoPrivilege,
    Privilege,
    ServiceManualCommit,
)
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.model.banners import body, continued, text_of, written
from junose_shell.model.files import check_name
from junose_shell.model.privilege import known_mode, obey, spelled_out
from junose_shell.record import changed
from junose_shell.replies.steps import Answer, Ask, Steps, pauses

feature = Feature("management")


@feature.handles(Banner)
def banner(context: Context, command: Banner) -> Answer:
    """Set a banner; ask for lines until the delimiter appears again [seen: SB100].

    The delimiter must not be a backslash [seen: SB100].
    """
    if command.banner_text.startswith("\\"):
        raise CliError("invalid_input", at="banner_text")
    if body(command.banner_text) is None:
        return _ask_for_rest(context, command)
    _keep(context, command, command.banner_text)
    return None


@feature.handles(BannerOfTheDay)
def banner_of_the_day(context: Context, command: BannerOfTheDay) -> Answer:
    """Set the message of the day."""
    return banner(_as(context, Banner), Banner("motd", command.banner_text))


@feature.handles(NoBannerOfTheDay)
def no_banner(context: Context, _removal: NoBannerOfTheDay) -> Answer:
    """Remove the message of the day."""
    context = _as(context, Banner)
    context.configure(NoBanner("motd"))
    return None


@feature.handles(BootConfig)
def boot_config(context: Context, command: BootConfig) -> Answer:
    """Set the configuration to start with."""
    return _boot(context, command, file_name=command.file_name)


@feature.handles(BootSystem)
def boot_system(context: Context, command: BootSystem) -> Answer:
    """Set the release to start."""
    return _boot(context, command, file_name=command.file_name)


@feature.handles(BootBackup)
def boot_backup(context: Context, command: BootBackup) -> Answer:
    """Set the release to start if the first one fails."""
    names = {"file_name": command.file_name, "config_file": command.config_file}
    return _boot(context, command, **names)


def _boot(context: Context, command: Command, **names: str | None) -> Answer:
    """Store a statement whose file names are valid."""
    for field, name in names.items():
        if name is None:
            continue
        try:
            check_name(name)
        except CliError as error:
            error.at = field
            raise
    context.configure(command)
    return None


@feature.handles(ServiceManualCommit)
def manual_commit(context: Context, command: ServiceManualCommit) -> Answer:
    """Save the current configuration, then save nothing automatically [own: the saving]."""
    context.configure(command)
    return pauses(context.router.startup.save())


def _as(context: Context, kind: type[Command]) -> Context:
    """Return the context of the command that this one stands for."""
    return changed(context, entry=context.router.grammar.entry_of(kind))


def _ask_for_rest(context: Context, command: Banner) -> Steps:
    typed = command.banner_text
    while body(typed) is None:
        more = yield Ask("", more=True)
        if more is None:
            raise CliError("incomplete")
        typed = continued(typed, more)
    _keep(context, command, typed)


def _keep(context: Context, command: Banner, typed: str) -> None:
    context.configure(Banner(command.banner_kind, written(text_of(typed))))


@feature.handles(Privilege)
def privilege(context: Context, command: Privilege) -> Answer:
    """Set the level of commands; abbreviations are stored in full [seen: SB100]."""
    obey(context.router.grammar, context.router.config)
    context.configure(
        Privilege(
            command.command_mode,
            command.privilege_level,
            _spelled(context, command.command_mode, command.command_text),
            command.all,
        )
    )
    return None


@feature.handles(NoPrivilege)
def no_privilege(context: Context, removal: NoPrivilege) -> Answer:
    """Restore the level of commands."""
    text = _spelled(context, removal.command_mode, removal.command_text)
    context.configure(removal.with_values(command_text=text))
    return None


def _spelled(context: Context, mode: str, text: str) -> str:
    grammar = context.router.grammar
    if not known_mode(grammar, mode):
        raise CliError("invalid_input", at="command_mode")
    found = spelled_out(grammar, mode, text)
    if found is None:
        raise CliError("invalid_input", at="command_text")
    return found

"""Limits of the local authentication server: databases and users."""

from junose_shell.command.value import Command
from junose_shell.commands.local_users import AaaLocalDatabase, AaaLocalUsername, Username
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.model.config import ConfigStore
from junose_shell.replies.steps import Answer

feature = Feature("local_users")

LIMIT = 100  # databases, and entries in all of them together [seen: J91]


@feature.handles(AaaLocalDatabase)
def database(context: Context, command: AaaLocalDatabase) -> Answer:
    """Define a database."""
    return _define(context, command, (AaaLocalDatabase,), "databases")


@feature.handles(AaaLocalUsername)
def local_user(context: Context, command: AaaLocalUsername) -> Answer:
    """Define a user of a database."""
    return _define(context, command, (AaaLocalUsername, Username), "users")


@feature.handles(Username)
def username(context: Context, command: Username) -> Answer:
    """Define a user of the default database."""
    return _define(context, command, (AaaLocalUsername, Username), "users")


def _define(
    context: Context, command: Command, kinds: tuple[type[Command], ...], what: str
) -> Answer:
    """Store a statement; refuse it if the limit is reached."""
    store = context.router.config
    key = context.entry.key_of(command)
    known = key in context.home.tables.get(type(command), {})
    if not known and _count(store, kinds) >= LIMIT:
        raise CliError("too_many", what=f"local {what}", limit=LIMIT)
    context.configure(command)
    return None


def _count(store: ConfigStore, kinds: tuple[type[Command], ...]) -> int:
    return sum(len(store.chassis.tables.get(kind, {})) for kind in kinds)

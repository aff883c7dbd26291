"""Where a statement that a session types is stored, and what storing it does to the session."""

from typing import Protocol

from junose_shell.command.entry import Entry
from junose_shell.command.value import Command
from junose_shell.errors import CliError
from junose_shell.model.config import ConfigStore, Section
from junose_shell.model.inventory import Chassis, check_named
from junose_shell.model.session import CliSession


class StatementRouter(Protocol):
    """A router, as far as statements are concerned."""

    @property
    def chassis(self) -> Chassis:
        """Its hardware."""
        ...

    @property
    def config(self) -> ConfigStore:
        """Its statements."""
        ...


def home_of(router: StatementRouter, session: CliSession, entry: Entry, depth: int) -> Section:
    """Return the section for statements of an entry. ``depth`` is that of their mode on the stack.

    Raises CliError if that section is no longer part of the configuration.
    """
    scope = entry.storage.scope
    if scope == "chassis":
        return router.config.chassis
    if scope == "context":
        return router.config.context(session.context_at(depth))
    section = session.frames[depth].section or router.config.chassis
    if section.gone:
        raise CliError("section_gone")
    return section


def store(  # noqa: PLR0913, PLR0917 - a statement and its place
    router: StatementRouter, session: CliSession, entry: Entry, depth: int, command: Command,
    home: Section | None = None,
) -> Section | None:  # fmt: skip
    """Store a statement in ``home``, or remove it, and enter the mode that it opens.

    Returns the section that it opens, or None. Raises CliError if it is refused.
    """
    if entry.places:
        check_named(router.chassis, command)
    if home is None:
        home = home_of(router, session, entry, depth)
    opened = router.config.apply(home, entry, command)
    if opened is not None and entry.enters:
        session.back_to(depth)
        session.push(entry.enters, opened)
    return opened

"""Where a statement that a session types is stored, and what storing it does to the session."""

from typing import NamedTuple

from junose_shell.command.entry import Entry
from junose_shell.command.value import Command
from junose_shell.errors import CliError
from junose_shell.model.config import ConfigStore, Section
from junose_shell.model.inventory import Chassis, check_named
from junose_shell.model.session import CliSession


class Place(NamedTuple):
    """A line in a session: its entry, and the mode on the session's stack that it belongs to."""

    chassis: Chassis
    config: ConfigStore
    session: CliSession
    entry: Entry
    depth: int

    def home(self) -> Section:
        """Return the section where statements of the entry live.

        Raise CliError when that section is no longer part of the configuration.
        """
        scope = self.entry.storage.scope
        if scope == "chassis":
            return self.config.chassis
        if scope == "context":
            return self.config.context(self.session.context_at(self.depth))
        section = self.session.frames[self.depth].section or self.config.chassis
        if section.gone:
            raise CliError("section_gone")
        return section

    def store(self, command: Command, home: Section) -> Section | None:
        """Store a statement in ``home``, or remove it, and enter the mode that it opens.

        Return the section that it opens, if it opens one. Raise CliError when it is refused.
        """
        check_named(self.chassis, command)
        opened = self.config.apply(home, self.entry, command)
        if opened is not None and self.entry.enters:
            self.session.back_to(self.depth)
            self.session.push(self.entry.enters, opened)
        return opened

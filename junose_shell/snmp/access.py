"""The rights of those who ask: communities of version 2c, contexts, groups (RFC 3415)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from junose_shell.commands.management import SnmpServer, SnmpServerCommunity
from junose_shell.commands.snmp import SnmpServerGroup, SnmpServerUser
from junose_shell.model.access_lists import permits
from junose_shell.model.config import DEFAULT_CONTEXT
from junose_shell.snmp.views import KNOWN, View, view_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from junose_shell.model.config import Section
    from junose_shell.net import Ipv4
    from junose_shell.runtime.router import Router
    from junose_shell.snmp.numbers import Numbers

LEVELS = ("noauth", "auth", "priv")


class Access(NamedTuple):
    """The rights of one asker. ``who`` names the asker in the log, without a secret.

    ``context`` is a virtual router or VRF, empty for the default virtual router. ``write`` is None
    for those who may only read.
    """

    who: str
    context: str
    read: View
    write: View | None


class Authority:
    """Answers from the configuration as it is. ``numbers`` has the number of each context."""

    def __init__(self, router: Router, numbers: Numbers) -> None:
        self._router = router
        self._numbers = numbers

    def is_on(self) -> bool:
        """Return True if the agent of any virtual router is on."""
        return any(section.get(SnmpServer) for section in self._contexts().values())

    def context(self, text: str) -> str | None:
        """Return the context that is called by its name or as ``routerN``, None without one.

        ``routerN`` [seen: MIB:ROUTER]. The default virtual router is an empty context.
        """
        name = text
        digits = text.removeprefix("router")
        if text not in self._contexts() and digits != text and _is_number(digits):
            name = self._numbers.name_of(int(digits)) or ""
        if name not in self._contexts():
            return None if text else ""
        return "" if name == DEFAULT_CONTEXT else name

    def community(self, text: str, source: Ipv4) -> Access | None:
        """Return what a community may do, None for one that is not known.

        ``NAME@CONTEXT`` means another context. The community is one of that context, or of the
        default virtual router [own].
        """
        found = self._community(text, "", source)
        if found is not None or "@" not in text:
            return found
        name, _, where = text.rpartition("@")
        context = self.context(where)
        return self._community(name, context, source) if where and context is not None else None

    def _community(self, name: str, context: str, source: Ipv4) -> Access | None:
        for section in self._sections(context):
            found = section.get(SnmpServerCommunity, name)
            if found is None or section.get(SnmpServer) is None:
                continue
            allowed = found.community_list
            if allowed is not None and not permits(section, allowed, str(source)):
                return None
            rights = found.community_rights or "ro"
            usual = KNOWN["everything" if rights == "admin" else "user"]
            own = found.view_name
            view = usual if own is None else view_of(own, *self._sections(context))
            return Access("a community", context, view, view if rights != "ro" else None)
        return None

    def user(self, name: str, context: str) -> SnmpServerUser | None:
        """Return a user of a context or of the default virtual router, None without one."""
        for section in self._sections(context):
            found = section.get(SnmpServerUser, name)
            if found is not None and section.get(SnmpServer) is not None:
                return found
        return None

    def group(self, user: SnmpServerUser, context: str, level: str) -> Access | None:
        """Return what the group of a user may do by messages of a security level.

        None if it may do nothing. A group without a level takes every message; without ``read``
        it has the usual view, without ``write`` it changes nothing [own].
        """
        for section in self._sections(context):
            found = section.get(SnmpServerGroup, (user.group_name3, "usm"))
            if found is None:
                continue
            if LEVELS.index(level) < LEVELS.index(found.auth_level or "noauth"):
                return None
            sections = tuple(self._sections(context))
            read = view_of(found.view_name or "user", *sections)
            write = None if found.write_view is None else view_of(found.write_view, *sections)
            return Access(f"user {user.user_name3}", context, read, write)
        return None

    def _contexts(self) -> dict[str, Section]:
        return self._router.config.contexts

    def _sections(self, context: str) -> Iterator[Section]:
        for name in dict.fromkeys((context or DEFAULT_CONTEXT, DEFAULT_CONTEXT)):
            if name in self._contexts():
                yield self._contexts()[name]


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 8  # routerN up to 16777215

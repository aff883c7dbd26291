"""Live values for Tab: what ``suggest:`` in the grammar names, read from the router."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from junose_shell.commands.aaa import AaaDomainMap, AaaTunnelGroup
from junose_shell.commands.access_lists import AccessList
from junose_shell.commands.local_users import AaaLocalDatabase
from junose_shell.commands.profiles import Profile
from junose_shell.model.contexts import router_of

if TYPE_CHECKING:
    from junose_shell.runtime.router import Router

Source = Callable[["Router", str], Iterable[object]]


def _vrfs(router: "Router", context: str) -> Iterable[str]:
    owner = router_of(context) + ":"
    return (name.removeprefix(owner) for name in router.config.contexts if name.startswith(owner))


def _domains(router: "Router", _context: str) -> Iterable[str]:
    targets = (target.domain for target in router.network.dial_out.targets())
    maps = (each.domain_name for each in router.config.chassis.select(AaaDomainMap))
    return {*targets, *maps}


def _users(router: "Router", _context: str) -> Iterable[str]:
    sites = router.network.world.peers.radius.values()
    return {rule.user for site in sites for rule in site.users}


def _l2tp(router: "Router") -> Iterable[tuple[str, str]]:
    tunnels = router.network.bridge.tunnels
    for call in router.network.dial_out.open_calls():
        effect = tunnels.of(call)
        if effect is not None:
            yield tunnels.tunnel_name(effect), tunnels.session_name(effect)


SOURCES: dict[str, Source] = {
    "contexts": lambda router, _: router.config.contexts,
    "virtual-routers": lambda router, _: (n for n in router.config.contexts if ":" not in n),
    "vrfs": _vrfs,
    "profiles": lambda router, _: (
        each.profile_name for each in router.config.chassis.select(Profile)
    ),
    "domains": _domains,
    "tunnel-groups": lambda router, _: (
        each.group_name for each in router.config.chassis.select(AaaTunnelGroup)
    ),
    "access-lists": lambda router, context: {
        each.access_list_name for each in router.config.contexts[context].select(AccessList)
    },
    "user-databases": lambda router, _: (
        each.database_name for each in router.config.chassis.select(AaaLocalDatabase)
    ),
    "triggers": lambda router, context: (
        session.trigger for session in router.network.dial_out.sessions(context)
    ),
    "dynamic-interfaces": lambda router, context: (
        made.name for made in router.network.bridge.interfaces.all() if made.context == context
    ),
    "l2tp-tunnels": lambda router, _: {tunnel for tunnel, _ in _l2tp(router)},
    "l2tp-sessions": lambda router, _: (session for _, session in _l2tp(router)),
    "files": lambda router, _: (name for name in router.files.sizes() if "." in name),
    "lab-hosts": lambda router, _: (
        host.site.name for host in router.network.world.describe().hosts
    ),
    "lab-lacs": lambda router, _: router.network.world.peers.lacs,
    "lab-cpes": lambda router, _: router.network.world.peers.cpes,
    "lab-radius": lambda router, _: router.network.world.peers.radius,
    "lab-users": _users,
    "lab-requests": lambda router, context: {
        request.username
        for request in router.network.aaa.open_requests()
        if request.context == context
    },
    "lab-calls": lambda router, _: router.network.dial_out.open_calls(),
}


def suggestions(router: "Router", source: str, context: str) -> list[str]:
    """Return the values of ``source`` as seen from ``context``, sorted; none of an unknown one.

    A value with a blank in it is left out: it would have to be quoted.
    """
    find = SOURCES.get(source)
    words = (str(value) for value in find(router, context)) if find else ()
    return sorted(word for word in words if " " not in word)

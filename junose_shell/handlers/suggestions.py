"""Live values for Tab: what ``suggest:`` in the grammar names, read from the router."""

from collections.abc import Iterable

from junose_shell.commands.aaa import AaaDomainMap, AaaTunnelGroup
from junose_shell.commands.access_lists import AccessList
from junose_shell.commands.local_users import AaaLocalDatabase
from junose_shell.commands.profiles import Profile
from junose_shell.handlers.feature import Feature
from junose_shell.handlers.l2tp_found import session_names, tunnels
from junose_shell.model.contexts import router_of
from junose_shell.net import Ipv4
from junose_shell.runtime.router import Router

feature = Feature("suggestions")


# -- configuration --
@feature.suggests("contexts")
def contexts(router: Router, _context: str) -> Iterable[str]:
    """Yield virtual routers and VRFs."""
    return router.config.contexts


@feature.suggests("virtual-routers")
def virtual_routers(router: Router, _context: str) -> Iterable[str]:
    """Yield virtual routers."""
    return (name for name in router.config.contexts if ":" not in name)


@feature.suggests("vrfs")
def vrfs(router: Router, context: str) -> Iterable[str]:
    """Yield the VRFs of the current virtual router."""
    owner = router_of(context) + ":"
    return (name.removeprefix(owner) for name in router.config.contexts if name.startswith(owner))


@feature.suggests("profiles")
def profiles(router: Router, _context: str) -> Iterable[str]:
    """Yield profiles."""
    return (each.profile_name for each in router.config.chassis.select(Profile))


@feature.suggests("domains")
def domains(router: Router, _context: str) -> Iterable[str]:
    """Yield domain names of targets and domain maps."""
    targets = (target.domain for target in router.network.dial_out.targets())
    maps = (each.domain_name for each in router.config.chassis.select(AaaDomainMap))
    return {*targets, *maps}


@feature.suggests("tunnel-groups")
def tunnel_groups(router: Router, _context: str) -> Iterable[str]:
    """Yield tunnel groups."""
    return (each.group_name for each in router.config.chassis.select(AaaTunnelGroup))


@feature.suggests("access-lists")
def access_lists(router: Router, context: str) -> Iterable[str]:
    """Yield the access lists of the current virtual router."""
    return {each.access_list_name for each in router.config.contexts[context].select(AccessList)}


@feature.suggests("user-databases")
def user_databases(router: Router, _context: str) -> Iterable[str]:
    """Yield local user databases."""
    return (each.database_name for each in router.config.chassis.select(AaaLocalDatabase))


@feature.suggests("files")
def files(router: Router, _context: str) -> Iterable[str]:
    """Yield the files that commands can name."""
    return (name for name in router.files.sizes() if "." in name)


# -- calls --
@feature.suggests("triggers")
def triggers(router: Router, context: str) -> Iterable[Ipv4]:
    """Yield the trigger addresses of sessions."""
    return (session.trigger for session in router.network.dial_out.sessions(context))


@feature.suggests("dynamic-interfaces")
def dynamic_interfaces(router: Router, context: str) -> Iterable[str]:
    """Yield the interfaces that calls made."""
    return (made.name for made in router.network.interfaces.all() if made.context == context)


@feature.suggests("l2tp-tunnels")
def l2tp_tunnels(router: Router, _context: str) -> Iterable[str]:
    """Yield L2TP tunnels."""
    return {tunnel.name for tunnel in tunnels(router)}


@feature.suggests("l2tp-sessions")
def l2tp_sessions(router: Router, _context: str) -> Iterable[str]:
    """Yield L2TP sessions."""
    return (name for name, _ in session_names(router))


# -- the world --
@feature.suggests("lab-hosts")
def lab_hosts(router: Router, _context: str) -> Iterable[str]:
    """Yield hosts that send packets."""
    return (host.site.name for host in router.network.world.describe().hosts)


@feature.suggests("lab-lacs")
def lab_lacs(router: Router, _context: str) -> Iterable[str]:
    """Yield LACs."""
    return router.network.world.peers.lacs


@feature.suggests("lab-cpes")
def lab_cpes(router: Router, _context: str) -> Iterable[str]:
    """Yield CPEs."""
    return router.network.world.peers.cpes


@feature.suggests("lab-radius")
def lab_radius(router: Router, _context: str) -> Iterable[str]:
    """Yield RADIUS servers."""
    return router.network.world.peers.radius


@feature.suggests("lab-users")
def lab_users(router: Router, _context: str) -> Iterable[str]:
    """Yield the user patterns of RADIUS servers."""
    sites = router.network.world.peers.radius.values()
    return {rule.user for site in sites for rule in site.users}


@feature.suggests("lab-requests")
def lab_requests(router: Router, context: str) -> Iterable[str]:
    """Yield the user names that wait for an answer of AAA."""
    waiting = router.network.aaa.open_requests()
    return {request.username for request in waiting if request.context == context}


@feature.suggests("lab-calls")
def lab_calls(router: Router, _context: str) -> Iterable[int]:
    """Yield the numbers of live calls."""
    return router.network.dial_out.open_calls()

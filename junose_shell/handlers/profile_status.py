"""Profiles, with defaults where nothing is configured [defaults seen: MIB]."""

from junose_shell.command.value import Command
from junose_shell.commands.interfaces import IpAddress, IpUnnumbered
from junose_shell.commands.profile_status import ShowProfile
from junose_shell.commands.profiles import (
    IpMtu,
    IpSaValidate,
    PppAuthentication,
    PppInitiateIp,
    PppMru,
    Profile,
    ProfileIpAccessRoutes,
    ProfileIpRedirects,
    ProfileIpVirtualRouter,
    ProfilePppKeepalive,
)
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.model.config import Section
from junose_shell.replies.profile_status import Profiles, ProfileView
from junose_shell.replies.steps import Answer, Reply

feature = Feature("profile_status")


@feature.handles(ShowProfile)
def show_profile(context: Context, command: ShowProfile) -> Answer:
    """Show all profiles, or one."""
    chassis = context.router.config.chassis
    name = command.profile_name
    if name is None:
        return Reply(Profiles(tuple(map(_view, chassis.sections(Profile))), command.brief))
    section = chassis.section(Profile, name)
    if section is None:
        raise CliError("no_such_profile", at="profile_name", name=name)
    return Reply(Profiles((_view(section),), brief=False))


def _view(section: Section) -> ProfileView:
    statement = section.statement
    name = statement.profile_name if isinstance(statement, Profile) else ""
    return ProfileView(name, tuple(_ip(section)), tuple(_ppp(section)))


def _enabled(section: Section, toggle: type[Command], *, normally: bool) -> str:
    """Return the state of a switch, whose statement exists only if it differs from the default."""
    present = section.get(toggle) is not None
    return "Enabled" if present != normally else "Disabled"


def _ip(section: Section) -> list[tuple[str, str]]:
    borrowed, address = section.get(IpUnnumbered), section.get(IpAddress)
    router, mtu = section.get(ProfileIpVirtualRouter), section.get(IpMtu)
    lines = []
    if borrowed is not None:
        lender = f"{borrowed.interface_type} {borrowed.interface_specifier}"
        lines.append(("Unnumbered interface", lender))
    if address is not None:
        lines.append(("IP address", f"{address.ip_address} {address.ip_address_mask}"))
    if router is not None:
        lines.append(("Router", router.vr_context))
    if mtu is not None:
        lines.append(("MTU", str(mtu.mtu_size)))
    return [
        *lines,
        ("Access routes", _enabled(section, ProfileIpAccessRoutes, normally=True)),
        ("Redirects", _enabled(section, ProfileIpRedirects, normally=False)),
        ("Source address validation", _enabled(section, IpSaValidate, normally=False)),
    ]


def _ppp(section: Section) -> list[tuple[str, str]]:
    authentication = section.get(PppAuthentication)
    keepalive, mru = section.get(ProfilePppKeepalive), section.get(PppMru)
    return [
        ("Authentication", " ".join(authentication.auth_protocol) if authentication else "none"),
        ("Keepalive timer", str(keepalive.profile_keepalive if keepalive else 30)),
        *([("MRU", str(mru.mru_size))] if mru else []),
        ("Initiate IP", _enabled(section, PppInitiateIp, normally=False)),
    ]

"""Entering an interface. It must exist on the chassis and belong to the session's context."""

from junose_shell.command.value import Command
from junose_shell.commands.interfaces import (
    InterfaceAtm,
    InterfaceEthernet,
    IpAddress,
    NoIpAddress,
    SubinterfaceAtm,
    SubinterfaceEthernet,
)
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.model.config import Section
from junose_shell.model.contexts import context_of
from junose_shell.model.interfaces import name_of, parts_of
from junose_shell.replies.steps import Answer

feature = Feature("interfaces")


@feature.handles(InterfaceEthernet, SubinterfaceEthernet, InterfaceAtm, SubinterfaceAtm)
def enter(context: Context, command: Command) -> Answer:
    """Enter an interface of the chassis."""
    kind, location = parts_of(command)
    chassis = context.router.chassis
    if not chassis.has(kind, location):
        raise CliError(
            "bad_location", at=_place(command), model=chassis.model, name=name_of(command)
        )
    opened = context.configure(command, _home(context, command))
    assert opened is not None  # noqa: S101 - the statement opens a mode
    context.session.frames[-1].context = context_of(opened)
    return None


@feature.handles(NoIpAddress)
def no_ip_address(context: Context, removal: NoIpAddress) -> Answer:
    """Remove the first address; naming another address does not remove it [own]."""
    here, named = context.home.get(IpAddress), removal.ip_address
    if here and named not in (None, here.ip_address):
        mask = here.ip_address_mask
        raise CliError("other_address", at="ip_address", address=here.ip_address, mask=mask)
    context.configure(removal)
    return None


def _home(context: Context, command: Command) -> Section:
    """Return the existing section of the interface, if it is here or forwards to here."""
    store = context.router.config
    key = context.entry.key_of(command)
    owner = store.owner_of(type(command), key)
    if owner is None:
        return context.home
    there = owner.section(type(command), key)
    assert there is not None  # noqa: S101 - owners are indexed with their sections
    if context.name not in (owner.context, context_of(there)):
        raise CliError("interface_elsewhere", name=name_of(command), router=context_of(there))
    return owner


def _place(command: Command) -> str:
    """Return the field with the location."""
    return next(name for name in ("slot_port", "sub_location") if hasattr(command, name))

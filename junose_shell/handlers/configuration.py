"""``show configuration``: the statements as a script that produces them again."""

from typing import TYPE_CHECKING

from junose_shell.commands.configuration import (
    ShowConfiguration,
    ShowConfigurationEmulation,
    ShowRunningConfiguration,
)
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.model.contexts import resolve
from junose_shell.model.emulation import kinds_of
from junose_shell.model.inventory import BUILD_DATE, COPYRIGHT, VERSION
from junose_shell.model.script import SEPARATOR, Selection, configuration_lines
from junose_shell.replies.configuration import Configuration, Emulation
from junose_shell.replies.steps import Answer, Reply

if TYPE_CHECKING:
    from junose_shell.runtime.router import Router

feature = Feature("configuration")

FOOTER = (SEPARATOR, "! End of generated configuration script.")  # [recalled]


def show(context: Context, command: ShowConfiguration | ShowRunningConfiguration) -> Answer:
    """Show the configuration, or part of it, as far as the session's level allows."""
    wanted = _selection(context, command)
    lines = configuration_lines(context.router.config, wanted)
    if wanted.category:  # a category comes without the comments [seen: SB100]
        return Reply(Configuration((), lines, ()))
    return Reply(Configuration(header(context.router, wanted.level), lines, FOOTER))


feature.handles(ShowConfiguration)(show)
feature.handles(ShowRunningConfiguration)(show)


@feature.handles(ShowConfigurationEmulation)
def emulation(context: Context, _command: ShowConfigurationEmulation) -> Answer:
    """Show which statements of the configuration are emulated, and which are only kept."""
    return Reply(Emulation(tuple(kinds_of(context.router.config))))


def header(router: "Router", level: int) -> tuple[str, ...]:
    """Return the comments that begin a script [first and fourth seen: RAN, others recalled]."""
    return (
        f"! Configuration script being generated on {router.calendar.stamp(router.clock.now())}",
        f"! Juniper Edge Routing Switch {router.chassis.model}",
        f"! Version: {VERSION}  ({BUILD_DATE})",
        f"! {COPYRIGHT}",
        SEPARATOR,
        f"! Commands displayed are limited to those available at privilege level {level}",
        SEPARATOR,
    )


def _selection(
    context: Context, command: ShowConfiguration | ShowRunningConfiguration
) -> Selection:
    name = resolve(context.name, command.vr_context) if command.vr_context else ""
    if name and name not in context.router.config.contexts:
        raise CliError("no_such_context", at="vr_context", name=name)
    top, kind = command.top_category, command.interface_type
    return Selection(
        category=(top, *command.sub_category) if top else (),
        excluded=(command.excluded,) if command.excluded else (),
        context=name,
        interface=(kind, command.interface_specifier or "") if kind else None,
        defaults=command.include_defaults,
        level=context.session.privilege,
    )

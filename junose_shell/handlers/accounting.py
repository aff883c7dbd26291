"""How accounting is configured, and the books of the world's servers."""

from junose_shell.commands.aaa import (
    AaaAccounting,
    AaaAccountingBroadcast,
    AaaAccountingDuplication,
    AaaAccountingImmediateUpdate,
    AaaAccountingInterval,
)
from junose_shell.commands.accounting import LabShowAccounting, ShowAaaAccounting
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.replies.accounting import TakenRecord, TakenRecords
from junose_shell.replies.sheets import Facts, Sheet
from junose_shell.replies.steps import Answer, Reply
from junose_shell.runtime.aaa_settings import accounting_method

feature = Feature("accounting")


@feature.handles(ShowAaaAccounting)
def show_accounting(context: Context, _command: ShowAaaAccounting) -> Answer:
    """Show the statements in force in the current virtual router."""
    here = context.router.config.contexts[context.name]
    interval = here.get(AaaAccountingInterval)
    duplicate, broadcast = here.get(AaaAccountingDuplication), here.get(AaaAccountingBroadcast)
    facts = [
        (f"method of {kind}", accounting_method(here.get(AaaAccounting, kind), kind))
        for kind in ("ppp", "tunnel")
    ]
    facts += [
        ("interval", f"{interval.minutes} minutes" if interval else "not set"),
        ("immediate update", "on" if here.get(AaaAccountingImmediateUpdate) else "off"),
        ("duplication", duplicate.vr_name if duplicate else "not set"),
        ("broadcast", broadcast.vr_group if broadcast else "not set"),
    ]
    return Reply(Sheet((Facts("AAA accounting", tuple(facts)),)))


@feature.handles(LabShowAccounting)
def show_taken(context: Context, command: LabShowAccounting) -> Answer:
    """Show the records that the servers of the world took, or one of them."""
    world, server = context.network.world, command.ledger_server
    if server is not None and server not in world.peers.radius:
        known = ", ".join(world.peers.radius) or "none"
        reason = f"There is no RADIUS server {server!r} (known: {known})"
        raise CliError("lab_refused", at="ledger_server", reason=reason)
    stamp = context.router.calendar.stamp
    return Reply(
        TakenRecords(
            tuple(
                TakenRecord(each.at, stamp(each.at), each.server, dict(each.attributes))
                for each in world.ledger.entries(server)
            )
        )
    )

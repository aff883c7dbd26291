"""Local address pools: how many addresses are free."""

from junose_shell.commands.local_pools import (
    IpLocalAlias,
    IpLocalPool,
    ShowIpLocalAlias,
    ShowIpLocalPool,
)
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.nouns import found
from junose_shell.replies.sheets import Grid, Sheet
from junose_shell.replies.steps import Answer, Reply

feature = Feature("local_pools")

COLUMNS = ("pool", "begin", "end", ">free", ">in use")


@feature.handles(ShowIpLocalPool)
def show_pools(context: Context, command: ShowIpLocalPool) -> Answer:
    """Show the pools of the current virtual router, or one of them by name or alias."""
    here, name = context.router.config.contexts[context.name], command.pool_name
    alias = here.get(IpLocalAlias, name) if name else None
    wanted = alias.pool_name if alias else name
    pools = [each for each in here.select(IpLocalPool) if wanted in (None, each.pool_name)]
    if name is not None and not pools:
        raise CliError("no_such_pool", at="pool_name", name=name)
    rows = []
    for pool in pools:
        first, last = pool.first_address, pool.last_address
        used = context.network.admission.used(context.name, first, last)
        rows.append(
            (pool.pool_name, str(first), str(last), str(last - first + 1 - used), str(used))
        )
    return Reply(Sheet(grids=(Grid(COLUMNS, tuple(rows)),), last=found(len(rows), "pool")))


@feature.handles(ShowIpLocalAlias)
def show_aliases(context: Context, _command: ShowIpLocalAlias) -> Answer:
    """Show the other names of pools."""
    here = context.router.config.contexts[context.name]
    rows = tuple((each.alias_name, each.pool_name) for each in here.select(IpLocalAlias))
    return Reply(Sheet(grids=(Grid(("alias", "pool"), rows),), last=found(len(rows), "alias")))

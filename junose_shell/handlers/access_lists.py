"""Removing access lists."""

from junose_shell.commands.access_lists import AccessList, NoAccessList
from junose_shell.handlers.feature import Context, Feature
from junose_shell.replies.steps import Answer

feature = Feature("access_lists")


@feature.handles(NoAccessList)
def no_access_list(context: Context, removal: NoAccessList) -> Answer:
    """Remove an entry, or the whole list if no entry is named."""
    if removal.access_action is not None:
        context.configure(removal)
        return None
    store, home = context.router.config, context.home
    for entry in list(home.select(AccessList)):
        if entry.access_list_name == removal.access_list_name:
            store.remove(home, AccessList, store.grammar.entry_of(AccessList).key_of(entry))
    return None

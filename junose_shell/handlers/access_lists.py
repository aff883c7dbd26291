"""Removing access lists."""

from junose_shell.command.node import Removal
from junose_shell.commands.access_lists import AccessList
from junose_shell.handlers import Context, handles_removal
from junose_shell.replies.steps import Answer


@handles_removal(AccessList)
def no_access_list(context: Context, removal: Removal) -> Answer:
    """Remove an entry, or all entries of the list when none is named."""
    if removal.given["access_action"] is not None:
        context.configure(removal)
        return None
    store, home = context.router.config, context.home
    for entry in list(home.select(AccessList)):
        if entry.access_list_name == removal.given["access_list_name"]:
            store.remove(home, AccessList, store.key_of(store.grammar.entry_of(AccessList), entry))
    return None

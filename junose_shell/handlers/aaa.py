"""Domain maps: the old one-line form."""

from junose_shell.commands.aaa import AaaDomainMap, RouterName
from junose_shell.handlers import Context, handles
from junose_shell.replies.steps import Answer


@handles(AaaDomainMap)
def domain_map(context: Context, command: AaaDomainMap) -> Answer:
    """Enter the map; a virtual router on the same line is the map's router name."""
    opened = context.configure(AaaDomainMap(command.domain_name))
    if command.vr_context is not None and opened is not None:
        store = context.router.config
        store.set(opened, store.grammar.entry(RouterName.ENTRY), RouterName(command.vr_context))
    return None

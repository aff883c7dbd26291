"""How AAA and its RADIUS client are configured."""

from junose_shell.commands.aaa import (
    AaaAuthentication,
    AaaDns,
    AaaDuplicateAddressCheck,
    AaaNewModel,
    AaaTimeoutIdle,
    AaaTimeoutIdleIngressOnly,
    AaaTimeoutSession,
    AaaTunnelAssignmentIdFormat,
    AaaTunnelGroup,
    AaaTunnelIgnore,
    AaaWins,
)
from junose_shell.commands.aaa_setup import (
    ShowAaaAuthentication,
    ShowAaaDuplicateAddressCheck,
    ShowAaaLocalDatabase,
    ShowAaaModel,
    ShowAaaNameServers,
    ShowAaaTimeout,
    ShowAaaTunnelGroup,
    ShowAaaTunnelParameters,
    ShowRadiusAlgorithm,
    ShowRadiusAttributesIgnored,
    ShowRadiusAttributesIncluded,
    ShowRadiusUpdateSourceAddr,
    ShowTerminateCode,
)
from junose_shell.commands.local_users import AaaLocalDatabase, AaaLocalSelect, AaaLocalUsername
from junose_shell.commands.management import TerminateCode
from junose_shell.commands.radius import (
    RadiusIgnore,
    RadiusInclude,
    RadiusUpdateSourceAddr,
)
from junose_shell.handlers.feature import Context, Feature
from junose_shell.l2tp.terminations import CODES, Termination
from junose_shell.model.config import Section
from junose_shell.replies.sheets import Facts, Grid, Sheet
from junose_shell.replies.steps import Answer, Reply
from junose_shell.runtime.aaa_settings import DEFAULT_DATABASE, DEFAULT_METHODS, StoredAaaSettings
from junose_shell.runtime.bookkeeping import code_of

feature = Feature("aaa_setup")


def _here(context: Context) -> Section:
    return context.router.config.contexts[context.name]


def _facts(title: str, *facts: tuple[str, object]) -> Answer:
    return Reply(Sheet((Facts(title, tuple((label, str(value)) for label, value in facts)),)))


@feature.handles(ShowAaaTimeout)
def show_timeout(context: Context, _command: ShowAaaTimeout) -> Answer:
    """Show the default timeouts of subscribers, in seconds."""
    idle, session = _here(context).get(AaaTimeoutIdle), _here(context).get(AaaTimeoutSession)
    ingress = _here(context).get(AaaTimeoutIdleIngressOnly)
    return _facts(
        "AAA timeouts",
        ("idle timeout", f"{idle.idle_seconds} seconds" if idle else "not set"),
        ("traffic that counts", "from the user" if ingress else "both ways"),
        ("session timeout", f"{session.session_seconds} seconds" if session else "not set"),
    )


@feature.handles(ShowAaaAuthentication)
def show_authentication(context: Context, command: ShowAaaAuthentication) -> Answer:
    """Show the methods of a kind of subscriber, in their order."""
    kind = command.list_kind
    statement = _here(context).get(AaaAuthentication, kind)
    methods = statement.aaa_method if statement else DEFAULT_METHODS
    return _facts(f"AAA authentication {kind} default", ("method list", " ".join(methods)))


@feature.handles(ShowAaaTunnelParameters)
def show_tunnel_parameters(context: Context, _command: ShowAaaTunnelParameters) -> Answer:
    """Show what completes the tunnels of a grant; a password is only said to be there."""
    settings = StoredAaaSettings(context.router.config)
    defaults = settings.tunnel_defaults(context.name)
    form = _here(context).get(AaaTunnelAssignmentIdFormat)
    ignored = [each.ignored for each in _here(context).select(AaaTunnelIgnore)]
    return _facts(
        "Tunnel parameters",
        ("client name", defaults.client_name or "<NULL>"),
        ("password", "set" if defaults.password else "<NULL>"),
        ("assignment id format", form.id_format if form else "assignmentId"),
        ("ignored", " ".join(ignored) or "none"),
    )


@feature.handles(ShowAaaTunnelGroup)
def show_tunnel_group(context: Context, command: ShowAaaTunnelGroup) -> Answer:
    """Show the tunnels of tunnel groups."""
    settings, rows = StoredAaaSettings(context.router.config), []
    for group in context.router.config.chassis.sections(AaaTunnelGroup):
        name = getattr(group.statement, "group_name", "")
        if command.shown_group in (None, name):
            rows += [
                (name, str(tag), str(tunnel.lac), str(tunnel.preference), str(tunnel.max_sessions))
                for tag, tunnel in settings.group_tunnels(group)
            ]
    grid = Grid(("group", ">tag", "peer", ">preference", ">max sessions"), tuple(rows))
    return Reply(Sheet(grids=(grid,)))


@feature.handles(ShowAaaModel)
def show_model(context: Context, _command: ShowAaaModel) -> Answer:
    """Show which model governs CLI logins."""
    new = context.router.config.chassis.get(AaaNewModel)
    return _facts("AAA", ("model", "new model" if new and new.enabled else "old model"))


@feature.handles(ShowAaaDuplicateAddressCheck)
def show_duplicates(context: Context, _command: ShowAaaDuplicateAddressCheck) -> Answer:
    """Show whether a second use of an address is looked for."""
    check = context.router.config.chassis.get(AaaDuplicateAddressCheck)
    return _facts("AAA", ("duplicate address check", check.enable_disable if check else "enable"))


@feature.handles(ShowAaaNameServers)
def show_name_servers(context: Context, _command: ShowAaaNameServers) -> Answer:
    """Show the DNS and WINS servers that subscribers are given."""
    here = _here(context)
    rows = [("DNS", each.server_rank, str(each.ip_address)) for each in here.select(AaaDns)]
    rows += [("WINS", each.server_rank, str(each.ip_address)) for each in here.select(AaaWins)]
    return Reply(Sheet(grids=(Grid(("service", "rank", "address"), tuple(rows)),)))


@feature.handles(ShowAaaLocalDatabase)
def show_local_database(context: Context, _command: ShowAaaLocalDatabase) -> Answer:
    """Show the local databases and how many users each has."""
    chassis = context.router.config.chassis
    users = [each.database_name for each in chassis.select(AaaLocalUsername)]
    names = [DEFAULT_DATABASE, *(each.database_name for each in chassis.select(AaaLocalDatabase))]
    selected = _here(context).get(AaaLocalSelect)
    here = selected.database_name if selected else DEFAULT_DATABASE
    rows = tuple(
        (name, str(users.count(name)), "yes" if name == here else "no")
        for name in dict.fromkeys((*names, *users))
    )
    return Reply(Sheet(grids=(Grid(("database", ">users", "selected"), rows),)))


@feature.handles(ShowRadiusUpdateSourceAddr)
def show_source(context: Context, _command: ShowRadiusUpdateSourceAddr) -> Answer:
    """Show the source address of requests."""
    source = _here(context).get(RadiusUpdateSourceAddr)
    address = source.ip_address if source else "chosen by route"
    return _facts("RADIUS", ("update source address", address))


@feature.handles(ShowRadiusAlgorithm)
def show_algorithm(context: Context, _command: ShowRadiusAlgorithm) -> Answer:
    """Show the order in which servers are asked."""
    turns = StoredAaaSettings(context.router.config).round_robin(context.name)
    return _facts("RADIUS", ("algorithm", "round-robin" if turns else "direct"))


@feature.handles(ShowRadiusAttributesIncluded)
def show_included(context: Context, _command: ShowRadiusAttributesIncluded) -> Answer:
    """Show the attributes that are switched on or off for a kind of message."""
    rows = tuple(
        (each.include_attribute, each.message, each.enable_disable)
        for each in _here(context).select(RadiusInclude)
    )
    return Reply(Sheet(grids=(Grid(("attribute", "message", "state"), rows),)))


@feature.handles(ShowRadiusAttributesIgnored)
def show_ignored(context: Context, _command: ShowRadiusAttributesIgnored) -> Answer:
    """Show the attributes of answers that are ignored."""
    rows = tuple(
        (each.ignore_attribute, each.enable_disable) for each in _here(context).select(RadiusIgnore)
    )
    return Reply(Sheet(grids=(Grid(("attribute", "state"), rows),)))


@feature.handles(ShowTerminateCode)
def show_terminate_code(context: Context, command: ShowTerminateCode) -> Answer:
    """Show every reason with its code, by default or as mapped [layout seen: J93].

    A mapped reason that the router does not know is shown after the others.
    """
    config = context.router.config
    mapped = (
        Termination(m.end_protocol, m.end_reason) for m in config.chassis.select(TerminateCode)
    )
    rows = tuple(
        (
            each.application, each.reason, each.reason.replace("-", " "),
            str(code_of(config, each)),
        )
        for each in dict.fromkeys((*sorted(CODES), *mapped))
        if command.code_protocol in (None, each.application)
    )  # fmt: skip
    columns = ("Apps", "Terminate Reason", "Description", "Radius\nCode")
    return Reply(Sheet(grids=(Grid(columns, rows, widths=(9, 26, 26, 6)),)))

"""How the system is: log, users, limits, restarts, clock."""

from datetime import UTC, datetime, timedelta

from junose_shell.commands.management import (
    LogSeverity,
    SnmpServer,
    SnmpServerCommunity,
    SnmpServerContact,
    SnmpServerHost,
    SnmpServerLocation,
)
from junose_shell.commands.system_status import (
    ClockSet,
    ShowLicenseL2tpSession,
    ShowLogConfiguration,
    ShowRebootHistory,
    ShowResource,
    ShowSnmp,
    ShowUsersDetail,
)
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.model.calendar import MONTHS
from junose_shell.model.log import SEVERITIES
from junose_shell.nouns import found
from junose_shell.replies.sheets import Facts, Grid, Sheet
from junose_shell.replies.steps import Answer, Reply
from junose_shell.runtime.message_log import CATEGORIES, place_severity, severity_of, verbosity_of

feature = Feature("system_status")


PLACES = ("console", "nv-file")


def _severity(number: int) -> str:
    return SEVERITIES[number].lower() if number >= 0 else "off"


@feature.handles(ShowLogConfiguration)
def show_log_configuration(context: Context, _command: ShowLogConfiguration) -> Answer:
    """Show the severity and verbosity of each category, and where events go."""
    chassis = context.router.config.chassis
    config = context.router.config
    named = {each.log_category or "" for each in chassis.select(LogSeverity)}
    rows = []
    for category in (*CATEGORIES, *sorted(named - {*CATEGORIES, ""})):
        severity = SEVERITIES[severity_of(config, category)].lower()
        rows.append((category, severity, verbosity_of(config, category)))
    places = [(place, _severity(place_severity(config, place))) for place in PLACES]
    return Reply(
        Sheet(
            grids=(
                Grid(("category", "severity", "verbosity"), tuple(rows)),
                Grid(("destination", "severity"), tuple(places)),
            )
        )
    )


@feature.handles(ShowUsersDetail)
def show_users_detail(context: Context, _command: ShowUsersDetail) -> Answer:
    """Show each session with its virtual router and privilege level."""
    now = context.router.clock.now()
    rows = tuple(
        (
            line.name, line.session.user or "<none>", line.address or "---", line.transport,
            line.session.context, str(line.session.privilege), f"{(now - line.since) // 1000} s",
        )
        for line in context.shell.lines.used()
    )  # fmt: skip
    columns = ("line", "user", "from", "by", "virtual router", ">level", ">connected")
    return Reply(Sheet(grids=(Grid(columns, rows),), last=found(len(rows), "user")))


@feature.handles(ShowSnmp)
def show_snmp(context: Context, _command: ShowSnmp) -> Answer:
    """Show how SNMP is configured in the current virtual router; communities stay hidden."""
    here = context.router.config.contexts[context.name]
    contact, location = here.get(SnmpServerContact), here.get(SnmpServerLocation)
    rows = tuple((str(each.ip_address),) for each in here.select(SnmpServerHost))
    facts = (
        ("agent", "enabled" if here.get(SnmpServer) else "disabled"),
        ("contact", contact.text if contact else "not set"),
        ("location", location.text if location else "not set"),
        ("number of communities", str(len(list(here.select(SnmpServerCommunity))))),
    )
    return Reply(Sheet((Facts("SNMP", facts),), (Grid(("trap host",), rows),)))


@feature.handles(ShowResource)
def show_resource(context: Context, _command: ShowResource) -> Answer:
    """Show what is used of the limits of the chassis."""
    network, chassis = context.network, context.router.chassis
    view = network.dial_out.chassis()
    rows = (
        ("L2TP sessions", str(len(network.dial_out.open_calls())), str(chassis.sessions)),
        ("connecting sessions", str(view.session_states.connecting), str(view.max_connecting)),
        ("PPP interfaces", str(len(network.interfaces.all())), str(chassis.sessions)),
    )
    return Reply(Sheet(grids=(Grid(("resource", ">used", ">maximum"), rows),)))


@feature.handles(ShowLicenseL2tpSession)
def show_license(context: Context, _command: ShowLicenseL2tpSession) -> Answer:
    """Show how many L2TP sessions the chassis can have."""
    facts = (("maximum", str(context.router.chassis.sessions)),)
    return Reply(Sheet((Facts("L2TP session license", facts),)))


@feature.handles(ShowRebootHistory)
def show_reboots(context: Context, _command: ShowRebootHistory) -> Answer:
    """Show the restarts that the log remembers, oldest first."""
    calendar = context.router.calendar
    rows = tuple(
        (calendar.stamp(line.at), line.text)
        for line in context.router.log.lines
        if line.category == "system" and line.text.startswith("reload")
    )
    grid = Grid(("time", "reason"), rows)
    return Reply(Sheet(grids=(grid,), last=found(len(rows), "restart")))


@feature.handles(ClockSet)
def clock_set(context: Context, command: ClockSet) -> Answer:
    """Set date and time; timers keep their length."""
    hours, minutes, seconds = map(int, command.clock_time.split(":"))
    month = MONTHS.index(command.clock_month[:3].upper()) + 1
    try:
        wanted = datetime(
            command.clock_year, month, command.clock_day, hours, minutes, seconds, tzinfo=UTC
        )
    except ValueError:
        raise CliError("no_such_date", at="clock_day") from None
    now = timedelta(milliseconds=context.router.clock.now())
    context.router.set_calendar(wanted - now)
    return None

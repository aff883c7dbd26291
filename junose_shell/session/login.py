"""The login: banners, passwords and users, as steps that any terminal can carry out.

The texts are those of captures [seen: EXS, CRTC, NOC-T]. A line without a password and without an
authentication list accepts everyone [own]; the server must make sure that only its own machine can
reach such a line. The users of AAA lists are those of ``username`` statements, which stand in for
the users of a RADIUS or TACACS+ server [own].
"""

from collections.abc import Generator

from junose_shell.commands.aaa import AaaAuthenticationLogin
from junose_shell.commands.local_users import Username
from junose_shell.commands.management import Banner, IpSshAuthenticationRetries
from junose_shell.errors import CliError
from junose_shell.messages import text
from junose_shell.model.access import ENABLE_DEFAULT, enable_password, known_user, level_of, opens
from junose_shell.model.banners import text_of
from junose_shell.model.config import DEFAULT_CONTEXT
from junose_shell.model.guard import Source
from junose_shell.model.inventory import COPYRIGHT
from junose_shell.model.secrets import matches
from junose_shell.model.terminal_lines import VTY, LineSettings
from junose_shell.replies.common import Rejection, Text
from junose_shell.replies.steps import Ask, Reply, Step
from junose_shell.runtime.router import Router
from junose_shell.session.line import TerminalLine
from junose_shell.session.lines import RouterLines

TRIES = 3  # [recalled]
REMOTE_METHODS = ("radius", "tacacs+")
LoginSteps = Generator[Step, str | None, bool]
Proof = tuple[str, str]  # what a client was asked for and had: see ``asked``
NOTHING: Proof = ("", "")
KEY: Proof = ("key", "")  # of SSH: opens every line


def before(router: Router, settings: LineSettings) -> list[str]:
    """Return what is shown before a login."""
    lines = []
    if settings.motd_banner:
        lines += banner_lines(router, "motd")
    if settings.login_banner:
        lines += banner_lines(router, "login")
    return lines


def after(router: Router, line: TerminalLine, settings: LineSettings) -> list[str]:
    """Return what is shown after a login."""
    where = "console." if line.kind != VTY else f"{line.name} via {line.transport}."
    banner = banner_lines(router, "exec") if settings.exec_banner else []
    return [f"Logged in on {where}", COPYRIGHT, "", *banner]


def banner_lines(router: Router, kind: str) -> list[str]:
    """Return the lines of a banner, none if it is not set."""
    statement = router.config.chassis.get(Banner, kind)
    return text_of(statement.banner_text).split("\n") if statement else []


def admit(
    router: Router, line: TerminalLine, settings: LineSettings, proof: Proof = NOTHING, *,
    greeted: bool = False,
) -> LoginSteps:  # fmt: skip
    """Carry out the login of one line; the value is True if the user may enter.

    A user who has already proved to the transport (SSH) what this line asks for is not asked again.
    A user who was ``greeted`` by it sees no banner again. An empty line comes first [seen: EXS].
    """
    yield Reply(Text(("", *(() if greeted else before(router, settings)))))
    method = method_of(router, settings)
    if not suffices(router, settings, proof):
        for _ in range(TRIES):
            try:
                if (yield from _asked(router, line, settings, method)):
                    break
                code = "bad_password"
            except CliError as error:  # too many failures: no more tries
                yield Reply(Rejection(error.code, text(error.code)))
                return False
            yield Reply(Rejection(code, text(code)))
        else:
            return False
    if (level := login_level(router, settings, proof, line.session.user)) is not None:
        line.session.privilege = level
    yield Reply(Text(tuple(after(router, line, settings))))
    return True


def login_level(router: Router, settings: LineSettings, proof: Proof, user: str) -> int | None:
    """Return the level of a session whose user has logged in by name, None for the usual one.

    A key opens a line and proves no name.
    """
    if method_of(router, settings) != "user" or proof == KEY:
        return None
    return level_of(router.config, user)


def check(router: Router, settings: LineSettings, source: Source, user: str, password: str) -> bool:
    """Return True if name and password, which SSH sends together, open a line.

    A line that asks for nothing has no password. Raises CliError if the address is locked out.
    """
    method = method_of(router, settings)

    def right() -> bool:
        if router.guard.refuses:
            router.guard.refuses -= 1
            return False
        if method == "user":
            return known_user(router.config, user, password)
        return bool(method) and _right(router, settings, method, password)

    return router.guard.check(login_of(router, method, user), source, right)


def ssh_retries(router: Router) -> int:
    """Return how often an SSH client may try again to log in, 0 to 20."""
    statement = router.config.contexts[DEFAULT_CONTEXT].get(IpSshAuthenticationRetries)
    return (statement or router.grammar.default_of(IpSshAuthenticationRetries)).ssh_retries


def login_of(router: Router, method: str, user: str) -> str:
    """Return what a login is called in the log, without what was typed in place of a name."""
    if method != "user":
        return "login"
    known = router.config.chassis.get(Username, user) is not None
    return f"login of {user}" if known else "login of an unknown user"


def asked(router: Router, settings: LineSettings) -> Proof:
    """Return what a line asks for; it is equal for lines that ask for the same."""
    method = method_of(router, settings)
    return method, settings.password if method == "line" else ""


def suffices(router: Router, settings: LineSettings, proof: Proof) -> bool:
    """Return True if a proof opens a line."""
    return proof == KEY or asked(router, settings) in (NOTHING, proof)


def guarded(router: Router, lines: RouterLines) -> bool:
    """Return True if every open line asks for something."""
    return all(method_of(router, lines.settings(VTY, n)) for n in lines.open_numbers())


def needs_password(router: Router, lines: RouterLines) -> bool:
    """Return True if any open line asks for something."""
    return any(method_of(router, lines.settings(VTY, n)) for n in lines.open_numbers())


def method_of(router: Router, settings: LineSettings) -> str:
    """Return how a line asks: "user", "line", "enable", or "" for not at all."""
    if settings.authentication:
        context = router.config.contexts[DEFAULT_CONTEXT]
        found = context.get(AaaAuthenticationLogin, settings.authentication)
        methods = found.login_method if found else ("radius",)
        first = methods[0] if methods else "none"
        return "user" if first in REMOTE_METHODS else "" if first == "none" else first
    return "line" if settings.login and settings.password else ""


def _asked(
    router: Router, line: TerminalLine, settings: LineSettings, method: str
) -> Generator[Step, str | None, bool]:
    source = Source(line.address, line.name)
    if method == "user":
        user = (yield Ask("User: ")) or ""
        password = (yield Ask("Password: ", hidden=True)) or ""
        if check(router, settings, source, user, password):
            line.session.user = user
            return True
        return False
    prompt = "Telnet password: " if line.transport == "telnet" else "Password: "
    given = (yield Ask(prompt, hidden=True)) or ""
    return check(router, settings, source, "", given)


def _right(router: Router, settings: LineSettings, method: str, given: str) -> bool:
    if method == "line":
        return bool(settings.password) and matches(given, settings.password, settings.password_form)
    guard = enable_password(router.config, ENABLE_DEFAULT)
    return guard is not None and opens(guard, given)

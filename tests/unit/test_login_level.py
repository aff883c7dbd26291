"""The level of a session after its login."""

import pytest

from junose_shell.model.session import CliSession
from junose_shell.model.terminal_lines import VTY
from junose_shell.replies.steps import Ask
from junose_shell.session.exchange import Exchange
from junose_shell.session.login import KEY, NOTHING, admit
from junose_shell.session.runner import Runner
from junose_shell.session.shell import Shell
from junose_shell.wiring import build_shell

LINES = [
    "configure terminal",
    "aaa authentication login default tacacs+",
    "line vty 0 4",
    "login authentication default",
    "exit",
    "username admin privilege 15 secret top",
    "username guest privilege 0 password low",
    "username joe secret plain",
]


@pytest.fixture
def shell() -> Shell:
    shell = build_shell(None)
    runner = Runner(shell, CliSession(privilege=15))
    for line in LINES:
        assert runner.finish(runner.begin(line)) is None, line
    return shell


def login(shell: Shell, *answers: str, user: str = "", proof=NOTHING) -> tuple[bool, int]:
    session = CliSession(user=user)
    line = shell.lines.open(VTY, session, "telnet", "127.0.0.1", lambda: None)
    assert line is not None
    given = iter(answers)
    exchange = Exchange(admit(shell.router, line, shell.lines.settings(VTY, line.number), proof))
    while exchange.step is not None:
        exchange.proceed(next(given, "") if isinstance(exchange.step, Ask) else None)
    shell.lines.close(line)
    return bool(exchange.value), session.privilege


@pytest.mark.parametrize(
    ("answers", "level"),
    [(("admin", "top"), 15), (("guest", "low"), 0), (("joe", "plain"), 1)],
)
def test_a_user_has_the_level_of_the_username_statement(shell, answers, level):
    assert login(shell, *answers) == (True, level)


def test_a_wrong_password_gives_no_level(shell):
    assert login(shell, "admin", "wrong") == (False, 1)
    assert login(shell, "admin", "wrong", "joe", "plain") == (True, 1)


def test_a_name_that_the_transport_has_checked_has_its_level(shell):
    assert login(shell, user="admin", proof=("user", "")) == (True, 15)


def test_a_key_proves_no_name(shell):
    assert login(shell, user="admin", proof=KEY) == (True, 1)


def test_a_line_that_asks_for_no_name_gives_no_level(shell):
    runner = Runner(shell, CliSession(privilege=15))
    for line in ("configure terminal", "line vty 0 4", "no login authentication", "password x"):
        assert runner.finish(runner.begin(line)) is None, line
    assert login(shell, "x", user="admin") == (True, 1)


@pytest.mark.parametrize("name", ["a#b", "a>b", "#", ">"])
@pytest.mark.parametrize("line", ["hostname {}", "virtual-router {}", "ip vrf {}"])
def test_no_name_in_the_prompt_looks_like_its_end(shell, line, name):
    runner = Runner(shell, CliSession(privilege=15))
    runner.finish(runner.begin("configure terminal"))
    rejection = runner.finish(runner.begin(line.format(name)))
    assert rejection is not None
    assert rejection.code == "invalid_input"


@pytest.mark.parametrize(
    ("again", "password", "level"),
    [
        ("username admin", "top", 15),  # says no more, and changes nothing
        ("username admin secret new", "new", 1),  # another user in place of the old one
        ("username admin privilege 10 secret new", "new", 10),
    ],
)
def test_a_user_typed_again_with_another_password_is_another_user(shell, again, password, level):
    runner = Runner(shell, CliSession(privilege=15))
    for line in ("configure terminal", again):
        assert runner.finish(runner.begin(line)) is None
    assert login(shell, "admin", password) == (True, level)

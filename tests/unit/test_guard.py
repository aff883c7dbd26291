"""The guard of passwords: what counts, for whom, and for how long."""

import pytest

from junose_shell.errors import CliError
from junose_shell.model import guard as guards
from junose_shell.model.access import known_user
from junose_shell.model.guard import Guard, Limit, Source
from junose_shell.model.session import CliSession
from junose_shell.session.runner import Runner
from junose_shell.wiring import build_shell

HERE = Source("192.0.2.1", "vty 0")


@pytest.fixture
def shell():
    return build_shell(None)


@pytest.fixture
def guard(shell) -> Guard:
    return shell.router.guard


def at(guard: Guard, second: float) -> None:
    guard.now = lambda: second


def fail(guard: Guard, times: int, source: Source = HERE) -> None:
    for _ in range(times):
        assert not guard.check("login", source, lambda: False)


def test_an_address_is_locked_out_at_the_limit_and_not_before(guard: Guard) -> None:
    fail(guard, Limit().failures - 1)
    assert guard.check("login", HERE, lambda: True)
    fail(guard, 1)
    with pytest.raises(CliError, match="too_many_failures"):
        guard.check("login", HERE, lambda: pytest.fail("it is not even looked at"))
    assert guard.check("login", Source("192.0.2.2", "vty 1"), lambda: True)
    at(guard, Limit().seconds)
    assert guard.check("login", HERE, lambda: True)


def test_what_is_typed_at_the_console_is_logged_and_not_limited(guard: Guard) -> None:
    own = Source("", "console 0")
    fail(guard, 100, own)
    assert guard.check("enable 10", own, lambda: True)
    assert guard.pause(own) == 0


def test_failures_on_a_line_make_the_next_one_wait_wherever_they_come_from(guard: Guard) -> None:
    waits = []
    for number in range(12):
        source = Source(f"192.0.2.{number}", "vty 0")
        waits.append(guard.pause(source))
        fail(guard, 1, source)
    assert waits == [0] * 4 + [0.25, 0.5, 1, 2, 4, 4, 4, 4]
    assert guard.pause(Source("192.0.2.1", "vty 1")) == 0
    at(guard, Limit().seconds)
    assert guard.pause(HERE) == 0


@pytest.mark.parametrize(
    ("line", "limit"),
    [
        ("login-limit 3", Limit(3, 60)),
        ("login-limit 3 10", Limit(3, 10)),
        ("login-limit 0", Limit(0, 60)),
        ("no login-limit", Limit(20, 60)),
    ],
)
def test_the_configuration_sets_the_limit(shell, guard: Guard, line: str, limit: Limit) -> None:
    runner = Runner(shell, CliSession(privilege=15))
    assert [*runner.run("configure terminal"), *runner.run(line)] == []
    assert guard.in_force == limit
    guard.limit = Limit(7, 5)
    assert guard.in_force == Limit(7, 5)


def test_a_limit_of_none_locks_nobody_out_and_makes_nobody_wait(guard: Guard) -> None:
    guard.limit = Limit(0)
    fail(guard, 200)
    assert guard.pause(HERE) == 0
    assert guard.check("login", HERE, lambda: True)


def test_every_try_has_a_line_in_the_log_and_a_lock_out_one(shell, guard: Guard) -> None:
    told: list[str] = []
    guard.tell = told.append
    guard.limit = Limit(2)
    guard.check("login of joe", HERE, lambda: True)
    fail(guard, 2)
    for _ in range(3):
        assert guard.locked(HERE.address)
    said = "192.0.2.1 is locked out: too many failed logins"
    assert [line.text for line in shell.router.log.lines] == [
        "login of joe from 192.0.2.1 on vty 0: accepted",
        "login from 192.0.2.1 on vty 0: refused",
        "login from 192.0.2.1 on vty 0: refused",
        said,
    ]
    assert told == [said]


def test_what_is_remembered_is_bounded(guard: Guard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guards, "MAX_KNOWN", 10)
    fail(guard, Limit().failures)
    assert guard.locked(HERE.address)
    for number in range(10):
        fail(guard, 1, Source(f"10.0.0.{number}", f"vty {number}"))
    assert not guard.locked(HERE.address)


def test_enable_is_counted_when_it_is_tried_and_says_when_there_were_too_many(shell) -> None:
    session = CliSession("vty 0")
    session.source = HERE.address
    runner = Runner(shell, CliSession(privilege=15))
    assert [*runner.run("configure terminal"), *runner.run("enable secret right")] == []
    answer = "wrong"
    guesser = Runner(shell, session, lambda _question: answer)
    for _ in range(Limit().failures):
        assert list(guesser.run("enable")) == ["% Bad password"]
    answer = "right"
    assert list(guesser.run("enable")) == ["% Too many failed logins, try again later"]
    assert session.privilege == 1
    assert shell.router.guard.locked(HERE.address)


def test_a_user_that_does_not_exist_costs_as_many_digests(shell, monkeypatch) -> None:
    runner = Runner(shell, CliSession(privilege=15))
    for line in ("configure terminal", "username a secret x", "username b password x"):
        assert list(runner.run(line)) == []
    digests: list[str] = []
    real = guards_digest()
    monkeypatch.setattr(
        "junose_shell.model.secrets.again",
        lambda kept, given: digests.append(given) or real(kept, given),
    )
    for user, given, right in (
        ("a", "x", True), ("a", "y", False), ("b", "x", True), ("b", "y", False),
        ("nobody", "x", False), ("", "", False),
    ):  # fmt: skip
        digests.clear()
        assert known_user(shell.router.config, user, given) is right
        assert digests == [given], user


def guards_digest():
    from junose_shell.model import secrets

    return secrets.again

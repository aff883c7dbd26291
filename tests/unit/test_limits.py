import pytest

from junose_shell.terminal.limits import (
    MAX_ADDRESSES,
    MAX_FAILURES,
    WINDOW,
    Failures,
    ServeError,
    endpoint,
    loopback,
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (":", ("127.0.0.1", 23)),
        (":2300", ("127.0.0.1", 2300)),
        ("2300", ("127.0.0.1", 2300)),
        ("10.0.0.1", ("10.0.0.1", 23)),
        ("host:0", ("host", 0)),
        ("[::1]:24", ("::1", 24)),
        ("[::1]", ("::1", 23)),
    ],
)
def test_endpoints(text: str, found: tuple[str, int]) -> None:
    assert endpoint(text, 23) == found


@pytest.mark.parametrize("text", ["a:b", "a:70000", "a:-1", "a:\uff11"])
def test_bad_endpoints(text: str) -> None:
    with pytest.raises(ServeError, match="not HOST:PORT"):
        endpoint(text, 23)


@pytest.mark.parametrize(
    ("host", "own"),
    [("127.0.0.1", True), ("127.9.9.9", True), ("::1", True), ("localhost", True),
     ("10.0.0.1", False), ("::", False), ("192.0.2.1", False), ("example.org", False)],
)  # fmt: skip
def test_loopback(host: str, own: bool) -> None:
    assert loopback(host) is own


def test_failures_are_counted_by_address_and_forgotten_with_time() -> None:
    now = 0.0
    failures = Failures(lambda: now)
    for _ in range(MAX_FAILURES):
        assert not failures.too_many("a")
        failures.note("a")
    assert failures.too_many("a")
    assert not failures.too_many("b")
    now = WINDOW
    assert not failures.too_many("a")


def test_the_memory_is_bounded() -> None:
    failures = Failures(lambda: 0.0)
    for _ in range(MAX_FAILURES):
        failures.note("first")
    for number in range(MAX_ADDRESSES):
        failures.note(str(number))
    assert not failures.too_many("first")

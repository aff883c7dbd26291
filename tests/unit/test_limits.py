import pytest

from junose_shell.terminal.limits import ServeError, endpoint, loopback


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

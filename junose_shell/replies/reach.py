"""Replies about routes and ping."""

from collections.abc import Iterable

from junose_shell.model.routing import Route, RouteKind
from junose_shell.net import Ipv4
from junose_shell.record import record


@record
class Routes:
    """Routes of one table, by network."""

    routes: Iterable[Route]


@record
class RouteCounts:
    """How many routes of one table are in use, by their source."""

    counts: tuple[tuple[RouteKind, int], ...]


@record
class PingStart:
    """The line before the marks of a ping. ``timeout`` is in seconds."""

    count: int
    address: Ipv4
    timeout: int


@record
class PingResult:
    """Round-trip times in ms; None for a request without an answer."""

    times: tuple[int | None, ...]

"""Replies about routes and ping."""

from collections.abc import Iterable
from dataclasses import dataclass

from junose_shell.model.routing import Route, RouteKind
from junose_shell.net import Ipv4


@dataclass(frozen=True, slots=True)
class Routes:
    """Routes of one table, by network."""

    routes: Iterable[Route]


@dataclass(frozen=True, slots=True)
class RouteCounts:
    """How many routes of one table are in use, by their source."""

    counts: tuple[tuple[RouteKind, int], ...]


@dataclass(frozen=True, slots=True)
class PingStart:
    """The line before the marks of a ping. ``timeout`` is in seconds."""

    count: int
    address: Ipv4
    timeout: int


@dataclass(frozen=True, slots=True)
class PingResult:
    """Round-trip times in ms; None for a request without an answer."""

    times: tuple[int | None, ...]

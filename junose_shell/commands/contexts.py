"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from typing import Literal

from junose_shell.command.value import Command

_set = object.__setattr__


class VirtualRouter(Command):
    """``virtual-router vrName`` [seen BGP120]."""

    __slots__ = ("vr_name",)
    __match_args__ = ("vr_name",)
    ENTRY = "virtual-router"
    vr_name: str

    def __init__(self, vr_name: str) -> None:
        _set(self, "vr_name", vr_name)


class VirtualRouterVrf(Command):
    """``virtual-router vrfContext`` [seen BGP120]."""

    __slots__ = ("vrf_context",)
    __match_args__ = ("vrf_context",)
    ENTRY = "virtual-router-vrf"
    vrf_context: str

    def __init__(self, vrf_context: str) -> None:
        _set(self, "vrf_context", vrf_context)


class VirtualRouterExec(Command):
    """``virtual-router vrContext`` [recalled]."""

    __slots__ = ("vr_context",)
    __match_args__ = ("vr_context",)
    ENTRY = "virtual-router-exec"
    vr_context: str

    def __init__(self, vr_context: str) -> None:
        _set(self, "vr_context", vr_context)


class IpVrf(Command):
    """``ip vrf vrfName`` [seen BGP120]."""

    __slots__ = ("vrf_name",)
    __match_args__ = ("vrf_name",)
    ENTRY = "ip-vrf"
    vrf_name: str

    def __init__(self, vrf_name: str) -> None:
        _set(self, "vrf_name", vrf_name)


class Rd(Command):
    """``rd routeDistinguisher`` [seen BGP-ML]."""

    __slots__ = ("route_distinguisher",)
    __match_args__ = ("route_distinguisher",)
    ENTRY = "rd"
    route_distinguisher: str

    def __init__(self, route_distinguisher: str) -> None:
        _set(self, "route_distinguisher", route_distinguisher)


class IpVrfForwarding(Command):
    """``ip vrf forwarding vrfName`` [seen BGP120]."""

    __slots__ = ("vrf_name",)
    __match_args__ = ("vrf_name",)
    ENTRY = "ip-vrf-forwarding"
    vrf_name: str

    def __init__(self, vrf_name: str) -> None:
        _set(self, "vrf_name", vrf_name)


class RouteTarget(Command):
    """``route-target targetDirection routeTarget`` [seen BGP-ML]."""

    __slots__ = ("target_direction", "route_target",)
    __match_args__ = ("target_direction", "route_target",)
    ENTRY = "route-target"
    target_direction: Literal['import', 'export', 'both']
    route_target: str

    def __init__(self, target_direction: Literal['import', 'export', 'both'], route_target: str) -> None:
        _set(self, "target_direction", target_direction)
        _set(self, "route_target", route_target)


class VrfImportMap(Command):
    """``import map mapName`` [seen MIB:ROUTER]."""

    __slots__ = ("map_name",)
    __match_args__ = ("map_name",)
    ENTRY = "vrf-import-map"
    map_name: str

    def __init__(self, map_name: str) -> None:
        _set(self, "map_name", map_name)


class VrfExportMap(Command):
    """``export map mapName`` [seen MIB:ROUTER]."""

    __slots__ = ("map_name",)
    __match_args__ = ("map_name",)
    ENTRY = "vrf-export-map"
    map_name: str

    def __init__(self, map_name: str) -> None:
        _set(self, "map_name", map_name)


class VrfGlobalImportMap(Command):
    """``global import map mapName [ max-routes maxRoutes ]`` [seen MIB:ROUTER]."""

    __slots__ = ("map_name", "max_routes",)
    __match_args__ = ("map_name", "max_routes",)
    ENTRY = "vrf-global-import-map"
    map_name: str
    max_routes: int | None

    def __init__(self, map_name: str, max_routes: int | None = None) -> None:
        _set(self, "map_name", map_name)
        _set(self, "max_routes", max_routes)


class VrfGlobalExportMap(Command):
    """``global export map mapName`` [seen MIB:ROUTER]."""

    __slots__ = ("map_name",)
    __match_args__ = ("map_name",)
    ENTRY = "vrf-global-export-map"
    map_name: str

    def __init__(self, map_name: str) -> None:
        _set(self, "map_name", map_name)


class VrfMaximumRoutes(Command):
    """``maximum routes maxRoutes [ warningPercentage | warning-only ]`` [recalled]."""

    __slots__ = ("max_routes", "warning_percentage", "warning_only",)
    __match_args__ = ("max_routes", "warning_percentage", "warning_only",)
    ENTRY = "vrf-maximum-routes"
    max_routes: int
    warning_percentage: int | None
    warning_only: bool

    def __init__(self, max_routes: int, warning_percentage: int | None = None, warning_only: bool = False) -> None:
        _set(self, "max_routes", max_routes)
        _set(self, "warning_percentage", warning_percentage)
        _set(self, "warning_only", warning_only)


class VrfDescription(Command):
    """``description text`` [seen MIB:ROUTER]."""

    __slots__ = ("text",)
    __match_args__ = ("text",)
    ENTRY = "vrf-description"
    text: str

    def __init__(self, text: str) -> None:
        _set(self, "text", text)

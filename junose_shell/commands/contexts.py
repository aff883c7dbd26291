"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types


class VirtualRouter(Command):  # grammars/ip/contexts.yaml:26
    """``virtual-router vrName`` [seen BGP120]."""

    ENTRY = "virtual-router"
    vr_name: str


class NoVirtualRouter(Removal):  # grammars/ip/contexts.yaml:26
    """``no virtual-router vrName``, or ``default`` for ``no``."""

    ENTRY = "virtual-router"
    vr_name: str
    default: bool = False


class VirtualRouterVrf(Command):  # grammars/ip/contexts.yaml:32
    """``virtual-router vrfContext`` [seen BGP120]."""

    ENTRY = "virtual-router-vrf"
    vrf_context: str


class NoVirtualRouterVrf(Removal):  # grammars/ip/contexts.yaml:32
    """``no virtual-router vrfContext``."""

    ENTRY = "virtual-router-vrf"
    vrf_context: str


class VirtualRouterExec(Command):  # grammars/ip/contexts.yaml:37
    """``virtual-router vrContext`` [recalled]."""

    ENTRY = "virtual-router-exec"
    vr_context: str


class IpVrf(Command):  # grammars/ip/contexts.yaml:42
    """``ip vrf vrfName`` [seen BGP120]."""

    ENTRY = "ip-vrf"
    vrf_name: str


class NoIpVrf(Removal):  # grammars/ip/contexts.yaml:42
    """``no ip vrf vrfName``, or ``default`` for ``no``."""

    ENTRY = "ip-vrf"
    vrf_name: str
    default: bool = False


class Rd(Command):  # grammars/ip/contexts.yaml:49
    """``rd routeDistinguisher`` [seen BGP-ML]."""

    ENTRY = "rd"
    route_distinguisher: str


class IpVrfForwarding(Command):  # grammars/ip/contexts.yaml:55
    """``ip vrf forwarding vrfName`` [seen BGP120]."""

    ENTRY = "ip-vrf-forwarding"
    vrf_name: str


class NoIpVrfForwarding(Removal):  # grammars/ip/contexts.yaml:55
    """``no ip vrf forwarding [ vrfName ]``, or ``default`` for ``no``."""

    ENTRY = "ip-vrf-forwarding"
    vrf_name: str | None = None
    default: bool = False


class RouteTarget(Command):  # grammars/ip/contexts.yaml:61
    """``route-target targetDirection routeTarget`` [seen BGP-ML]."""

    ENTRY = "route-target"
    target_direction: types.TargetDirection
    route_target: str


class NoRouteTarget(Removal):  # grammars/ip/contexts.yaml:61
    """``no route-target targetDirection routeTarget``, or ``default`` for ``no``."""

    ENTRY = "route-target"
    target_direction: types.TargetDirection
    route_target: str
    default: bool = False


class VrfImportMap(Command):  # grammars/ip/contexts.yaml:67
    """``import map mapName`` [seen MIB:ROUTER]."""

    ENTRY = "vrf-import-map"
    map_name: str


class NoVrfImportMap(Removal):  # grammars/ip/contexts.yaml:67
    """``no import map [ mapName ]``, or ``default`` for ``no``."""

    ENTRY = "vrf-import-map"
    map_name: str | None = None
    default: bool = False


class VrfExportMap(Command):  # grammars/ip/contexts.yaml:73
    """``export map mapName`` [seen MIB:ROUTER]."""

    ENTRY = "vrf-export-map"
    map_name: str


class NoVrfExportMap(Removal):  # grammars/ip/contexts.yaml:73
    """``no export map [ mapName ]``, or ``default`` for ``no``."""

    ENTRY = "vrf-export-map"
    map_name: str | None = None
    default: bool = False


class VrfGlobalImportMap(Command):  # grammars/ip/contexts.yaml:79
    """``global import map mapName [ max-routes maxRoutes ]`` [seen MIB:ROUTER]."""

    ENTRY = "vrf-global-import-map"
    map_name: str
    max_routes: int | None = None


class NoVrfGlobalImportMap(Removal):  # grammars/ip/contexts.yaml:79
    """``no global import map [ mapName [ max-routes maxRoutes ] ]``, or ``default`` for ``no``."""

    ENTRY = "vrf-global-import-map"
    map_name: str | None = None
    max_routes: int | None = None
    default: bool = False


class VrfGlobalExportMap(Command):  # grammars/ip/contexts.yaml:87
    """``global export map mapName`` [seen MIB:ROUTER]."""

    ENTRY = "vrf-global-export-map"
    map_name: str


class NoVrfGlobalExportMap(Removal):  # grammars/ip/contexts.yaml:87
    """``no global export map [ mapName ]``, or ``default`` for ``no``."""

    ENTRY = "vrf-global-export-map"
    map_name: str | None = None
    default: bool = False


class VrfMaximumRoutes(Command):  # grammars/ip/contexts.yaml:93
    """``maximum routes maxRoutes [ warningPercentage | warning-only ]`` [recalled]."""

    ENTRY = "vrf-maximum-routes"
    max_routes: int
    warning_percentage: int | None = None
    warning_only: bool = False


class NoVrfMaximumRoutes(Removal):  # grammars/ip/contexts.yaml:93
    """``no maximum routes [ maxRoutes [ warningPercentage | warning-only ] ]``, or ``default`` for ``no``."""

    ENTRY = "vrf-maximum-routes"
    max_routes: int | None = None
    warning_percentage: int | None = None
    warning_only: bool = False
    default: bool = False


class VrfDescription(Command):  # grammars/ip/contexts.yaml:100
    """``description text`` [seen MIB:ROUTER]."""

    ENTRY = "vrf-description"
    text: str


class NoVrfDescription(Removal):  # grammars/ip/contexts.yaml:100
    """``no description [ text ]``, or ``default`` for ``no``."""

    ENTRY = "vrf-description"
    text: str | None = None
    default: bool = False

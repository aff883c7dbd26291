"""An emulated JUNOSe E Series router."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from junose_shell.library import Packet, Result, Router, Session

__version__ = "0.1.0"
__all__ = ["Packet", "Result", "Router", "Session", "__version__"]


def __getattr__(name: str) -> Any:
    """Load the library when it is first asked for, so that the program starts without it."""
    if name in __all__:
        from junose_shell import library

        return getattr(library, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

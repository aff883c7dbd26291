"""An emulated JUNOSe E Series router."""

__version__ = "0.1.0"

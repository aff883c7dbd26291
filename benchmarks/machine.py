"""Describes the machine of the measurements."""

import os
import platform
import time
from pathlib import Path


def machine() -> dict[str, str]:
    """Describe the machine."""
    return {
        "processor": _field("/proc/cpuinfo", "model name") or platform.processor(),
        "cores": str(os.cpu_count()),
        "memory": f"{os.sysconf('SC_PAGESIZE') * os.sysconf('SC_PHYS_PAGES') >> 20} MiB",
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
    }


def today() -> str:
    """Return the date."""
    return time.strftime("%Y-%m-%d")


def load() -> float:
    """Return how many processes wanted a processor during the last minute."""
    return round(os.getloadavg()[0], 2)


def _field(path: str, name: str) -> str:
    try:
        lines = Path(path).read_text().splitlines()
    except OSError:
        return ""
    return next((line.partition(":")[2].strip() for line in lines if line.startswith(name)), "")

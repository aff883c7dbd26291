"""The demos that come with the program."""

from junose_shell.app.shipped import shipped
from junose_shell.errors import UsageError


def demo_files(name: str) -> tuple[str, str]:
    """Return the paths of a demo's world file and script.

    Raises UsageError when there is no such demo; the message lists the demos.
    """
    root = shipped("demo_configs")
    known = sorted(path.parent.name for path in root.glob("*/router.scr"))
    if name not in known:
        raise UsageError(f"there is no demo {name!r}; there are: {', '.join(known)}")
    return str(root / name / "world.yaml"), str(root / name / "router.scr")

"""The demos that come with the program: in the wheel, or beside the package in a checkout."""

from pathlib import Path

from junose_shell.app.options import UsageError

_PACKAGE = Path(__file__).resolve().parent.parent


def demo_files(name: str) -> tuple[str, str]:
    """Return world file and script of a demo; raise UsageError, naming those there are."""
    shipped = _PACKAGE / "_demo_configs"
    root = shipped if shipped.is_dir() else _PACKAGE.parent / "demo_configs"
    known = sorted(path.parent.name for path in root.glob("*/router.scr"))
    if name not in known:
        raise UsageError(f"there is no demo {name!r}; there are: {', '.join(known)}")
    return str(root / name / "world.yaml"), str(root / name / "router.scr")

"""The exercises of a folder, in the order that teaches: that of their names."""

from pathlib import Path

from junose_shell.training.exercise import EXERCISE


def folders(root: Path) -> list[Path]:
    """Return the folders of the exercises below ``root``, in order."""
    return sorted(path.parent for path in root.glob(f"*/{EXERCISE}"))


def short(folder: Path) -> str:
    """Return the name of an exercise without its number: ``first-call`` for ``03-first-call``."""
    number, _, name = folder.name.partition("-")
    return name if number.isdigit() and name else folder.name


def find(root: Path, name: str) -> Path:
    """Return the folder of an exercise: one in ``root`` by name or number, or any by its path.

    Raises ValueError if there is none; the message lists those in ``root``.
    """
    known = folders(root)
    for folder in known:
        if name in (folder.name, short(folder), folder.name.partition("-")[0].lstrip("0")):
            return folder
    path = Path(name)
    if (path / EXERCISE).is_file():
        return path.resolve()
    raise ValueError(f"there is no exercise {name!r}; there are: {', '.join(map(short, known))}")

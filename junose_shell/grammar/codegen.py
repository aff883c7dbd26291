"""Write ``junose_shell/commands/<feature>.py``: one typed, immutable class per command."""

from pathlib import Path
from typing import Any

from junose_shell.command.types import make

_HEAD = '''"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

'''


def generate(compiled: dict[str, Any]) -> dict[str, str]:
    """Return the text of every module, by feature."""
    features: dict[str, list[str]] = {}
    imports: dict[str, set[str]] = {}
    for entry in compiled["entries"]:
        if entry["form"] != "do":
            continue
        text, needs = _class(entry, compiled["types"])
        features.setdefault(entry["feature"], []).append(text)
        imports.setdefault(entry["feature"], set()).update(needs)
    return {
        feature: _HEAD
        + _imports(imports[feature])
        + "\n\n_set = object.__setattr__\n"
        + "".join(texts)
        for feature, texts in features.items()
    }


def stale(compiled: dict[str, Any], folder: Path) -> list[str]:
    """Return the names of modules that are missing, out of date or left over."""
    wanted = generate(compiled)
    there = {
        p.stem: p.read_text(encoding="utf-8") for p in folder.glob("*.py") if p.stem != "__init__"
    }
    return sorted(
        name for name in wanted.keys() | there.keys() if wanted.get(name) != there.get(name)
    )


def write(compiled: dict[str, Any], folder: Path) -> list[str]:
    """Bring the modules up to date; return the names of those rewritten or removed."""
    changed = stale(compiled, folder)
    wanted = generate(compiled)
    for name in changed:
        path = folder / f"{name}.py"
        if name in wanted:
            path.write_text(wanted[name], encoding="utf-8")
        else:
            path.unlink()
    return changed


def _imports(needs: set[str]) -> str:
    lines = []
    if "Literal" in needs:
        lines.append("from typing import Literal\n")
    lines.append("from junose_shell.command.value import Command")
    if "Ipv4" in needs:
        lines.append("from junose_shell.net import Ipv4")
    return "\n".join(lines)


def _class(entry: dict[str, Any], types: dict[str, dict[str, str]]) -> tuple[str, set[str]]:
    fields: list[tuple[str, str, str]] = []
    needs: set[str] = set()
    for name, kind, key in entry["fields"]:
        inner = make(types[key]).annotation if key else "bool"
        needs.update(word for word in ("Literal", "Ipv4") if word in inner)
        annotation, default = {
            "value": (inner, ""),
            "maybe": (f"{inner} | None", " = None"),
            "flag": ("bool", " = False"),
            "list": (f"tuple[{inner}, ...]", " = ()"),
        }[kind]
        fields.append((name, annotation, default))
    if entry["config"] and entry["config"]["toggle"]:
        fields.append(("enabled", "bool", " = True"))
    fields.sort(key=lambda item: bool(item[2]))
    names = [name for name, _, _ in fields]
    listed = "".join(f'"{name}", ' for name in names).rstrip()
    lines = [
        "",
        "",
        f"class {entry['class']}(Command):",
        f'    """``{entry["syntax"]}`` [{entry["source"]}]."""',
        "",
        f"    __slots__ = ({listed})",
        f"    __match_args__ = ({listed})",
        f'    ENTRY = "{entry["id"]}"',
    ]
    lines += [f"    {name}: {annotation}" for name, annotation, _ in fields]
    if fields:
        arguments = ", ".join(
            f"{name}: {annotation}{default}" for name, annotation, default in fields
        )
        lines += ["", f"    def __init__(self, {arguments}) -> None:"]
        lines += [f'        _set(self, "{name}", {name})' for name in names]
    return "\n".join(lines) + "\n", needs

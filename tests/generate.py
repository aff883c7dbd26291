"""Bring the files that are generated and committed up to date: ``make generate``."""

import json
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
LISTING = ROOT / "junose_shell/grammar/not_emulated.txt"


def commands() -> Iterator[tuple[str, str]]:
    """Yield name and text of each module of classes that the grammar makes."""
    from junose_shell.grammar.cache import grammar_root
    from junose_shell.grammar.codegen import generate
    from junose_shell.grammar.compiler import compile_all

    compiled, problems, _ = compile_all(Path(grammar_root()))
    if problems:
        raise SystemExit("\n".join(map(str, problems)))
    for feature, text in generate(compiled).items():
        yield f"{feature}.py", text


def schemas() -> Iterator[tuple[str, str]]:
    """Yield name and text of the schema of each reply."""
    from junose_shell.views import json_schema

    for name, schema in json_schema.schemas():
        yield f"{name}.json", json_schema.file_text(schema)


def pages() -> Iterator[tuple[str, str]]:
    """Yield name and text of each page that the grammar makes."""
    from junose_shell.grammar.cache import load_grammar
    from junose_shell.grammar.page import not_emulated_page

    listing = LISTING.read_text(encoding="utf-8")
    yield "not-emulated.md", not_emulated_page(load_grammar(), listing)


def syntaxes() -> Iterator[tuple[str, str]]:
    """Yield name and text of each grammar for editors."""
    from junose_shell.transcript.forms import textmate

    for name, grammar in textmate().items():
        yield name, json.dumps(grammar, indent=1) + "\n"


SHARED = {"docs"}  # folders that have other files too
GENERATED = {  # folder -> what makes its files; later ones may import what earlier ones write
    "junose_shell/commands": commands,
    "docs/schemas": schemas,
    "docs": pages,
    "editors/vscode/syntaxes": syntaxes,
}


def out_of_date(folder: str) -> dict[Path, str | None]:
    """Return the files of a folder that are not as they would be made, with their text.

    None stands for a file that is left over.
    """
    wanted = {ROOT / folder / name: text for name, text in GENERATED[folder]()}
    there = {
        file: file.read_text(encoding="utf-8")
        for file in (ROOT / folder).iterdir()
        if file in wanted or (folder not in SHARED and _is_generated(file))
    }
    return {
        file: wanted.get(file)
        for file in sorted(wanted.keys() | there.keys())
        if wanted.get(file) != there.get(file)
    }


def _is_generated(file: Path) -> bool:
    return file.is_file() and file.name != "__init__.py"


def main() -> None:
    """Write what is out of date, and name it."""
    for folder in GENERATED:
        for file, text in out_of_date(folder).items():
            print(file.relative_to(ROOT))  # noqa: T201 - a tool
            if text is None:
                file.unlink()
            else:
                file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()

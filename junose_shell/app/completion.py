"""``junose-shell completion``: scripts that let shells complete tools, options and names."""

from argparse import Action
from collections.abc import Iterable, Iterator

from junose_shell.app.parsing import Parser

DESCRIPTION = """\
Print a completion script. For this shell only:
  bash: source <(junose-shell completion bash)
  zsh:  source <(junose-shell completion zsh)
  fish: junose-shell completion fish | source"""
FILES = "FILE"  # in place of words: names of files


def main(argv: list[str]) -> int:
    """Print the script for a shell."""
    from argparse import RawDescriptionHelpFormatter

    made = Parser(
        "junose-shell completion",
        description=DESCRIPTION,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    made.add_argument("shell", choices=("bash", "zsh", "fish"))
    shell: str = made.parse_args(argv).shell
    if shell == "fish":
        print("\n".join(_fish()))
    else:
        if shell == "zsh":
            print("autoload -U +X bashcompinit && bashcompinit")
        print("\n".join(_bash()))
    return 0


def _bash() -> Iterator[str]:
    """Yield a function for bash, which zsh can run too."""
    from junose_shell.app.parsers import options_of, parsers, positions_of

    found = dict(parsers())
    yield "_junose_shell() {"
    yield '  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}"'
    yield "  local words='' files=''"
    yield '  case "${COMP_WORDS[1]}" in'
    for name, parser in [*[*found.items()][1:], ("*", found[""])]:
        yield f"    {name})"
        yield '      case "$before" in'
        for action in options_of(parser):
            if action.nargs != 0:
                values = _values(action)
                does = "files=1" if values == [FILES] else f"words='{' '.join(values)}'"
                yield f"        {'|'.join(action.option_strings)}) {does} ;;"
        options = [each for action in options_of(parser) for each in action.option_strings]
        rest = [value for action in positions_of(parser) for value in _values(action)]
        wanted = [*options, *(value for value in rest if value != FILES)]
        files = " files=1" if FILES in rest else ""
        yield f"        *) words='{' '.join(wanted)}'{files} ;;"
        yield "      esac ;;"
    yield "  esac"
    tools = " ".join(name for name in found if name)
    yield f'  if [ "$COMP_CWORD" = 1 ]; then words="{tools} $words"; fi'
    yield '  COMPREPLY=($(compgen -W "$words" -- "$word"))'
    yield '  if [ -n "$files" ]; then COMPREPLY+=($(compgen -f -- "$word")); fi'
    yield "}"
    yield "complete -o filenames -F _junose_shell junose-shell"


def _fish() -> Iterator[str]:
    from junose_shell.app.parsers import options_of, parsers, positions_of

    found = dict(parsers())
    tools = " ".join(name for name in found if name)
    yield f"complete -c junose-shell -n __fish_use_subcommand -a '{tools}'"
    for name, parser in found.items():
        when = f"__fish_seen_subcommand_from {name}" if name else "__fish_use_subcommand"
        for action in options_of(parser):
            words = ["complete", "-c", "junose-shell", "-n", f"'{when}'"]
            for option in action.option_strings:
                words += ["-l", option[2:]] if option.startswith("--") else ["-s", option[1:]]
            if action.nargs != 0:
                values = _values(action)
                words += (
                    ["-r", "-F"] if values == [FILES] else ["-x", "-a", f"'{' '.join(values)}'"]
                )
            if action.help:
                words += ["-d", _quoted(action.help % {"prog": parser.prog})]
            yield " ".join(words)
        values = [value for action in positions_of(parser) for value in _values(action)]
        if name and values and FILES not in values:
            yield f"complete -c junose-shell -f -n '{when}' -a '{' '.join(values)}'"


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _values(action: Action) -> list[str]:
    """Return the words that an option or a position takes, or FILES; nothing for other values."""
    if action.choices is not None:
        return [str(each) for each in action.choices]
    names = _NAMES.get(action.option_strings[0] if action.option_strings else action.dest)
    if names is not None:
        return sorted(names())
    is_file = str(action.metavar or "") in ("FILE", "DIR", "PATH", "script.scr", "A", "B")
    return [FILES] if is_file or "FILE" in str(action.metavar or "") else []


def _demos() -> Iterable[str]:
    from junose_shell.app.shipped import shipped

    return (path.parent.name for path in shipped("demo_configs").glob("*/router.scr"))


def _models() -> Iterable[str]:
    from junose_shell.model.inventory import CHASSIS

    return (name.lower().replace("-", "") for name in CHASSIS)


def _pages() -> Iterable[str]:
    from junose_shell.app.docs import pages

    return pages()


def _presets() -> Iterable[str]:
    from junose_shell.world.faults import PRESETS

    return PRESETS


def _exercises() -> Iterable[str]:
    from junose_shell.app.exercises import root
    from junose_shell.training.catalogue import folders, short

    return (short(folder) for folder in folders(root()))


_NAMES = {
    "--demo": _demos,
    "--model": _models,
    "--clock": lambda: ("real", "virtual"),
    "--flaky": _presets,
    "--login-limit": lambda: ("off",),
    "page": _pages,
    "exercise": _exercises,
}

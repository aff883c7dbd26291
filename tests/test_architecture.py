"""The layers: who may import whom, which libraries stay where, how large a file may grow."""

import ast
import os
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "junose_shell"
BASE = {"characters", "durations", "errors", "messages", "net", "record", "turns"}
TABLE = {  # package -> what it may import besides itself and the standard library
    "net": set(),
    "record": set(),
    "errors": set(),
    "messages": set(),
    "reading": set(),
    "durations": set(),
    "homes": set(),
    "characters": set(),
    "yaml_tree": {"characters", "record"},
    "reports": set(),
    "turns": set(),
    "proofs": {"record"},
    "command": BASE,
    "grammar": BASE | {"command", "yaml_tree"},
    "commands": {"command", "net"},
    "aaa": {"record", "net", "proofs", "reports", "l2tp"},
    "l2tp": {"record", "net", "proofs"},
    "ppp": {"net", "record", "proofs", "l2tp"},
    "control": {"record", "net", "l2tp"},
    "calls": {"record", "net", "reports", "aaa", "l2tp", "control", "ppp"},
    "codec": {"net", "record", "reports", "control", "ppp"},
    "wire": {"characters", "record", "net", "proofs", "aaa", "l2tp", "codec"}
    | {"calls", "control", "ppp"},
    "replies": {"record", "net", "turns", "l2tp", "aaa", "model", "world"},
    "model": BASE | {"command", "commands"},
    "world": {
        "record",
        "durations",
        "yaml_tree",
        "net",
        "proofs",
        "reading",
        "aaa",
        "calls",
        "codec",
        "control",
        "ppp",
        "l2tp",
        "model",
    },
    "runtime": BASE
    | {
        "reports",
        "command",
        "commands",
        "model",
        "aaa",
        "l2tp",
        "world",
        "calls",
        "control",
        "ppp",
        "codec",
        "proofs",
        "wire",
    },
    "handlers": BASE
    | {"calls", "command", "commands", "model", "replies", "runtime", "aaa", "l2tp", "world"}
    | {"__version__", "control", "durations", "nouns", "ppp", "proofs", "reports"},
    "nouns": set(),
    "views": {"characters", "durations", "nouns", "errors", "messages", "net"}
    | {"replies", "model", "l2tp", "aaa", "world"},
    "session": BASE
    | {
        "__version__",
        "reading",
        "reports",
        "command",
        "commands",
        "handlers",
        "model",
        "runtime",
        "replies",
        "views",
        "world",
    },
    "textfsm": set(),
    "wiring": BASE | {"grammar", "model", "runtime", "session", "world"},
    "library": BASE
    | {
        "command",
        "l2tp",
        "model",
        "replies",
        "runtime",
        "session",
        "views",
        "wiring",
        "world",
    },
    "snmp": BASE | {"codec", "command", "commands", "l2tp", "model", "runtime"},
    "farm": BASE | {"characters", "command", "model", "session", "wiring"},
    "fleet": BASE | {"library", "reading", "runtime", "session", "terminal", "world", "yaml_tree"},
    "testing": {"fleet", "library", "terminal"},
    "transcript": BASE
    | {
        "command",
        "library",
        "testing",
        "model",
        "replies",
        "reports",
        "runtime",
        "session",
        "terminal",
        "wiring",
        "world",
    },
    "classroom": BASE
    | {
        "command",
        "model",
        "reading",
        "replies",
        "runtime",
        "session",
        "terminal",
        "training",
        "views",
        "world",
        "yaml_tree",
    },
    "training": BASE
    | {
        "command",
        "grammar",
        "homes",
        "model",
        "reading",
        "replies",
        "runtime",
        "session",
        "transcript",
        "views",
        "wiring",
        "world",
        "yaml_tree",
    },
    "terminal": BASE
    | {"session", "l2tp", "views", "replies", "runtime", "model", "command", "handlers", "world"}
    | {"homes"},
}
MORE: dict[str, set[str]] = {}  # module -> what it alone may import beyond its room's row
HOMES = {  # library -> the packages it may be imported in
    "pyparsing": {"grammar"},
    "yaml": {"world", "yaml_tree"},
    "rich": {"views"},
    "prompt_toolkit": {"terminal"},
    "asyncssh": {"terminal"},
    "websockets": {"classroom"},
    "distributed": {"farm"},
    "jmespath": {"farm"},
    "netmiko": {"testing", "transcript"},
    "scrapli": {"testing"},
    "paramiko": {"transcript"},
    "pytest": {"transcript", "app"},
    "pygments": {"transcript"},
    "textfsm": {"textfsm"},
}
OPEN = {"app", "__main__", "__init__"}  # these put everything together
MAX_MODULE, MAX_FUNCTION = 400, 50  # lines
CLOCK = "runtime/clock.py"
BANNED = {"time", "random", "secrets", "uuid"}


def room_of(name: str) -> str:
    """Return the room of a module by its path in the package."""
    return name.split("/", maxsplit=1)[0].removesuffix(".py")


PATHS = {path.relative_to(PACKAGE).as_posix(): path for path in sorted(PACKAGE.rglob("*.py"))}
ROOMS = sorted({room_of(name) for name in PATHS})


@cache  # by the first test that asks: collection does without
def modules() -> list[tuple[str, str, ast.Module, str]]:
    """Return path in the package, room, syntax tree and text of every module of ours."""
    texts = {name: path.read_text() for name, path in PATHS.items()}
    return [(name, room_of(name), ast.parse(text), text) for name, text in texts.items()]


@cache
def nodes(tree: ast.Module) -> tuple[ast.AST, ...]:
    """Return all nodes of a module."""
    return tuple(ast.walk(tree))


@cache
def imports(tree: ast.Module) -> list[tuple[int, str]]:
    """Return line and name of all that a module imports, except for types alone."""
    return list(found_imports(tree))


def found_imports(tree: ast.Module) -> Iterator[tuple[int, str]]:
    pending: list[ast.AST] = [tree]
    while pending:
        node = pending.pop()
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            pending.extend(node.orelse)
            continue
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)
        pending.extend(ast.iter_child_nodes(node))


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_what_the_table_allows(room):
    allowed = TABLE.get(room)
    if room in OPEN:
        return
    assert allowed is not None, f"{room} has no row in the table"
    wrong = [
        f"{name}:{line} imports {found}"
        for name, own, tree, _ in modules()
        if own == room
        for line, found in imports(tree)
        if found.startswith("junose_shell.")
        and (target := found.split(".")[1]) != room
        and target not in allowed | MORE.get(name, set())
    ]
    assert not wrong, wrong


@cache
def arrows() -> dict[str, set[str]]:
    """Return what each module imports, also inside functions and for types alone."""
    names = {name.removesuffix(".py").removesuffix("/__init__"): name for name, *_ in modules()}
    found = {}
    for name, _, tree, _ in modules():
        froms = [node for node in nodes(tree) if isinstance(node, ast.ImportFrom)]
        wanted = [f"{node.module}.{alias.name}" for node in froms for alias in node.names]
        paths = [each.partition("junose_shell.")[2].replace(".", "/") for each in wanted]
        found[name] = {names.get(path) or names.get(path.rpartition("/")[0], "") for path in paths}
        found[name] -= {name, ""}
    return found


def room_arrows() -> dict[str, set[str]]:
    """Return what each room imports of other rooms, also inside functions and for types alone."""
    rooms = {name: room for name, room, _, _ in modules()}
    found: dict[str, set[str]] = {room: set() for room in ROOMS}
    for name, targets in arrows().items():
        found[rooms[name]] |= {rooms[target] for target in targets} - {rooms[name]}
    return found


def test_the_table_and_the_rooms_have_no_circles():
    TopologicalSorter(TABLE).prepare()
    TopologicalSorter(room_arrows()).prepare()


def test_no_modules_import_each_other_in_a_circle_even_for_types():
    graph = arrows()
    in_circles = set()
    for start in graph:
        seen, pending = set(), [start]
        while pending:
            new = graph[pending.pop()] - seen
            seen |= new
            pending += new
        if start in seen:
            in_circles.add(start)
    assert not in_circles


@pytest.mark.parametrize("library", sorted(HOMES))
def test_a_library_stays_in_its_room(library):
    wrong = [
        f"{name}:{line}"
        for name, room, tree, _ in modules()
        for line, found in imports(tree)
        if found.split(".")[0] == library and room not in HOMES[library]
    ]
    assert not wrong, wrong


def test_no_exception_outlives_its_need():
    for name, rooms in MORE.items():
        tree = next(tree for module, _, tree, _ in modules() if module == name)
        found = {target.split(".")[1] for _, target in imports(tree) if target.startswith("junose")}
        assert rooms <= found, name


def test_only_libraries_of_ours_are_imported():
    known = set(sys.stdlib_module_names) | set(HOMES) | {"junose_shell"}
    wrong = [
        f"{name}:{line} imports {found}"
        for name, _, tree, _ in modules()
        for line, found in imports(tree)
        if found.split(".")[0] not in known
    ]
    assert not wrong, wrong


def test_modules_and_functions_stay_short():
    wrong = []
    for name, room, tree, text in modules():
        if room == "commands":  # generated
            continue
        if text.count("\n") > MAX_MODULE:
            wrong.append(f"{name}: {text.count(chr(10))} lines")
        for node in nodes(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or 0) - node.lineno + 1
                if length > MAX_FUNCTION:
                    wrong.append(f"{name}:{node.lineno}: {node.name} has {length} lines")
    assert not wrong, wrong


SHARED = {"Router"}  # the public one, and the one that it is a face of


def test_a_class_has_a_name_of_its_own():
    """A reply may bear the name of the thing that it shows; JSON names it with its module."""
    homes = defaultdict(list)
    for path, room, tree, _ in modules():
        if room not in {"commands", "replies"}:
            for each in tree.body:
                if isinstance(each, ast.ClassDef) and not each.name.startswith("_"):
                    homes[each.name].append(str(path))
    assert {name: paths for name, paths in homes.items() if len(paths) > 1}.keys() == SHARED


def test_time_and_chance_come_from_outside():
    wrong = []
    for name, _, tree, _ in modules():
        if name == CLOCK:
            continue
        wrong += [
            f"{name}:{line} imports {found}"
            for line, found in imports(tree)
            if found.split(".")[0] in BANNED
        ]
        wrong += [
            f"{name}:{node.lineno} asks for {node.attr}"
            for node in nodes(tree)
            if isinstance(node, ast.Attribute)
            and node.attr in {"now", "today", "utcnow"}
            and ast.unparse(node.value) in {"datetime", "date", "datetime.datetime", "dt.datetime"}
        ]
    assert not wrong, wrong


def test_a_single_command_starts_without_the_heavy_libraries(tmp_path):
    program = (
        "import sys\n"
        "from junose_shell.__main__ import main\n"
        "assert main(['-c', 'show clock']) == 0\n"
        "print(*sorted(sys.modules), file=sys.stderr)\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(tmp_path)}
    for _ in ("fill the cache", "use it"):
        done = subprocess.run(
            [sys.executable, "-c", program],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=True,
            env=environment,
        )
    loaded = set(done.stderr.split())
    heavy = {*HOMES, "asyncio", "argparse", "json.tool", "dataclasses", "logging", "ssl", "sqlite3"}
    assert not loaded & heavy


def draw() -> str:
    """Return the rooms as a diagram for Graphviz, those that import nothing at the bottom."""
    lines = [
        f'  "{room}" -> "{target}";'
        for room, targets in sorted(room_arrows().items())
        for target in sorted(targets)
    ]
    return "\n".join(("digraph house {", *lines, "}"))


if __name__ == "__main__" and "--graph" in sys.argv:
    sys.stdout.write(draw() + "\n")


SENDERS = {"self", "self._out", "self._row", "self._wire", "wire"}  # to a terminal, or a browser


def drives(node: ast.AST) -> bool:
    """Return True if an expression moves a generator of steps on: by send, throw or next."""
    if isinstance(node, ast.Attribute):
        sends = node.attr == "send" and ast.unparse(node.value) not in SENDERS
        return sends or node.attr == "throw"
    arguments = [ast.unparse(each) for each in node.args] if isinstance(node, ast.Call) else []
    called = [ast.unparse(node.func), *arguments] if isinstance(node, ast.Call) else []
    return "next" in called and "steps" in " ".join(arguments)


def test_one_module_drives_the_generators_of_handlers():
    found = {
        name
        for name, room, tree, _ in modules()
        if "replies" in TABLE.get(room, {"replies"})  # no other room sees steps
        and any(map(drives, nodes(tree)))
    }
    assert found == {"session/exchange.py"}


def test_no_module_asks_which_kind_of_clock_there_is():
    wrong = [
        f"{name}:{node.lineno}"
        for name, _, tree, _ in modules()
        for node in nodes(tree)
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) == "isinstance"
        and "Clock" in ast.unparse(node.args[1])
    ]
    assert not wrong, wrong


APART = {  # modules of a room that belong to no feature, with the reason
    "handlers": {
        "feature": "defines Feature",
        "features": "finds the feature of a command",
        "host": "is the shell as handlers see it",
        "l2tp_found": "finds tunnels and sessions, for three features",
        "outcomes": "words how attempts ended, for two features",
        "suggestions": "has the live values of all features",
    },
    "replies": {
        "common": "has replies that many features give",
        "sheets": "has replies that many features give",
        "steps": "has the steps",
    },
    "views": {
        "blocks": "has the parts of every view",
        "common": "draws replies that many features give",
        "sheets": "draws replies that many features give",
        "lab_drawings": "draws ladders for terminals",
        "json_schema": "writes for programs",
        "json_writer": "writes for programs",
        "pages": "lists the pages of docs",
        "present": "finds the view of a reply",
        "progress": "shows how far a tool is",
        "rich_writer": "writes for terminals",
        "words": "has words of many views",
    },
}


@pytest.mark.parametrize("room", sorted(APART))
def test_a_feature_has_one_name_in_every_room(room):
    commands = {name.removeprefix("commands/") for name, own, *_ in modules() if own == "commands"}
    found = {
        name.split("/")[1] for name, own, *_ in modules() if own == room and name.count("/") == 1
    }
    apart = {f"{name}.py" for name in APART[room]}
    assert found - commands - {"__init__.py"} == apart


def test_a_feature_gives_its_own_replies_and_a_view_draws_its_own():
    others = {  # log lines appear on terminals, which have the reply
        ("handlers/event_log.py", "terminal"),
        ("handlers/l2tp_found.py", "l2tp_status"),
        ("views/json_schema.py", "event_log"),
        ("views/lab_drawings.py", "lab_ladder"),
    }
    found = {
        (name, target.split(".")[2])
        for name, room, tree, _ in modules()
        if room in {"handlers", "views"}
        for _, target in imports(tree)
        if target.startswith("junose_shell.replies.")
        and target.split(".")[2]
        not in {"common", "sheets", "steps", name.split("/")[1].removesuffix(".py")}
    }
    assert found <= others

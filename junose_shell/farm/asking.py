"""Questions about many configurations: JMESPath over rows, with functions that compare files."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

from junose_shell.errors import UsageError
from junose_shell.farm.rows import Row

LEAD = ("file", "line")
ARRAY, EXPRESSION = {"types": ["array"]}, {"types": ["expref"]}  # of a function's argument


def ask(expression: str, rows: Sequence[Row]) -> Any:
    """Return the answer to a JMESPath expression over the rows; raise UsageError if it is wrong."""
    try:
        import jmespath
        from jmespath import exceptions, functions
    except ImportError as error:
        raise UsageError("query needs jmespath: pip install 'junose-shell[fleet]'") from error

    class Functions(functions.Functions):  # type: ignore[misc]
        """The functions of JMESPath, and those that compare rows."""

        @functions.signature(ARRAY, ARRAY, EXPRESSION)  # type: ignore[untyped-decorator]
        def _func_minus(self, some: list[Any], others: list[Any], key: Any) -> list[Any]:
            taken = [_asked(key, each) for each in others]
            return [each for each in some if _asked(key, each) not in taken]

        @functions.signature(ARRAY, EXPRESSION)  # type: ignore[untyped-decorator]
        def _func_shared(self, some: list[Any], key: Any) -> list[Any]:
            return shared(some, lambda each: _asked(key, each))

    def _asked(key: Any, row: Any) -> Any:
        return key.visit(key.expression, row)

    try:
        compiled = jmespath.compile(expression)
        return compiled.search(list(rows), jmespath.Options(custom_functions=Functions()))
    except (exceptions.JMESPathError, TypeError, ValueError, RecursionError) as error:
        raise UsageError(f"cannot ask {expression!r}: {error}") from error


def shared(rows: Sequence[Row], key: Callable[[Row], Any]) -> list[Row]:
    """Return the rows whose key occurs in two files or more, those with one key side by side."""
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        if (value := key(row)) not in (None, ""):
            groups[repr(value)].append(row)
    return [
        row
        for _, group in sorted(groups.items())
        if len({each["file"] for each in group}) > 1
        for row in group
    ]


def table_of(answer: Any) -> tuple[list[str], list[list[Any]]]:
    """Return the headers and rows of an answer; file and line come first if it has them."""
    items = answer if isinstance(answer, list) else [] if answer is None else [answer]
    if items and all(isinstance(each, dict) for each in items):
        names = dict.fromkeys(name for each in items for name in each)
        headers = [*(n for n in LEAD if n in names), *(n for n in names if n not in LEAD)]
        return headers, [[each.get(name) for name in headers] for each in items]
    rows = [each if isinstance(each, list) else [each] for each in items]
    return [str(number) for number in range(1, max(map(len, rows), default=0) + 1)], rows

from collections.abc import Iterable, Iterator
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.errors import CliError
from junose_shell.grammar.cache import load_grammar
from junose_shell.replies.common import Rejection, Text
from junose_shell.replies.steps import Ask, Reply, Steps, Wait, steps_of
from junose_shell.session.exchange import Exchange
from junose_shell.session.filters import MAX_PATTERN, help_items, read_filter
from junose_shell.session.output import Output
from junose_shell.views.present import lines_of

LINES = ("one", "two 2", "Three", "two 3")


class Router:
    def __init__(self) -> None:
        self.files = Files()
        self.world: object | None = None
        self.grammar = load_grammar()
        self.startup = SimpleNamespace(boot_file="")


class Files(dict[str, list[str]]):
    def write(self, name: str, lines: Iterable[str]) -> None:
        self[name] = list(lines)

    def append(self, name: str, lines: Iterable[str]) -> None:
        if name == "full.txt":
            raise CliError("no_files", name=name, reason="no space")
        self.setdefault(name, []).extend(lines)


def shown(output: str, *replies: object, router: Router | None = None) -> list[str]:
    def answer() -> Steps:
        for data in replies or (Text(LINES),):
            yield Reply(data)

    exchange = Exchange(answer(), output=Output(router or Router(), output, 0))
    lines = []
    while exchange.step is not None:
        lines += exchange.lines(lines_of)
        exchange.proceed()
    return lines


@pytest.mark.parametrize(
    ("output", "lines"),
    [
        ("| include two", ["two 2", "two 3"]),
        ("|inc two", ["two 2", "two 3"]),
        ("| i two 3", ["two 3"]),
        ("| exclude two", ["one", "Three"]),
        ("| b Th", ["Three", "two 3"]),
        ("| INCLUDE three", []),
        ('| include "two 2"', ["two 2"]),
        ("| include one|Three", ["one", "Three"]),
        ("| e ^t", ["one", "Three"]),
        ("| i \x16two", ["two 2", "two 3"]),
    ],
)
def test_filters(output: str, lines: list[str]) -> None:
    assert shown(output) == lines


def test_begin_lasts_through_the_replies_of_one_command() -> None:
    assert shown("| begin two", Text(("x", "two")), Text(("y",))) == ["two", "y"]


def test_a_refusal_passes_the_filter() -> None:
    assert shown("| include zzz", Rejection("x", "% No")) == ["% No"]


@pytest.mark.parametrize(
    ("output", "column"),
    [
        ("| foo x", 2),
        ("|", 1),
        ("| inc", 5),
        ("| inc (", 6),
        ("> a b", 1),
        ('| inc "two" garbage', 12),
        ('| inc "two"garbage', 11),
    ],
)
def test_bad_output_is_refused_under_its_column(output: str, column: int) -> None:
    with pytest.raises(CliError) as refused:
        Output(Router(), output, 0)
    assert refused.value.code == "bad_filter"
    assert refused.value.column == column


def test_lines_pass_as_they_come() -> None:
    def endless() -> Iterator[str]:
        while True:
            yield "no"
            yield "yes"

    assert next(filter(read_filter("include yes").passes, endless())) == "yes"


def test_the_length_of_a_pattern_has_a_limit() -> None:
    assert read_filter("include " + "x" * MAX_PATTERN).passes("x" * MAX_PATTERN)
    with pytest.raises(CliError) as refused:
        read_filter("include " + "x" * (MAX_PATTERN + 1), 20)
    assert refused.value.code == "bad_filter"
    reason = f"regular expression of more than {MAX_PATTERN} characters"
    assert (refused.value.fields, refused.value.column) == ({"reason": reason}, 28)


def test_redirection() -> None:
    router = Router()
    assert shown("> log.txt", router=router) == []
    assert shown(">> log.txt", Text(("more",)), router=router) == []
    assert router.files == {"log.txt": [*LINES, "more"]}
    assert shown("&> log.txt", Text(("a",)), Text(("b",)), router=router) == ["a", "b"]
    assert router.files == {"log.txt": ["a", "b"]}
    assert shown("&>>log.txt", Text(("c",)), router=router) == ["c"]
    assert router.files == {"log.txt": ["a", "b", "c"]}


def test_a_command_that_says_nothing_leaves_an_empty_file() -> None:
    router = Router()
    assert Exchange(steps_of(None), output=Output(router, "> empty.txt", 0)).step is None
    assert router.files == {"empty.txt": []}


def test_a_store_that_refuses_refuses_the_command() -> None:
    with pytest.raises(CliError, match="no_files"):
        shown(">> full.txt")


def test_a_refusal_goes_to_the_user_and_saves_nothing() -> None:
    router = Router()
    refusal = Rejection("bad", "% Bad")
    assert shown("> log.txt", refusal, router=router) == ["% Bad"]
    assert router.files == {}


def test_waits_questions_and_interruptions_pass_through() -> None:
    heard: list[object] = []

    def answer() -> Steps:
        heard.append((yield Ask("sure? ")))
        try:
            yield Wait(5)
        except CliError as error:
            heard.append(error.code)
        yield Reply(Text(("two", "one")))

    exchange = Exchange(answer(), output=Output(Router(), "| include one", 0))
    assert exchange.step == Ask("sure? ")
    exchange.proceed("y")
    assert exchange.step == Wait(5)
    exchange.interrupt(CliError("interrupted"))
    assert list(exchange.lines(lines_of)) == ["one"]
    assert heard == ["y", "interrupted"]


@pytest.mark.parametrize(
    ("output", "words"),
    [
        ("|", ["begin", "exclude", "include"]),
        ("| ", ["begin", "exclude", "include"]),
        ("| in", ["include"]),
        ("| inc ", ["<regularExpression>"]),
        ("| inc x", ["<regularExpression>", "<cr>"]),
        ("| zz", []),
        ("> ", ["<fileName>"]),
        ("> a", ["<fileName>"]),
        ("> a ", ["<cr>"]),
    ],
)
def test_help(output: str, words: list[str]) -> None:
    assert [item.word for item in help_items(output)] == words


@given(st.text('|>& begincludx()*"\\\x16[]^$', min_size=1, max_size=20))
def test_whatever_is_typed_is_read_or_refused(tail: str) -> None:
    router = Router()
    router.world = object()
    for output in ("|" + tail, ">" + tail, "&>" + tail, "|json" + tail):
        try:
            shown(output, router=router)
        except CliError as error:
            assert error.code in ("bad_filter", "bad_file_name", "file_kind")  # noqa: PT017 - both ways are right
        help_items(output, world=True)


def test_json_is_a_filter_where_a_world_is_loaded() -> None:
    router = Router()
    router.world = object()
    (line, *rest) = shown("| js", router=router)
    assert line.endswith('"reply": "common.Text", "data": {')
    assert [item.word for item in help_items("| ", world=True)][-1] == "json"
    after = [item.word for item in help_items("| json ", world=True)]
    assert after == ["|", "&>", "&>>", ">", ">>", "<cr>"]
    assert help_items("| json", world=True)[0].word == "json"
    words = [item.word for item in help_items("| json | ", world=True)]
    assert words == ["begin", "exclude", "include"]
    assert [item.word for item in help_items("| json >", world=True)] == ["<fileName>"]
    assert help_items("| json x", world=True) == []
    with pytest.raises(CliError):
        shown("| json")
    with pytest.raises(CliError):
        shown("| json x", router=router)
    assert "json" not in [item.word for item in help_items("| ")]
    assert rest[-1] == "}}"


def test_json_goes_through_other_filters_and_into_files() -> None:
    router = Router()
    router.world = object()
    whole = shown("| json", router=router)
    assert shown("| json | include two", router=router) == ['"two 2",', '"two 3"']
    assert shown("| js|exclude two", router=router) == [x for x in whole if "two" not in x]
    assert shown("| json > j.txt", router=router) == []
    assert shown("| json &>> j.txt", router=router) == whole
    assert router.files == {"j.txt": whole * 2}
    assert '"error"' in shown("| json | include zzz", Rejection("x", "% No"), router=router)[0]
    for wrong, column in (("| json x", 7), ("| json & x", 7), ("| json | json", 9), ("|json|", 6)):
        with pytest.raises(CliError) as refused:
            Output(router, wrong, 0)
        assert refused.value.code == "bad_filter"
        assert refused.value.column == column


def test_programs_get_data_and_of_a_filter_what_it_leaves() -> None:
    router = Router()
    router.world = object()
    for output, result in (("| include two", Text(("two 2", "two 3"))), ("| json", Text(LINES))):
        exchange = Exchange(steps_of(Reply(Text(LINES))), output=Output(router, output, 0))
        assert exchange.result() == result

from hypothesis import given, reject, settings
from hypothesis import strategies as st

from junose_shell.command.entry import Entry, Form
from junose_shell.command.match import Matched
from junose_shell.command.tokens import Line, needs_quotes, quote
from junose_shell.command.value import Removal
from junose_shell.errors import CliError
from junose_shell.grammar.cache import load_grammar
from junose_shell.grammar.samples import command_of, may_follow, values_of
from junose_shell.model.config import ConfigStore
from junose_shell.model.section import Root

GRAMMAR = load_grammar()
STATEMENTS = [entry for entry in GRAMMAR.entries if entry.statement and entry.form is Form.DO]
POOLS = {
    "all": GRAMMAR.entries,
    "statements": STATEMENTS,
    "removable": [entry for entry in STATEMENTS if GRAMMAR.negative(entry)],
}
MAXIMUM_WORDS = 25


@st.composite
def spelled(draw, pool):
    """One entry, a way through its syntax, and a value for each parameter on the way."""
    entries = POOLS[pool]
    entry = entries[draw(st.integers(0, len(entries) - 1))]
    path = [draw(st.sampled_from(entry.first))]
    while True:
        further = [at for at in entry.follow[path[-1]] if may_follow(entry, path, at)]
        ends = path[-1] in entry.last
        if not further or (ends and (len(path) > MAXIMUM_WORDS or draw(st.booleans()))):
            return entry, path, {at: draw(value(entry, at)) for at in path}
        path.append(draw(st.sampled_from(further)))


def value(entry: Entry, at: int) -> st.SearchStrategy:
    """Values of the parameter at a position: the samples, and free text that its type takes."""
    position = entry.positions[at]
    if position.word:
        return st.none()
    kind = GRAMMAR.types[position.type_key]
    near = tuple(p.word for p in entry.positions if p.word)
    known = st.sampled_from(values_of(kind, near))
    if not (kind.free or kind.rest):
        return known
    text = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]))
    return known | text.filter(lambda word: takes(kind, word))


def takes(kind, word: str) -> bool:
    try:
        kind.parse(word)
    except ValueError:
        return False
    return not kind.rest or word.strip() == word


@settings(max_examples=6 * settings.default.max_examples)
@given(spelled("statements"))
def test_a_statement_reads_back_from_what_is_written_for_it(case):
    entry, path, values = case
    command = command_of(entry, path, values)
    line = GRAMMAR.render(command)
    for mode in entry.modes:
        result = GRAMMAR.walk(mode, 15).match(Line(line))
        assert isinstance(result, Matched), (line, result)
        assert result.command == command
    assert hash(result.command) == hash(command)


@settings(max_examples=4 * settings.default.max_examples)
@given(spelled("removable"))
def test_the_no_form_takes_a_statement_away(case):
    entry, path, values = case
    store = ConfigStore(GRAMMAR)
    home = store.chassis if entry.storage.scope == "chassis" else Root()
    command = command_of(entry, path, values)
    try:
        store.set(home, entry, command)
    except CliError as refusal:
        checked = {name for name, *_ in entry.storage.kept}
        assert refusal.at in checked.union(entry.storage.ascending)  # noqa: PT017 - a refusal is one of two good ends
        reject()
    negative = GRAMMAR.negative(entry)
    line = GRAMMAR.renderer.writer(negative)(command)
    result = GRAMMAR.walk(entry.modes[0], 15).match(Line(line))
    assert isinstance(result, Matched), line
    assert isinstance(result.command, Removal)
    store.apply(home, result.entry, result.command)
    left = list(home.items())
    assert [statement.enabled for statement in left] == [False] * len(left)


@settings(max_examples=6 * settings.default.max_examples)
@given(spelled("all"), st.data())
def test_every_way_through_a_syntax_leads_to_its_entry(case, data):
    entry, path, values = case
    words = []
    for at in path:
        position = entry.positions[at]
        if position.word:
            words.append(data.draw(st.sampled_from([position.word, position.word.upper()])))
            continue
        kind = GRAMMAR.types[position.type_key]
        word = kind.format(values[at])
        words.append(quote(word) if kind.free or (needs_quotes(word) and not kind.rest) else word)
    line = " ".join(words)
    mode = data.draw(st.sampled_from(entry.modes))
    result = GRAMMAR.walk(mode, 15).match(Line(line))
    assert isinstance(result, Matched), (line, result)
    assert (result.entry.id, result.entry.form) == (entry.id, entry.form)

from hypothesis import given, settings
from hypothesis import strategies as st

from junose_shell.command.match import Ambiguous, Invalid
from junose_shell.grammar.cache import load_grammar
from junose_shell.model.session import CliSession
from junose_shell.replies.common import Rejection
from junose_shell.runtime.router import Router
from junose_shell.session.assist import Completion, complete, help_for
from junose_shell.session.matching import match, scope
from junose_shell.session.shell import Shell

GRAMMAR = load_grammar()
WORDS = sorted({p.word for entry in GRAMMAR.entries for p in entry.positions if p.word})
PIECES = st.one_of(
    st.sampled_from(WORDS),
    st.sampled_from(WORDS).map(lambda word: word[: 1 + len(word) // 2]),
    st.text(max_size=8),
    st.binary(max_size=8).map(lambda octets: octets.decode("latin-1")),
    st.sampled_from(['"', "\x16", "?", "|", "!", "10.0.0.1", "255.0.0.0", "7", "2/0", "-1", "\\"]),
)
LINES = st.lists(PIECES, max_size=10).map(" ".join)
MODES = st.sampled_from([mode for mode in GRAMMAR.modes if mode != "exec"])


def session_in(mode: str) -> CliSession:
    session = CliSession(privilege=15)
    session.push("global-config")
    if mode != "global-config":
        session.push(mode)
    return session


@settings(max_examples=6 * settings.default.max_examples)
@given(LINES, MODES | st.none())
def test_nothing_typed_raises(line, mode):
    shell = Shell(Router(GRAMMAR))
    session = CliSession(privilege=15) if mode is None else session_in(mode)
    assert help_for(shell, session, line) is not None
    assert isinstance(complete(shell, session, line), Completion)
    for walk, _ in scope(shell.grammar, session, line)[1]:
        assert walk.match(scope(shell.grammar, session, line)[0]) is not None


@settings(max_examples=6 * settings.default.max_examples)
@given(LINES, MODES | st.none())
def test_help_and_enter_refuse_the_same_word(line, mode):
    shell = Shell(Router(GRAMMAR))
    session = CliSession(privilege=15) if mode is None else session_in(mode)
    helped = help_for(shell, session, line)
    result, words, _ = match(shell.grammar, session, line)
    if line[-1:].isspace() or not isinstance(helped, Rejection):
        return
    if isinstance(result, Invalid | Ambiguous):
        assert helped.column == words.column(result.at)


@settings(max_examples=3 * settings.default.max_examples)
@given(LINES)
def test_completion_only_adds_what_help_offers(line):
    shell, session = Shell(Router(GRAMMAR)), CliSession(privilege=15)
    done = complete(shell, session, line)
    if done.insert.endswith(" ") and len(done.choices) == 1:
        again = help_for(shell, session, line + done.insert.rstrip())
        names = [item.word for item in getattr(again, "items", ())]
        assert done.choices[0] in names or any(name.startswith("<") for name in names)

"""``?`` and Tab: two more readers of the walk that Enter takes."""

from os.path import commonprefix

from junose_shell.characters import not_text
from junose_shell.command.match import Ambiguous, Invalid, Matched
from junose_shell.command.node import Node
from junose_shell.command.tokens import Line, cut_output
from junose_shell.messages import text
from junose_shell.model.privilege import writing_level
from junose_shell.model.session import CliSession
from junose_shell.record import record
from junose_shell.replies.common import Help, HelpItem, Rejection
from junose_shell.replies.steps import Reply, pauses
from junose_shell.session.command_line import CommandLine
from junose_shell.session.exchange import Beginning, Exchange
from junose_shell.session.filters import FILTERS, JSON, has_world, help_items, output_items
from junose_shell.session.matching import describe, match, scope, spelled_out
from junose_shell.session.observers import ObservedExchange


@record
class Completion:
    """The effect of Tab: ``insert`` this after the cursor; ``choices`` are the words that fit."""

    insert: str
    choices: tuple[str, ...]


def explain(shell: CommandLine, session: CliSession, raw: str) -> Exchange[None]:
    """Answer ``?`` after ``raw``, as a line that observers see."""

    def begin(session: CliSession, _line: str) -> Beginning:
        return None, Reply(help_for(shell, session, raw)), None, None

    shell.attend(session)
    typed = raw + "?"
    if shell.observers.any and not shell.observers.inside:
        return ObservedExchange(shell.observers, session, typed, begin, help_key=True)
    return Exchange(*begin(session, typed))


def tab(shell: CommandLine, session: CliSession, raw: str, *, again: bool = False) -> Completion:
    """Answer Tab after ``raw``, seen by observers. ``again`` is True the second time there."""
    shell.attend(session)
    shell.observers.tell(shell.observers.heard.tabbed, session, raw, again=again)
    return complete(shell, session, raw)


def leave_mode(shell: CommandLine, session: CliSession) -> Exchange[None]:
    """Do what Ctrl+Z does, seen by observers: return to Exec, and save as its prompt does."""
    shell.observers.tell(shell.observers.heard.left_mode, session)
    session.to_exec()
    return Exchange(pauses(shell.router.startup.settle()))


def help_for(shell: CommandLine, session: CliSession, raw: str) -> Help | Rejection:
    """Return what can be typed at the cursor after ``raw``."""
    if (at := not_text(raw)) is not None:
        return Rejection("not_text", text("not_text"), at)
    if output := _output(shell, session, raw):
        items = _output_items(shell, session, output)
        if items:
            return Help(tuple(items), names_only=False)
        return Rejection("invalid_input", text("invalid_input"), len(raw) - len(output))
    line, partial, places = _places(shell, session, raw)
    for node in places:
        if isinstance(node, Ambiguous):
            column = line.column(node.at)
            word = line.words[node.at]
            return Rejection("ambiguous", text("ambiguous"), column, word, node.candidates)
        if isinstance(node, Node) and (items := _items(shell, session, node, partial)):
            return Help(tuple(items), names_only=bool(partial))
    last = len(line.words) - 1  # the word at the cursor, which begins nothing that may follow
    index = max(node.at if isinstance(node, Invalid) else last for node in places)
    return Rejection("invalid_input", text("invalid_input"), line.column(index))


def complete(shell: CommandLine, session: CliSession, raw: str) -> Completion:
    """Return the effect of Tab after ``raw``."""
    if output := _output(shell, session, raw):
        items = _output_items(shell, session, output)
        words = [item.word for item in items if item.word in (*FILTERS, JSON)]
        return _completion(words, output.rpartition("|")[2].lstrip())
    _, partial, places = _places(shell, session, raw)
    for node in places:
        if not isinstance(node, Node):
            continue
        words = [word for word in node.keywords() if word.lower().startswith(partial.lower())]
        for position in node.params():
            source = shell.grammar.types[position.type_key].suggest
            live = shell.features.suggest(shell.router, source, session.here) if source else ()
            words += [word for word in live if word.startswith(partial)]
        if words:
            return _completion(words, partial)
    return Completion("", ())


def _completion(words: list[str], partial: str) -> Completion:
    if len(words) == 1:
        return Completion(words[0][len(partial) :] + " ", tuple(words))
    common = commonprefix([w.lower() for w in words])  # noqa: RUF071 - of characters is meant
    return Completion(words[0][len(partial) : len(common)] if words else "", tuple(sorted(words)))


def _output(shell: CommandLine, session: CliSession, raw: str) -> str:
    """Return the filter or redirection at the end of ``raw``, if the command accepts one."""
    head, output = cut_output(raw)
    if not output:
        return ""
    result, _, _ = match(shell.grammar, session, head)
    return output if isinstance(result, Matched) and result.entry.filter else ""


def _output_items(shell: CommandLine, session: CliSession, output: str) -> list[HelpItem]:
    return help_items(output, world=has_world(shell.router), writes=_writes(shell, session))


def _writes(shell: CommandLine, session: CliSession) -> bool:
    return writing_level(shell.grammar) <= session.privilege


def _places(
    shell: CommandLine, session: CliSession, raw: str
) -> tuple[Line, str, list[Node | Ambiguous | Invalid]]:
    line, walks = scope(shell.grammar, session, raw)
    unfinished = line.unclosed or not raw[-1:].isspace()
    partial = line.words[-1] if line.words and unfinished else ""
    count = len(line.words) - bool(partial)
    reached = ((walk, walk.reach(line, count)) for walk, _ in walks)
    places = [
        place
        for walk, place in reached
        if not (isinstance(place, Ambiguous) and spelled_out(shell.grammar, session, line, walk))
    ]
    if not line.words:  # an empty line lists the mode's own commands only
        places = places[:1]
    return line, partial, places


def _items(shell: CommandLine, session: CliSession, node: Node, partial: str) -> list[HelpItem]:
    low = partial.lower()
    items = [
        HelpItem(word, entry.positions[at].help)
        for word, (entry, at) in sorted(node.keywords().items(), key=lambda item: item[0].lower())
        if word.lower().startswith(low)
    ]
    if partial and items:
        return items
    items += [
        HelpItem(f"<{describe(shell.grammar, position.type_key)}>", position.help)
        for position in node.params()
        if not partial or _takes(shell, position.type_key, partial)
    ]
    if node.end is not None and not partial:
        if node.end.filter:
            items.extend(output_items(writes=_writes(shell, session)))
        items.append(HelpItem("<cr>", ""))
    return items


def _takes(shell: CommandLine, type_key: str, word: str) -> bool:
    kind = shell.grammar.types[type_key]
    try:
        kind.parse(word)
    except ValueError:
        return not kind.free and word.replace(".", "").isdigit()
    return True

"""Draw the session states of dial-out from the engine's table.

    python docs/pictures/states.py            write the pictures and the table in docs/dial-out.md
    python docs/pictures/states.py --check    exit with 1 if one of them is out of date

``make generate`` runs it.

One picture shows all states; one more for each state shows how a session enters and leaves it. The
states, arrows and timers come from ``junose_shell.l2tp.tables``. Only the places of the states in
the large picture and the words for the events are written here.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from junose_shell.l2tp.states import SessionEvent as E
from junose_shell.l2tp.states import SessionState as S
from junose_shell.l2tp.tables import MACHINES

HERE = Path(__file__).parent
PAGE = HERE.parent / "dial-out.md"
BEGIN, END = "<!-- begin: docs/pictures/states.py -->\n", "<!-- end -->\n"
SESSION = MACHINES["session"]
TRIGGERS = (E.trigger, E.trigger_unheld, E.trigger_no_slot, E.trigger_no_slot_unheld)
OPERATOR = (E.reset, E.delete)  # possible in every state, so the large picture leaves them out
WORDS = {
    E.trigger: "trigger",
    E.trigger_unheld: "trigger",
    E.trigger_no_slot: "trigger, no place",
    E.trigger_no_slot_unheld: "trigger, no place",
    E.grant: "AAA grants",
    E.grant_no_slot: "AAA grants, no place",
    E.deny: "AAA denies",
    E.not_sent: "request not sent",
    E.call_refused: "every LAC refuses",
    E.call_closed: "call closes",
    E.route_passed: "route check passes",
    E.route_failed: "route check fails",
    E.released: "place is free",
    E.connecting_expired: "connecting timer",
    E.inhibited_expired: "inhibited timer",
    E.post_inhibited_expired: "postInhibited timer",
    E.dormant_expired: "dormant timer",
    E.reset: "session reset",
    E.delete: "session delete",
}
IMPOSSIBLE = set(SESSION.impossible)
TIMERS = {
    "connecting_time": "the connecting-timer value",
    "inhibited_time": "the connecting-timer value, doubled on each re-entry, at most 8 times it",
    "post_inhibited_time": "the last inhibited time, at most the dormant-timer value",
    "dormant_time": "the dormant-timer value, less the time spent in postInhibited",
}
KINDS = {
    ("trigger",): "trigger",
    ("trigger, no place",): "trigger no-place",
}  # of arrows without a label
# Column and row of each state, and the curves that go round other boxes.
PLACES = {
    S.absent: (0, 1), S.pending: (1, 0), S.authenticating: (1, 1), S.connecting: (2, 1),
    S.inService: (3, 1), S.failed: (3, 0), S.inhibited: (2, 2), S.postInhibited: (1, 2),
    S.dormant: (0, 2),
}  # fmt: skip
ROUND = {  # path between the two, and where its label is: x, y
    (S.inService, S.dormant): ("M 856 217 V 390 H 92 V 343", (474, 383)),
    (S.postInhibited, S.pending): ("M 290 299 C 218 240, 218 150, 290 91", (0, 0)),
    (S.pending, S.dormant): ("M 282 62 H 14 V 321 H 28", (140, 54)),
}
FILLS = {
    S.absent: "#ffffff", S.inService: "#d9f2d9", S.failed: "#f8d7d7",
    S.inhibited: "#fbe8c8", S.postInhibited: "#fbe8c8",
}  # fmt: skip
WIDTH, HEIGHT = 128, 44  # of a state's box
STEP_X, STEP_Y = 254, 126
LEFT, TOP = 92, 69  # centre of the first box
LABEL_HEIGHT = 13


def arrows(*without: E) -> dict[tuple[S, S], list[str]]:
    """Return the words of the events that lead from one state to another, each once."""
    found: dict[tuple[S, S], list[str]] = {}
    for row in SESSION.rows:
        if row.event not in without and row.state != row.to:
            words = found.setdefault((S(row.state), S(row.to)), [])
            if WORDS[E(row.event)] not in words:
                words.append(WORDS[E(row.event)])
    return found


def centre(state: S) -> tuple[int, int]:
    """Return the centre of a box in the large picture, in pixels."""
    column, row = PLACES[state]
    return LEFT + column * STEP_X, TOP + row * STEP_Y


def picture(width: int, height: int, title: str, body: list[str]) -> str:
    """Return an SVG document of that size in pixels."""
    head = (
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
            f'width="{width}" height="{height}" role="img">'
        ),
        f"<title>{escape(title)}</title>",
        (
            "<style>text { font: 12px sans-serif; fill: #222 } "
            ".state { font: bold 14px sans-serif; text-anchor: middle } "
            ".label { text-anchor: middle; paint-order: stroke; stroke: #fff; stroke-width: 4px } "
            "path { fill: none; stroke: #456; stroke-width: 1.4; marker-end: url(#tip) } "
            ".trigger { stroke: #06c } .no-place { stroke-dasharray: 6 4 }</style>"
        ),
        (
            '<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" '
            'markerHeight="8" orient="auto"><polygon points="0,0 8,4 0,8" fill="#456"/></marker>'
            "</defs>"
        ),
        f'<rect width="{width}" height="{height}" fill="#fff"/>',
    )
    return "\n".join([*head, *body, "</svg>", ""])


def box(state: S, x: int, y: int) -> list[str]:
    """Return the elements of a state's box around a centre."""
    dashes = ' stroke-dasharray="4 3"' if state is S.absent else ""
    return [
        (
            f'<rect id="box-{state.name}" x="{x - WIDTH // 2}" y="{y - HEIGHT // 2}" '
            f'width="{WIDTH}" height="{HEIGHT}" '
            f'rx="8" fill="{FILLS.get(state, "#e4ecf5")}" stroke="#456"{dashes}/>'
        ),
        f'<text class="state" x="{x}" y="{y + 5}">{state.name}</text>',
    ]


def label(words: list[str], x: int, y: int, kind: str = "label") -> list[str]:
    """Return text elements, one a line, around a centre."""
    first = y - (len(words) - 1) * LABEL_HEIGHT // 2
    return [
        f'<text class="{kind}" x="{x}" y="{first + line * LABEL_HEIGHT}">{escape(word)}</text>'
        for line, word in enumerate(words)
    ]


def straight(start: S, end: S, *, both: bool) -> tuple[str, tuple[int, int]]:
    """Return the path from box to box and the place of its label.

    Of two opposite arrows each keeps to its own side.
    """
    (x, y), (to_x, to_y) = centre(start), centre(end)
    right, down = (to_x > x) - (to_x < x), (to_y > y) - (to_y < y)
    aside_x = (-24 * down if both else 0) if not right else 0
    x, y = x + right * WIDTH // 2 + aside_x, y + (down * HEIGHT // 2 if not right else down * 8)
    to_x -= right * WIDTH // 2 - aside_x
    to_y -= down * HEIGHT // 2 if not right else down * 8
    away = -58 * down if both else 0
    return f"M {x} {y} L {to_x} {to_y}", ((x + to_x) // 2 + away, (y + to_y) // 2 - (not down) * 8)


def overview() -> str:
    """Return the picture of all states."""
    paths, texts, drawn = [], [], arrows(*OPERATOR)
    for (start, end), words in drawn.items():
        path, place = ROUND.get((start, end)) or straight(
            start, end, both=(end, start) in drawn and (end, start) not in ROUND
        )
        kind = KINDS.get(tuple(words), "")
        paths.append(f'<path class="{kind}" d="{path}"/>' if kind else f'<path d="{path}"/>')
        texts += [] if kind else label(words, *place)
    boxes = [line for state in PLACES for line in box(state, *centre(state))]
    foot = [
        '<path class="trigger" d="M 28 416 H 76"/>',
        '<text x="84" y="420">a trigger, with a place among the connecting sessions free</text>',
        '<path class="trigger no-place" d="M 474 416 H 522"/>',
        '<text x="530" y="420">a trigger, with no place free</text>',
        (
            '<text x="28" y="442">In every state, session reset leads to dormant '
            "and session delete to absent.</text>"
        ),
    ]
    return picture(946, 456, "The states of a dial-out session", [*paths, *boxes, *texts, *foot])


def alone(state: S) -> str:
    """Return the picture of one state: where sessions come from, where they go."""
    found = arrows(*OPERATOR)
    come = [(start, words) for (start, end), words in found.items() if end is state]
    go = [(end, words) for (start, end), words in found.items() if start is state]
    rows = max(len(come), len(go), 1)
    height = 16 + rows * 64
    middle, body = height // 2, []
    for side, others in ((0, come), (1, go)):
        first = middle - (len(others) - 1) * 32
        for number, (other, words) in enumerate(others):
            y, x = first + number * 64, (80, 720)[side]
            body += box(other, x, y)
            ends = ((144, y), (336, middle)) if side == 0 else ((464, middle), (656, y))
            body.append('<path d="M {} {} L {} {}"/>'.format(*ends[0], *ends[1]))
            body += label(words, 240 + side * 320, (y + middle) // 2 + (y == middle) * -8)
    return picture(800, height, f"The state {state.name}", [*body, *box(state, 400, middle)])


def trigger_words(state: S) -> str:
    """Say what one more trigger does in a state, by the actions of its rows."""
    fates, nexts = [], []
    meets = [pair for pair in (TRIGGERS[:2], TRIGGERS[2:]) if (state, pair[0]) not in IMPOSSIBLE]
    for fits, full in meets:  # with a place free, and without
        held, unheld = fate(state, fits), fate(state, full)
        fates.append(held if held == unheld else f"{held}, or {unheld} if the buffer is full")
        row = next((row for row in SESSION.rows if (row.state, row.event) == (state, fits)), None)
        nexts.append(f"; then {S(row.to).name}" if row else "")
    if len(meets) == 1:
        return fates[0] + nexts[0]
    if fates[0] != fates[1]:
        return f"{fates[0]}{nexts[0]}; if no place is free, {fates[1]}{nexts[1]}"
    if nexts[0] != nexts[1]:
        return f"{fates[0]}{nexts[0]}, or {nexts[1].removeprefix('; then ')} if no place is free"
    return fates[0] + nexts[0]


def fate(state: S, event: E) -> str:
    """Say what becomes of the packet of a trigger event in a state."""
    pairs = (*SESSION.rows, *SESSION.ignored)
    done = next(pair.do for pair in pairs if (pair.state, pair.event) == (state, event))
    return next(word for action, word in FATES.items() if action in names(done))


FATES = {
    "hold_trigger": "held",
    "discard_trigger": "discarded",
    "forward_trigger": "forwarded over the access route",
}


def names(actions: tuple[object, ...]) -> list[str]:
    """Return the names of actions, which a row has as names or as functions."""
    return [getattr(action, "__name__", None) or str(action) for action in actions]


def table() -> Iterator[str]:
    """Yield the lines of the table of states in docs/dial-out.md."""
    yield "| State | Timer | A trigger | What ends it |"
    yield "| --- | --- | --- | --- |"
    timers = {S(timer.during): TIMERS[timer.duration] for timer in SESSION.timers}
    for state in S:
        if state is S.absent:
            continue
        ends = "; ".join(
            f"{', '.join(words)}: {end.name}"
            for (start, end), words in arrows(*TRIGGERS, *OPERATOR).items()
            if start is state
        )
        yield (
            f"| `{state.name}` | {timers.get(state, 'none')} | {trigger_words(state)} "
            f"| {ends or 'only an operator'} |"
        )


def outputs() -> dict[Path, str]:
    """Return the text of every file that this script writes."""
    drawn = {HERE / "session-states.svg": overview()}
    drawn |= {
        HERE / f"state-{state.name}.svg": alone(state) for state in S if state is not S.absent
    }
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    drawn[PAGE] = before + BEGIN + "\n".join((*table(), "")) + END + after
    return drawn


def main(arguments: list[str]) -> int:
    """Write the files, or check them; return the exit status."""
    stale = [
        path
        for path, text in outputs().items()
        if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    if "--check" in arguments:
        for path in stale:
            print(f"{path.name} is out of date: run make generate", file=sys.stderr)
        return 1 if stale else 0
    for path, text in outputs().items():
        path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

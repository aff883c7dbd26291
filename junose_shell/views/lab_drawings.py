"""Ladder, time line and map for a terminal with colours: rows of pieces that fit its width.

A piece is a text and a style of rich. The plain forms are in views/lab_ladder.py.
"""

from collections.abc import Iterator, Sequence
from textwrap import wrap

from junose_shell.replies.lab_ladder import (
    LANES,
    ROUTINE,
    Ladder,
    Line,
    Map,
    Place,
    Rung,
    Timeline,
)
from junose_shell.views.blocks import Piece, Row

STYLES = {
    "host": "yellow", "RADIUS": "magenta", "LAC": "cyan", "CPE": "green",
    "dormant": "dim", "pending": "blue", "authenticating": "magenta", "connecting": "cyan",
    "inService": "bold green", "inhibited": "yellow", "postInhibited": "dim yellow",
    "failed": "bold red",
}  # fmt: skip
FILLS = {
    "dormant": "─", "pending": "░", "authenticating": "▒", "connecting": "▓", "inService": "█",
    "inhibited": "░", "postInhibited": "·", "failed": "█",
}  # fmt: skip
TIME = 9  # columns of the time
NARROW, WIDE = 7, 10  # columns from one lane to the next
LEAST = 20  # columns of text beside the lanes


def style_of(state: str) -> str:
    """Return the style of a session's state."""
    return STYLES.get(state, "")


# -- the ladder --
def ladder_rows(data: Ladder, width: int) -> Iterator[Row]:
    """Yield the rows of a ladder; texts that are too long go on below."""
    step = WIDE if width >= TIME + WIDE * len(LANES) + 2 * LEAST else NARROW
    room = max(LEAST, width - TIME - step * len(LANES) - 1)
    heads = ((name.center(step), f"bold {STYLES.get(name, '')}") for name in LANES)
    yield [(" " * TIME, ""), *heads]
    before = -1
    for rung in data.rungs:
        time = f"{rung.at / 1000:{TIME - 1}.3f} " if rung.at != before else " " * TIME
        before = rung.at
        for at, text in enumerate(_texts(rung, room)):
            lanes = _lanes(rung if at == 0 else None, step)
            yield [(time if at == 0 else " " * TIME, "dim"), *lanes, (" ", ""), *text]


def _style(rung: Rung) -> str:
    if rung.text in ROUTINE:
        return "dim"
    if rung.sender == rung.receiver:
        return style_of(rung.text.rpartition(" ")[2])
    return STYLES.get(next(lane for lane in (rung.sender, rung.receiver) if lane != "router"), "")


def _texts(rung: Rung, room: int) -> list[list[Piece]]:
    """Return the text of a rung in lines of at most ``room`` columns: name, then fields."""
    style = _style(rung)
    if rung.sender == rung.receiver:
        return [[(line, style)] for line in wrap(rung.text, room)]
    lines = _packed([rung.text, *(f"{name}={value}" for name, value in rung.fields)], room)
    name = (rung.text[:room], style if style == "dim" else f"bold {style}")
    first = [name, (lines[0][len(rung.text) :], "dim")]
    return [first, *([(line, "dim")] for line in lines[1:])]


def _packed(words: list[str], room: int) -> list[str]:
    """Return words in lines of at most ``room`` columns; only a longer word is cut."""
    lines = [""]
    for word in words:
        joined = f"{lines[-1]} {word}" if lines[-1] else word
        if len(joined) <= room:
            lines[-1] = joined
            continue
        rest = f"  {word}" if lines[-1] else word
        while rest:
            lines.append(rest[:room])
            rest = rest[room:] and f"  {rest[room:]}"
    return [line for line in lines if line]


def _lanes(rung: Rung | None, step: int) -> list[Piece]:
    """Return the lanes as pieces, with the arrow of a rung or the dot of a state."""
    middle, columns = step // 2, step * len(LANES)
    row = ["│" if column % step == middle else " " for column in range(columns)]
    if rung is None:
        return [("".join(row), "dim")]
    begin, end = (LANES.index(lane) * step + middle for lane in (rung.sender, rung.receiver))
    style = _style(rung)
    if begin == end:
        row[begin] = "●"
        low, high = begin, begin + 1
    else:
        low, high = min(begin, end) + 1, max(begin, end)
        for column in range(low, high):
            row[column] = "─"
        row[high - 1 if end > begin else low] = "▶" if end > begin else "◀"
    text = "".join(row)
    return [(text[:low], "dim"), (text[low:high], style), (text[high:], "dim")]


# -- the time line --
def timeline_rows(data: Timeline, width: int) -> Iterator[Row]:
    """Yield a bar for each session, an axis, and the states with how long they lasted."""
    labels = [f"{line.context} {line.trigger}" for line in data.lines]
    label = max(map(len, labels), default=0)
    room = max(LEAST, width - label - 2)
    first = min((line.stays[0].begin for line in data.lines if line.stays), default=data.now)
    for name, line in zip(labels, data.lines, strict=True):
        yield [(name.ljust(label), "bold"), (" ", ""), *_bar(line, first, data.now, room)]
    yield [(" " * (label + 1), ""), (_axis(first, data.now, room), "dim")]
    for name, line in zip(labels, data.lines, strict=True):
        yield [("", "")]
        yield [(name, "bold")]
        for stay in line.stays:
            lasted = (stay.end - stay.begin) / 1000
            yield [
                (f"  {FILLS[stay.state]} ", style_of(stay.state)),
                (f"{stay.state:<15}", style_of(stay.state)),
                (f"{stay.begin / 1000:>12.3f} s {lasted:>12.3f} s", ""),
            ]


def _bar(line: Line, first: int, now: int, room: int) -> list[Piece]:
    span = max(now - first, 1)
    row = [""] * room
    for stay in line.stays:
        begin = (stay.begin - first) * room // span
        end = max((stay.end - first) * room // span, begin + 1)
        row[begin:end] = [stay.state] * (min(end, room) - begin)
    return [(FILLS.get(state, " "), style_of(state)) for state in row[:room]]


def _axis(first: int, now: int, room: int) -> str:
    left, right = f"└ {first / 1000:.3f} s", f"{now / 1000:.3f} s ┘"
    return left + "─" * (room - len(left) - len(right)) + right


# -- the map --
def map_rows(data: Map, width: int) -> Iterator[Row]:
    """Yield the scene as a tree: hosts before the router, servers, LACs and sites behind it."""
    hosts = [place for place in data.places if place.kind == "host"]
    for host in hosts:
        yield [
            ("  host ", "dim"), (host.name, "bold yellow"), (f" {host.address}", ""),
            (" ──▶ ", "yellow"), (host.behind[0], ""),
        ]  # fmt: skip
    if hosts:
        yield [("   │", "dim")]
    routers = ", ".join(data.contexts)
    yield [("  router ", "dim"), (data.name, "bold"), (f"  {routers}"[: width - 12], "dim")]
    cpes = {place.name: place for place in data.places if place.kind == "CPE"}
    behind = [place for place in data.places if place.kind in ("RADIUS", "LAC")]
    for at, place in enumerate(behind):
        last = at == len(behind) - 1
        yield [("   │", "dim")]
        yield [(f"   {'└' if last else '├'}─ ", "dim"), *_place(place)]
        sites = [cpes[name] for name in place.behind if name in cpes]
        for number, cpe in enumerate(sites):
            bend = "└" if number == len(sites) - 1 else "├"
            yield [
                (f"   {' ' if last else '│'}      {bend}── ", "dim"), (cpe.address, "dim"),
                (" ──▶ ", "green"), *_place(cpe)[1:],
                (f"  {', '.join(cpe.behind) or 'no network'}", "dim"),
            ]  # fmt: skip


def _place(place: Place) -> Sequence[Piece]:
    normal = place.behaviour in ("", "answer")
    return [
        (f"{place.kind} ", "dim"),
        (place.name, f"bold {STYLES.get(place.kind, '')}"),
        (f" {place.address}" if place.kind != "CPE" else "", ""),
        (f"  {place.behaviour}", "dim" if normal else "bold yellow"),
    ]

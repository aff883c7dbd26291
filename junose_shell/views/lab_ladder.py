"""Views of ladders, time lines and the map: plain text, and a picture in SVG."""

from collections.abc import Iterable, Iterator
from html import escape

from junose_shell.nouns import found
from junose_shell.replies.lab_ladder import LANES, Ladder, Map, Rung, Timeline
from junose_shell.views import draws
from junose_shell.views.blocks import Block, Column, Lines, Table

WIDTH = 9  # columns from one lane to the next
BAR = 60  # columns of a time line
LETTERS = {
    "dormant": ".", "pending": "p", "authenticating": "a", "connecting": "c", "inService": "#",
    "inhibited": "i", "postInhibited": "o", "failed": "F",
}  # fmt: skip


def _seconds(ms: int) -> str:
    return f"{ms / 1000:10.3f}"


@draws(Ladder)
def ladder(data: Ladder) -> Iterable[Block]:
    """Show a line for each message, with an arrow between its lanes."""
    if data.svg:
        yield Lines(_picture(data.rungs))
        return
    yield Lines(_ladder(data.rungs))


def _ladder(rungs: tuple[Rung, ...]) -> Iterator[str]:
    yield (" " * 11 + "".join(name.center(WIDTH) for name in LANES)).rstrip()
    for rung in rungs:
        yield f"{_seconds(rung.at)} {_lanes(rung)} {_said(rung)}".rstrip()
    yield found(len(rungs), "step")


def _said(rung: Rung) -> str:
    if rung.sender == rung.receiver:
        return f"[{rung.text}]"
    return " ".join((rung.text, *(f"{name}={value}" for name, value in rung.fields)))


def _lanes(rung: Rung) -> str:
    middle = WIDTH // 2
    row = list((" " * middle + "|" + " " * (WIDTH - middle - 1)) * len(LANES))
    begin, end = (LANES.index(lane) * WIDTH + middle for lane in (rung.sender, rung.receiver))
    if begin == end:
        row[begin] = "*"
        return "".join(row)
    step = 1 if end > begin else -1
    for at in range(begin + step, end, step):
        row[at] = "-"
    row[end - step] = ">" if step > 0 else "<"
    return "".join(row)


def _picture(rungs: tuple[Rung, ...]) -> Iterator[str]:
    """Yield the lines of an SVG document, 20 pixels a step."""
    height = 60 + 20 * len(rungs)
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 {height}"'
        ' font-family="monospace" font-size="12">'
    )
    place = {name: 110 + 110 * at for at, name in enumerate(LANES)}
    for name, x in place.items():
        yield f'<text x="{x}" y="20" text-anchor="middle">{name}</text>'
        yield f'<path d="M {x} 30 V {height - 10}" stroke="#999"/>'
    for at, rung in enumerate(rungs):
        y = 50 + 20 * at
        begin, end = place[rung.sender], place[rung.receiver]
        yield f'<text x="5" y="{y + 4}">{_seconds(rung.at).strip()}</text>'
        if begin == end:
            yield f'<circle cx="{begin}" cy="{y}" r="4" fill="#06c"/>'
        else:
            tip = 6 if end > begin else -6
            yield f'<path d="M {begin} {y} H {end}" stroke="#06c"/>'
            yield f'<path d="M {end} {y} l {-tip} -4 v 8 z" fill="#06c"/>'
        yield f'<text x="610" y="{y + 4}">{escape(_said(rung))}</text>'
    yield "</svg>"


@draws(Timeline)
def timeline(data: Timeline) -> Iterable[Block]:
    """Show a bar for each session, and how long each state lasted."""
    first = min((line.stays[0].begin for line in data.lines if line.stays), default=data.now)
    span = max(data.now - first, 1)
    bars = []
    for line in data.lines:
        bar = [" "] * BAR
        for stay in line.stays:
            begin = (stay.begin - first) * BAR // span
            end = max((stay.end - first) * BAR // span, begin + 1)
            bar[begin:end] = LETTERS[stay.state] * (min(end, BAR) - begin)
        bars.append((line.context, line.trigger, "".join(bar[:BAR])))
    title = f"{first / 1000:.3f} to {data.now / 1000:.3f} s"
    yield Table((Column("virtual\nrouter"), Column("trigger\naddress"), Column(title)), bars)
    yield Lines(("  ".join(f"{letter} {state}" for state, letter in LETTERS.items()),))
    rows = [
        (line.trigger, stay.state, _seconds(stay.begin), _seconds(stay.end - stay.begin))
        for line in data.lines
        for stay in line.stays
    ]
    columns = (Column("trigger"), Column("state"), Column("from"), Column("lasted"))
    yield Table(columns, rows)
    yield Lines((found(len(data.lines), "session"),))


@draws(Map)
def world_map(data: Map) -> Iterable[Block]:
    """Draw the router in the middle: hosts before it, servers, LACs and sites behind it."""
    yield Lines(_map(data))


def _map(data: Map) -> Iterator[str]:
    named = {place.name: place for place in data.places if place.kind == "CPE"}
    for host in (place for place in data.places if place.kind == "host"):
        yield f"[host {host.name} {host.address}] ---> {host.behind[0]}"
    yield "  |"
    yield f"[router {data.name}: {', '.join(data.contexts)}]"
    for place in data.places:
        if place.kind not in ("RADIUS", "LAC"):
            continue
        yield "  |"
        yield f"  +--- [{place.kind} {place.name} {place.address}, {place.behaviour}]"
        for name in place.behind:
            cpe = named.get(name)
            if cpe is not None:
                line = f"  |      ~~~ {cpe.address} ~~~ [CPE {cpe.name}, {cpe.behaviour}]"
                yield f"{line} --- {', '.join(cpe.behind) or 'no network'}"

"""Views of ladders, time lines and the map: plain text, and a picture in SVG."""

from collections.abc import Iterable, Iterator
from functools import partial
from html import escape

from junose_shell.nouns import found
from junose_shell.replies.lab_ladder import LANES, Ladder, Map, Rung, Timeline
from junose_shell.views import draws
from junose_shell.views.blocks import Block, Column, Drawing, Lines, Table, plain_lines
from junose_shell.views.lab_drawings import ladder_rows, map_rows, timeline_rows

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
    yield Drawing(_ladder(data.rungs), partial(ladder_rows, data))
    yield Lines((found(len(data.rungs), "step"),))


def _ladder(rungs: tuple[Rung, ...]) -> Iterator[str]:
    yield (" " * 11 + "".join(name.center(WIDTH) for name in LANES)).rstrip()
    for rung in rungs:
        yield f"{_seconds(rung.at)} {_lanes(rung)} {_said(rung)}".rstrip()


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


COLOURS = {"host": "#e5c07b", "RADIUS": "#c678dd", "LAC": "#56b6c2", "CPE": "#98c379"}
STATE_COLOURS = {"inService": "#98c379", "failed": "#e06c75", "inhibited": "#e5c07b"}
ROW, HEAD, LANE, TEXT = 20, 50, 110, 610  # pixels: of a step, above, from lane to lane, to the text
LETTER = 7.3  # pixels of a letter at most


def _picture(rungs: tuple[Rung, ...]) -> Iterator[str]:
    """Yield the lines of an SVG document: nothing in it is fetched from elsewhere."""
    height = HEAD + ROW * len(rungs) + 10
    width = TEXT + 10 + round(LETTER * max((len(_said(rung)) for rung in rungs), default=0))
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"'
        ' font-family="ui-monospace, monospace" font-size="12" fill="#d6dae0">'
    )
    yield f'<rect width="{width}" height="{height}" rx="6" fill="#181a1f"/>'
    place = {name: LANE + LANE * at for at, name in enumerate(LANES)}
    for name, x in place.items():
        colour = COLOURS.get(name, "#d6dae0")
        yield (
            f'<text x="{x}" y="22" text-anchor="middle" font-weight="bold" fill="{colour}">'
            f"{name}</text>"
        )
        yield f'<path d="M {x} 32 V {height - 10}" stroke="#3a3f4a"/>'
    before = -1
    for at, rung in enumerate(rungs):
        y = HEAD + ROW * at
        if rung.at != before:
            yield f'<text x="10" y="{y + 4}" fill="#8a919e">{_seconds(rung.at).strip()}</text>'
        before = rung.at
        yield from _step(rung, place, y)
    yield "</svg>"


def _step(rung: Rung, place: dict[str, int], y: int) -> Iterator[str]:
    begin, end = place[rung.sender], place[rung.receiver]
    if begin == end:
        state = rung.text.rpartition(" ")[2]
        colour = STATE_COLOURS.get(state, "#d6dae0")
        yield f'<circle cx="{begin}" cy="{y}" r="4" fill="{colour}"/>'
        yield f'<text x="{TEXT}" y="{y + 4}" fill="{colour}">{escape(rung.text)}</text>'
        return
    lane = rung.receiver if rung.sender == "router" else rung.sender
    colour = COLOURS[lane]
    tip = 7 if end > begin else -7
    yield f'<path d="M {begin} {y} H {end - tip}" stroke="{colour}" stroke-width="1.5"/>'
    yield f'<path d="M {end} {y} l {-tip} -4 v 8 z" fill="{colour}"/>'
    fields = "".join(f" {name}={value}" for name, value in rung.fields)
    said = f'<tspan fill="{colour}">{escape(rung.text)}</tspan>{escape(fields)}'
    yield f'<text x="{TEXT}" y="{y + 4}" fill="#8a919e">{said}</text>'


@draws(Timeline)
def timeline(data: Timeline) -> Iterable[Block]:
    """Show a bar for each session, and how long each state lasted."""
    yield Drawing(plain_lines(_timeline(data)), partial(timeline_rows, data))
    yield Lines((found(len(data.lines), "session"),))


def _timeline(data: Timeline) -> Iterator[Block]:
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


@draws(Map)
def world_map(data: Map) -> Iterable[Block]:
    """Draw the router in the middle: hosts before it, servers, LACs and sites behind it."""
    yield Drawing(_map(data), partial(map_rows, data))


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

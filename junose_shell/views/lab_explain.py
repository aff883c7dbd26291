"""The view of ``lab explain``: a paragraph for each topic."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from textwrap import wrap

from junose_shell.nouns import found
from junose_shell.replies.lab_explain import Explanation, Explanations
from junose_shell.views import draws
from junose_shell.views.blocks import Block, Lines

WIDTH = 78
TITLES = {
    "state": "State",
    "why": "Why",
    "timer": "Timer",
    "trigger": "A packet now",
    "end": "What ends it",
    "look": "Look at",
}


@draws(Explanations)
def explanations(data: Explanations) -> Iterable[Block]:
    """One block an address."""
    for each in data.explained:
        yield Lines(_explanation(each))
    yield Lines((found(len(data.explained), "explanation"),))


def _explanation(each: Explanation) -> Iterator[str]:
    yield f"{each.address} in virtual router {each.context}"
    for topic, group in groupby(each.sentences, lambda sentence: sentence.topic):
        yield f"  {TITLES[topic]}"
        for sentence in group:
            source = f" [{sentence.source}]" if sentence.source else ""
            yield from wrap(
                f"{sentence.text}{source}", WIDTH, initial_indent="    ", subsequent_indent="    "
            )

"""The reply of ``lab explain``."""

from junose_shell.record import record


@record
class Sentence:
    """One statement; ``source`` is what it follows from: a decision, a key of docs/sources.md."""

    topic: str  # state, why, timer, trigger, end, look
    text: str
    source: str = ""


@record
class Explanation:
    """Why a session does something, or what happens to a packet for its address."""

    context: str
    address: str
    sentences: tuple[Sentence, ...]


@record
class Explanations:
    """Explanations, by virtual router, target and age."""

    explained: tuple[Explanation, ...]

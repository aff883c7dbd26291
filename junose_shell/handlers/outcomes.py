"""The end of an attempt in words: whom it met, and what codes mean."""

from collections.abc import Iterator
from dataclasses import replace

from junose_shell.control.results import CALL_RESULTS, ERRORS, STOP_RESULTS
from junose_shell.l2tp.outcomes import Outcome


def with_meaning(outcome: Outcome | None) -> Outcome | None:
    """Return ``outcome`` with its codes in words."""
    if outcome is None or not outcome.result:
        return outcome
    results = STOP_RESULTS if outcome.message == "StopCCN" else CALL_RESULTS
    words = [results.get(outcome.result, "unknown result")]
    if outcome.error:
        words.append(ERRORS.get(outcome.error, "unknown error"))
    return replace(outcome, meaning=": ".join(words))


def told(outcome: Outcome) -> Iterator[str]:
    """Yield what is known of the end of an attempt, each fact as a clause."""
    if outcome.server is not None:
        yield f"RADIUS server {outcome.server} was asked last"
    if outcome.lac is not None:
        yield f"the LAC is {outcome.lac}, the number {outcome.number}"
    if outcome.own_name:
        yield f"the router calls itself '{outcome.own_name}' to the CPE"
    if outcome.terms:
        yield f"the router {outcome.terms}"
    if outcome.peer:
        yield f"the CPE calls itself '{outcome.peer}'"
    if outcome.result:
        known = with_meaning(outcome) or outcome
        yield (
            f"the {outcome.message} has result {outcome.result}, error {outcome.error}"
            f" ({known.meaning})"
        )

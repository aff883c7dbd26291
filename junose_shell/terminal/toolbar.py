"""The bar below the line: mode, time, what comes next, sessions, goals; or what the line needs."""

from collections.abc import Iterator, Sequence

from junose_shell.l2tp.states import SessionState
from junose_shell.model.session import EXEC, PRIVILEGED, CliSession
from junose_shell.replies.training import GoalState
from junose_shell.session.outlook import Outlook
from junose_shell.session.shell import Shell

Fragment = tuple[str, str]  # style, text
LISTED = 6  # words at most that can come next
PLAIN, STRONG = "", "class:bottom-toolbar.strong"
WRONG, GOOD = "class:bottom-toolbar.wrong", "class:bottom-toolbar.good"
SHOWN = tuple(state for state in SessionState if state)  # all but absent
_GAP = "  "


def toolbar(
    shell: Shell,
    session: CliSession,
    outlook: Outlook,
    width: int,
    goals: Sequence[GoalState] = (),
) -> list[Fragment]:
    """Return the bar, at most ``width`` columns wide; the parts that do not fit are left out.

    ``goals`` are those of the exercise as they are now.

    A line that is wrong, or that still needs words, takes the place of everything but the mode.
    """
    parts = [_mode(shell, session), *(_line(outlook) or _router(shell, goals))]
    shown: list[Fragment] = []
    left = width
    for style, text in parts:
        left -= len(text) + len(_GAP)
        if left < 0:
            break
        shown += [(PLAIN, _GAP if shown else " "), (style, text)]
    return shown


def title(shell: Shell, session: CliSession) -> str:
    """Return the name of the session's mode, as the manuals have it."""
    if session.mode == EXEC:
        return "Privileged Exec" if session.privilege >= PRIVILEGED else "User Exec"
    return shell.grammar.modes[session.mode].title


def _mode(shell: Shell, session: CliSession) -> Fragment:
    return STRONG, title(shell, session.met(shell.router.boots, shell.router.config))


def _line(outlook: Outlook) -> list[Fragment]:
    if outlook.wrong is not None:
        return [(WRONG, "no command begins like this"), (PLAIN, "? shows where and why")]
    if outlook.needs:
        rest = len(outlook.needs) - LISTED
        listed = ", ".join(outlook.needs[:LISTED]) + (f" and {rest} more" if rest > 0 else "")
        return [(PLAIN, f"still needs {listed}")]
    return []


def _router(shell: Shell, goals: Sequence[GoalState]) -> Iterator[Fragment]:
    router = shell.router
    if router.down:
        yield WRONG, "the router is restarting"
        return
    kind = "" if router.clock.passes else " virtual"
    yield PLAIN, f"{router.calendar.at(router.clock.now()):%H:%M:%S}{kind}"
    if goals:
        met = sum(goal.met for goal in goals)
        yield GOOD if met == len(goals) else STRONG, f"goals {met} of {len(goals)}"
    if router.world is None:
        return
    states = zip(SHOWN, router.network.dial_out.chassis().session_states, strict=True)
    counts = [f"{count} {state.name}" for state, count in states if count]
    if counts:
        yield PLAIN, ", ".join(counts)
    due = router.driver.next_deadline()
    if due is not None:
        yield PLAIN, f"next event in {_ahead(due - router.clock.now())}"


def _ahead(ms: int) -> str:
    if ms < 1_000:
        return f"{max(ms, 0)} ms"
    if ms < 120_000:
        return f"{ms / 1_000:.3g} s"
    return f"{ms // 60_000} min"

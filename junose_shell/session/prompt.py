"""Builds the prompt."""

from junose_shell.model.config import DEFAULT_CONTEXT
from junose_shell.model.session import PRIVILEGED, CliSession
from junose_shell.runtime.router import Router


def prompt_of(router: Router, session: CliSession) -> str:
    """Return the prompt, ``HOST[:VR[:VRF]][(mode)]`` and a sign [seen: CRTC, BGP120].

    It shows where the next line would run. The function changes nothing.
    """
    session = session.met(router.boots, router.config)
    frame = session.frames[-1]
    here = frame.context or session.context
    context = "" if here == DEFAULT_CONTEXT else f":{here}"
    suffix = router.grammar.modes[frame.mode].prompt
    mode = f"({suffix})" if suffix else ""
    sign = "#" if mode or session.privilege >= PRIVILEGED else ">"
    return f"{router.hostname}{context}{mode}{sign}"

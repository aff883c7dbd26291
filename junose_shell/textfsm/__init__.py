"""Reads the text of show commands back into values, by TextFSM templates that ship here.

For programs that talk to the router as they would to a real one, through its text. Who starts the
router can have JSON at once (docs/json.md).
"""

from importlib.resources import files
from importlib.resources.abc import Traversable

ABSENT = "---"
TEMPLATES = {  # beginning of a command -> template
    "lab show calls": "lab_show_calls",
    "lab show events": "lab_show_events",
    "lab show world": "lab_show_world",
    "show ip route": "show_ip_route",
    "show l2tp dial-out session": "show_l2tp_dial_out_session",
    "show l2tp dial-out session summary": "show_l2tp_dial_out_session_summary",
    "show l2tp dial-out target": "show_l2tp_dial_out_target",
    "show l2tp dial-out virtual-router": "show_l2tp_dial_out_virtual_router",
    "show version": "show_version",
}


def parse(command: str, text: str) -> list[dict[str, str]]:
    """Return the rows of ``text``, the output of ``command`` written out in full.

    Names are those of the template, in lower case; an absent value is empty. Raise LookupError for
    a command without template, ValueError for text that is not its output. Needs ``textfsm``.
    """
    from textfsm import TextFSM, TextFSMError  # type: ignore[import-untyped]

    with template(command).open(encoding="utf-8") as file:
        machine = TextFSM(file)
    try:
        rows = machine.ParseText(text)
    except TextFSMError as error:
        raise ValueError(f"not the output of {command!r}: {error}") from error
    names = [name.lower() for name in machine.header]
    return [
        {name: "" if cell == ABSENT else cell for name, cell in zip(names, row, strict=True)}
        for row in rows
    ]


def template(command: str) -> Traversable:
    """Return the template file of a command; LookupError when it has none."""
    words = command.split()
    for count in range(len(words), 1, -1):
        name = TEMPLATES.get(" ".join(words[:count]))
        if name:
            return files(__name__) / f"{name}.textfsm"
    raise LookupError(f"no template for {command!r}")

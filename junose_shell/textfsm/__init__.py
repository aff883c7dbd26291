"""Reads the text of show commands back into values, with TextFSM templates from this package.

Programs that reach the router over Telnet or SSH call it. A program that starts the router itself
can have JSON instead (docs/json.md).
"""

from importlib.resources import files
from importlib.resources.abc import Traversable

ABSENT = "---"
TEMPLATES = {  # beginning of a command -> template
    "dir": "dir",
    "lab show calls": "lab_show_calls",
    "lab show events": "lab_show_events",
    "lab show world": "lab_show_world",
    "show aaa domain-map": "show_aaa_domain_map",
    "show configuration emulation": "show_configuration_emulation",
    "show environment": "show_environment",
    "show environment all": "show_environment_all",
    "show hardware": "show_hardware",
    "show hosts": "show_hosts",
    "show ip interface": "show_ip_interface",
    "show ip interface brief": "show_ip_interface_brief",
    "show ip route": "show_ip_route",
    "show ip route summary": "show_ip_route_summary",
    "show l2tp destination": "show_l2tp_destination",
    "show l2tp destination summary": "show_l2tp_summary",
    "show l2tp dial-out session": "show_l2tp_dial_out_session",
    "show l2tp dial-out session summary": "show_l2tp_dial_out_session_summary",
    "show l2tp dial-out target": "show_l2tp_dial_out_target",
    "show l2tp dial-out virtual-router": "show_l2tp_dial_out_virtual_router",
    "show l2tp session": "show_l2tp_session",
    "show l2tp session summary": "show_l2tp_summary",
    "show l2tp tunnel": "show_l2tp_tunnel",
    "show l2tp tunnel summary": "show_l2tp_summary",
    "show license": "show_license",
    "show log data": "show_log_data",
    "show radius accounting servers": "show_radius_servers",
    "show radius authentication servers": "show_radius_servers",
    "show radius authentication statistics": "show_radius_statistics",
    "show radius servers": "show_radius_servers",
    "show radius statistics": "show_radius_statistics",
    "show users": "show_users",
    "show version": "show_version",
    "show virtual-router": "show_virtual_router",
}


def parse(command: str, text: str) -> list[dict[str, str]]:
    """Return the rows of ``text``, the output of ``command``.

    The command is written in full. Names are those of the template, in lower case; a missing value
    is empty. Raises LookupError for a command without a template and ValueError for text that is
    not its output. Needs the package ``textfsm``.
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
    """Return the template file of a command; raise LookupError if it has none."""
    words = command.split()
    if "vrf" in words:  # its name says nothing about the output
        del words[words.index("vrf") : words.index("vrf") + 2]
    for count in range(len(words), 0, -1):
        name = TEMPLATES.get(" ".join(words[:count]))
        if name:
            return files(__name__) / f"{name}.textfsm"
    raise LookupError(f"no template for {command!r}")

"""Faults of terminals, by name and one by one.

``terminal/flaky.py`` causes them; docs/clients.md says which client bug each of them provokes.
"""

from junose_shell.record import fields_of, record


@record
class Faults:
    """The faults of a terminal. Zero, or False, means that there is none.

    Times are real milliseconds.
    """

    banner_delay: int = 0  # before the first output of a connection
    command_delay: int = 0  # after each line that is typed
    segment: int = 0  # bytes that arrive at once, at most; the seed draws how many
    segment_delay: int = 0  # after each segment
    stall_after: int = 0  # bytes of output; then nothing comes for a time, once a connection
    stall: int = 0
    gather: int = 0  # for so long output waits for more, and then all of it comes at once
    stray_prompt: int = 0  # one command of so many shows its prompt once too often
    log_line: int = 0  # one command of so many has a log line in its output
    half_line: int = 0  # one command of so many loses the end of a line; the seed draws which line
    echo_off: bool = False  # what is typed is not shown
    stubborn_pager: bool = False  # `terminal length 0` is accepted, and does nothing
    drop_after: int = 0  # bytes of output; then the connection is cut
    drop_in_command: int = 0  # the connection is cut in the output of this command, from 1
    reload_in_command: int = 0  # somebody else reloads the router during this command, from 1
    bad_logins: int = 0  # so many logins are refused, right or wrong
    busy: int = 0  # so many connections find all lines in use
    columns: int = 0  # the width that the router believes the window to have
    full_disk: bool = False  # NVS has no room

    def over(self, other: "Faults") -> "Faults":
        """Return these faults, and those of ``other`` where these have none."""
        own, others = fields_of(self), fields_of(other)
        return Faults(*(value or others[name] for name, value in own.items()))


NO_FAULTS = Faults()
PRESETS = {
    "slow": Faults(banner_delay=1_500, command_delay=400, segment=512, segment_delay=5),
    "modem": Faults(segment=3, segment_delay=1),
    "stall": Faults(stall_after=600, stall=3_000),
    "joined": Faults(gather=300),
    "stray-prompt": Faults(stray_prompt=2, segment=64, segment_delay=1),
    "chatty": Faults(log_line=2),
    "half-line": Faults(half_line=2),
    "no-echo": Faults(echo_off=True),
    "pager": Faults(stubborn_pager=True),
    "drop": Faults(drop_after=2_000),
    "drop-in-command": Faults(drop_in_command=3),
    "reload": Faults(reload_in_command=3),
    "bad-login": Faults(bad_logins=2),
    "busy": Faults(busy=2),
    "narrow": Faults(columns=30),
    "full-disk": Faults(full_disk=True),
}


def preset_named(name: str) -> Faults:
    """Return a preset, or several joined by ``+``; raise ValueError for an unknown name."""
    merged = NO_FAULTS
    for part in name.split("+"):
        if part not in PRESETS:
            raise ValueError(f"no preset {part!r} of terminal faults; known: {', '.join(PRESETS)}")
        merged = PRESETS[part].over(merged)
    return merged

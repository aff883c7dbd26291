"""One terminal session: mode stack, virtual router, privilege, terminal settings, history."""

from junose_shell.model.config import DEFAULT_CONTEXT, ConfigStore, Section
from junose_shell.model.contexts import router_of

EXEC, GLOBAL = "exec", "global-config"
LENGTH, WIDTH = 25, 80  # of a terminal that does not say
HISTORY_SIZE = 20  # lines [own]
PRIVILEGED = 2  # from this level up the prompt is "#"


class ModeFrame:
    """One mode on the stack. ``context`` overrides the session's while the mode is active."""

    __slots__ = ("context", "mode", "section")

    def __init__(self, mode: str, section: Section | None = None, context: str = "") -> None:
        self.mode = mode
        self.section = section
        self.context = context


class Terminal:
    """The terminal.

    ``length`` 0 turns paging off; ``width`` is in columns; ``kind`` is the client's name.
    """

    __slots__ = ("_window", "kind", "length", "width")

    def __init__(self) -> None:
        self._window = self.length, self.width = LENGTH, WIDTH
        self.kind = ""

    def fit(self, rows: int, width: int) -> None:
        """Follow the size of the window (0 for unknown), unless the user has set another one."""
        length_then, width_then = self._window
        if rows and self.length == length_then:
            self.length = length_then = rows
        if width and self.width == width_then:
            self.width = width_then = width
        self._window = length_then, width_then


class CliSession:
    """The state of one session. ``line`` is its name: ``console 0``, ``vty 3``."""

    def __init__(
        self,
        line: str = "console 0",
        *,
        privilege: int = 1,
        user: str = "",
        frames: list[ModeFrame] | None = None,
    ) -> None:
        self.line = line
        self.privilege = privilege
        self.context = DEFAULT_CONTEXT
        self.frames = frames or [ModeFrame(EXEC)]
        self.terminal = Terminal()
        self.history: list[str] = []
        self.history_size = HISTORY_SIZE
        self.logging = False  # log lines are shown on this terminal
        self.user = user
        self.source = ""  # the address that the user comes from, empty for this machine's own
        self.closed = False
        self.boots = -1  # how often the router had restarted when this was last used
        self._losses = 0  # how many contexts had gone by then

    @property
    def mode(self) -> str:
        """The current mode."""
        return self.frames[-1].mode

    @property
    def here(self) -> str:
        """The virtual router or VRF of commands."""
        return self.context_at(-1)

    def context_at(self, depth: int) -> str:
        """Return the context of a mode on the stack, to which its statements apply."""
        return self.frames[depth].context or self.context

    def push(self, mode: str, section: Section | None = None) -> None:
        """Enter a mode; the context of the mode around it stays."""
        self.frames.append(ModeFrame(mode, section, self.frames[-1].context))

    def back_to(self, depth: int) -> None:
        """Leave every mode above frame number ``depth``."""
        del self.frames[depth + 1 :]

    def leave(self) -> None:
        """Leave one mode."""
        self.frames.pop()

    def to_exec(self) -> None:
        """Return to Exec."""
        del self.frames[1:]

    def met(self, boots: int, config: ConfigStore) -> "CliSession":
        """Return the session as it is once it has met the router as it is now."""
        if self._losses == config.losses and (self.boots == boots or self.boots < 0):
            return self
        from copy import copy

        shadow = copy(self)
        shadow.frames = [copy(frame) for frame in self.frames]
        shadow.meet(boots, config)
        return shadow

    def meet(self, boots: int, config: ConfigStore) -> None:
        """Return to User Exec if the router has restarted since the session was last used.

        If its virtual router or VRF was removed, return to the one around it.
        """
        if self.boots != boots:
            if self.boots >= 0:
                self.to_exec()
                self.privilege, self.context = 1, DEFAULT_CONTEXT
            self.boots = boots
        if self._losses != config.losses:
            self._losses = config.losses
            self._leave_gone(config)

    def _leave_gone(self, config: ConfigStore) -> None:
        for frame in self.frames:
            if frame.context not in config.contexts:
                frame.context = ""
        if self.context not in config.contexts:
            router = router_of(self.context)
            self.context = router if router in config.contexts else DEFAULT_CONTEXT

    def remember(self, line: str) -> None:
        """Keep a line in the history, without its secrets."""
        if line.strip() and self.history_size and (not self.history or self.history[-1] != line):
            self.history.append(line)
            del self.history[: -self.history_size]

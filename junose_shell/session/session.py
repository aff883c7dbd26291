"""One terminal line: mode stack, virtual router, privilege, terminal settings, history."""

from dataclasses import dataclass, field

from junose_shell.model.config import DEFAULT_CONTEXT, Section

EXEC, GLOBAL = "exec", "global-config"
HISTORY_SIZE = 20  # lines [own]
PRIVILEGED = 2  # from this level up the prompt is "#"


@dataclass(slots=True)
class Frame:
    """One mode on the stack; ``context`` overrides the session's while the mode lasts."""

    mode: str
    section: Section | None = None
    context: str = ""


@dataclass(slots=True)
class Terminal:
    """``length`` 0 turns paging off; ``width`` is in columns; ``kind`` is the client's word."""

    length: int = 25
    width: int = 80
    kind: str = ""


@dataclass(slots=True)
class CliSession:
    """The state of one session. ``line`` is its name: ``console 0``, ``vty 3``."""

    line: str = "console 0"
    privilege: int = 1
    context: str = DEFAULT_CONTEXT
    frames: list[Frame] = field(default_factory=lambda: [Frame(EXEC)])
    terminal: Terminal = field(default_factory=Terminal)
    history: list[str] = field(default_factory=list)
    history_size: int = HISTORY_SIZE
    logging: bool = False  # log lines are shown on this terminal
    user: str = ""
    closed: bool = False

    @property
    def mode(self) -> str:
        """The current mode."""
        return self.frames[-1].mode

    @property
    def here(self) -> str:
        """The virtual router or VRF that commands act in."""
        return self.frames[-1].context or self.context

    def push(self, mode: str, section: Section | None = None, context: str = "") -> None:
        """Enter a mode; the context of the mode around it goes on unless another is given."""
        self.frames.append(Frame(mode, section, context or self.frames[-1].context))

    def back_to(self, depth: int) -> None:
        """Leave every mode above frame number ``depth``."""
        del self.frames[depth + 1 :]

    def leave(self) -> None:
        """Go up one mode."""
        self.frames.pop()

    def to_exec(self) -> None:
        """Go back to Exec."""
        del self.frames[1:]

    def remember(self, line: str) -> None:
        """Keep a line in the history."""
        if line.strip() and self.history_size and (not self.history or self.history[-1] != line):
            self.history.append(line)
            del self.history[: -self.history_size]

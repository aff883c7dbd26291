"""One end of a PPP link on its way through time."""

from collections.abc import Callable

from junose_shell.aaa.ports import Cancellable, Scheduler
from junose_shell.ppp.effects import Effect, Send
from junose_shell.ppp.link import Link, Phase
from junose_shell.ppp.messages import Frame

_OVER = (Phase.terminate, Phase.dead)


class End:
    """Sends the frames of its link, fires its timers, and passes all else to ``hear``.

    ``name`` is for display. ``ending`` is called once, when the link begins to end; it is over when
    ``hear`` is told.
    """

    __slots__ = ("_due", "_hear", "_label", "_scheduler", "_send", "_timer", "ending", "link")

    def __init__(
        self,
        name: str,
        link: Link,
        scheduler: Scheduler,
        send: Callable[[Frame], None],
        hear: Callable[[Effect], None],
    ) -> None:
        self._label = f"{name}: PPP timer"
        self.link = link
        self.ending: Callable[[], None] | None = None
        self._scheduler = scheduler
        self._send = send
        self._hear = hear
        self._timer: Cancellable | None = None
        self._due = 0

    def do(self, effects: list[Effect]) -> None:
        """Perform what a method of the link returned."""
        for effect in effects:
            if isinstance(effect, Send):
                self._send(effect.frame)
            else:
                self._hear(effect)
        if self.ending is not None and self.link.phase in _OVER:
            ending, self.ending = self.ending, None
            ending()
        self._arm()

    def receive(self, frame: Frame) -> None:
        """Take a frame of the peer."""
        self.do(self.link.receive(frame, self._scheduler.now()))

    def stop(self) -> None:
        """Stop the timer: nobody needs the link any more."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _arm(self) -> None:
        """Wake up when the first timer is due."""
        due = self.link.deadline
        if self._timer is not None:
            if self._due == due:
                return
            self._timer.cancel()
            self._timer = None
        if due is not None:
            self._due = due
            delay = max(0, due - self._scheduler.now())
            self._timer = self._scheduler.schedule(delay, self._wake, self._label)

    def _wake(self) -> None:
        self._timer = None
        self.do(self.link.expire(self._scheduler.now()))

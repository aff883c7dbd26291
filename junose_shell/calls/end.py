"""One end of a PPP link on its way through time."""

from collections.abc import Callable

from junose_shell.aaa.ports import Scheduler
from junose_shell.calls.alarm import Alarm
from junose_shell.ppp.effects import Effect, Send
from junose_shell.ppp.link import Link, Phase
from junose_shell.ppp.messages import Frame

_OVER = (Phase.terminate, Phase.dead)


class End:
    """Sends the frames of its link, fires its timers, and passes all else to ``hear``.

    ``name`` is for display. ``ending`` is called once, when the link begins to end; it is over when
    ``hear`` is told. ``may_rest`` says whether the keepalive of a link at rest can be computed:
    its peer answers for sure, and nobody watches. Then no timer runs until something happens, and
    ``echoed`` is told when (ms) the last question left, and how many there were.
    """

    __slots__ = (
        "_alarm", "_hear", "_resting", "_scheduler", "_send", "echoed", "ending", "link",
        "may_rest",
    )  # fmt: skip

    def __init__(
        self,
        name: str,
        link: Link,
        scheduler: Scheduler,
        send: Callable[[Frame], None],
        hear: Callable[[Effect], None],
    ) -> None:
        self.link = link
        self.ending: Callable[[], None] | None = None
        self.may_rest: Callable[[], bool] | None = None
        self.echoed: Callable[[int, int], None] | None = None
        self._resting = False
        self._scheduler = scheduler
        self._send = send
        self._hear = hear
        self._alarm = Alarm(f"{name}: PPP timer", scheduler, self._expire)

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

    def wake(self) -> None:
        """Catch up with the keepalive, and let the timer run."""
        if self._resting:
            self._resting = False
            last, count = self.link.pass_over(self._scheduler.now())
            if count and self.echoed is not None:
                self.echoed(last, count)
            self._alarm.set(self.link.deadline)

    @property
    def is_heard(self) -> bool:
        """True while the peer answers a keepalive that is computed."""
        return self._resting and self.link.settings.keepalive > 0

    def receive(self, frame: Frame) -> None:
        """Take a frame of the peer."""
        if self._resting:
            self.wake()
        self.do(self.link.receive(frame, self._scheduler.now()))

    def stop(self) -> None:
        """Stop the timer: nobody needs the link any more."""
        self._alarm.stop()

    def _arm(self) -> None:
        """Wake up when the first timer is due, unless the link rests."""
        self._resting = self.may_rest is not None and self.link.at_rest and self.may_rest()
        self._alarm.set(None if self._resting else self.link.deadline)

    def _expire(self) -> None:
        self.do(self.link.expire(self._scheduler.now()))

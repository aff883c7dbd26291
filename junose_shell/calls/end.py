"""One end of a PPP link on its way through time."""

from junose_shell.aaa.ports import Scheduler
from junose_shell.calls.alarm import Alarm
from junose_shell.ppp.effects import Effect
from junose_shell.ppp.link import Link
from junose_shell.ppp.messages import Frame
from junose_shell.ppp.phase import OVER


class End:
    """Sends the frames of its link, fires its timers, and passes all else to ``hear``.

    The two ends of a call derive from it. While a link has nothing to wait for it has no timer,
    for most links are in service most of the time.
    """

    __slots__ = ("_alarm", "_resting", "_scheduler", "link")

    def __init__(self, link: Link, scheduler: Scheduler) -> None:
        self.link = link
        self._scheduler = scheduler
        self._resting = False
        self._alarm: Alarm | None = None

    # -- the two ends differ here --
    @property
    def name(self) -> str:
        """The name of its owner, for display."""
        raise NotImplementedError

    def send(self, frame: Frame) -> None:
        """Carry a frame to the other end."""
        raise NotImplementedError

    def hear(self, effect: Effect) -> None:
        """Take an effect of the link that is no frame."""
        raise NotImplementedError

    def ending(self) -> None:
        """React to a link that begins to end, or ends; it is over when ``hear`` is told."""

    def may_rest(self) -> bool:
        """Return True if the keepalive of a link at rest can be computed.

        Its peer answers for sure, and nobody watches. Then no timer runs until something happens.
        """
        return False

    def echoed(self, at: int, count: int) -> None:
        """Note when (ms) the last question left whose answer was computed, and how many did."""

    # -- through time --
    def do(self, effects: list[Effect]) -> None:
        """Perform what a method of the link returned."""
        for effect in effects:
            if isinstance(effect, Frame):
                self.send(effect)
            else:
                self.hear(effect)
        if self.link.phase in OVER:
            self.ending()
        self._arm(rests=self.link.at_rest and self.may_rest())

    def wake(self) -> None:
        """Catch up with the keepalive, and let the timer run."""
        if self._resting:
            self._resting = False
            last, count = self.link.pass_over(self._scheduler.now())
            if count:
                self.echoed(last, count)
            self._arm(rests=False)

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
        if self._alarm is not None:
            self._alarm.stop()
            self._alarm = None

    def _arm(self, *, rests: bool) -> None:
        """Wake up when the first timer is due, unless the link rests."""
        self._resting = rests
        due = None if rests else self.link.deadline
        if due is None:
            self.stop()
            return
        if self._alarm is None:
            self._alarm = Alarm(f"{self.name}: PPP timer", self._scheduler, self._expire)
        self._alarm.set(due)

    def _expire(self) -> None:
        self.do(self.link.expire(self._scheduler.now()))

"""The router's date and time: a fixed start plus the milliseconds of its clock."""

from datetime import UTC, datetime, timedelta

DAYS = ("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")
MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
DEFAULT_START = datetime(2010, 1, 15, 8, 0, 0, tzinfo=UTC)

END = datetime.max.replace(microsecond=0, tzinfo=UTC)


class Calendar:
    """Converts clock milliseconds to dates. ``zone`` is only a name shown after the time."""

    def __init__(self, start: datetime = DEFAULT_START, zone: str = "UTC") -> None:
        self.start = start
        self.zone = zone
        self.offset = timedelta(0)

    def in_zone(self, zone: str, minutes: int) -> "Calendar":
        """Return the calendar of a time zone, ``minutes`` from UTC."""
        local = Calendar(self.start, zone)
        local.offset = timedelta(minutes=minutes)
        return local

    def at(self, ms: int) -> datetime:
        """Return the local date and time ``ms`` after the start; beyond year 9999 it stands still.

        Nobody is to be refused a log line because of a date.
        """
        try:
            return self.start + timedelta(milliseconds=ms) + self.offset
        except OverflowError:
            return END

    def stamp(self, ms: int) -> str:
        """Return date and time ``ms`` after the start, in the form of ``stamped``."""
        return stamped(self.at(ms), self.zone)


def stamped(time: datetime, zone: str) -> str:
    """Return ``WED DEC 16 2009 01:14:46 UTC``, as in captures [seen: NOC-T], in every locale."""
    date = f"{DAYS[time.weekday()]} {MONTHS[time.month - 1]} {time.day:02} {time.year}"
    return f"{date} {time.hour:02}:{time.minute:02}:{time.second:02} {zone}"

"""The router's own time and its event log."""

from datetime import datetime, timedelta

import pytest
from typing_hands import Hands

from junose_shell.model.calendar import Calendar, stamped
from junose_shell.model.log import KEPT, LogLine, RouterLog


def test_the_stamp_has_the_captured_form() -> None:
    assert Calendar().stamp(0) == "FRI JAN 15 2010 08:00:00 UTC"
    assert Calendar(zone="MSD").stamp(86_400_000 + 1_999) == "SAT JAN 16 2010 08:00:01 MSD"


def test_every_day_of_a_year_has_its_name() -> None:
    for number in range(366):
        day = datetime(2008, 1, 1, 23, 59, 58) + timedelta(days=number)  # noqa: DTZ001
        assert stamped(day, "UTC") == f"{day:%a %b %d %Y %H:%M:%S} ".upper() + "UTC"  # in "C"


def test_the_log_keeps_the_newest_lines_and_tells_listeners() -> None:
    log, heard = RouterLog(lambda: 42), list[LogLine]()
    log.listeners.append(heard.append)
    for number in range(KEPT + 5):
        log.write(6, "test", str(number))
    assert len(log.lines) == KEPT
    assert log.lines[0].text == "5"
    assert heard[0] == LogLine(42, 6, "test", "0")
    assert len(heard) == KEPT + 5


@pytest.mark.parametrize(
    ("line", "stamp"),
    [
        ("hostname x", "FRI JAN 15 2010 08:00:00 UTC"),
        ("clock timezone CET 1", "FRI JAN 15 2010 09:00:00 CET"),
        ("clock timezone NST -3 30", "FRI JAN 15 2010 04:30:00 NST"),
    ],
)
def test_the_zone_follows_the_configuration(line, stamp):
    hands = Hands(line)
    assert hands.shell.router.calendar.stamp(0) == stamp
    hands.type("no clock timezone")
    assert hands.shell.router.calendar.stamp(0) == "FRI JAN 15 2010 08:00:00 UTC"

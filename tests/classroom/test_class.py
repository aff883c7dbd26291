"""A class over its sockets: who may come in, what trainees and the instructor can do."""

import asyncio
import contextlib
import http.client
import json
from collections.abc import Callable

import pytest
from pupil import PASSWORD, Class, Pupil
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed, InvalidStatus

from junose_shell.classroom.records import BestScore

Start = Callable[..., Class]
INSTRUCTOR = json.dumps({"type": "hello", "instructor": PASSWORD})


async def results(school: Class) -> list[BestScore]:
    """Return all results; their file belongs to the thread of the class."""
    return school.records.results()


def state(pupil: Pupil) -> list[str]:
    picture = pupil.of("picture")
    return [each["state"] for each in picture["sessions"]] if picture else []


def test_a_trainee_places_a_call_and_solves_the_exercise(start: Start) -> None:
    school = start("anna")

    async def attend() -> None:
        async with school.pupil("anna") as anna:
            assert "The first call" in anna.screen
            await anna.type("enable", "lns#")
            await anna.type("lab packet 10.10.1.7", "lns#")
            await anna.until(lambda pupil: state(pupil) == ["authenticating"])
            await anna.order(type="step", ms=None)
            await anna.until(lambda pupil: state(pupil) != ["authenticating"])
            await anna.order(type="step", ms=5_000)
            await anna.until(lambda pupil: state(pupil) == ["inService"])
            picture = anna.of("picture")
            assert picture is not None
            assert picture["ladder"]["svg"].startswith("<svg")
            assert picture["ladder"]["rows"][0][1:3] == ["host", "router"]
            assert "[LAC lac1 172.31.1.98, answer]" in picture["map"]
            assert picture["timeline"]["lines"][0]["trigger"] == "10.10.1.7"
            await anna.type("ping 10.10.1.7", "lns#")
            await anna.type("show ip route", "lns#")
            await anna.until(lambda pupil: (pupil.of("picture") or {}).get("points") is not None)

    asyncio.run(attend())
    (result,) = school.call(results(school))
    assert (result.trainee, result.exercise) == ("anna", "03-first-call")
    assert result.points > 50


def test_a_moment_comes_again_on_the_same_terminal(start: Start) -> None:
    school = start("anna")

    async def attend() -> None:
        async with school.pupil("anna") as anna:
            await anna.type("enable", "lns#")
            await anna.type("lab packet 10.10.1.7", "lns#")
            await anna.type("lab advance 5s", "lns#")
            await anna.until(lambda pupil: state(pupil) == ["inService"])
            await anna.type("lab rewind 5s", "lns#")
            await anna.until(lambda pupil: state(pupil) == ["authenticating"])
            await anna.type("lab reset", "lns>")
            await anna.until(lambda pupil: state(pupil) == [])

    asyncio.run(attend())


def test_the_session_begins_again_after_exit_and_after_a_restart(start: Start) -> None:
    school = start("anna")

    async def attend() -> None:
        async with school.pupil("anna") as anna:
            await anna.type("exit", "Press Enter for another one.\r\n")
            await anna.type("", "lns>")
            await anna.type("enable", "lns#")
            await anna.type("reload", "[confirm]")
            await anna.type("y", "Press Enter for another one.\r\n")
            await anna.order(type="step", ms=3_600_000)
            await anna.until(lambda pupil: not (pupil.of("picture") or {"down": True})["down"])
            await anna.type("", ">")

    asyncio.run(attend())


def test_another_exercise_opens_after_the_session_has_ended(start: Start) -> None:
    school = start("anna")

    async def attend() -> None:
        async with school.pupil("anna") as anna:
            await anna.type("exit", "Press Enter for another one.\r\n")
            await anna.order(type="exercise", name="busy")
            await anna.until(lambda pupil: pupil.screen.endswith("lns>"))
            await anna.type("enable", "lns#")

    asyncio.run(attend())


def test_time_plays_until_it_is_stopped(start: Start) -> None:
    school = start("anna")

    async def attend() -> None:
        async with school.pupil("anna") as anna:
            await anna.order(type="play", speed=60)
            await anna.until(lambda pupil: (pupil.of("picture") or {}).get("ms", 0) > 15_000)
            await anna.order(type="play", speed=0)
            await anna.until(lambda pupil: (pupil.of("picture") or {})["speed"] == 0)

    asyncio.run(attend())


def test_the_page_gets_only_what_has_changed(start: Start) -> None:
    school = start("anna")

    async def attend() -> None:
        async with school.pupil("anna") as anna:
            await anna.until(lambda pupil: pupil.of("picture"))
            whole = next(each for each in anna.messages if each["type"] == "picture")
            assert {"clock", "goals", "sessions", "ladder", "timeline", "map"} <= whole.keys()
            await anna.order(type="step", ms=1_000)
            await anna.until(lambda pupil: pupil.of("picture")["ms"] == 1_000)  # type: ignore[index]
            news = anna.messages[-1]
            assert news.keys() & {"goals", "sessions", "ladder", "map"} == set()

    asyncio.run(attend())


def test_the_instructor_sees_all_and_freezes_them(start: Start) -> None:
    school = start("anna", "bert")

    async def look(anna: Pupil, teacher: Pupil) -> None:
        await teacher.until(lambda pupil: pupil.of("table"))
        rows = {row["name"]: row for row in teacher.of("table")["rows"]}  # type: ignore[index]
        assert rows["anna"] | {"idle": 0} == {
            "name": "anna", "there": True, "exercise": "03-first-call", "met": 0, "goals": 3,
            "line": "show clock", "idle": 0, "solved": 0, "points": 0,
        }  # fmt: skip
        assert not rows["bert"]["there"]
        await teacher.order(type="watch", trainee="anna")
        await teacher.until(lambda pupil: "show clock" in pupil.screen)
        await teacher.order(type="tell", text="Five minutes left")
        await anna.until(lambda pupil: pupil.of("told"))
        assert anna.of("told") == {"type": "told", "text": "Five minutes left"}
        await teacher.order(type="freeze", on=True)
        await anna.until(lambda pupil: (pupil.of("picture") or {})["frozen"])
        await anna.wire.send(b"show version\r")
        await teacher.order(type="freeze", on=False)
        await anna.until(lambda pupil: not (pupil.of("picture") or {})["frozen"])
        await anna.type("show privilege", "lns>")
        assert "show version" not in anna.screen
        await teacher.wire.send(b"reload\r")  # the instructor types at nobody's terminal
        await teacher.order(type="reset", trainee="anna")
        await anna.until(lambda pupil: pupil.screen.count("The first call") == 2)
        await teacher.order(type="results")
        await teacher.until(lambda pupil: pupil.of("results"))
        found = teacher.of("results")
        assert found is not None
        assert found["results"] == []
        assert found["csv"].startswith("trainee,exercise,")

    async def attend() -> None:
        async with school.pupil("anna") as anna:
            await anna.type("show clock", "lns>")
            async with school.guest(INSTRUCTOR) as teacher:
                await look(anna, teacher)

    asyncio.run(attend())


def test_results_and_places_survive_a_restart(start: Start, tmp_path) -> None:
    school = start("anna")
    token = school.room.tokens["anna"]

    async def move() -> None:
        async with school.pupil("anna") as anna:
            await anna.order(type="exercise", name="busy")
            await anna.until(
                lambda pupil: "busy" in (pupil.of("picture") or {}).get("exercise", "")
            )

    asyncio.run(move())
    school.stop()
    again = Class(tmp_path, ["anna"])
    try:
        assert again.room.tokens["anna"] == token

        async def look() -> None:
            async with again.pupil("anna") as anna:
                await anna.until(lambda pupil: pupil.of("picture"))
                assert "busy" in anna.of("picture")["exercise"]  # type: ignore[index]

        asyncio.run(look())
    finally:
        again.stop()


# -- attacks --
async def ended(wire: ClientConnection, *messages: bytes) -> None:
    """Send messages and read until the class has closed the connection."""
    with contextlib.suppress(ConnectionClosed):
        for message in messages:
            await wire.send(message)
        while True:
            await wire.recv()


@pytest.mark.parametrize(
    "hello",
    [
        '{"type": "hello", "name": "anna", "token": "guess"}',
        '{"type": "hello", "name": "anna", "token": ""}',
        '{"type": "hello", "name": "nobody", "token": ""}',
        '{"type": "hello", "name": "nobody", "token": "xxxxxxxxxxxxxxxxxxxxxxxx"}',
        '{"type": "hello", "instructor": "guess"}', '{"type": "hello"}', "[]", "null", "{",
        "\\u0000", "[" * 10_000,
    ],
)  # fmt: skip
def test_who_proves_nothing_stays_outside(start: Start, hello: str) -> None:
    school = start("anna")

    async def attack() -> None:
        async with school.guest(hello) as guest:
            assert guest.of("refused")
            await ended(guest.wire, b"enable\r")

    asyncio.run(attack())
    assert not school.room.desks


def test_guessing_ends_after_some_tries(start: Start) -> None:
    school = start("anna")

    async def guess(hello: str) -> str:
        async with school.guest(hello) as guest:
            refused = guest.of("refused")
            return refused["reason"] if refused else "in"

    wrong = '{"type": "hello", "name": "anna", "token": "guess"}'
    reasons = [asyncio.run(guess(wrong)) for _ in range(11)]
    assert reasons[-1].startswith("Too many wrong tries")
    assert asyncio.run(guess(school.hello("anna"))).startswith("Too many wrong tries")


@pytest.mark.parametrize(
    "options",
    [
        {"origin": "http://evil.example"},
        {"origin": None},
        {"origin": "null"},
        {"additional_headers": {"Host": "evil.example"}},
    ],
)
def test_a_page_of_others_opens_no_socket(start: Start, options: dict[str, object]) -> None:
    school = start("anna")

    async def attack() -> None:
        with pytest.raises(InvalidStatus) as caught:
            async with school.socket(**options):
                pass
        assert caught.value.response.status_code in {400, 403, 421}

    asyncio.run(attack())


def test_no_trainee_reaches_the_router_of_another(start: Start) -> None:
    school = start("anna", "bert")

    async def attack() -> None:
        async with school.pupil("bert") as bert:
            await bert.until(lambda pupil: pupil.of("picture"))
            for order in (
                {"type": "watch", "trainee": "anna"}, {"type": "freeze", "on": True},
                {"type": "reset", "trainee": "anna"}, {"type": "results"},
                {"type": "tell", "text": "x"}, {"type": "exercise", "name": "../../etc"},
                {"type": "size", "rows": -1, "columns": 10**9}, {"type": "step", "ms": -5},
                {"type": "step", "ms": "1"}, {"type": "play", "speed": 10**9},
            ):  # fmt: skip
                await bert.order(**order)
            await bert.type("", "lns>")

    asyncio.run(attack())
    assert list(school.room.desks) == ["bert"]
    assert not school.room.frozen
    assert school.room.told == ""


def test_a_frame_that_is_too_long_ends_the_connection(start: Start) -> None:
    school = start("anna")

    async def attack() -> None:
        async with school.pupil("anna") as anna:
            await ended(anna.wire, b"x" * 100_000)

    asyncio.run(attack())


def test_who_sends_more_than_anybody_types_is_disconnected(start: Start) -> None:
    school = start("anna")

    async def attack() -> None:
        async with school.pupil("anna") as anna:
            await ended(anna.wire, *[b"\x15" * 1_000] * 1_000)

    asyncio.run(attack())


def page(school: Class, path: str, host: str = "") -> tuple[int, dict[str, str], bytes]:
    wire = http.client.HTTPConnection("127.0.0.1", school.port)
    wire.request("GET", path, headers={"Host": host} if host else {})
    answer = wire.getresponse()
    return answer.status, dict(answer.getheaders()), answer.read()


def test_pages_come_from_here_alone(start: Start) -> None:
    school = start("anna")
    status, headers, body = page(school, "/")
    assert status == 200
    assert b"http" not in body.replace(b"http-equiv", b"")
    policy = headers["Content-Security-Policy"]
    assert "script-src 'self';" in policy
    assert "default-src 'none'" in policy
    assert page(school, "/states.svg")[2].startswith(b"<svg")
    for path in ("/class.db", "/../class.db", "/static/index.html", "/%2e%2e/class.db", "/x"):
        assert page(school, path)[0] == 404
    assert page(school, "/", "evil.example")[0] == 421


def test_fifty_trainees_at_once(start: Start) -> None:
    names = [f"t{number:02}" for number in range(50)]
    school = start(*names)

    async def attend(name: str) -> None:
        async with school.pupil(name) as pupil:
            await pupil.type("enable", "lns#")
            await pupil.type("lab packet 10.10.1.7", "lns#")
            await pupil.type("lab advance 5s", "lns#")
            await pupil.until(lambda pupil: state(pupil) == ["inService"])

    async def all_together() -> None:
        await asyncio.gather(*map(attend, names))

    asyncio.run(all_together())
    assert len(school.room.desks) == 50

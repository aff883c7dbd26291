"""Two links over a wire that loses, repeats and reorders: in the end both are open, or gone."""

from hypothesis import given
from hypothesis import strategies as st
from pairs import Pair, Wire, settings

from junose_shell.ppp.effects import Ended
from junose_shell.ppp.settings import LinkSettings, Reason
from junose_shell.ppp.states import State

OPEN = ("network", State.opened, State.opened)
MINUTE = 60_000
ROUGH = st.builds(
    Wire, st.integers(0, 120), st.integers(0, 120), st.integers(0, 120), st.integers(0, 2**32)
)


def ends(pair):
    return [line.split(" ended")[0].split()[1] for line in pair.diary if " ended " in line]


@given(settings(), settings(), ROUGH, st.integers(0, 2**32))
def test_both_are_open_or_both_are_gone(router, cpe, wire, seed):
    pair = Pair(router, cpe, wire, seed, calm_at=2 * MINUTE)
    pair.start()
    pair.run(8 * MINUTE)
    phases = {link.phase for link in pair.links}
    assert phases in ({"network"}, {"dead"}), pair.diary[-20:]
    assert len(ends(pair)) == (0 if phases == {"network"} else 2)
    if phases == {"network"}:
        assert pair.states() == (OPEN, OPEN)
        for side in (0, 1):
            pair.perform(side, pair.links[side].lower_down(pair.now))
    for link in pair.links:
        assert link.deadline is None, "a timer leaks"
        assert (link.lcp.deadline, link.ipcp.deadline) == (None, None)


@given(settings(), settings(), ROUGH, st.integers(0, 2**32))
def test_the_same_seed_gives_the_same_octets(router, cpe, wire, seed):
    odds = wire._odds
    taps = []
    for _ in range(2):
        pair = Pair(router, cpe, Wire(*odds, seed), seed)
        pair.start()
        pair.run(2 * MINUTE)
        taps.append((pair.tap, pair.diary))
    assert taps[0] == taps[1]


@given(settings(keepalive=0), settings(keepalive=0))
def test_on_a_good_wire_they_agree_at_once_or_never(router, cpe):
    pair = Pair(router, cpe)
    pair.start()
    pair.run(MINUTE)
    can = not router.authentication or set(router.authentication) & set(cpe.own)
    may = not cpe.authentication or set(cpe.authentication) & set(router.own)
    opened = pair.states() == (OPEN, OPEN)
    assert opened == bool(can and may), pair.diary
    if opened:
        first = next(line for line in pair.diary if "ipcp up" in line)
        assert int(first.split()[0]) <= 2_000


@given(st.integers(0, 2**32), st.integers(1, 40))
def test_an_end_at_any_moment_takes_both_down(seed, steps):
    pair = Pair(seed=seed)
    pair.start()
    for _ in range(steps):
        pair.step()
    pair.perform(0, pair.links[0].close(pair.now, Reason.session_timeout))
    pair.run(pair.now + 5 * MINUTE)
    assert [link.phase for link in pair.links] == ["dead", "dead"]
    assert sorted(ends(pair)) == ["cpe", "router"]


def test_a_line_that_goes_dead_ends_both_by_their_keepalives():
    pair = Pair()
    pair.start()
    pair.run(MINUTE)
    assert pair.states() == (OPEN, OPEN)
    pair.wire = Wire(loss=256)
    pair.run(10 * MINUTE)
    said = [line for line in pair.diary if " ended " in line]
    assert [line.split(" ended ")[1] for line in said] == ["in network: keepalive failure"] * 2


def test_a_looped_line_is_found():
    class Loop(Pair):
        def carry(self, side, octets):
            super().carry(1 - side, octets)

    pair = Loop(LinkSettings(), LinkSettings())
    pair.start()
    pair.run(MINUTE)
    said = [line.split(" ended ")[1] for line in pair.diary if " ended " in line]
    assert said == ["in establish: loopback magic number"] * 2


def test_ended_is_said_once_and_last():
    pair = Pair()
    seen = []
    perform = pair.perform
    pair.perform = lambda side, effects: (
        seen.extend((side, e) for e in effects),
        perform(side, effects),
    )
    pair.start()
    pair.run(MINUTE)
    pair.perform(0, pair.links[0].close(pair.now))
    pair.run(2 * MINUTE)
    for side in (0, 1):
        mine = [effect for who, effect in seen if who == side]
        assert [isinstance(effect, Ended) for effect in mine].index(True) == len(mine) - 1

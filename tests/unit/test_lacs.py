"""The choice of a LAC: preferences, turns, lockout, limits, weights (decision 28)."""

from collections import Counter

from junose_shell.l2tp.grants import TunnelDefinition
from junose_shell.l2tp.lacs import MOST_ATTEMPTS, Lacs
from junose_shell.net import Ipv4
from junose_shell.record import changed

HOME = "default"


def tunnel(number, preference=10, most=0):
    return TunnelDefinition(Ipv4(number), preference=preference, max_sessions=most)


A, B, C, D = tunnel(1, 20), tunnel(2), tunnel(3), tunnel(4)


def attempts(lacs, tunnels, turn=0, now=0):
    """Return the LACs of a call whose every attempt fails."""
    tried = []
    while (chosen := lacs.choose(tunnels, tried, HOME, turn, now)) is not None:
        tried.append(chosen)
        lacs.lock(HOME, chosen.lac, now)
    return tried


def test_calls_take_turns_in_a_preference_and_each_preference_gets_one_attempt():
    assert attempts(Lacs(), (A, B, C, D), turn=0) == [B, A]
    assert attempts(Lacs(), (A, B, C, D), turn=1) == [C, A]
    assert attempts(Lacs(), (A, B, C, D), turn=5) == [D, A]


def test_fail_over_within_a_preference_tries_all_of_it_first():
    lacs = Lacs()
    lacs.within = True
    assert attempts(lacs, (A, B, C, D)) == [B, C, D, A]


def test_a_locked_out_lac_is_passed_over_until_its_time_ends():
    lacs = Lacs()
    lacs.lock(HOME, B.lac, 0)
    assert lacs.choose((A, B), (), HOME, 0, 299_999) == A
    assert lacs.choose((A, B), (), HOME, 0, 300_000) == B
    assert lacs.lockouts(300_000) == ()


def test_the_lac_of_another_virtual_router_is_another_destination():
    lacs = Lacs()
    lacs.lock("other", B.lac, 0)
    assert lacs.choose((A, B), (), HOME, 0, 1) == B
    assert lacs.choose((A, B), (), "other", 0, 1) == A


def test_if_all_are_locked_out_the_one_that_failed_first_is_tried():
    lacs = Lacs()
    for now, each in enumerate((D, B, A)):
        lacs.lock(HOME, each.lac, now)
    assert lacs.choose((A, B, D), (), HOME, 0, 10) == D


def test_a_failure_during_a_lockout_does_not_prolong_it():
    lacs = Lacs()
    lacs.lock(HOME, B.lac, 0)
    lacs.lock(HOME, B.lac, 200_000)
    assert not lacs.locked(HOME, B.lac, 300_000)


def test_an_unlocked_lac_is_used_again():
    lacs = Lacs()
    lacs.lock(HOME, B.lac, 0)
    lacs.unlock(HOME, B.lac)
    lacs.unlock(HOME, C.lac)
    assert lacs.choose((A, B), (), HOME, 0, 1) == B


def test_a_full_tunnel_is_passed_over_until_a_call_leaves_it():
    lacs, one = Lacs(), tunnel(2, most=1)
    lacs.enter(HOME, one)
    assert lacs.choose((A, one), (), HOME, 0, 0) == A
    lacs.leave(HOME, one)
    assert lacs.choose((A, one), (), HOME, 0, 0) == one


def test_calls_of_a_tunnel_share_its_definition_until_the_last_one_leaves():
    lacs, first, second = Lacs(), tunnel(2, most=9), tunnel(2, most=9)
    assert lacs.enter(HOME, first) is first
    assert lacs.enter(HOME, second) is first
    lacs.leave(HOME, first)
    lacs.leave(HOME, second)
    assert lacs.enter(HOME, second) is second


def test_a_definition_with_a_password_or_another_limit_stays_as_it_is():
    for first, second in (
        (tunnel(2, most=9), tunnel(2, most=8)),
        (changed(A, password="secret"), changed(A, password="secret")),
    ):
        lacs = Lacs()
        lacs.enter(HOME, first)
        assert lacs.enter(HOME, second) is second


def test_a_call_makes_eight_attempts_at_most():
    tunnels = tuple(tunnel(number, preference=number) for number in range(12))
    assert attempts(Lacs(), tunnels) == list(tunnels[:MOST_ATTEMPTS])


def test_weighted_choice_is_in_proportion_to_the_limits():
    lacs = Lacs()
    lacs.weighted = True
    large, small = tunnel(2, most=300), tunnel(3, most=100)
    chosen = Counter(lacs.choose((large, small), (), HOME, turn, 0) for turn in range(400))
    assert abs(chosen[large] - 300) < 10

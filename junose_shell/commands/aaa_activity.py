"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from junose_shell.command.value import Command


class ShowAaaStatistics(Command):  # grammars/aaa/aaa_activity.yaml:15
    """``show aaa statistics [ delta ]`` [recalled]."""

    ENTRY = "show-aaa-statistics"
    delta: bool = False


class TestAaa(Command):  # grammars/aaa/aaa_activity.yaml:22
    """``test aaa ppp testUser testPassword`` [recalled]."""

    ENTRY = "test-aaa"
    test_user: str
    test_password: str


class BaselineAaa(Command):  # grammars/aaa/aaa_activity.yaml:27
    """``baseline aaa`` [recalled]."""

    ENTRY = "baseline-aaa"


class BaselineRadius(Command):  # grammars/aaa/aaa_activity.yaml:32
    """``baseline radius`` [recalled]."""

    ENTRY = "baseline-radius"

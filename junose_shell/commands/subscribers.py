"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from junose_shell.command.value import Command


class ShowSubscribers(Command):  # grammars/aaa/subscribers.yaml:11
    """``show subscribers [ username subscriberName ]`` [recalled]."""

    ENTRY = "show-subscribers"
    subscriber_name: str | None = None


class ShowSubscribersSummary(Command):  # grammars/aaa/subscribers.yaml:18
    """``show subscribers summary`` [recalled]."""

    ENTRY = "show-subscribers-summary"


class LogoutSubscribers(Command):  # grammars/aaa/subscribers.yaml:24
    """``logout subscribers { all | username subscriberName }`` [recalled]."""

    ENTRY = "logout-subscribers"
    all: bool = False
    subscriber_name: str | None = None

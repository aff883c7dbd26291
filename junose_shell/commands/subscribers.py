"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from junose_shell.command.value import Command


class ShowSubscribers(Command):  # grammars/aaa/subscribers.yaml:13
    """``show subscribers [ username subscriberName | domain subscriberDomain | virtual-router vrContext | interface subscriberInterface ]`` [recalled]."""

    ENTRY = "show-subscribers"
    subscriber_name: str | None = None
    subscriber_domain: str | None = None
    vr_context: str | None = None
    subscriber_interface: str | None = None


class ShowSubscribersSummary(Command):  # grammars/aaa/subscribers.yaml:20
    """``show subscribers summary`` [recalled]."""

    ENTRY = "show-subscribers-summary"


class LogoutSubscribers(Command):  # grammars/aaa/subscribers.yaml:26
    """``logout subscribers { all | username subscriberName | domain subscriberDomain | virtual-router vrContext | interface subscriberInterface }`` [recalled]."""

    ENTRY = "logout-subscribers"
    all: bool = False
    subscriber_name: str | None = None
    subscriber_domain: str | None = None
    vr_context: str | None = None
    subscriber_interface: str | None = None

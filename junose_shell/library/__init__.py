"""The router for other Python programs and tests; docs/library.md explains it.

The names here are stable from version to version. The data of a reply has the form that
docs/json.md and its schemas describe.
"""

from junose_shell.l2tp.effects import Packet
from junose_shell.library.config import Config, Statement
from junose_shell.library.router import Router
from junose_shell.library.session import Result, Session
from junose_shell.replies.common import Rejection
from junose_shell.session.script import Refused

__all__ = ["Config", "Packet", "Refused", "Rejection", "Result", "Router", "Session", "Statement"]

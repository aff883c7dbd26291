"""The options of an SSH listener; this module does without asyncssh."""

from junose_shell.record import record


@record
class SshOptions:
    """Files of keys, and what old clients need.

    Without ``host_key`` there is a default one; ``more_keys`` adds keys of other types beside it.
    Without ``authorized_keys`` no key lets in. ``old`` adds the algorithms of clients as old as
    the router, and the other host keys.
    """

    host_key: str = ""
    authorized_keys: str = ""
    more_keys: bool = False
    old: bool = False

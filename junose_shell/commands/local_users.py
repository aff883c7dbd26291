"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from typing import Literal

from junose_shell.command.value import Command
from junose_shell.net import Ipv4

_set = object.__setattr__


class AaaLocalDatabase(Command):
    """``aaa local database databaseName`` [seen J91]."""

    __slots__ = ("database_name",)
    __match_args__ = ("database_name",)
    ENTRY = "aaa-local-database"
    database_name: str

    def __init__(self, database_name: str) -> None:
        _set(self, "database_name", database_name)


class AaaLocalUsername(Command):
    """``aaa local username userName database databaseName`` [seen J93]."""

    __slots__ = ("user_name", "database_name",)
    __match_args__ = ("user_name", "database_name",)
    ENTRY = "aaa-local-username"
    user_name: str
    database_name: str

    def __init__(self, user_name: str, database_name: str) -> None:
        _set(self, "user_name", user_name)
        _set(self, "database_name", database_name)


class LocalUserPassword(Command):
    """``password [ passwordForm ] passwordText`` [recalled]."""

    __slots__ = ("password_text", "password_form",)
    __match_args__ = ("password_text", "password_form",)
    ENTRY = "local-user-password"
    password_text: str
    password_form: Literal['0', '8'] | None

    def __init__(self, password_text: str, password_form: Literal['0', '8'] | None = None) -> None:
        _set(self, "password_text", password_text)
        _set(self, "password_form", password_form)


class LocalUserSecret(Command):
    """``secret [ secretForm ] secretText`` [recalled]."""

    __slots__ = ("secret_text", "secret_form",)
    __match_args__ = ("secret_text", "secret_form",)
    ENTRY = "local-user-secret"
    secret_text: str
    secret_form: Literal['0', '5'] | None

    def __init__(self, secret_text: str, secret_form: Literal['0', '5'] | None = None) -> None:
        _set(self, "secret_text", secret_text)
        _set(self, "secret_form", secret_form)


class LocalUserIpAddress(Command):
    """``ip-address ipAddress`` [recalled]."""

    __slots__ = ("ip_address",)
    __match_args__ = ("ip_address",)
    ENTRY = "local-user-ip-address"
    ip_address: Ipv4

    def __init__(self, ip_address: Ipv4) -> None:
        _set(self, "ip_address", ip_address)


class LocalUserIpAddressPool(Command):
    """``ip-address-pool poolName`` [recalled]."""

    __slots__ = ("pool_name",)
    __match_args__ = ("pool_name",)
    ENTRY = "local-user-ip-address-pool"
    pool_name: str

    def __init__(self, pool_name: str) -> None:
        _set(self, "pool_name", pool_name)


class LocalUserOperationalVirtualRouter(Command):
    """``operational-virtual-router vrContext`` [recalled]."""

    __slots__ = ("vr_context",)
    __match_args__ = ("vr_context",)
    ENTRY = "local-user-operational-virtual-router"
    vr_context: str

    def __init__(self, vr_context: str) -> None:
        _set(self, "vr_context", vr_context)


class Username(Command):
    """``username userName [ password [ passwordForm ] passwordText | secret [ secretForm ] secretText ]`` [seen J93]."""

    __slots__ = ("user_name", "password_form", "password_text", "secret_form", "secret_text",)
    __match_args__ = ("user_name", "password_form", "password_text", "secret_form", "secret_text",)
    ENTRY = "username"
    user_name: str
    password_form: Literal['0', '8'] | None
    password_text: str | None
    secret_form: Literal['0', '5'] | None
    secret_text: str | None

    def __init__(self, user_name: str, password_form: Literal['0', '8'] | None = None, password_text: str | None = None, secret_form: Literal['0', '5'] | None = None, secret_text: str | None = None) -> None:
        _set(self, "user_name", user_name)
        _set(self, "password_form", password_form)
        _set(self, "password_text", password_text)
        _set(self, "secret_form", secret_form)
        _set(self, "secret_text", secret_text)


class AaaLocalSelect(Command):
    """``aaa local select database databaseName`` [recalled]."""

    __slots__ = ("database_name",)
    __match_args__ = ("database_name",)
    ENTRY = "aaa-local-select"
    database_name: str

    def __init__(self, database_name: str) -> None:
        _set(self, "database_name", database_name)

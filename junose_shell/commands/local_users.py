"""Generated from grammars/ by ``junose-shell grammar generate``; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from junose_shell.command.value import Command, Removal

if TYPE_CHECKING:
    from junose_shell.commands import types
    from junose_shell.net import Ipv4


class AaaLocalDatabase(Command):  # grammars/aaa/local_users.yaml:18
    """``aaa local database databaseName`` [seen J91]."""

    ENTRY = "aaa-local-database"
    database_name: str


class NoAaaLocalDatabase(Removal):  # grammars/aaa/local_users.yaml:18
    """``no aaa local database databaseName``, or ``default`` for ``no``."""

    ENTRY = "aaa-local-database"
    database_name: str
    default: bool = False


class AaaLocalUsername(Command):  # grammars/aaa/local_users.yaml:23
    """``aaa local username userName database databaseName`` [seen J93]."""

    ENTRY = "aaa-local-username"
    user_name: str
    database_name: str


class NoAaaLocalUsername(Removal):  # grammars/aaa/local_users.yaml:23
    """``no aaa local username userName database databaseName``, or ``default`` for ``no``."""

    ENTRY = "aaa-local-username"
    user_name: str
    database_name: str
    default: bool = False


class LocalUserPassword(Command):  # grammars/aaa/local_users.yaml:31
    """``password [ passwordForm ] passwordText`` [recalled]."""

    ENTRY = "local-user-password"
    password_text: str
    password_form: types.PasswordForm | None = None


class NoLocalUserPassword(Removal):  # grammars/aaa/local_users.yaml:31
    """``no password [ [ passwordForm ] passwordText ]``, or ``default`` for ``no``."""

    ENTRY = "local-user-password"
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    default: bool = False


class LocalUserSecret(Command):  # grammars/aaa/local_users.yaml:38
    """``secret [ secretForm ] secretText`` [recalled]."""

    ENTRY = "local-user-secret"
    secret_text: str
    secret_form: types.SecretForm | None = None


class NoLocalUserSecret(Removal):  # grammars/aaa/local_users.yaml:38
    """``no secret [ [ secretForm ] secretText ]``, or ``default`` for ``no``."""

    ENTRY = "local-user-secret"
    secret_form: types.SecretForm | None = None
    secret_text: str | None = None
    default: bool = False


class LocalUserIpAddress(Command):  # grammars/aaa/local_users.yaml:45
    """``ip-address ipAddress`` [recalled]."""

    ENTRY = "local-user-ip-address"
    ip_address: Ipv4


class NoLocalUserIpAddress(Removal):  # grammars/aaa/local_users.yaml:45
    """``no ip-address [ ipAddress ]``, or ``default`` for ``no``."""

    ENTRY = "local-user-ip-address"
    ip_address: Ipv4 | None = None
    default: bool = False


class LocalUserIpAddressPool(Command):  # grammars/aaa/local_users.yaml:51
    """``ip-address-pool poolName`` [recalled]."""

    ENTRY = "local-user-ip-address-pool"
    pool_name: str


class NoLocalUserIpAddressPool(Removal):  # grammars/aaa/local_users.yaml:51
    """``no ip-address-pool [ poolName ]``, or ``default`` for ``no``."""

    ENTRY = "local-user-ip-address-pool"
    pool_name: str | None = None
    default: bool = False


class LocalUserOperationalVirtualRouter(Command):  # grammars/aaa/local_users.yaml:57
    """``operational-virtual-router vrContext`` [recalled]."""

    ENTRY = "local-user-operational-virtual-router"
    vr_context: str


class NoLocalUserOperationalVirtualRouter(Removal):  # grammars/aaa/local_users.yaml:57
    """``no operational-virtual-router [ vrContext ]``, or ``default`` for ``no``."""

    ENTRY = "local-user-operational-virtual-router"
    vr_context: str | None = None
    default: bool = False


class Username(Command):  # grammars/aaa/local_users.yaml:63
    """``username userName [ privilege privilegeLevel ] [ password [ passwordForm ] passwordText | secret [ secretForm ] secretText ]`` [seen J93]."""

    ENTRY = "username"
    user_name: str
    privilege_level: int | None = None
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    secret_form: types.SecretForm | None = None
    secret_text: str | None = None


class NoUsername(Removal):  # grammars/aaa/local_users.yaml:63
    """``no username userName [ privilege privilegeLevel ] [ password [ passwordForm ] passwordText | secret [ secretForm ] secretText ]``, or ``default`` for ``no``."""

    ENTRY = "username"
    user_name: str
    privilege_level: int | None = None
    password_form: types.PasswordForm | None = None
    password_text: str | None = None
    secret_form: types.SecretForm | None = None
    secret_text: str | None = None
    default: bool = False


class AaaLocalSelect(Command):  # grammars/aaa/local_users.yaml:71
    """``aaa local select database databaseName`` [recalled]."""

    ENTRY = "aaa-local-select"
    database_name: str


class NoAaaLocalSelect(Removal):  # grammars/aaa/local_users.yaml:71
    """``no aaa local select database [ databaseName ]``, or ``default`` for ``no``."""

    ENTRY = "aaa-local-select"
    database_name: str | None = None
    default: bool = False

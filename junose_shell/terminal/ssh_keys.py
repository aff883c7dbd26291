"""The host keys of the SSH server, and the algorithms that it takes."""

import os
import stat
from pathlib import Path

import asyncssh

from junose_shell.homes import state_home
from junose_shell.terminal.limits import ServeError

KINDS = {  # suffix of the file -> type of the key; the first one is always there
    "": "ssh-ed25519",
    "_ecdsa": "ecdsa-sha2-nistp256",
    "_rsa": "ssh-rsa",
}
KEX = "curve25519-*,ecdh-sha2-*,*sha256,*sha512"  # what clients guess first comes first [own]
ALGORITHMS = {"kex_algs": KEX, "mac_algs": "-*sha1*", "signature_algs": "-ssh-rsa,ssh-dss"}
OLD_ALGORITHMS = {  # of clients as old as the router
    "kex_algs": f"{KEX},*sha1",
    "encryption_algs": "+aes*-cbc,3des-cbc",
    "mac_algs": "+hmac-md5,hmac-sha1-96,hmac-md5-96",
}


def default_host_key() -> Path:
    """Return the path of the host key, below ``$XDG_STATE_HOME`` or ``~/.local/state``."""
    return state_home(os.environ) / "ssh_host_key"


def load_host_keys(path: Path, *, more: bool) -> list[asyncssh.SSHKey]:
    """Read the host key, and with ``more`` an ECDSA and an RSA key from files beside it.

    The first start creates them, readable by their owner only. Raises ServeError.
    """
    kinds = KINDS if more else {"": KINDS[""]}
    files = [(path.with_name(path.name + suffix), kind) for suffix, kind in kinds.items()]
    return [_load(file, kind) for file, kind in files]


def _load(path: Path, kind: str) -> asyncssh.SSHKey:
    try:
        if not path.exists():
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            made = asyncssh.generate_private_key(kind).export_private_key()
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
                out.write(made)
        if path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise ServeError(f"host key {path}: others can read it; chmod 600 {path}")
        return asyncssh.read_private_key(path)
    except (OSError, asyncssh.KeyImportError) as error:
        reason = getattr(error, "strerror", "") or str(error)
        raise ServeError(f"host key {path}: {reason}") from error

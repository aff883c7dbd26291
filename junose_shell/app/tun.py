"""Puts a tun device of this machine at a router (``--tun``)."""

from collections.abc import Callable

from junose_shell.errors import UsageError
from junose_shell.runtime.router import Router


def open_tun(router: Router, name: str) -> Callable[[], None]:
    """Let the machine's packets for the device ``name`` go through ``router``.

    Returns the function that ends that. Raises UsageError.
    """
    if not router.clock.passes:
        raise UsageError("--tun needs a clock that runs by itself: --clock real")
    try:
        from junose_shell.wire.tun import DEVICE, Tun, open_device

        file = open_device(name)
    except ImportError as error:  # another system
        raise UsageError("--tun needs Linux") from error
    except OSError as error:
        reason = f"{error.strerror}; only root may use {DEVICE}"
        raise UsageError(f"--tun {name}: {reason}") from error
    except ValueError as error:
        raise UsageError(f"--tun: {error}") from error
    tun = Tun(file, router.driver.hear)
    router.sockets.attach(tun)
    router.network.outside.carry = tun.write

    def close() -> None:
        router.sockets.forget(tun)
        tun.close()

    return close

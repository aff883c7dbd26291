"""Configuration lines to replay: a mix of what a dial-out router carries, every line another."""

from collections.abc import Iterator
from itertools import islice

BLOCK = 16  # lines that one site takes


def mixed(count: int) -> list[str]:
    """Return ``count`` lines; sections are entered and left as in a saved file."""
    return list(islice(_endless(), count))


def _endless() -> Iterator[str]:
    site = 0
    while True:
        yield from _site(site)
        site += 1


def _site(n: int) -> Iterator[str]:
    high, low = n >> 8 & 255, n & 255
    yield f"interface loopback {n}"
    yield f" ip address 10.{high}.{low}.1 255.255.255.255"
    yield f" description branch office {n}"
    yield "!"
    yield f"profile site{n}"
    yield f" ip unnumbered loopback {n}"
    yield " ppp authentication chap pap"
    yield " ppp keepalive 60"
    yield f"ip route 172.{16 + (high >> 4)}.{high}.{low} 255.255.255.255 192.168.1.{low} 20 tag {n}"
    yield f"ip route 11.{high}.{low}.0 255.255.255.0 192.168.1.1"
    yield f"l2tp dial-out target 20.{high}.{low}.0 255.255.255.0 site{n}.example profile site{n}"
    yield f"ip route 12.{high}.{low}.0 255.255.255.0 192.168.2.1 tag {n}"
    yield f"aaa domain-map site{n}.example"
    yield " router-name default"
    yield " strip-domain enable"
    yield f"host branch{n} 30.{high}.{low}.1"


def routes(count: int) -> list[str]:
    """Return ``count`` different static routes in the spelling of FRR."""
    return [f"ip route 10.{n >> 16 & 255}.{n >> 8 & 255}.{n & 255}/32 Null0" for n in range(count)]

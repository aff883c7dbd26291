"""A Linux machine in qemu whose pppd is at the other end of a serial line.

The kernel is Debian's, which has PPP; its initial file system has busybox, pppd and a script.
"""

import gzip
import os
import re
import shutil
import socket
import subprocess
from pathlib import Path

import pytest

REQUIRED = os.environ.get("JUNOSE_SHELL_REQUIRE_CLIENTS") == "1"
KERNEL = Path(__file__).parents[2] / "build" / "kernel"  # made by .ci/kernel
QEMU = "qemu-system-x86_64"
MODULES = ("slhc", "ppp_generic", "ppp_async")
FOLDERS = ("bin", "dev", "proc", "sys", "etc", "etc/ppp", "lib", "lib64", "run", "tmp", "var",
           "var/run", "var/log", "usr", "usr/sbin", "usr/lib")  # fmt: skip
PPPD = "pppd /dev/ttyS1 115200 nodetach local nocrtscts noipv6 user remote1 remotename lns"
SCRIPT = """#!/bin/busybox sh
/bin/busybox --install -s /bin
mount -t proc proc /proc; mount -t sysfs sys /sys; mount -t devtmpfs dev /dev
{modules}
[ -e /dev/ppp ] || mknod /dev/ppp c 108 0
ip link set lo up
{calls}
poweroff -f
"""
SECRETS = "remote1 * remotepass *\nlns * lnspass *\n"
LINE = "console=ttyS0 quiet panic=-1 mitigations=off random.trust_cpu=on"


def _found(name, package):
    path = shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin")
    if path is None:
        _missing(f"{name} is not installed: apt install {package}")
    return Path(path)


def _missing(text):
    if REQUIRED:
        pytest.fail(text)
    pytest.skip(text)


def _entry(name, mode, content=b""):
    """Return one file of a cpio archive in the new format."""
    fields = (0, mode, 0, 0, 1, 0, len(content), 0, 0, 0, 0, len(name) + 1, 0)
    head = b"070701" + "".join(f"{field:08x}" for field in fields).encode() + name.encode() + b"\0"
    return head + bytes(-len(head) % 4) + content + bytes(-len(content) % 4)


def _archive(files):
    parts = [_entry(folder, 0o40755) for folder in _folders(files)]
    parts += [_entry(name, 0o100755, content) for name, content in files.items()]
    return b"".join([*parts, _entry("TRAILER!!!", 0)])


def _folders(files):
    parents = {str(parent) for name in files for parent in Path(name).parents}
    return sorted({*FOLDERS, *parents} - {"."})


def _libraries(program):
    said = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    return [Path(name) for name in re.findall(r"(/\S+) \(", said)]


def file_system(calls):
    """Return the initial file system of a machine that makes ``calls``, options of pppd each."""
    pppd = _found("pppd", "ppp")
    files = {str(path).lstrip("/"): path.read_bytes() for path in (pppd, *_libraries(pppd))}
    files["usr/sbin/pppd"] = pppd.read_bytes()
    files["bin/busybox"] = _found("busybox", "busybox-static").read_bytes()
    files |= {f"{name}.ko": (KERNEL / f"{name}.ko").read_bytes() for name in MODULES}
    files |= {f"etc/ppp/{name}-secrets": SECRETS.encode() for name in ("chap", "pap")}
    files["etc/ppp/options"] = b""
    files["etc/passwd"] = b"root:x:0:0::/:/bin/sh\n"
    modules = "\n".join(f"insmod /{name}.ko" for name in MODULES)
    script = SCRIPT.format(modules=modules, calls="\n".join(f"{PPPD} {each}" for each in calls))
    files["init"] = script.encode()
    return gzip.compress(_archive(files), 1)


class Guest:
    """The machine while it runs; ``line`` is its serial line, ``log`` the text of its console."""

    def __init__(self, folder, calls):
        if not (KERNEL / "vmlinuz").exists():
            _missing("there is no kernel for qemu: run .ci/kernel")
        qemu = _found(QEMU, "qemu-system-x86")
        initial = folder / "initrd.gz"
        initial.write_bytes(file_system(calls))
        self._log = folder / "guest.log"
        server = socket.socket(socket.AF_UNIX)
        server.bind(str(folder / "line"))
        server.listen(1)
        self._process = subprocess.Popen(
            [qemu, "-accel", "tcg", "-m", "160", "-nographic", "-no-reboot", "-nodefaults",
             "-kernel", str(KERNEL / "vmlinuz"), "-initrd", str(initial), "-append", LINE,
             "-serial", f"file:{self._log}", "-chardev", f"socket,id=line,path={folder / 'line'}",
             "-serial", "chardev:line"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        self.line, _ = server.accept()
        server.close()

    @property
    def log(self):
        """The text of its console."""
        return self._log.read_text(errors="replace") if self._log.exists() else ""

    def end(self):
        """Switch it off."""
        self._process.kill()
        self._process.wait()
        self.line.close()

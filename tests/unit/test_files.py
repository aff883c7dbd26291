import errno
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.errors import CliError
from junose_shell.model.files import MAX_NAME, MemoryFiles, Nvs, check_name
from junose_shell.model.folder import Disk, FolderFiles


@pytest.fixture(params=["memory", "folder"])
def nvs(request, tmp_path) -> Nvs:
    store = MemoryFiles() if request.param == "memory" else FolderFiles(str(tmp_path / "nvs"))
    return Nvs(store, capacity=1000)


def refused(code: str):
    return pytest.raises(CliError, match=rf"^{code}\b")


def test_what_is_saved_is_read_again(nvs: Nvs) -> None:
    nvs.save("a.cnf", b"\x00\xff\r\n")
    assert nvs.read("a.cnf") == b"\x00\xff\r\n"
    nvs.save("a.cnf", b"")
    assert nvs.read("a.cnf") == b""
    assert nvs.sizes() == {"a.cnf": 0}


def test_text_is_written_and_extended_by_lines(nvs: Nvs) -> None:
    nvs.append("log.txt", ["one"])
    nvs.append("log.txt", ["two", "dr\u00e4i"])
    assert list(nvs.lines("log.txt")) == ["one", "two", "dr\u00e4i"]
    nvs.write("log.txt", [])
    assert nvs.read("log.txt") == b""


def test_only_line_ends_end_lines(nvs: Nvs) -> None:
    odd = ["a\u2028hostname x", "b\x0c", "", "c\x85d", "e\x0bf", ""]
    nvs.write("odd.scr", odd)
    assert list(nvs.lines("odd.scr")) == odd
    nvs.save("odd.scr", b"one\r\n\r\ntwo\r")
    assert list(nvs.lines("odd.scr")) == ["one", "", "two"]


def test_files_are_listed_by_name_with_their_sizes(nvs: Nvs) -> None:
    for name in ("b.txt", "a.scr"):
        nvs.save(name, b"12345")
    assert list(nvs.sizes().items()) == [("a.scr", 5), ("b.txt", 5)]
    assert nvs.used() == 10


def test_renaming_keeps_what_another_file_holds(nvs: Nvs) -> None:
    nvs.save("a.txt", b"a")
    nvs.save("b.txt", b"b")
    with refused("file_exists"):
        nvs.rename("a.txt", "b.txt")
    nvs.rename("a.txt", "c.txt")
    assert {name: nvs.read(name) for name in nvs.sizes()} == {"b.txt": b"b", "c.txt": b"a"}


def test_a_deleted_file_is_gone(nvs: Nvs) -> None:
    nvs.save("a.txt", b"a")
    nvs.delete("a.txt")
    for act in (nvs.read, nvs.delete, lambda name: nvs.rename(name, "b.txt")):
        with refused("no_such_file"):
            act("a.txt")


def test_a_full_nvs_refuses_and_keeps_what_it_has(nvs: Nvs) -> None:
    nvs.save("a.txt", b"x" * 600)
    with refused("nvs_full"):
        nvs.save("b.txt", b"x" * 276)
    nvs.save("a.txt", b"y" * 875)  # what is replaced leaves room
    assert nvs.sizes() == {"a.txt": 875}


def test_an_eighth_of_the_nvs_is_for_what_may_not_be_lost(nvs: Nvs) -> None:
    nvs.save("a.txt", b"x" * 875)
    with refused("nvs_full"):
        nvs.save("b.txt", b"x")
    nvs.save("c.cnf", b"x" * 125, reserve=True)
    with refused("nvs_full"):
        nvs.save("c.cnf", b"x" * 126, reserve=True)


BAD_NAMES = [
    "", ".", "..", ".a", "a.", "a..b", "../a.txt", "a/b.txt", "/etc/passwd", "a\\b.txt", "c:a.txt",
    "a b.txt", "a\tb", "a\x00.txt", "\u00e4.txt", "a" * (MAX_NAME + 1), "con", "NUL.txt",
    "lpt1.scr", "a*.txt", "a?.txt", "a|b",
]  # fmt: skip


@pytest.mark.parametrize("name", BAD_NAMES)
def test_bad_names_reach_no_store(nvs: Nvs, name: str) -> None:
    nvs.save("a.txt", b"kept")
    for act in (
        nvs.read,
        nvs.delete,
        lambda name: nvs.save(name, b"x"),
        lambda name: nvs.rename("a.txt", name),
    ):
        with refused("bad_file_name"):
            act(name)
    assert nvs.sizes() == {"a.txt": 4}


@given(st.text(max_size=80))
def test_names_that_pass_stay_in_the_folder(name: str) -> None:
    try:
        check_name(name)
    except CliError:
        return
    assert Path("/nvs", name).resolve().parent == Path("/nvs").resolve()
    assert name.isascii()
    assert len(name) <= MAX_NAME


def test_a_folder_outlives_its_router(tmp_path: Path) -> None:
    Nvs(FolderFiles(str(tmp_path / "deep" / "nvs"))).save("a.txt", b"a")
    again = Nvs(FolderFiles(str(tmp_path / "deep" / "nvs")))
    assert again.lasting
    assert again.read("a.txt") == b"a"


def test_links_and_folders_are_no_files(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    folder = tmp_path / "nvs"
    nvs = Nvs(FolderFiles(str(folder)))
    (folder / "link.txt").symlink_to(secret)
    (folder / "sub.txt").mkdir()
    assert nvs.sizes() == {}
    for name in ("link.txt", "sub.txt"):
        with refused("no_such_file"):
            nvs.read(name)
    nvs.save("link.txt", b"mine")
    assert secret.read_text() == "secret"
    with refused("no_files"):
        nvs.save("sub.txt", b"x")


# -- faults --
class Crash(BaseException):
    """The machine stops here."""


class FailingDisk(Disk):
    """Counts system calls; number ``at`` fails, and after a Crash all that follow."""

    def __init__(self, at: int, error: type[BaseException], *, partial: bool = False) -> None:
        self.calls = 0
        self.at = at
        self.error = error
        self.partial = partial
        self.dead = False

    def _count(self) -> None:
        self.calls += 1
        if self.dead or self.calls == self.at:
            self.dead = self.error is Crash
            raise self.error(errno.EIO, "planted")

    def create(self, path: str) -> int:
        self._count()
        return super().create(path)

    def write(self, descriptor: int, content: memoryview) -> int:
        self._count()
        return super().write(descriptor, content[:3] if self.partial else content)

    def sync(self, descriptor: int) -> None:
        self._count()
        super().sync(descriptor)

    def close(self, descriptor: int) -> None:
        try:
            self._count()
        finally:
            super().close(descriptor)  # a stopped machine keeps no descriptors either

    def rename(self, old: str, new: str) -> None:
        self._count()
        super().rename(old, new)

    def remove(self, path: str) -> None:
        self._count()
        super().remove(path)

    def sync_folder(self, path: str) -> None:
        self._count()
        super().sync_folder(path)


OLD, NEW = b"old content", b"the new content"


def calls_of_a_save(folder: Path) -> int:
    disk = FailingDisk(0, Crash, partial=True)
    folder.mkdir()
    FolderFiles(str(folder), disk).put("a.cnf", NEW)
    return disk.calls


@pytest.mark.parametrize("before", [OLD, None])
def test_a_crash_at_any_call_leaves_the_old_file_or_the_new(tmp_path: Path, before) -> None:
    calls = calls_of_a_save(tmp_path / "trial")
    assert calls >= 5 + len(NEW) // 3
    seen = set()
    for at in range(1, calls + 1):
        folder = tmp_path / f"crash{at}"
        files = FolderFiles(str(folder))
        if before is not None:
            files.put("a.cnf", before)
        with pytest.raises(Crash):
            FolderFiles(str(folder), FailingDisk(at, Crash, partial=True)).put("a.cnf", NEW)
        after = FolderFiles(str(folder))
        content = after.get("a.cnf") if "a.cnf" in after.sizes() else None
        assert content in (before, NEW)
        seen.add(content)
        assert [path.name for path in folder.iterdir()] == list(after.sizes())  # nothing left over
    assert seen == {before, NEW}


def test_an_error_at_any_call_is_reported_and_loses_nothing(tmp_path: Path) -> None:
    for at in range(1, calls_of_a_save(tmp_path / "trial") + 1):
        folder = str(tmp_path / f"error{at}")
        FolderFiles(folder).put("a.cnf", OLD)
        nvs = Nvs(FolderFiles(folder, FailingDisk(at, OSError, partial=True)))
        with refused("no_files"):
            nvs.save("a.cnf", NEW)
        assert nvs.read("a.cnf") in (OLD, NEW)
        nvs.save("a.cnf", NEW)
        assert nvs.read("a.cnf") == NEW


class VolatileDisk(Disk):
    """A disk in memory that forgets, when power fails, what nobody waited for."""

    def __init__(self) -> None:
        self.files: list[bytearray] = []  # by descriptor: what was written
        self.safe: list[bytes] = []  # the same, as far as it was synced
        self.names: dict[str, int] = {}
        self.safe_names: dict[str, int] = {}
        self.at = 0
        self.calls = 0

    def _count(self) -> None:
        self.calls += 1
        if self.calls == self.at:
            raise Crash

    def create(self, path: str) -> int:
        self._count()
        self.files.append(bytearray())
        self.safe.append(b"")
        self.names[path] = len(self.files) - 1
        return self.names[path]

    def write(self, descriptor: int, content: memoryview) -> int:
        self._count()
        self.files[descriptor] += content[:3]
        return min(3, len(content))

    def sync(self, descriptor: int) -> None:
        self._count()
        self.safe[descriptor] = bytes(self.files[descriptor])

    def close(self, descriptor: int) -> None:
        self._count()

    def rename(self, old: str, new: str) -> None:
        self._count()
        self.names[new] = self.names.pop(old)

    def remove(self, path: str) -> None:
        self._count()
        del self.names[path]

    def sync_folder(self, path: str) -> None:
        self._count()
        self.safe_names = dict(self.names)

    def found_after_power_failure(self, path: str):
        """Yield what ``path`` may hold: names and contents may each have made it or not."""
        for names in (self.names, self.safe_names):
            if path in names:
                yield self.safe[names[path]]
                yield bytes(self.files[names[path]])
            else:
                yield None


def test_power_may_fail_at_any_call(tmp_path: Path) -> None:
    at, calls = 0, 1
    while at < calls:
        at += 1
        disk = VolatileDisk()
        files = FolderFiles(str(tmp_path), disk)
        files.put("a.cnf", OLD)
        disk.calls, disk.at = 0, at
        try:
            files.put("a.cnf", NEW)
            calls = at
            assert set(disk.found_after_power_failure(str(tmp_path / "a.cnf"))) == {NEW}
        except Crash:
            calls = at + 1
        assert set(disk.found_after_power_failure(str(tmp_path / "a.cnf"))) <= {OLD, NEW}
    assert at > 8

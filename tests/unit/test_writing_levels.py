"""Writing a file needs the level of writing, whichever command, mode and way of writing it is."""

from itertools import islice

import pytest

from junose_shell.command.entry import Form
from junose_shell.grammar.cache import load_grammar
from junose_shell.grammar.samples import command_of, paths_of, values_of
from junose_shell.model.files import MAX_FILE, MAX_FILES, MemoryFiles, Nvs
from junose_shell.model.folder import FolderFiles
from junose_shell.model.session import CliSession, ModeFrame
from junose_shell.replies.steps import Ask
from junose_shell.runtime.startup import STARTUP
from junose_shell.session.assist import help_for
from junose_shell.session.runner import Runner
from junose_shell.wiring import build_shell

GRAMMAR = load_grammar(lab=False)
LEVEL = 10  # of copy
WAYS = ("", " > f.txt", " >> f.log", " &> boot.scr", " &>> f.scr", " | include . > f.txt")
NAMES = {"fileName": "f.txt", "newName": "g.scr", "scriptName": "writer.scr"}


class Watched(MemoryFiles):
    """Files that remember whether somebody wrote."""

    wrote = False

    def put(self, name: str, content: bytes) -> None:
        self.wrote = True
        super().put(name, content)

    def remove(self, name: str) -> None:
        self.wrote = True
        super().remove(name)

    def move(self, old: str, new: str) -> None:
        self.wrote = True
        super().move(old, new)


def lines() -> list[str]:
    """Return a line for each way through each Exec command, with names of files that exist."""
    found = []
    for entry in GRAMMAR.entries:
        if "exec" not in entry.modes or entry.form is not Form.DO:
            continue
        for path in islice(paths_of(entry), 12):
            values = {
                at: NAMES.get(p.type_key.rpartition("/")[2])
                or values_of(GRAMMAR.types[p.type_key])[0]
                for at in path
                if not (p := entry.positions[at]).word
            }
            found.append(GRAMMAR.renderer.render(entry, command_of(entry, path, values)))
    return sorted(set(found))


LINES = lines()


def router(level: int, *rules: str) -> tuple[Runner, Watched]:
    shell = build_shell(None)
    store = Watched()
    shell.router.files = Nvs(store)
    shell.router.files.write("f.txt", ["old"])
    shell.router.files.write("writer.scr", ["show clock > f.txt"])
    admin = Runner(shell, CliSession(privilege=15))
    for line in ("configure terminal", "boot config boot.scr", *rules, "end"):
        assert admin.finish(admin.begin(line)) is None
    store.wrote = False
    return Runner(shell, CliSession(privilege=level), _answer), store


def _answer(_question: Ask) -> str:
    return "n"


def run(runner: Runner, line: str) -> str:
    rejection = runner.finish(runner.begin(line))
    assert runner.shell.router.log.faults == []
    return rejection.code if rejection else ""


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("level", [0, 1, 5, LEVEL - 1])
def test_no_command_writes_below_the_level_of_writing(level, way):
    runner, store = router(level)
    for line in LINES:
        if line.startswith(("enable", "reload")):
            continue
        runner.session.frames, runner.session.closed = [ModeFrame("exec")], False
        run(runner, line + way)
        assert not store.wrote, line + way


def test_nor_do_commands_of_a_configuration_mode_that_is_open_to_all():
    runner, store = router(1, "privilege exec level 1 configure terminal")
    assert run(runner, "configure terminal") == ""
    for line in ("show clock > f.txt", "do show clock > f.txt", "run show clock &> f.txt"):
        assert run(runner, line) == "write_level"
    assert not store.wrote


def test_a_script_writes_with_the_level_of_its_user():
    runner, store = router(1, "privilege exec level 1 configure file")
    assert run(runner, "configure file writer.scr") == "file_refused"
    assert not store.wrote


def test_from_the_level_of_writing_on_output_goes_to_files():
    runner, store = router(LEVEL)
    assert run(runner, "show clock > f.txt") == ""
    assert store.wrote


def test_the_level_of_writing_is_that_of_copy():
    runner, store = router(3, "privilege exec level 3 copy")
    assert run(runner, "show clock > f.txt") == ""
    assert store.wrote
    runner, store = router(LEVEL, "privilege exec all level 15 copy")
    assert run(runner, "show clock > f.txt") == "write_level"
    assert not store.wrote


def test_help_offers_files_to_those_who_may_write():
    for level, offered in ((1, False), (LEVEL, True)):
        runner, _ = router(level)
        words = [item.word for item in help_for(runner.shell, runner.session, "show clock ").items]
        assert (">" in words) is offered
        assert "|" in words
        answer = help_for(runner.shell, runner.session, "show clock > ")
        assert (getattr(answer, "code", "") == "invalid_input") is not offered


@pytest.mark.parametrize("name", ["boot.scr", "BOOT.scr"])
def test_output_never_goes_to_the_file_that_the_router_boots_from(name):
    runner, store = router(15)
    assert run(runner, f"show clock > {name}") == "file_in_use"
    assert run(runner, f"show clock > {STARTUP}") == "file_kind"
    assert not store.wrote


def fill(runner: Runner) -> None:
    files = runner.shell.router.files
    number = 0
    while (free := files.capacity - files.capacity // 8 - files.used()) > 0:
        files.save(f"{number}.dmp", bytes(min(free, MAX_FILE)))
        number += 1


def test_a_full_folder_keeps_nobody_from_saving_the_configuration():
    runner, _ = router(15)
    fill(runner)
    assert run(runner, "show clock > g.txt") == "nvs_full"
    assert run(runner, "copy running-configuration g.scr") == "nvs_full"
    assert run(runner, "write memory") == ""
    assert run(runner, "copy running-configuration startup-configuration") == ""


def test_there_are_no_more_files_than_the_limit():
    runner, _ = router(15)
    files = runner.shell.router.files
    for number in range(MAX_FILES - len(files.sizes())):
        files.write(f"n{number}.txt", ())
    assert run(runner, "show clock > one-more.txt") == "nvs_full"
    assert run(runner, "show clock > n0.txt") == ""
    assert run(runner, "write memory") == ""


def test_no_command_writes_more_than_the_largest_file():
    runner, _ = router(15)
    files = runner.shell.router.files
    files.save("big.txt", bytes(MAX_FILE))
    assert run(runner, "show clock >> big.txt") == "file_too_large"
    assert files.sizes()["big.txt"] == MAX_FILE


def test_a_larger_file_that_others_made_is_not_read(tmp_path):
    runner, _ = router(15)
    with (tmp_path / "big.scr").open("wb") as file:
        file.truncate(MAX_FILE + 1)
    runner.shell.router.files = Nvs(FolderFiles(str(tmp_path)))
    for line in ("more big.scr", "copy big.scr c.scr", "configure file big.scr"):
        assert run(runner, line) == "file_too_large"

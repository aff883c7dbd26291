"""Copies, lists and runs the router's files, and saves the configuration."""

from collections.abc import Iterable
from contextlib import closing

from junose_shell.characters import not_text, octet_of, with_octets
from junose_shell.commands.files import (
    ConfigureFile,
    CopyFile,
    CopyFileStartup,
    CopyRunningFile,
    CopyRunningStartup,
    CopyStartupFile,
    Delete,
    Dir,
    More,
    Rename,
    WriteMemory,
)
from junose_shell.errors import CliError
from junose_shell.handlers.feature import Context, Feature
from junose_shell.handlers.host import RefusedLine
from junose_shell.messages import text
from junose_shell.model.files import check_name
from junose_shell.model.inventory import RELEASE_OCTETS
from junose_shell.model.snapshot import pack
from junose_shell.replies.common import Text
from junose_shell.replies.files import FileItem, FileList
from junose_shell.replies.steps import Answer, Reply, Steps, Wait, pauses
from junose_shell.runtime.router import Router
from junose_shell.runtime.startup import STARTUP, read_snapshot
from junose_shell.turns import Turns

feature = Feature("files")

SNAPSHOT, RELEASE = "cnf", "rel"
TEXTS = ("scr", "txt")  # what a configuration can be written to as commands


def kind_of(name: str) -> str:
    """Return the extension of a file name, which says what the file contains."""
    return name.rpartition(".")[2].lower()


def configuration_of(router: Router, name: str) -> list[str]:
    """Return the lines of a ``.cnf`` or ``.scr`` file.

    Raises CliError for another file, and for a line that is not UTF-8 text.
    """
    if kind_of(name) == SNAPSHOT:
        return read_snapshot(router.files.read(name), name)
    if kind_of(name) not in TEXTS:
        raise CliError("file_kind", name=name, reason="neither a snapshot nor a script")
    lines = list(router.files.lines(name))
    for number, line in enumerate(lines, 1):
        if (at := not_text(line)) is not None:
            reason = text("not_utf8", byte=octet_of(line[at])).removeprefix("% ")
            raise CliError(
                "file_refused", name=name, number=number, line=with_octets(line), reason=reason
            )
    return lines


# -- copies --
@feature.handles(CopyRunningStartup)
def copy_running_startup(context: Context, _command: CopyRunningStartup) -> Answer:
    """Save the running configuration."""
    return pauses(context.router.startup.save())


@feature.handles(WriteMemory)
def write_memory(context: Context, _command: WriteMemory) -> Answer:
    """Save the running configuration."""
    return pauses(context.router.startup.save())


@feature.handles(CopyRunningFile)
def copy_running_file(context: Context, command: CopyRunningFile) -> Answer:
    """Write the running configuration to a file."""
    return _write(context.router, command.new_name, context.router.startup.running())


@feature.handles(CopyStartupFile)
def copy_startup_file(context: Context, command: CopyStartupFile) -> Answer:
    """Write the startup configuration to a file."""
    return _write(context.router, command.new_name, context.router.startup.lines())


@feature.handles(CopyFileStartup)
def copy_file_startup(context: Context, command: CopyFileStartup) -> Answer:
    """Make a file the startup configuration."""
    router = context.router
    if not router.startup.manual:
        raise CliError("automatic_commit")
    return pauses(router.startup.save(configuration_of(router, command.file_name)))


@feature.handles(CopyFile)
def copy_file(context: Context, command: CopyFile) -> Answer:
    """Copy a file. The copy has the same extension, because that names the content."""
    source, target = command.file_name, check_name(command.new_name)
    content = context.router.files.read(source)
    if kind_of(source) != kind_of(target) and SNAPSHOT in (kind_of(source), kind_of(target)):
        raise CliError("file_kind", at="new_name", name=target, reason=f"{source} is another kind")
    context.router.files.save(target, content)
    return None


def _write(router: Router, name: str, turns: Turns[list[str]]) -> Steps:
    if kind_of(name) not in (SNAPSHOT, *TEXTS):
        reason = "a configuration goes to a .cnf, .scr or .txt file"
        raise CliError("file_kind", at="new_name", name=name, reason=reason)
    return _written(router, name, turns)


def _written(router: Router, name: str, turns: Turns[list[str]]) -> Steps:
    lines = yield from pauses(turns)
    if kind_of(name) == SNAPSHOT:
        router.files.save(name, pack(lines))
    else:
        router.files.write(name, lines)


# -- files --
@feature.handles(Dir)
def directory(context: Context, _command: Dir) -> Answer:
    """List the files and the running release."""
    router = context.router
    release, boot = router.chassis.release, router.startup.boot_file
    sizes = router.files.sizes()
    used = sum(sizes.values()) + RELEASE_OCTETS
    sizes.pop(STARTUP, None)
    listed = sorted({**sizes, release: RELEASE_OCTETS}.items())
    files = tuple(FileItem(name, size, name in (release, boot)) for name, size in listed)
    return Reply(FileList(files, used, router.files.capacity + RELEASE_OCTETS))


@feature.handles(Delete)
def delete(context: Context, command: Delete) -> Answer:
    """Delete a file, unless the router runs it or starts with it."""
    _free(context.router, command.file_name)
    context.router.files.delete(command.file_name)
    return None


@feature.handles(Rename)
def rename(context: Context, command: Rename) -> Answer:
    """Rename a file; the extension stays."""
    old, new = command.file_name, command.new_name
    _free(context.router, old)
    if kind_of(old) != kind_of(new):
        raise CliError("file_kind", at="new_name", name=new, reason=f"{old} is another kind")
    context.router.files.rename(old, new)
    return None


def _free(router: Router, name: str) -> None:
    if name in (router.chassis.release, router.startup.boot_file):
        raise CliError("file_in_use", at="file_name", name=name)


@feature.handles(More)
def more(context: Context, command: More) -> Answer:
    """Show a text file."""
    name = command.file_name
    if name == context.router.chassis.release or kind_of(name) in (SNAPSHOT, RELEASE, "dmp"):
        raise CliError("file_kind", at="file_name", name=name, reason="not a text file")
    return Reply(Text(tuple(map(with_octets, context.router.files.lines(name)))))


# -- scripts --
@feature.handles(ConfigureFile)
def configure_file(context: Context, command: ConfigureFile) -> Answer:
    """Carry out a script up to the first refused line [recalled]."""
    return _carry_out(
        context, command.script_name, list(context.router.files.lines(command.script_name))
    )


def _carry_out(context: Context, name: str, lines: list[str]) -> Steps:
    with closing(context.shell.load(name, lines, context.session.privilege)) as items:
        yield from _steps(name, items)


def _steps(name: str, items: Iterable[RefusedLine | str | Wait]) -> Steps:
    for item in items:
        if isinstance(item, Wait):
            yield item  # a long script must keep nobody waiting, and Ctrl+C ends it
            continue
        if not isinstance(item, str):
            raise CliError(
                "file_refused", name=name, number=item.line, line=item.text.strip(),
                reason=item.rejection.message.removeprefix("% "),
            )  # fmt: skip
        yield Reply(Text((item,)))

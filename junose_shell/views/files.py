"""View of the router's files. The layout is our own."""

from collections.abc import Iterable

from junose_shell.replies.files import FileList
from junose_shell.views import draws
from junose_shell.views.blocks import Block, Column, Lines, Table

IN_USE = "!"


@draws(FileList)
def file_list(data: FileList) -> Iterable[Block]:
    """The files by name."""
    columns = (Column("file"), Column("size", "right"), Column("in\nuse"))
    rows = [(file.name, str(file.size), IN_USE if file.in_use else "") for file in data.files]
    free = max(0, data.capacity - data.used)  # others can put files into the folder
    return (
        Table(columns, rows),
        Lines(("", f"{data.capacity} bytes in NVS, {data.used} used, {free} free")),
    )

"""A terminal, to see what a user sees."""

from junose_shell.terminal.row import columns


class Screen:
    """Rows of cells. Knows only what a plain client may be sent; anything else is an error."""

    def __init__(self, width: int = 0) -> None:
        self.width = width  # 0 for endless rows
        self.rows: list[list[str]] = [[]]
        self.column = 0
        self.bells = 0

    def write(self, data: bytes) -> "Screen":
        for char in data.decode():
            self._put(char)
        return self

    def _put(self, char: str) -> None:
        row = self.rows[-1]
        if char == "\a":
            self.bells += 1
        elif char == "\b":
            assert self.column > 0, "backspace at the begin of the row"
            self.column -= 1
        elif char == "\r":
            self.column = 0
        elif char == "\n":
            self.rows.append([])
            self.column = 0
        else:
            assert char >= " ", f"control character {char!r} sent"
            if self.width and self.column + columns(char) > self.width:
                self.rows.append([])
                self.column = 0
                row = self.rows[-1]
            for cell in (char, *[""] * (columns(char) - 1)):
                row.extend(" " * (self.column + 1 - len(row)))
                row[self.column] = cell
                self.column += 1

    @property
    def row(self) -> str:
        return "".join(self.rows[-1]).rstrip()

    @property
    def text(self) -> list[str]:
        return ["".join(row).rstrip() for row in self.rows]

"""Banner texts: between two equal delimiters, with line ends written as in C [seen: SB100]."""

MAX_TEXT = 1_024  # characters; the rest is cut [seen: SB100]
_DELIMITERS = "\"'#%^~@$&*+=/:;,.?!|-_0123456789abcdefghijklmopqrstuvwxyz"


def text_of(typed: str) -> str:
    """Return the text of a typed banner, with line ends between its lines."""
    out: list[str] = []
    characters = iter(body(typed) or "")
    for character in characters:
        escaped = next(characters, "") if character == "\\" else None
        out.append(character if escaped is None else "\n" if escaped == "n" else escaped)
    return "".join(out)


def body(typed: str) -> str | None:
    """Return the text between the delimiters, None if the second one is missing.

    Text after the second delimiter is ignored without a warning [seen: SB100].
    """
    inside, closed, _ = typed[1:].partition(typed[:1])
    return inside if closed else None


def continued(typed: str, more: str) -> str:
    """Return the banner so far with one more line; text beyond the limit is dropped.

    A backslash at the end of a line, which the router does not accept, is kept as a character
    [own].
    """
    if len(typed) > 2 * MAX_TEXT:  # each character may be written with a backslash
        return typed + typed[0] if typed[0] in more else typed
    backslashes = len(typed) - len(typed.rstrip("\\"))
    return typed + "\\" * (backslashes % 2) + "\n" + more


def written(text: str) -> str:
    """Return the form of ``text`` that is stored and shown: one line, cut at 1,024 characters."""
    inside = text[:MAX_TEXT].replace("\\", "\\\\").replace("\n", "\\n")
    delimiter = next((c for c in _DELIMITERS if c not in inside), "\x7f")
    return f"{delimiter}{inside}{delimiter}"

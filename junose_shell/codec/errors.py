"""The only error that decoders of this package raise."""


class DecodeError(ValueError):
    """Octets from outside that cannot be read; ``offset`` is the place of the fault, if known."""

    def __init__(self, text: str, offset: int | None = None) -> None:
        super().__init__(text if offset is None else f"octet {offset}: {text}")
        self.text = text
        self.offset = offset

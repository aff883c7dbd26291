"""What a codec raises when it cannot read bytes that came from outside."""


class DecodeError(ValueError):
    """The bytes cannot be read; ``offset`` (octets from their beginning) is where the fault is."""

    def __init__(self, offset: int, text: str) -> None:
        super().__init__(f"octet {offset}: {text}")
        self.offset = offset
        self.text = text

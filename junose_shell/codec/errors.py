"""What every decoder of this package raises, and nothing else."""


class DecodeError(ValueError):
    """Octets from outside that are not what they should be; the text says what is wrong."""

"""Words that several views share."""


def switched(*, on: bool) -> str:
    """Return ``enabled`` or ``disabled``."""
    return "enabled" if on else "disabled"

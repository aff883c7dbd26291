"""The user name of a dial-out request."""


def dial_out_username(trigger: int, domain: str, rd: str = "") -> str:
    """Return ``rd/trigger@domain`` [seen: S410], without a slash when no ``rd`` (decision 23)."""
    return f"{rd}/{trigger}@{domain}" if rd else f"{trigger}@{domain}"

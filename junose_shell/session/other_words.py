"""Words of IOS that operators type by habit, and the words of this router for the same.

Only the console shows them, below a refusal: a person reads them, and no program does.
"""

# The longest beginning that fits counts. [own]
_WORDS = {
    "terminal monitor": "log here",
    "terminal no monitor": "no log here",
    "show logging": "show log data",
    "logging console": "log destination console severity ...",
    "logging host": "log destination syslog ...",
    "logging": "log destination syslog ...",
    "debug": "log severity debug CATEGORY, and log here",
    "undebug": "no log severity debug CATEGORY",
    "no debug": "no log severity debug CATEGORY",
    "show debugging": "show log configuration",
    "show startup-config": "show configuration, after a restart",
    "show ip arp": "show arp",
    "clear arp-cache": "clear arp",
    "show vpdn": "show l2tp",
    "show vpdn tunnel": "show l2tp tunnel",
    "show vpdn session": "show l2tp session",
    "show vpdn history failure": "show l2tp dial-out session ADDRESS",
    "clear vpdn tunnel": "l2tp shutdown tunnel NAME",
    "clear vpdn session": "l2tp shutdown session NAME",
    "vpdn": "aaa domain-map DOMAIN, then tunnel TAG",
    "vpdn-group": "aaa domain-map DOMAIN, then tunnel TAG",
    "show caller": "show subscribers",
    "show dialer": "show l2tp dial-out session",
    "clear dialer": "l2tp dial-out session reset ADDRESS",
    "show ppp all": "show ppp interface",
    "show ppp summary": "show ppp interface summary",
    "clear interface": "logout subscribers ...",
    "clear ppp": "logout subscribers ...",
    "interface dialer": "l2tp dial-out target ..., with a profile",
    "interface virtual-template": "profile NAME",
    "radius-server host": "radius authentication server ADDRESS",
    "radius-server": "radius authentication server ADDRESS, and what is below it",
    "clear counters": "baseline interface, then show interfaces delta",
    "show aaa servers": "show radius statistics",
    "show inventory": "show hardware",
    "show vrf": "show ip vrf",
}
_LEAST = 2  # letters of each word that have to be there


def meant(line: str) -> str:
    """Return the words of this router for a line of IOS, empty for any other line."""
    typed = line.lower().split()
    if typed[:1] in (["do"], ["run"]):
        del typed[0]
    fitting = [words for words in _WORDS if _begins(typed, words.split())]
    return _WORDS[max(fitting, key=len)] if fitting else ""


def _begins(typed: list[str], words: list[str]) -> bool:
    """Return True if a line begins with ``words``, which may be abbreviated."""
    return len(typed) >= len(words) and all(
        len(short) >= _LEAST and word.startswith(short)
        for short, word in zip(typed, words, strict=False)
    )

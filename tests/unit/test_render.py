import pytest

from junose_shell.command.entry import Form
from junose_shell.command.tokens import Line
from junose_shell.commands.ip_route import IpRoute
from junose_shell.grammar.cache import load_grammar
from junose_shell.net import Ipv4

GRAMMAR = load_grammar()


def again(line: str, mode: str = "global-config") -> str:
    """Return the canonical form of a line."""
    result = GRAMMAR.walk(mode, 15).match(Line(line))
    entry, command = result.entry, result.command
    if entry.form is Form.NO and entry.storage.toggle:
        given = {name: value for name, value in command.fields().items() if name != "default"}
        command = GRAMMAR.entry(entry.id).command(**given, enabled=False)
    return GRAMMAR.render(command)


@pytest.mark.parametrize(
    ("mode", "typed", "written"),
    [
        ("global-config", "HOSTN r1", "hostname r1"),
        ("global-config", "profile  no", "profile no"),
        ("global-config", 'profile "a b"', 'profile "a b"'),
        ("global-config", 'profile "say \\"a\\""', 'profile "say \\"a\\""'),
        ("global-config", 'snmp-s host 10.0.0.1 "ver"', 'snmp-server host 10.0.0.1 "ver"'),
        ("global-config", 'snmp-s comm x "a" ro', None),
        ("global-config", "ip route 10.0.0.0 255.0.0.0 null 0 perm tag 5",
         "ip route 10.0.0.0 255.0.0.0 null 0 tag 5 permanent"),
        ("interface", "desc  50%  of  it", "description 50%  of  it"),
        ("interface", "no ip redir", "no ip redirects"),
        ("profile", "ppp auth virt vr1 chap pap", "ppp authentication virtual-router vr1 chap pap"),
        ("line", "login", "login"),
        ("line", "no login", "no login"),
    ],
)  # fmt: skip
def test_a_line_is_written_in_full_and_only_then_quoted_when_it_must(mode, typed, written):
    if written is None:
        assert not hasattr(GRAMMAR.walk(mode, 15).match(Line(typed)), "command")
    else:
        assert again(typed, mode) == written
        assert again(written, mode) == written


def test_a_word_is_quoted_where_any_mode_of_the_command_has_such_a_keyword():
    assert again('tunnel group "grp"', "domain-map") == "tunnel group grp"
    assert again('tunnel "5"', "domain-map") == "tunnel 5"


def test_a_command_that_no_line_makes_is_refused():
    zero = Ipv4(0)
    with pytest.raises(ValueError, match="cannot be written"):
        GRAMMAR.render(IpRoute(None, zero, zero))

"""Files as people have them: captures of a terminal, other encodings, compressed, with tabs."""

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.model.script import configuration_lines
from junose_shell.model.session import CliSession
from junose_shell.session.captures import cleaned
from junose_shell.session.runner import Runner
from junose_shell.session.script import ScriptError, carry_out, parse_script, read_script, read_text
from junose_shell.wiring import open_shell

CAPTURE = (
    b"erx1#show configuration\r\nPlease wait....\r\n....\r\n"
    b"hostname erx1\r\ninterface loopback 0\r\n"
    b" --More-- "
    + b"\b" * 10
    + b" " * 10
    + b"\b" * 10
    + b" ip address 10.0.0.1 255.255.255.255\r\n"
    b" --More-- \r\x1b[K description a\r\n"
    b"NOTICE 01/15/2010 08:00:00 UTC ospfGeneral: neighbor up\r\n"
    b"! End of generated configuration script.\r\nerx1#conf t\r\n"
    b"erx1(config)#ip route 10.0.0.0 255.0.0.0 null 0\r\nerx1(config)#exit\r\nerx1#exit\r\n"
)


def carried_out(octets: bytes, encoding: str = ""):
    runner = Runner(open_shell(), CliSession(privilege=15))
    script = parse_script("f", octets, encoding)
    refused = list(carry_out(runner, script))
    kept = [line for line in configuration_lines(runner.shell.router.config) if line != "!"]
    return kept, refused, script.passed


def test_a_capture_is_read_as_what_was_meant():
    kept, refused, passed = carried_out(CAPTURE)
    assert refused == []
    assert kept == [
        "hostname erx1", "virtual-router default", "interface loopback 0",
        " ip address 10.0.0.1 255.255.255.255", " description a",
        "ip route 10.0.0.0 255.0.0.0 null 0",
    ]  # fmt: skip
    assert passed == 6


@given(st.lists(st.text(st.characters(exclude_characters="\n"), max_size=30)))
def test_any_lines_are_cleaned_to_as_many_lines(lines):
    found, passed = cleaned(lines)
    assert len(found) == len(lines)
    assert 0 <= passed <= len(lines)


@pytest.mark.parametrize(
    "line", ["hostname a", "banner motd #text#", "!erx1#exit", "ip route # 1", "", "a>b", "x#y"]
)
def test_a_file_without_signs_of_a_terminal_stays_as_it_is(line):
    assert cleaned([line, "...."]) == ([line, "...."], 0)


def test_what_is_no_text_is_one_refused_line():
    octets = "hostname p\nsnmp-server location Prémices\nip route 10.0.0.0 255.0.0.0 null 0\n"
    kept, refused, _ = carried_out(octets.encode("latin-1"))
    assert [(each.line, each.rejection.code) for each in refused] == [(2, "not_text")]
    assert refused[0].text == r"snmp-server location Pr\xe9mices"
    assert "0xe9" in refused[0].rejection.message
    assert "ip route 10.0.0.0 255.0.0.0 null 0" in kept
    for text, encoding in ((octets.encode("latin-1"), "latin-1"), (octets.encode("utf-8-sig"), "")):
        kept, refused, _ = carried_out(text, encoding)
        assert refused == []
        assert "snmp-server location Prémices" in kept


def test_an_encoding_that_nobody_knows_is_named(tmp_path):
    with pytest.raises(ScriptError, match="cannot be read as klingon"):
        parse_script("f", b"hostname a\n", "klingon")
    (tmp_path / "t").write_bytes(b"a\nb\xff\n")
    with pytest.raises(ScriptError, match="t:2: byte 0xff"):
        read_text(tmp_path / "t")


def test_compressed_files_and_tabs(tmp_path):
    path = tmp_path / "a.scr.gz"
    path.write_bytes(gzip.compress(b"interface loopback 0\n\tdescription a\n"))
    assert read_script(path).lines == ["interface loopback 0", "        description a"]
    path.write_bytes(path.read_bytes()[:-12])
    with pytest.raises(ScriptError, match="ends too early"):
        read_script(path)

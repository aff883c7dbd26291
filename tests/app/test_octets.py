"""An octet that is no text makes its line a refused one at every door, and never another text."""

import json

import pytest

SITE = "hostname a\nsnmp-server location Münch\nip route 10.0.0.0 255.0.0.0 null 0\n".encode(
    "latin-1"
)
WRONG = "Byte 0xfc is not UTF-8 text"
KEPT = ["hostname a", "ip route 10.0.0.0 255.0.0.0 null 0"]
SHOW = "show configuration | include hostname|null 0|M"


def _shown(out: bytes) -> list[str]:
    lines = out.decode().splitlines()
    return [line for line in lines if not line.startswith("!") and "virtual-router" not in line]


@pytest.fixture
def site(tmp_path):
    (tmp_path / "a.scr").write_bytes(SITE)
    return "a.scr"


@pytest.mark.parametrize("call", [("replay", "--keep-going"), ()])
def test_a_file(run, site, call):
    done = run(*call, site, "-c", SHOW)
    assert (done.returncode, _shown(done.stdout)) == (1, KEPT)
    assert f"a.scr:2: % {WRONG}" in done.stderr.decode()
    done = run(*call, site, "--encoding", "latin-1", "-c", SHOW)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "snmp-server location Münch" in done.stdout.decode()


def test_a_pipe(run):
    typed = b"configure terminal\n" + SITE + f"{SHOW}\n".encode()
    done = run(stdin=typed)
    assert done.returncode == 1
    assert f"<stdin>:3: % {WRONG}" in done.stderr.decode()
    assert done.stdout.decode().splitlines()[-2:] == KEPT
    done = run("--encoding", "latin-1", stdin=typed)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "snmp-server location Münch" in done.stdout.decode().splitlines()


def test_many_files(run, site):
    findings = json.loads(run("replay", "--each", "--report", "json", site).stdout)["files"][0][
        "new"
    ]
    assert [(each["line"], each["code"]) for each in findings if each["code"] != "kept"] == [
        (2, "not_text")
    ]
    assert run("replay", "--each", "--allow", "kept", "--encoding", "latin-1", site).returncode == 0


def test_a_comparison(run, site, tmp_path):
    (tmp_path / "b.scr").write_bytes(SITE.decode("latin-1").encode())
    done = run("diff", site, "b.scr")
    assert done.returncode == 2
    assert WRONG in done.stderr.decode()
    assert run("diff", "--keep-going", site, "b.scr").stdout.decode().splitlines() == [
        "snmp-server location Münch"
    ]


def test_a_question(run, site):
    pytest.importorskip("jmespath")
    for encoding, found in (
        ("utf-8", KEPT),
        ("latin-1", [KEPT[0], "snmp-server location Münch", KEPT[1]]),
    ):
        done = run("query", "[].text", "--format", "json", "--encoding", encoding, site)
        assert json.loads(done.stdout) == found


def test_files_of_the_router(run, site, tmp_path):
    (tmp_path / "nvs").mkdir()
    (tmp_path / "nvs" / "a.scr").write_bytes(SITE)
    commands = ("configure file a.scr", "more a.scr", "configure terminal",
                "service manual-commit", "end", "copy a.scr startup-configuration",
                "copy a.scr b.scr", SHOW)  # fmt: skip
    done = run("--nvs", "nvs", stdin="".join(f"{line}\n" for line in commands).encode())
    out = done.stdout.decode()
    assert done.returncode == 1
    assert out.count(WRONG) == 2  # of the script, of the startup configuration
    assert r"snmp-server location M\xfcnch" in out
    assert out.splitlines()[-1] == "hostname a"  # what came before the refused line
    assert (tmp_path / "nvs" / "b.scr").read_bytes() == SITE


def test_a_world(run, tmp_path):
    (tmp_path / "w.yaml").write_bytes(b"# a\n# M\xfcnchen\nhosts: {}\n")
    done = run("--world", "w.yaml", "-c", "show clock")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"junose-shell: w.yaml:2: ")


@pytest.mark.parametrize("name", ["nonsense", "utf-16"])
def test_an_encoding_that_is_none_of_text_files(run, name):
    done = run("--encoding", name, "-c", "show clock")
    assert done.returncode == 2
    assert f"'{name}' is no encoding of text files" in done.stderr.decode()

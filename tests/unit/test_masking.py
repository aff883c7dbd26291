import pytest
from first_call import DEMO, SECRETS, first_call

from junose_shell.model.secrets import digest, encrypt, matches
from junose_shell.model.session import CliSession, ModeFrame
from junose_shell.session.masking import Masker
from junose_shell.world.loader import parse
from junose_shell.world.secrets import without_secrets


@pytest.fixture
def masker():
    return Masker(first_call().shell.grammar)


def at(*modes):
    return CliSession(privilege=15, frames=[ModeFrame("exec"), *map(ModeFrame, modes)])


@pytest.mark.parametrize(
    ("mode", "line", "masked"),
    [
        ("", "lab cpe branch1 password hush", "lab cpe branch1 password secret1"),
        ("", "lab cpe branch1 pass   hush  ", "lab cpe branch1 pass   secret1  "),
        ("", "lab user x attribute Tunnel-Password:1 hush",
         "lab user x attribute Tunnel-Password:1 secret1"),
        ("", "lab user x attribute Framed-IP-Address 1.2.3.4",
         "lab user x attribute Framed-IP-Address 1.2.3.4"),
        ("", "show clock | include hush", "show clock | include hush"),
        ("global-config", "enable password level 5 hush", "enable password level 5 secret1"),
        ("global-config", "enable secret 5 hush", "enable secret 5 secret1"),
        ("global-config", 'username u password "two words"', "username u password secret1"),
        ("global-config", "do lab cpe branch1 password hush",
         "do lab cpe branch1 password secret1"),
        ("global-config", "no username u", "no username u"),
        ("", "no line vty 7", "no line vty 7"),
        ("", "default nothing here", "default nothing here"),
        ("", "no enable sekret hush", "no enable sekret secret1"),
        ("radius", "no key hush", "no key secret1"),
        ("global-config", "", ""),
        ("", "enable password hush", "enable password secret1"),  # refused: another mode's
        ("global-config", "enable secret one two three", "enable secret secret3 secret2 secret1"),
        ("global-config", "enable secret level 99 hush", "enable secret secret3 secret2 secret1"),
        ("global-config", "username u pasword hush", "username u pasword secret1"),
        ("global-config", "usernme u password hush", "usernme u password secret1"),
        ("global-config", "tacacs-server key hush", "tacacs-server key secret1"),
        ("global-config", "ip ospf authentication-key hush", "ip ospf authentication-key secret1"),
        ("global-config", "no enable password hush", "no enable password secret1"),
        ("global-config", "username u nothing", "username u secret1"),
        ("global-config", "hostname key", "hostname key"),
        ("line", "password 9 hush", "password secret2 secret1"),
        ("radius", "key hush extra", "key secret2 secret1"),
        ("", "do key hush", "do key secret1"),
        ("global-config", "aaa tun pass hush", "aaa tun pass secret1"),  # or tunnel-group
        ("global-config", "aaa t p hush", "aaa t p secret1"),
        ("radius", "k hush", "k secret1"),
        ("", "do " * 250 + "key hush", "do " * 250 + "key secret1"),
        ("line", "passowrd hush", "passowrd secret1"),
        ("radius", "kye hush", "kye secret1"),
        ("global-config", "no usrename u password hush", "no usrename u password secret1"),
        ("global-config", "host b 10.0.0.1 ftp 0 hush | include x",
         "host b 10.0.0.1 ftp 0 secret4 secret3 secret2 secret1"),
        ("global-config", "exception protocol fttp 0 hush", "exception protocol fttp 0 secret1"),
        ("radius", "key=hush", "secret1"),
        ("radius", "kee hush", "kee secret1"),
        ("global-config", "host b 10.0.0.1 ftp 0 hush", "host b 10.0.0.1 ftp 0 secret1"),
        ("global-config", "enable secret one one", "enable secret secret1 secret1"),
        # a misspelt keyword is taken for that keyword, as long as the rest fits
        ("exec", "lab advnce 30", "lab advnce 30"),
        ("exec", "lab reset", "lab reset"),
        ("exec", "lab usr branch1 pasword hush", "lab usr branch1 secret2 secret1"),
        ("global-config", "aaa loacl usrname joe pasword hush",
         "aaa loacl usrname joe secret2 secret1"),
        # a whole command of some mode is that, and no other one with a word amiss
        ("global-config", "tunnel 3", "tunnel 3"),
        ("", "do tunnel group tg1", "do tunnel group tg1"),
        ("global-config", "enable proxy authenticate", "enable proxy authenticate"),
        ("l2tp-dest-profile-host", "enable proxy authenticate", "enable proxy authenticate"),
        ("global-config", "tunnel 99", "tunnel secret1"),
        ("global-config", "tunnel group tg1 hush", "tunnel secret3 secret2 secret1"),
        ("global-config", "tunnel password hush", "tunnel password secret1"),
        ("global-config", "enable proxy hush", "enable secret2 secret1"),
        ("global-config", "p hush", "p secret1"),  # password of a line, or profile
    ],
)  # fmt: skip
def test_lines(masker, mode, line, masked):
    assert masker.line(at(*filter(None, [mode])), line) == masked


def test_a_placeholder_is_encrypted_where_the_secret_was(masker):
    session = at("global-config", "radius")
    masker.line(session, "key hush")
    kept = encrypt("hush", "here")
    masked = masker.line(session, f"key 8 {kept}")
    assert kept not in masked
    assert masked == f"key 8 {encrypt('secret1', 'here')}"
    assert masker.line(session, f"key 8 {kept}x") == "key 8 secret2"  # damaged


def test_a_placeholder_is_a_digest_where_one_was(masker):
    kept = digest("hush", "here")
    masked = masker.line(at("global-config"), f"enable secret 5 {kept}").split()[-1]
    assert masked != kept
    assert masked.partition(".")[0] == kept.partition(".")[0]
    assert matches("secret1", masked, "5")


def test_the_same_secret_has_the_same_placeholder(masker):
    first = masker.line(at("global-config"), "enable password one")
    second = masker.line(at("global-config"), "enable password two")
    again = masker.line(at(), "lab cpe branch1 password one")
    words = [line.split()[-1] for line in (first, second, again)]
    assert words == ["secret1", "secret2", "secret1"]
    assert masker.text("two") == "secret2"
    assert masker.text("") == ""


def test_a_known_secret_typed_where_it_means_nothing_is_masked(masker):
    masker.text("7h3pass")
    assert masker.line(at(), "7h3pass") == "secret1"
    assert masker.line(at(), "show 7h3pass") == "show secret1"


def test_a_world_file_loses_its_secrets_and_stays_one():
    content = (DEMO / "world.yaml").read_text()
    kept = without_secrets(content, lambda secret: f"<{SECRETS.index(secret)}>")
    assert not any(secret in kept for secret in SECRETS)
    assert parse(kept.encode(), "w").radius[0].key == "<0>"
    lines = zip(content.splitlines(), kept.splitlines(), strict=True)
    assert all(old == new for old, new in lines if "<" not in new)


def test_secrets_in_flow_style_lists_quotes_and_aliases():
    content = (
        'cpes: [{name: a, password: "x: y"}, {name: b, password: &p hush}]\n'
        "more: {Tunnel-Password:1: [one, two], password: *p}\n"
        "keyboard: stays\n"
        "password: \n"
    )
    kept = without_secrets(content, lambda secret: f"S{len(secret)}")
    assert kept == (
        "cpes: [{name: a, password: S4}, {name: b, password: S4}]\n"
        "more: {Tunnel-Password:1: [S3, S3], password: *p}\n"
        "keyboard: stays\n"
        "password: \n"
    )


def slips(word: str) -> set[str]:
    """Return what a finger makes of a word that it does not hit well."""
    places = range(1, len(word))
    return {
        *(word[:i] + word[i + 1 :] for i in places),
        *(word[:i] + word[i - 1] + word[i:] for i in places),
        *(word[: i - 1] + word[i] + word[i - 1] + word[i + 1 :] for i in places),
    }


@pytest.mark.parametrize(
    "line",
    ["password hush", "secret 0 hush", "username joe password hush", "key hush",
     "enable secret hush", "enable password level 5 hush", "tacacs-server key hush",
     "neighbor 10.0.0.1 password hush"],
)  # fmt: skip
def test_a_slip_in_the_first_word_shows_no_secret(masker, line):
    word, _, rest = line.partition(" ")
    for slip in slips(word):
        if len(slip) < 3:  # k, ky: no key can be told from it
            continue
        for typed in (f"{slip} {rest}", f"no {slip} {rest}", f"do {slip} {rest}"):
            assert "hush" not in masker.line(at("global-config"), typed), typed

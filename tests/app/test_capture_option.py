"""``--capture`` and ``lab capture``: what passes between a router and its peers, as a file."""

from pathlib import Path

from dissector import complaints, fields, tshark

from junose_shell.codec.radius import decode
from junose_shell.codec.radius_hiding import HidingKey

DEMOS = Path(__file__).parents[2] / "demo_configs"
CALL = ("-c", "lab packet 10.10.1.1", "-c", "lab advance 40s")


def rows_of(path, *names):
    return fields(path, "", *names, settings=("-N", "n"))


def test_only_the_owner_reads_a_capture_and_tshark_has_no_complaint(run, tmp_path):
    run("--demo", "first-call", "--capture", "call.pcapng", *CALL, "-c", "ping 10.10.1.1 1")
    path = tmp_path / "call.pcapng"
    assert path.stat().st_mode & 0o077 == 0
    assert complaints(path) == []
    for protocol in ("radius", "l2tp", "icmp"):
        assert tshark(path, "-Y", protocol)


def test_packets_have_names_router_time_and_transitions(run, tmp_path):
    run("--demo", "first-call", "--capture", "call.pcapng", *CALL)
    columns = (
        "frame.time_epoch", "_ws.col.Source", "_ws.col.Destination", "frame.interface_name",
        "frame.comment",
    )  # fmt: skip
    rows = rows_of(tmp_path / "call.pcapng", *columns)
    assert rows[0] == [
        "1263542400.000000000", "lns", "home", "to-home",
        "session 10.10.1.1: absent -> authenticating",
    ]  # fmt: skip
    assert rows[1][1:3] == ["home", "lns"]
    assert rows[1][4].startswith("session 10.10.1.1: authenticating -> connecting")
    assert any(row[4].endswith("session 10.10.1.1: connecting -> inService") for row in rows)


def test_the_same_run_gives_the_same_octets(run, tmp_path):
    for name in ("one", "two"):
        run("--demo", "two-lacs", "--capture", name, *CALL)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_lab_capture_writes_what_the_option_writes(run, tmp_path):
    done = run("--demo", "first-call", "--capture", "call.pcapng", "--nvs", "lab", *CALL,
               "-c", "ping 10.10.1.1 2", "-c", "lab packet 10.10.1.1",
               "-c", "lab capture again.pcapng")  # fmt: skip
    assert done.stderr == b""
    written = (tmp_path / "lab" / "again.pcapng").read_bytes()
    assert written == (tmp_path / "call.pcapng").read_bytes()


def test_signatures_verify_with_the_key_that_stands_for_the_real_one(run, tmp_path):
    run("--demo", "first-call", "--capture", "call.pcapng", *CALL)
    settings = ("-o", "radius.shared_secret:masked", "-o", "radius.validate_authenticator:TRUE")
    text = "\n".join(tshark(tmp_path / "call.pcapng", *settings, "-V", "-Y", "radius"))
    assert "[correct]" in text
    assert "incorrect" not in text


def test_a_file_that_cannot_be_written_is_refused(run, tmp_path):
    done = run("--demo", "first-call", "--capture", "nowhere/call.pcapng", *CALL)
    assert done.returncode == 2
    assert b"nowhere/call.pcapng: No such file or directory" in done.stderr


def test_secrets_need_a_capture(run):
    done = run("--capture-secrets", "-c", "show clock")
    assert done.returncode == 2
    assert b"--capture-secrets needs --capture" in done.stderr


def test_no_secret_is_in_a_capture_unless_it_is_asked_for(run, tmp_path):
    world = (DEMOS / "first-call" / "world.yaml").read_text().replace("CHAP", "PAP")
    world = world.replace(
        "          Tunnel-Assignment-Id",
        "          Tunnel-Password:1: tunnel-word\n          Tunnel-Assignment-Id",
    ).replace("    address: 172.31.1.98", "    address: 172.31.1.98\n    password: tunnel-word")
    script = (DEMOS / "first-call" / "router.scr").read_text().replace("chap", "pap")
    (tmp_path / "world.yaml").write_text(world)
    (tmp_path / "router.scr").write_text(script)
    setting = ("--world", "world.yaml", "router.scr")
    run(*setting, "--capture", "masked.pcapng", *CALL)
    run(*setting, "--capture", "clear.pcapng", "--capture-secrets", *CALL)
    masked = (tmp_path / "masked.pcapng").read_bytes()
    clear = (tmp_path / "clear.pcapng").read_bytes()
    for secret in (b"hello-lns", b"hello-branch"):
        assert secret in clear
        assert secret not in masked
    for name, key in (("masked", "masked"), ("clear", "s3cret")):
        path = tmp_path / f"{name}.pcapng"
        assert complaints(path) == []
        settings = ("-o", f"radius.shared_secret:{key}", "-V")
        text = "\n".join(tshark(path, *settings))
        shown = "hello-lns" if name == "clear" else "********"
        assert f"Decrypted: {shown}" in text
        asked, answered = (bytes.fromhex(each) for (each,) in rows_of(path, "udp.payload")[:2])
        read = dict(decode(answered, HidingKey(key.encode(), asked[4:20])).attributes)
        assert read["Tunnel-Password:1"] == ("tunnel-word" if name == "clear" else "********")
        assert "inService" in text
        answers = rows_of(path, "l2tp.avp.chap_challenge_response")
        found = {each for row in answers for each in row if each}
        assert found
        assert (found == {"0" * 32}) == (name == "masked")


def test_a_time_before_1970_and_a_number_without_end_do_not_disturb_the_call(run, tmp_path):
    world = (DEMOS / "first-call" / "world.yaml").read_text()
    world = world.replace("5551212", "5" * 240).replace(
        "seed: 1", "start: 1970-01-01 01:00:00+02:00"
    )
    (tmp_path / "world.yaml").write_text(world)
    script = DEMOS / "first-call" / "router.scr"
    show = ("-c", "show l2tp dial-out session")
    plain = run("--world", "world.yaml", str(script), *CALL, *show)
    done = run("--world", "world.yaml", str(script), "--capture", "call.pcapng", *CALL, *show)
    assert (done.returncode, done.stdout, done.stderr) == (0, plain.stdout, b"")
    assert set(map(tuple, rows_of(tmp_path / "call.pcapng", "frame.time_epoch"))) == {
        ("0.000000000",)
    }

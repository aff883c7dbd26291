import re
from pathlib import Path
from urllib.parse import unquote

import pytest

from junose_shell.transcript import setting
from junose_shell.transcript.judge import judge
from junose_shell.transcript.keys import WrittenLines
from junose_shell.transcript.lint import lint
from junose_shell.transcript.parse import TranscriptError, read
from junose_shell.transcript.report import failure
from junose_shell.transcript.run import Play
from junose_shell.transcript.update import update

CLOCK = "FRI JAN 15 2010 08:00:00 UTC"


@pytest.fixture
def case(tmp_path):
    def write(text: str, name: str = "case.session") -> Path:
        path = tmp_path / name
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    return write


def differences(path: Path) -> list[int]:
    return [step.number for step in Play(read(path), lenient=True).steps() if not step.matched]


def test_prompts_output_directives_and_comments(case):
    path = case(
        f"# A phase.\nhost1>show clock\n{CLOCK}\n\n"
        "host1>enable\nhost1#configure terminal\nhost1(config)#hostname erx1\nerx1(config)#end\n"
        "@advance 90s\nerx1#show clock\nFRI JAN 15 2010 08:01:30 UTC\n"
        "@line vty 0\nerx1>show privilege\nCurrent privilege level is 1\n"
        "@line console 0\nerx1#exit\nerx1>\n"
    )
    steps = list(Play(read(path)).steps())
    assert all(step.matched for step in steps)
    assert [step.number for step in steps] == [2, 5, 6, 7, 8, 10, 13, 16, 17]


def test_time_advances_by_so_much_or_to_a_moment_that_may_be_past(case):
    first, second = (
        f"host1#show clock\nFRI JAN 15 2010 08:{time} UTC\n" for time in ("01:30", "03:00")
    )
    path = case(f"@advance to 90s\n{first}@advance to 1m\n{first}@advance to 3m\n{second}")
    assert differences(path) == []


@pytest.mark.parametrize(
    "host", ["core/1", "a+b", "a@b", "a,b", "a:b", "a(b)", "a<b", "-x-", "x$y=z"]
)
def test_hosts_may_be_called_what_the_router_takes(case, host):
    path = case(
        f"{host}>show privilege\nCurrent privilege level is *d (glob)\n{host}>enable\n"
        f"{host}#configure terminal\n{host}(config)#virtual-router one\n{host}:one(config)#end\n"
        f"@line vty 0\n{host}#show privilege\nCurrent privilege level is 1* (glob)\n"
        f"{host}#show clock | include 2010\n{CLOCK}\n-- router.scr --\nhostname {host}\n"
    )
    assert differences(path) == [1]
    update(path)
    assert (
        f"{host}>show privilege\nCurrent privilege level is 1\n{host}>enable\n" in path.read_text()
    )
    assert differences(path) == []


def test_refused_lines_show_the_caret(case):
    path = case("host1#show nonsense\n           ^\n% Invalid input detected at '^' marker.\n")
    assert differences(path) == []


def test_output_that_looks_like_other_lines_is_taken_literally(case):
    path = case("host1#show privil?\nprivilege\nhost1#show privilege | include #\n")
    assert differences(path) == []


def test_a_directive_before_the_first_typed_line_takes_nothing_from_it(case):
    path = case(f"@packet 10.10.1.1\nhost1#show clock\n{CLOCK}\n")
    assert [step.number for step in Play(read(path)).steps() if step.matched] == [1, 2]


def test_attached_files_set_the_scene(case):
    path = case(
        "erx7#show version | include Routing\nJuniper Edge Routing Switch ERX-310\n"
        "-- router.scr --\nhostname erx7\n-- world.yaml --\nmodel: erx310\n"
    )
    assert differences(path) == []


def test_files_beside_the_transcript_set_the_scene(case):
    case("hostname erx8\n", "router.scr")
    case("model: erx310\n", "world.yaml")
    assert differences(case("erx8#show privilege\nCurrent privilege level is 15\n")) == []


def test_files_are_named_by_directives(case):
    case("hostname erx8\n", "other.scr")
    path = case("@script other.scr\n@model e320\nerx8#show version | inc E320\n...\n")
    assert differences(path) == []


def test_keys_show_the_screen(case):
    path = case(
        f"@keys sho<Tab>clo<Tab><Enter>show clo?\nhost1#show clock\n{CLOCK}\n"
        "host1#show clo?\nclock\nhost1#show clo\n\nhost1#\n"
    )
    assert differences(path) == []


@pytest.mark.parametrize("shown", [CLOCK, "FRI * (glob)", "...", "F.* (re)"])
@pytest.mark.parametrize(
    "after", ["host1#\n", "host1#show privilege\nCurrent privilege level is 15\n", "\nhost1#\n"]
)
def test_a_matcher_on_a_screen_leaves_what_is_typed_after_it(case, shown, after):
    path = case(f"@keys show clock<Enter>\nhost1#show clock\n{shown}\n{after}")
    steps = list(Play(read(path)).steps())
    assert [(step.head[:6], step.matched) for step in steps] == [("@keys ", True), ("host1#", True)]


def test_a_pattern_on_a_screen_that_may_take_for_ever_is_refused(case):
    path = case(f"@keys show clock<Enter>\nhost1#show clock\n{'(a+)*' * 9} (re)\nhost1#\n")
    with pytest.raises(TranscriptError, match="may take for ever"):
        list(Play(read(path)).steps())


def test_keys_that_edit(case):
    path = case(
        "@keys xshow clockx<Home><Delete><End><Left><Delete><Enter>\nhost1#show clock\n"
        f"{CLOCK}\n\nhost1#\n"
    )
    assert differences(path) == []


@pytest.mark.parametrize("key", ["Hyper", "Ctrl--", "Esc--", "Ctrl-xy", "-"])
def test_which_keys_there_are_is_said(case, key):
    with pytest.raises(TranscriptError) as refused:
        list(Play(read(case(f"@keys <{key}>\n"))).steps())
    assert refused.value.reason == f"no such key: <{key}>"
    named = re.findall(r"<\w+>", refused.value.expected)
    assert {"<Tab>", "<Delete>", "<Up>", "<Space>"} < set(named)
    list(Play(read(case(f"@keys {''.join(named)}<Ctrl-C><Esc-B>\n"))).steps())
    docs = (Path(__file__).parents[2] / "docs" / "transcripts.md").read_text()
    assert [name for name in named if name not in docs] == []


def test_keys_answer_questions_where_they_are_asked(case):
    path = case(
        "@keys reload<Enter>n<Tab>x<Backspace><Enter>show priv<Enter>\nhost1#reload\n"
        "WARNING: Execution of this command will cause the system to reboot.\n"
        "Proceed with reload? [confirm]n\nhost1#show priv\nCurrent privilege level is 15\n\n"
        "host1#configure terminal\nhost1(config)#enable secret sesame\nhost1(config)#end\n"
        "host1#disable\n@keys enable<Enter>sesame<Enter>\nhost1>enable\nPassword: ******\n\n"
        "host1#show privilege\nCurrent privilege level is 10\n"
    )
    assert differences(path) == []


SCREEN = (
    "@keys show version | inc Routing<Enter>configure terminal<Enter>banner motd @<Enter>"
    "a<Enter><Enter>b@<Enter>end<Enter>show clo<Tab>\n{}\nhost1#show privilege\n"
    "Current privilege level is 15\n\n# The end.\nhost1#\n"
)


def test_a_screen_with_blank_lines_is_mended_as_a_whole(case):
    path = case(SCREEN.format("wrong\n"))
    update(path)
    whole = path.read_text()
    screen = whole.splitlines()[1:-6]
    assert "" in screen
    assert screen[0].startswith("host1#show version")
    assert differences(path) == []
    for at, line in enumerate(screen):
        for wrong in ("wrong", f"{line} or not") if line else ():
            path = case(SCREEN.format("\n".join([*screen[:at], wrong, *screen[at + 1 :], ""])))
            assert differences(path) == [1]
            update(path)
            assert path.read_text() == whole


def test_a_tab_on_the_screen_goes_to_the_next_stop():
    screen = WrittenLines()
    screen.print(["a\tb", "12345678\tc"])
    assert screen.lines == ["a       b", "12345678        c", ""]


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("@jump 3\n", 1, "no such directive: @jump"),
        ("@advance soon\nhost1#\n", 1, "not a time"),
        ("@advance 401d\nhost1#\n", 1, "not a time"),
        ("@advance to 401d\nhost1#\n", 1, "not a time"),
        ("@advance to\nhost1#\n", 1, "not a time"),
        ("@packet\nhost1#\n", 1, "not a packet"),
        ("@packet 10.1.1.1 vr nowhere\nhost1#\n", 1, "refused"),
        ("@keys <Hyper>\n", 1, "no such key"),
        ("@line\nhost1#\n", 1, "no such line"),
        ("@script\nhost1#\n", 1, "@script without a name"),
        ("@model PC\nhost1#\n", 1, "no such model"),
        ("@world nowhere.yaml\nhost1#\n", 1, "there is no nowhere.yaml"),
        ("host1#\n@world nowhere.yaml\n", 2, "@world after the first line"),
        ("@model e320\n@model e120\nhost1#\n", 2, "@model for the second time"),
        ("host9#show clock\n", 1, "no line after the prompt"),
        ("just text\n", 1, "no line after the prompt"),
        ("# nothing\n", 1, "nothing is typed"),
        ("", 0, "nothing is typed"),
        ("host1>exit\nhost1>\n", 2, "is closed"),
        ("host1#\n-- a --\n-- b --\n-- a --\n", 4, "attached twice, first in line 2"),
        ("host1#\n-- router.scr --\nhostname a\nnonsense\n", 4, "% Invalid input"),
        ("host1#\n-- world.yaml --\nmodel: e320\nnonsense: 3\n", 4, "nonsense"),
        ("host1#\nshow\0clock\n", 2, "NUL"),
    ],
)
def test_what_makes_no_sense_is_named_by_its_line(case, text, line, said):
    path = case(text)
    with pytest.raises(TranscriptError) as caught:
        list(Play(read(path)).steps())
    assert caught.value.line == line
    assert said in str(caught.value)
    assert str(caught.value).startswith(str(path))


def test_a_missing_file_and_a_folder_are_named(tmp_path):
    for path in (tmp_path / "none.session", tmp_path):
        with pytest.raises(TranscriptError):
            read(path)


def test_an_endless_sender_does_not_hang_the_run(case, monkeypatch):
    monkeypatch.setattr(setting, "MAX_EVENTS", 5_000)
    path = case(
        "@advance 400d\nhost1#\n-- world.yaml --\nhosts:\n  - name: flood\n"
        "    address: 10.0.0.1\n    destination: 10.1.1.1\n    every: 1ms\n    count: 0\n"
    )
    with pytest.raises(TranscriptError, match="events"):
        list(Play(read(path)).steps())


def test_a_failure_shows_the_line_both_sides_and_how_to_run_it(case):
    path = case("host1#show privilege\nCurrent privilege level is 3\n")
    step = next(iter(Play(read(path)).steps()))
    text = "\n".join(failure(path, step))
    assert text.startswith(f"{path}:2: ")
    assert "\n- Current privilege level is 3\n+ Current privilege level is 15\n" in text
    assert f"junose-shell test {path}" in text


def test_phases_that_passed_collapse_and_the_one_that_fails_is_open(case):
    path = case(
        f"host1>enable\n# The clock.\n# It stands.\nhost1#show clock\n{CLOCK}\n"
        "# The level.\nhost1#show clock | include no\nhost1#show privilege\n"
        "Current privilege level is * (glob)\nhost1#show privilege\nwrong\n"
    )
    lines = judge(path).text.splitlines()
    assert lines[1:11] == [
        "",
        "ok  from line 1",
        "ok  # The clock.",
        "    # The level.",
        "  host1#show clock | include no",
        "  host1#show privilege",
        "  Current privilege level is 10",
        "  host1#show privilege",
        "- wrong",
        "+ Current privilege level is 10",
    ]


def test_of_a_long_phase_the_end_is_shown(case):
    path = case("# Long.\n" + f"host1#show clock\n{CLOCK}\n" * 30 + "host1#show clock\nwrong\n")
    lines = judge(path).text.splitlines()
    assert lines[2:4] == ["    # Long.", "  ... 40 lines more, then"]
    assert lines.index("- wrong") == 4 + 20 + 1


@pytest.mark.parametrize("name", ["a,b:c%.session", "a\rb\nc.session"])
def test_annotations_escape_what_would_end_them(case, name):
    path = case("host1#show clock\n100%\n", name)
    head, _, message = judge(path).annotation.removeprefix("::").partition("::")
    assert head.startswith("error file=")
    file = head.removeprefix("error file=").removesuffix(",line=2,title=transcript")
    assert unquote(file) == str(path)
    assert not set(file) & set(",:\r\n")
    assert "- 100%25%0A" in message


def test_update_rewrites_only_what_ran(case):
    path = case(
        "# Keep me.  \n@line console 0\nhost1#show privilege\nwrong\n\n# And me.\n"
        "host1#show clock\nFRI .* (re)\nhost1#show version\n...\n-- notes --\nwrong\n"
    )
    before = path.read_text()
    changes = update(path)
    assert [change.number for change in changes] == [3]
    assert path.read_text() == before.replace("\nwrong\n\n", "\nCurrent privilege level is 15\n\n")
    assert update(path) == []


def test_update_mends_prompts(case):
    path = case("old#show privilege\nCurrent privilege level is 15\nold#conf t\nold(config)#end\n")
    update(path)
    assert path.read_text() == (
        "host1#show privilege\nCurrent privilege level is 15\nhost1#conf t\nhost1(config)#end\n"
    )


def test_update_leaves_what_a_document_says(case):
    text = "# source: a manual\nhost1#show privilege\nCurrent level: 15\n"
    path = case(text)
    with pytest.raises(TranscriptError, match="document"):
        update(path)
    assert path.read_text() == text


def test_a_server_may_have_many_lines(case):
    path = case("@line vty 9999\nhost1#show privilege\nCurrent privilege level is 15\n")
    assert differences(path) == []


def test_lint_finds_what_nobody_needs(case):
    path = case(
        "# Blanks.  \nhost1#show privilege\nCurrent privilege level is 15 (glob)\n"
        f"host1#show clock\n{CLOCK}\n...\nhost1#show clock\nFRI * (glob)\n-- spare.scr --\n"
    )
    assert [remark.line for remark in lint(path)] == [1, 3, 6, 9]


def test_lint_finds_blanks_that_make_a_step_fail_and_no_harmless_ones(case):
    path = case(
        f"host1#show clock \n{CLOCK}\nhost1#show clock\n{CLOCK}  \n"
        "host1#show privilege\nsomething else  \n"
    )
    assert lint(path) == [(4, "differs from the output only in blanks at its end")]


def test_questions_are_answered_in_their_place(case):
    text = (
        "host1#configure terminal\nhost1(config)#enable secret sesame\nhost1(config)#end\n"
        "host1#disable\nhost1>enable\nPassword: wrong\n{}host1>enable\nPassword: sesame\n"
        "host1#reload\n{}Proceed with reload? [confirm]n\n"
    )
    path = case(text.format("", ""))
    update(path)
    assert differences(path) == []
    lines = path.read_text().splitlines()
    assert lines[-1] == "Proceed with reload? [confirm]n"
    assert lines[lines.index("Password: wrong") + 1].startswith("% ")
    assert lines[lines.index("Password: sesame") + 1] == "host1#reload"
    assert len(lines) == text.count("\n") + 2

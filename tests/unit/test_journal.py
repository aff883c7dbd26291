import io
import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.runtime.journal import KEPT, Journal, JournalError, parse, read

HEADER = {
    "journal": 1, "version": "1", "model": "ERX-1440", "clock": "virtual", "output": "transcript",
    "world": None,
}  # fmt: skip
OPEN = {
    "at": 0, "in": "open", "session": 1, "name": "console 0", "modes": ["exec"], "user": "",
    "privilege": 15, "remembers": False, "line": False, "transport": "", "address": "", "least": 0,
}  # fmt: skip
LINE = {"at": 5, "in": "line", "session": 1, "text": "show clock"}
CLOSE = {"at": 5, "in": "close", "session": 1}
END = {"at": 9, "in": "end"}


def octets(*entries):
    return "".join(json.dumps(entry) + "\n" for entry in entries).encode()


def whole(*entries):
    return octets({**HEADER, "lost": 0}, *entries)


def test_what_is_noted_is_read_back(tmp_path):
    file = tmp_path / "day.jsonl"
    with file.open("w") as out:
        journal = Journal(lambda: HEADER, out)
        journal.note(OPEN)
        journal.note({**LINE, "text": (str.lower, "SHOW CLOCK")})
        journal.close(9)
    assert read(file) == [{**HEADER, "lost": 0}, OPEN, LINE, END]


def test_members_of_other_kinds_are_ignored():
    stray = {**CLOSE, "least": None, "privilege": "15"}
    assert list(parse("j", whole(OPEN, stray, END)))[2] == stray


def test_memory_keeps_the_last_entries_and_counts_the_lost(tmp_path):
    journal = Journal(lambda: HEADER)
    journal.note(OPEN)
    for at in range(KEPT + 4):
        journal.note({**LINE, "at": at, "text": str(at)})
    first, second = (journal.save(tmp_path, "fault") for _ in range(2))
    assert (first.name, second.name) == ("fault-1.jsonl", "fault-2.jsonl")
    assert first.stat().st_mode & 0o077 == 0
    lines = [json.loads(line) for line in first.read_text().splitlines()]
    assert lines[0]["lost"] == 4
    assert lines[1] == OPEN  # else nothing of its session could be replayed
    assert (lines[2]["text"], lines[-2]["text"]) == ("4", str(KEPT + 3))
    assert lines[-1] == {"at": KEPT + 3, "in": "end"}


def test_memory_forgets_sessions_that_are_over(tmp_path):
    journal = Journal(lambda: HEADER)
    for number in range(KEPT):
        journal.note({**OPEN, "at": number, "session": number})
        journal.note({"at": number, "in": "close", "session": number})
    entries = read(journal.save(tmp_path, "fault"))
    assert len(entries) == 1 + KEPT + 1
    assert entries[0]["lost"] == KEPT


def test_a_full_disk_ends_the_journal_only():
    class Full(io.StringIO):
        def flush(self):
            raise OSError(28, "No space left on device")

    journal = Journal(lambda: HEADER, Full())
    journal.note({"at": 0, "in": "end"})
    journal.close(0)
    assert not journal.kept


@pytest.mark.parametrize(
    ("content", "line", "reason"),
    [
        (b"", 1, "empty"),
        (b"\n", 1, "not a line of JSON"),
        (b"[1]\n", 1, "not a JSON object"),
        (b"[" * 100_000 + b"\n", 1, "not a line of JSON"),
        (b"\x7fELF\0\xff\n", 1, "not a line of JSON"),
        (octets(HEADER), 1, "'lost' is missing"),
        (octets({**HEADER, "lost": 0, "journal": 2}), 1, "a journal of form 2"),
        (whole(), 1, "there is no end"),
        (whole(OPEN, LINE), 3, "there is no end"),
        (whole(OPEN, LINE)[:-9], 3, "in the middle of a line"),
        (whole(OPEN, LINE)[:-1], 3, "in the middle of a line"),
        (whole(OPEN, {**LINE, "text": 1}, END), 3, "'text' is missing or of the wrong kind"),
        (whole(OPEN, {**LINE, "at": True}, END), 3, "'at' is missing or of the wrong kind"),
        (whole(OPEN, {**LINE, "in": "typed"}, END), 3, "not an input: 'typed'"),
        (whole(OPEN, {**LINE, "in": [1]}, END), 3, "not an input"),
        (whole(OPEN, LINE, {**LINE, "at": 4}, END), 4, "time goes from 5 ms to 4 ms"),
        (whole(OPEN, {**LINE, "at": 1 << 60}, END), 3, "time goes from"),
        (whole(OPEN, OPEN, END), 3, "session 1 is open already"),
        (whole(LINE, END), 2, "session 1 is not open"),
        (whole(OPEN, CLOSE, LINE, END), 4, "session 1 is not open"),
        (whole({**OPEN, "privilege": 99}, END), 2, "there is no privilege level 99"),
        (whole(OPEN, END, LINE), 4, "continues after its end"),
    ],
)
def test_damage_is_named_by_its_line(content, line, reason):
    with pytest.raises(JournalError) as found:
        list(parse("j", content))
    assert str(found.value).startswith(f"j:{line}: ")
    assert reason in found.value.reason


@pytest.mark.parametrize("cut", range(10))
def test_one_that_breaks_off_may_be_taken(cut):
    content = whole(OPEN, LINE)
    kept = content[: len(content) - cut]
    entries = list(parse("j", kept, whole=False))
    assert entries[1:] == ([OPEN] if cut else [OPEN, LINE])


def test_one_that_breaks_off_in_its_first_line_is_of_no_use():
    with pytest.raises(JournalError, match="j:1: breaks off in its first line"):
        list(parse("j", whole()[:20], whole=False))


@given(st.binary(max_size=200), st.integers(0, 400))
def test_junk_anywhere_is_a_journal_error_or_none(junk, at):
    content = whole(OPEN, LINE, END)
    with suppress(JournalError):
        list(parse("j", content[:at] + junk + content[at:]))


def test_files_that_cannot_be_read(tmp_path):
    with pytest.raises(JournalError, match="no such file"):
        read(tmp_path / "nope")
    with pytest.raises(JournalError, match="is a directory"):
        read(tmp_path)

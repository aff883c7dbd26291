import os
from pathlib import Path

import pytest

from junose_shell.reading import read_input


def reason_of(path, limit=10):
    with pytest.raises(ValueError) as caught:
        read_input(path, limit)
    return str(caught.value)


def test_a_file_is_read_up_to_the_limit(tmp_path):
    file = tmp_path / "f"
    file.write_bytes(b"0123456789")
    assert read_input(file, 10) == b"0123456789"
    assert reason_of(file, 9) == "longer than 9 octets"


def test_what_cannot_be_read_is_named(tmp_path):
    (tmp_path / "f").write_bytes(b"")
    assert reason_of(tmp_path) == "is a directory"
    assert reason_of(tmp_path / "none") == "no such file"
    assert reason_of(tmp_path / "f" / "below") == "no such file"
    assert reason_of(tmp_path / ("x" * 300)) == f"cannot be read: {os.strerror(36)}"
    assert "null" in reason_of(tmp_path / "a\0b")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no file without end")
def test_no_more_is_read_than_allowed():
    assert reason_of(Path("/dev/zero"), 5_000_000) == "longer than 5000000 octets"

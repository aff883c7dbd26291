"""Every row that follows RFC 2661 sections 5 to 7 or RFC 1661 section 4 has a test."""

import re

from reading import HERE, LIST, rows


def listed():
    return [line.split(" | ") for line in LIST.read_text().splitlines()]


def test_the_list_has_every_row_once_and_no_other():
    assert [(section, row) for section, row, _ in listed()] == list(rows())


def test_every_row_has_a_test_that_exists():
    for _, row, test in listed():
        path, _, name = test.partition("::")
        if name:
            text = (HERE / f"{path}.py").read_text()
            assert re.search(rf"^def {re.escape(name)}\(", text, re.MULTILINE), row
        else:
            assert (HERE / path).is_file(), row

"""Writes the results of transcripts as JUnit XML, which build servers read."""

from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, ElementTree, SubElement, indent

from junose_shell.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from junose_shell.transcript.judge import Verdict


def write_junit(path: Path, verdicts: "Sequence[Verdict]") -> None:
    """Write one test case for each transcript; raise UsageError if the file cannot be written."""
    failed = sum(1 for verdict in verdicts if verdict.text)
    ms = sum(verdict.ms for verdict in verdicts)
    suite = Element(
        "testsuite", name="junose-shell", tests=str(len(verdicts)), failures=str(failed),
        time=f"{ms / 1000:.3f}",
    )  # fmt: skip
    for verdict in verdicts:
        case = SubElement(
            suite, "testcase", classname=str(verdict.path.parent), name=verdict.path.stem,
            file=str(verdict.path), time=f"{verdict.ms / 1000:.3f}",
        )  # fmt: skip
        if verdict.text:
            first = verdict.text.split("\n", 1)[0]
            SubElement(case, "failure", message=_legal(first)).text = _legal(verdict.text)
    tree = ElementTree(suite)
    indent(tree)
    try:
        tree.write(path, encoding="utf-8", xml_declaration=True)
    except OSError as error:
        raise UsageError(f"{path}: cannot be written: {error.strerror}") from error


def _legal(text: str) -> str:
    """Return a text without the characters that XML cannot hold."""
    return "".join(each if each.isprintable() or each in "\n\t" else "?" for each in text)

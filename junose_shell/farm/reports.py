"""Reports on replayed files for other programs: JSON, JUnit and SARIF."""

import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from junose_shell.characters import harmless
from junose_shell.farm.replays import FAULT, KEPT, Finding, Replayed

SARIF = "https://json.schemastore.org/sarif-2.1.0.json"


class Judged(NamedTuple):
    """A replayed file, and its findings that count: not allowed, and not in the baseline."""

    result: Replayed
    news: tuple[Finding, ...]


def as_json(judged: Sequence[Judged]) -> str:
    """Return one JSON document."""
    files = [
        {
            **each.result.as_data(),
            "refused": each.result.refused,
            "new": [finding._asdict() for finding in each.news],
        }
        for each in judged
    ]
    return json.dumps({"files": files, "new": sum(len(each.news) for each in judged)}, indent=2)


def as_junit(judged: Sequence[Judged]) -> str:
    """Return a JUnit report with a test case for each file."""
    from xml.etree import ElementTree as ET

    failures = sum(bool(each.news) for each in judged)
    suite = ET.Element(
        "testsuite", name="junose-shell replay", tests=str(len(judged)), failures=str(failures),
        errors="0", skipped="0",
    )  # fmt: skip
    for each in judged:
        case = ET.SubElement(suite, "testcase", classname="replay", name=harmless(each.result.file))
        if each.news:
            text = f"{len(each.news)} new findings"
            failure = ET.SubElement(case, "failure", message=text, type="findings")
            failure.text = "\n".join(map(sentence, each.news))
    return ET.tostring(suite, encoding="unicode", xml_declaration=True)


def as_sarif(judged: Sequence[Judged]) -> str:
    """Return a SARIF 2.1.0 log with a result for each finding that counts."""
    results = [_sarif(each.result.file, finding) for each in judged for finding in each.news]
    rules = sorted({finding.code for each in judged for finding in each.news})
    driver = {"name": "junose-shell", "rules": [{"id": code} for code in rules]}
    run = {"tool": {"driver": driver}, "results": results}
    return json.dumps({"$schema": SARIF, "version": "2.1.0", "runs": [run]}, indent=2)


def _sarif(file: str, finding: Finding) -> dict[str, Any]:
    from urllib.parse import quote

    uri = quote(file.replace("\\", "/"), errors="surrogateescape")  # a name need not be UTF-8
    place: dict[str, Any] = {"artifactLocation": {"uri": uri}}
    if finding.line:
        place["region"] = {"startLine": finding.line, "startColumn": (finding.column or 0) + 1}
    level = "note" if finding.code == KEPT else "error" if finding.code == FAULT else "warning"
    return {
        "ruleId": finding.code,
        "level": level,
        "message": {"text": sentence(finding)},
        "locations": [{"physicalLocation": place}],
    }


def sentence(finding: Finding) -> str:
    """Return a finding as a line of text."""
    if finding.code == KEPT:
        return f"kept without effect in {finding.mode}: {finding.words} ({finding.times})"
    if finding.code == FAULT:
        return harmless(finding.reason)
    where = f"line {finding.line}, {finding.mode}: "
    return harmless(f"{where}{finding.text.strip()}: {finding.reason.removeprefix('% ')}")


FORMS: dict[str, Callable[[Sequence[Judged]], str]] = {
    "json": as_json, "junit": as_junit, "sarif": as_sarif,
}  # fmt: skip


def alike(judged: Iterable[Judged]) -> list[tuple[int, int, Finding]]:
    """Return the findings that count by leading words: how many, in how many files, an example.

    The most frequent come first.
    """
    counts: dict[tuple[str, str], list[Any]] = {}
    for each in judged:
        for finding in each.news:
            entry = counts.setdefault((finding.code, finding.words), [0, set(), finding])
            entry[0] += finding.times
            entry[1].add(each.result.file)
    found = [(number, len(files), finding) for number, files, finding in counts.values()]
    return sorted(found, key=lambda item: (-item[0], item[2].code, item[2].words))

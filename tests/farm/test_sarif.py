"""The SARIF of a night against the rules of SARIF 2.1.0 [OASIS SARIF 2.1.0, section 3].

The schema below has the members that the standard requires of each object that we write, and
admits no other ones than those that we mean to write.
"""

import json
import os
from typing import Any

import jsonschema
import pytest

from junose_shell.app.entry import run
from junose_shell.farm.replays import FAULT, KEPT, Finding, Replayed
from junose_shell.farm.reports import Judged, as_sarif


def _object(required: str, **members: Any) -> dict[str, Any]:
    return {
        "type": "object", "required": required.split(), "properties": members,
        "additionalProperties": False,
    }  # fmt: skip


TEXT = {"type": "string", "minLength": 1}
NUMBER = {"type": "integer", "minimum": 1}
REFERENCE = {"type": "string", "pattern": r"^(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-F]{2})+$"}
PLACE = _object(
    "artifactLocation",  # 3.29.2: one of this and an address is required
    artifactLocation=_object("uri", uri=REFERENCE),  # 3.4.3
    region=_object("startLine", startLine=NUMBER, startColumn=NUMBER),  # 3.30.5, 3.30.6
)
RESULT = _object(
    "message",  # 3.27.11
    ruleId=TEXT,
    level={"enum": ["none", "note", "warning", "error"]},  # 3.27.10
    message=_object("text", text=TEXT),  # 3.11.3
    locations={"type": "array", "items": _object("", physicalLocation=PLACE)},
)
RULES = {"type": "array", "uniqueItems": True, "items": _object("id", id=TEXT)}  # 3.19.23, 3.49.3
RUN = _object(
    "tool results",  # 3.14.6; the results are there when a run has looked for some, 3.14.23
    tool=_object("driver", driver=_object("name", name=TEXT, rules=RULES)),  # 3.18.2, 3.19.8
    results={"type": "array", "items": RESULT},
)
SCHEMA = _object(
    "version runs",  # 3.13.2, 3.13.4
    **{"$schema": {"const": "https://json.schemastore.org/sarif-2.1.0.json"}},
    version={"const": "2.1.0"},
    runs={"type": "array", "items": RUN},
)


def valid(text: str) -> dict[str, Any]:
    log: dict[str, Any] = json.loads(text)
    jsonschema.validate(log, SCHEMA, jsonschema.Draft202012Validator)
    (only,) = log["runs"]
    rules = {rule["id"] for rule in only["tool"]["driver"]["rules"]}
    assert {result["ruleId"] for result in only["results"]} == rules
    return only


def test_the_report_of_a_night_is_valid(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "a night"
    folder.mkdir()
    (folder / "äö #1.scr").write_text("hostname one\nhostnme x\nsupport\nrouter ospf 1\n")
    (folder / os.fsdecode(b"\xff.scr")).write_text("hostnme x\n")
    (folder / "clean.scr").write_text("hostname two\n")
    assert run(["replay", "--each", "--jobs", "0", "--report", "sarif", folder.name]) == 1
    found = valid(capsys.readouterr().out)["results"]
    assert {result["level"] for result in found} == {"warning", "note"}
    assert all(
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].startswith("a%20")
        for result in found
    )


def test_a_report_without_findings_is_valid(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "clean.scr").write_text("hostname two\n")
    assert run(["replay", "--each", "--jobs", "0", "--report", "sarif", "clean.scr"]) == 0
    assert valid(capsys.readouterr().out)["results"] == []


@pytest.mark.parametrize("code", [FAULT, KEPT, "invalid_input"])
@pytest.mark.parametrize("column", [None, 0, 7])
def test_a_finding_of_every_kind_is_valid(code, column):
    line = 0 if code == FAULT else 3
    finding = Finding(code=code, mode="global-config", words="hostnme", line=line, column=column,
                      text="hostnme x", reason="% \x1b[31mno")  # fmt: skip
    judged = Judged(Replayed("a\\b.scr", 5, 0, 0, (finding,)), (finding,))
    (result,) = valid(as_sarif([judged]))["results"]
    place = result["locations"][0]["physicalLocation"]
    assert ("region" in place) == bool(line)

import json
from pathlib import Path

import jsonschema
import pytest
from first_call import SECRETS, first_call, show_lines

from junose_shell.replies.common import Rejection
from junose_shell.views.json_schema import schemas
from junose_shell.views.json_writer import document

FOLDER = Path(__file__).parents[2] / "docs" / "schemas"


def results(runner, line):
    exchange = runner.begin(line)
    return [exchange.result() for _ in runner.replies(exchange)]


@pytest.fixture(scope="module")
def answered():
    """Return (entry, line, documents) of every show command in all its variants."""
    runner = first_call()
    return [
        (entry, line, ["".join(document(line, data)) for data in results(runner, line)])
        for entry, line in show_lines()
    ]


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.json")), ids=lambda file: file.stem)
def test_a_schema_is_one(file):
    schema = json.loads(file.read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    assert not jsonschema.Draft202012Validator(schema).is_valid({})


def test_what_show_commands_answer_is_as_their_schemas_say(answered):
    for _, line, documents in answered:
        for found in map(json.loads, documents):
            name = "error" if "error" in found else found["reply"]
            schema = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
            jsonschema.validate(found, schema, jsonschema.Draft202012Validator)
            assert found["command"] == line


def test_every_show_command_answers_with_a_reply_that_has_a_schema(answered):
    names = {name for name, _ in schemas()}
    replied = {
        entry
        for entry, _, documents in answered
        if len(documents) == 1 and json.loads(documents[0]).get("reply") in names
    }
    assert replied == {entry for entry, _ in show_lines()}


def test_secrets_do_not_appear(answered):
    for entry, _, documents in answered:
        if entry not in ("show-configuration", "show-running-configuration"):
            assert not any(secret in text for text in documents for secret in SECRETS)


def test_an_error_has_its_place_and_choices():
    text = "".join(document("show clokc", Rejection("invalid_input", "% No", 5, "", ("b", "a"))))
    assert json.loads(text)["error"] == {
        "code": "invalid_input",
        "message": "% No",
        "column": 5,
        "expected": ["a", "b"],
    }


@pytest.mark.parametrize("level", [1, 15])
def test_the_privilege_level_is_a_number(level):
    runner = first_call()
    runner.session.privilege = level
    (reply,) = results(runner, "show privilege")
    found = json.loads("".join(document("show privilege", reply)))
    assert (found["reply"], found["data"]) == ("session.Privilege", {"level": level})

"""The command lines in deploy/ are those that the program accepts."""

import json
import re
import shlex
from pathlib import Path

import pytest
import yaml

from junose_shell.app.parsers import parsers

DEPLOY = Path(__file__).parents[1] / "deploy"


def container() -> list[str]:
    text = (DEPLOY / "Containerfile").read_text(encoding="utf-8")
    assert json.loads(re.search(r"^ENTRYPOINT (.*)$", text, re.MULTILINE)[1]) == ["junose-shell"]
    return json.loads(re.search(r"^CMD (.*)$", text, re.MULTILINE)[1])


def containers() -> dict[str, list[str]]:
    """Return the arguments of every command line."""
    found = {"Containerfile": container()}
    for path in sorted((DEPLOY / "kubernetes").glob("*.yaml")):
        for document in yaml.safe_load_all(path.read_text(encoding="utf-8")):
            template = document["spec"].get("template")
            for each in template["spec"]["containers"] if template else []:
                words = each["args"]
                if each.get("command") == ["sh", "-c"]:
                    program, *words = shlex.split(
                        words[0].partition(";")[0].replace("$JOB_COMPLETION_INDEX", "0")
                    )
                    assert program == "junose-shell"
                found[path.name] = words
    topology = yaml.safe_load((DEPLOY / "containerlab.yml").read_text(encoding="utf-8"))
    for name, node in topology["topology"]["nodes"].items():
        found[f"containerlab {name}"] = node["cmd"].split()
    return found


@pytest.mark.parametrize("words", containers().values(), ids=containers())
def test_the_program_accepts_the_command_line(words):
    known = dict(parsers())
    assert words[0] in known
    known[words[0]].parse_args(words[1:])


def test_no_container_runs_as_root_or_writes_where_it_need_not():
    text = (DEPLOY / "Containerfile").read_text(encoding="utf-8")
    assert re.search(r"^USER 10001", text, re.MULTILINE)
    assert "HEALTHCHECK" in text
    for path in (DEPLOY / "kubernetes").glob("*.yaml"):
        for document in yaml.safe_load_all(path.read_text(encoding="utf-8")):
            if template := document["spec"].get("template"):
                assert template["spec"]["securityContext"]["runAsNonRoot"]
                for each in template["spec"]["containers"]:
                    assert each["securityContext"]["readOnlyRootFilesystem"]


MAPPING = re.compile(r"(?:\d{1,3}(?:\.\d{1,3}){3}:)?\d{1,5}:\d{1,5}(?:/(?:tcp|udp))?").fullmatch
NODE = {"kind": str, "image": str, "cmd": str, "binds": list, "ports": list}


def test_the_topology_has_the_fields_that_containerlab_knows():
    """Its schema is not ours to keep, so this has the rules for the fields that we use."""
    topology = yaml.safe_load((DEPLOY / "containerlab.yml").read_text(encoding="utf-8"))
    assert set(topology) == {"name", "topology"}
    assert set(topology["topology"]) == {"kinds", "nodes"}
    kinds, nodes = topology["topology"]["kinds"], topology["topology"]["nodes"]
    for node in (*kinds.values(), *nodes.values()):
        for key, value in node.items():
            assert isinstance(value, NODE[key])
    for node in nodes.values():
        assert node["kind"] in kinds
        assert all(map(MAPPING, node["ports"]))
        assert len(set(node["binds"])) == len(node["binds"])

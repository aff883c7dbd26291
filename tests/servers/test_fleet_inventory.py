"""Inventory files: what they may say, and how an error is reported."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from junose_shell.fleet.host import Member
from junose_shell.fleet.inventory import InventoryError, read_inventory


def read(folder: Path, text: str) -> list[Member]:
    path = folder / "routers.yaml"
    path.write_text(text)
    return read_inventory(path)


def test_a_range_takes_one_port_after_the_other(tmp_path):
    found = read(tmp_path, "routers:\n- {name: 'e[08:10]-x', ssh: '2201', telnet: '[::1]:2300'}\n")
    assert [each.spec.name for each in found] == ["e08-x", "e09-x", "e10-x"]
    assert [each.spec.ssh for each in found] == [f"127.0.0.1:{port}" for port in (2201, 2202, 2203)]
    assert found[2].spec.telnet == "[::1]:2302"


def test_defaults_hold_where_a_router_says_nothing(tmp_path):
    text = "defaults: {model: erx310, users: {a: b}}\nrouters: [{name: x}, {name: y, model: e320}]"
    first, second = (each.spec for each in read(tmp_path, text))
    assert (first.model, second.model) == ("erx310", "e320")
    assert first.users == second.users
    assert "password" not in repr(first.users)


def test_routers_of_the_same_script_read_it_once(tmp_path):
    (tmp_path / "a.scr").write_text("hostname lab\n")
    found = read(tmp_path, "routers: [{name: 'x[1:3]', script: a.scr}]")
    assert found[0].recipe is found[2].recipe


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("routers: [{script: x}]", ":1: name is missing"),
        ("routers:\n- {name: a}\n- {name: a}\n", ":3: name a is used twice"),
        ("routers:\n- {name: a, ssh: '22'}\n- {name: b, telnet: '22'}\n", ":3: 127.0.0.1:22 of b"),
        ("routers: [{name: 'a b'}]", ":1: not a name of a host"),
        ("routers: [{name: 'a[3:1]'}]", ":1: not a range"),
        ("routers: [{name: 'a[1:99999]'}]", ":1: not a range"),
        ("routers: [{name: 'a[1:9]', ssh: '65530'}]", ":1: the range needs ports above"),
        ("routers: [{name: a, ssh: 'x:y'}]", ":1: ssh: not HOST:PORT"),
        ("routers: [{name: a, flaky: slwo}]", ":1: flaky: no preset 'slwo'"),
        ("routers: [{name: a, script: none.scr}]", "none.scr: no such file"),
        ("routers: [{name: a, modle: x}]", "did you mean 'model'?"),
        ("routers: [{name: a, users: {'a b': c}}]", "without blanks"),
        ("routers: [{name: a, users: {joe: ''}}]", "without blanks"),
    ],
)
def test_an_error_names_file_and_line(tmp_path, text, error):
    with pytest.raises(InventoryError) as raised:
        read(tmp_path, text)
    assert error in str(raised.value)
    assert str(raised.value).startswith(f"{tmp_path / 'routers.yaml'}")


@given(
    st.recursive(
        st.sampled_from(["a", "b[1:2]", "22", "", "x:y", "slow"]),
        lambda inner: st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["routers", "name", "ssh", "users", "defaults", "seed", "flaky", "?"]),
            inner, max_size=4,
        ),
        max_leaves=12,
    )
)  # fmt: skip
def test_no_file_makes_it_raise_anything_else(tmp_path_factory, tree):
    import yaml

    with suppress(InventoryError):
        read(tmp_path_factory.mktemp("inventory"), yaml.safe_dump(tree))

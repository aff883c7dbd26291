"""The seven chassis."""

import pytest

from junose_shell.model.inventory import CHASSIS

MODELS = ["ERX-310", "ERX-705", "ERX-710", "ERX-1410", "ERX-1440", "E120", "E320"]


def test_the_models_are_those_that_dial_out() -> None:
    assert list(CHASSIS) == MODELS


@pytest.mark.parametrize("model", MODELS)
def test_every_model_can_carry_calls(model: str) -> None:
    chassis = CHASSIS[model]
    assert chassis.sessions >= 8_000
    assert [slot.number for slot in chassis.slots] == list(range(len(chassis.slots)))
    assert any(slot.ports for slot in chassis.slots)


@pytest.mark.parametrize(
    ("model", "kind", "location", "there"),
    [
        ("ERX-1440", "gigabitEthernet", "2/0", True),
        ("ERX-1440", "gigabitEthernet", "2/0.100", True),
        ("ERX-1440", "gigabitEthernet", "2/0/0", False),
        ("ERX-1440", "gigabitEthernet", "3/0", False),
        ("ERX-1440", "gigabitEthernet", "2/8", False),
        ("ERX-1440", "gigabitEthernet", "99/0", False),
        ("E320", "gigabitEthernet", "0/0/0", True),
        ("E320", "gigabitEthernet", "0/0", False),
        ("E320", "gigabitEthernet", "0/2/0", False),
        ("E320", "tenGigabitEthernet", "2/0/0", True),
        ("ERX-310", "fastEthernet", "0/0", True),
    ],
)
def test_locations_are_those_of_the_chassis(
    model: str, kind: str, location: str, there: bool
) -> None:
    assert CHASSIS[model].has(kind, location) is there


def test_release_files_are_named_as_captured() -> None:
    assert CHASSIS["ERX-310"].release == "erx310_11-0-0.rel"
    assert CHASSIS["ERX-1440"].release == "11-0-0.rel"
    assert CHASSIS["E320"].release == "e320_11-0-0.rel"

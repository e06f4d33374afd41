"""The door, without a page before it."""

from __future__ import annotations

import pytest

from tests.web.matrix.doors import DOORS, amiss, functions
from tests.web.matrix.world import World


def test_every_function_of_the_door_is_written_down() -> None:
    assert {name.partition(" ")[0] for name in DOORS} == set(functions())


@pytest.mark.parametrize("name", DOORS)
def test_a_door_opens_to_whose_it_is_and_to_nobody_else(world: World, name: str) -> None:
    assert list(amiss(world, name)) == []

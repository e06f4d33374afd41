"""Every address x role x object x verb."""

from __future__ import annotations

import pytest

from hereandnow.web.accounts.policy import policy_of
from hereandnow.web.records.roles import Role
from tests.web.matrix.cells import ASKERS, amiss, cells_of
from tests.web.matrix.rows import ROWS, SIGNED_IN
from tests.web.matrix.world import CHOICES, OBJECTS, World
from tests.web.routes import BY_NAME


def test_every_address_has_its_row_and_every_argument_its_objects() -> None:
    assert set(ROWS) == set(BY_NAME)
    assert {argument for route in BY_NAME.values() for argument in route.never} <= {*OBJECTS, *CHOICES}


@pytest.mark.parametrize("name", BY_NAME)
def test_what_a_view_declares_is_what_was_written_down_for_it(name: str) -> None:
    policy, row = policy_of(BY_NAME[name].callback), ROWS[name]
    assert policy is not None
    assert policy.roles == (SIGNED_IN if row.administering else row.roles)
    assert (policy.keys, policy.administering) == (row.keys, row.administering)
    assert (policy.fresh, policy.bare) == (row.fresh, row.bare)
    assert policy.keeps == (row.keeps and bool(row.roles))


@pytest.mark.parametrize("asker", ASKERS, ids=lambda asker: asker.value if isinstance(asker, Role) else "nobody")
@pytest.mark.parametrize("name", BY_NAME)
def test_everybody_gets_what_is_theirs_and_finds_nothing_else(world: World, name: str, asker: Role | None) -> None:
    assert [line for cell in cells_of(name, asker) for line in amiss(world, cell)] == []

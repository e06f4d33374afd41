"""That each condition at the door and at the gate is missed when it is gone: it is tested, not only written."""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Callable, Iterator

import pytest
from django.core.exceptions import ValidationError

from hereandnow.errors import SealBroken
from hereandnow.web import gate
from hereandnow.web.accounts import policy
from hereandnow.web.accounts.policy import Policy, policy_of
from hereandnow.web.records.roles import Role
from tests.web.matrix import alone
from tests.web.matrix.cells import ASKERS, cells_of
from tests.web.matrix.cells import amiss as amiss_at_page
from tests.web.matrix.doors import DOORS, modules
from tests.web.matrix.doors import amiss as amiss_at_door
from tests.web.matrix.elsewhere import ELSEWHERE, UNSEEN, Test
from tests.web.matrix.mutants import mutants_of
from tests.web.matrix.rows import ROWS
from tests.web.matrix.world import World
from tests.web.routes import BY_NAME

MUTANTS = {mutant.what: mutant for module in (*modules(), gate) for mutant in mutants_of(module)}
BY_TEST = {what: test for test, whats in ELSEWHERE.items() for what in whats}

BREAKS_OFF = (AttributeError, KeyError, SealBroken, ValidationError)
"""What the program stumbles over where rows reach it that a condition kept away; no row raises it otherwise."""


@pytest.mark.parametrize("what", [what for what in MUTANTS if what not in UNSEEN and what not in BY_TEST], ids=str)
def test_a_condition_that_is_gone_is_missed(world: World, what: str) -> None:
    with MUTANTS[what].at_work():
        assert missed(world, what.partition(".")[0])


@pytest.mark.parametrize("what", BY_TEST, ids=str)
def test_a_condition_that_is_gone_is_missed_by_a_test_that_makes_such_rows(
    request: pytest.FixtureRequest, what: str
) -> None:
    with MUTANTS[what].at_work(), pytest.raises((Exception, pytest.fail.Exception)):
        call(BY_TEST[what], request)


@pytest.mark.parametrize("test", ELSEWHERE, ids=lambda test: getattr(test, "func", test).__name__)
def test_what_misses_a_condition_is_content_while_it_is_there(request: pytest.FixtureRequest, test: Test) -> None:
    call(test, request)


def test_no_condition_is_said_to_be_missed_elsewhere_or_unseen_that_is_not_there() -> None:
    assert (BY_TEST.keys() | UNSEEN) <= MUTANTS.keys()


def missed(world: World, module: str) -> bool:
    """Whether a row of the matrix misses a condition: somebody gets what is not theirs, or the program breaks off."""
    try:
        return next(_amiss(world, module), None) is not None
    except BREAKS_OFF:
        world.changed = True
        return True


def _amiss(world: World, module: str) -> Iterator[str]:
    """What is wrong, beginning where it is likely to be: at the doors of the module itself."""
    for name in alone.ALONE:
        if name.startswith(f"{module}."):
            yield from alone.amiss(name)
    for name in sorted(DOORS, key=lambda name: not name.startswith(f"{module}.")):
        yield from amiss_at_door(world, name)


def call(test: Test, request: pytest.FixtureRequest) -> None:
    """Call a test with what it asks for: the fixtures of its own module first."""
    module = inspect.getmodule(getattr(test, "func", test))
    made: dict[str, object] = {}

    def wanted(name: str) -> object:
        if name not in made:
            fixture = getattr(module, name, None)
            made[name] = request.getfixturevalue(name) if fixture is None else given(inspect.unwrap(fixture))
        return made[name]

    def given(one: Callable[..., object]) -> object:
        parameters = inspect.signature(one).parameters.values()
        return one(**{each.name: wanted(each.name) for each in parameters if each.default is each.empty})

    given(test)


def _amiss_at(world: World, name: str, asker: Role | None) -> Iterator[str]:
    for cell in cells_of(name, asker):
        yield from amiss_at_page(world, cell)


def weaker(declared: Policy) -> list[Policy]:
    """What is left of a policy when one part of it is gone."""
    if declared.administering:
        without = declared.roles - {Role.ADMINISTRATOR}
        return [dataclasses.replace(declared, administering=False), dataclasses.replace(declared, roles=without)]
    more = [dataclasses.replace(declared, roles=declared.roles | {role}) for role in Role if role not in declared.roles]
    less = [dataclasses.replace(declared, roles=declared.roles - {role}) for role in declared.roles]
    return [*more, *less, dataclasses.replace(declared, roles=frozenset())]


@pytest.mark.parametrize("name", [name for name, row in ROWS.items() if row.roles])
def test_a_policy_that_is_weaker_or_stronger_is_missed(
    world: World, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = BY_NAME[name].callback
    declared = policy_of(view)
    assert declared is not None
    for other in weaker(declared):
        monkeypatch.setitem(policy._POLICIES, view, other)
        # First who comes in by it, or no longer does.
        askers = sorted(ASKERS, key=lambda asker: asker not in declared.roles ^ other.roles)
        found = (line for asker in askers for line in _amiss_at(world, name, asker))
        assert next(found, None) is not None, other

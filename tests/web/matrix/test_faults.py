"""S-21: whatever goes wrong in whatever view, with whatever words in hand, none of them is shown or written down."""

from __future__ import annotations

from functools import wraps
from typing import Any, NoReturn

import pytest
from django.urls import URLPattern

from hereandnow.web.accounts import policy
from hereandnow.web.records.roles import Role
from hereandnow.web.urls import urlpatterns
from tests.web.matrix.cells import Cell, ask
from tests.web.matrix.rows import NOT_THIS_VERB, ROWS
from tests.web.matrix.world import MARKS, OBJECTS, World
from tests.web.routes import BY_NAME

PATTERNS = {pattern.name: pattern for pattern in urlpatterns if isinstance(pattern, URLPattern)}


@pytest.mark.parametrize("name", BY_NAME)
def test_a_fault_is_told_by_its_kind_and_place_alone(
    world: World, name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    row = ROWS[name]
    role = next(role for role in Role if role in (row.roles or Role))
    verb = "POST" if row.get == NOT_THIS_VERB else "GET"
    route = BY_NAME[name]
    view = PATTERNS[name].callback
    declared = policy.policy_of(view)
    assert declared is not None

    def fail(*arguments: Any, **named: Any) -> NoReturn:
        words = f"{MARKS['own']} said so"
        raise ValueError(words)

    broken: Any = wraps(view)(fail)

    monkeypatch.setattr(PATTERNS[name], "callback", broken)
    monkeypatch.setitem(policy._POLICIES, broken, declared)
    monkeypatch.setattr(world.browsers[role], "raise_request_exception", False)
    named = [argument for argument in route.never if argument in OBJECTS]
    answer = ask(world, Cell(route, role, verb, named[0] if named else "", "own"))
    assert answer.status_code == 500
    said = "".join(capsys.readouterr())
    assert f"ValueError at {__file__.rpartition('/')[2]}" in said
    for mark in MARKS.values():
        assert mark not in said + answer.content.decode() + str(answer.headers)

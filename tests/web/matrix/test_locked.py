"""While there are no keys, or they are locked: every address x asker x verb."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from hereandnow.web.pages.check_in.by_link import CLOSED
from hereandnow.web.pages.unlock.views import LOCKED
from hereandnow.web.records.roles import Role
from tests.web.desk import Browser, Desk
from tests.web.matrix.cells import ASKERS, VERBS, Cell, ask, cells_of
from tests.web.matrix.rows import LED_ON, NOT_THIS_VERB, PAGE, ROWS
from tests.web.matrix.world import World
from tests.web.routes import BY_NAME

AFTER_KEYS = [name for name, row in ROWS.items() if row.keys]


@pytest.fixture
def locked(world: World) -> Iterator[World]:
    world.desk.vault.lock()
    yield world
    world.changed = True


def own_cells(name: str, asker: Role | None) -> list[Cell]:
    return [cell for cell in cells_of(name, asker) if cell.whose == "own"]


@pytest.mark.parametrize("asker", ASKERS, ids=lambda asker: asker.value if isinstance(asker, Role) else "nobody")
@pytest.mark.parametrize("name", AFTER_KEYS)
def test_of_a_locked_desk_nobody_sees_anything_but_where_it_is_unlocked(
    locked: World, name: str, asker: Role | None
) -> None:
    files = {path: path.read_bytes() for path in locked.desk.vault.home.folder.rglob("*.db")}
    for cell in own_cells(name, asker):
        answer = ask(locked, cell)
        said = answer.content.decode()
        if cell.verb == "POST":  # what was written is kept, and comes back sealed
            assert (answer.status_code, "The desk is locked" in said) == (LOCKED, True)
        else:
            assert (answer.status_code, answer.headers["Location"].partition("?")[0]) == (LED_ON, "/unlock/")
            assert said == ""
        assert not [house.mark for house in locked.houses.values() if house.mark in said + str(answer.headers)]
        assert locked.desk.vault.locked
    assert {path: path.read_bytes() for path in locked.desk.vault.home.folder.rglob("*.db")} == files


@pytest.mark.parametrize("name", sorted(ROWS.keys() - AFTER_KEYS))
def test_what_needs_no_keys_tells_nobody_anything_while_they_are_locked(locked: World, name: str) -> None:
    for cell in (cell for asker in ASKERS for cell in own_cells(name, asker)):
        answer = ask(locked, cell)
        said = answer.content.decode() + str(answer.headers)
        assert answer.status_code in (PAGE, LED_ON, NOT_THIS_VERB, CLOSED)
        assert not [house.mark for house in locked.houses.values() if house.mark in said]


def test_a_desk_without_keys_leads_everybody_to_its_first_start(new_desk: Desk) -> None:
    browser = Browser()
    for name in AFTER_KEYS:
        for verb in VERBS:
            answer = browser.generic(verb, BY_NAME[name].address(**BY_NAME[name].never))
            assert (answer.status_code, answer.headers["Location"]) == (LED_ON, "/first-start/"), f"{verb} {name}"

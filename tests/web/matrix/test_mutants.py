"""That each condition at the door and at the gate is missed when it is gone: it is tested, not only written.

A desk is set up for each, so it is a command of its own: ``pytest tests/web/matrix/test_mutants.py -m mutants``.
Not each is missed yet: what it calls failed is a condition at the door that no row of the matrix would miss.
"""

from __future__ import annotations

import dataclasses
import inspect
from collections.abc import Callable
from datetime import date
from functools import partial
from uuid import UUID

import pytest
from django.http import Http404

from hereandnow.errors import HereAndNowError
from hereandnow.web.accounts import policy
from hereandnow.web.accounts.policy import Policy, policy_of
from hereandnow.web.records.access.consents import give
from hereandnow.web.records.access.notes import note_of
from hereandnow.web.records.models import ClientRecord, ConsentRecord
from hereandnow.web.records.purposes import How, Purpose
from hereandnow.web.records.roles import Role
from tests.web import test_access, test_notes
from tests.web.desk import Desk
from tests.web.matrix.cells import ASKERS, cells_of
from tests.web.matrix.cells import amiss as amiss_at_page
from tests.web.matrix.doors import DOORS, modules
from tests.web.matrix.doors import amiss as amiss_at_door
from tests.web.matrix.mutants import Mutant, mutants_of
from tests.web.matrix.rows import ROWS
from tests.web.matrix.world import World
from tests.web.routes import BY_NAME
from tests.web.session.making import agree, client_of, read_session
from tests.web.supervision import test_door as test_supervision
from tests.web.supervision.making import NAME

pytestmark = pytest.mark.mutants


def test_notes_go_with_the_client(desk: Desk) -> None:
    place, note = test_notes.written(desk)
    ClientRecord.objects.update(therapist=test_access.account("Carla", Role.THERAPIST))
    with pytest.raises(Http404):
        note_of(test_notes.anna(), UUID(place.split("/")[2]), UUID(note.split("/")[4]))


def test_each_client_has_a_ledger_of_their_own(desk: Desk) -> None:
    for name in ("Mr K", "Ms R"):
        client = UUID(test_access.client_id(desk.browser, name))
        give(test_notes.anna(), client, Purpose.ANALYSE, how=How.WRITING, on=date(2026, 11, 3))
    assert list(ConsentRecord.objects.values_list("number", flat=True)) == [1, 1]


Test = Callable[[Desk], object]


def supervised(test: Callable[..., object]) -> Test:
    """A test of supervision with its client, who agreed to everything, and their session, which was read."""

    def run(desk: Desk) -> object:
        client = client_of(desk, NAME)
        agree(client, *Purpose)
        made: dict[str, object] = {"desk": desk, "client": client, "session": read_session(client)}
        return test(**{name: made[name] for name in inspect.signature(test).parameters})

    return run


_WITHOUT_CONSENT = supervised(test_supervision.test_without_consent_nothing_is_brought_and_nothing_is_put_back)
_THE_NEXT = supervised(test_supervision.test_the_next_one_begins_with_the_same_pseudonym_and_no_question)
_LEFT_ALONE = supervised(test_supervision.test_other_moments_and_the_same_one_of_another_session_are_left_alone)

ELSEWHERE: dict[str, Test] = {
    "supervision.excerpts_for: condition not stands(record.client_id, Purpose.SUPERVISE)": _WITHOUT_CONSENT,
    "supervision._row: condition record is None or not stands(record.client_id, Purpose.SUPERVISE)": _WITHOUT_CONSENT,
    "supervision._row: part not stands(record.client_id, Purpose.SUPERVISE)": _WITHOUT_CONSENT,
    "bringing.to_bring: filter client=mark.client_id": _THE_NEXT,
    "bringing.to_bring: filter session=mark.session_id": _THE_NEXT,
    "bringing.bring: condition supervisor not in {one.id for one in supervisors_for(account)}": supervised(
        test_supervision.test_it_is_brought_to_open_accounts_of_supervisors_alone
    ),
    "bringing._standing: filter session=session_id": _LEFT_ALONE,
    "bringing._standing: filter moment=moment_id": _LEFT_ALONE,
    "responses.mark_for_supervision: filter session=session_id": _LEFT_ALONE,
    "responses.mark_for_supervision: filter moment=moment_id": _LEFT_ALONE,
    "bringing._clients: filter pk__in={row.client_id for row in rows}": supervised(
        test_supervision.test_a_list_is_witnessed_for_those_alone_who_stand_in_it
    ),
    "accounts.add_first_account: condition any_account()": test_access.test_there_is_one_first_account,
    "clients.client_rows: part account.role == Role.THERAPIST": partial(
        test_access.test_the_door_itself_is_closed_to_other_roles, role=Role.CLIENT
    ),
    "notes._notes: filter client_id=client_id": (
        test_notes.test_a_note_is_not_found_under_another_client_of_the_same_author
    ),
    "notes._notes: filter author=account": partial(
        test_notes.test_the_door_to_notes_is_closed_even_to_who_takes_over_the_client, role=Role.THERAPIST
    ),
    "consents._new_row: filter client=client_id": test_each_client_has_a_ledger_of_their_own,
    "notes._row: call client_row(account, client_id)": test_notes_go_with_the_client,
}
"""Conditions that rows of the two households never need, and the tests that make such rows."""

AT_THE_DOOR = [mutant for module in modules() for mutant in mutants_of(module)]


@pytest.mark.parametrize("mutant", AT_THE_DOOR, ids=lambda mutant: mutant.what)
def test_a_condition_that_is_gone_from_the_door_is_missed(
    world: World, mutant: Mutant, request: pytest.FixtureRequest
) -> None:
    if mutant.what in ELSEWHERE:
        desk = request.getfixturevalue("desk")
        with mutant.at_work(), pytest.raises((AssertionError, HereAndNowError, pytest.fail.Exception)):
            ELSEWHERE[mutant.what](desk)
        return
    with mutant.at_work():
        found = next((line for name in DOORS for line in amiss_at_door(world, name)), None)
    assert found is not None


def test_no_condition_is_said_to_be_missed_elsewhere_that_is_not_there() -> None:
    assert set(ELSEWHERE) <= {mutant.what for mutant in AT_THE_DOOR}


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
        found = (line for asker in ASKERS for cell in cells_of(name, asker) for line in amiss_at_page(world, cell))
        assert next(found, None) is not None, other

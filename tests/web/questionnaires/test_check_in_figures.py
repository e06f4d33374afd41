"""The check-in across the practice: from thirty people on, of who agreed, each once, and never of anybody alone."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.http import Http404

from hereandnow.domain import CHECK_IN_STATEMENTS, CheckIn
from hereandnow.measures.items import PEOPLE_NEEDED, ItemAnalysis
from hereandnow.web.records.access.check_in_figures import check_in_figures
from hereandnow.web.records.access.clients import add_client
from hereandnow.web.records.access.consents import give
from hereandnow.web.records.access.entries import keep_new
from hereandnow.web.records.models import AccountRecord, ClientRecord, EntryRecord
from hereandnow.web.records.purposes import How, Purpose
from hereandnow.web.records.roles import Role
from tests.web.desk import Browser, Desk, page
from tests.web.people import account, anna, signed_in

DAY = date(2026, 11, 3)


def people(count: int, therapist: AccountRecord | None = None, *, agreed: bool = True) -> list[ClientRecord]:
    """Clients who each answered a check-in, no two quite alike."""
    found = []
    for number in range(count):
        client = add_client(therapist or anna(), f"Client {number}").id
        if agreed:
            give(therapist or anna(), client, Purpose.ANALYSE, how=How.WRITING, on=DAY)
        record = ClientRecord.objects.get(pk=client)
        ratings = {name: (number + place * (number % 2)) % 5 for place, name in enumerate(CHECK_IN_STATEMENTS)}
        keep_new(record, CheckIn(session=DAY, ratings=ratings), author=None, of_session=None)
        found.append(record)
    return found


def test_thirty_people_give_figures_each_once(desk: Desk, browser: Browser) -> None:
    some = people(PEOPLE_NEEDED)
    for later in range(1, 4):
        again = CheckIn(session=DAY + timedelta(weeks=later), ratings=dict.fromkeys(CHECK_IN_STATEMENTS, later))
        keep_new(some[0], again, author=None, of_session=None)
    found = check_in_figures(anna())
    assert isinstance(found, ItemAnalysis)
    assert found.people == PEOPLE_NEEDED
    shown = page(browser.get("/check-in-figures/"))
    assert "30 people rated all six statements" in shown
    assert "it is not validated" in shown
    assert "Client 7" not in shown
    administrator = signed_in("Ada", Role.ADMINISTRATOR)
    assert administrator.get("/check-in-figures/").status_code in (200, 302)


def test_one_fewer_gives_none(desk: Desk, browser: Browser) -> None:
    people(PEOPLE_NEEDED - 1)
    shown = page(browser.get("/check-in-figures/"))
    assert "There are not 30 people yet" in shown
    assert "29" not in shown.partition("<main")[2]


def test_who_did_not_agree_or_kept_it_to_themself_is_not_counted(desk: Desk) -> None:
    some = people(PEOPLE_NEEDED)
    people(3, agreed=False)
    people(2, account("Ben", Role.THERAPIST))
    found = check_in_figures(anna())
    assert isinstance(found, ItemAnalysis)
    assert found.people == PEOPLE_NEEDED + 2, "of other therapists, too"
    EntryRecord.objects.filter(client__in=[one.pk for one in some[:2]]).update(kept_to_self=True)
    EntryRecord.objects.filter(client=some[2].pk).update(sealed_content=b"broken")
    assert not isinstance(check_in_figures(anna()), ItemAnalysis), "29 are left"


@pytest.mark.parametrize("role", [Role.CLIENT, Role.SUPERVISOR])
def test_nobody_else_finds_them(desk: Desk, role: Role) -> None:
    with pytest.raises(Http404):
        check_in_figures(account("Robin", role))

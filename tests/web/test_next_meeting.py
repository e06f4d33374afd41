"""When the two meet next: kept, said in words, and what the caseload is ordered by."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.http import Http404
from django.utils import timezone

from hereandnow.web import time_zone
from hereandnow.web.days import day_in_words
from hereandnow.web.records.access.caseload import caseload_of
from hereandnow.web.records.access.clients import set_next_meeting
from hereandnow.web.records.models import AccountRecord, ClientRecord
from hereandnow.web.records.roles import Role
from tests.web.desk import Desk, page
from tests.web.test_access import account, client_id
from tests.web.test_caseload import names_in

TODAY = date(2026, 11, 27)
DAYS = {
    TODAY: "today",
    TODAY + timedelta(days=1): "tomorrow",
    TODAY + timedelta(days=6): "Thursday 3 December",
    TODAY - timedelta(days=1): "Thursday 26 November",
    date(2027, 1, 4): "Monday 4 January 2027",
}


@pytest.mark.parametrize(("day", "words"), DAYS.items(), ids=DAYS.values())
def test_a_day_is_said_as_people_say_it(day: date, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timezone, "localdate", lambda: TODAY)
    assert day_in_words(day) == words


def test_who_is_next_stands_first_and_nobody_is_ranked_by_anything_else(desk: Desk) -> None:
    places = {name: client_id(desk.browser, name) for name in ("Ms R", "anna", "Éva", "Mr K", "Ben", "Dora")}
    today = timezone.localdate()
    for name, days in {"Mr K": 0, "Ms R": 3, "Dora": 3, "Ben": -1}.items():
        day = (today + timedelta(days=days)).isoformat()
        assert desk.browser.post(f"/clients/{places[name]}/", {"day": day}).status_code == 302
    shown = page(desk.browser.get("/"))
    first, second = (part.partition("</ul>")[0] for part in shown.split('class="people"')[1:])
    assert names_in(f'class="people"{first}') == ["Mr K", "Dora", "Ms R"]
    assert names_in(f'class="people"{second}') == ["anna", "Ben", "Éva"]
    assert "today" in first.partition("Dora")[0]


def test_the_day_stands_on_the_clients_page_and_can_be_taken_back(desk: Desk) -> None:
    place = f"/clients/{client_id(desk.browser)}/"
    tomorrow = timezone.localdate() + timedelta(days=1)
    desk.browser.post(place, {"day": tomorrow.isoformat()})
    shown = page(desk.browser.get(place))
    assert "next meeting tomorrow" in shown
    assert f'value="{tomorrow.isoformat()}"' in shown
    desk.browser.post(place, {"day": ""})
    assert ClientRecord.objects.get().next_meeting is None
    assert "next meeting" not in page(desk.browser.get(place))


def test_a_day_that_is_past_is_not_shown_as_the_next(desk: Desk) -> None:
    place = f"/clients/{client_id(desk.browser)}/"
    yesterday = (timezone.localdate() - timedelta(days=1)).isoformat()
    desk.browser.post(place, {"day": yesterday})
    shown = page(desk.browser.get(place))
    assert "next meeting" not in shown
    assert yesterday not in shown


def test_what_is_no_day_is_told_how_to_write_one(desk: Desk) -> None:
    place = f"/clients/{client_id(desk.browser)}/"
    answer = desk.browser.post(place, {"day": "Thursday"})
    assert "year first" in page(answer)
    assert ClientRecord.objects.get().next_meeting is None


@pytest.mark.parametrize("role", list(Role))
def test_the_door_to_days_is_closed_to_anybody_elses_client(desk: Desk, role: Role) -> None:
    place = client_id(desk.browser)
    other = account("Ben", role)
    with pytest.raises(Http404):
        set_next_meeting(other, ClientRecord.objects.get(pk=place).id, TODAY)
    assert len(caseload_of(other, TODAY)) == 0
    assert len(caseload_of(AccountRecord.objects.called("Anna Berg").get(), TODAY)) == 1


@pytest.mark.parametrize(
    ("named", "zone"),
    [("America/Los_Angeles", "America/Los_Angeles"), ("Nowhere/Never", "UTC"), ("", "UTC")],
    ids=["a zone", "no such zone", "none"],
)
def test_the_days_are_those_of_the_machine(named: str, zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time_zone, "get_localzone_name", lambda: named)
    assert time_zone.zone_of_this_machine() == zone

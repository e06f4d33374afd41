"""The ledger of consents from the client's side: a yes, a no, and a no to all that works."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from django.http import Http404
from django.test import override_settings

from hereandnow.web.consent.jurisdictions import Jurisdiction
from hereandnow.web.records.access.consents import How, Purpose, consents_of, give, withdraw, would_remove_all
from hereandnow.web.records.consenting import stands
from hereandnow.web.records.models import ConsentRecord, ReviewRecord, SessionRecord, ShareRecord
from tests.web.desk import Desk, page
from tests.web.my_space.making import Mika, a_client, shared
from tests.web.session.making import anna


def test_a_yes_on_screen_is_the_clients_own(desk: Desk) -> None:
    mika = a_client(desk, agreed=())
    form = mika.browser.get("/my/consents/share/")
    assert "May your therapist show you here" in page(form)
    answer = mika.browser.post("/my/consents/share/", {"version": "1"})
    assert answer.headers["Location"] == "/my/consents/#share"
    row = ConsentRecord.objects.get(client=mika.id)
    assert (row.given, row.how, row.by, row.by_client) == (True, How.SCREEN, mika.account.pk, True)
    assert stands(mika.id, Purpose.SHARE)


def test_several_yeses_in_one_form_are_a_row_each_and_no_other(desk: Desk) -> None:
    mika = a_client(desk, agreed=(Purpose.RECORD,))
    asked = page(mika.browser.get("/my/consents/several/"))
    assert "May your sessions be recorded?" not in asked
    assert " checked" not in asked
    answer = mika.browser.post("/my/consents/several/", {"yes": ["share 1", "transcribe 1"]})
    assert answer.headers["Location"] == "/my/consents/"
    rows = ConsentRecord.objects.filter(client=mika.id, by_client=True).order_by("number")
    assert [(row.purpose, row.how, row.version) for row in rows] == [
        (Purpose.SHARE, How.SCREEN, "1"),
        (Purpose.TRANSCRIBE, How.SCREEN, "1"),
    ]


def test_the_clients_own_act_on_a_screen_is_enough_where_the_law_wants_it_written(desk: Desk) -> None:
    mika = a_client(desk, agreed=())
    with override_settings(JURISDICTION=Jurisdiction.ILLINOIS):
        mika.browser.post("/my/consents/analyse/", {"version": "US-IL 2"})
        assert stands(mika.id, Purpose.ANALYSE)


def test_a_yes_to_words_that_changed_meanwhile_is_asked_for_again(desk: Desk) -> None:
    mika = a_client(desk, agreed=())
    assert "have changed" in page(mika.browser.post("/my/consents/share/", {"version": "0"}))
    assert not ConsentRecord.objects.exists()


def test_taking_a_yes_back_says_before_and_after_what_goes(mika: Mika) -> None:
    shared(mika)
    before = page(mika.browser.get("/my/consents/share/no/"))
    after = page(mika.browser.post("/my/consents/share/no/"))
    for text in (before, after):
        assert "things that were shared with you, with your answers: 1" in text
    assert "will be removed" in before
    assert "was removed" in after
    assert not ShareRecord.objects.exists()
    assert ReviewRecord.objects.exists()


def test_a_no_to_all_removes_what_rests_on_a_yes_and_leaves_the_rest_to_be_used(mika: Mika) -> None:
    shared(mika)
    before = page(mika.browser.get("/my/consents/"))
    assert "sessions, with their words: 1" in before
    after = page(mika.browser.post("/my/consents/"))
    assert "no, thanks, to all of it" in after
    assert "sessions, with their words: 1" in after
    assert not SessionRecord.objects.exists()
    assert not any(stands(mika.id, purpose) for purpose in Purpose)
    for address in ("/my/", "/my/consents/"):
        assert mika.browser.get(address).status_code == 200
    assert "You said no, thanks, to all of it" in page(mika.browser.get("/my/consents/"))


def test_a_no_before_any_yes_is_an_answer(desk: Desk) -> None:
    mika = a_client(desk, agreed=())
    assert "nothing will be removed" in page(mika.browser.get("/my/consents/"))
    mika.browser.post("/my/consents/")
    assert ConsentRecord.objects.filter(client=mika.id, given=False).count() == len(Purpose)


def test_looking_at_what_would_go_removes_nothing(mika: Mika) -> None:
    shared(mika)
    assert would_remove_all(mika.account, mika.id)
    assert ShareRecord.objects.exists()


def test_both_see_the_same_ledger_and_who_wrote_what(mika: Mika, desk: Desk) -> None:
    mika.browser.post("/my/consents/research/no/")
    own, therapists = consents_of(mika.account, mika.id), consents_of(anna(), mika.id)
    assert own == therapists
    assert "by you" in page(mika.browser.get("/my/consents/research/"))
    assert "written down" in page(mika.browser.get("/my/consents/research/"))
    assert "by Mika" in page(desk.browser.get(f"/clients/{mika.id}/consents/research/"))


def test_nobody_answers_for_another_client(desk: Desk, mika: Mika) -> None:
    noa = a_client(desk, "Noa", agreed=())
    day = date(2026, 11, 4)
    attempts: list[Callable[[], object]] = [
        lambda: consents_of(noa.account, mika.id),
        lambda: give(noa.account, mika.id, Purpose.SHARE, how=How.SCREEN, on=day),
        lambda: withdraw(noa.account, mika.id, Purpose.SHARE, how=How.SCREEN, on=day),
        lambda: would_remove_all(noa.account, mika.id),
    ]
    for attempt in attempts:
        with pytest.raises(Http404):
            attempt()
    assert stands(mika.id, Purpose.SHARE)


@pytest.mark.parametrize("path", ["/my/consents/everything/", "/my/consents/everything/no/"])
def test_a_question_that_is_not_asked_is_not_found(mika: Mika, path: str) -> None:
    assert mika.browser.get(path).status_code == 404

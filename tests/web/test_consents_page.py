"""The page of consents: what is asked, how it stands, a yes and a no, and what goes with a no."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from django.test import override_settings
from django.utils import timezone

from hereandnow.web.consent.jurisdictions import Jurisdiction
from hereandnow.web.records import derived
from hereandnow.web.records.access.clients import add_client
from hereandnow.web.records.consenting import stands
from hereandnow.web.records.derived import Removed
from hereandnow.web.records.models import AccountRecord, ConsentRecord
from hereandnow.web.records.purpose_texts import text_of
from hereandnow.web.records.purposes import Purpose
from tests.web.desk import Browser, Desk, page

DAY = "2026-11-20"


@pytest.fixture
def client(desk: Desk) -> UUID:
    return add_client(AccountRecord.objects.get(), "Mr K").id


def say_yes(browser: Browser, client: UUID, purpose: str = "analyse", **fields: str) -> str:
    form = {"how": "in writing", "on": DAY, "version": "1", **fields}
    return page(browser.post(f"/clients/{client}/consents/{purpose}/", form, follow=True))


def say_no(browser: Browser, client: UUID, purpose: str = "analyse") -> str:
    return page(browser.post(f"/clients/{client}/consents/{purpose}/no/", {"how": "spoken", "on": DAY}))


def test_at_first_every_question_stands_unasked_and_a_no_is_a_whole_answer(browser: Browser, client: UUID) -> None:
    shown = page(browser.get(f"/clients/{client}/consents/"))
    for purpose in Purpose:
        assert str(text_of(purpose, Jurisdiction.DEFAULT).asks) in shown
    assert "That is a whole answer, and needs no reason" in shown
    assert shown.count("Not asked yet") == len(Purpose)


def test_the_day_that_is_offered_is_today(browser: Browser, client: UUID) -> None:
    today = f'name="on" value="{timezone.localdate():%Y-%m-%d}"'
    assert today in page(browser.get(f"/clients/{client}/consents/"))
    assert today in page(browser.get(f"/clients/{client}/consents/analyse/"))


def test_a_yes_is_written_down_with_day_and_way_and_shown(browser: Browser, client: UUID) -> None:
    shown = say_yes(browser, client)
    assert "since 20 November 2026, in writing, signed" in shown
    assert stands(client, Purpose.ANALYSE)
    assert "by Anna Berg, text 1" in page(browser.get(f"/clients/{client}/consents/analyse/"))


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"how": ""}, "This field is required"),
        ({"how": "by telegram"}, "Select a valid choice"),
        ({"on": ""}, "This field is required"),
        ({"on": "yesterday"}, "Enter a valid date"),
        ({"on": str(timezone.localdate() + timedelta(days=1))}, "still to come"),
        ({"version": "0"}, "have changed since the page was opened"),
    ],
    ids=["no way", "another way", "no day", "no date", "tomorrow", "other words"],
)
def test_a_yes_that_will_not_do_is_told_why_and_is_none(
    browser: Browser, client: UUID, fields: dict[str, str], says: str
) -> None:
    assert says in say_yes(browser, client, **fields)
    assert not ConsentRecord.objects.exists()


def several(browser: Browser, client: UUID, *yes: str, **fields: str) -> str:
    form = {"yes": yes, "how": "in writing", "on": DAY, **fields}
    return page(browser.post(f"/clients/{client}/consents/several/", form, follow=True))


def test_several_yeses_are_written_down_each_with_its_own_words(browser: Browser, client: UUID) -> None:
    asked = page(browser.get(f"/clients/{client}/consents/several/"))
    for purpose in Purpose:
        assert all(str(sentence) in asked for sentence in text_of(purpose, Jurisdiction.DEFAULT).says)
    several(browser, client, "record 1", "analyse 1")
    assert {purpose for purpose in Purpose if stands(client, purpose)} == {Purpose.RECORD, Purpose.ANALYSE}
    assert str(text_of(Purpose.RECORD, Jurisdiction.DEFAULT).asks) not in page(
        browser.get(f"/clients/{client}/consents/several/")
    )


@pytest.mark.parametrize(
    ("yes", "fields", "says"),
    [
        ((), {}, "Nothing is ticked yet"),
        (("record 1", "analyse 0"), {}, "changed since the page was opened"),
        (("record 1", "everything 1"), {}, "changed since the page was opened"),
        (("record 1",), {"how": ""}, "This field is required"),
        (("record 1",), {"on": str(timezone.localdate() + timedelta(days=1))}, "still to come"),
    ],
    ids=["none", "other words", "another question", "no way", "tomorrow"],
)
def test_several_yeses_of_which_one_will_not_do_are_none(
    browser: Browser, client: UUID, yes: tuple[str, ...], fields: dict[str, str], says: str
) -> None:
    assert says in several(browser, client, *yes, **fields)
    assert not ConsentRecord.objects.exists()


def test_in_illinois_a_spoken_yes_to_reading_is_refused_among_several(browser: Browser, client: UUID) -> None:
    with override_settings(JURISDICTION=Jurisdiction.ILLINOIS):
        shown = several(browser, client, "analyse US-IL 2", how="spoken")
        assert "counts here only when given so: in writing, signed" in shown
        assert not ConsentRecord.objects.exists()
        several(browser, client, "analyse US-IL 2")
        assert stands(client, Purpose.ANALYSE)


def test_taking_back_says_before_and_afterwards_what_is_removed(
    browser: Browser, client: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(derived.REMOVALS, Purpose.ANALYSE, (lambda client_id: Removed("reviews", 3),))
    say_yes(browser, client)
    before = page(browser.get(f"/clients/{client}/consents/analyse/no/"))
    assert "at once and for good" in before
    assert "3 reviews" in before
    assert stands(client, Purpose.ANALYSE)
    after = say_no(browser, client)
    assert "The yes is taken back" in after
    assert "3 reviews" in after
    assert not stands(client, Purpose.ANALYSE)
    assert "Taken back" in page(browser.get(f"/clients/{client}/consents/"))


def test_where_nothing_rests_on_a_yes_that_is_said(browser: Browser, client: UUID) -> None:
    say_yes(browser, client, "research")
    assert "nothing will be removed" in page(browser.get(f"/clients/{client}/consents/research/no/"))
    assert "nothing was removed" in say_no(browser, client, "research")


def test_a_no_to_all_is_written_down_at_once_and_kept_to(browser: Browser, client: UUID) -> None:
    shown = page(browser.post(f"/clients/{client}/consents/", {"how": "spoken", "on": DAY}, follow=True))
    assert "No, thanks: the desk keeps to it" in shown
    assert ConsentRecord.objects.filter(given=False).count() == len(Purpose)


def test_a_no_to_all_takes_back_nothing_unseen(browser: Browser, client: UUID) -> None:
    say_yes(browser, client)
    assert "no-to-all" not in page(browser.get(f"/clients/{client}/consents/"))
    browser.post(f"/clients/{client}/consents/", {"how": "spoken", "on": DAY})
    assert stands(client, Purpose.ANALYSE)


def test_in_illinois_the_page_asks_its_own_words_and_takes_writing_alone(browser: Browser, client: UUID) -> None:
    say_yes(browser, client)
    with override_settings(JURISDICTION=Jurisdiction.ILLINOIS):
        assert "To be asked again" in page(browser.get(f"/clients/{client}/consents/"))
        asked = page(browser.get(f"/clients/{client}/consents/analyse/"))
        assert "does not detect emotions or mental states" in asked
        assert 'value="spoken"' not in asked
        assert "Select a valid choice" in say_yes(browser, client, how="spoken", version="US-IL 2")
        say_yes(browser, client, version="US-IL 2")
        assert stands(client, Purpose.ANALYSE)


def test_a_spoken_yes_from_before_is_told_to_be_too_little(browser: Browser, client: UUID) -> None:
    ConsentRecord.objects.create(
        client=client, number=1, purpose=Purpose.ANALYSE, version="US-IL 2", given=True, how="spoken", on=DAY,
        by=AccountRecord.objects.get().pk, by_client=False,
    )  # fmt: skip
    with override_settings(JURISDICTION=Jurisdiction.ILLINOIS):
        assert "the law here asks for one in writing" in page(browser.get(f"/clients/{client}/consents/"))


@pytest.mark.parametrize("purpose", ["everything", "ANALYSE", "analyse-1"])
def test_a_purpose_that_is_none_is_not_found(browser: Browser, client: UUID, purpose: str) -> None:
    for address in (f"/clients/{client}/consents/{purpose}/", f"/clients/{client}/consents/{purpose}/no/"):
        assert browser.get(address).status_code == browser.post(address).status_code == 404

"""A client fills a questionnaire in: as far as they like, sent when they say so, taken back until the next session."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from django.http import Http404
from django.utils import timezone

from hereandnow.errors import InvalidValue
from hereandnow.measures.filled_in import FilledIn
from hereandnow.web.records.access.askings import (
    LARGEST_EVERY,
    ask,
    askings_of,
    my_asking,
    my_askings,
    take_answers_back,
    take_asking_back,
    unseen_answers,
    unsent,
)
from hereandnow.web.records.access.entries import entries_of, remove
from hereandnow.web.records.access.erasing import erase_own
from hereandnow.web.records.access.my_data import copy_of_my_data
from hereandnow.web.records.models import AskingRecord, EntryKind, EntryRecord, QuestionnaireRecord, SessionRecord
from hereandnow.web.records.roles import Role
from tests.web.desk import Desk, page
from tests.web.my_space.making import Mika, a_client
from tests.web.people import account, anna
from tests.web.questionnaires.making import MOOD, OURS, answered, asked, kept, mood


@pytest.fixture
def mika(desk: Desk) -> Mika:
    return a_client(desk, agreed=())


def session_on(mika: Mika, day: date) -> None:
    SessionRecord.objects.create(client_id=mika.id, held_on=day, sealed_source=b"", sealed_transcript=b"")


def values(mika: Mika) -> list[FilledIn]:
    found = [entry.value for entry in entries_of(anna(), mika.id, EntryKind.ANSWERS)]
    return [value for value in found if isinstance(value, FilledIn)]


def test_what_is_asked_waits_on_my_space_and_is_filled_in_there(mika: Mika) -> None:
    assert "Nothing waits for you" in page(mika.browser.get("/my/questionnaires/"))
    asking = asked(mika)
    assert "Nine on mood" in page(mika.browser.get("/my/"))
    shown = page(mika.browser.get(f"/my/questionnaires/{asking}/"))
    assert shown.count("<fieldset") == 9, "the sum is not asked for"
    assert shown.count("<legend") == 9
    assert "How it was" in shown
    assert "The last two weeks." in shown
    entry = answered(mika, 1, 1, 2, 0, 1, 1, 0, 1, 0)
    assert "Nothing waits for you" in page(mika.browser.get("/my/questionnaires/"))
    told = page(mika.browser.get(f"/my/answers/{entry.pk}/"))
    assert "step-2" in told
    (value,) = values(mika)
    (total,) = [score for score in value.scores if score.profile == "phq9"]
    assert (total.value, total.answered, value.calls_for_a_person) == (7, 9, False)
    for word in ("minimal", "mild", "phq9", "PHQ"):
        assert word not in told, "a client sees what they answered, and no score"


def test_what_is_left_out_is_no_zero_and_said(mika: Mika) -> None:
    entry = answered(mika, 1, None, 2, 0, 1, 1, 0, 1, 0)
    (value,) = values(mika)
    assert all(score.value is None for score in value.scores if score.profile == "phq9")
    assert "you left this out" in page(mika.browser.get(f"/my/answers/{entry.pk}/"))


def test_half_of_it_is_kept_sealed_and_shown_to_nobody_else(mika: Mika) -> None:
    asking = asked(mika, OURS)
    half = {"q2": "6.5", "q4": "Zyxwvuts", "later": "yes"}
    assert mika.browser.post(f"/my/questionnaires/{asking}/", half).status_code == 302
    record = AskingRecord.objects.get(pk=asking)
    assert record.sealed_half is not None
    assert b"Zyxwvuts" not in bytes(record.sealed_half)
    assert not EntryRecord.objects.exists()
    again = page(mika.browser.get(f"/my/questionnaires/{asking}/"))
    assert "Zyxwvuts" in again
    assert 'value="6.5"' in again
    assert "You began with it" in page(mika.browser.get("/my/questionnaires/"))
    (unsent,) = copy_of_my_data(mika.account)["questionnaires_i_have_not_sent"]
    assert unsent["title"] == "Ours"
    assert {"asked": "What else?", "said": "Zyxwvuts"} in unsent["filled_in"]
    done = {"q1": "3", "q2": "6.5", "q4": "Zyxwvuts"}
    assert mika.browser.post(f"/my/questionnaires/{asking}/", done).status_code == 302
    assert AskingRecord.objects.get(pk=asking).sealed_half is None
    (value,) = values(mika)
    assert [line.answer for line in value.lines] == ["step-2", "6.5", "", "Zyxwvuts"]


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"q2": "7"}, "Please answer this one."),
        ({"q1": "3", "q2": "many"}, "Write a number."),
        ({"q1": "99"}, "Select a valid choice"),
    ],
)
def test_what_cannot_be_taken_is_said_at_its_field_and_nothing_is_kept(
    mika: Mika, fields: dict[str, str], said: str
) -> None:
    asking = asked(mika, OURS)
    response = mika.browser.post(f"/my/questionnaires/{asking}/", fields)
    assert response.status_code == 200
    assert said in page(response)
    assert not EntryRecord.objects.exists()


def test_nothing_answered_is_not_sent(mika: Mika) -> None:
    asking = asked(mika)
    response = mika.browser.post(f"/my/questionnaires/{asking}/", {"q1": "none"})
    assert "Nothing is answered yet" in page(response)
    assert not EntryRecord.objects.exists()


def test_answers_are_taken_back_until_the_next_session_and_brought_back(mika: Mika) -> None:
    entry = answered(mika, *[1] * 8, 0)
    assert "Take these answers back" in page(mika.browser.get(f"/my/answers/{entry.pk}/"))
    assert mika.browser.post(f"/my/answers/{entry.pk}/take-back/").status_code == 302
    assert values(mika) == []
    shown = page(mika.browser.get("/my/questionnaires/"))
    assert "Bring them back" in shown
    assert "Fill in" in shown, "it is asked for again"
    assert mika.browser.post(f"/my/answers/{entry.pk}/bring-back/").status_code == 302
    assert len(values(mika)) == 1
    assert my_askings(mika.account) == ()
    session_on(mika, timezone.localdate() + timedelta(days=1))
    assert "Take these answers back" not in page(mika.browser.get(f"/my/answers/{entry.pk}/"))
    assert mika.browser.post(f"/my/answers/{entry.pk}/take-back/").status_code == 404
    assert len(values(mika)) == 1


def test_what_is_asked_again_waits_after_so_many_sessions(mika: Mika) -> None:
    answered(mika, *[0] * 9, every=2)
    today = timezone.localdate()
    assert my_askings(mika.account) == ()
    session_on(mika, today + timedelta(days=1))
    assert my_askings(mika.account) == ()
    session_on(mika, today + timedelta(days=8))
    (asking,) = my_askings(mika.account)
    assert (asking.every, asking.due) == (2, True)


def test_a_session_of_somebody_else_takes_no_way_back(mika: Mika, desk: Desk) -> None:
    other, entry = a_client(desk, "Robin", agreed=()), answered(mika, *[0] * 9)
    session_on(other, timezone.localdate() + timedelta(days=1))
    take_answers_back(mika.account, entry.pk)
    assert values(mika) == []


def test_sessions_of_somebody_else_ask_for_nothing(mika: Mika, desk: Desk) -> None:
    other = a_client(desk, "Robin", agreed=())
    answered(mika, *[0] * 9, every=1)
    session_on(other, timezone.localdate() + timedelta(days=1))
    assert my_askings(mika.account) == ()


def test_once_is_once(mika: Mika) -> None:
    answered(mika, *[0] * 9)
    session_on(mika, timezone.localdate() + timedelta(days=1))
    assert my_askings(mika.account) == ()
    (asking,) = askings_of(anna(), mika.id)
    assert not asking.due
    with pytest.raises(Http404):
        my_asking(mika.account, asking.id)
    assert mika.browser.get(f"/my/questionnaires/{asking.id}/").status_code == 404


def test_asking_again_takes_the_place_of_asking_before(mika: Mika) -> None:
    questionnaire = kept()
    for every in (None, 4):
        ask(anna(), mika.id, questionnaire, every=every)
    (asking,) = my_askings(mika.account)
    assert asking.every == 4
    assert take_asking_back(anna(), asking.id) == mika.id
    assert my_askings(mika.account) == ()


def test_what_somebody_began_outlives_that_they_are_no_longer_asked(mika: Mika) -> None:
    asking = asked(mika, OURS)
    mika.browser.post(f"/my/questionnaires/{asking}/", {"q4": "begun", "later": "yes"})
    questionnaire = AskingRecord.objects.get(pk=asking).questionnaire_id
    take_asking_back(anna(), asking)
    assert [title for title, _ in unsent(mika.account)] == ["Ours"], "it is theirs, and in their copy"
    ask(anna(), mika.id, questionnaire)
    (again,) = my_askings(mika.account)
    assert again.begun
    assert "begun" in page(mika.browser.get(f"/my/questionnaires/{again.id}/"))
    assert len(unsent(mika.account)) == 1


def test_what_somebody_else_began_is_not_mine(mika: Mika, desk: Desk) -> None:
    other = a_client(desk, "Robin", agreed=())
    other.browser.post(f"/my/questionnaires/{asked(other, OURS)}/", {"q4": "begun", "later": "yes"})
    assert unsent(mika.account) == ()


@pytest.mark.parametrize("every", [0, -1, LARGEST_EVERY + 1])
def test_asking_after_no_session_or_too_many_is_refused(mika: Mika, every: int) -> None:
    with pytest.raises(InvalidValue):
        ask(anna(), mika.id, kept(), every=every)


def test_nobody_fills_in_or_takes_back_what_is_another_clients(mika: Mika, desk: Desk) -> None:
    other = a_client(desk, "Robin", agreed=())
    asking, entry = asked(mika), answered(mika, *[0] * 9)
    for address in (f"/my/questionnaires/{asking}/", f"/my/answers/{entry.pk}/"):
        assert other.browser.get(address).status_code == 404
    with pytest.raises(Http404):
        take_answers_back(other.account, entry.pk)
    assert my_askings(other.account) == ()
    assert other.browser.get(f"/my/answers/{uuid4()}/").status_code == 404
    stranger = account("Ben", Role.THERAPIST)
    with pytest.raises(Http404):
        askings_of(stranger, mika.id)
    with pytest.raises(Http404):
        take_asking_back(stranger, UUID(str(asking)))


def test_the_copy_of_my_data_holds_what_i_answered(mika: Mika) -> None:
    answered(mika, *[2] * 8, 0)
    copy = page(mika.browser.get("/my/data/"))
    assert "Take a copy" in copy
    (told,) = copy_of_my_data(mika.account)["told_between_sessions"]
    assert told["kind"] == "questionnaire"
    assert {"asked": "Question q1", "said": "step-2"} in told["told"]


def test_the_form_counts_each_choice_as_the_file_does(mika: Mika) -> None:
    asking = asked(mika, MOOD)
    mika.browser.post(f"/my/questionnaires/{asking}/", mood(3, 3, 3, 3, 3, 3, 3, 3, 0))
    (value,) = values(mika)
    assert value.scores[0].value == 24


def test_deleting_everything_takes_answers_and_what_is_half_filled_along(mika: Mika) -> None:
    answered(mika, *[0] * 8, 2)
    asking = asked(mika, OURS)
    mika.browser.post(f"/my/questionnaires/{asking}/", {"q4": "half", "later": "yes"})
    erase_own(mika.account)
    assert not EntryRecord.objects.exists()
    assert not AskingRecord.objects.exists()
    assert QuestionnaireRecord.objects.count() == 2, "they are the desk's"
    assert unseen_answers(anna()) == ()


def test_a_questionnaire_is_taken_back_by_its_own_page_alone(mika: Mika) -> None:
    entry = answered(mika, *[0] * 9)
    with pytest.raises(Http404):
        remove(mika.account, entry.pk)

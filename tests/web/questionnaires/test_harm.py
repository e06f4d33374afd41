"""An answer about harming oneself opens help for the client at once, and the therapist is told until they saw it."""

from __future__ import annotations

import json
import re
from uuid import UUID, uuid4

import pytest
from django.http import Http404

from hereandnow.measures.self_harm import Worrying
from hereandnow.web.records import desk_words
from hereandnow.web.records.access.askings import (
    Unseen,
    answer_seen,
    answers_of,
    ask,
    take_asking_back,
    unseen_answers,
)
from hereandnow.web.records.access.entries import forget_removed_entries, keep_to_self
from hereandnow.web.records.access.protocols import change_protocol, my_protocol
from hereandnow.web.records.access.questionnaires import mark_questions, questionnaire_of
from hereandnow.web.records.models import AskingRecord, EntryRecord
from hereandnow.web.records.roles import Role
from tests.web.desk import Browser, Desk, page
from tests.web.my_space.making import Mika, a_client
from tests.web.people import account, anna, signed_in
from tests.web.questionnaires.making import MOOD, OURS, answered, asked, kept, mood

WORDS = "Ring 000 0000 at any hour: somebody of our clinic answers."
URGENT = "about harming oneself needs you"


@pytest.fixture
def mika(desk: Desk) -> Mika:
    return a_client(desk, agreed=())


def urgent(browser: Browser) -> int:
    return page(browser.get("/")).count(URGENT)


@pytest.mark.parametrize("step", [1, 2, 3])
def test_the_clinics_own_words_open_at_once(mika: Mika, step: int) -> None:
    change_protocol(anna(), WORDS)
    asking = asked(mika)
    response = mika.browser.post(f"/my/questionnaires/{asking}/", mood(*[0] * 8, step), follow=True)
    assert response.redirect_chain == [("/my/help/?after=answers", 302)]
    shown = page(response)
    assert '<a href="tel:0000000">000 0000</a> at any hour: somebody of our clinic answers.' in shown
    assert "Thank you for answering as it is" in shown
    assert "Anna Berg sees it when they next open this program" in shown


def test_an_answer_is_kept_and_help_opens_though_the_therapist_asked_otherwise_meanwhile(mika: Mika) -> None:
    asking = asked(mika)
    record = AskingRecord.objects.get(pk=asking)
    ask(anna(), mika.id, record.questionnaire_id, every=2)
    response = mika.browser.post(f"/my/questionnaires/{asking}/", mood(*[0] * 8, 2))
    assert response.headers["Location"] == "/my/help/?after=answers"
    take_asking_back(anna(), AskingRecord.objects.get(client=mika.id, taken_back_at=None).pk)
    response = mika.browser.post(f"/my/questionnaires/{asking}/", mood(*[0] * 8, 3))
    assert response.headers["Location"] == "/my/help/?after=answers"
    assert [one.needs_a_person for one in unseen_answers(anna())] == [True, True]


def test_what_is_sent_of_an_older_asking_belongs_to_the_one_that_stands_and_to_nobody_else(
    mika: Mika, desk: Desk
) -> None:
    other, older = a_client(desk, "Noa", agreed=()), asked(mika)
    questionnaire = AskingRecord.objects.get(pk=older).questionnaire_id
    for one in (mika, other):
        ask(anna(), one.id, questionnaire)
    standing = AskingRecord.objects.filter(taken_back_at=None)
    mika.browser.post(f"/my/questionnaires/{older}/", mood(1, later="yes"))
    assert [asking.client_id for asking in standing.exclude(sealed_half=None)] == [mika.id]
    mika.browser.post(f"/my/questionnaires/{older}/", mood(*[1] * 9))
    assert [asking.client_id for asking in standing.exclude(answered_on=None)] == [mika.id]
    assert [one.client for one in unseen_answers(anna())] == [mika.id]


def test_a_second_press_keeps_nothing_twice_and_leads_to_help_again(mika: Mika) -> None:
    asking = asked(mika)
    for _ in range(2):
        response = mika.browser.post(f"/my/questionnaires/{asking}/", mood(*[0] * 8, 1))
        assert response.headers["Location"] == "/my/help/?after=answers"
    assert len(unseen_answers(anna())) == 1


@pytest.mark.parametrize("more", [{}, {"later": "yes"}])
def test_a_field_that_is_amiss_does_not_hide_where_to_find_help(mika: Mika, more: dict[str, str]) -> None:
    change_protocol(anna(), WORDS)
    questionnaire = kept(OURS)
    mark_questions(anna(), questionnaire, {"safe": "higher"})
    ask(anna(), mika.id, questionnaire)
    asking = AskingRecord.objects.get(client=mika.id, questionnaire=questionnaire).pk
    shown = page(mika.browser.post(f"/my/questionnaires/{asking}/", {"q2": "x", "q3": "yes"} | more))
    assert "Write a number." in shown
    assert "you should not be alone with it" in shown
    assert "at any hour: somebody of our clinic answers." in shown
    assert "you should not be alone" not in page(
        mika.browser.post(f"/my/questionnaires/{asking}/", {"q2": "x", "q3": "no"})
    )


def test_calm_answers_that_were_taken_back_go_after_seven_days(mika: Mika) -> None:
    entry = answered(mika, *[1] * 8, 0)
    mika.browser.post(f"/my/answers/{entry.pk}/take-back/")
    EntryRecord.objects.filter(pk=entry.pk).update(removed_at="2026-01-01T00:00Z")
    forget_removed_entries()
    assert not EntryRecord.objects.filter(pk=entry.pk).exists()


def test_a_low_sum_hides_nothing_and_a_missing_one_neither(mika: Mika) -> None:
    answered(mika, *[None] * 8, 1)
    (unseen,) = unseen_answers(anna())
    assert (unseen.client, unseen.needs_a_person, unseen.taken_back) == (mika.id, True, False)


def test_the_default_names_no_number(mika: Mika) -> None:
    shown = page(mika.browser.get("/my/help/"))
    main = shown.partition("<main")[2].partition("</main>")[0]
    assert "the emergency number of the place where you are" in main
    assert not any(letter.isdigit() for letter in "".join(part.partition(">")[2] for part in main.split("<")[1:]))


def test_a_zero_is_led_to_the_answers_and_tells_nobody_to_hurry(mika: Mika, browser: Browser) -> None:
    entry = answered(mika, *[3] * 8, 0)
    assert urgent(browser) == 0
    assert "1 questionnaire filled in" in page(browser.get("/"))
    (unseen,) = unseen_answers(anna())
    assert unseen == Unseen(mika.id, entry.pk, entry.day, needs_a_person=False, taken_back=False)
    answers_of(anna(), mika.id)
    assert unseen_answers(anna()) == ()
    assert "questionnaire filled in" not in page(browser.get("/"))


def test_it_stands_on_top_until_the_therapist_has_seen_it(mika: Mika, browser: Browser) -> None:
    entry = answered(mika, *[0] * 8, 2)
    for _ in range(2):
        assert urgent(browser) == 1
        assert "needs you" in page(browser.get(f"/clients/{mika.id}/"))
        shown = page(browser.get(f"/clients/{mika.id}/measures/"))
        assert "Ask about it yourself, as soon as you can" in shown
        assert "The answer to question 9 counts above zero" in shown
    assert browser.post(f"/answers/{entry.pk}/seen/").status_code == 404, "by the button alone"
    assert browser.post(f"/answers/{entry.pk}/seen/", {"seen": "yes"}).status_code == 302
    assert urgent(browser) == 0
    assert "Ask about it yourself" not in page(browser.get(f"/clients/{mika.id}/measures/"))


def test_taking_the_answers_back_does_not_take_back_that_they_need_a_person(mika: Mika, browser: Browser) -> None:
    entry = answered(mika, *[0] * 8, 1)
    assert mika.browser.post(f"/my/answers/{entry.pk}/take-back/").status_code == 302
    assert urgent(browser) == 1
    assert "The answers were taken back since" in page(browser.get(f"/clients/{mika.id}/measures/"))
    EntryRecord.objects.filter(pk=entry.pk).update(removed_at="2026-01-01T00:00Z")
    forget_removed_entries()
    assert urgent(browser) == 1
    answer_seen(anna(), entry.pk)
    forget_removed_entries()
    assert not EntryRecord.objects.exists()


def test_answers_are_not_kept_to_oneself_as_other_entries_are(mika: Mika, browser: Browser) -> None:
    entry = answered(mika, *[0] * 8, 1)
    with pytest.raises(Http404):
        keep_to_self(mika.account, entry.pk, kept=True)
    EntryRecord.objects.filter(pk=entry.pk).update(kept_to_self=True)
    assert urgent(browser) == 1, "were it so, it would not hide it"


def test_what_cannot_be_opened_may_hold_one(mika: Mika, browser: Browser) -> None:
    entry = answered(mika, *[0] * 9)
    EntryRecord.objects.filter(pk=entry.pk).update(sealed_content=b"broken")
    assert urgent(browser) == 1
    assert "cannot be opened" in page(browser.get(f"/clients/{mika.id}/measures/"))


def test_kept_for_later_help_opens_at_once_and_nobody_is_told(mika: Mika, browser: Browser) -> None:
    asking = asked(mika)
    response = mika.browser.post(f"/my/questionnaires/{asking}/", mood(q9="3", later="yes"), follow=True)
    assert response.redirect_chain == [("/my/help/?after=half", 302)]
    assert "does not know of them" in page(response)
    assert urgent(browser) == 0
    assert AskingRecord.objects.get(pk=asking).sealed_half is not None


@pytest.mark.parametrize(
    ("says", "answer", "needs"),
    [
        ("higher", {"q3": "yes"}, True),
        ("higher", {"q3": "no"}, False),
        ("lower", {"q3": "yes"}, False),
        ("lower", {"q3": "no"}, True),
        ("unknown", {"q3": "yes"}, True),
        ("unknown", {"q3": "no"}, True),
        ("higher", {}, False),
        ("lower", {}, False),
        ("unknown", {}, False),
    ],
)
def test_a_question_that_was_marked_counts_as_one_and_the_way_that_was_said(
    mika: Mika, says: Worrying, answer: dict[str, str], needs: bool
) -> None:
    asking = asked(mika, OURS)
    questionnaire = AskingRecord.objects.get(pk=asking).questionnaire_id
    mark_questions(anna(), questionnaire, {"safe": says, "no such link": says})
    response = mika.browser.post(f"/my/questionnaires/{asking}/", {"q1": "1"} | answer)
    assert ("/my/help/" in response["Location"]) is needs
    assert [one.needs_a_person for one in unseen_answers(anna())] == [needs]


def test_a_question_that_was_marked_before_anybody_said_which_answer_says_most_tells_every_answer(mika: Mika) -> None:
    asking = asked(mika, OURS)
    record = AskingRecord.objects.get(pk=asking).questionnaire
    text = desk_words.opened(record.sealed_content, "questionnaire", str(record.pk))
    before = json.dumps(json.loads(text) | {"marked": ["safe"]})
    record.sealed_content = desk_words.sealed(before, "questionnaire", str(record.pk))
    record.save()
    assert questionnaire_of(anna(), record.pk).marked == {"safe": "unknown"}
    assert "/my/help/" in mika.browser.post(f"/my/questionnaires/{asking}/", {"q1": "1", "q3": "no"})["Location"]


def test_the_therapist_says_which_answer_says_most(browser: Browser, desk: Desk) -> None:
    questionnaire = kept(OURS)
    address = f"/questionnaires/{questionnaire}/"
    shown = page(browser.get(address))
    assert "asks about it: “no” says most" in shown
    names = dict(re.findall(r'<label for="id_(mark\d+)">([^<]*)</label>', browser.get(address).content.decode()))
    field = next(name for name, label in names.items() if label.startswith("Were there thoughts"))
    assert browser.post(address, {field: "lower"}).status_code == 302
    assert questionnaire_of(anna(), questionnaire).marked == {"safe": "lower"}
    assert 'value="lower" selected' in browser.get(address).content.decode()
    assert browser.post(address, {field: "sideways"}).status_code == 200


def test_words_where_a_number_is_wanted_are_looked_at_by_a_person(mika: Mika) -> None:
    asking = asked(mika, OURS)
    mark_questions(anna(), AskingRecord.objects.get(pk=asking).questionnaire_id, {"words": "unknown"})
    response = mika.browser.post(f"/my/questionnaires/{asking}/", {"q1": "1", "q4": "fine"})
    assert "/my/help/" in response["Location"]


def test_another_therapist_is_not_told_and_cannot_say_it_is_seen(mika: Mika, desk: Desk) -> None:
    entry = answered(mika, *[0] * 8, 1)
    ben = account("Ben", Role.THERAPIST)
    assert unseen_answers(ben) == ()
    for entry_id in (entry.pk, uuid4()):
        with pytest.raises(Http404):
            answer_seen(ben, entry_id)
    with pytest.raises(Http404):
        answers_of(ben, mika.id)


def test_the_page_for_help_is_written_by_who_works_here_and_undone(desk: Desk, browser: Browser, mika: Mika) -> None:
    assert "names no number" in page(browser.get("/questionnaires/"))
    for words in (WORDS, "Other words."):
        assert browser.post("/help/", {"words": words}).status_code == 302
    assert my_protocol(mika.account) == "Other words."
    assert browser.post("/help/undo/").status_code == 302
    assert my_protocol(mika.account) == WORDS
    assert "names no number" not in page(browser.get("/questionnaires/"))
    assert mika.browser.get("/help/").status_code == 404
    supervisor = signed_in("Sam", Role.SUPERVISOR)
    assert supervisor.get("/help/").status_code in (302, 404)


def test_nothing_to_undo_is_not_found(browser: Browser) -> None:
    assert browser.post("/help/undo/").status_code == 404


def test_putting_a_questionnaire_away_leaves_what_was_answered(mika: Mika, browser: Browser) -> None:
    entry = answered(mika, *[0] * 8, 1)
    questionnaire = AskingRecord.objects.get().questionnaire_id
    assert browser.post(f"/questionnaires/{questionnaire}/away/", {"away": "yes"}).status_code == 302
    assert "Nine on mood" in page(browser.get(f"/clients/{mika.id}/measures/"))
    assert [one.entry for one in unseen_answers(anna())] == [entry.pk]


def test_a_known_question_stays_known_whatever_is_marked(mika: Mika, browser: Browser) -> None:
    questionnaire = kept(MOOD)
    shown = page(browser.get(f"/questionnaires/{questionnaire}/"))
    assert "Question q9" in shown.partition("Known, and told by itself")[2].partition("</ul>")[0]
    assert browser.post(f"/questionnaires/{questionnaire}/").status_code == 302
    answered(mika, *[0] * 8, 1)
    assert isinstance(UUID(str(questionnaire)), UUID)
    assert unseen_answers(anna())[0].needs_a_person

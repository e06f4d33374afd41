"""A client's measures, for their therapist: scores with their error, what may be said of a change, no ranking."""

from __future__ import annotations

import re
from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.utils import timezone

from hereandnow.domain.wording import deficit_words
from hereandnow.measures.filled_in import AnsweredLine, FilledIn, KeptScore
from hereandnow.web.pages.measures.picture import picture_of
from hereandnow.web.pages.measures.threads import Thread, threads_in
from hereandnow.web.records.access.askings import answers_of
from hereandnow.web.records.access.entries import add
from hereandnow.web.records.models import AskingRecord
from hereandnow.web.records.purposes import Purpose
from tests.web.desk import Browser, Desk, page
from tests.web.my_space.making import Mika, a_client
from tests.web.people import anna
from tests.web.questionnaires.making import OURS, answered, asked, kept


def told(
    mika: Mika, *scores: float | None, profile: str | None = "phq9", scale: str = "total", high: float = 27
) -> None:
    """Scores of a scale, a week from one to the next."""
    for week, score in enumerate(scores):
        value = FilledIn(
            questionnaire=str(uuid4()) if profile else "7" * 32,
            title="Nine on mood",
            day=date(2026, 1, 5) + timedelta(weeks=week),
            lines=(AnsweredLine("Question one", "step-1"),),
            scores=(
                KeptScore(
                    profile=profile,
                    scale=scale,
                    title="PHQ-9: Total",
                    value=score,
                    low=0,
                    high=high,
                    answered=9 if score is not None else 7,
                    questions=9,
                    why_none=None if score is not None else "2 of 9 questions not answered",
                ),
            ),
        )
        add(mika.account, mika.id, value)


def thread(mika: Mika, *, derived: bool = True) -> Thread:
    (found,) = threads_in(answers_of(anna(), mika.id), derived=derived)
    return found


@pytest.fixture
def mika(desk: Desk) -> Mika:
    return a_client(desk, agreed=(Purpose.ANALYSE,))


def measures(browser: Browser, mika: Mika) -> str:
    return page(browser.get(f"/clients/{mika.id}/measures/"))


def test_an_empty_page_says_what_a_questionnaire_is(browser: Browser, mika: Mika) -> None:
    shown = measures(browser, mika)
    assert "Nothing is asked or answered yet" in shown
    assert "The desk has no questionnaire yet" in shown


def test_every_figure_stands_with_its_source_and_every_missing_score_with_its_reason(
    browser: Browser, mika: Mika
) -> None:
    told(mika, 18, None, 6)
    shown = measures(browser, mika)
    assert "From 18 to 6, −12 points (−15.24 to −8.76 with the error of measuring): more than the error" in shown
    assert "3.24 points by a reliability of 0.89" in shown
    assert "6 points as published" in shown
    assert "The border lies at 9.95 ± 0.17" in shown
    assert "no score: 2 of 9 questions not answered" in shown
    assert "moderately severe" in shown
    for source in ("Kroenke, K.", "Kocalevent, R.-D.", "Gyani, A."):
        assert source in shown
    assert "2 of 6 scores: not enough for limits of their own." in shown
    assert "What has changed for the person who answered?" in shown


def test_figures_that_differ_are_not_decided_between(browser: Browser, mika: Mika) -> None:
    told(mika, 18, 14)
    shown = measures(browser, mika)
    assert "by one figure, and not by another" in shown
    assert "Jacobson and Truax" not in shown


def test_a_persons_own_limits_are_drawn_with_how_surely_they_are_known(browser: Browser, mika: Mika) -> None:
    told(mika, 14, 15, 13, 14, 16, 14, 3)
    found = thread(mika)
    assert [point.place for point in found.points] == ["baseline"] * 6 + ["beyond_three_sigmas"]
    picture = picture_of(found)
    assert picture.limits
    assert all(line.top < line.y < line.bottom for line in picture.limits)
    assert picture.border is not None
    assert picture.border.top < picture.border.y < picture.border.bottom
    assert [dot.beyond for dot in picture.dots] == [False] * 6 + [True]
    shown = measures(browser, mika)
    assert "beyond three sigma" in shown
    assert "Limits of their own, from the first 6 scores" in shown


def test_nothing_is_drawn_outside_the_scale(mika: Mika) -> None:
    told(mika, 0, 27, 1, None)
    picture = picture_of(thread(mika))
    for dot in picture.dots:
        if dot.y is not None:
            assert picture.top <= dot.top <= dot.y <= dot.bottom <= picture.bottom
    assert picture.dots[3].y is None
    assert picture.width == picture.right + 150


def test_without_the_yes_to_reading_scores_stand_alone(browser: Browser, desk: Desk) -> None:
    mika = a_client(desk, "Robin", agreed=())
    told(mika, 18, 17, 16, 15, 17, 18, 2)
    shown = measures(browser, mika)
    assert "Scores alone are shown" in shown
    assert ">18<" in shown
    for derived in (
        "towards the wished end",
        "beyond three sigma",
        "Limits of their own",
        "The border lies",
        "severe",
        "Its authors call it",
        "error of measuring",
        "With its error",
        "Sources",
    ):
        assert derived not in shown
    assert thread(mika, derived=False).sentences == []


@pytest.mark.parametrize(("profile", "scale"), [(None, "sum"), ("gone", "total"), ("phq9", "gone")])
def test_a_scale_that_nobody_knows_has_scores_and_the_reason_why_no_more(
    browser: Browser, mika: Mika, profile: str | None, scale: str
) -> None:
    told(mika, 3, 9, profile=profile, scale=scale)
    shown = measures(browser, mika)
    assert "No profile knows this questionnaire" in shown
    assert ">9<" in shown


def test_scores_of_one_profile_stand_together_whatever_file_they_came_from(mika: Mika) -> None:
    told(mika, 3, 9)
    assert [point.score.value for point in thread(mika).points] == [3, 9]


def test_what_was_answered_can_be_read(browser: Browser, mika: Mika) -> None:
    answered(mika, 1, None, 1, 0, 0, 0, 0, 0, 0)
    shown = measures(browser, mika)
    assert "Question q1" in shown
    assert "not answered" in shown


def test_a_therapist_asks_and_asks_no_longer(browser: Browser, mika: Mika) -> None:
    questionnaire = kept()
    address = f"/clients/{mika.id}/measures/"
    assert browser.post(address, {"questionnaire": str(questionnaire), "every": "4"}).status_code == 302
    assert "waits for your client" in measures(browser, mika)
    asking = AskingRecord.objects.get()
    assert asking.every == 4
    assert browser.post(f"/askings/{asking.pk}/take-back/").status_code == 302
    assert "waits for your client" not in measures(browser, mika)
    assert browser.post(f"/askings/{asking.pk}/take-back/").status_code == 404
    for wrong in ({"questionnaire": str(uuid4())}, {"questionnaire": str(questionnaire), "every": "3"}, {}):
        assert browser.post(address, wrong).status_code == 200
    assert AskingRecord.objects.count() == 1


def test_the_page_says_nothing_of_a_person_that_is_a_deficit(browser: Browser, mika: Mika) -> None:
    told(mika, 18, 6)
    asked(mika, OURS)
    main = re.sub(r"<[^>]+>", " ", measures(browser, mika).partition("<main")[2].partition("Sources")[0])
    assert deficit_words(main) == []


def test_how_often_is_said_of_what_is_asked(browser: Browser, mika: Mika) -> None:
    answered(mika, *[0] * 9, every=2)
    assert "answered, and asked again after 2 sessions" in measures(browser, mika)
    AskingRecord.objects.update(every=None)
    assert f"answered on {timezone.localdate():%-d %B %Y}" in measures(browser, mika)

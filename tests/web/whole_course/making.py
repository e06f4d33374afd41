"""A client whose stored course is the example one, with the pattern that is written down about it as its themes."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any
from uuid import UUID

from django.conf import settings
from django.utils import timezone

from hereandnow.course import CourseReview, open_course, review_course
from hereandnow.course.episodes import Episode, Told
from hereandnow.course.patterns import STAYING_AWAY, UNSAID, PatternMap, Theme
from hereandnow.course.people import Time
from hereandnow.course.preparation import OpenMatter, Preparation
from hereandnow.course.relations import AWAY, Part
from hereandnow.domain import Citation, Course, Evidence, Review
from hereandnow.transcripts import Transcript, Utterance
from hereandnow.web.records.access.entries import EntryValue, keep_new
from hereandnow.web.records.access.whole_course import Themes, whole_course_of
from hereandnow.web.records.models import (
    AccountRecord,
    ClientRecord,
    CourseRecord,
    JobRecord,
    ReviewRecord,
    SessionRecord,
    Task,
)
from hereandnow.web.records.store.courses import CourseReading, course_from, reading_of, write_course
from hereandnow.web.records.store.reviews import keep_review, write_review
from hereandnow.web.records.store.sessions import write_told, write_transcript
from hereandnow.web.records.themes import key_of
from tests.web.session.making import EXAMPLES, anna

FOLDER = EXAMPLES / "courses" / "slow-to-answer"
SAID = Transcript("week", (Utterance("T", "Hello."), Utterance("C", "Hello to you.")))
FIRST, SECOND = key_of(UNSAID), key_of(STAYING_AWAY)


@cache
def example() -> Course:
    """Ten sessions, read once for all tests."""
    return replace(open_course(FOLDER), left_out=())


@cache
def read() -> CourseReview:
    """The example course read, its themes those that are written down about it."""
    course = example()
    found = review_course(course)
    episodes = _all(course)
    themes = (_theme(UNSAID, episodes, course), _theme(STAYING_AWAY, episodes[1:], course))
    patterns = PatternMap(episodes=episodes, themes=themes, sentence="Episodes: 7, with 5 people. 2 themes may return.")
    return replace(found, patterns=patterns)


def keep_course(client: UUID) -> None:
    """Keep the example as the client's: sessions, what was told between them, and the course as the worker keeps it."""
    course, record = example(), ClientRecord.objects.get(pk=client)
    told: list[EntryValue] = [*course.check_ins, *course.therapist_ratings, *course.helpful_events]
    for value in [*told, *course.beliefs, *course.contacts]:
        keep_new(record, value, author=None, of_session=None)
    recorded = {day: str(_keep_session(client, day, review)) for day, review in course.reviews.items()}
    kept = CourseRecord(client=record, under=settings.JURISDICTION)
    write_course(kept, reading_of(read(), recorded))
    kept.save(force_insert=True)
    JobRecord.objects.filter(task=Task.COURSE).delete()


def keep_themes(client: UUID, *themes: Theme) -> None:
    """Another reading, with these themes alone."""
    _keep_otherwise(client, lambda kept: replace(kept, patterns=replace(kept.patterns, themes=themes)))


def keep_matters(client: UUID, matters: Sequence[OpenMatter]) -> None:
    """Another reading, in whose sheet these matters are open, and the first is a way to begin."""
    latest = example().days[-1]
    made = Preparation(latest=latest, open=tuple(matters), openers=tuple(matters[:1]), sentence="Some are open.")
    _keep_otherwise(client, lambda kept: replace(kept, preparation=made))


def _keep_otherwise(client: UUID, change: Callable[[CourseReading], CourseReading]) -> None:
    record = CourseRecord.objects.get(client=client)
    kept = course_from(record)
    assert kept is not None
    write_course(record, change(kept))
    record.save()


def themes_of(client: UUID) -> Themes:
    """The themes of a client's course as they stand."""
    return whole_course_of(anna(), client).themes


def own_words(client: UUID, *places: int, theme: str = FIRST) -> list[str]:
    """The names, in the form that shares a theme, of the client's own words at these places."""
    names = list(whole_course_of(anna(), client).own_words(theme))
    return [names[place] for place in places]


def therapist() -> AccountRecord:
    """Anna."""
    return anna()


def _keep_session(client: UUID, day: date, review: Review) -> UUID:
    session = SessionRecord(client_id=client, held_on=day, told_at=timezone.now())
    write_transcript(session, SAID, "week.txt")
    write_told(session, review.session, {}, {})
    session.save(force_insert=True)
    kept = ReviewRecord(session=session)
    keep_review(kept, write_review(kept, review))
    return session.id


def _episodes(course: Course) -> Iterator[Episode]:
    expected = tomllib.loads((FOLDER / "expected.toml").read_text(encoding="utf-8"))
    for told in expected["pattern"]["episodes"]:
        time: Time = told["place"]
        parts = (
            _told(course, "wish", "somebody stays near", told["wish"]),
            _told(course, "response_of_other", "goes, or is not there", told["response_of_other"]),
            _told(course, "response_of_self", AWAY, told["response_of_self"]),
        )
        yield Episode(told["wish"]["session"], told["person"].partition(",")[0], time, parts)


def _told(course: Course, part: Part, group: str, quoted: dict[str, Any]) -> Told:
    turn = course.reviews[quoted["session"]].session.turns[quoted["turn"]]
    start = turn.text.index(quoted["quote"])
    evidence = Evidence.of(turn, start, start + len(quoted["quote"]))
    return Told(part, group, Citation(quoted["session"], evidence), possible=False)


def _theme(name: str, episodes: tuple[Episode, ...], course: Course) -> Theme:
    corners = {time: tuple(one for one in episodes if one.time == time) for time in ("past", "present", "here")}
    away = name == STAYING_AWAY
    parts: tuple[tuple[Part, str], ...] = (("wish", "somebody stays near"), ("response_of_other", "is not there"))
    return Theme(
        name=name,
        parts=(("response_of_self", AWAY),) if away else parts,
        people=tuple(dict.fromkeys(one.person for one in episodes)),
        sessions=tuple(sorted({one.session for one in episodes})),
        past=corners["past"],
        present=corners["present"],
        here=corners["here"],
        counter_examples=tuple(one for one in _all(course) if one not in episodes),
        beside=course.days[1:3] if away else (),
        named_by=() if away else tuple(told.citation for told in episodes[0].told[:1]),
        possible=away,
        sentence=f"{name}. In {len(episodes)} episodes.",
        question="Does that likeness fit for you, or is it different with each of them?",
    )


def _all(course: Course) -> tuple[Episode, ...]:
    return tuple(_episodes(course))

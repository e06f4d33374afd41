"""A course of one session for the two households, with a theme that rests on one episode of theirs."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from django.conf import settings

from hereandnow.course import review_course
from hereandnow.course.episodes import Episode
from hereandnow.course.patterns import PatternMap, Theme
from hereandnow.domain import Annotations, Conversation, Course, CourseSession, Review
from hereandnow.web.records.access.sessions import OpenedSession
from hereandnow.web.records.models import CourseRecord
from hereandnow.web.records.store.courses import reading_of, write_course


def keep_theme(client_id: UUID, session_id: UUID, opened: object, episode: Episode) -> None:
    """Keep a course as the worker would; its theme is called as its only person is."""
    assert isinstance(opened, OpenedSession)
    assert opened.session is not None
    talk = Conversation(measures=(), topics=(), engagement=(), open_questions=(), closed_questions=(), redirections=())
    review = Review(opened.session, Annotations(), talk, ())
    read = review_course(Course(sessions=(CourseSession(episode.session, review),)))
    theme = Theme(
        name=f"{episode.person} theme",
        parts=((episode.told[0].part, episode.told[0].group),),
        people=(episode.person,),
        sessions=(episode.session,),
        past=(),
        present=(),
        here=(episode,),
        counter_examples=(),
        beside=(),
        named_by=(),
        possible=True,
        sentence="It returns.",
        question="Does it?",
    )
    patterns = PatternMap(episodes=(episode,), themes=(theme,), sentence="One theme may return.")
    record = CourseRecord(client_id=client_id, under=settings.JURISDICTION)
    write_course(record, reading_of(replace(read, patterns=patterns), {episode.session: str(session_id)}))
    record.save(force_insert=True)

"""Small invented courses: sessions with their codes written beside the words, and folders as a person lays them."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

from hereandnow.catalogue import PILLARS
from hereandnow.domain import Citation, Conversation, Course, CourseSession, Evidence, Review, Topic, Turn
from tests.pillars.coded import coded

FIRST = date(2026, 1, 8)


def day(place: int) -> date:
    """The day of a session, counted from 0; one a week."""
    return FIRST + timedelta(weeks=place)


def reviewed(*lines: str, topics: tuple[Topic, ...] = ()) -> Review:
    """A review of such lines as ``coded`` takes, with what the pillars find in them."""
    session, annotations = coded(*lines)
    conversation = Conversation((), topics, ())
    moments = tuple(moment for pillar in PILLARS for moment in pillar.find(session, annotations, conversation))
    return Review(session, annotations, conversation, moments)


def course_of(*sessions: tuple[str, ...], **beside: Any) -> Course:
    """A course of such sessions, one a week."""
    held = tuple(CourseSession(day(place), reviewed(*lines)) for place, lines in enumerate(sessions))
    return Course(sessions=held, **beside)


def never_said(session: date) -> Citation:
    """A quote from a turn that no session of these courses has."""
    return Citation(session, Evidence.of(Turn(0, "client", "I never said this.")))


def folder_of(place: Path, told: str = "", **files: str) -> Path:
    """A folder with ``course.toml`` and a short transcript for each name; ``_`` in a name stands for ``-``."""
    for name, text in files.items():
        (place / f"{name.removeprefix('d').replace('_', '-')}.txt").write_text(text, encoding="utf-8")
    if told:
        (place / "course.toml").write_text(told, encoding="utf-8")
    return place


TALK = "T: How was the week?\nC: It was long. I was sad on Monday.\nT: Tell me about Monday.\nC: My sister rang.\n"

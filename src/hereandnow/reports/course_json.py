"""The course as JSON, ``hereandnow.course/1``; its JSON Schema lies beside this file.

A thread's values are written field by field under their own names, so that what the engine says is what a program gets.
"""

from __future__ import annotations

import json
from dataclasses import fields
from importlib.resources import files
from typing import Any

from hereandnow import __version__
from hereandnow.course import CourseReview
from hereandnow.domain import CourseSession
from hereandnow.reports.plain_value import plain_value

SCHEMA = "hereandnow.course/1"


def schema() -> dict[str, Any]:
    """The JSON Schema of a course."""
    text = files(__package__).joinpath("course.schema.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def write_course_json(read: CourseReview) -> str:
    """The course as JSON text."""
    return json.dumps(course_value(read), ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def course_value(read: CourseReview) -> dict[str, Any]:
    """The course as plain dicts and lists."""
    course = read.course
    threads = {one.name: plain_value(getattr(read, one.name)) for one in fields(read) if one.name != "course"}
    return {
        "schema": SCHEMA,
        "version": __version__,
        "client": course.client,
        "sessions": [_session(session) for session in course.sessions],
        "left_out": list(course.left_out),
        **threads,
    }


def _session(session: CourseSession) -> dict[str, Any]:
    review = session.review
    return {
        "date": session.date.isoformat(),
        "source": None if review is None else review.session.source,
        "turns": 0 if review is None else len(review.session.turns),
        "moments": [] if review is None else [moment.id for moment in review.ranked],
        "notes": [] if review is None else list(review.session.notes),
    }

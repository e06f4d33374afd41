"""A course as it was read: all its threads in one sealed value, and which session each day was."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from hereandnow.course import CourseReview
from hereandnow.course.alliance import Alliance
from hereandnow.course.baselines import Baseline
from hereandnow.course.contacts import Happenings, Waits
from hereandnow.course.culture import CulturalThread
from hereandnow.course.emotion import EmotionThread
from hereandnow.course.ledger import Ledger
from hereandnow.course.patterns import PatternMap
from hereandnow.course.preparation import Preparation, prepare
from hereandnow.course.quiet import QuietTopic
from hereandnow.domain import Citation
from hereandnow.errors import InvalidValue
from hereandnow.web.keys import Place, seal, unseal
from hereandnow.web.records.models import CourseRecord
from hereandnow.web.records.store.course_values import form_of, value_from, value_of
from hereandnow.web.records.themes import Refusal, standing
from hereandnow.web.vault import the_vault


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseReading:
    """The threads of a course, each as the engine found it, without the sessions that they were found in, and the
    preparation sheet that is made of them.

    ``days`` are those of all sessions, ``recorded`` the ids of the sessions that were read, by day; ``left_out`` says
    what the course does without, in sentences.
    """

    days: tuple[date, ...]
    recorded: Mapping[date, str] = field(hash=False)
    left_out: tuple[str, ...]
    baselines: tuple[Baseline, ...]
    waits: tuple[Waits, ...]
    happenings: Happenings | None
    alliance: Alliance
    quiet_topics: tuple[QuietTopic, ...]
    ledger: Ledger
    patterns: PatternMap
    culture: CulturalThread
    emotion: EmotionThread
    preparation: Preparation

    def session_of(self, citation: Citation) -> str:
        """The id of the session that a quote stands in."""
        return self.recorded[citation.session]


FORM = form_of(CourseReading)
"""The form in which this version keeps a course."""


def reading_of(read: CourseReview, recorded: Mapping[date, str], refusals: Collection[Refusal] = ()) -> CourseReading:
    """What is kept of a course that was read; a theme that somebody refused is not made a way to begin."""
    patterns = replace(read.patterns, themes=standing(read.patterns.themes, refusals))
    threads = {name: getattr(read, name) for name in CourseReading.__dataclass_fields__ if hasattr(read, name)}
    return CourseReading(
        days=read.course.days,
        recorded=recorded,
        left_out=read.course.left_out,
        preparation=prepare(replace(read, patterns=patterns)),
        **threads,
    )


def write_course(record: CourseRecord, reading: CourseReading) -> None:
    """Seal a course into a row, not saved by this."""
    record.form = FORM
    text = json.dumps(value_of(reading), ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    key = the_vault().keys().record_key(str(record.client_id))
    record.sealed_course = seal(key, text, _place(record))


def course_from(record: CourseRecord) -> CourseReading | None:
    """The course of a row; None where another version kept it. Raises one of ``UNOPENED``, or an error of the desk."""
    if record.form != FORM:
        return None
    key = the_vault().keys().record_key(str(record.client_id))
    try:
        return value_from(CourseReading, json.loads(unseal(key, bytes(record.sealed_course), _place(record))))
    except InvalidValue:
        return None


def _place(record: CourseRecord) -> Place:
    return Place(table="course", column="course", row=str(record.id), client=str(record.client_id))

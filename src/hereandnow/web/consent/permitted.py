"""A review as the law of a place permits it to be kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from hereandnow.catalogue import PILLARS
from hereandnow.course import CourseReview
from hereandnow.course.ledger import find_ledger
from hereandnow.domain import Annotation, Annotations, Review
from hereandnow.pillars.emotion.feeling_words import feeling_words
from hereandnow.practice import ActKind, OpeningKind
from hereandnow.web.consent.inferences import CODES, KINDS, PRACTICE
from hereandnow.web.consent.jurisdictions import Jurisdiction

_Kind = TypeVar("_Kind", ActKind, OpeningKind)


def permitted(review: Review, jurisdiction: Jurisdiction) -> Review:
    """The review, without what may not be inferred there.

    In Illinois the moments are found anew from the codes that stay, so that none rests on one that went; quotes and
    counts of what was said stay. Text alone is read anywhere, never a voice or a face, which is what the EU's AI Act
    (art. 3(39)) calls emotion recognition: there and elsewhere a review stays as it is.
    """
    if jurisdiction != Jurisdiction.ILLINOIS:
        return review
    annotations = Annotations(tuple(annotation for annotation in review.annotations if _stays(annotation)))
    firm = annotations.firm()
    found = (moment for pillar in PILLARS for moment in pillar.find(review.session, firm, review.conversation))
    moments = tuple(moment for moment in found if moment.kind.name in KINDS and not KINDS[moment.kind.name].infers)
    return replace(review, annotations=annotations, moments=moments)


def practised(kinds: Iterable[_Kind], jurisdiction: Jurisdiction) -> tuple[_Kind, ...]:
    """Of kinds of a therapist's own practice those that may be shown there; what nobody has ruled on goes."""
    if jurisdiction != Jurisdiction.ILLINOIS:
        return tuple(kinds)
    return tuple(kind for kind in kinds if kind.name in PRACTICE and not PRACTICE[kind.name].infers)


def permitted_course(read: CourseReview, jurisdiction: Jurisdiction) -> CourseReview:
    """A course that was read from permitted reviews, without what its threads infer beyond them.

    A course may begin a chain of its own where a session has none. In Illinois chains go as their kind does, whatever
    they begin with, and of the ledger the client's own sentences and ratings are left.
    """
    if jurisdiction != Jurisdiction.ILLINOIS:
        return read
    told = replace(read.course, sessions=tuple(replace(session, review=None) for session in read.course.sessions))
    return replace(read, ledger=find_ledger(told))


def _stays(annotation: Annotation) -> bool:
    ruling = CODES.get(annotation.code)
    if ruling is None or ruling.infers:  # what nobody has ruled on goes
        return False
    return not ruling.named_only or bool(feeling_words(annotation.evidence.quote))

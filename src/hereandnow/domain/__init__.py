"""The values that everything shares: frozen, checked when made, standard library only."""

from hereandnow.domain.annotation import Annotation, Annotations, ReaderName
from hereandnow.domain.conversation import (
    Conversation,
    EngagementPoint,
    Measure,
    Topic,
)
from hereandnow.domain.course import (
    CHECK_IN_STATEMENTS,
    HIGHEST_RATING,
    Belief,
    BeliefRating,
    CheckIn,
    CheckInStatement,
    Citation,
    Contact,
    ContactKind,
    Course,
    CourseSession,
    FeelingNote,
    HelpfulEvent,
    TherapistRating,
)
from hereandnow.domain.evidence import Evidence
from hereandnow.domain.moment import PILLAR_NAMES, Kind, Moment, Pillar, PillarName, TherapistPart
from hereandnow.domain.review import Review
from hereandnow.domain.session import Session, Speaker, Turn

__all__ = [
    "CHECK_IN_STATEMENTS",
    "HIGHEST_RATING",
    "PILLAR_NAMES",
    "Annotation",
    "Annotations",
    "Belief",
    "BeliefRating",
    "CheckIn",
    "CheckInStatement",
    "Citation",
    "Contact",
    "ContactKind",
    "Conversation",
    "Course",
    "CourseSession",
    "EngagementPoint",
    "Evidence",
    "FeelingNote",
    "HelpfulEvent",
    "Kind",
    "Measure",
    "Moment",
    "Pillar",
    "PillarName",
    "ReaderName",
    "Review",
    "Session",
    "Speaker",
    "TherapistPart",
    "TherapistRating",
    "Topic",
    "Turn",
]

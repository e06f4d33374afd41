"""The values that everything shares: frozen, checked when made, standard library only."""

from hereandnow.domain.annotation import Annotation, Annotations, ReaderName
from hereandnow.domain.conversation import (
    Conversation,
    EngagementPoint,
    Measure,
    Topic,
)
from hereandnow.domain.evidence import Evidence
from hereandnow.domain.moment import PILLARS, Kind, Moment, TherapistPart
from hereandnow.domain.review import Review
from hereandnow.domain.session import Session, Speaker, Turn

__all__ = [
    "PILLARS",
    "Annotation",
    "Annotations",
    "Conversation",
    "EngagementPoint",
    "Evidence",
    "Kind",
    "Measure",
    "Moment",
    "ReaderName",
    "Review",
    "Session",
    "Speaker",
    "TherapistPart",
    "Topic",
    "Turn",
]

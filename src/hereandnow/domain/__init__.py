"""The values that everything shares: frozen, checked when made, standard library only."""

from hereandnow.domain.annotation import Annotation, Annotations, ReaderName
from hereandnow.domain.conversation import (
    Conversation,
    EngagementPoint,
    Measure,
    Topic,
)
from hereandnow.domain.evidence import Evidence
from hereandnow.domain.moment import PILLAR_NAMES, Kind, Moment, Pillar, PillarName, TherapistPart
from hereandnow.domain.review import Review
from hereandnow.domain.session import Session, Speaker, Turn

__all__ = [
    "PILLAR_NAMES",
    "Annotation",
    "Annotations",
    "Conversation",
    "EngagementPoint",
    "Evidence",
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
    "Topic",
    "Turn",
]

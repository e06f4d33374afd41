"""The cues of all forty codes, one file a pillar."""

from hereandnow.reading.cue import Cue
from hereandnow.reading.cues import corrective, culture, emotion, feedback, patterns, relationship

CUES: tuple[Cue, ...] = (
    *relationship.CUES,
    *patterns.CUES,
    *emotion.CUES,
    *corrective.CUES,
    *culture.CUES,
    *feedback.CUES,
)

__all__ = ["CUES"]

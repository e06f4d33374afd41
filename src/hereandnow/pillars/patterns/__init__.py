"""Pillar 2. Patterns, from past to present: what is this relationship a repetition of?"""

from hereandnow.domain import Pillar
from hereandnow.pillars.patterns import contact, episode, theme, triangle

PILLAR = Pillar(
    name="patterns",
    title="Patterns",
    question="What is this relationship a repetition of?",
    kinds=(episode.KIND, theme.KIND, triangle.KIND, contact.KIND),
    find=lambda session, annotations, conversation: (
        *episode.find(session, annotations),
        *triangle.find(session, annotations),
        *contact.find(session, annotations),
    ),
)

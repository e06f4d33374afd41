"""Pillar 5. Culture and context: whose world is this seen from?"""

from hereandnow.domain import Pillar
from hereandnow.pillars.culture import opportunity, systemic

PILLAR = Pillar(
    name="culture",
    title="Culture",
    question="Whose world is this seen from?",
    kinds=(opportunity.KIND, systemic.KIND),
    find=lambda session, annotations, conversation: (
        *opportunity.find(session, annotations),
        *systemic.find(session, annotations),
    ),
)

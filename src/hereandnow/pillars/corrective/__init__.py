"""Pillar 4. Corrective emotional experience: what was expected, and what happened instead?"""

from hereandnow.domain import Pillar
from hereandnow.pillars.corrective import belief, chain

PILLAR = Pillar(
    name="corrective",
    title="Corrective",
    question="What was expected, and what happened instead?",
    kinds=(chain.KIND, belief.KIND),
    find=lambda session, annotations, conversation: (
        *chain.find(session, annotations),
        *belief.find(session, annotations),
    ),
)

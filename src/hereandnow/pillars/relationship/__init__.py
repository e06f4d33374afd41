"""Pillar 1. The relationship as a living laboratory: what is happening between us, here and now?"""

from hereandnow.domain import Pillar
from hereandnow.pillars.relationship import apologies, immediacy, opening, room_and_world

PILLAR = Pillar(
    name="relationship",
    title="Relationship",
    question="What is happening between us, here and now? Does it happen elsewhere too?",
    kinds=(immediacy.KIND, opening.KIND, apologies.KIND, room_and_world.KIND),
    find=lambda session, annotations, conversation: (
        *immediacy.find(session, annotations),
        *opening.find(session, annotations),
        *apologies.find(session, annotations),
        *room_and_world.find(session, annotations),
    ),
)

"""Pillar 6. Feedback and metacommunication: how is this going for you, with me?"""

from hereandnow.domain import Pillar
from hereandnow.pillars.feedback import exchange, quieter, repair, ruptures

PILLAR = Pillar(
    name="feedback",
    title="Feedback",
    question="How is this going for you, with me?",
    kinds=(ruptures.WITHDRAWAL, ruptures.CONFRONTATION, repair.KIND, exchange.KIND, quieter.KIND),
    find=lambda session, annotations, conversation: (
        *ruptures.find(session, annotations),
        *repair.find(session, annotations),
        *exchange.find(session, annotations),
        *quieter.find(session, conversation),
    ),
)

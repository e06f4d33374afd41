"""Pillar 3. The language of emotion: what is felt beneath the account?"""

from hereandnow.domain import Pillar
from hereandnow.pillars.emotion import intellectualising, invitation, story, vocabulary, words_and_body

PILLAR = Pillar(
    name="emotion",
    title="Emotion",
    question="What is felt beneath the account?",
    kinds=(invitation.KIND, story.KIND, intellectualising.KIND, words_and_body.KIND, vocabulary.KIND),
    find=lambda session, annotations, conversation: (
        *invitation.find(session, annotations),
        *story.find(session, annotations),
        *intellectualising.find(session, annotations),
        *words_and_body.find(session, annotations),
        *vocabulary.find(session, annotations),
    ),
)

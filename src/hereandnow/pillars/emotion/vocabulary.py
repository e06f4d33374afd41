"""The client's own words of feeling in this session."""

from __future__ import annotations

from collections.abc import Iterator

from hereandnow.domain import Annotation, Annotations, Kind, Moment, Session, TherapistPart
from hereandnow.pillars.emotion.feeling_words import feeling_words

KIND = Kind(
    name="emotion_vocabulary",
    pillar="emotion",
    title="Words for feelings",
    meaning="The different words for their own feelings that the client used in this session.",
    found_by="At least three different feeling words in turns with client.names_emotion or "
    "client.differentiates_emotion; "
    "each word is cited where it first comes.",
    source="Counting one's own feeling words: Lane's levels of emotional awareness. Between sessions, compare at equal "
    "numbers of words only.",
    caution="More words are not more feeling, and a second language has fewer of them at hand.",
    weight=1,
)
WORDS_FROM = 3
"""Different words from which it is shown (our choice)."""


def find(session: Session, annotations: Annotations) -> Iterator[Moment]:
    """At most one moment for the session."""
    first: dict[str, Annotation] = {}
    for named in annotations.of("client.names_emotion", "client.differentiates_emotion"):
        for word in feeling_words(named.evidence.quote):
            first.setdefault(word, named)
    if len(first) < WORDS_FROM:
        return
    invited = annotations.of("therapist.invites_feeling", "therapist.reflects_feeling")
    part = [TherapistPart(a.evidence, "One of the therapist's words for or about feeling.") for a in invited[:1]]
    yield Moment.resting_on(
        list(first.values()),
        kind=KIND,
        sentence=f"The client used {len(first)} different words for their own feelings: “{'”, “'.join(first)}”.",
        question="Of the words you used for how it felt, which one is closest?",
        therapist_part=part,
    )

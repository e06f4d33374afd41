"""An event-only story: what happened, told at length, without a word of feeling or of the body."""

from __future__ import annotations

from collections.abc import Iterator

from hereandnow.domain import Annotations, Evidence, Kind, Moment, Session, TherapistPart
from hereandnow.domain.words import words
from hereandnow.pillars.emotion.feeling_words import feeling_words

KIND = Kind(
    name="event_only_story",
    pillar="emotion",
    title="What happened, without how it was",
    meaning="The client tells an exchange with someone at some length, and no word in it says how it felt.",
    found_by="client.episode in a turn of at least forty words, with no named or differentiated emotion, no "
    "sensation of "
    "the body and no feeling word in that turn.",
    source="External telling in the Experiencing Scale (Klein and others, 1969). The rule is ours.",
    caution="Telling the facts first is one good way to tell a story; the feeling may come when there is room.",
    weight=1,
)
STORY_WORDS = 40
"""Words from which a telling is long enough to hold a feeling (the design's rule)."""
FEELS = ("client.names_emotion", "client.differentiates_emotion", "client.body")


def find(session: Session, annotations: Annotations) -> Iterator[Moment]:
    """One moment for each such turn."""
    for episode in annotations.of("client.episode"):
        turn = episode.turn
        if len(words(turn.text)) < STORY_WORDS or annotations.on(turn.index, *FEELS) or feeling_words(turn.text):
            continue
        invited = annotations.first_of(session.after(turn.index, 1, "therapist"), "therapist.invites_feeling")
        reply = session.after(turn.index, 1, "therapist")
        part = (
            [TherapistPart(invited.evidence, "The therapist asked for the feeling.")]
            if invited is not None
            else [TherapistPart(Evidence.of(r), "The therapist's next words.") for r in reply]
        )
        yield Moment.resting_on(
            [episode],
            kind=KIND,
            sentence="The client told what happened in some detail; how it felt is not in these words"
            + (", and the therapist asked." if invited is not None else "."),
            question="While that was going on, what was it like for you?",
            therapist_part=part,
        )

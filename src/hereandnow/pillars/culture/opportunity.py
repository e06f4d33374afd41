"""A cultural opportunity: the client brings in their world, and it is taken up, turned aside, or not taken up yet."""

from __future__ import annotations

from collections.abc import Iterator

from hereandnow.domain import Annotations, Kind, Moment, Session
from hereandnow.pillars.culture.uptake import stretches, uptake_of

KIND = Kind(
    name="cultural_opportunity",
    pillar="culture",
    title="A cultural opening",
    meaning="The client says that culture, faith, migration, language, class, race, gender, sexuality, disability or a "
    "family or community norm matters here.",
    found_by="client.cultural_cue. Taken if one of the next four therapist turns explores it, owns a position or "
    "gives it "
    "back in substance; deflected if therapist.deflects_culture comes first; else not taken yet. Cues up to two "
    "turns apart "
    "are one opening. An acknowledgement such as “mm-hm” takes nothing up.",
    source="Multicultural orientation: Hook, Owen and Davis (cultural opportunities). Uptake is described, humility "
    "is not "
    "scored.",
    caution="Nobody's identity is guessed; only what the client said of themselves counts. Duty to family is a value "
    "to "
    "ask about. Where control, threat or fear is told, it stays in view.",
    statuses={
        "taken": "taken up",
        "not_taken_yet": "not taken up yet",
        "deflected": "led away from",
    },
    open=frozenset({"not_taken_yet", "deflected"}),
    weight=4,
)
SAME_OPENING = 2
"""Turns: cues no further apart are one opening (our choice: the next client turn goes on)."""

_SENTENCES = {
    "taken": "The client brought in something of their own world, and the therapist stayed with it.",
    "not_taken_yet": "The client brought in something of their own world, and it has not been taken up yet.",
    "deflected": "The client brought in something of their own world, and the answer led away from it.",
}
_QUESTIONS = {
    "taken": "Is there more about that which I would need to know to understand?",
    "not_taken_yet": "You mentioned something about how it is in your family or community; what does it ask of you, "
    "and "
    "what does it give you?",
    "deflected": "I went past something about your world earlier; would you tell me what it means to you?",
}


def find(session: Session, annotations: Annotations) -> Iterator[Moment]:
    """One moment for each opening."""
    for cues in stretches(annotations.of("client.cultural_cue"), SAME_OPENING):
        answer = uptake_of(session, annotations, cues)
        yield Moment.resting_on(
            cues,
            kind=KIND,
            status=answer.uptake,
            sentence=_SENTENCES[answer.uptake],
            question=_QUESTIONS[answer.uptake],
            therapist_part=answer.part,
        )

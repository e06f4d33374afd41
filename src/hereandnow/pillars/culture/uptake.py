"""Whether something the client said of their world was taken up by the therapist."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from hereandnow.domain import Annotation, Annotations, Evidence, Session, TherapistPart, Turn
from hereandnow.domain.words import words

TAKEN_WITHIN = 4
"""Therapist turns in which a cue counts as taken (the design's rule)."""
REFLECTION_WORDS = 6
"""A reflection of fewer words is an acknowledgement: "mm-hm" takes nothing up (our choice)."""
SHARED_WORDS = 2
"""Content words a reflection shares with the cue to count as one of it (our choice)."""
TAKES_UP = ("therapist.explores_culture", "therapist.owns_position")
STAYS = ("therapist.reflects_feeling", "therapist.validates", "therapist.links_past", "therapist.names_pattern")

Uptake = Literal["taken", "deflected", "not_taken_yet"]
_COMMON = frozenset(
    "about after again also always because been before being could does doing done even every from going have just "
    "know "
    "like maybe mean more much need never only other over really right said same should some something sort still than "
    "that their them then there these they thing things think this those very want well went were what when where "
    "which "
    "while will with would yeah your you're you've don't it's that's didn't can't okay gonna people".split()
)


@dataclass(frozen=True, slots=True)
class Answer:
    """How the therapist met a cue: the uptake and the words that show it, where there are any."""

    uptake: Uptake
    part: tuple[TherapistPart, ...]


def uptake_of(session: Session, annotations: Annotations, cues: Sequence[Annotation]) -> Answer:
    """How the therapist met a stretch of cues, looking at the turns after the last of them and between."""
    first, last = cues[0].turn.index, cues[-1].turn.index
    between = [t for t in session.after(first, last - first) if t.speaker == "therapist"]
    turns = (*between, *session.after(last, TAKEN_WITHIN, "therapist"))
    cue_words = {word for cue in cues for word in _content(cue.turn)}
    for turn in turns:
        explored = annotations.on(turn.index, *TAKES_UP)
        if explored:
            return Answer("taken", (TherapistPart(explored[0].evidence, "The therapist stayed with it."),))
        deflected = annotations.on(turn.index, "therapist.deflects_culture")
        if deflected:
            part = TherapistPart(deflected[0].evidence, "The therapist turned it into something else.")
            return Answer("deflected", (part,))
        shared = cue_words & _content(turn)
        spoken = len(words(turn.text))
        stays = annotations.on(turn.index, *STAYS) and shared
        if spoken >= REFLECTION_WORDS and (len(shared) >= SHARED_WORDS or stays):
            return Answer("taken", (TherapistPart(Evidence.of(turn), "The therapist gave it back in these words."),))
    part_turns = turns[:1]
    return Answer(
        "not_taken_yet", tuple(TherapistPart(Evidence.of(t), "The therapist's next words.") for t in part_turns)
    )


def stretches(cues: Sequence[Annotation], apart: int) -> list[list[Annotation]]:
    """Cues no more than ``apart`` turns from one another, together."""
    found: list[list[Annotation]] = []
    for cue in cues:
        if found and cue.turn.index - found[-1][-1].turn.index <= apart:
            found[-1].append(cue)
        else:
            found.append([cue])
    return found


def _content(turn: Turn) -> set[str]:
    return {w[:6] for w in words(turn.text) if len(w) > 3 and w not in _COMMON and "'" not in w and "’" not in w}

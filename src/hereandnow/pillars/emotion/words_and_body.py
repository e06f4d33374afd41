"""Words and body: the words say one thing, the body, told or heard, says something beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hereandnow.domain import Annotation, Annotations, Evidence, Kind, Moment, Session, TherapistPart, Turn

KIND = Kind(
    name="words_and_body",
    pillar="emotion",
    title="The words, and the body",
    meaning="The words say that it is nothing, or give reasons only, while the body, as told or as written down by the "
    "transcriber, says something beside it.",
    found_by="client.body, tears, a sigh or the like, in the same client turn as client.minimises, "
    "client.intellectualises "
    "or words such as “it's fine”, or in the client turn next to it, with no emotion named in either.",
    source="Split of content and affect as described in rupture research (3RS: Eubanks, Muran and Safran). The rule "
    "is ours.",
    caution="Only what was said or transcribed; nothing is read from voice or face. Laughter is not counted.",
    weight=3,
)
SAME_PLACE = 2
"""Turns: signs no further on belong to the same moment (our choice: the next client turn)."""
NAMES = ("client.names_emotion", "client.differentiates_emotion")
SHRINKS = ("client.minimises", "client.intellectualises")
_BODY_MARK = re.compile(
    r"tear|cry|cries|sob|weep|sigh|long pause|silence|voice|jaw|swallow|trembl|shak|clench|breath|sniff", re.I
)
_FINE = re.compile(
    r"\b(?:(?:i'm|i’m|i am|it's|it’s|it is|that's|that’s|all) (?:totally |really |absolutely |all "
    ")?(?:fine|ok|okay|good|nothing)"
    r"|no big deal|not a big deal|(?:doesn't|doesn’t|didn't|didn’t|does not|did not) (?:really "
    ")?(?:bother|matter|upset)"
    r"|i'm over it|it's just (?:how|business|work)|not (?:upset|angry|bothered))\b",
    re.I,
)


def find(session: Session, annotations: Annotations) -> Iterator[Moment]:
    """One moment for each place; neighbouring signs are one."""
    until = -1
    for sign in annotations.of("client.body", "either.nonverbal"):
        turn = sign.turn
        if turn.speaker != "client" or turn.index <= until:
            continue
        if sign.code == "either.nonverbal" and not _BODY_MARK.search(sign.evidence.quote):
            continue
        near = (turn, *session.before(turn.index, 1, "client"), *session.after(turn.index, 1, "client"))
        if annotations.first_of(near[:1], *NAMES):
            continue
        found = _says_otherwise(annotations, near)
        if found is None:
            continue
        evidence, annotation = found
        until = max(turn.index, evidence.turn.index) + SAME_PLACE
        replies = session.after(turn.index, 1, "therapist")
        yield Moment(
            kind=KIND,
            status=None,
            evidence=tuple(dict.fromkeys((sign.evidence, evidence))),
            sentence="The words make little of it or give reasons, and the body, as told or written down, adds "
            "something.",
            question="Your words say one thing; what would the body say if it could add a sentence?",
            confidence=min(a.probability for a in (sign, annotation) if a is not None),
            therapist_part=tuple(TherapistPart(Evidence.of(reply), "The therapist's next words.") for reply in replies),
            possible=sign.possible or (annotation is not None and annotation.possible),
        )


def _says_otherwise(annotations: Annotations, near: tuple[Turn, ...]) -> tuple[Evidence, Annotation | None] | None:
    for turn in near:
        if annotations.on(turn.index, *NAMES):
            continue
        shrinks = annotations.on(turn.index, *SHRINKS)
        if shrinks:
            return shrinks[0].evidence, shrinks[0]
        fine = _FINE.search(turn.text)
        if fine:
            return Evidence.of(turn, *fine.span()), None
    return None

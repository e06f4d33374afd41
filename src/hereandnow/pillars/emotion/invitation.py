"""An invitation to feel, and what the client did with it."""

from __future__ import annotations

from collections.abc import Iterator

from hereandnow.domain import Annotation, Annotations, Evidence, Kind, Moment, Session, TherapistPart, Turn
from hereandnow.domain.words import words
from hereandnow.pillars.emotion.feeling_words import feeling_words

KIND = Kind(
    name="feeling_invitation",
    pillar="emotion",
    title="An invitation to feel",
    meaning="The therapist invites a feeling or a sensation of the body, and the client answers in some way: names it, "
    "tells of the body, tells what happened, explains, or says little.",
    found_by="therapist.invites_feeling, and the client's next turn: a named emotion, a sensation, an abstraction "
    "(client.intellectualises), a minimal answer (client.shuts_down, client.diverts_or_appeases, or up to four "
    "words), else "
    "a story.",
    source="After emotion work in process research: the Experiencing Scale (Klein and others, 1969); Lane's levels of "
    "emotional awareness. The five outcomes are ours.",
    caution="Restraint may be culture, safety, a second language, neurodivergence, medicine or good sense.",
    statuses={
        "named": "a feeling named",
        "body": "told of the body",
        "story": "a story",
        "abstract": "an explanation",
        "minimal": "few words",
    },
    weight=1,
)
MINIMAL_WORDS = 4
"""An answer of so few words says little (our choice; many real client turns are as short, so it is no sign alone)."""

ANSWERED_WITHIN = 4
"""Turns in which an answer is looked for (our choice: the answer, or a question back and the answer after it)."""
ASKS_BACK_WORDS = 6
"""A question of so few words asks back and does not answer (our choice)."""

_OUTCOMES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("named", ("client.names_emotion", "client.differentiates_emotion")),
    ("body", ("client.body",)),
    ("abstract", ("client.intellectualises",)),
    ("minimal", ("client.shuts_down", "client.diverts_or_appeases")),
)
_SENTENCES = {
    "named": "The therapist invited a feeling, and the client named one.",
    "body": "The therapist invited a feeling, and the client told of the body.",
    "story": "The therapist invited a feeling, and the client told what happened or what they think.",
    "abstract": "The therapist invited a feeling, and the client answered with an explanation.",
    "minimal": "The therapist invited a feeling, and the client said little.",
}
_QUESTIONS = {
    "named": "Could we stay with that feeling a little longer?",
    "body": "If that place in the body had a word for what it feels, what would it be?",
    "story": "As you tell me this, what happens inside?",
    "abstract": "That explains a lot; and what is it like to be the one it happened to?",
    "minimal": "Was my question too much just then, or not the right one?",
}


def find(session: Session, annotations: Annotations) -> Iterator[Moment]:
    """One moment for each invitation that was answered."""
    for invited in annotations.of("therapist.invites_feeling"):
        answer = answer_to(session, annotations, invited)
        if answer is None:
            continue
        status, shown = outcome(annotations, answer)
        cited = shown.evidence if shown is not None else Evidence.of(answer)
        yield Moment(
            kind=KIND,
            status=status,
            evidence=(cited,),
            sentence=_SENTENCES[status],
            question=_QUESTIONS[status],
            confidence=min(a.probability for a in (invited, shown) if a is not None),
            therapist_part=(TherapistPart(invited.evidence, "The therapist invited a feeling."),),
            possible=any(a.possible for a in (invited, shown) if a is not None),
        )


def answer_to(session: Session, annotations: Annotations, invited: Annotation) -> Turn | None:
    """The client's answer to an invitation. None where it is too far away, or answers a later invitation.

    A short question back ("In my jaw?") is no answer; the client's next turn is.
    """
    answers = [t for t in session.after(invited.turn.index, ANSWERED_WITHIN) if t.speaker == "client"]
    if len(answers) > 1 and _asks_back(answers[0]):
        return answers[1] if not _invited_between(annotations, invited, answers[1]) else None
    if not answers or answers[0].index > invited.turn.index + 2 or _invited_between(annotations, invited, answers[0]):
        return None
    return answers[0]


def _asks_back(turn: Turn) -> bool:
    return turn.text.rstrip().endswith("?") and len(words(turn.text)) <= ASKS_BACK_WORDS


def _invited_between(annotations: Annotations, invited: Annotation, answer: Turn) -> bool:
    return any(annotations.on(turn, invited.code) for turn in range(invited.turn.index + 1, answer.index))


def outcome(annotations: Annotations, answer: Turn) -> tuple[str, Annotation | None]:
    """What an answer did with an invitation, and the annotation that shows it."""
    for status, codes in _OUTCOMES:
        shown = annotations.on(answer.index, *codes)
        if shown:
            return status, shown[0]
    if feeling_words(answer.text):
        return "named", None
    return ("minimal" if len(words(answer.text)) <= MINIMAL_WORDS else "story"), None

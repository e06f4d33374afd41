"""What a therapist did in one session that they may want to learn from: each act with its words. Nothing is rated."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from hereandnow.domain import Evidence, Moment, Review
from hereandnow.errors import EvidenceMismatch, InvalidValue


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ActKind:
    """A kind of act: what a page calls it, what it is, and what it does not mean. There is one value of each.

    ``outcomes`` are how it can have gone, each with the words that a person reads; ``good`` are those whose quotes
    stand first, as some to learn from, and ``later`` those that can still be come back to.
    """

    name: str
    title: str
    meaning: str
    caution: str
    outcomes: Mapping[str, str] = field(default_factory=dict, hash=False)
    good: frozenset[str] = frozenset()
    later: frozenset[str] = frozenset()


IMMEDIACY = ActKind(
    name="immediacy",
    title="Speaking of the two of you",
    meaning="You asked what it is like here, said what something does to you, or put into words what could be seen "
    "between you.",
    caution="More is not better: it can be welcome, or too much. How it was taken is what counts.",
    outcomes={"answered": "answered in their own terms", "": "what they made of it is not in the words"},
    good=frozenset({"answered"}),
)
INVITATION = ActKind(
    name="invitation",
    title="Inviting a feeling",
    meaning="You asked for a feeling, or for what the body tells.",
    caution="Few words in answer may be culture, safety, a second language or good sense.",
    outcomes={
        "named": "a feeling was named",
        "body": "the body was told of",
        "story": "a story followed",
        "abstract": "an explanation followed",
        "minimal": "few words followed",
        "": "what followed is not told apart",
    },
    good=frozenset({"named", "body"}),
)
OPENING = ActKind(
    name="opening",
    title="Openings between you",
    meaning="Unasked, somebody spoke of you, of being here, or of how you might take it.",
    caution="Not every door has to be opened at once; leaving it can be tact.",
    outcomes={"taken": "taken up", "not_taken_yet": "not taken up yet"},
    good=frozenset({"taken"}),
    later=frozenset({"not_taken_yet"}),
)
CULTURE = ActKind(
    name="culture",
    title="Openings to their world",
    meaning="Somebody brought in family, faith, language, class, migration or another part of their world.",
    caution="Whoever speaks of their world may not want to be asked about it there and then.",
    outcomes={"taken": "taken up", "not_taken_yet": "not taken up yet", "deflected": "led away from"},
    good=frozenset({"taken"}),
    later=frozenset({"not_taken_yet", "deflected"}),
)
REPAIR = ActKind(
    name="repair",
    title="Finding each other again",
    meaning="After a strain you spoke to it, and the other came back.",
    caution="Longer answers are a sign, no proof. They say whether it is mended.",
)
ACT_KINDS: tuple[ActKind, ...] = (IMMEDIACY, INVITATION, OPENING, CULTURE, REPAIR)

_OPENING_MOMENTS = {"immediacy_opening": OPENING, "cultural_opportunity": CULTURE}


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a turn, as evidence has them, without the turn: its index, characters from and to, and the quote.

    Raises EvidenceMismatch for a quote that is not as long as its span, or blank.
    """

    turn: int
    start: int
    end: int
    quote: str = field(repr=False)

    def __post_init__(self) -> None:
        if self.turn < 0 or self.start < 0 or self.end - self.start != len(self.quote) or not self.quote.strip():
            raise EvidenceMismatch(f"The quote of turn {self.turn} is not as long as its span, or holds no words.")

    @classmethod
    def of(cls, evidence: Evidence) -> Words:
        """The words of evidence, which was held against its turn when it was made."""
        return cls(evidence.turn.index, evidence.start, evidence.end, evidence.quote)


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One thing a therapist did, or an opening that came to them.

    ``said`` are the therapist's words, ``told`` the client's, before or after them; one of the two is there. ``moment``
    is the id of the moment within its review, "" where it rests on a code alone.
    """

    kind: ActKind
    outcome: str = ""
    said: Words | None
    told: Words | None
    moment: str = ""
    possible: bool = False

    def __post_init__(self) -> None:
        if self.said is None and self.told is None:
            raise InvalidValue(f"An act of kind {self.kind.name} needs words.")
        if self.outcome not in (self.kind.outcomes or ("",)):
            raise InvalidValue(f"An act of kind {self.kind.name} cannot have gone {self.outcome!r}.")

    @property
    def turn(self) -> int:
        """The turn of its first words."""
        return min(words.turn for words in (self.said, self.told) if words is not None)


def acts_of(review: Review) -> tuple[Act, ...]:
    """The acts of one session, in the order of the talk."""
    return tuple(sorted((*_from_moments(review), *_invitations(review)), key=lambda act: (act.turn, act.kind.name)))


def _from_moments(review: Review) -> Iterator[Act]:
    for moment in review.moments:
        said = next((part.evidence for part in moment.therapist_part), None)
        told = next((evidence for evidence in moment.evidence if evidence.turn.speaker == "client"), None)
        if moment.kind.name in _OPENING_MOMENTS:
            yield _act(_OPENING_MOMENTS[moment.kind.name], moment.status or "", said, told, moment)
        elif moment.kind.name == "immediacy":
            yield _act(IMMEDIACY, "answered" if told is not None else "", said, told, moment)
        elif moment.kind.name == "repair":
            yield _act(REPAIR, "", said, told, moment)


def _invitations(review: Review) -> Iterator[Act]:
    """Every invitation to feel that was said; what followed is known where the pillar found an answer to it."""
    answered = {
        moment.therapist_part[0].evidence: moment
        for moment in review.moments
        if moment.kind.name == "feeling_invitation" and moment.therapist_part
    }
    for invited in review.annotations.firm().of("therapist.invites_feeling"):
        moment = answered.get(invited.evidence)
        if moment is None:
            yield Act(kind=INVITATION, said=Words.of(invited.evidence), told=None, possible=invited.possible)
        else:
            yield _act(INVITATION, moment.status or "", invited.evidence, moment.evidence[0], moment)


def _act(kind: ActKind, outcome: str, said: Evidence | None, told: Evidence | None, moment: Moment) -> Act:
    return Act(
        kind=kind,
        outcome=outcome,
        said=None if said is None else Words.of(said),
        told=None if told is None else Words.of(told),
        moment=moment.id,
        possible=moment.possible,
    )

"""A place in a session to try again: the talk up to an opening; kept back, what was said then and what followed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hereandnow.domain import Annotation, Annotations, Evidence, Moment, Review, Session, Turn
from hereandnow.domain.words import words
from hereandnow.errors import InvalidValue
from hereandnow.pillars.emotion.feeling_words import feeling_words

TALK = 6
"""Turns before the answer that are shown (our choice: three of each, enough to be in it again)."""
FOLLOWED = 3
"""Turns after the answer that are shown (our choice)."""
FEELING_TURNS = 2
"""Therapist turns in which a named feeling counts as taken up, as for an opening between the two (our choice)."""
ACKNOWLEDGEMENT_WORDS = 4
"""An answer of so few words, such as “mm-hm” or “yeah, of course”, leaves room and passes nothing over (our choice)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningKind:
    """A kind of opening to practise on: what a page calls it, and what not to make of it.

    ``moments`` are the kinds of moment that may speak of the same words.
    """

    name: str
    title: str
    caution: str
    moments: tuple[str, ...] = ()


COMPLAINT = OpeningKind(
    name="complaint",
    title="Something is not right",
    caution="Saying what is not right is trust at work. Reasons can wait until it has been heard.",
    moments=("corrective_chain", "confrontation"),
)
CRITICISM = OpeningKind(
    name="criticism",
    title="A careful doubt",
    caution="It was said with care, and may be easy to let pass. That can be right, too.",
    moments=("corrective_chain", "confrontation"),
)
FEAR = OpeningKind(
    name="fear",
    title="How you might take it",
    caution="What is expected of you here may have been learnt elsewhere. It is a guess until it is asked.",
    moments=("corrective_chain", "immediacy_opening"),
)
BETWEEN = OpeningKind(
    name="between_you",
    title="An opening between you",
    caution="Not every door has to be opened at once; leaving it can be tact.",
    moments=("immediacy_opening",),
)
WORLD = OpeningKind(
    name="their_world",
    title="An opening to their world",
    caution="Nobody's identity is guessed. Whoever speaks of their world may not want to be asked there and then.",
    moments=("cultural_opportunity",),
)
FEELING = OpeningKind(
    name="feeling",
    title="A feeling that was named",
    caution="Staying with the story can be kind. Restraint has many good reasons, on both sides.",
)
OPENING_KINDS: tuple[OpeningKind, ...] = (COMPLAINT, CRITICISM, FEAR, BETWEEN, WORLD, FEELING)
"""In this order one stands for all where several openings came before the same answer."""

_MOMENTS = {"immediacy_opening": BETWEEN, "cultural_opportunity": WORLD}
_CODES = {
    "client.complains": COMPLAINT,
    "client.criticises_tentatively": CRITICISM,
    "client.fears_reaction": FEAR,
}
_TELLS_OF = ("corrective_chain", "confrontation")
"""The kinds of moment that know how a doubt, a fear or a complaint was met, the one that says more first."""
_NAMES = ("client.names_emotion", "client.differentiates_emotion")
_TAKES_UP_FEELING = (
    "therapist.invites_feeling",
    "therapist.reflects_feeling",
    "therapist.validates",
    "therapist.receives",
    "therapist.asks_about_us",
    "therapist.shares_reaction",
    "therapist.observes_process",
    "therapist.explores_culture",
    "therapist.links_outward",
    "therapist.links_past",
    "therapist.names_pattern",
)
_PASSED_OVER = "The client named a feeling, and no word of feeling is in the answers that followed."


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """An opening to practise on.

    ``talk`` are the turns up to the one before the therapist's answer ``said``; ``opening`` are words in them.
    ``followed`` are the turns after the answer. ``sentence`` says what the pillar knows of it, "" where it knows
    nothing; ``moment`` is the id of its moment, "" where there is none. Raises InvalidValue where the turns do not
    follow one another, the answer is not the therapist's or the opening is not in the talk.
    """

    kind: OpeningKind
    talk: tuple[Turn, ...]
    opening: tuple[Evidence, ...]
    said: Turn
    followed: tuple[Turn, ...]
    sentence: str = ""
    moment: str = ""
    possible: bool = False

    def __post_init__(self) -> None:
        turns = (*self.talk, self.said, *self.followed)
        if not self.talk or [turn.index - turns[0].index for turn in turns] != list(range(len(turns))):
            raise InvalidValue("The turns of an exercise follow one another, and some come before the answer.")
        if self.said.speaker != "therapist":
            raise InvalidValue("What is practised in an exercise is an answer of the therapist.")
        if not self.opening or any(words.turn not in self.talk for words in self.opening):
            raise InvalidValue("The opening of an exercise stands in the talk before the answer.")

    @property
    def turn(self) -> int:
        """The turn of the answer, by which it is found in its session."""
        return self.said.index


@dataclass(frozen=True, slots=True)
class _Opening:
    kind: OpeningKind
    evidence: tuple[Evidence, ...]
    moment: Moment | None
    possible: bool
    sentence: str = ""


def exercises_of(review: Review, kinds: Sequence[OpeningKind] = OPENING_KINDS) -> tuple[Exercise, ...]:
    """The exercises of one session, in the order of the talk, one for each answer. ``kinds`` are those that are wanted.

    An opening that no turn of the therapist follows makes none.
    """
    annotations = review.annotations.firm()
    rank = {kind.name: place for place, kind in enumerate(kinds)}
    found: dict[int, _Opening] = {}
    openings = [
        *_from_moments(review.moments),
        *_from_codes(annotations, review.moments),
        *_feelings(review.session, annotations),
    ]
    for opening in sorted(
        (opening for opening in openings if opening.kind.name in rank),
        key=lambda opening: (rank[opening.kind.name], opening.evidence[-1].turn.index),
    ):
        answer = next(iter(review.session.after(opening.evidence[-1].turn.index, 1, "therapist")), None)
        if answer is not None:
            found.setdefault(answer.index, opening)
    return tuple(_exercise(review.session, place, opening) for place, opening in sorted(found.items()))


def _from_moments(moments: Sequence[Moment]) -> Iterator[_Opening]:
    for moment in moments:
        if moment.kind.name in _MOMENTS:
            # Of several remarks the first was the opening: how it was answered is counted from there.
            first = tuple(words for words in moment.evidence if words.turn == moment.evidence[0].turn)
            yield _Opening(_MOMENTS[moment.kind.name], first, moment, moment.possible, moment.sentence)


def _from_codes(annotations: Annotations, moments: Sequence[Moment]) -> Iterator[_Opening]:
    for cue in annotations.of(*_CODES):
        knows = _what_is_known(cue, moments)
        yield _Opening(
            _CODES[cue.code], (cue.evidence,), knows, cue.possible, knows.sentence if knows is not None else ""
        )


def _what_is_known(cue: Annotation, moments: Sequence[Moment]) -> Moment | None:
    return next(
        (
            moment
            for kind in _TELLS_OF
            for moment in moments
            if moment.kind.name == kind and cue.evidence in moment.evidence
        ),
        None,
    )


def _feelings(session: Session, annotations: Annotations) -> Iterator[_Opening]:
    """Feelings that were named, and that neither of the next two answers came back to."""
    for named in annotations.of(*_NAMES):
        if named.possible or not feeling_words(named.evidence.quote):
            continue
        answers = session.after(named.turn.index, FEELING_TURNS, "therapist")
        if answers and not any(_takes_up(annotations, answer) for answer in answers):
            yield _Opening(FEELING, (named.evidence,), None, False, _PASSED_OVER)


def _takes_up(annotations: Annotations, answer: Turn) -> bool:
    return (
        bool(annotations.on(answer.index, *_TAKES_UP_FEELING))
        or bool(feeling_words(answer.text))
        or len(words(answer.text)) <= ACKNOWLEDGEMENT_WORDS
    )


def _exercise(session: Session, answer: int, opening: _Opening) -> Exercise:
    first = min(opening.evidence[0].turn.index, max(answer - TALK, 0))
    return Exercise(
        kind=opening.kind,
        talk=session.turns[first:answer],
        opening=opening.evidence,
        said=session.turns[answer],
        followed=session.turns[answer + 1 : answer + 1 + FOLLOWED],
        sentence=opening.sentence,
        moment=opening.moment.id if opening.moment is not None else "",
        possible=opening.possible,
    )

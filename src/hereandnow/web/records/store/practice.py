"""What a review shows of the therapist's practice, sealed with the client's record key; and what they tried, with their
own key to notes about this client, so that what opens the record opens no attempt."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from hereandnow.domain import Evidence, Review, Turn
from hereandnow.errors import SealBroken
from hereandnow.practice import ACT_KINDS, OPENING_KINDS, Act, Exercise, OpeningKind, Words, acts_of, exercises_of
from hereandnow.web.consent.jurisdictions import Jurisdiction
from hereandnow.web.consent.permitted import practised
from hereandnow.web.keys import DataKey, Place, seal, unseal
from hereandnow.web.records.models import AttemptRecord, PracticeRecord, ReviewRecord
from hereandnow.web.vault import the_vault

FORM = 2
"""Raised when what is kept changes: the worker then makes it anew from the reviews."""

_ACTS = {kind.name: kind for kind in ACT_KINDS}
_OPENINGS = {kind.name: kind for kind in OPENING_KINDS}


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an exercise is: the turn of the answer in its session, its kind, its moment's id, or "", and the turns of
    its opening."""

    turn: int
    kind: OpeningKind
    moment: str
    possible: bool
    opening: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """What lists need of one session: the acts, and where the exercises are."""

    acts: tuple[Act, ...] = field(repr=False)
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class Attempt:
    """What somebody would say; ``words`` may be "" where it was said ``aloud``. ``opening`` are the client's words.

    ``why`` says what to do where it cannot be opened; a removed one shows no words.
    """

    id: UUID
    client: UUID
    session: UUID
    turn: int
    made_at: datetime
    removed: bool
    words: str = field(default="", repr=False)
    aloud: bool = False
    opening: str = field(default="", repr=False)
    why: str = ""


def practice_in(kept: ReviewRecord, review: Review, under: Jurisdiction) -> PracticeRecord:
    """The row for a review that is kept, sealed and not saved; without what may not be inferred ``under`` a law."""
    exercises = exercises_of(review, practised(OPENING_KINDS, under))
    acts = practised_acts(review, under)
    client = str(kept.session.client_id)
    key = the_vault().keys().record_key(client)
    record = PracticeRecord(client_id=kept.session.client_id, session=kept.session, review=kept, form=FORM)
    spots = [
        [one.turn, one.kind.name, one.moment, one.possible, [words.turn.index for words in one.opening]]
        for one in exercises
    ]
    record.sealed_acts = seal(
        key, _written({"acts": [_act(act) for act in acts], "spots": spots}), _place(key, record.id, "acts")
    )
    record.sealed_exercises = seal(
        key, _written([_exercise(one) for one in exercises]), _place(key, record.id, "exercises")
    )
    return record


def practised_acts(review: Review, under: Jurisdiction) -> tuple[Act, ...]:
    """The acts of a review, without those of kinds that may not be inferred."""
    kinds = practised(ACT_KINDS, under)
    return tuple(act for act in acts_of(review) if act.kind in kinds)


def picture_from(key: DataKey, row: UUID, sealed: bytes) -> Picture | None:
    """The picture of a row; None for one that was damaged: its review says what is amiss when it is opened."""
    try:
        value = json.loads(unseal(key, sealed, _place(key, row, "acts")))
    except SealBroken:
        return None
    return Picture(
        tuple(_act_from(one) for one in value["acts"]),
        tuple(
            Spot(turn, _OPENINGS[kind], moment, possible, tuple(opening))
            for turn, kind, moment, possible, opening in value["spots"]
        ),
    )


def exercise_from(key: DataKey, record: PracticeRecord, turn: int) -> Exercise | None:
    """The exercise whose answer is that turn, of a row. Raises SealBroken."""
    found = json.loads(unseal(key, bytes(record.sealed_exercises), _place(key, record.id, "exercises")))
    return next((_exercise_from(one) for one in found if one["said"][0] == turn), None)


def opening_of(exercise: Exercise) -> str:
    """The client's words that an exercise begins with, as an attempt keeps them."""
    return " … ".join(words.quote for words in exercise.opening)


def write_attempt(record: AttemptRecord, key: DataKey, words: str, *, aloud: bool, opening: str) -> None:
    """Seal an attempt into its row, not saved by this."""
    value = {"words": words, "aloud": aloud, "opening": opening}
    record.sealed_attempt = seal(key, _written(value), _attempt_place(record))


def attempt_from(record: AttemptRecord, key: DataKey) -> Attempt:
    """The value of a row; one that was damaged says so in its own place and hides no other."""
    value: Mapping[str, Any] = {}
    why = ""
    if record.removed_at is None:
        try:
            value = json.loads(unseal(key, bytes(record.sealed_attempt), _attempt_place(record)))
        except SealBroken:
            why = (
                "This attempt cannot be opened: it was changed, or sealed with a key that the keystore does not have; "
                "restore the records and the keystore from the same backup, the newest."
            )
    return Attempt(
        record.id,
        record.client_id,
        record.session_id,
        record.turn,
        record.made_at,
        record.removed_at is not None,
        why=why,
        **value,
    )


def _act(act: Act) -> list[Any]:
    return [act.kind.name, act.outcome, _words(act.said), _words(act.told), act.moment, act.possible]


def _act_from(value: list[Any]) -> Act:
    kind, outcome, said, told, moment, possible = value
    return Act(
        kind=_ACTS[kind],
        outcome=outcome,
        said=None if said is None else Words(*said),
        told=None if told is None else Words(*told),
        moment=moment,
        possible=possible,
    )


def _words(words: Words | None) -> list[Any] | None:
    return None if words is None else [words.turn, words.start, words.end, words.quote]


def _exercise(exercise: Exercise) -> dict[str, Any]:
    return {
        "kind": exercise.kind.name,
        "talk": [_turn(turn) for turn in exercise.talk],
        "opening": [[words.turn.index, words.start, words.end] for words in exercise.opening],
        "said": _turn(exercise.said),
        "followed": [_turn(turn) for turn in exercise.followed],
        "sentence": exercise.sentence,
        "moment": exercise.moment,
        "possible": exercise.possible,
    }


def _exercise_from(value: Mapping[str, Any]) -> Exercise:
    talk = tuple(Turn(*turn) for turn in value["talk"])
    by_index = {turn.index: turn for turn in talk}
    return Exercise(
        kind=_OPENINGS[value["kind"]],
        talk=talk,
        opening=tuple(Evidence.of(by_index[turn], start, end) for turn, start, end in value["opening"]),
        said=Turn(*value["said"]),
        followed=tuple(Turn(*turn) for turn in value["followed"]),
        sentence=value["sentence"],
        moment=value["moment"],
        possible=value["possible"],
    )


def _turn(turn: Turn) -> list[Any]:
    return [turn.index, turn.speaker, turn.text, turn.start, turn.end]


def _written(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _place(key: DataKey, row: UUID, column: str) -> Place:
    return Place(table="practice", column=column, row=str(row), client=key.client)


def _attempt_place(record: AttemptRecord) -> Place:
    return Place(table="attempt", column="attempt", row=str(record.id), client=str(record.client_id))

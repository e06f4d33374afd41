"""Who is who as a person says it: what is shown of each label beforehand, and the session that follows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from hereandnow.domain import Session, Speaker
from hereandnow.domain.words import words
from hereandnow.errors import InvalidValue, UnclearSpeakers
from hereandnow.transcripts.deciding import decide
from hereandnow.transcripts.names import key_of
from hereandnow.transcripts.speakers import given, labels_of, session_of
from hereandnow.transcripts.transcript import Transcript, Utterance

UNNAMED = ""
"""The key of the utterances without a label."""

FIRST_WORDS = 3
"""So many of a label's first utterances are shown."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """One label of a transcript: its key and how it is first written, how many utterances it has, its share of all
    words (0 to 1), its first utterances, and which role it seems to have, where that can be told."""

    key: str
    label: str
    utterances: int
    share: float
    first: tuple[str, ...]
    guess: Speaker | None = None


@dataclass(frozen=True, slots=True)
class Guess:
    """The labels of a transcript in the order of their first words, and why they are taken as they are: empty where the
    labels themselves say it, or where nothing can be told."""

    labels: tuple[Labelled, ...]
    why: str = ""


def guess_speakers(transcript: Transcript) -> Guess:
    """What the labels are and who they seem to be. A guess is for all labels or for none."""
    labels = labels_of(transcript.utterances)
    try:
        roles = given(transcript.roles) if transcript.roles else decide(transcript.utterances, labels, None, None)
    except UnclearSpeakers:
        roles = None
    said: dict[str, list[str]] = {}
    for utterance in transcript.utterances:
        said.setdefault(label_key(utterance), []).append(utterance.text)
    counts = {key: sum(len(words(text)) for text in texts) for key, texts in said.items()}
    total = sum(counts.values()) or 1
    return Guess(
        tuple(
            Labelled(
                key,
                labels.get(key, UNNAMED),
                len(texts),
                counts[key] / total,
                tuple(texts[:FIRST_WORDS]),
                roles.of(labels.get(key)) if roles is not None else None,
            )
            for key, texts in said.items()
        ),
        roles.reason or "" if roles is not None else "",
    )


def session_as_told(
    transcript: Transcript, *, source: str, labels: Mapping[str, Speaker], single: Mapping[int, Speaker] | None = None
) -> Session:
    """The session in which each label, by its key, is whom a person says; ``single`` utterances, by place, go before.

    Labels that are given one role are one person; of the others each stays by itself. Raises InvalidValue where a label
    is missing or a place is none, and UnclearSpeakers where therapist or client is nobody.
    """
    single = single or {}
    if not single.keys() <= set(range(len(transcript.utterances))):
        raise InvalidValue("A single utterance is named that the transcript does not have.")
    unsaid = {label_key(said) for said in transcript.utterances} - labels.keys()
    if unsaid:
        raise InvalidValue(f"Who is who is not said for {len(unsaid)} of the labels.")
    told = [single.get(place, labels[label_key(said)]) for place, said in enumerate(transcript.utterances)]
    for role in ("therapist", "client"):
        if role not in told:
            raise UnclearSpeakers(f"Nobody is the {role} yet; say who is.")
    utterances = tuple(
        replace(said, speaker=role if role != "other" else f"other {label_key(said)}")
        for said, role in zip(transcript.utterances, told, strict=True)
    )
    others = {said.speaker for said in utterances if said.speaker not in ("therapist", "client")}
    notes = ("Who is who was said by hand.", *((_others(len(others)),) if others else ()))
    return session_of(
        replace(
            transcript,
            utterances=utterances,
            losses=(*transcript.losses, *notes),
            roles={"therapist": "therapist", "client": "client"},
        ),
        source=source,
    )


def label_key(said: Utterance) -> str:
    """What an utterance shares with the others of its label."""
    return UNNAMED if said.speaker is None else key_of(said.speaker)


def _others(number: int) -> str:
    return (
        "One speaker is neither therapist nor client and kept as other."
        if number == 1
        else f"{number} speakers are neither therapist nor client and kept as other."
    )

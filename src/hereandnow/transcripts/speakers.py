"""Utterances to turns: the last step from a transcript to a session."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from hereandnow.domain import Session, Speaker, Turn
from hereandnow.transcripts.deciding import Roles, decide, listed
from hereandnow.transcripts.names import key_of
from hereandnow.transcripts.sentences import counted, whole_signs
from hereandnow.transcripts.transcript import Transcript, Utterance


def session_of(
    transcript: Transcript, *, source: str, therapist: str | None = None, client: str | None = None
) -> Session:
    """The session of a transcript: options decide first, then the labels, then the talk. Raises UnclearSpeakers.

    Utterances of one speaker in a row become one turn. Anyone else is ``other``, and a note says so.
    """
    if transcript.roles is not None and therapist is None and client is None:
        roles = given(transcript.roles)
        notes: tuple[str, ...] = ()
    else:
        labels = labels_of(transcript.utterances)
        roles = decide(transcript.utterances, labels, therapist, client)
        notes = _notes(transcript.utterances, labels, roles)
    groups = [[said] for said in transcript.utterances] if transcript.whole else _joined(transcript.utterances, roles)
    turns = tuple(_turn(index, group, roles) for index, group in enumerate(groups))
    where = whole_signs(source) if transcript.source is None else transcript.source
    return Session(transcript.id, where, turns, (*transcript.losses, *notes))


def given(roles: Mapping[str, Speaker]) -> Roles:
    """The roles as a file, or a person, says them by label."""
    therapist, client = (
        frozenset(key_of(label) for label, role in roles.items() if role == wanted)
        for wanted in ("therapist", "client")
    )
    return Roles(therapist, client)


def labels_of(utterances: Sequence[Utterance]) -> dict[str, str]:
    """The labels as first written, by key, in the order of their first words."""
    labels: dict[str, str] = {}
    for said in utterances:
        if said.speaker is not None:
            labels.setdefault(key_of(said.speaker), said.speaker)
    return labels


def _notes(utterances: Sequence[Utterance], labels: Mapping[str, str], roles: Roles) -> tuple[str, ...]:
    notes = [roles.note] if roles.note else []
    others = {key: label for key, label in labels.items() if roles.of(label) == "other"}
    if others:
        many = "A further speaker is" if len(others) == 1 else f"{len(others)} further speakers are"
        notes.append(f"{many} neither therapist nor client and kept as other: {listed(others)}.")
    unnamed = sum(said.speaker is None for said in utterances)
    if unnamed:
        notes.append(f"{counted(unnamed, 'utterance')} without a speaker and kept as other.")
    return tuple(notes)


def _joined(utterances: Sequence[Utterance], roles: Roles) -> list[list[Utterance]]:
    """Utterances in a row of one person. Two others in a row stay two turns."""

    def person(said: Utterance) -> tuple[Speaker, str | None]:
        role = roles.of(said.speaker)
        return role, key_of(said.speaker) if role == "other" and said.speaker is not None else None

    return [list(group) for _, group in groupby(utterances, key=person)]


def _turn(index: int, group: Sequence[Utterance], roles: Roles) -> Turn:
    ends = [said.end for said in group if said.end is not None]
    end = max(ends) if ends and group[-1].end is not None else None
    text = group[0].text if len(group) == 1 else " ".join(said.text for said in group)
    return Turn(index, roles.of(group[0].speaker), text, group[0].start, end)

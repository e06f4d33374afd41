"""Who is the therapist, and utterances to turns: the last step from a transcript to a session."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from hereandnow.domain import Session, Speaker, Turn
from hereandnow.errors import UnclearSpeakers
from hereandnow.transcripts.labels import has_title, key_of, role_of
from hereandnow.transcripts.sentences import counted
from hereandnow.transcripts.talk import MARGIN, QUESTIONS_NEEDED, Manner, leaning, manner_of
from hereandnow.transcripts.transcript import Transcript, Utterance

_LISTED = 10


@dataclass(frozen=True, slots=True)
class _Roles:
    """The keys of the labels of therapist and client, and how that was decided where the file does not say it."""

    therapist: frozenset[str]
    client: frozenset[str]
    note: str | None = None

    def of(self, speaker: str | None) -> Speaker:
        key = None if speaker is None else key_of(speaker)
        return "therapist" if key in self.therapist else "client" if key in self.client else "other"


def session_of(
    transcript: Transcript, *, source: str, therapist: str | None = None, client: str | None = None
) -> Session:
    """The session of a transcript: options decide first, then the labels, then the talk. Raises UnclearSpeakers.

    Utterances of one speaker in a row become one turn. Anyone else is ``other``, and a note says so.
    """
    if transcript.roles is not None and therapist is None and client is None:
        roles = _given(transcript.roles)
        notes: tuple[str, ...] = ()
    else:
        labels = _labels(transcript.utterances)
        roles = _roles(transcript.utterances, labels, therapist, client)
        notes = _notes(transcript.utterances, labels, roles)
    groups = [[said] for said in transcript.utterances] if transcript.whole else _joined(transcript.utterances, roles)
    turns = tuple(_turn(index, group, roles) for index, group in enumerate(groups))
    where = source if transcript.source is None else transcript.source
    return Session(transcript.id, where, turns, (*transcript.losses, *notes))


def _given(roles: Mapping[str, Speaker]) -> _Roles:
    therapist, client = (
        frozenset(key_of(label) for label, role in roles.items() if role == wanted)
        for wanted in ("therapist", "client")
    )
    return _Roles(therapist, client)


def _labels(utterances: Sequence[Utterance]) -> dict[str, str]:
    """The labels as first written, by key, in the order of their first words."""
    labels: dict[str, str] = {}
    for said in utterances:
        if said.speaker is not None:
            labels.setdefault(key_of(said.speaker), said.speaker)
    return labels


def _roles(
    utterances: Sequence[Utterance], labels: Mapping[str, str], therapist: str | None, client: str | None
) -> _Roles:
    if not labels:
        raise UnclearSpeakers(
            "No speaker is named, so the two people cannot be told apart. Put a name and a colon before each turn, "
            "such as 'T: ' and 'C: ', or export the transcript with its speakers."
        )
    by_label = _by_label(labels)
    if len(labels) == 1 or labels.keys() in (by_label.therapist, by_label.client):
        raise UnclearSpeakers(
            f"Only one speaker is named ({_listed(labels)}); a session needs two. Name the other one in the file."
        )
    named_client = _chosen(client, labels, by_label)
    chosen_therapist = _chosen(therapist, labels, by_label) or (by_label.therapist - named_client)
    chosen_client = named_client or (by_label.client - chosen_therapist)
    note = by_label.note if chosen_therapist == by_label.therapist and therapist is None else None
    if chosen_therapist & chosen_client:
        raise UnclearSpeakers("--therapist and --client name the same speaker; name two.")
    if chosen_therapist and chosen_client:
        return _Roles(chosen_therapist, chosen_client, note)
    if chosen_therapist or chosen_client:
        rest = frozenset(labels) - chosen_therapist - chosen_client
        if len(rest) == 1:
            return _Roles(chosen_therapist or rest, chosen_client or rest, note)
    if len(labels) > 2:
        options = [] if chosen_therapist else ["--therapist NAME"]
        options += [] if chosen_client else ["--client NAME"]
        raise UnclearSpeakers(
            f"There are {len(labels)} speakers ({_listed(labels)}), and who is therapist and who client "
            f"cannot be told. Use {' and '.join(options)}."
        )
    return _by_talk(utterances, labels)


def _chosen(option: str | None, labels: Mapping[str, str], by_label: _Roles) -> frozenset[str]:
    """The label that an option names, with the other ways to write it."""
    if option is None:
        return frozenset()
    key = key_of(option)
    if key not in labels:
        raise UnclearSpeakers(f"None of the {len(labels)} speakers is called {option!r}; they are {_listed(labels)}.")
    return next((keys for keys in (by_label.therapist, by_label.client) if key in keys), frozenset((key,)))


def _by_label(labels: Mapping[str, str]) -> _Roles:
    """Whom the labels name. Two ways to write one role are one person only if they begin alike (T, Therapist)."""
    found: dict[Speaker, list[str]] = {"therapist": [], "client": []}
    for key, label in labels.items():
        role = role_of(label)
        if role is not None and not (key == "c" and {"a", "b"} <= labels.keys()):
            found[role].append(key)
    if not found["therapist"]:
        titled = [key for key, label in labels.items() if has_title(label) and key not in found["client"]]
        if len(titled) == 1:
            note = f"{labels[titled[0]]} is taken as the therapist for the title. Use --therapist to say otherwise."
            return _Roles(frozenset(titled), _alike(found["client"]), note)
    return _Roles(_alike(found["therapist"]), _alike(found["client"]))


def _alike(keys: Sequence[str]) -> frozenset[str]:
    """The keys, if they are one label or short and long forms of one word; else nothing: they are several people."""
    longest = max(keys, key=len, default="")
    forms = all(key.isalpha() and longest.startswith(key[:1]) for key in keys) and sum(len(key) > 3 for key in keys) < 2
    return frozenset(keys) if len(keys) < 2 or forms else frozenset()


def _by_talk(utterances: Sequence[Utterance], labels: Mapping[str, str]) -> _Roles:
    turns: dict[str, list[str]] = {key: [] for key in labels}
    for said in utterances:
        if said.speaker is not None:
            turns[key_of(said.speaker)].append(said.text)
    first, second = labels
    manners = {key: manner_of(said) for key, said in turns.items()}
    lean = leaning(manners[first], manners[second])
    asked = sum(manner.questions for manner in manners.values())
    if abs(lean) < MARGIN or asked < QUESTIONS_NEEDED:
        raise UnclearSpeakers(
            f"The labels ({_listed(labels)}) do not say who is the therapist, and the talk does not show it clearly. "
            "Use --therapist NAME."
        )
    therapist, client = (first, second) if lean > 0 else (second, first)
    note = _reason(labels[therapist], manners[therapist], manners[client])
    return _Roles(frozenset((therapist,)), frozenset((client,)), note)


def _reason(label: str, therapist: Manner, client: Manner) -> str:
    asked = therapist.questions + client.questions
    share = round(100 * therapist.words / (therapist.words + client.words))
    return (
        f"{label} is taken as the therapist: asks {therapist.questions} of {asked} questions and says {share} % of the "
        "words. Use --therapist to say otherwise."
    )


def _notes(utterances: Sequence[Utterance], labels: Mapping[str, str], roles: _Roles) -> tuple[str, ...]:
    notes = [roles.note] if roles.note else []
    others = {key: label for key, label in labels.items() if roles.of(label) == "other"}
    if others:
        many = "A further speaker is" if len(others) == 1 else f"{len(others)} further speakers are"
        notes.append(f"{many} neither therapist nor client and kept as other: {_listed(others)}.")
    unnamed = sum(said.speaker is None for said in utterances)
    if unnamed:
        notes.append(f"{counted(unnamed, 'utterance')} without a speaker and kept as other.")
    return tuple(notes)


def _joined(utterances: Sequence[Utterance], roles: _Roles) -> list[list[Utterance]]:
    """Utterances in a row of one person. Two others in a row stay two turns."""

    def person(said: Utterance) -> tuple[Speaker, str | None]:
        role = roles.of(said.speaker)
        return role, key_of(said.speaker) if role == "other" and said.speaker is not None else None

    return [list(group) for _, group in groupby(utterances, key=person)]


def _turn(index: int, group: Sequence[Utterance], roles: _Roles) -> Turn:
    ends = [said.end for said in group if said.end is not None]
    end = max(ends) if ends and group[-1].end is not None else None
    text = group[0].text if len(group) == 1 else " ".join(said.text for said in group)
    return Turn(index, roles.of(group[0].speaker), text, group[0].start, end)


def _listed(labels: Mapping[str, str]) -> str:
    shown = ", ".join(list(labels.values())[:_LISTED])
    return f"{shown} and {len(labels) - _LISTED} more" if len(labels) > _LISTED else shown

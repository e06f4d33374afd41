"""The labelled sessions of the benchmarks, real and invented: never trained on. The public data stays where it is."""

from __future__ import annotations

from benchmarks.sessions import Set, labelled

from hereandnow.domain import Speaker
from training.passages import Passage
from training.text import Spoken


def labelled_passages(name: Set) -> list[Passage]:
    """The sessions of one set of the benchmarks, as passages. An unnamed third speaker is read as the client's side."""
    found = []
    for one in labelled(name):
        who: list[Speaker] = ["therapist" if turn.speaker == "therapist" else "client" for turn in one.session.turns]
        turns = tuple(Spoken(speaker, turn.text) for speaker, turn in zip(who, one.session.turns, strict=True))
        answers = tuple(dict.fromkeys(one.codes.get(n, ()), True) for n in range(len(turns)))
        found.append(Passage(one.session.id, one.session.id, turns, answers, {}, {"kind": one.session.source}))
    return found
